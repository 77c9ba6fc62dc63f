// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"

#include <QCoreApplication>
#include <QString>

namespace Codebook {

/// The words for an entry's properties, the same in window and terminal, in the program's current language.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    /// "Submit a ticket": a badge's text. Empty for TicketAdvice::None.
    static QString ticketBadge(TicketAdvice advice);
    /// "Submit": a table cell or a filter. "No ticket" for TicketAdvice::None.
    static QString ticketShort(TicketAdvice advice);
    /// Why the advice is what it is: one sentence. Empty for TicketAdvice::None.
    static QString ticketReason(TicketAdvice advice);
    static QString whatHappened();
    static QString whatToDo();
    /// "our advice" where the hint is the editor's; empty where it is the vendor's.
    static QString hintOriginMark(HintOrigin origin);
};

} // namespace Codebook
