// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguesearch.h"

#include "core/code.h"

#include <QSqlError>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr auto AllEntries = "SELECT id, section_id, ticket FROM entry ORDER BY id";
constexpr auto ByLabel = "SELECT id, section_id, ticket FROM entry WHERE label_key = ?";
constexpr auto ByNumber = "SELECT id, section_id, ticket FROM entry WHERE number = ?";
constexpr auto ByRange = "SELECT id, section_id, ticket FROM entry "
                         "WHERE last_number > number AND ? BETWEEN number AND last_number ORDER BY id";
constexpr auto ByNumbersBetween = "SELECT id, section_id, ticket FROM entry WHERE number BETWEEN ? AND ? ORDER BY id";
constexpr auto ByLabelsBetween = "SELECT id, section_id, ticket FROM entry "
                                 "WHERE label_key >= ? AND label_key < ? AND number IS NULL ORDER BY id";
constexpr auto ByWords = "SELECT e.id, e.section_id, e.ticket FROM search s JOIN entry e ON e.id = s.rowid "
                         "WHERE s.search MATCH ? ORDER BY s.rowid";

constexpr qsizetype MaxDigits = 18; // of a number that fits into 64 bits

/// The columns in which all words must be found for each rank; each set contains the one before.
struct WordRank
{
    Rank rank;
    const char *columns;
};

constexpr WordRank WordRanks[] = {
    {Rank::Symbol, "code symbol"},
    {Rank::Description, "code symbol description"},
    {Rank::Alias, "code symbol description alias"},
    {Rank::Hint, "code symbol description alias hint"},
};

QString quoted(const QString &token)
{
    return u'"' + token + u'"';
}

QString wordExpression(const Segment &word)
{
    if (word.kind == Segment::Han) {
        QStringList tokens = hanTokens(word.text);
        if (tokens.size() == 1)
            return quoted(tokens.first()) + u'*';
        tokens.removeLast(); // the lone last character: it only says where a run ends
        return quoted(tokens.join(u' '));
    }
    const QString whole = quoted(word.text) + u'*';
    if (word.parts.isEmpty())
        return whole;
    return QStringLiteral("(%1 OR %2*)").arg(whole, quoted(word.parts.join(u' ')));
}

} // namespace

QString matchExpression(const QList<Segment> &words, const QString &columns, const QString &narrowerColumns)
{
    QStringList all;
    for (const Segment &word : words)
        all << wordExpression(word);
    const QString together = all.join(QStringLiteral(" AND "));
    const QString within = QStringLiteral("{%1} : (%2)").arg(columns, together);
    if (narrowerColumns.isEmpty())
        return within;
    return QStringLiteral("(%1) NOT ({%2} : (%3))").arg(within, narrowerColumns, together);
}

CatalogueSearch::CatalogueSearch(const Connection &connection)
    : m_connection(connection)
{ }

std::optional<QList<CatalogueSearch::Found>> CatalogueSearch::run(const Query &query)
{
    m_found.clear();
    m_seen.clear();
    const bool ok = query.isEmpty()
        ? addAll()
        : (!query.code || addCode(*query.code)) && (query.words.isEmpty() || addWords(query.words));
    return ok ? std::optional(m_found) : std::nullopt;
}

bool CatalogueSearch::addAll()
{
    return add(AllEntries, {}, Rank::ExactCode);
}

bool CatalogueSearch::addCode(const CodeTerm &code)
{
    if (!add(ByLabel, {code.label}, Rank::ExactCode))
        return false;
    if (code.number) {
        const Rank rank = parseDecimal(code.label) ? Rank::ExactCode : Rank::OtherReading;
        if (!add(ByNumber, {*code.number}, rank) || !add(ByRange, {*code.number}, Rank::Range)
            || !add(ByNumber, {-*code.number}, Rank::OtherReading))
            return false;
    }
    return addCodePrefix(code);
}

bool CatalogueSearch::addCodePrefix(const CodeTerm &code)
{
    const std::optional<qint64> number = parseDecimal(code.label);
    if (!number)
        return add(ByLabelsBetween, {code.label, QString(code.label + QChar(0xffff))}, Rank::CodePrefix);
    const qsizetype digits = code.label.size() - (code.hasSign ? 1 : 0);
    const bool negative = code.label.startsWith(u'-');
    // In code order: the negative codes from the longest to the shortest, then the positive ones the other way round.
    return (!negative && code.hasSign ? true : addPrefixedNumbers(qAbs(*number), digits, true))
        && (negative || addPrefixedNumbers(qAbs(*number), digits, false));
}

/// "60" begins 600 to 609, 6000 to 6999, and so on: a few ranges of the number index, at any catalogue size.
bool CatalogueSearch::addPrefixedNumbers(qint64 number, qsizetype digits, bool negative)
{
    if (number == 0)
        return true; // no number begins with a zero but 0 itself
    QList<std::pair<qint64, qint64>> ranges;
    qint64 first = number;
    qint64 last = number;
    for (qsizetype length = digits + 1; length <= MaxDigits; ++length) {
        first *= 10;
        last = last * 10 + 9;
        if (negative)
            ranges.prepend({-last, -first});
        else
            ranges.append({first, last});
    }
    return std::all_of(ranges.begin(), ranges.end(), [this](const auto &range) {
        return add(ByNumbersBetween, {range.first, range.second}, Rank::CodePrefix);
    });
}

bool CatalogueSearch::addWords(const QList<Segment> &words)
{
    QString narrowerColumns;
    for (const WordRank &wordRank : WordRanks) {
        const QString columns = QString::fromLatin1(wordRank.columns);
        if (!add(ByWords, {matchExpression(words, columns, narrowerColumns)}, wordRank.rank))
            return false;
        narrowerColumns = columns;
    }
    return true;
}

bool CatalogueSearch::add(const char *sql, const QVariantList &values, Rank rank)
{
    auto statement = m_statements.find(sql);
    if (statement == m_statements.end())
        statement = m_statements.insert(sql, m_connection.prepared(QString::fromLatin1(sql)));
    QSqlQuery &query = *statement;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec()) {
        m_failure = query.lastError().databaseText();
        return false;
    }
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        if (m_seen.contains(id))
            continue;
        m_seen.insert(id);
        m_found.append({.hit = {.id = quint32(id), .rank = rank},
                        .sectionId = query.value(1).toLongLong(),
                        .ticket = TicketAdvice(query.value(2).toInt())});
    }
    query.finish();
    return true;
}

} // namespace Codebook
