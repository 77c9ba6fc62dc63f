// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/wording.h"

namespace Codebook {

QString Wording::ticketBadge(TicketAdvice advice)
{
    switch (advice) {
    case TicketAdvice::Submit:
        return tr("Submit a ticket");
    case TicketAdvice::IfPersists:
        return tr("Internal error: retry first, submit a ticket if it persists");
    case TicketAdvice::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString Wording::ticketShort(TicketAdvice advice)
{
    switch (advice) {
    case TicketAdvice::Submit:
        return tr("Submit");
    case TicketAdvice::IfPersists:
        return tr("If persists");
    case TicketAdvice::None:
        return tr("No ticket");
    }
    Q_UNREACHABLE();
}

QString Wording::ticketReason(TicketAdvice advice)
{
    switch (advice) {
    case TicketAdvice::Submit:
        return tr("The vendor asks for a ticket. Give the interface called, the error code and the error message.");
    case TicketAdvice::IfPersists:
        return tr("The vendor calls this an internal error and does not mention a ticket.");
    case TicketAdvice::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString Wording::whatHappened()
{
    return tr("What happened");
}

QString Wording::whatToDo()
{
    return tr("What to do");
}

QString Wording::hintOriginMark(HintOrigin origin)
{
    return origin == HintOrigin::Editor ? tr("our advice") : QString();
}

} // namespace Codebook
