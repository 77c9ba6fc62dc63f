// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ticketadvice.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Codebook {

/// Why an entry was found, best first: the order of results.
enum class Rank {
    ExactCode,
    Range, ///< the code lies inside a documented range
    OtherReading, ///< the same digits with the other sign, or in another base
    CodePrefix,
    Symbol,
    Description,
    Alias,
    Hint,
};

/// An entry that was found. Ids are those of one opened catalogue: dense, from 1, in code order.
struct Hit
{
    qint64 id = 0;
    Rank rank = Rank::ExactCode;

    bool operator==(const Hit &) const = default;
};

/// What narrows a search besides its text. Empty members narrow nothing.
struct Filter
{
    QString section; ///< a section path or a part key
    std::optional<TicketAdvice> ticket;

    bool isEmpty() const { return section.isEmpty() && !ticket; }

    bool operator==(const Filter &) const = default;
};

/// How many entries each side bar choice would leave, everything else being equal.
struct FacetCounts
{
    QHash<QString, qint64> sections; ///< by section path and by part key; absent means none
    qint64 allSections = 0;
    QHash<TicketAdvice, qint64> tickets;

    bool operator==(const FacetCounts &) const = default;
};

struct SearchResult
{
    QList<Hit> hits; ///< by rank, then in code order
    FacetCounts counts;
};

} // namespace Codebook
