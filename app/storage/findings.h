// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/searchresult.h"
#include "storage/statements.h"

#include <QBitArray>
#include <QList>
#include <QSet>
#include <QVariant>

#include <atomic>
#include <limits>
#include <optional>

namespace Codebook {

/// An entry that was found, and the id of its kind (see db/schema/catalogue.sql), for filters and counts.
struct FoundEntry
{
    Hit hit;
    quint32 kind = 0;
};

/// Which entries are wanted, and how many.
struct FindLimits
{
    qsizetype most = std::numeric_limits<qsizetype>::max();
    std::optional<QSet<quint32>> kinds; ///< absent: every kind
    std::optional<QSet<quint32>> only = {}; ///< these entries; absent: any
    const std::atomic_bool *isCancelled = nullptr; ///< set by another thread to end the search
};

/// The entries that a search has found so far: each once, with the first rank that it was found with.
class Findings
{
public:
    Findings(Statements &statements, FindLimits limits);

    /// Adds what a statement selects: entry id, kind id. False where SQLite reports an error.
    bool collect(const char *sql, const QVariantList &values, Rank rank);

    const QList<FoundEntry> &found() const { return m_found; }

    bool isEmpty() const { return m_found.isEmpty(); }

    void setIncomplete() { m_isFull = true; }

    /// There may be more than was asked for, or the search was cancelled: nothing more is collected.
    bool isFull() const { return m_isFull; }

private:
    bool isSeen(quint32 id) const { return qsizetype(id) < m_seen.size() && m_seen.testBit(qsizetype(id)); }

    void setSeen(quint32 id);

    Statements &m_statements;
    FindLimits m_limits;
    QList<FoundEntry> m_found;
    QBitArray m_seen; ///< by entry id: they are dense, and of a million a set would take megabytes
    bool m_isFull = false;
};

} // namespace Codebook
