// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrysource.h"
#include "core/language.h"
#include "ui/logscan.h"

#include <QObject>

class QMainWindow;

namespace Codebook {

class Actions;
class Catalogue;
class LogInput;
class ResultsPane;
class SearchBox;
class TriagePanel;

/// Brings logs into the window: what is pasted, dropped or opened takes the place of the list of results until it is
/// closed or something is searched for.
class TriageController final : public QObject
{
    Q_OBJECT

public:
    /// Connects the actions for logs. All must outlive this.
    TriageController(const Actions &actions, ResultsPane &pane, SearchBox &searchBox, QMainWindow &window);

    /// nullptr while there is none; then no log is taken.
    void setCatalogue(const Catalogue *catalogue, EntrySource *entries);
    void setLanguage(Language language);

    /// scanned() is said later, also where no log is taken.
    void open(const LogSource &source);
    /// Forgets the log.
    void close();

    bool isShown() const;
    /// The path of the catalogue that codes are looked up in; empty while there is none.
    QString catalogue() const;

    /// The log that was opened last and its codes; empty where there is none.
    ScannedLog log() const;

    /// Says again which code is chosen, or that there is none.
    void chooseAgain();
    /// Chooses the code so many rows further down, if there is one.
    void stepCode(int step);
    /// Keys go to the list of codes, if there are any.
    void focusCodes();

    /// To be called when something else is shown in the log's place, from where it can be called back.
    void updateActions();

Q_SIGNALS:
    /// A log stands in the place of the list, or is another one than before.
    void shown();
    void codeChosen(const Codebook::CodeSummary &code);
    /// There is none in the log, or it could not be read: what was shown before has nothing to do with it.
    void noCodeFound();
    void ticketRequested();
    /// What was opened has been read, or could not be.
    void scanned();
    /// The log is gone: the results are to be shown again.
    void closed();

private:
    void chooseFile();
    void showPanel();
    TriagePanel *panel();

    const Actions &m_actions;
    ResultsPane &m_pane;
    QMainWindow &m_window;
    LogInput *m_input;
    const Catalogue *m_catalogue = nullptr;
    EntrySource *m_entries = nullptr;
    Language m_language = Language::English;
    TriagePanel *m_panel = nullptr; ///< made for the first log
};

} // namespace Codebook
