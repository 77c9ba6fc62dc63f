// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/searchresult.h"
#include "storage/statements.h"

#include <QList>
#include <QSet>
#include <QVariant>

#include <atomic>
#include <functional>
#include <limits>

namespace Codebook {

/// Where a found entry stands, for filters and counts.
struct FoundEntry
{
    Hit hit;
    qint64 sectionId = 0;
    TicketAdvice ticket = TicketAdvice::None;
    bool isInternal = false;
};

/// Which entries are wanted, and how many.
struct FindLimits
{
    qsizetype most = std::numeric_limits<qsizetype>::max();
    std::function<bool(const FoundEntry &)> accepts; ///< absent: every entry
    const std::atomic_bool *isCancelled = nullptr; ///< set by another thread to end the search
};

/// The entries that a search has found so far: each once, with the first rank that it was found with.
class Findings
{
public:
    Findings(Statements &statements, FindLimits limits);

    /// Adds what a statement selects: entry id, section id, ticket, internal. False where SQLite reports an error.
    bool collect(const char *sql, const QVariantList &values, Rank rank);

    const QList<FoundEntry> &found() const { return m_found; }

    bool isEmpty() const { return m_found.isEmpty(); }

    void setIncomplete() { m_isFull = true; }

    /// There may be more than was asked for, or the search was cancelled: nothing more is collected.
    bool isFull() const { return m_isFull; }

private:
    Statements &m_statements;
    FindLimits m_limits;
    QList<FoundEntry> m_found;
    QSet<quint32> m_seen;
    bool m_isFull = false;
};

} // namespace Codebook
