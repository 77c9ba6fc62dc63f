// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "core/searchnotes.h"
#include "i18n/translations.h"
#include "models/codelistmodel.h"
#include "models/filtermodel.h"
#include "ui/actions.h"
#include "ui/casecontroller.h"
#include "ui/detailpane.h"
#include "ui/entrycopier.h"
#include "ui/exchangedialogs.h"
#include "ui/filterchips.h"
#include "ui/filtercompleter.h"
#include "ui/filterview.h"
#include "ui/helpdialogs.h"
#include "ui/panefocus.h"
#include "ui/resultspane.h"
#include "ui/resultsview.h"
#include "ui/searchbox.h"
#include "ui/searchcontroller.h"
#include "ui/searchhelp.h"
#include "ui/toprow.h"
#include "ui/triagecontroller.h"
#include "ui/windowmessages.h"
#include "ui/windowsettings.h"
#include "ui/windowstatus.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Codebook {

namespace {

// Widths in pixels at which the panes are laid out anew.
constexpr int DetailBeneathBelow = 900;
constexpr int SideBarHiddenBelow = 640;

constexpr int ListShare = 600; // of the width of both
constexpr int DetailShare = 420;
constexpr int MessageMilliseconds = 4000;
constexpr int NearestCodes = 2; // on each side
constexpr int VisitMilliseconds = 1500; // that a code is shown to have been looked at: typing passes others

} // namespace

MainWindow::MainWindow(const OpenCatalogue &open, const KeptCodes::OpenUserData &openUserData,
                       Translations &translations, WindowSettings &settings)
    : m_open(open)
    , m_translations(translations)
    , m_settings(settings)
    , m_kept(new KeptCodes(openUserData, this))
    , m_visit(new QTimer(this))
    , m_cases(new CaseController(translations, *m_kept, settings.besides(QStringLiteral("replies.json")), this))
    , m_controller(new SearchController(this))
    , m_results(new CodeListModel(this))
    , m_filters(new FilterModel(this))
    , m_actions(new Actions(this))
    , m_status(new WindowStatus(statusBar()))
    , m_copier(new EntryCopier(
          *m_actions, translations, *m_controller, [this] { return selectedIds(); }, this))
{
    setObjectName(QStringLiteral("window"));
    m_controller->setKept(m_kept);
    buildCentre();
    connectPanels();
    connectActions();
    if (!m_settings.isWritable())
        m_status->setUnwritableSettings(m_settings.path());
    restoreState();
    useCatalogue(m_open());
    retranslate();
    m_searchBox->setFocus();
}

/// Closing saves too, but not every window is closed before it goes. When the note loses the focus it is too late.
MainWindow::~MainWindow()
{
    m_details->saveNote(); // needs the catalogue
    m_kept->setCatalogue(nullptr);
    m_controller->setCatalogue(nullptr);
}

void MainWindow::search(const QString &text)
{
    m_searchBox->setText(text);
}

void MainWindow::openLog(const QString &path)
{
    m_triage->open({.path = path, .text = {}});
}

void MainWindow::setLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_translations.use(language); // the LanguageChange event does the rest
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_settings.setAppearance(appearance);
    applyAppearance(appearance);
    updateActions();
}

// Building

void MainWindow::buildCentre()
{
    m_sideBar = new FilterView(this);
    m_sideBar->setModel(m_filters);
    m_resultsPane = new ResultsPane(this);
    m_list = m_resultsPane->list();
    m_list->setResults(m_results);
    m_details = new DetailPane(this);
    m_details->setActions({m_actions->copyReply, m_actions->copyMarkdown, m_actions->writeTicket},
                          m_actions->otherLanguage);
    m_details->setDescriber([this](const Code &code) {
        const Entry *entry = m_controller->entryById(m_controller->find(code));
        return entry ? entry->description.in(m_translations.current()) : QString();
    });

    m_content = new QSplitter(Qt::Horizontal, this);
    m_content->setObjectName(QStringLiteral("content"));
    m_content->addWidget(m_resultsPane);
    m_content->addWidget(m_details);
    m_content->setStretchFactor(0, ListShare);
    m_content->setStretchFactor(1, DetailShare);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(1);
    m_panes = new QSplitter(Qt::Horizontal, this);
    m_panes->setObjectName(QStringLiteral("panes"));
    m_panes->addWidget(m_sideBar);
    m_panes->addWidget(m_content);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_chips = new FilterChips(this);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    const int gap = QFontMetrics(font()).height() / 2;
    layout->setContentsMargins(0, gap, 0, 0);
    layout->setSpacing(gap);
    auto *topRow = new TopRow({m_actions->sideBar, m_actions->back, m_actions->forward},
                              {m_actions->chinese, m_actions->english}, this);
    m_searchBox = topRow->searchBox();
    m_completer = new FilterCompleter(m_searchBox);
    m_triage = new TriageController(*m_actions, *m_resultsPane, *m_searchBox, *this);
    layout->addWidget(topRow);
    layout->addWidget(m_chips);
    layout->addWidget(m_panes, 1);
    m_chips->setContentsMargins(gap, 0, gap, 0);
    setCentralWidget(centre);
    setMinimumSize(420, 320);
}

void MainWindow::connectPanels()
{
    connect(m_searchBox, &QLineEdit::textChanged, m_controller, &SearchController::setText);
    connect(m_searchBox, &SearchBox::resultsRequested, this, [this] {
        if (m_triage->isShown()) {
            m_triage->focusCodes();
            return;
        }
        if (m_results->rowCount() == 0)
            return;
        m_list->setFocus();
        if (!m_list->currentIndex().isValid() || !m_list->selectionModel()->hasSelection())
            selectRow(0);
    });
    connect(m_list, &ResultsView::searchKeyPressed, this, [this](QKeyEvent *event) {
        m_searchBox->setFocus();
        m_searchBox->end(false);
        QApplication::sendEvent(m_searchBox, event);
    });
    connect(m_list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &MainWindow::sortBy);
    const auto showCurrent = [this] {
        const QModelIndex current = m_list->currentIndex();
        if (current.isValid() && m_list->selectionModel()->isSelected(current))
            showEntry(m_results->idAt(current.row()));
    };
    // A click selects after it has moved the current cell, and a key may select without moving it.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, showCurrent);
    connect(m_list, &ResultsView::firstPainted, this, &MainWindow::showWelcome, Qt::QueuedConnection);
    connect(m_list, &ResultsView::firstPainted, this, &MainWindow::openKept, Qt::QueuedConnection);
    connect(m_kept, &KeptCodes::changed, this, [this] {
        m_controller->refreshKept();
        showFilter();
        showKept();
        updateActions();
    });
    m_visit->setSingleShot(true);
    m_visit->setInterval(VisitMilliseconds);
    connect(m_visit, &QTimer::timeout, this, [this] {
        if (const Entry *entry = shownEntry()) {
            m_kept->visit(*entry);
            m_controller->countKept();
            showFilter();
        }
    });
    connect(m_kept, &KeptCodes::failed, this, [this](const QString &reason) { statusBar()->showMessage(reason); });
    connect(m_details, &DetailPane::starToggled, m_kept, &KeptCodes::setStarred);
    connect(m_details, &DetailPane::noteChanged, this,
            [this](const Entry &entry, const QString &text, const QString &before) {
                m_details->setNoteOutcome(m_kept->setNote(entry, text, before));
            });
    m_list->setDragText([this] { return m_copier->rows(); });
    connect(m_sideBar, &FilterView::filterRequested, this,
            [this](const QModelIndex &index) { setFilter(m_filters->filterAfterActivating(index)); });
    connect(m_details, &DetailPane::codeRequested, this, &MainWindow::showCode);
    connect(m_details, &DetailPane::choiceMade, this, &MainWindow::choose);
    connect(m_resultsPane, &ResultsPane::choiceMade, this, &MainWindow::choose);
    connect(m_triage, &TriageController::codeChosen, this, &MainWindow::showFoundCode);
    connect(m_triage, &TriageController::ticketRequested, this, &MainWindow::writeTicket);
    connect(m_triage, &TriageController::scanned, this, &MainWindow::logShown);
    connect(m_triage, &TriageController::closed, this, &MainWindow::showResults);
    connect(m_chips, &FilterChips::filterRequested, this, &MainWindow::setFilter);
    connect(m_controller, &SearchController::resultsReady, this, &MainWindow::showResults);
    connect(m_controller, &SearchController::resultsCompleted, this, &MainWindow::completeResults);
    connect(m_controller, &SearchController::problemOccurred, this, &MainWindow::showProblem);
}

void MainWindow::connectActions()
{
    connect(m_actions->quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_searchBox->setFocus(Qt::ShortcutFocusReason);
        m_searchBox->selectAll();
    });
    connect(m_actions->clear, &QAction::triggered, this, &MainWindow::clearStepwise);
    connect(m_actions->copy, &QAction::triggered, this, &MainWindow::copySelection);
    connect(m_copier, &EntryCopier::copied, this,
            [this](const QString &message) { statusBar()->showMessage(message, MessageMilliseconds); });
    connect(m_actions->back, &QAction::triggered, this, [this] { showEntry(m_history.goBack()); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { showEntry(m_history.goForward()); });
    connect(m_actions->nextCode, &QAction::triggered, this, [this] { stepCode(1); });
    connect(m_actions->previousCode, &QAction::triggered, this, [this] { stepCode(-1); });
    const auto panes = [this] { return QList<QWidget *>{m_searchBox, m_sideBar, m_resultsPane, m_details}; };
    connect(m_actions->nextPane, &QAction::triggered, this, [panes] { focusNextPane(panes(), 1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [panes] { focusNextPane(panes(), -1); });
    connect(m_actions->sideBar, &QAction::triggered, this, [this](bool shown) {
        (width() < SideBarHiddenBelow ? m_wantsNarrowSideBar : m_wantsSideBar) = shown;
        arrange();
    });
    connect(m_actions->chinese, &QAction::triggered, this, [this] { setLanguage(Language::Chinese); });
    connect(m_actions->english, &QAction::triggered, this, [this] { setLanguage(Language::English); });
    connect(m_actions->appearanceSystem, &QAction::triggered, this, [this] { setAppearance(Appearance::System); });
    connect(m_actions->appearanceLight, &QAction::triggered, this, [this] { setAppearance(Appearance::Light); });
    connect(m_actions->appearanceDark, &QAction::triggered, this, [this] { setAppearance(Appearance::Dark); });
    connect(m_actions->writeTicket, &QAction::triggered, this, &MainWindow::writeTicket);
    connect(m_actions->drafts, &QAction::triggered, m_cases, &CaseController::showDrafts);
    connect(m_actions->writeReply, &QAction::triggered, this, [this] {
        if (const Entry *entry = shownEntry())
            m_cases->writeReply(*entry, m_catalogue->info());
    });
    connect(m_actions->exportKept, &QAction::triggered, this, [this] { exportKept(this, *m_kept); });
    connect(m_actions->importKept, &QAction::triggered, this, [this] { importKept(this, *m_kept); });
    connect(m_actions->undo, &QAction::triggered, m_kept, &KeptCodes::undo);
    connect(m_actions->star, &QAction::triggered, this, [this] {
        if (const Entry *entry = shownEntry())
            m_kept->setStarred(*entry, !m_kept->isStarred(m_shownId));
    });
    connect(m_actions->writeNote, &QAction::triggered, m_details, &DetailPane::focusNote);
    connect(m_actions->submitTicket, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(m_catalogue->info().ticketUrl); });
    connect(m_actions->searchHelp, &QAction::triggered, this, [this] { showSearchHelp(m_searchBox); });
    connect(m_actions->keys, &QAction::triggered, this, [this] { showKeys(this, actions()); });
    connect(m_actions->about, &QAction::triggered, this,
            [this] { showAbout(this, m_catalogue ? &m_catalogue->info() : nullptr, m_translations.current()); });
    for (QAction *action : m_actions->findChildren<QAction *>(Qt::FindDirectChildrenOnly))
        addAction(action);
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.state(objectName()))) {
        const int em = QFontMetrics(font()).height();
        resize(84 * em, 52 * em);
    }
    m_panes->restoreState(m_settings.state(m_panes->objectName()));
    if (!m_content->restoreState(m_settings.state(m_content->objectName())))
        m_content->setSizes({ListShare, DetailShare});
    m_list->restoreColumns(m_settings.state(m_list->objectName()));
    m_wantsSideBar = m_settings.isSideBarShown();
    m_actions->otherLanguage->setChecked(m_settings.isOtherLanguageShown());
    arrange();
}

void MainWindow::saveState()
{
    m_settings.setState(objectName(), saveGeometry());
    m_settings.setState(m_panes->objectName(), m_panes->saveState());
    m_settings.setState(m_content->objectName(), m_content->saveState());
    m_settings.setState(m_list->objectName(), m_list->columns());
    m_settings.setSideBarShown(m_wantsSideBar);
    m_settings.setOtherLanguageShown(m_actions->otherLanguage->isChecked());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_details->saveNote();
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    arrange();
    QMainWindow::resizeEvent(event);
}

/// Narrow windows: the details go beneath the list, then the side bar away.
void MainWindow::arrange()
{
    const auto orientation = width() < DetailBeneathBelow ? Qt::Vertical : Qt::Horizontal;
    if (m_content->orientation() != orientation)
        m_content->setOrientation(orientation);
    const bool showsSideBar = (width() < SideBarHiddenBelow ? m_wantsNarrowSideBar : m_wantsSideBar) && !m_problem;
    m_sideBar->setVisible(showsSideBar);
    m_actions->sideBar->setChecked(showsSideBar);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_kept->refresh();
    QMainWindow::changeEvent(event);
}

// Catalogue and results

void MainWindow::useCatalogue(CatalogueResult<std::unique_ptr<Catalogue>> opened)
{
    if (!opened) {
        showProblem(opened.error());
        return;
    }
    m_problem.reset();
    forgetEntry();
    m_catalogue = std::move(*opened);
    m_results->setSource(m_controller, &m_catalogue->info());
    m_filters->setCatalogue(m_catalogue->info());
    m_copier->setCatalogue(&m_catalogue->info());
    m_triage->setCatalogue(m_catalogue.get(), m_controller);
    m_sideBar->expandAll();
    m_kept->setCatalogue(m_catalogue.get());
    m_controller->setCatalogue(m_catalogue.get());
    m_completer->setCatalogue(&m_catalogue->info(), m_translations.current());
    updateTitle();
}

void MainWindow::forgetEntry()
{
    m_history.clear();
    m_shownId = 0;
    m_details->clear();
}

void MainWindow::showProblem(const CatalogueProblem &problem)
{
    m_problem = problem;
    forgetEntry();
    m_results->setSource(nullptr, nullptr);
    m_controller->setCatalogue(nullptr);
    m_kept->setCatalogue(nullptr);
    m_copier->setCatalogue(nullptr);
    m_triage->setCatalogue(nullptr, nullptr);
    m_completer->setCatalogue(nullptr, m_translations.current());
    m_catalogue.reset();
    m_filters->setCatalogue({});
    showResults();
    updateTitle();
}

void MainWindow::showResults()
{
    const QScopedValueRollback searching(m_isSearching, true);
    const SearchResult &result = m_controller->result();
    if (result.hits.isEmpty() && !result.isComplete)
        return; // what is nearly right takes longer to find; nothing flickers meanwhile
    const bool isNewText = std::exchange(m_shownText, m_controller->query().text) != m_controller->query().text;
    const int anchoredTop = m_list->visualRect(m_list->currentIndex()).top();
    const qint64 anchor = m_list->selectionModel()->hasSelection() ? m_shownId : 0;
    showHighlights();
    m_results->setHits(result.hits);
    showFilter();
    showNotes();
    if (!isNewText && m_triage->isShown())
        return; // the same search once more: only who searches for something else leaves the log
    if (result.hits.isEmpty())
        showEmptyState();
    else if (result.hits.at(0).rank == Rank::NearCode)
        showGuesses();
    else
        showHits(anchor, anchoredTop, isNewText);
    arrange();
    updateActions();
    updateStatus();
}

/// One clear winner is shown at once. Otherwise whoever was looked at stays, at the same height on the screen.
void MainWindow::showHits(qint64 anchor, int anchoredTop, bool isNewText)
{
    m_resultsPane->showList();
    m_details->show();
    const bool isSearch = !m_controller->query().isEmpty();
    const bool hasWinner = isNewText && isSearch && m_controller->result().hits.at(0).rank <= Rank::OtherReading;
    const int anchoredRow = anchor > 0 && !hasWinner ? m_results->rowOf(anchor) : -1;
    if (anchoredRow >= 0) {
        selectRow(anchoredRow);
        QScrollBar *bar = m_list->verticalScrollBar();
        bar->setValue(m_list->topOfRow(anchoredRow) + bar->value() - anchoredTop);
    } else if (isSearch) {
        selectRow(0);
    } else {
        // Nothing is chosen, but a view without a current cell makes some screen readers crash.
        m_list->selectionModel()->setCurrentIndex(m_results->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    showWelcome();
}

/// Codes that were perhaps meant. None is chosen: the details of a code that was not asked for would mislead.
void MainWindow::showGuesses()
{
    m_resultsPane->showList();
    m_shownId = 0;
    m_details->show();
    auto code = explainedCode();
    if (!code)
        return;
    code->near.clear(); // the list has them
    m_details->showMessage(
        WindowMessages::undocumented(*code, !m_controller->filter().isEmpty(), m_translations.current()));
}

/// The rest of the results: they go on behind those which are shown already.
void MainWindow::completeResults()
{
    const bool wasWaiting = m_shownText != m_controller->query().text;
    if (wasWaiting || m_results->rowCount() == 0) {
        showResults();
        return;
    }
    showHighlights();
    m_results->setHits(m_controller->result().hits);
    showFilter();
    showNotes();
    updateStatus();
}

/// The text in the search box says which filters there are; side bar and chips show them.
void MainWindow::setFilter(const Filter &filter)
{
    if (m_catalogue)
        m_searchBox->setText(withFilter(m_searchBox->text(), filter, m_catalogue->info(), m_translations.current()));
}

void MainWindow::showFilter()
{
    m_filters->setFilter(m_controller->filter());
    if (m_controller->result().isComplete)
        m_filters->setCounts(m_controller->result().counts);
    if (m_catalogue)
        m_chips->setFilter(m_controller->filter(), m_catalogue->info(), m_translations.current());
}

void MainWindow::showHighlights()
{
    const Highlighter highlighter = m_controller->highlighter();
    const auto ranges = [highlighter](const QString &text) { return highlighter.ranges(text); };
    m_results->setHighlighter(highlighter.isEmpty() ? CodeListModel::Highlighter() : ranges);
    m_details->setHighlighter(highlighter);
}

void MainWindow::showNotes()
{
    QStringList notes = SearchNotes::of(m_controller->result(), [this](quint32 id) {
        const Entry *entry = m_controller->entryById(id);
        return entry ? entry->codeText() : QString();
    });
    for (const FilterTerm &term : m_controller->unknownFilters())
        notes << tr("The filter “%1” names nothing in this catalogue; it was left out.")
                     .arg(m_controller->query().text.sliced(term.position, term.length));
    m_resultsPane->setNotes(m_results->rowCount() == 0 ? QStringList() : notes);
}

void MainWindow::showEmptyState()
{
    m_shownId = 0;
    m_details->hide();
    const bool hasFilter = !m_controller->filter().isEmpty();
    const auto code = explainedCode();
    m_resultsPane->showMessage(m_problem  ? WindowMessages::problem(*m_problem)
                                   : code ? WindowMessages::undocumented(*code, hasFilter, m_translations.current())
                                          : WindowMessages::nothingFound(m_controller->query().text, hasFilter));
}

/// The code that was typed and is not documented, if there is one.
std::optional<ExplainedCode> MainWindow::explainedCode()
{
    const auto code = m_controller->undocumented(NearestCodes);
    return code ? std::optional(explained(*code)) : std::nullopt;
}

ExplainedCode MainWindow::explained(const UndocumentedCode &code)
{
    const auto entries = [this](const QList<quint32> &ids) {
        QList<Entry> all;
        for (const quint32 id : ids) {
            if (const Entry *entry = m_controller->entryById(id))
                all.append(*entry);
        }
        return all;
    };
    return {.typed = code.typed,
            .family = groupTitle(m_catalogue->info(), code.family, m_translations.current()),
            .near = entries(code.near),
            .neighbours = entries(code.neighbours)};
}

/// Beside the list, once that has been painted: it is what the user waits for.
void MainWindow::showWelcome()
{
    if (m_list->isPainted() && m_shownId == 0 && m_controller->query().isEmpty())
        m_details->showMessage(WindowMessages::welcome());
}

void MainWindow::choose(const QString &choice)
{
    if (choice == WindowMessages::TryAgain)
        useCatalogue(m_open());
    else if (choice == WindowMessages::RemoveFilters)
        setFilter({});
    else
        search(choice);
    m_searchBox->setFocus();
}

void MainWindow::showEntry(qint64 id)
{
    const Entry *entry = m_catalogue ? m_controller->entryById(id) : nullptr;
    if (!entry)
        return;
    const bool isOther = std::exchange(m_shownId, id) != id;
    m_history.visit(id, m_isSearching ? m_shownText : QString());
    m_details->showEntry(*entry, m_catalogue->info());
    if (isOther && m_kept->isOpen()) {
        m_details->setNote(m_kept->note(m_shownId, *entry));
        m_visit->start();
    }
    showKept();
    const int row = m_results->rowOf(id);
    if (row < 0)
        m_list->clearSelection();
    else if (m_list->currentIndex().row() != row)
        selectRow(row);
    updateActions();
}

/// Once the list has been painted: it is what the user waits for.
void MainWindow::openKept()
{
    m_kept->data();
    if (const QString problem = m_kept->problem(); !problem.isEmpty())
        statusBar()->showMessage(problem);
    m_controller->refreshKept();
    showFilter();
    if (const Entry *entry = shownEntry())
        m_details->setNote(m_kept->note(m_shownId, *entry));
    showKept();
}

const Entry *MainWindow::shownEntry()
{
    return m_catalogue && m_shownId != 0 ? m_controller->entryById(m_shownId) : nullptr;
}

void MainWindow::showKept()
{
    if (const Entry *entry = shownEntry())
        m_details->setKept(m_kept->isOpen() && m_kept->isStarred(m_shownId),
                           m_kept->isOpen() ? m_kept->note(m_shownId, *entry) : QString());
}

/// About all of a log while one is shown, else about the code.
void MainWindow::writeTicket()
{
    if (m_catalogue && m_triage->isShown() && !m_triage->log().known.isEmpty())
        m_cases->writeTicket(m_triage->log(), *m_controller, m_catalogue->info());
    else if (const Entry *entry = shownEntry())
        m_cases->writeTicket(*entry, m_catalogue->info());
}

void MainWindow::showCode(const Code &code)
{
    if (const qint64 id = m_controller->find(code); id != 0)
        showEntry(id);
}

/// Of a log: its entry, or what can be said of a code that has none.
void MainWindow::showFoundCode(const CodeSummary &code)
{
    m_details->show();
    if (!code.isUnknown()) {
        showEntry(code.ids.first());
        return;
    }
    const QList<CodeTerm> terms = Query::fromText(code.name).codes;
    const auto undocumented = terms.isEmpty() ? std::nullopt : m_controller->explain(terms.first(), NearestCodes);
    m_shownId = 0;
    m_details->showMessage(undocumented
                               ? WindowMessages::undocumented(explained(*undocumented), false, m_translations.current())
                               : WindowMessages::nothingFound(code.name, false));
    updateActions();
}

void MainWindow::selectRow(int row)
{
    m_list->selectionModel()->setCurrentIndex(m_results->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_list->scrollTo(m_results->index(row, 0));
}

void MainWindow::stepCode(int step)
{
    if (m_triage->isShown()) {
        m_triage->stepCode(step);
        return;
    }
    const int row = m_results->rowOf(m_shownId) + step;
    if (row >= 0 && row < m_results->rowCount())
        selectRow(row);
}

void MainWindow::sortBy(int column, Qt::SortOrder order)
{
    static constexpr ResultOrder::Key keys[] = {ResultOrder::ByCode, ResultOrder::BySymbol, ResultOrder::ByDescription,
                                                ResultOrder::BySection, ResultOrder::ByTicket};
    const bool isColumn = column >= 0 && column < CodeListModel::ColumnCount;
    m_controller->setSort(isColumn ? keys[column] : ResultOrder::Relevance, order);
}

void MainWindow::clearStepwise()
{
    if (m_triage->isShown()) {
        m_triage->close();
        return;
    }
    // First the words, then the filters.
    const bool hasWords = !m_controller->query().isEmpty();
    const QString filters = hasWords && m_catalogue
        ? withFilter({}, m_controller->filter(), m_catalogue->info(), m_translations.current())
        : QString();
    m_searchBox->setText(filters);
    m_searchBox->setFocus();
}

// Copying

QList<qint64> MainWindow::selectedIds() const
{
    QList<qint64> ids;
    for (const RowRange &rows : m_list->selectedRanges()) {
        for (int row = rows.first; row <= rows.last; ++row)
            ids.append(m_results->idAt(row));
    }
    if (ids.isEmpty() && m_shownId != 0)
        ids.append(m_shownId); // a related code may be shown that the list does not have
    return ids;
}

void MainWindow::copySelection()
{
    const QString inLog = m_triage->selectedText();
    const QString text = inLog.isEmpty() ? m_details->selectedText() : inLog;
    if (text.isEmpty())
        m_copier->copyRows();
    else
        m_copier->copyText(text, tr("Copied"));
}

// Texts and state

void MainWindow::updateActions()
{
    const bool hasEntry = m_catalogue && m_shownId != 0;
    for (QAction *action : {m_actions->copy, m_actions->copyCode, m_actions->copyMarkdown, m_actions->copyReply,
                            m_actions->copyReplyChinese, m_actions->copyReplyEnglish, m_actions->copyReplyBoth,
                            m_actions->star, m_actions->writeNote, m_actions->writeTicket, m_actions->writeReply})
        action->setEnabled(hasEntry);
    m_actions->undo->setEnabled(m_kept->canUndo());
    m_actions->submitTicket->setEnabled(m_catalogue && !m_catalogue->info().ticketUrl.isEmpty());
    m_triage->updateActions();
    m_actions->back->setEnabled(m_history.canGoBack());
    m_actions->forward->setEnabled(m_history.canGoForward());
    m_actions->chinese->setChecked(m_translations.current() == Language::Chinese);
    m_actions->english->setChecked(m_translations.current() == Language::English);
    const Appearance appearance = m_settings.appearance();
    m_actions->appearanceSystem->setChecked(appearance == Appearance::System);
    m_actions->appearanceLight->setChecked(appearance == Appearance::Light);
    m_actions->appearanceDark->setChecked(appearance == Appearance::Dark);
}

void MainWindow::updateStatus()
{
    m_status->setCount(m_catalogue.get(), m_results->rowCount(), m_controller->query().isCut);
    m_status->setCatalogue(m_catalogue.get(), m_translations.current());
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_catalogue ? tr("Codebook – %1").arg(m_catalogue->info().title.in(m_translations.current()))
                               : tr("Codebook"));
}

void MainWindow::retranslate()
{
    const Language language = m_translations.current();
    const QLocale locale = language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                         : QLocale(QLocale::English, QLocale::UnitedStates);
    setLocale(locale); // Chinese text gets Chinese glyph forms, not Japanese ones
    updateTitle();
    m_actions->retranslate();
    m_list->setAccessibleName(tr("Results"));
    m_status->retranslate();
    m_results->setLanguage(language);
    m_filters->setLanguage(language);
    m_details->setLanguage(language);
    m_completer->setCatalogue(m_catalogue ? &m_catalogue->info() : nullptr, language);
    m_controller->setLanguage(language);
    m_triage->setLanguage(language);
    showKept();
    showFilter();
    showNotes();
    if (m_triage->isShown())
        m_triage->chooseAgain();
    else if (m_results->rowCount() == 0)
        showEmptyState();
    else if (m_controller->result().hits.at(0).rank == Rank::NearCode)
        showGuesses();
    else
        showWelcome();
    updateActions();
    updateStatus();
}

} // namespace Codebook
