// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/clipboardtext.h"

#include <QMimeData>
#include <QStringList>

#include <algorithm>

namespace Codebook {

namespace {

constexpr QLatin1StringView KdeHint("x-kde-passwordManagerHint");

/// Formats that say "not for other programs" by being there, on the systems where password managers set them.
constexpr QLatin1StringView SecretFormats[] = {
    QLatin1StringView("application/x-nspasteboard-concealed-type"),
    QLatin1StringView("org.nspasteboard.ConcealedType"),
    QLatin1StringView("Clipboard Viewer Ignore"),
    QLatin1StringView("ExcludeClipboardContentFromMonitorProcessing"),
};

/// Qt gives formats of Windows that it does not know as application/x-qt-windows-mime;value="NAME".
bool isFormat(const QString &format, QLatin1StringView name)
{
    return format.compare(name, Qt::CaseInsensitive) == 0
        || format.endsWith(QStringLiteral(";value=\"%1\"").arg(name), Qt::CaseInsensitive);
}

bool isSecret(const QMimeData &data)
{
    const QStringList formats = data.formats();
    const bool isMarked = std::any_of(formats.begin(), formats.end(), [](const QString &format) {
        return std::any_of(std::begin(SecretFormats), std::end(SecretFormats),
                           [&format](QLatin1StringView secret) { return isFormat(format, secret); });
    });
    return isMarked || data.data(KdeHint).trimmed() == "secret";
}

} // namespace

std::optional<QString> watchableText(const QMimeData *data)
{
    // The marks come first: a secret is not even read.
    if (!data || isSecret(*data) || data->hasUrls() || !data->hasText())
        return std::nullopt;
    const QString text = data->text();
    return text.size() > LongestWatchedText || text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace Codebook
