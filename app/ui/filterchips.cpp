// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/filterchips.h"

#include "core/wording.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Codebook {

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_section(chip(QStringLiteral("sectionChip"), [](Filter &filter) { filter.sections.clear(); }))
    , m_ticket(chip(QStringLiteral("ticketChip"),
                    [](Filter &filter) {
                        filter.ticket.reset();
                        filter.hasTicket = false;
                    }))
    , m_internal(chip(QStringLiteral("internalChip"), [](Filter &filter) { filter.internal.reset(); }))
    , m_kept(chip(QStringLiteral("keptChip"), [](Filter &filter) { filter.kept.reset(); }))
{
    setObjectName(QStringLiteral("chips"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QToolButton *button : {m_section, m_ticket, m_internal, m_kept})
        layout->addWidget(button);
    layout->addStretch(1);
    hide();
}

QToolButton *FilterChips::chip(const QString &name, const std::function<void(Filter &)> &remove)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(symbolicIcon(QStringLiteral("clear")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, remove] {
        Filter filter = m_filter;
        remove(filter);
        Q_EMIT filterRequested(filter);
    });
    return button;
}

void FilterChips::setFilter(const Filter &filter, const CatalogueInfo &info, Language language)
{
    m_filter = filter;
    QStringList sections;
    for (const QString &key : filter.sections) {
        sections << groupTitle(info, key, language);
    }
    m_section->setText(tr("Section: %1").arg(sections.join(QStringLiteral(", "))));
    m_section->setVisible(!filter.sections.isEmpty());
    m_ticket->setText(tr("Ticket: %1").arg(filter.ticket ? Wording::ticketShort(*filter.ticket) : tr("Any advice")));
    m_ticket->setVisible(filter.ticket || filter.hasTicket);
    m_internal->setText(filter.internal.value_or(true) ? tr("Internal errors") : tr("No internal errors"));
    m_internal->setVisible(filter.internal.has_value());
    m_kept->setText(filter.kept == Kept::Noted         ? tr("With a note")
                        : filter.kept == Kept::Recent  ? tr("Recent")
                        : filter.kept == Kept::Drafted ? tr("With a draft")
                                                       : tr("Starred"));
    m_kept->setVisible(filter.kept.has_value());
    for (QToolButton *button : {m_section, m_ticket, m_internal, m_kept}) {
        button->setToolTip(tr("Remove this filter"));
        button->setAccessibleName(tr("Remove the filter “%1”").arg(button->text()));
    }
    setVisible(!filter.isEmpty());
}

} // namespace Codebook
