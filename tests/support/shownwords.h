// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>
#include <QWidget>

namespace Codebook {

/// A text on the screen or in a screen reader, and where it is.
struct ShownWords
{
    QString place;
    QString text;

    bool operator==(const ShownWords &) const = default;
};

/// Every text of a window that somebody can read or hear, but for the rows of tables.
inline QList<ShownWords> shownWords(const QWidget &window)
{
    QList<ShownWords> words{{QStringLiteral("window title"), window.windowTitle()}};
    const auto add = [&words](const QObject *of, const char *what, const QString &text) {
        if (!text.isEmpty()) {
            const QString place = QStringLiteral("%1 \"%2\" %3")
                                      .arg(QString::fromLatin1(of->metaObject()->className()), of->objectName(),
                                           QString::fromLatin1(what));
            words.append({place, text});
        }
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        add(action, "text", action->text());
        add(action, "tool tip", action->toolTip());
        add(action, "status tip", action->statusTip());
    }
    for (const QMenu *menu : window.findChildren<QMenu *>())
        add(menu, "title", menu->title());
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->inherits("QMenu"))
            continue;
        add(widget, "accessible name", widget->accessibleName());
        add(widget, "accessible description", widget->accessibleDescription());
        add(widget, "tool tip", widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(widget, "text", label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, "text", button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(widget, "placeholder", line->placeholderText());
        else if (const auto *text = qobject_cast<const QTextEdit *>(widget))
            add(widget, "text", text->toPlainText());
    }
    return words;
}

} // namespace Codebook
