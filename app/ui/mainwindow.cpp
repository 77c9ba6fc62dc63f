// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "core/entrytext.h"
#include "i18n/translations.h"
#include "models/codelistmodel.h"
#include "models/filtermodel.h"
#include "ui/actions.h"
#include "ui/detailpanel.h"
#include "ui/filterchips.h"
#include "ui/filterview.h"
#include "ui/helpdialogs.h"
#include "ui/messagepage.h"
#include "ui/resultsview.h"
#include "ui/searchbox.h"
#include "ui/searchcontroller.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

namespace Codebook {

namespace {

// Widths in pixels at which the panes are laid out anew.
constexpr int DetailBeneathBelow = 900;
constexpr int SideBarHiddenBelow = 640;

constexpr int MessageMilliseconds = 4000;
constexpr int NearestCodes = 3; // on each side

// Settings.
const QString GeometryKey = QStringLiteral("window/geometry");
const QString PanesKey = QStringLiteral("window/panes");
const QString ContentKey = QStringLiteral("window/content");
const QString SideBarKey = QStringLiteral("window/sideBar");
const QString OtherLanguageKey = QStringLiteral("window/otherLanguage");
const QString LanguageKey = QStringLiteral("language");
const QString AppearanceKey = QStringLiteral("appearance");

// Choices that a message page offers. Any other is a text to search for.
const QString ClearFiltersChoice = QStringLiteral("\x01""clear-filters");
const QString TryAgainChoice = QStringLiteral("\x01""try-again");

} // namespace

MainWindow::MainWindow(const OpenCatalogue &open, Translations &translations, QSettings &settings)
    : m_open(open)
    , m_translations(translations)
    , m_settings(settings)
    , m_controller(new SearchController(this))
    , m_results(new CodeListModel(this))
    , m_filters(new FilterModel(this))
    , m_actions(new Actions(this))
{
    // Opened before anything asks for a font: the catalogue and the system's fonts load side by side (see main.cpp).
    auto catalogue = m_open();
    buildCentre();
    buildStatusBar();
    connectPanels();
    connectActions();
    restoreState();
    useCatalogue(std::move(catalogue));
    retranslate();
    m_searchBox->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::search(const QString &text)
{
    m_searchBox->setText(text);
}

void MainWindow::setLanguage(Language language)
{
    m_settings.setValue(LanguageKey, languageTag(language));
    m_translations.use(language); // the LanguageChange event does the rest
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_settings.setValue(AppearanceKey, appearanceName(appearance));
    applyAppearance(appearance);
    updateActions();
}

// Building

void MainWindow::buildCentre()
{
    m_sideBar = new FilterView(this);
    m_sideBar->setModel(m_filters);
    m_list = new ResultsView(this);
    m_list->setModel(m_results);
    m_listStack = new QStackedWidget(this);
    m_listStack->addWidget(m_list);
    m_detailStack = new QStackedWidget(this);

    m_content = new QSplitter(Qt::Horizontal, this);
    m_content->setObjectName(QStringLiteral("content"));
    m_content->addWidget(m_listStack);
    m_content->addWidget(m_detailStack);
    m_content->setStretchFactor(0, 8);
    m_content->setStretchFactor(1, 5);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(1);
    m_panes = new QSplitter(Qt::Horizontal, this);
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
    layout->addWidget(buildTopRow());
    layout->addWidget(m_chips);
    layout->addWidget(m_panes, 1);
    m_chips->setContentsMargins(gap, 0, gap, 0);
    setCentralWidget(centre);
    setMinimumSize(420, 320);
}

QWidget *MainWindow::buildTopRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    const int gap = QFontMetrics(font()).height() / 2;
    layout->setContentsMargins(gap, 0, gap, 0);
    const auto button = [row](QAction *action) {
        auto *made = new QToolButton(row);
        made->setDefaultAction(action);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    m_sideBarButton = button(m_actions->sideBar);
    m_searchBox = new SearchBox(row);
    layout->addWidget(m_sideBarButton);
    layout->addWidget(button(m_actions->back));
    layout->addWidget(button(m_actions->forward));
    layout->addWidget(m_searchBox, 1);
    layout->addWidget(button(m_actions->chinese));
    layout->addWidget(button(m_actions->english));
    return row;
}

void MainWindow::buildStatusBar()
{
    m_countLabel = new QLabel(this);
    m_countLabel->setObjectName(QStringLiteral("count"));
    m_sourceLabel = new QLabel(this);
    m_sourceLabel->setObjectName(QStringLiteral("source"));
    statusBar()->setSizeGripEnabled(false);
    const int gap = QFontMetrics(font()).height() / 2;
    statusBar()->setContentsMargins(gap, 0, gap, 0);
    statusBar()->addWidget(m_countLabel);
    statusBar()->addPermanentWidget(m_sourceLabel);
}

void MainWindow::connectPanels()
{
    connect(m_searchBox, &QLineEdit::textChanged, m_controller, &SearchController::setText);
    connect(m_searchBox, &SearchBox::resultsRequested, this, [this] {
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
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_list->selectionModel()->isSelected(current))
            showEntry(m_results->idAt(current.row()));
    });
    m_list->setDragText([this] { return selectedRows(); });
    connect(m_sideBar, &FilterView::filterRequested, this, [this](const QModelIndex &index) {
        m_controller->setFilter(m_filters->filterAfterActivating(index));
    });
    connect(m_chips, &FilterChips::filterRequested, m_controller, &SearchController::setFilter);
    connect(m_controller, &SearchController::resultsReady, this, &MainWindow::showResults);
    connect(m_controller, &SearchController::problemOccurred, this, &MainWindow::showProblem);
    connect(m_controller, &SearchController::filterChanged, this, [this](const Filter &filter) {
        m_filters->setFilter(filter);
        if (m_catalogue)
            m_chips->setFilter(filter, m_catalogue->info(), m_translations.current());
    });
}

// The pages beside and instead of the list are made when they are first shown: a start that shows the list needs none.

DetailPanel *MainWindow::detail()
{
    if (m_detail)
        return m_detail;
    m_detail = new DetailPanel(this);
    m_detail->setLanguage(m_translations.current());
    m_detail->setOtherLanguageShown(m_actions->otherLanguage->isChecked());
    m_detail->setDescriber([this](const Code &code) {
        const Entry *entry = m_controller->entryById(m_controller->find(code));
        return entry ? entry->description.in(m_translations.current()) : QString();
    });
    m_detail->addButton(m_actions->copyReply);
    m_detail->addButton(m_actions->copyMarkdown);
    connect(m_detail, &DetailPanel::codeRequested, this, &MainWindow::showCode);
    connect(m_detail, &DetailPanel::otherLanguageToggled, m_actions->otherLanguage, &QAction::setChecked);
    connect(m_actions->otherLanguage, &QAction::toggled, m_detail, &DetailPanel::setOtherLanguageShown);
    m_detailStack->addWidget(m_detail);
    return m_detail;
}

MessagePage *MainWindow::message()
{
    if (!m_message) {
        m_message = new MessagePage(this);
        m_message->setObjectName(QStringLiteral("message"));
        connect(m_message, &MessagePage::choiceMade, this, &MainWindow::choose);
        m_listStack->addWidget(m_message);
    }
    return m_message;
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
    connect(m_actions->copyCode, &QAction::triggered, this, [this] {
        QStringList codes;
        for (const Entry &entry : selectedEntries())
            codes << entry.codeText();
        copyText(codes.join(u'\n'), tr("Copied: %1").arg(codes.join(QStringLiteral(", "))));
    });
    connect(m_actions->copyMarkdown, &QAction::triggered, this, [this] {
        const Language language = m_translations.current();
        const EntryText text(m_catalogue->info(), language, m_translations.translator(language));
        QStringList texts;
        for (const Entry &entry : selectedEntries())
            texts << text.markdown(entry);
        copyText(texts.join(u'\n'), tr("Copied as Markdown"));
    });
    connect(m_actions->copyReplyChinese, &QAction::triggered, this, [this] { copyReply({Language::Chinese}); });
    connect(m_actions->copyReplyEnglish, &QAction::triggered, this, [this] { copyReply({Language::English}); });
    connect(m_actions->copyReplyBoth, &QAction::triggered, this,
            [this] { copyReply({Language::Chinese, Language::English}); });
    connect(m_actions->back, &QAction::triggered, this, [this] { showEntry(m_history.goBack()); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { showEntry(m_history.goForward()); });
    connect(m_actions->nextCode, &QAction::triggered, this, [this] { stepCode(1); });
    connect(m_actions->previousCode, &QAction::triggered, this, [this] { stepCode(-1); });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { focusPane(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { focusPane(-1); });
    connect(m_actions->sideBar, &QAction::triggered, this, [this](bool shown) {
        m_wantsSideBar = shown;
        m_sideBar->setVisible(shown);
    });
    connect(m_actions->chinese, &QAction::triggered, this, [this] { setLanguage(Language::Chinese); });
    connect(m_actions->english, &QAction::triggered, this, [this] { setLanguage(Language::English); });
    connect(m_actions->appearanceSystem, &QAction::triggered, this, [this] { setAppearance(Appearance::System); });
    connect(m_actions->appearanceLight, &QAction::triggered, this, [this] { setAppearance(Appearance::Light); });
    connect(m_actions->appearanceDark, &QAction::triggered, this, [this] { setAppearance(Appearance::Dark); });
    connect(m_actions->submitTicket, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(m_catalogue->info().ticketUrl); });
    connect(m_actions->keys, &QAction::triggered, this, [this] { showKeys(this, actions()); });
    connect(m_actions->about, &QAction::triggered, this,
            [this] { showAbout(this, m_catalogue ? &m_catalogue->info() : nullptr, m_translations.current()); });
    for (QAction *action : m_actions->findChildren<QAction *>(Qt::FindDirectChildrenOnly))
        addAction(action);
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.value(GeometryKey).toByteArray())) {
        const int em = QFontMetrics(font()).height();
        resize(84 * em, 52 * em);
    }
    m_panes->restoreState(m_settings.value(PanesKey).toByteArray());
    m_content->restoreState(m_settings.value(ContentKey).toByteArray());
    m_wantsSideBar = m_settings.value(SideBarKey, true).toBool();
    m_actions->otherLanguage->setChecked(m_settings.value(OtherLanguageKey, false).toBool());
    arrange();
}

void MainWindow::saveState()
{
    m_settings.setValue(GeometryKey, saveGeometry());
    m_settings.setValue(PanesKey, m_panes->saveState());
    m_settings.setValue(ContentKey, m_content->saveState());
    m_settings.setValue(SideBarKey, m_wantsSideBar);
    m_settings.setValue(OtherLanguageKey, m_actions->otherLanguage->isChecked());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
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
    const bool showsSideBar = m_wantsSideBar && width() >= SideBarHiddenBelow && !m_problem;
    m_sideBar->setVisible(showsSideBar);
    m_actions->sideBar->setChecked(showsSideBar);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
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
    m_catalogue = std::move(*opened);
    m_history.clear();
    m_shownId = 0;
    m_results->setSource(m_controller, &m_catalogue->info());
    m_filters->setCatalogue(m_catalogue->info());
    m_sideBar->expandAll();
    m_controller->setCatalogue(m_catalogue.get());
    m_controller->setText(m_searchBox->text());
}

void MainWindow::showProblem(const CatalogueProblem &problem)
{
    m_problem = problem;
    m_results->setSource(nullptr, nullptr);
    m_controller->setCatalogue(nullptr);
    m_catalogue.reset();
    m_filters->setCatalogue({});
    showResults();
}

void MainWindow::showResults()
{
    const int oldTop = m_list->visualRect(m_list->currentIndex()).top();
    const bool hadSelection = m_list->selectionModel()->hasSelection();
    const QList<Hit> &hits = m_controller->result().hits;
    m_results->setHits(hits);
    m_filters->setCounts(m_controller->result().counts);
    m_detailStack->setVisible(!hits.isEmpty()); // details of a code that was not asked for would mislead

    // One clear winner is shown at once. Otherwise whoever was looked at stays, at the same height on the screen.
    const int oldRow = hadSelection ? m_results->rowOf(m_shownId) : -1;
    const bool hasWinner
        = !m_controller->query().isEmpty() && !hits.isEmpty() && hits.first().rank <= Rank::OtherReading;
    if (oldRow >= 0 && !hasWinner) {
        selectRow(oldRow);
        m_list->verticalScrollBar()->setValue(m_list->rowViewportPosition(oldRow)
                                              + m_list->verticalScrollBar()->value() - oldTop);
    } else if (!hits.isEmpty() && !m_controller->query().isEmpty()) {
        selectRow(0);
    } else if (!hits.isEmpty()) {
        // Nothing is chosen, but a view without a current cell makes some screen readers crash.
        m_list->selectionModel()->setCurrentIndex(m_results->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    if (hits.isEmpty())
        showEmptyState();
    else
        m_listStack->setCurrentWidget(m_list);
    arrange();
    updateActions();
    updateStatus();
}

void MainWindow::showEmptyState()
{
    m_listStack->setCurrentWidget(message());
    if (m_problem) {
        message()->setContent({.icon = QStringLiteral("warning"),
                               .title = CatalogueProblemText::title(*m_problem),
                               .text = CatalogueProblemText::sentence(*m_problem),
                               .choices = {{TryAgainChoice, tr("Try again"), {}}}});
        return;
    }
    MessagePage::Content content {.icon = QStringLiteral("empty"),
                                  .title = tr("Nothing found for “%1”").arg(m_controller->query().text),
                                  .text = {},
                                  .choices = {}};
    if (m_controller->query().isEmpty())
        content.title = tr("No code passes the filters");
    if (!m_controller->filter().isEmpty())
        content.choices.append({ClearFiltersChoice, tr("Remove the filters"), {}});
    const QList<Entry> nearest = m_controller->nearest(NearestCodes);
    for (const Entry &entry : nearest)
        content.choices.append({entry.code.label, entry.codeText(), entry.description.in(m_translations.current())});
    if (!nearest.isEmpty())
        content.text = tr("This code is not in the catalogue. The nearest documented ones are:");
    else
        content.text = tr("Check the spelling, or use fewer words. Both languages were searched.");
    message()->setContent(content);
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new MessagePage(this);
        m_welcome->setObjectName(QStringLiteral("welcome"));
        connect(m_welcome, &MessagePage::choiceMade, this, &MainWindow::choose);
        m_detailStack->addWidget(m_welcome);
    }
    m_welcome->setContent({.icon = QStringLiteral("book"),
                           .title = tr("Which code is it?"),
                           .text = tr("Type a number, a symbol or a few words in Chinese or English. For example:"),
                           .choices = {{QStringLiteral("6013"), QStringLiteral("6013"), tr("a code")},
                                       {QStringLiteral("-10001"), QStringLiteral("-10001"), tr("a negative code")},
                                       {tr("UserSig expired"), tr("UserSig expired"), tr("words")}}});
}

void MainWindow::choose(const QString &choice)
{
    if (choice == TryAgainChoice)
        useCatalogue(m_open());
    else if (choice == ClearFiltersChoice)
        m_controller->setFilter({});
    else
        search(choice);
    m_searchBox->setFocus();
}

void MainWindow::showEntry(qint64 id)
{
    const Entry *entry = m_catalogue ? m_controller->entryById(id) : nullptr;
    if (!entry)
        return;
    m_shownId = id;
    m_history.visit(id);
    detail()->showEntry(*entry, m_catalogue->info());
    m_detailStack->setCurrentWidget(m_detail);
    if (const int row = m_results->rowOf(id); row >= 0 && m_list->currentIndex().row() != row)
        selectRow(row);
    updateActions();
}

/// A related code: the list stays as it is where it has the code, and makes room for it where not.
void MainWindow::showCode(const Code &code)
{
    const qint64 id = m_controller->find(code);
    if (id == 0)
        return;
    if (m_results->rowOf(id) < 0)
        m_list->clearSelection();
    showEntry(id);
}

void MainWindow::selectRow(int row)
{
    m_list->selectionModel()->setCurrentIndex(
        m_results->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_list->scrollTo(m_results->index(row, 0));
}

void MainWindow::stepCode(int step)
{
    const int row = m_results->rowOf(m_shownId) + step;
    if (row >= 0 && row < m_results->rowCount())
        selectRow(row);
}

void MainWindow::sortBy(int column, Qt::SortOrder order)
{
    using Key = SearchController::SortKey;
    static constexpr Key keys[] = {Key::Code, Key::Symbol, Key::Description, Key::Section, Key::Ticket};
    const bool isColumn = column >= 0 && column < CodeListModel::ColumnCount;
    m_controller->setSort(isColumn ? keys[column] : Key::Relevance, order);
}

void MainWindow::clearStepwise()
{
    if (!m_searchBox->text().isEmpty())
        m_searchBox->clear();
    else
        m_controller->setFilter({});
    m_searchBox->setFocus();
}

void MainWindow::focusPane(int step)
{
    const QList<QWidget *> panes {m_searchBox, m_sideBar, m_listStack->currentWidget(), m_detailStack->currentWidget()};
    int current = 0;
    for (int i = 0; i < panes.size(); ++i) {
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            current = i;
    }
    for (int tries = 0; tries < panes.size(); ++tries) {
        current = int((current + step + panes.size()) % panes.size());
        QWidget *pane = panes[current];
        if (!pane->isVisible())
            continue;
        QWidget *target = pane->focusPolicy() == Qt::NoFocus ? pane->nextInFocusChain() : pane;
        while (target != pane && !(pane->isAncestorOf(target) && target->focusPolicy() & Qt::TabFocus && target->isVisible()))
            target = target->nextInFocusChain();
        if (target->focusPolicy() == Qt::NoFocus)
            continue;
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

// Copying

QList<Entry> MainWindow::selectedEntries()
{
    QList<Entry> entries;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        if (const Entry *entry = m_controller->entryById(m_results->idAt(index.row())))
            entries.append(*entry);
    }
    // A related code may be shown that the list does not have.
    const Entry *shown = m_shownId ? m_controller->entryById(m_shownId) : nullptr;
    if (entries.isEmpty() && shown)
        entries.append(*shown);
    return entries;
}

QString MainWindow::selectedRows()
{
    const Language language = m_translations.current();
    const EntryText text(m_catalogue->info(), language, m_translations.translator(language));
    QStringList rows;
    for (const Entry &entry : selectedEntries())
        rows << text.row(entry);
    return rows.join(u'\n');
}

void MainWindow::copySelection()
{
    if (const QString text = detail()->selectedText(); !text.isEmpty())
        copyText(text, tr("Copied"));
    else
        copyText(selectedRows(), tr("Copied as a row"));
}

void MainWindow::copyReply(const QList<Language> &languages)
{
    QStringList replies;
    for (const Entry &entry : selectedEntries()) {
        for (const Language language : languages)
            replies << EntryText(m_catalogue->info(), language, m_translations.translator(language)).reply(entry);
    }
    copyText(replies.join(QStringLiteral("\n\n")), tr("Copied an answer for the customer"));
}

void MainWindow::copyText(const QString &text, const QString &message)
{
    QApplication::clipboard()->setText(text);
    statusBar()->showMessage(message, MessageMilliseconds);
}

// Texts and state

void MainWindow::updateActions()
{
    const bool hasEntry = m_catalogue && m_shownId != 0;
    for (QAction *action : {m_actions->copy, m_actions->copyCode, m_actions->copyMarkdown, m_actions->copyReply,
                            m_actions->copyReplyChinese, m_actions->copyReplyEnglish, m_actions->copyReplyBoth})
        action->setEnabled(hasEntry);
    m_actions->submitTicket->setEnabled(m_catalogue && !m_catalogue->info().ticketUrl.isEmpty());
    m_actions->back->setEnabled(m_history.canGoBack());
    m_actions->forward->setEnabled(m_history.canGoForward());
    m_actions->chinese->setChecked(m_translations.current() == Language::Chinese);
    m_actions->english->setChecked(m_translations.current() == Language::English);
    const auto appearance = appearanceFromName(m_settings.value(AppearanceKey).toString()).value_or(Appearance::System);
    m_actions->appearanceSystem->setChecked(appearance == Appearance::System);
    m_actions->appearanceLight->setChecked(appearance == Appearance::Light);
    m_actions->appearanceDark->setChecked(appearance == Appearance::Dark);
}

void MainWindow::updateStatus()
{
    if (!m_catalogue) {
        m_countLabel->setText(tr("No catalogue"));
        m_sourceLabel->clear();
        return;
    }
    const CatalogueInfo &info = m_catalogue->info();
    const Language language = m_translations.current();
    m_countLabel->setText(tr("%1 of %n code(s)", "shown, in the catalogue", int(m_catalogue->entryCount()))
                              .arg(m_results->rowCount()));
    m_sourceLabel->setText(tr("%1 · document of %2", "catalogue, date")
                               .arg(info.title.in(language), info.documentDate.toString(Qt::ISODate)));
    m_sourceLabel->setToolTip(m_catalogue->path());
}

void MainWindow::retranslate()
{
    const Language language = m_translations.current();
    const QLocale locale = language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                         : QLocale(QLocale::English, QLocale::UnitedStates);
    setLocale(locale); // Chinese text gets Chinese glyph forms, not Japanese ones
    setWindowTitle(m_catalogue ? tr("Codebook – %1").arg(m_catalogue->info().title.in(language)) : tr("Codebook"));
    m_actions->retranslate();
    m_list->setAccessibleName(tr("Results"));
    m_countLabel->setAccessibleName(tr("Number of results"));
    m_sourceLabel->setAccessibleName(tr("Catalogue"));
    m_results->setLanguage(language);
    m_filters->setLanguage(language);
    if (m_detail)
        m_detail->setLanguage(language);
    m_controller->setLanguage(language);
    if (m_catalogue)
        m_chips->setFilter(m_controller->filter(), m_catalogue->info(), language);
    if (m_shownId == 0)
        showWelcome();
    if (m_results->rowCount() == 0)
        showEmptyState();
    updateActions();
    updateStatus();
}

} // namespace Codebook
