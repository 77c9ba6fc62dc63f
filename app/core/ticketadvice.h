// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace Codebook {

/// Whether to submit a support ticket for a code.
enum class TicketAdvice {
    None, ///< nothing in the source document calls for one
    IfPersists = 1, ///< an internal error without a word about tickets: retry first
    Submit, ///< the source document tells the reader to submit one
};

inline constexpr std::array AllTicketAdvice{TicketAdvice::Submit, TicketAdvice::IfPersists, TicketAdvice::None};

/// "none", "if-persists" or "submit": the name in catalogue files, JSON output and compiled catalogues.
QString ticketAdviceName(TicketAdvice advice);
std::optional<TicketAdvice> ticketAdviceFromName(QStringView name);

} // namespace Codebook
