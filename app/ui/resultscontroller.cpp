// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/resultscontroller.h"

#include "core/searchnotes.h"
#include "models/codelistmodel.h"
#include "ui/codepages.h"
#include "ui/detailpane.h"
#include "ui/entrycontroller.h"
#include "ui/resultspane.h"
#include "ui/resultsview.h"
#include "ui/searchcontroller.h"
#include "ui/windowmessages.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

namespace Codebook {

ResultsController::ResultsController(ResultsPane &pane, DetailPane &details, EntryController &entry,
                                     SearchController &search, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_list(*pane.list())
    , m_details(details)
    , m_entry(entry)
    , m_search(search)
    , m_results(new CodeListModel(this))
{
    m_list.setResults(m_results);
    search.setPageSize([this] { return rowsLookedAt(); });
    connect(m_list.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ResultsController::sortBy);
    // A click selects after it has moved the current cell, and a key may select without moving it.
    connect(m_list.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultsController::showCurrent);
    connect(m_list.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsController::showCurrent);
    connect(&m_list, &ResultsView::firstPainted, this, &ResultsController::showWelcome, Qt::QueuedConnection);
    connect(&search, &SearchController::resultsReady, this, &ResultsController::update);
    connect(&search, &SearchController::resultsCompleted, this, &ResultsController::update);
    connect(&entry, &EntryController::shown, this, &ResultsController::follow);
}

/// A screen of rows behind the current one, too: with a further letter that rather moves up. Far down, it would take
/// long.
qsizetype ResultsController::rowsLookedAt() const
{
    const qsizetype seen = m_list.viewport()->height() / m_list.heightOfRows() + 2;
    const qsizetype down = seen + std::max(0, m_list.currentIndex().row());
    return std::max(seen, std::min(down, SearchController::PageSize));
}

void ResultsController::setLanguage(Language language)
{
    m_language = language;
    m_list.setAccessibleName(tr("Results"));
    m_results->setLanguage(language);
    showNotes();
    if (!m_pane.isShowingResults() || isStillSought())
        return;
    if (m_search.result().hits.isEmpty())
        showNothing();
    else if (m_search.result().hits.at(0).rank == Rank::NearCode)
        showGuesses();
    else
        showWelcome();
}

/// A code of a log goes with the log, unless it was found by the search too.
void ResultsController::show()
{
    if (m_results->rowOf(m_entry.id()) < 0)
        m_entry.leave();
    showFound(true);
}

/// The same search once more leaves another page where it is: only who searches for something else leaves a log.
void ResultsController::update()
{
    showFound(m_pane.isShowingResults() || m_shownText != m_search.query().text);
}

void ResultsController::showFound(bool takesPlace)
{
    const SearchResult &result = m_search.result();
    const bool isNewText = m_shownText != m_search.query().text;
    const bool isBeginningOfSame = !result.isComplete && !isNewText && m_results->rowCount() > 0;
    if (isStillSought() || isBeginningOfSame)
        return; // what stands there stays until all is found; nothing flickers meanwhile
    const QScopedValueRollback searching(m_isSearching, true);
    m_shownText = m_search.query().text;
    const Place place = this->place(isNewText);
    showHighlights();
    const bool goesOn = m_results->setHits(result.hits);
    showNotes();
    if (takesPlace) {
        const bool isGuess = !result.hits.isEmpty() && result.hits.at(0).rank == Rank::NearCode;
        if (isNewText && (isGuess || result.hits.isEmpty()))
            m_entry.leave();
        if (result.hits.isEmpty())
            showNothing();
        else if (isGuess)
            showGuesses();
        else
            showHits(place, isNewText, goesOn);
    }
    Q_EMIT shown();
}

/// What is nearly right takes longer to find.
bool ResultsController::isStillSought() const
{
    return m_search.result().hits.isEmpty() && !m_search.result().isComplete;
}

void ResultsController::leaveEntry()
{
    m_list.selectionModel()->clear();
    m_entry.leave();
    m_details.hide();
}

ResultsController::Place ResultsController::place(bool isNewText) const
{
    const int row = m_results->rowOf(m_entry.id());
    return {.id = m_entry.id(),
            .top = row < 0 ? std::nullopt : std::optional(m_list.topOfRow(row)),
            .selected = isNewText ? QList<qint64>() : idsSelected()};
}

/// False where the list does not have the entry shown.
bool ResultsController::keepPlace(const Place &place)
{
    const int row = m_results->rowOf(place.id);
    if (row < 0)
        return false;
    const QModelIndex index = m_results->index(row, 0);
    const QItemSelection selection = rowsOf(place.selected);
    m_list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_list.selectionModel()->select(selection.isEmpty() ? QItemSelection(index, index) : selection,
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QScrollBar *bar = m_list.verticalScrollBar();
    if (place.top)
        bar->setValue(m_list.topOfRow(row) + bar->value() - *place.top);
    else
        m_list.scrollTo(index);
    return true;
}

/// Nothing is chosen, but a view without a current cell makes some screen readers crash.
void ResultsController::makeFirstCurrent()
{
    m_list.selectionModel()->setCurrentIndex(m_results->index(0, 0), QItemSelectionModel::NoUpdate);
}

/// One clear winner is shown at once. Otherwise whatever was looked at stays, at the same height on the screen; and
/// where the same is searched for again it stays even if the list does not have it, for it may be being written about.
void ResultsController::showHits(const Place &place, bool isNewText, bool goesOn)
{
    m_pane.showList();
    m_details.show();
    const bool isSearch = !m_search.query().isEmpty();
    const bool hasWinner = isNewText && isSearch && m_search.result().hits.at(0).rank <= Rank::OtherReading;
    const bool isLookedAt = !isNewText && place.id != 0;
    if (isLookedAt && goesOn)
        follow(place.id);
    else if (hasWinner || !keepPlace(place)) {
        if (isSearch && !isLookedAt)
            selectRow(0);
        else
            makeFirstCurrent();
    }
    showWelcome();
}

/// Codes that were perhaps meant. None is chosen: the details of a code that was not asked for would mislead.
void ResultsController::showGuesses()
{
    m_pane.showList();
    m_details.show();
    if (m_entry.id() != 0)
        return;
    if (const auto page = CodePages::typedCode(m_search, CodePages::Guesses::Left, m_language))
        m_entry.showMessage(*page);
}

void ResultsController::showNothing()
{
    m_details.setVisible(m_entry.id() != 0);
    if (m_problem)
        m_pane.showMessage(WindowMessages::problem(*m_problem));
    else if (const auto page = CodePages::typedCode(m_search, CodePages::Guesses::Named, m_language))
        m_pane.showMessage(*page);
    else
        m_pane.showMessage(WindowMessages::nothingFound(m_search.words(), m_search.filter()));
}

/// Beside the list, once that has been painted: it is what the user waits for.
void ResultsController::showWelcome()
{
    if (m_list.isPainted() && m_entry.id() == 0 && m_search.query().isEmpty())
        m_entry.showMessage(WindowMessages::welcome());
}

void ResultsController::showHighlights()
{
    const Highlighter highlighter = m_search.highlighter();
    const auto ranges = [highlighter](const QString &text) { return highlighter.ranges(text); };
    m_results->setHighlighter(highlighter.isEmpty() ? CodeListModel::Highlighter() : ranges);
    m_details.setHighlighter(highlighter);
}

void ResultsController::showNotes()
{
    QStringList notes = SearchNotes::of(m_search.result(), [this](quint32 id) {
        const Entry *entry = m_search.entryById(id);
        return entry ? entry->codeText() : QString();
    });
    for (const FilterTerm &term : m_search.unknownFilters())
        notes << SearchNotes::unknownFilter(m_search.query().text.sliced(term.position, term.length));
    m_pane.setNotes(m_results->rowCount() == 0 ? QStringList() : notes);
}

// Choosing

void ResultsController::showCurrent()
{
    const QModelIndex current = m_list.currentIndex();
    if (current.isValid() && m_list.selectionModel()->isSelected(current))
        m_entry.show(m_results->idAt(current.row()), m_isSearching ? m_shownText : QString());
}

/// The details show an entry: so does the list, if it has it.
void ResultsController::follow(qint64 id)
{
    const int row = m_results->rowOf(id);
    if (row < 0)
        m_list.clearSelection();
    else if (m_list.currentIndex().row() != row)
        selectRow(row);
}

void ResultsController::selectRow(int row)
{
    m_list.selectionModel()->setCurrentIndex(m_results->index(row, 0),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_list.scrollTo(m_results->index(row, 0));
}

void ResultsController::focus()
{
    if (m_results->rowCount() == 0)
        return;
    m_list.setFocus();
    if (!m_list.currentIndex().isValid() || !m_list.selectionModel()->hasSelection())
        selectRow(0);
}

void ResultsController::step(int step)
{
    const int row = m_results->rowOf(m_entry.id()) + step;
    if (row >= 0 && row < m_results->rowCount())
        selectRow(row);
}

QList<qint64> ResultsController::selectedIds() const
{
    const QList<qint64> ids = idsSelected();
    const bool isShownAlone = ids.isEmpty() && m_entry.id() != 0; // a related code that the list does not have
    return isShownAlone ? QList<qint64>{m_entry.id()} : ids;
}

QList<qint64> ResultsController::idsSelected() const
{
    QList<qint64> ids;
    for (const RowRange &rows : m_list.selectedRanges()) {
        for (int row = rows.first; row <= rows.last; ++row)
            ids.append(m_results->idAt(row));
    }
    return ids;
}

/// Row by row, for there can be as many entries as rows.
QItemSelection ResultsController::rowsOf(const QList<qint64> &ids) const
{
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QItemSelection rows;
    const int count = wanted.isEmpty() ? 0 : m_results->rowCount();
    for (int first = 0, last = 0; first < count; first = last + 1) {
        for (last = first; last < count && wanted.contains(m_results->idAt(last));)
            ++last;
        if (last > first)
            rows.select(m_results->index(first, 0), m_results->index(last - 1, CodeListModel::ColumnCount - 1));
    }
    return rows;
}

void ResultsController::sortBy(int column, Qt::SortOrder order)
{
    static constexpr ResultOrder::Key keys[] = {ResultOrder::ByCode, ResultOrder::BySymbol, ResultOrder::ByDescription,
                                                ResultOrder::BySection, ResultOrder::ByTicket};
    const bool isColumn = column >= 0 && column < CodeListModel::ColumnCount;
    m_search.setSort(isColumn ? keys[column] : ResultOrder::Relevance, order);
}

} // namespace Codebook
