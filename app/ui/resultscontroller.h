// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"
#include "storage/catalogueproblem.h"

#include <QItemSelection>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

class QModelIndex;

namespace Codebook {

class CodeListModel;
class DetailPane;
class EntryController;
class ResultsPane;
class ResultsView;
class SearchController;

/// Shows what was found: the list, or a page that says why there is none, and which of it the details show.
class ResultsController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ResultsController(ResultsPane &pane, DetailPane &details, EntryController &entry, SearchController &search,
                      QObject *parent = nullptr);

    CodeListModel *model() const { return m_results; }

    /// Why there is no catalogue, if there is none.
    void setProblem(const std::optional<CatalogueProblem> &problem) { m_problem = problem; }

    /// After the program's language changed.
    void setLanguage(Language language);

    /// The results, in the place of whatever stands there.
    void show();
    /// Nothing is chosen any more, until show(): nobody is to answer a customer about what was looked at before.
    void leaveEntry();
    /// Keys go to the list, if there is something in it.
    void focus();
    /// Chooses the row so many further down, if there is one.
    void step(int step);
    /// What is selected, in its order; else what the details show.
    QList<qint64> selectedIds() const;

Q_SIGNALS:
    /// The list or what is said of it is another one.
    void shown();

private:
    void update();

    /// What is looked at while the list is filled anew.
    struct Place
    {
        qint64 id = 0; ///< of the entry shown; 0 for none
        std::optional<int> top; ///< pixels from the list's upper edge; nothing where the list does not have it
        QList<qint64> selected;
    };

    qsizetype rowsLookedAt() const;
    void showFound(bool takesPlace);
    bool isStillSought() const;
    Place place(bool isNewText) const;
    bool keepPlace(const Place &place);
    void makeFirstCurrent();
    void showHits(const Place &place, bool isNewText, bool goesOn);
    void showGuesses();
    void showNothing();
    void showWelcome();
    void showHighlights();
    void showNotes();
    void showCurrent();
    void follow(qint64 id);
    void selectRow(int row);
    QItemSelection rowsOf(const QList<qint64> &ids) const;
    QList<qint64> idsSelected() const;
    void sortBy(int column, Qt::SortOrder order);

    ResultsPane &m_pane;
    ResultsView &m_list;
    DetailPane &m_details;
    EntryController &m_entry;
    SearchController &m_search;
    CodeListModel *m_results;
    std::optional<CatalogueProblem> m_problem;
    Language m_language = Language::English;
    QString m_shownText; ///< what the list shows the results of
    bool m_isSearching = false; ///< the list is being filled: what it selects was not chosen by the user
};

} // namespace Codebook
