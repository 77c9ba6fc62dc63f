// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/ticketdraft.h"

#include <algorithm>

namespace Codebook {

QString ticketStateName(TicketState state)
{
    switch (state) {
    case TicketState::Draft:
        return QStringLiteral("draft");
    case TicketState::Submitted:
        return QStringLiteral("submitted");
    case TicketState::Closed:
        return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

std::optional<TicketState> ticketStateFromName(QStringView name)
{
    const auto found = std::find_if(AllTicketStates.begin(), AllTicketStates.end(),
                                    [name](TicketState state) { return ticketStateName(state) == name; });
    return found == AllTicketStates.end() ? std::nullopt : std::optional(*found);
}

} // namespace Codebook
