// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"
#include "storage/catalogue.h"
#include "ui/appearance.h"
#include "ui/keptcodes.h"
#include "ui/navigationhistory.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QSplitter;
class QTimer;

namespace Codebook {

class Actions;
class CaseController;
class CodeListModel;
class DetailPane;
class EntryCopier;
class FilterChips;
class FilterCompleter;
class FilterModel;
class FilterView;
struct CodeSummary;
struct ExplainedCode;
class ResultsPane;
class ResultsView;
class SearchBox;
class SearchController;
class Translations;
class TriageController;
class WindowSettings;
class WindowStatus;

/// The window: wires search box, side bar, results and details together. The panels do the work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    using OpenCatalogue = std::function<CatalogueResult<std::unique_ptr<Catalogue>>()>;

    /// open is called at once, and again when the user asks to try again; openUserData once, after the first paint or
    /// when something of it is asked for. All must outlive the window.
    MainWindow(const OpenCatalogue &open, const KeptCodes::OpenUserData &openUserData, Translations &translations,
               WindowSettings &settings);
    ~MainWindow() override;

    /// Puts a text into the search box, as if it had been typed.
    void search(const QString &text);
    /// Finds the codes in a file; logShown() when that is done.
    void openLog(const QString &path);
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    /// The codes of a log are shown, or why it cannot be read.
    void logShown();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCentre();
    void connectActions();
    void connectPanels();
    void restoreState();
    void saveState();

    void useCatalogue(CatalogueResult<std::unique_ptr<Catalogue>> opened);
    void forgetEntry();
    void showProblem(const CatalogueProblem &problem);
    void showResults();
    void completeResults();
    void setFilter(const Filter &filter);
    void showFilter();
    void showEmptyState();
    void showHits(qint64 anchor, int anchoredTop, bool isNewText);
    void showGuesses();
    void showHighlights();
    void showNotes();
    std::optional<ExplainedCode> explainedCode();
    ExplainedCode explained(const UndocumentedCode &code);
    void showWelcome();
    void showEntry(qint64 id);
    void updateTitle();
    void showCode(const Code &code);
    const Entry *shownEntry();
    void showKept();
    void writeTicket();
    void openKept();
    void showFoundCode(const CodeSummary &code);
    void selectRow(int row);
    void sortBy(int column, Qt::SortOrder order);
    void clearStepwise();
    void choose(const QString &choice);
    void stepCode(int step);
    void arrange();
    void updateActions();
    void updateStatus();
    void retranslate();

    QList<qint64> selectedIds() const;
    void copySelection();

    OpenCatalogue m_open;
    Translations &m_translations;
    WindowSettings &m_settings;
    std::unique_ptr<Catalogue> m_catalogue;
    std::optional<CatalogueProblem> m_problem;
    KeptCodes *m_kept;
    QTimer *m_visit; ///< until the code that is shown counts as looked at
    CaseController *m_cases;
    SearchController *m_controller;
    CodeListModel *m_results;
    FilterModel *m_filters;
    Actions *m_actions;
    WindowStatus *m_status;
    EntryCopier *m_copier;
    NavigationHistory m_history;
    qint64 m_shownId = 0;
    QString m_shownText; ///< what the list shows the results of
    bool m_isSearching = false; ///< the list is being filled: what it selects was not chosen by the user
    bool m_wantsSideBar = true;
    bool m_wantsNarrowSideBar = false; ///< the same in a window too narrow for it to be there by itself

    SearchBox *m_searchBox = nullptr;
    FilterCompleter *m_completer = nullptr;
    FilterChips *m_chips = nullptr;
    QSplitter *m_panes = nullptr;
    QSplitter *m_content = nullptr;
    FilterView *m_sideBar = nullptr;
    ResultsPane *m_resultsPane = nullptr;
    ResultsView *m_list = nullptr;
    DetailPane *m_details = nullptr;
    TriageController *m_triage = nullptr;
};

} // namespace Codebook
