// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/searchbox.h"

#include "ui/icons.h"

#include <QAction>
#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

namespace Codebook {

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_search(new QAction(this))
    , m_clear(new QAction(this))
{
    setObjectName(QStringLiteral("search"));
    m_search->setIcon(symbolicIcon(QStringLiteral("search")));
    connect(m_search, &QAction::triggered, this, &QLineEdit::selectAll);
    addAction(m_search, LeadingPosition);
    m_clear->setIcon(symbolicIcon(QStringLiteral("clear")));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    addAction(m_clear, TrailingPosition);
    setMinimumHeight(qRound(1.6 * QFontMetricsF(font()).height()));
    retranslate();
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Code, words, pinyin, or paste a log…"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Type a code such as 6013, a symbol, or words in Chinese or English"));
    m_search->setText(tr("Select the text"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear the search"));
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOfWindow(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

/// Line edits take more keys than are used here: Ctrl+Shift+Z, and under X11 Emacs' Ctrl+D and Ctrl+E.
bool SearchBox::isOfWindow(const QKeyEvent &event) const
{
    const bool isEditing = (event.matches(QKeySequence::Copy) && hasSelectedText())
        || event.matches(QKeySequence::Paste) || event.matches(QKeySequence::Undo);
    if (isEditing || !event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const QList<QAction *> actions = window()->actions();
    return std::any_of(actions.begin(), actions.end(), [&event](const QAction *action) {
        return action->shortcuts().contains(QKeySequence(event.keyCombination()));
    });
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool leavesBox = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown
        || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (leavesBox && !m_isComposing)
        Q_EMIT resultsRequested();
    else if (!leavesBox)
        QLineEdit::keyPressEvent(event);
}

} // namespace Codebook
