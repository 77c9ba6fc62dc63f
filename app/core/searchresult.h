// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ticketadvice.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
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
    Note, ///< the user's own note on it says so
    Sound, ///< sounds like what was typed: pinyin, or other characters that are read the same
    NearCode, ///< a documented code one slip of the finger away from an undocumented one
    SomeWords, ///< not all words, but the most that any entry has
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
    /// How many of these entries are among them.
    qsizetype countOf(const QSet<quint32> &ids) const;
    /// Begins with all of the other's hits, in the same order.
    bool startsWith(const HitList &other) const;

    bool operator==(const HitList &) const = default;

private:
    qsizetype m_everyCount = 0; // if not 0, there are no other hits
    QList<Hit> m_hits;
};

/// Why the user has a code at hand.
enum class Kept : quint8 {
    Starred,
    Noted,
    Recent,
    Drafted, ///< a ticket draft is about it that is not closed
};

inline constexpr std::array AllKept{Kept::Starred, Kept::Noted, Kept::Recent, Kept::Drafted};

/// What narrows a search besides its text. Empty members narrow nothing.
struct Filter
{
    QStringList sections; ///< section paths and part keys; any of them will do
    std::optional<TicketAdvice> ticket;
    std::optional<bool> internal;
    bool hasTicket = false; ///< only entries with some advice to submit a ticket
    std::optional<Kept> kept = {}; ///< only what the user keeps so: the entries in only
    std::optional<QSet<quint32>> only = {}; ///< ids of one opened catalogue

    bool isEmpty() const { return *this == Filter(); }

    bool operator==(const Filter &) const = default;
};

/// How many entries each side bar choice would leave, everything else being equal.
struct FacetCounts
{
    QHash<QString, qint64> sections; ///< by section path and by part key; absent means none
    qint64 allSections = 0;
    QHash<TicketAdvice, qint64> tickets;
    QHash<Kept, qint64> kept = {};

    bool operator==(const FacetCounts &) const = default;
};

/// How a code that was typed was understood.
struct CodeReading
{
    enum Kind {
        Exact,
        Range, ///< the entry is a range that contains it
        OtherSign, ///< only the same digits with the other sign are documented
        Hexadecimal, ///< the number that it is in hexadecimal is documented
        LookAlikes, ///< the number that it is with digits for letters that look like them is documented
        Undocumented, ///< no entry
    };

    QString typed;
    Kind kind = Exact;
    quint32 id = 0; ///< of the entry; 0 where there is none

    bool operator==(const CodeReading &) const = default;
};

/// A word that no entry has, and the one that was searched for in its place.
struct Correction
{
    QString typed;
    QString meant;

    bool operator==(const Correction &) const = default;
};

struct SearchResult
{
    HitList hits; ///< by rank, then the shorter description first, then in code order
    bool isComplete = true; ///< else hits are the first of more, and there are no counts
    FacetCounts counts;
    std::optional<HitList> withoutKept = {}; ///< hits without the filter for what the user keeps, where there is one
    QList<CodeReading> readings; ///< of the codes in the query, in the order typed
    QList<Correction> corrections; ///< what was searched for instead of misspelt words
    QStringList soundTexts; ///< the Chinese texts that were looked for because of their sound
};

} // namespace Codebook
