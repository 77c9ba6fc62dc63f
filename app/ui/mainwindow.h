// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"
#include "storage/catalogue.h"
#include "ui/appearance.h"
#include "ui/keptcodes.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace Codebook {

class Actions;
class CaseController;
class DetailPane;
class EntryController;
class EntryCopier;
class FilterChips;
class FilterCompleter;
class FilterModel;
class FilterView;
struct CodeSummary;
class NoticeBar;
class ResultsController;
class ResultsPane;
class ResultsView;
class SearchBox;
class SearchController;
class Translations;
class TriageController;
class WindowPanes;
class WindowSettings;
class WindowStatus;

/// The window: wires search box, side bar, results and details together. The panels do the work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    using OpenCatalogue = std::function<CatalogueResult<std::unique_ptr<Catalogue>>()>;

    /// open is called at once, and again when the user asks to try again; openUserData after the first paint or when
    /// something of it is asked for, and again after it failed. All must outlive the window.
    MainWindow(const OpenCatalogue &open, const KeptCodes::OpenUserData &openUserData, Translations &translations,
               WindowSettings &settings);
    ~MainWindow() override;

    /// Puts a text into the search box, as if it had been typed.
    void search(const QString &text);
    /// Finds the codes in a file; logShown() when that is done.
    void openLog(const QString &path);
    /// Opens the ticket dialog: about all of a log while one is shown, else about the code. Of no effect without one.
    void writeTicket();
    /// The ticket's text is made in the background.
    bool isWritingTicket() const;
    /// Opens the dialog with a reply to the customer about the code that is shown. Of no effect without one.
    void writeReply();
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    /// The codes of a log are shown, or why it cannot be read.
    void logShown();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCentre();
    void connectActions();
    void connectPanels();
    void restoreState();
    void saveState();

    void useCatalogue(CatalogueResult<std::unique_ptr<Catalogue>> opened);
    void setFilter(const Filter &filter);
    void showFilter();
    void updateTitle();
    void openKept();
    void showFoundCode(const CodeSummary &code);
    void clearStepwise();
    void choose(const QString &choice);
    void openTicketPage();
    void stepCode(int step);
    void arrange();
    void updateActions();
    void updateStatus();
    void retranslate();

    void copySelection();

    OpenCatalogue m_open;
    Translations &m_translations;
    WindowSettings &m_settings;
    std::unique_ptr<Catalogue> m_catalogue;
    KeptCodes *m_kept;
    bool m_isPainted = false;
    bool m_losesTexts = false; ///< what is kept nowhere, as the user agreed to
    CaseController *m_cases;
    SearchController *m_controller;
    FilterModel *m_filters;
    Actions *m_actions;
    WindowStatus *m_status;
    EntryCopier *m_copier;

    SearchBox *m_searchBox = nullptr;
    FilterCompleter *m_completer = nullptr;
    FilterChips *m_chips = nullptr;
    WindowPanes *m_panes = nullptr;
    NoticeBar *m_notice = nullptr;
    FilterView *m_sideBar = nullptr;
    ResultsPane *m_resultsPane = nullptr;
    ResultsView *m_list = nullptr;
    DetailPane *m_details = nullptr;
    EntryController *m_entry = nullptr;
    ResultsController *m_results = nullptr;
    TriageController *m_triage = nullptr;
};

} // namespace Codebook
