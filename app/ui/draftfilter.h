// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ticketdraft.h"

namespace Codebook {

/// Whether the draft has every word of what was typed anywhere in its codes, subject, reference, state or text; case,
/// width and Han variants are as one. Always where nothing was typed.
/// state: its name in the window's language; the one in files fits too.
bool fits(const TicketDraft &draft, const QString &state, const QString &typed);

} // namespace Codebook
