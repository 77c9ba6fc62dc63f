// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/codesearch.h"

#include "core/code.h"
#include "search/editdistance.h"

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr auto ByLabel = "SELECT id, kind_id FROM entry WHERE label_key = ?";
constexpr auto ByNumber = "SELECT id, kind_id FROM entry WHERE number = ?";
// At most one, for ranges do not overlap. In the order of the index: SQLite would read the whole table for that of the
// ids.
constexpr auto ByRange = "SELECT id, kind_id FROM entry "
                         "WHERE last_number > number AND ? BETWEEN number AND last_number ORDER BY number DESC LIMIT 1";
constexpr auto ByNumbersBetween = "SELECT id, kind_id FROM entry WHERE number BETWEEN ? AND ? ORDER BY number";
constexpr auto ByLabelsBetween = "SELECT id, kind_id FROM entry "
                                 "WHERE label_key >= ? AND label_key < ? AND number IS NULL ORDER BY label_key";

constexpr auto ByNumbers = "SELECT entry.id, kind_id FROM json_each(?) near "
                           "JOIN entry ON entry.number = near.value ORDER BY near.key";
constexpr auto SelectFurthest = "SELECT max(abs((SELECT min(number) FROM entry WHERE number IS NOT NULL)), "
                                "(SELECT max(number) FROM entry WHERE number IS NOT NULL))";

constexpr qsizetype FewestDigitsWithSlips = 3; // of fewer, nearly every number is near

Rank numberRank(const CodeTerm &code)
{
    return code.writing == CodeTerm::Decimal ? Rank::ExactCode : Rank::OtherReading;
}

} // namespace

CodeReading::Kind exactReading(CodeTerm::Writing writing)
{
    switch (writing) {
    case CodeTerm::Decimal:
        return CodeReading::Exact;
    case CodeTerm::Hexadecimal:
        return CodeReading::Hexadecimal;
    case CodeTerm::LookAlikes:
        return CodeReading::LookAlikes;
    }
    Q_UNREACHABLE();
}

CodeSearch::CodeSearch(Statements &statements)
    : m_statements(statements)
{ }

bool CodeSearch::find(const QList<CodeTerm> &codes, Findings &findings)
{
    const auto forEach = [&codes](const auto &step) { return std::all_of(codes.begin(), codes.end(), step); };
    return forEach([&](const CodeTerm &code) {
               return findings.collect(ByLabel, {code.label}, Rank::ExactCode)
                   && (!code.number || findings.collect(ByNumber, {*code.number}, numberRank(code)));
           })
        && forEach([&](const CodeTerm &code) {
               return !code.number || findings.collect(ByRange, {*code.number}, Rank::Range);
           })
        && forEach([&](const CodeTerm &code) {
               return !code.number || findings.collect(ByNumber, {-*code.number}, Rank::OtherReading);
           });
}

bool CodeSearch::findPrefix(const CodeTerm &code, Findings &findings)
{
    const std::optional<qint64> number = parseDecimal(code.label);
    if (!number)
        return findings.collect(ByLabelsBetween, {code.label, QString(code.label + QChar(0xffff))}, Rank::CodePrefix);
    const qsizetype digits = code.label.size() - (code.hasSign ? 1 : 0);
    const bool negative = code.label.startsWith(u'-');
    // In code order: the negative codes from the longest to the shortest, then the positive ones the other way round.
    return (!negative && code.hasSign ? true : findPrefixedNumbers(qAbs(*number), digits, true, findings))
        && (negative || findPrefixedNumbers(qAbs(*number), digits, false, findings));
}

/// "60" begins 600 to 609, 6000 to 6999, and so on: a few ranges of the number index, at any catalogue size.
bool CodeSearch::findPrefixedNumbers(qint64 number, qsizetype digits, bool negative, Findings &findings)
{
    if (number == 0)
        return true; // no number begins with a zero but 0 itself
    QList<std::pair<qint64, qint64>> ranges;
    qint64 first = number;
    qint64 last = number;
    for (qsizetype length = digits + 1; length <= mostDigits(); ++length) {
        first *= 10;
        last = last * 10 + 9;
        if (negative)
            ranges.prepend({-last, -first});
        else
            ranges.append({first, last});
    }
    return std::all_of(ranges.begin(), ranges.end(), [&findings](const auto &range) {
        return findings.collect(ByNumbersBetween, {range.first, range.second}, Rank::CodePrefix);
    });
}

/// Of any documented number: none has more, so none of more need be looked for.
qsizetype CodeSearch::mostDigits()
{
    if (m_mostDigits == 0) {
        m_statements.forEach(SelectFurthest, {}, [this](const QSqlQuery &row) {
            m_mostDigits = QString::number(row.value(0).toLongLong()).size();
            return false;
        });
    }
    return m_mostDigits;
}

bool CodeSearch::findNear(const CodeTerm &code, Findings &findings)
{
    const std::optional<qint64> number = parseDecimal(code.label);
    if (!number)
        return true;
    const QString digits = QString::number(qAbs(*number));
    if (digits.size() < FewestDigitsWithSlips)
        return true;
    QStringList near;
    for (const qint64 sign : *number < 0 ? QList<qint64>{-1, 1} : QList<qint64>{1, -1}) {
        for (const QString &mistyped : mistypedDigits(digits)) {
            // None for what nobody calls a code: "0013", or more digits than a number has.
            if (const std::optional<qint64> meant = Code::fromLabel(mistyped).number)
                near << QString::number(sign * *meant);
        }
    }
    return findings.collect(ByNumbers, {QString(u'[' + near.join(u',') + u']')}, Rank::NearCode);
}

CodeReading CodeSearch::reading(const CodeTerm &code)
{
    const auto known = [&code](CodeReading::Kind kind, quint32 id) {
        return CodeReading{.typed = code.label, .kind = kind, .id = id};
    };
    if (const quint32 id = idOf(ByLabel, code.label))
        return known(CodeReading::Exact, id);
    if (!code.number)
        return known(CodeReading::Undocumented, 0);
    if (const quint32 id = idOf(ByNumber, *code.number))
        return known(exactReading(code.writing), id);
    if (const quint32 id = idOf(ByRange, *code.number))
        return known(CodeReading::Range, id);
    if (const quint32 id = idOf(ByNumber, -*code.number))
        return known(CodeReading::OtherSign, id);
    return known(CodeReading::Undocumented, 0);
}

quint32 CodeSearch::idOf(const char *sql, const QVariant &value)
{
    quint32 id = 0;
    m_statements.forEach(sql, {value}, [&id](const QSqlQuery &row) {
        id = quint32(row.value(0).toUInt());
        return false;
    });
    return id;
}

} // namespace Codebook
