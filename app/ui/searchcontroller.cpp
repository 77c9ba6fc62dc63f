// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/searchcontroller.h"

#include "storage/keptentries.h"
#include "ui/keptcodes.h"

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype CachedEntries = 2000; // sorting reads all of a catalogue that is searched at once
constexpr qsizetype CachedSummaries = 500; // a dozen screens of rows
constexpr qint64 MostSearchedAtOnce = 2000; // entries of a catalogue that is searched whole within a frame

} // namespace

SearchController::SearchController(QObject *parent)
    : QObject(parent)
    , m_pageSize([] { return PageSize; })
    , m_entries(CachedEntries)
    , m_summaries(CachedSummaries)
{ }

void SearchController::setCatalogue(const Catalogue *catalogue)
{
    m_catalogue = catalogue;
    m_entries.clear();
    m_summaries.clear();
    m_background.reset();
    m_check.reset();
    if (m_catalogue && m_catalogue->entryCount() > MostSearchedAtOnce) {
        m_background = std::make_unique<BackgroundSearch>(m_catalogue->path());
        connect(m_background.get(), &BackgroundSearch::finished, this, &SearchController::complete);
        connect(m_background.get(), &BackgroundSearch::problemOccurred, this, &SearchController::problemOccurred);
        m_check = std::make_unique<BackgroundCheck>(m_catalogue->path());
        connect(m_check.get(), &BackgroundCheck::problemFound, this, &SearchController::problemOccurred);
    }
    m_filters = m_catalogue ? resolve(m_query.filters, m_catalogue->info()) : ResolvedFilter();
    search();
}

void SearchController::setText(const QString &text)
{
    Query query = Query::fromText(text);
    if (query == m_query)
        return;
    m_query = std::move(query);
    if (m_catalogue)
        m_filters = resolve(m_query.filters, m_catalogue->info());
    search();
}

QString SearchController::words() const
{
    return m_catalogue ? withFilter(m_query.text, {}, m_catalogue->info(), m_order.language).trimmed() : m_query.text;
}

void SearchController::setSort(ResultOrder::Key key, Qt::SortOrder direction)
{
    m_order.key = key;
    m_order.direction = direction;
    search();
}

void SearchController::setLanguage(Language language)
{
    m_order.language = language;
    if (!m_order.isOfAnyLanguage())
        search();
}

void SearchController::search()
{
    m_result = {};
    if (m_catalogue) {
        Filter &filter = m_filters.filter;
        filter.only = filter.kept && m_kept ? std::optional(m_kept->ids(*filter.kept)) : std::nullopt;
        auto result = m_background ? m_catalogue->firstPage(m_query, filter, m_pageSize())
                                   : m_catalogue->search(m_query, filter);
        if (!result) {
            Q_EMIT problemOccurred(result.error());
            return;
        }
        m_result = std::move(*result);
        const QSet<quint32> noted = m_kept && m_kept->isOpen() ? m_kept->withWords(m_query.words) : QSet<quint32>();
        if (m_result.isComplete)
            addNoted(m_result, m_query, filter, noted, *m_catalogue);
        searchAll(noted);
        countKept();
    }
    updateHighlighter();
    Q_EMIT resultsReady();
}

/// The rest of an incomplete result, in the background; a complete one only has to be put in order.
void SearchController::searchAll(const QSet<quint32> &noted)
{
    const bool isOrdered = m_order.key == ResultOrder::Relevance;
    if (m_background && (!m_result.isComplete || !isOrdered)) {
        m_result.isComplete = false;
        m_background->start(m_query, filter(), m_order, noted);
        return;
    }
    if (m_background)
        m_background->cancel();
    m_result.hits = sorted(m_result.hits, m_order, m_catalogue->info(), [this](quint32 id) {
        const Entry *entry = entryById(id);
        return entry ? std::optional(*entry) : std::nullopt;
    });
}

void SearchController::refreshKept()
{
    if (m_filters.filter.kept || (m_kept && !m_query.words.isEmpty()))
        search();
    else
        countKept();
}

/// Of what was found, how much the user keeps: as many as another such filter would leave.
void SearchController::countKept()
{
    if (!m_kept || !m_kept->isOpen() || !m_result.isComplete)
        return;
    const HitList &found = m_result.withoutKept ? *m_result.withoutKept : m_result.hits;
    for (const Kept kept : AllKept)
        m_result.counts.kept[kept] = found.countOf(m_kept->ids(kept));
}

void SearchController::complete(const SearchResult &result)
{
    m_result = result;
    countKept();
    updateHighlighter();
    Q_EMIT resultsCompleted();
}

void SearchController::updateHighlighter()
{
    m_highlighter = {};
    for (const WordTerm &word : std::as_const(m_query.words)) {
        if (word.isPhrase && !word.isExcluded)
            m_highlighter.addPhrase(word.segments);
        else if (!word.isExcluded)
            m_highlighter.addWord(word.segments.first());
    }
    for (const CodeTerm &code : std::as_const(m_query.codes)) {
        const QString digits = code.number ? QString::number(qAbs(*code.number)) : code.label;
        for (const Segment &word : segment(digits))
            m_highlighter.addWord(word);
    }
    for (const QString &text : std::as_const(m_result.soundTexts))
        m_highlighter.addHan(text);
    for (const Correction &correction : std::as_const(m_result.corrections)) {
        for (const Segment &word : segment(correction.meant))
            m_highlighter.addWord(word);
    }
}

std::optional<UndocumentedCode> SearchController::undocumented(int neighboursEachSide) const
{
    if (!m_catalogue)
        return std::nullopt;
    for (qsizetype i = 0; i < m_result.readings.size(); ++i) {
        if (m_result.readings[i].kind != CodeReading::Undocumented)
            continue;
        return explain(m_query.codes[i], neighboursEachSide);
    }
    return std::nullopt;
}

std::optional<UndocumentedCode> SearchController::explain(const CodeTerm &code, int neighboursEachSide) const
{
    if (!m_catalogue)
        return std::nullopt;
    const auto explained = m_catalogue->explain(code, neighboursEachSide);
    return explained ? std::optional(*explained) : std::nullopt;
}

qint64 SearchController::find(const Code &code)
{
    if (!m_catalogue)
        return 0;
    const auto id = m_catalogue->find(code);
    return id ? id->value_or(0) : 0;
}

const Entry *SearchController::entryById(qint64 id)
{
    if (const Entry *known = m_entries.object(id))
        return known;
    if (!m_catalogue)
        return nullptr;
    auto entry = m_catalogue->entry(id);
    if (!entry)
        return nullptr;
    auto *kept = new Entry(std::move(*entry));
    m_entries.insert(id, kept);
    return kept;
}

const EntrySummary *SearchController::summaryById(qint64 id)
{
    readAhead({id});
    return m_summaries.object(id);
}

void SearchController::readAhead(const QList<qint64> &ids)
{
    QList<qint64> unread;
    for (const qint64 id : ids) {
        if (!m_summaries.object(id))
            unread.append(id);
    }
    if (unread.isEmpty() || !m_catalogue)
        return;
    const auto read = m_catalogue->summaries(unread);
    if (!read)
        return;
    for (auto each = read->cbegin(); each != read->cend(); ++each)
        m_summaries.insert(each.key(), new EntrySummary(each.value()));
}

} // namespace Codebook
