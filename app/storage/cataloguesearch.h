// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/searchresult.h"
#include "search/query.h"
#include "storage/connection.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace Codebook {

/// Runs queries against the tables of a compiled catalogue, rank by rank. Keeps its statements prepared from one query
/// to the next: preparing them takes longer than running them.
class CatalogueSearch
{
public:
    /// Where a found entry stands, for filters and counts.
    struct Found
    {
        Hit hit;
        qint64 sectionId = 0;
        TicketAdvice ticket = TicketAdvice::None;
    };

    explicit CatalogueSearch(const Connection &connection);

    /// Every entry that matches, by rank and then in code order; nothing when SQLite reported an error.
    std::optional<QList<Found>> run(const Query &query);

    /// SQLite's words for the error that it reported.
    const QString &failure() const { return m_failure; }

private:
    bool addAll();
    bool addCode(const CodeTerm &code);
    bool addCodePrefix(const CodeTerm &code);
    bool addPrefixedNumbers(qint64 number, qsizetype digits, bool negative);
    bool addWords(const QList<Segment> &words);
    /// Runs a statement, a constant of the .cpp file, and adds what it selects.
    bool add(const char *sql, const QVariantList &values, Rank rank);

    const Connection &m_connection;
    QHash<const char *, QSqlQuery> m_statements;
    QList<Found> m_found;
    QSet<qint64> m_seen;
    QString m_failure;
};

/// The full-text expression for entries in which all words occur within the columns, and not all within the narrower
/// ones. Every token is quoted and made of letters and digits, so no input can be read as an operator.
QString matchExpression(const QList<Segment> &words, const QString &columns, const QString &narrowerColumns);

} // namespace Codebook
