// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

namespace Codebook {

/// How far a ticket is.
enum class TicketState {
    Draft, ///< being written
    Submitted, ///< handed in; has a reference where the vendor gave one
    Closed,
};

inline constexpr std::array AllTicketStates{TicketState::Draft, TicketState::Submitted, TicketState::Closed};

/// "draft", "submitted" or "closed": the name in files.
QString ticketStateName(TicketState state);
std::optional<TicketState> ticketStateFromName(QStringView name);

/// A ticket that the user writes, and what became of it.
struct TicketDraft
{
    QString id; ///< a UUID without braces; empty before the draft is saved for the first time
    QString catalogue; ///< the catalogue's id
    QStringList codes; ///< labels; several where a log had several. No line breaks in them
    TicketState state = TicketState::Draft;
    QString reference; ///< the vendor's number for it; empty where there is none yet
    QString subject;
    QString body;
    QDateTime created = {}; ///< UTC; set when saved
    QDateTime changed = {}; ///< UTC; set when saved, and never before an earlier change

    bool operator==(const TicketDraft &) const = default;
};

} // namespace Codebook
