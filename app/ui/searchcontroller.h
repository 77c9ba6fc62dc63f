// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrysource.h"
#include "core/language.h"
#include "search/filterterms.h"
#include "search/highlighter.h"
#include "storage/catalogue.h"
#include "ui/backgroundcheck.h"
#include "ui/backgroundsearch.h"
#include "ui/resultorder.h"

#include <QCache>
#include <QObject>

#include <functional>
#include <memory>

namespace Codebook {

class KeptCodes;

/// What the window is searching for, and what was found. Text and order come in; results go out: at once the first
/// page, and soon after, where that is not all, the rest with its counts.
class SearchController final : public QObject, public EntrySource
{
    Q_OBJECT

public:
    /// Entries that a large catalogue is searched for at once, where nobody says how many; the others follow.
    static constexpr qsizetype PageSize = 96;

    explicit SearchController(QObject *parent = nullptr);

    /// nullptr while there is none. Keeps the text. The catalogue must outlive this or be replaced.
    void setCatalogue(const Catalogue *catalogue);

    /// What the catalogue says of itself; nullptr while there is none.
    const CatalogueInfo *info() const { return m_catalogue ? &m_catalogue->info() : nullptr; }

    /// What the user keeps, for filters and words of notes. Must outlive this or be replaced.
    void setKept(KeptCodes *kept) { m_kept = kept; }

    /// Asked at each search how many entries are looked at: so many a large catalogue is searched for at once.
    void setPageSize(std::function<qsizetype()> pageSize) { m_pageSize = std::move(pageSize); }

    /// Searches again for the same, where what the user keeps has an influence.
    void refreshKept();
    /// Counts again how much of what was found the user keeps.
    void countKept();
    /// What stands in the search box, filters included.
    void setText(const QString &text);
    void setSort(ResultOrder::Key key, Qt::SortOrder direction);
    /// The language whose descriptions and titles decide a sort.
    void setLanguage(Language language);

    const Query &query() const { return m_query; }

    /// The text without the filters that the catalogue knows.
    QString words() const;

    /// What the filters in the text come to.
    const Filter &filter() const { return m_filters.filter; }

    /// The filters in the text that the catalogue does not know.
    const QList<FilterTerm> &unknownFilters() const { return m_filters.unknown; }

    const SearchResult &result() const { return m_result; }

    /// Shows in any text what was searched for.
    const Highlighter &highlighter() const { return m_highlighter; }

    /// What can be said of the first code typed that is not documented, if there is one.
    std::optional<UndocumentedCode> undocumented(int neighboursEachSide) const;
    /// The same of any code.
    std::optional<UndocumentedCode> explain(const CodeTerm &code, int neighboursEachSide) const;
    /// The entry that documents a code, or 0.
    qint64 find(const Code &code);

    const Entry *entryById(qint64 id) override;
    const EntrySummary *summaryById(qint64 id) override;
    void readAhead(const QList<qint64> &ids) override;

Q_SIGNALS:
    /// There is a new first page, complete or not.
    void resultsReady();
    /// The result is complete now: it goes on behind the first page and has counts.
    void resultsCompleted();
    /// The catalogue could not be read; there are no results.
    void problemOccurred(const Codebook::CatalogueProblem &problem);

private:
    void search();
    void searchAll(const QSet<quint32> &noted);
    void complete(const SearchResult &result);
    void updateHighlighter();
    const Catalogue *m_catalogue = nullptr;
    KeptCodes *m_kept = nullptr;
    std::function<qsizetype()> m_pageSize;
    std::unique_ptr<BackgroundSearch> m_background; ///< for catalogues that are too large to search at once
    std::unique_ptr<BackgroundCheck> m_check; ///< the same
    Query m_query;
    ResolvedFilter m_filters;
    ResultOrder m_order;
    SearchResult m_result;
    Highlighter m_highlighter;
    QCache<qint64, Entry> m_entries;
    QCache<qint64, EntrySummary> m_summaries;
};

} // namespace Codebook
