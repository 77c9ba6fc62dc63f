// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogueknowncodes.h"

#include "storage/connection.h"

#include <QRegularExpression>
#include <QVariant>

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto SelectNumbers = "SELECT number, last_number FROM entry WHERE number IS NOT NULL ORDER BY id";
constexpr auto SelectLabels = "SELECT label_key FROM entry WHERE number IS NULL";
constexpr qsizetype MostCandidates = 60; // entries that a message is compared with
constexpr qsizetype MostMeant = 5; // by one message

/// What stands in front of the first comma or full stop: what is wrong, where advice follows. Empty where none does.
QString leadingClause(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[，。；！,;]|[.!] "));
    const qsizetype place = text.indexOf(end);
    return place < 0 ? QString() : text.first(place);
}

} // namespace

/// An entry that a message may mean.
struct CatalogueKnownCodes::Candidate
{
    qint64 id = 0;
    Entry entry;
    double fit = 0;
};

CatalogueKnownCodes::CatalogueKnownCodes(const Catalogue &catalogue)
    : m_catalogue(catalogue)
{
    const Connection connection(catalogue.path(), Connection::ReadOnly);
    readNumbers(connection);
    readLabels(connection);
}

void CatalogueKnownCodes::readLabels(const Connection &connection)
{
    QSqlQuery query = connection.query();
    if (!query.exec(QString::fromLatin1(SelectLabels)))
        return;
    while (query.next())
        m_labelHashes.push_back(qHash(query.value(0).toString()));
    std::sort(m_labelHashes.begin(), m_labelHashes.end());
}

void CatalogueKnownCodes::readNumbers(const Connection &connection)
{
    QSqlQuery query = connection.query();
    if (!query.exec(QString::fromLatin1(SelectNumbers)))
        return;
    while (query.next()) {
        const qint64 first = query.value(0).toLongLong();
        const qint64 last = query.value(1).toLongLong();
        m_numbers.push_back(first);
        if (last > first)
            m_ranges.push_back({.first = first, .last = last, .id = qint64(m_numbers.size())});
    }
}

KnownCodes::Number CatalogueKnownCodes::number(qint64 number)
{
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), number);
    const auto range = std::find_if(m_ranges.begin(), m_ranges.end(), [number](const Range &each) {
        return each.first <= number && number <= each.last;
    });
    if (range != m_ranges.end())
        return {.kind = Kind::InRange, .id = range->id};
    if (found != m_numbers.end() && *found == number)
        return {.kind = Kind::Exact, .id = qint64(found - m_numbers.begin()) + 1};
    return {};
}

qint64 CatalogueKnownCodes::label(const QString &label)
{
    if (!std::binary_search(m_labelHashes.begin(), m_labelHashes.end(), qHash(codeKey(label))))
        return 0;
    return m_catalogue.find({.label = label, .number = std::nullopt}).value_or(std::nullopt).value_or(0);
}

QList<qint64> CatalogueKnownCodes::symbol(const QString &symbol)
{
    return m_catalogue.findSymbol(symbol).value_or(QList<qint64>());
}

/// Those that fit hardly worse than the best, which comes first.
QList<CatalogueKnownCodes::Candidate> CatalogueKnownCodes::bestOf(QList<Candidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.fit > b.fit; });
    const double worst = candidates.isEmpty() ? 0 : candidates.constFirst().fit - MessageFit::Alike;
    candidates.removeIf([worst](const Candidate &candidate) { return candidate.fit < worst; });
    if (candidates.size() > MostMeant)
        candidates.resize(MostMeant);
    return candidates;
}

QList<qint64> CatalogueKnownCodes::idsOf(const QList<Candidate> &candidates)
{
    QList<qint64> ids;
    for (const Candidate &candidate : candidates)
        ids << candidate.id;
    return ids;
}

MessageMatch CatalogueKnownCodes::message(const QString &text)
{
    const MessageFit whole(text);
    QList<Candidate> fitting = candidates(whole);
    const bool isWhole = std::any_of(fitting.begin(), fitting.end(),
                                     [](const Candidate &candidate) { return candidate.fit >= MessageFit::Whole; });
    if (!isWhole)
        fitting = comparedByClause(text, whole, std::move(fitting));
    return {.ids = idsOf(bestOf(std::move(fitting))), .isWhole = isWhole};
}

/// What is said behind the first clause tells entries apart that begin alike, but is advice for the most part.
QList<CatalogueKnownCodes::Candidate>
CatalogueKnownCodes::comparedByClause(const QString &text, const MessageFit &whole, QList<Candidate> fitting) const
{
    const MessageFit clause(leadingClause(text));
    if (!clause.isTelling())
        return fitting;
    if (fitting.isEmpty())
        fitting = candidates(clause);
    for (Candidate &candidate : fitting)
        candidate.fit = (clause.fit(candidate.entry) + whole.fit(candidate.entry)) / 2;
    return fitting;
}

/// The entries that say what the message says.
QList<CatalogueKnownCodes::Candidate> CatalogueKnownCodes::candidates(const MessageFit &message) const
{
    if (!message.isTelling())
        return {};
    const auto found = m_catalogue.search(Query::fromText(message.searchText()), {});
    QList<Candidate> all;
    for (qsizetype i = 0; found && i < std::min(found->hits.size(), MostCandidates); ++i) {
        const qint64 id = found->hits.at(i).id;
        if (const auto entry = m_catalogue.entry(id))
            all.append({.id = id, .entry = *entry, .fit = message.fit(*entry)});
    }
    all.removeIf([](const Candidate &candidate) { return candidate.fit < MessageFit::Convincing; });
    return all;
}

} // namespace Codebook
