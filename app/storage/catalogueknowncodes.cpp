// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogueknowncodes.h"

#include "storage/connection.h"
#include "storage/messagefit.h"

#include <QVariant>

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto SelectNumbers = "SELECT number, last_number FROM entry WHERE number IS NOT NULL ORDER BY id";
constexpr auto SelectLabels = "SELECT label_key FROM entry WHERE number IS NULL";
constexpr qsizetype MostCandidates = 60; // entries that a message is compared with
constexpr qsizetype MostMeant = 5; // by one message

} // namespace

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

MessageMatch CatalogueKnownCodes::message(const QString &text)
{
    const MessageFit message(text);
    const auto found = message.isTelling() ? m_catalogue.search(Query::fromText(message.searchText()), {})
                                           : CatalogueResult<SearchResult>(SearchResult());

    struct Candidate
    {
        qint64 id = 0;
        double fit = 0;
    };

    QList<Candidate> candidates;
    double best = MessageFit::Convincing;
    for (qsizetype i = 0; found && i < std::min(found->hits.size(), MostCandidates); ++i) {
        const qint64 id = found->hits.at(i).id;
        const auto entry = m_catalogue.entry(id);
        candidates.append({.id = id, .fit = entry ? message.fit(*entry) : 0});
        best = std::max(best, candidates.last().fit);
    }
    MessageMatch match{.ids = {}, .isWhole = best >= MessageFit::Whole};
    for (const Candidate &candidate : std::as_const(candidates)) {
        const bool isMeant = candidate.fit >= MessageFit::Convincing && candidate.fit >= best - MessageFit::Alike;
        if (isMeant && match.ids.size() < MostMeant)
            match.ids.append(candidate.id);
    }
    return match;
}

} // namespace Codebook
