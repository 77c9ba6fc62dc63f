// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/loginput.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace Codebook {

namespace {

constexpr auto PasteText = "&Paste"; // in Qt's own translations
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

LogInput::LogInput(QWidget *window, QLineEdit *searchBox)
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

/// Nothing where it is not to be taken: what comes from this program, or a word that is to be searched for.
std::optional<LogSource> LogInput::dropped(const QDropEvent &event, bool isOnSearchBox) const
{
    const auto source = event.source() ? std::nullopt : logFrom(event.mimeData());
    return source && isOnSearchBox && !isMoreThanASearch(*source) ? std::nullopt : source;
}

/// Of what is pasted into the search box. False where it is to be searched for.
bool LogInput::giveLog(const QMimeData *pasted)
{
    const auto source = logFrom(pasted);
    if (!source || !isMoreThanASearch(*source))
        return false;
    Q_EMIT logGiven(*source);
    return true;
}

/// The box's own, but for Paste. Only its text tells that from the others.
void LogInput::showMenu(const QContextMenuEvent &event)
{
    QMenu *menu = m_searchBox->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString paste = QCoreApplication::translate("QLineEdit", PasteText);
    for (QAction *action : menu->actions()) {
        if (action->text().section(u'\t', 0, 0) != paste)
            continue;
        disconnect(action, &QAction::triggered, nullptr, nullptr);
        connect(action, &QAction::triggered, this, [this] {
            if (!giveLog(QGuiApplication::clipboard()->mimeData()))
                m_searchBox->paste();
        });
    }
    menu->popup(event.globalPos());
}

bool LogInput::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOnSearchBox = watched == m_searchBox;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const auto source = dropped(*drop, isOnSearchBox);
        if (!source)
            return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            Q_EMIT logGiven(*source);
        return true;
    }
    case QEvent::KeyPress:
        return isOnSearchBox && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
            && giveLog(QGuiApplication::clipboard()->mimeData());
    case QEvent::MouseButtonRelease: // X11 pastes what is selected elsewhere
        return isOnSearchBox && static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton
            && QGuiApplication::clipboard()->supportsSelection()
            && giveLog(QGuiApplication::clipboard()->mimeData(QClipboard::Selection));
    case QEvent::ContextMenu:
        if (!isOnSearchBox)
            return false;
        showMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    default:
        return false;
    }
}

} // namespace Codebook
