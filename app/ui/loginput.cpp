// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/loginput.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>
#include <QWidget>

namespace Codebook {

namespace {

constexpr qsizetype LongestSearch = 150; // characters; a symbol or a sentence of a message is shorter

/// Whether it is no matter of the search box, even if it is pasted or dropped there.
bool isMoreThanASearch(const LogSource &source)
{
    return !source.path.isEmpty() || isLog(source.text);
}

} // namespace

std::optional<LogSource> logFrom(const QMimeData *data)
{
    if (!data)
        return std::nullopt;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            return LogSource{.path = url.toLocalFile(), .text = {}};
    }
    const QString text = data->text();
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(LogSource{.path = {}, .text = text});
}

bool isLog(const QString &text)
{
    static const QRegularExpression time(QStringLiteral("\\b\\d{1,2}:\\d\\d:\\d\\d\\b"));
    return text.trimmed().contains(u'\n') || text.size() > LongestSearch || text.contains(time);
}

LogInput::LogInput(QWidget *window, QWidget *searchBox)
    : QObject(window)
    , m_searchBox(searchBox)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    searchBox->installEventFilter(this);
}

void LogInput::paste()
{
    if (const auto source = logFrom(QGuiApplication::clipboard()->mimeData()))
        Q_EMIT logGiven(*source);
}

bool LogInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        const auto source = logFrom(drag->mimeData());
        // A word dropped on the search box is searched for.
        if (!source || drag->source() || (watched == m_searchBox && !isMoreThanASearch(*source)))
            return false;
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const auto source = logFrom(drop->mimeData());
        if (!source || (watched == m_searchBox && !isMoreThanASearch(*source)))
            return false;
        drop->acceptProposedAction();
        Q_EMIT logGiven(*source);
        return true;
    }
    case QEvent::KeyPress:
        if (watched == m_searchBox && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
            const auto source = logFrom(QGuiApplication::clipboard()->mimeData());
            if (!source || !isMoreThanASearch(*source))
                return false;
            Q_EMIT logGiven(*source);
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace Codebook
