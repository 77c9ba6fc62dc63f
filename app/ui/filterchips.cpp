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
    , m_section(chip(QStringLiteral("sectionChip")))
    , m_ticket(chip(QStringLiteral("ticketChip")))
{
    setObjectName(QStringLiteral("chips"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    layout->addWidget(m_ticket);
    layout->addStretch(1);
    connect(m_section, &QToolButton::clicked, this, [this] {
        Filter filter = m_filter;
        filter.section.clear();
        Q_EMIT filterRequested(filter);
    });
    connect(m_ticket, &QToolButton::clicked, this, [this] {
        Filter filter = m_filter;
        filter.ticket.reset();
        Q_EMIT filterRequested(filter);
    });
    hide();
}

QToolButton *FilterChips::chip(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(symbolicIcon(QStringLiteral("clear")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FilterChips::setFilter(const Filter &filter, const CatalogueInfo &info, Language language)
{
    m_filter = filter;
    const Part *part = info.part(filter.section);
    const QString section = part ? part->title.in(language) : sectionBreadcrumb(info, filter.section, language);
    m_section->setText(tr("Section: %1").arg(section));
    m_section->setVisible(!filter.section.isEmpty());
    m_ticket->setText(tr("Ticket: %1").arg(filter.ticket ? Wording::ticketShort(*filter.ticket) : QString()));
    m_ticket->setVisible(filter.ticket.has_value());
    for (QToolButton *button : {m_section, m_ticket}) {
        button->setToolTip(tr("Remove this filter"));
        button->setAccessibleName(tr("Remove the filter “%1”").arg(button->text()));
    }
    setVisible(!filter.isEmpty());
}

} // namespace Codebook
