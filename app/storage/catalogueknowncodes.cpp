// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogueknowncodes.h"

#include "storage/connection.h"

#include <QRegularExpression>
#include <QVariant>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Codebook {

namespace {

constexpr auto SelectNumbers = "SELECT number, last_number FROM entry WHERE number IS NOT NULL ORDER BY id";
constexpr auto SelectLabels = "SELECT label_key FROM entry WHERE number IS NULL";
constexpr qsizetype MostCandidates = 60; // entries that a message is compared with
constexpr qsizetype MostMeant = 5; // by one message
constexpr qsizetype MostTexts = 500; // kept: messages of one log are often about the same

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
    double fit = 0;
};

CatalogueKnownCodes::CatalogueKnownCodes(const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_texts(MostTexts)
{
    const Connection connection(catalogue.path(), Connection::ReadOnly);
    Statements statements(connection);
    readNumbers(statements);
    readLabels(statements);
}

void CatalogueKnownCodes::readLabels(Statements &statements)
{
    read(statements, SelectLabels, [this](const QSqlQuery &row) {
        m_labelHashes.push_back(qHash(row.value(0).toString()));
        return true;
    });
    std::sort(m_labelHashes.begin(), m_labelHashes.end());
}

void CatalogueKnownCodes::readNumbers(Statements &statements)
{
    read(statements, SelectNumbers, [this](const QSqlQuery &row) {
        const qint64 first = row.value(0).toLongLong();
        const qint64 last = row.value(1).toLongLong();
        m_numbers.push_back(first);
        if (last > first)
            m_ranges.push_back({.first = first, .last = last, .id = qint64(m_numbers.size())});
        return true;
    });
}

void CatalogueKnownCodes::read(Statements &statements, const char *sql, const Statements::Row &row)
{
    if (!statements.forEach(sql, {}, row) && !m_problem)
        m_problem = {.kind = CatalogueProblem::ReadFailed, .path = m_catalogue.path(), .detail = statements.failure()};
}

template <typename T>
T CatalogueKnownCodes::noted(CatalogueResult<T> result)
{
    if (!result && !m_problem)
        m_problem = result.error();
    return result ? std::move(*result) : T();
}

KnownCodes::Number CatalogueKnownCodes::number(qint64 number)
{
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), number);
    const auto behind = std::upper_bound(m_ranges.begin(), m_ranges.end(), number,
                                         [](qint64 wanted, const Range &range) { return wanted < range.first; });
    if (behind != m_ranges.begin() && number <= std::prev(behind)->last)
        return {.kind = Kind::InRange, .id = std::prev(behind)->id};
    if (found != m_numbers.end() && *found == number)
        return {.kind = Kind::Exact, .id = qint64(found - m_numbers.begin()) + 1};
    return {};
}

qint64 CatalogueKnownCodes::label(const QString &label)
{
    if (!std::binary_search(m_labelHashes.begin(), m_labelHashes.end(), qHash(codeKey(label))))
        return 0;
    return noted(m_catalogue.find({.label = label, .number = std::nullopt})).value_or(0);
}

QList<qint64> CatalogueKnownCodes::symbol(const QString &symbol)
{
    return noted(m_catalogue.findSymbol(symbol));
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
CatalogueKnownCodes::comparedByClause(const QString &text, const MessageFit &whole, QList<Candidate> fitting)
{
    const MessageFit clause(leadingClause(text));
    if (!clause.isTelling())
        return fitting;
    if (fitting.isEmpty())
        fitting = candidates(clause);
    for (Candidate &candidate : fitting)
        candidate.fit = (clause.fit(texts(candidate.id)) + whole.fit(texts(candidate.id))) / 2;
    return fitting;
}

/// The entries that say what the message says.
QList<CatalogueKnownCodes::Candidate> CatalogueKnownCodes::candidates(const MessageFit &message)
{
    if (!message.isTelling())
        return {};
    const HitList found = noted(m_catalogue.search(Query::fromText(message.searchText()), {})).hits;
    QList<Candidate> all;
    for (qsizetype i = 0; i < std::min(found.size(), MostCandidates); ++i) {
        const qint64 id = found.at(i).id;
        all.append({.id = id, .fit = message.fit(texts(id))});
    }
    all.removeIf([](const Candidate &candidate) { return candidate.fit < MessageFit::Convincing; });
    return all;
}

/// Valid until the next call.
const SaidTexts &CatalogueKnownCodes::texts(qint64 id)
{
    if (!m_texts.contains(id))
        m_texts.insert(id, new SaidTexts(noted(m_catalogue.entry(id))));
    return *m_texts.object(id);
}

} // namespace Codebook
