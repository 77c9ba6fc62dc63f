// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ticketadvice.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Codebook {

/// Why an entry was found, best first: the order of results.
enum class Rank : quint8 {
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
    quint32 id = 0; // small, for there can be a million
    Rank rank = Rank::ExactCode;

    bool operator==(const Hit &) const = default;
};

/// Hits in order. All entries of a catalogue cost nothing, however many they are.
class HitList
{
public:
    HitList() = default;

    explicit HitList(QList<Hit> hits)
        : m_hits(std::move(hits))
    { }

    /// The ids from 1 to count.
    static HitList everyEntry(qsizetype count)
    {
        HitList all;
        all.m_everyCount = count;
        return all;
    }

    qsizetype size() const { return m_everyCount + m_hits.size(); }

    bool isEmpty() const { return size() == 0; }

    Hit at(qsizetype index) const
    {
        return m_everyCount > 0 ? Hit{.id = quint32(index + 1), .rank = Rank::ExactCode} : m_hits.at(index);
    }

    QList<Hit> toList() const;
    /// Where the entry stands, or -1.
    qsizetype indexOf(qint64 id) const;
    /// Begins with all of the other's hits, in the same order.
    bool startsWith(const HitList &other) const;

    bool operator==(const HitList &) const = default;

private:
    qsizetype m_everyCount = 0; // if not 0, there are no other hits
    QList<Hit> m_hits;
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
    HitList hits; ///< by rank, then the shorter description first, then in code order
    FacetCounts counts;
};

} // namespace Codebook
