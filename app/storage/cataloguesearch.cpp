// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguesearch.h"

#include "core/code.h"

#include <QStringList>
#include <QVariant>

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
    const bool ok = query.isEmpty()
        ? addAll()
        : (!query.code || addCode(*query.code)) && (query.words.isEmpty() || addWords(query.words));
    return ok ? std::optional(m_found) : std::nullopt;
}

bool CatalogueSearch::addAll()
{
    QSqlQuery query = m_connection.prepared(QString::fromLatin1(AllEntries));
    return add(query, Rank::ExactCode);
}

bool CatalogueSearch::addCode(const CodeTerm &code)
{
    QSqlQuery byLabel = m_connection.prepared(QString::fromLatin1(ByLabel));
    byLabel.addBindValue(code.label);
    if (!add(byLabel, Rank::ExactCode))
        return false;
    if (code.number) {
        QSqlQuery byNumber = m_connection.prepared(QString::fromLatin1(ByNumber));
        byNumber.addBindValue(*code.number);
        QSqlQuery byRange = m_connection.prepared(QString::fromLatin1(ByRange));
        byRange.addBindValue(*code.number);
        QSqlQuery byOtherSign = m_connection.prepared(QString::fromLatin1(ByNumber));
        byOtherSign.addBindValue(-*code.number);
        const Rank rank = parseDecimal(code.label) ? Rank::ExactCode : Rank::OtherReading;
        if (!add(byNumber, rank) || !add(byRange, Rank::Range) || !add(byOtherSign, Rank::OtherReading))
            return false;
    }
    return addCodePrefix(code);
}

bool CatalogueSearch::addCodePrefix(const CodeTerm &code)
{
    const std::optional<qint64> number = parseDecimal(code.label);
    if (!number) {
        QSqlQuery byLabels = m_connection.prepared(QString::fromLatin1(ByLabelsBetween));
        byLabels.addBindValue(code.label);
        byLabels.addBindValue(QString(code.label + QChar(0xffff)));
        return add(byLabels, Rank::CodePrefix);
    }
    const qsizetype digits = code.label.size() - (code.hasSign ? 1 : 0);
    const bool negative = code.label.startsWith(u'-');
    return addPrefixedNumbers(qAbs(*number), digits, negative)
        && (code.hasSign || addPrefixedNumbers(qAbs(*number), digits, true));
}

/// "60" begins 600 to 609, 6000 to 6999, and so on: a few ranges of the number index, at any catalogue size.
bool CatalogueSearch::addPrefixedNumbers(qint64 number, qsizetype digits, bool negative)
{
    if (number == 0)
        return true; // no number begins with a zero but 0 itself
    qint64 first = number;
    qint64 last = number;
    for (qsizetype length = digits + 1; length <= MaxDigits; ++length) {
        first *= 10;
        last = last * 10 + 9;
        QSqlQuery between = m_connection.prepared(QString::fromLatin1(ByNumbersBetween));
        between.addBindValue(negative ? -last : first);
        between.addBindValue(negative ? -first : last);
        if (!add(between, Rank::CodePrefix))
            return false;
    }
    return true;
}

bool CatalogueSearch::addWords(const QList<Segment> &words)
{
    QString narrowerColumns;
    for (const WordRank &wordRank : WordRanks) {
        const QString columns = QString::fromLatin1(wordRank.columns);
        QSqlQuery byWords = m_connection.prepared(QString::fromLatin1(ByWords));
        byWords.addBindValue(matchExpression(words, columns, narrowerColumns));
        if (!add(byWords, wordRank.rank))
            return false;
        narrowerColumns = columns;
    }
    return true;
}

bool CatalogueSearch::add(QSqlQuery &query, Rank rank)
{
    if (!query.exec()) {
        m_failure = std::move(query);
        return false;
    }
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        if (m_seen.contains(id))
            continue;
        m_seen.insert(id);
        m_found.append({.hit = {.id = id, .rank = rank},
                        .sectionId = query.value(1).toLongLong(),
                        .ticket = ticketAdviceFromName(query.value(2).toString()).value_or(TicketAdvice::None)});
    }
    return true;
}

} // namespace Codebook
