// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/ticketedits.h"

#include <algorithm>

namespace Codebook {

void TicketEdits::restoreInto(TicketCase &made, const QByteArray &key) const
{
    const auto found = m_edits.constFind(key);
    if (found == m_edits.constEnd())
        return;
    made.facts = found->facts;
    made.steps = found->steps;
    made.restored = found->restored;
}

void TicketEdits::put(const QByteArray &key, const TicketCase &edited, const TicketCase &made)
{
    edits(key, edited).isUnkept = edited.facts != made.facts || edited.steps != made.steps;
}

void TicketEdits::putRestored(const QByteArray &key, const TicketCase &edited)
{
    edits(key, edited);
}

void TicketEdits::markKept(const QByteArray &key, const TicketCase &edited)
{
    edits(key, edited).isUnkept = false;
}

TicketEdits::Edits &TicketEdits::edits(const QByteArray &key, const TicketCase &edited)
{
    Edits &edits = m_edits[key];
    edits.facts = edited.facts;
    edits.steps = edited.steps;
    edits.restored = edited.restored;
    edits.hasLog = !edited.log.isEmpty();
    edits.codes.clear();
    for (const TicketItem &item : edited.items)
        edits.codes << item.entry.codeText();
    return edits;
}

QList<QStringList> TicketEdits::unkept() const
{
    QList<QStringList> unkept;
    for (const Edits &edits : m_edits) {
        if (edits.isUnkept)
            unkept << edits.codes;
    }
    std::sort(unkept.begin(), unkept.end());
    return unkept;
}

void TicketEdits::forgetKept()
{
    m_edits.removeIf([](const auto &each) { return !each.value().hasLog && !each.value().isUnkept; });
}

} // namespace Codebook
