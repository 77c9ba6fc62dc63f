// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogue.h"

#include "storage/cataloguefile.h"
#include "storage/codefamily.h"
#include "storage/codesearch.h"
#include "storage/wordforms.h"

#include <QFileInfo>
#include <QVariant>

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto SelectCatalogue = "SELECT name, title_zh, title_en, vendor_zh, vendor_en, document_zh, document_en, "
                                 "document_date, ticket_url, entry_count FROM catalogue";
constexpr auto SelectSections = "SELECT p.key, p.title_zh, p.title_en, s.path, s.title_zh, s.title_en "
                                "FROM section s JOIN part p ON p.id = s.part_id ORDER BY s.id";
constexpr auto SelectEntry = "SELECT label, last_label, kind_id, symbols, description_zh, description_en, "
                             "hint_origin, hint_zh, hint_en, aliases_zh, aliases_en, related FROM entry WHERE id = ?";
constexpr auto SelectSummaries = "SELECT label, last_label, kind_id, symbols, description_zh, description_en, entry.id "
                                 "FROM json_each(?) wanted JOIN entry ON entry.id = wanted.value";
constexpr auto SelectNamed = "SELECT id, kind_id FROM entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id";
constexpr auto SelectByLabel = "SELECT id FROM entry WHERE label_key = ?";
constexpr auto SelectByRange = "SELECT id FROM entry WHERE last_number > number AND ? BETWEEN number AND last_number";
// The full-text index narrows the entries down to those with the symbol's words; the symbols themselves decide.
constexpr auto SelectBySymbol = "SELECT e.id, e.symbols FROM search s "
                                "JOIN place p ON p.position = s.rowid JOIN entry e ON e.id = p.entry_id "
                                "WHERE s.search MATCH ? ORDER BY e.id";
constexpr auto SelectBelow = "SELECT id FROM entry WHERE number < ? ORDER BY number DESC LIMIT ?";
constexpr auto SelectAbove = "SELECT id FROM entry WHERE number > ? ORDER BY number LIMIT ?";

constexpr qsizetype MostNearCodes = 6;

SearchResult toResult(const CatalogueSearch::Answer &answer)
{
    QList<Hit> hits;
    hits.reserve(answer.found.size());
    for (const FoundEntry &each : answer.found)
        hits.append(each.hit);
    return {.hits = HitList(hits),
            .isComplete = answer.isComplete,
            .counts = {},
            .readings = answer.readings,
            .corrections = answer.corrections,
            .soundTexts = answer.soundTexts};
}

QStringList lines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

/// For json_each().
template <typename Ids>
QString jsonArray(const Ids &ids)
{
    QStringList numbers;
    for (const auto id : ids)
        numbers << QString::number(id);
    return u'[' + numbers.join(u',') + u']';
}

QList<Code> codes(const QString &text)
{
    QList<Code> codes;
    for (const QString &label : lines(text))
        codes << Code::fromLabel(label);
    return codes;
}

} // namespace

CatalogueResult<std::unique_ptr<Catalogue>> Catalogue::open(const QString &path)
{
    const QString absolutePath = QFileInfo(path).absoluteFilePath();
    if (const auto problem = problemAtOpening(absolutePath))
        return tl::unexpected(*problem);
    if (!Connection::isDriverInstalled())
        return tl::unexpected(CatalogueProblem{.kind = CatalogueProblem::NoDriver, .path = absolutePath, .detail = {}});
    std::unique_ptr<Catalogue> catalogue(new Catalogue(absolutePath));
    if (!catalogue->m_connection.isOpen()) {
        return tl::unexpected(CatalogueProblem{
            .kind = CatalogueProblem::ReadFailed, .path = absolutePath, .detail = catalogue->m_connection.errorText()});
    }
    if (!catalogue->readInfo())
        return tl::unexpected(CatalogueProblem{.kind = CatalogueProblem::Damaged, .path = absolutePath, .detail = {}});
    return catalogue;
}

std::optional<CatalogueProblem> Catalogue::verify(const QString &path, const std::atomic_bool *isCancelled)
{
    return problemInside(QFileInfo(path).absoluteFilePath(), isCancelled);
}

Catalogue::Catalogue(const QString &path)
    : m_path(path)
    , m_connection(path, Connection::ReadOnly)
    , m_statements(m_connection)
    , m_search(m_statements)
{ }

Catalogue::~Catalogue() = default;

bool Catalogue::readInfo()
{
    QSqlQuery catalogue = m_connection.query();
    if (!catalogue.exec(QString::fromLatin1(SelectCatalogue)) || !catalogue.next())
        return false;
    const auto text = [&catalogue](int column) { return catalogue.value(column).toString(); };
    m_info.id = text(0);
    m_info.title = {text(1), text(2)};
    m_info.vendor = {text(3), text(4)};
    m_info.documentTitle = {text(5), text(6)};
    m_info.documentDate = QDate::fromString(text(7), Qt::ISODate);
    m_info.ticketUrl = QUrl(text(8), QUrl::StrictMode);
    m_entryCount = catalogue.value(9).toLongLong();

    const bool areSectionsRead = m_statements.forEach(SelectSections, {}, [this](const QSqlQuery &row) {
        const QString key = row.value(0).toString();
        if (m_info.parts.isEmpty() || m_info.parts.last().key != key)
            m_info.parts.append({key, {row.value(1).toString(), row.value(2).toString()}, {}});
        m_info.parts.last().sections.append(
            {row.value(3).toString(), {row.value(4).toString(), row.value(5).toString()}});
        return true;
    });
    return areSectionsRead && m_kinds.read(m_statements) && m_entryCount > 0 && !m_info.parts.isEmpty();
}

CatalogueProblem Catalogue::readFailure() const
{
    return {.kind = CatalogueProblem::ReadFailed, .path = m_path, .detail = m_statements.failure()};
}

CatalogueResult<Entry> Catalogue::entry(qint64 id) const
{
    std::optional<Entry> entry;
    const bool ok = m_statements.forEach(SelectEntry, {id}, [&](const QSqlQuery &row) {
        const auto text = [&row](int column) { return row.value(column).toString(); };
        static_cast<EntrySummary &>(entry.emplace()) = summary(row);
        entry->hintOrigin = hintOriginFromName(text(6)).value_or(HintOrigin::Editor);
        entry->hint = {text(7), text(8)};
        entry->aliases = {lines(text(9)), lines(text(10))};
        entry->related = codes(text(11));
        return false;
    });
    if (!ok || !entry)
        return tl::unexpected(readFailure());
    return *entry;
}

CatalogueResult<QHash<qint64, EntrySummary>> Catalogue::summaries(const QList<qint64> &ids) const
{
    QHash<qint64, EntrySummary> summaries;
    summaries.reserve(ids.size());
    const bool ok = m_statements.forEach(SelectSummaries, {jsonArray(ids)}, [&](const QSqlQuery &row) {
        summaries.insert(row.value(6).toLongLong(), summary(row));
        return true;
    });
    if (!ok)
        return tl::unexpected(readFailure());
    return summaries;
}

/// From the first columns of both statements.
EntrySummary Catalogue::summary(const QSqlQuery &row) const
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    const EntryKinds::Kind kind = m_kinds.kind(row.value(2).toUInt());
    return {.code = Code::fromLabel(text(0)),
            .lastCode = Code::fromLabel(text(1)),
            .symbols = lines(text(3)),
            .section = kind.section,
            .isInternal = kind.isInternal,
            .ticket = kind.ticket,
            .description = {text(4), text(5)}};
}

CatalogueResult<std::optional<qint64>> Catalogue::find(const Code &code) const
{
    std::optional<qint64> id;
    const Statements::Row take = [&id](const QSqlQuery &row) {
        id = row.value(0).toLongLong();
        return false;
    };
    const bool ok = m_statements.forEach(SelectByLabel, {codeKey(code.label)}, take)
        && (id || !code.number || m_statements.forEach(SelectByRange, {*code.number}, take));
    if (!ok)
        return tl::unexpected(readFailure());
    return id;
}

CatalogueResult<QList<qint64>> Catalogue::findSymbol(const QString &symbol) const
{
    QList<qint64> ids;
    const QList<Segment> words = segment(symbol);
    if (words.isEmpty())
        return ids;
    const QString expression = WordForms::ofPhrase(words).in(Field::Symbol);
    const bool ok = m_statements.forEach(SelectBySymbol, {expression}, [&](const QSqlQuery &row) {
        if (lines(row.value(1).toString()).contains(symbol, Qt::CaseInsensitive))
            ids.append(row.value(0).toLongLong());
        return true;
    });
    if (!ok)
        return tl::unexpected(readFailure());
    return ids;
}

CatalogueResult<SearchResult> Catalogue::search(const Query &query, const Filter &filter,
                                                const std::atomic_bool *isCancelled) const
{
    if (query.isEmpty())
        return everything(filter);
    const auto answer = m_search.run(
        query, scope(filter), {.kinds = m_kinds.accepted(filter), .only = filter.only, .isCancelled = isCancelled});
    if (!answer)
        return tl::unexpected(readFailure());
    SearchResult result = toResult(*answer);
    if (filter.isEmpty()) {
        result.counts = m_kinds.counts(answer->found, filter);
        return result;
    }
    // What other filters would leave is found without one.
    const auto unfiltered
        = m_search.run(query, scope({}), {.kinds = {}, .only = filter.only, .isCancelled = isCancelled});
    if (!unfiltered)
        return tl::unexpected(readFailure());
    result.counts = m_kinds.counts(unfiltered->found, filter);
    return result;
}

CatalogueResult<SearchResult> Catalogue::firstPage(const Query &query, const Filter &filter, qsizetype most) const
{
    if (query.isEmpty())
        return everything(filter);
    if (filter.only) // few of many: the first page of them can be long in coming
        return SearchResult{
            .hits = {}, .isComplete = false, .counts = {}, .readings = {}, .corrections = {}, .soundTexts = {}};
    CatalogueSearch::Scope quick = scope(filter);
    quick.guesses = false;
    const auto answer = m_search.run(query, quick, {.most = most, .kinds = m_kinds.accepted(filter)});
    if (!answer)
        return tl::unexpected(readFailure());
    SearchResult result = toResult(*answer);
    if (filter.isEmpty() && result.isComplete)
        result.counts = m_kinds.counts(answer->found, filter);
    else
        result.isComplete = false; // the counts are missing
    return result;
}

/// Without words nothing need be searched for: the whole catalogue, or what passes the filter, in code order.
CatalogueResult<SearchResult> Catalogue::everything(const Filter &filter) const
{
    if (filter.only)
        return only(filter);
    SearchResult result;
    result.counts = m_kinds.countsOfEverything(filter);
    if (filter.isEmpty()) {
        result.hits = HitList::everyEntry(m_entryCount);
        return result;
    }
    const auto answer = m_search.run({}, scope(filter), {.kinds = m_kinds.accepted(filter)});
    if (!answer)
        return tl::unexpected(readFailure());
    result.hits = toResult(*answer).hits;
    return result;
}

/// Just those entries that the filter names, in code order.
CatalogueResult<SearchResult> Catalogue::only(const Filter &filter) const
{
    Findings named(m_statements, {.kinds = {}});
    if (!named.collect(SelectNamed, {jsonArray(*filter.only)}, Rank::ExactCode))
        return tl::unexpected(readFailure());
    const auto accepted = m_kinds.accepted(filter);
    QList<Hit> hits;
    for (const FoundEntry &each : named.found()) {
        if (!accepted || accepted->contains(each.kind))
            hits.append(each.hit);
    }
    SearchResult result;
    result.hits = HitList(hits);
    result.counts = m_kinds.counts(named.found(), filter);
    return result;
}

CatalogueResult<UndocumentedCode> Catalogue::explain(const CodeTerm &code, int neighboursEachSide) const
{
    UndocumentedCode explained{.typed = code.label, .family = {}, .near = {}, .neighbours = {}};
    Findings near(m_statements, {.most = MostNearCodes, .kinds = {}});
    if (!CodeSearch(m_statements).findNear(code, near))
        return tl::unexpected(readFailure());
    for (const FoundEntry &each : near.found())
        explained.near << each.hit.id;
    if (!code.number)
        return explained;
    explained.family = m_kinds.commonPlace(codeFamily(*code.number, m_statements));
    for (const char *sql : {SelectBelow, SelectAbove}) {
        const bool ok = m_statements.forEach(sql, {*code.number, neighboursEachSide}, [&](const QSqlQuery &row) {
            explained.neighbours << quint32(row.value(0).toUInt());
            return true;
        });
        if (!ok)
            return tl::unexpected(readFailure());
    }
    std::sort(explained.neighbours.begin(), explained.neighbours.end());
    return explained;
}

CatalogueSearch::Scope Catalogue::scope(const Filter &filter) const
{
    return {.guesses = true,
            .everything = m_kinds.everything(),
            .narrowing = m_kinds.expression(filter),
            .entryCount = m_entryCount};
}

} // namespace Codebook
