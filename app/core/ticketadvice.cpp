// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/ticketadvice.h"

#include <algorithm>

namespace Codebook {

QString ticketAdviceName(TicketAdvice advice)
{
    switch (advice) {
    case TicketAdvice::None:
        return QStringLiteral("none");
    case TicketAdvice::IfPersists:
        return QStringLiteral("if-persists");
    case TicketAdvice::Submit:
        return QStringLiteral("submit");
    }
    Q_UNREACHABLE();
}

std::optional<TicketAdvice> ticketAdviceFromName(QStringView name)
{
    const auto found = std::find_if(AllTicketAdvice.begin(), AllTicketAdvice.end(),
                                    [name](TicketAdvice advice) { return ticketAdviceName(advice) == name; });
    return found == AllTicketAdvice.end() ? std::nullopt : std::optional(*found);
}

} // namespace Codebook
