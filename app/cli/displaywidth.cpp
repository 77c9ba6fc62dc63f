// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/displaywidth.h"

#include <QTextBoundaryFinder>

#include <utf8proc.h>

namespace Codebook {

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += utf8proc_charwidth(utf8proc_int32_t(character));
    return width;
}

QString leftAligned(const QString &text, int width)
{
    return text + QString(qMax(0, width - displayWidth(text)), u' ');
}

QString rightAligned(const QString &text, int width)
{
    return QString(qMax(0, width - displayWidth(text)), u' ') + text;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    if (width <= 0)
        return {};
    QString shown;
    int used = 1; // the ellipsis
    for (const uint character : text.toUcs4()) {
        used += utf8proc_charwidth(utf8proc_int32_t(character));
        if (used > width)
            break;
        shown += QChar::fromUcs4(character);
    }
    return shown.trimmed() + u'…';
}

QStringList wrapped(const QString &text, int width)
{
    if (width <= 0)
        return {text};
    QStringList lines;
    QString line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QString piece = text.sliced(start, end - start);
        if (!line.isEmpty() && displayWidth(line + piece.trimmed()) > width) {
            lines << line.trimmed();
            line.clear();
        }
        line += piece;
        start = end;
    }
    lines << line.trimmed();
    return lines;
}

} // namespace Codebook
