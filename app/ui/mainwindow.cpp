// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "i18n/translations.h"
#include "models/codelistmodel.h"
#include "models/filtermodel.h"
#include "ui/actions.h"
#include "ui/casecontroller.h"
#include "ui/codepages.h"
#include "ui/copiedcodesbar.h"
#include "ui/detailpane.h"
#include "ui/entrycontroller.h"
#include "ui/entrycopier.h"
#include "ui/exchangedialogs.h"
#include "ui/filterchips.h"
#include "ui/filtercompleter.h"
#include "ui/filterview.h"
#include "ui/helpdialogs.h"
#include "ui/noticebar.h"
#include "ui/panefocus.h"
#include "ui/resultscontroller.h"
#include "ui/resultspane.h"
#include "ui/resultsview.h"
#include "ui/searchbox.h"
#include "ui/searchcontroller.h"
#include "ui/searchhelp.h"
#include "ui/selectedtext.h"
#include "ui/ticketpage.h"
#include "ui/toprow.h"
#include "ui/triagecontroller.h"
#include "ui/unkepttexts.h"
#include "ui/windowmessages.h"
#include "ui/windowpanes.h"
#include "ui/windowsettings.h"
#include "ui/windowstatus.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

namespace Codebook {

namespace {

constexpr int MessageMilliseconds = 4000;

} // namespace

MainWindow::MainWindow(const OpenCatalogue &open, const KeptCodes::OpenUserData &openUserData,
                       Translations &translations, WindowSettings &settings)
    : m_open(open)
    , m_translations(translations)
    , m_settings(settings)
    , m_kept(new KeptCodes(openUserData, this))
    , m_cases(new CaseController(translations, *m_kept, settings.besides(QStringLiteral("replies.json")), this))
    , m_controller(new SearchController(this))
    , m_filters(new FilterModel(this))
    , m_actions(new Actions(this))
    , m_status(new WindowStatus(statusBar()))
    , m_copier(new EntryCopier(
          *m_actions, translations, *m_controller, [this] { return m_results->selectedIds(); }, this))
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
    delete m_cases; // its windows need what is kept
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
    m_details = new DetailPane(this);
    m_details->setActions({m_actions->copyReply, m_actions->copyMarkdown, m_actions->writeTicket},
                          m_actions->otherLanguage);
    m_entry = new EntryController(*m_details, *m_controller, *m_kept, this);
    m_results = new ResultsController(*m_resultsPane, *m_details, *m_entry, *m_controller, this);
    m_details->setDescriber([this](const Code &code) {
        const Entry *entry = m_controller->entryById(m_controller->find(code));
        return entry ? entry->description.in(m_translations.current()) : QString();
    });

    m_panes = new WindowPanes(m_sideBar, m_resultsPane, m_details, this);
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
    m_notice = new NoticeBar(this);
    layout->addWidget(m_notice);
    layout->addWidget(new CopiedCodesBar(*m_actions->watchClipboard, *m_triage, m_settings, this));
    m_chips->setContentsMargins(gap, 0, gap, 0);
    setCentralWidget(centre);
    setMinimumSize(420, 320);
}

void MainWindow::connectPanels()
{
    connect(m_searchBox, &QLineEdit::textChanged, m_controller, &SearchController::setText);
    connect(m_searchBox, &SearchBox::resultsRequested, this, [this] {
        if (m_triage->isShown())
            m_triage->focusCodes();
        else
            m_results->focus();
    });
    connect(m_list, &ResultsView::searchKeyPressed, this, [this](QKeyEvent *event) {
        m_searchBox->setFocus();
        m_searchBox->end(false);
        QApplication::sendEvent(m_searchBox, event);
    });
    connect(m_entry, &EntryController::shown, this, &MainWindow::updateActions);
    connect(m_entry, &EntryController::keptChanged, this, &MainWindow::showFilter);
    connect(m_entry, &EntryController::keptChanged, this, &MainWindow::updateActions);
    connect(m_kept, &KeptCodes::failed, this, [this](const UserDataProblem &problem) {
        m_notice->say([problem] { return UserDataProblemText::sentence(problem); });
    });
    m_list->setDragText([this] { return m_copier->rows(); });
    connect(m_sideBar, &FilterView::filterRequested, this,
            [this](const QModelIndex &index) { setFilter(m_filters->filterAfterActivating(index)); });
    connect(m_details, &DetailPane::choiceMade, this, &MainWindow::choose);
    connect(m_resultsPane, &ResultsPane::choiceMade, this, &MainWindow::choose);
    connect(m_triage, &TriageController::codeChosen, this, &MainWindow::showFoundCode);
    connect(m_triage, &TriageController::noCodeFound, this, [this] {
        m_results->leaveEntry();
        updateActions();
    });
    connect(m_triage, &TriageController::ticketRequested, this, &MainWindow::writeTicket);
    connect(m_triage, &TriageController::scanned, this, &MainWindow::logShown);
    connect(m_triage, &TriageController::shown, this, &MainWindow::updateStatus);
    connect(m_triage, &TriageController::closed, m_results, &ResultsController::show);
    connect(m_chips, &FilterChips::filterRequested, this, &MainWindow::setFilter);
    connect(m_results, &ResultsController::shown, this, [this] {
        showFilter();
        arrange();
        updateActions();
        updateStatus();
    });
    connect(m_controller, &SearchController::problemOccurred, this,
            [this](const CatalogueProblem &problem) { useCatalogue(tl::unexpected(problem)); });
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
    connect(m_actions->back, &QAction::triggered, m_entry, &EntryController::goBack);
    connect(m_actions->forward, &QAction::triggered, m_entry, &EntryController::goForward);
    connect(m_actions->nextCode, &QAction::triggered, this, [this] { stepCode(1); });
    connect(m_actions->previousCode, &QAction::triggered, this, [this] { stepCode(-1); });
    const auto panes = [this] { return QList<QWidget *>{m_searchBox, m_sideBar, m_resultsPane, m_details}; };
    connect(m_actions->nextPane, &QAction::triggered, this, [panes] { focusNextPane(panes(), 1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [panes] { focusNextPane(panes(), -1); });
    connect(m_actions->sideBar, &QAction::triggered, this, [this](bool shown) {
        m_panes->setSideBarWanted(shown);
        arrange();
    });
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::setLanguage);
    connect(m_actions, &Actions::appearanceChosen, this, &MainWindow::setAppearance);
    connect(m_actions->writeTicket, &QAction::triggered, this, &MainWindow::writeTicket);
    connect(m_actions->drafts, &QAction::triggered, m_cases, &CaseController::showDrafts);
    connect(m_actions->writeReply, &QAction::triggered, this, &MainWindow::writeReply);
    connect(m_actions->exportKept, &QAction::triggered, this, [this] { exportKept(this, *m_kept); });
    connect(m_actions->importKept, &QAction::triggered, this, [this] { importKept(this, *m_kept); });
    connect(m_actions->undo, &QAction::triggered, m_kept, &KeptCodes::undo);
    connect(m_actions->star, &QAction::triggered, m_entry, &EntryController::toggleStar);
    connect(m_actions->writeNote, &QAction::triggered, m_details, &DetailPane::focusNote);
    connect(m_actions->submitTicket, &QAction::triggered, this, &MainWindow::openTicketPage);
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
    m_panes->restore(m_settings);
    m_list->restoreColumns(m_settings.state(m_list->objectName()));
    m_actions->otherLanguage->setChecked(m_settings.isOtherLanguageShown());
    arrange();
}

void MainWindow::saveState()
{
    m_settings.setState(objectName(), saveGeometry());
    m_panes->save(m_settings);
    m_settings.setState(m_list->objectName(), m_list->columns());
    m_settings.setOtherLanguageShown(m_actions->otherLanguage->isChecked());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_details->saveNote();
    UnkeptTexts texts = m_cases->unkept();
    texts.notes = m_details->unsavedNotes();
    if (!texts.isEmpty() && !m_losesTexts) {
        event->ignore();
        askToLose(this, texts, [this] {
            m_losesTexts = true;
            close();
        });
        return;
    }
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    arrange();
    QMainWindow::resizeEvent(event);
}

/// The list may not be what is seen first.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        QMetaObject::invokeMethod(this, &MainWindow::openKept, Qt::QueuedConnection);
}

void MainWindow::arrange()
{
    m_panes->arrange(m_catalogue != nullptr);
    m_actions->sideBar->setChecked(m_panes->isSideBarShown());
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
    m_results->setProblem(opened ? std::optional<CatalogueProblem>() : opened.error());
    m_entry->forget();
    // The one before goes last: until then the parts still read it.
    const auto before = std::exchange(m_catalogue, opened ? std::move(*opened) : nullptr);
    const CatalogueInfo *info = m_catalogue ? &m_catalogue->info() : nullptr;
    SearchController *entries = m_catalogue ? m_controller : nullptr;
    m_results->model()->setSource(entries, info);
    m_filters->setCatalogue(info ? *info : CatalogueInfo());
    m_sideBar->expandAll();
    m_copier->setCatalogue(info);
    m_triage->setCatalogue(m_catalogue.get(), entries);
    m_kept->setCatalogue(m_catalogue.get());
    m_controller->setCatalogue(m_catalogue.get());
    m_completer->setCatalogue(info, m_translations.current());
    if (!m_catalogue)
        m_results->show();
    updateTitle();
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

void MainWindow::writeTicket()
{
    if (m_catalogue && m_triage->isShown() && m_triage->log().hasCodes())
        m_cases->writeTicket(m_triage->log(), *m_controller, m_catalogue->info());
    else if (const Entry *entry = m_entry->entry())
        m_cases->writeTicket(*entry, m_catalogue->info());
}

bool MainWindow::isWritingTicket() const
{
    return m_cases->isWritingTicket();
}

void MainWindow::writeReply()
{
    if (const Entry *entry = m_entry->entry())
        m_cases->writeReply(*entry, m_catalogue->info());
}

void MainWindow::openKept()
{
    m_entry->openKept();
    m_notice->say([this] { return m_kept->problem(); });
}

/// Of a log: its entry, or what can be said of a code that has none.
void MainWindow::showFoundCode(const CodeSummary &code)
{
    m_details->show();
    if (!code.isUnknown()) {
        m_entry->show(code.ids.first());
        return;
    }
    m_entry->showMessage(CodePages::foundCode(code.name, *m_controller, m_translations.current()));
    updateActions();
}

void MainWindow::openTicketPage()
{
    const QUrl address = m_catalogue->info().ticketUrl;
    if (!TicketPage::open(address))
        m_notice->say([address] { return TicketPage::failure(address); });
}

void MainWindow::stepCode(int step)
{
    if (m_triage->isShown())
        m_triage->stepCode(step);
    else
        m_results->step(step);
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

void MainWindow::copySelection()
{
    QString text = selectedTextInFocus();
    if (text.isEmpty())
        text = m_details->selectedText();
    if (text.isEmpty())
        m_copier->copyRows();
    else
        m_copier->copyText(text, tr("Copied"));
}

// Texts and state

void MainWindow::updateActions()
{
    const bool hasEntry = m_catalogue && m_entry->id() != 0;
    m_actions->setEntryActionsEnabled(hasEntry);
    m_actions->writeTicket->setEnabled(hasEntry || (m_triage->isShown() && m_triage->log().hasCodes()));
    m_actions->undo->setEnabled(m_kept->canUndo());
    m_actions->submitTicket->setEnabled(m_catalogue && !m_catalogue->info().ticketUrl.isEmpty());
    m_triage->updateActions();
    m_actions->back->setEnabled(m_entry->canGoBack());
    m_actions->forward->setEnabled(m_entry->canGoForward());
    m_actions->setChosen(m_translations.current(), m_settings.appearance());
}

void MainWindow::updateStatus()
{
    if (m_triage->isShown())
        m_status->setLogCount(m_triage->log().known.size() + m_triage->log().unknown.size());
    else
        m_status->setCount(m_catalogue.get(), m_results->model()->rowCount(), m_controller->query().isCut);
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
    m_status->retranslate();
    m_filters->setLanguage(language);
    m_details->setLanguage(language);
    m_completer->setCatalogue(m_catalogue ? &m_catalogue->info() : nullptr, language);
    m_controller->setLanguage(language);
    m_triage->setLanguage(language);
    m_results->setLanguage(language);
    showFilter();
    if (m_triage->isShown())
        m_triage->chooseAgain();
    updateActions();
    updateStatus();
}

} // namespace Codebook
