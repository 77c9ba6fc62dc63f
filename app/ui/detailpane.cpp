// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/detailpane.h"

#include "ui/detailpanel.h"
#include "ui/noteeditor.h"

#include <QAction>
#include <QScrollArea>

namespace Codebook {

namespace {

constexpr int NarrowestWidth = 14; // em

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QStackedWidget(parent)
{
    setMinimumWidth(NarrowestWidth * fontMetrics().height());
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void DetailPane::setActions(const QList<QAction *> &buttons, QAction *otherLanguage)
{
    m_buttons = buttons;
    m_otherLanguage = otherLanguage;
}

void DetailPane::setDescriber(const std::function<QString(const Code &)> &describe)
{
    m_describe = describe;
}

void DetailPane::setLanguage(Language language)
{
    m_language = language;
    if (m_panel)
        m_panel->setLanguage(language);
}

void DetailPane::setHighlighter(const Highlighter &highlighter)
{
    m_highlighter = highlighter;
    if (m_panel)
        m_panel->setHighlighter(highlighter);
}

void DetailPane::showEntry(const Entry &entry, const CatalogueInfo &info)
{
    panel()->showEntry(entry, info);
    setCurrentWidget(m_area);
}

void DetailPane::showMessage(const MessagePage::Content &content)
{
    if (!m_message) {
        m_message = new MessagePage(this);
        m_message->setObjectName(QStringLiteral("welcome"));
        connect(m_message, &MessagePage::choiceMade, this, &DetailPane::choiceMade);
        addWidget(m_message);
    }
    m_message->setContent(content);
    setCurrentWidget(m_message);
}

void DetailPane::setKept(bool isStarred, const QString &note)
{
    if (m_panel)
        m_panel->setKept(isStarred, note);
}

void DetailPane::setNote(const QString &saved)
{
    if (m_panel)
        m_panel->setNote(saved);
}

void DetailPane::setNoteOutcome(const Entry &entry, const UserDataResult<QString> &saved)
{
    if (m_panel)
        m_panel->setNoteOutcome(entry, saved);
}

QStringList DetailPane::unsavedNotes() const
{
    return m_panel ? m_panel->unsavedNotes() : QStringList();
}

void DetailPane::focusNote()
{
    if (m_panel)
        m_panel->note()->setFocus();
}

void DetailPane::saveNote()
{
    if (m_panel)
        m_panel->note()->save();
}

void DetailPane::clear()
{
    if (m_panel)
        m_panel->clear();
}

QString DetailPane::selectedText() const
{
    return m_panel && m_panel->isVisible() ? m_panel->selectedText() : QString();
}

DetailPanel *DetailPane::panel()
{
    if (m_panel)
        return m_panel;
    m_panel = new DetailPanel(this);
    m_panel->setLanguage(m_language);
    m_panel->setOtherLanguageShown(m_otherLanguage->isChecked());
    m_panel->setHighlighter(m_highlighter);
    m_panel->setDescriber(m_describe);
    for (QAction *action : std::as_const(m_buttons))
        m_panel->addButton(action);
    connect(m_panel, &DetailPanel::codeRequested, this, &DetailPane::codeRequested);
    connect(m_panel, &DetailPanel::starToggled, this, &DetailPane::starToggled);
    connect(m_panel, &DetailPanel::noteChanged, this, &DetailPane::noteChanged);
    connect(m_panel, &DetailPanel::otherLanguageToggled, m_otherLanguage, &QAction::setChecked);
    connect(m_otherLanguage, &QAction::toggled, m_panel, &DetailPanel::setOtherLanguageShown);
    // The scroll area is for small windows; and another code does not lay out the whole window anew.
    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("detailArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_panel);
    addWidget(m_area);
    return m_panel;
}

} // namespace Codebook
