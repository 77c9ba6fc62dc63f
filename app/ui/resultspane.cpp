// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/resultspane.h"

#include "ui/resultsview.h"

#include <QAccessible>
#include <QLabel>
#include <QStackedWidget>

namespace Codebook {

ResultsPane::ResultsPane(QWidget *parent)
    : QWidget(parent)
    , m_notes(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new ResultsView(this))
{
    m_notes->setObjectName(QStringLiteral("searchNotes"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setWordWrap(true);
    m_notes->setBackgroundRole(QPalette::AlternateBase);
    m_notes->setAutoFillBackground(true);
    const int gap = fontMetrics().height() / 2;
    m_notes->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_notes->hide();
    m_pages->addWidget(m_list);
}

QSize ResultsPane::minimumSizeHint() const
{
    return m_pages->minimumSizeHint();
}

/// Without a layout: one would lay out the whole window anew each time that a note comes or goes, while somebody types.
void ResultsPane::place()
{
    const int notesHeight = m_notes->isHidden() ? 0 : m_notes->heightForWidth(width());
    m_notes->setGeometry(0, 0, width(), notesHeight);
    m_pages->setGeometry(0, notesHeight, width(), height() - notesHeight);
}

void ResultsPane::resizeEvent(QResizeEvent *event)
{
    place();
    QWidget::resizeEvent(event);
}

void ResultsPane::showList()
{
    turnTo(m_list);
}

void ResultsPane::showMessage(const MessagePage::Content &content)
{
    if (!m_message) {
        m_message = new MessagePage(this);
        m_message->setObjectName(QStringLiteral("message"));
        connect(m_message, &MessagePage::choiceMade, this, &ResultsPane::choiceMade);
        m_pages->addWidget(m_message);
    }
    m_message->setContent(content);
    turnTo(m_message);
}

void ResultsPane::addPage(QWidget *page)
{
    m_pages->addWidget(page);
}

void ResultsPane::showPage(QWidget *page)
{
    turnTo(page);
}

bool ResultsPane::isShowing(const QWidget *page) const
{
    return m_pages->currentWidget() == page;
}

bool ResultsPane::isShowingResults() const
{
    return isShowing(m_list) || (m_message && isShowing(m_message));
}

void ResultsPane::turnTo(QWidget *page)
{
    if (isShowing(page))
        return;
    m_pages->setCurrentWidget(page);
    updateNotes();
}

void ResultsPane::setNotes(const QStringList &notes)
{
    const QString text = notes.join(u'\n');
    if (m_notes->text() == text)
        return;
    m_notes->setText(text);
    updateNotes();
    if (text.isEmpty())
        return;
    QAccessibleEvent spoken(m_notes, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

/// They are about what was searched for, and not about other pages.
void ResultsPane::updateNotes()
{
    m_notes->setVisible(isShowingResults() && !m_notes->text().isEmpty());
    place();
}

} // namespace Codebook
