// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recentcode.h"
#include "core/ticketdraft.h"

#include <QList>
#include <QString>

#include <optional>

namespace Codebook {

/// Two texts of one note as one: the longer where it contains the other, else both, with a line between them. Merging
/// the same text again changes nothing.
QString mergedNoteText(const QString &ours, const QString &theirs);

/// Two versions of one ticket draft as one, where they have the same text: the state that was set last, and the
/// reference that one of them has. Nothing where the texts or the references differ: then both are worth keeping.
std::optional<TicketDraft> mergedDraft(const TicketDraft &ours, const TicketDraft &theirs);

/// A draft under an id of its own, to be kept beside another version with its id. The same draft gets the same id.
TicketDraft besideOther(const TicketDraft &draft);

/// Ours, then those of theirs that are not among them; at most so many.
QList<RecentCode> mergedRecentCodes(const QList<RecentCode> &ours, const QList<RecentCode> &theirs, qsizetype most);

} // namespace Codebook
