// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrysource.h"
#include "core/language.h"
#include "ui/logscan.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTableView;
class QTimer;
class QToolButton;

namespace Codebook {

class FindModel;
class LogView;

/// A log that somebody pasted or opened: the codes in it above, the log with their places below.
class TriagePanel final : public QWidget
{
    Q_OBJECT

public:
    /// The actions become buttons.
    TriagePanel(QAction *nextPlace, QAction *previousPlace, QWidget *parent = nullptr);
    ~TriagePanel() override;

    /// Looks for codes in a log; the one before is forgotten. catalogue: the path of the one to use.
    void scan(const LogSource &source, const QString &catalogue, EntrySource *entries);
    /// Forgets the log.
    void clear();

    bool hasLog() const { return m_hasLog; }

    const ScannedLog &log() const { return m_log; }

    void setLanguage(Language language);
    /// Says again which code is chosen, or that there is none.
    void chooseAgain();
    /// Chooses the code so many rows further down, if there is one.
    void stepCode(int step);
    /// Keys go to the list of codes, if there are any.
    void focusCodes();
    /// Goes to the next or previous place of the chosen code; from the last one on to the first.
    void goToPlace(int step);

Q_SIGNALS:
    /// The user chose a code, or it is the first one of a new log. ids may be empty.
    void codeChosen(const Codebook::CodeSummary &code);
    /// The log has none, or could not be read.
    void noCodeFound();
    void ticketRequested();
    /// The log has been read, or could not be.
    void scanned();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader(QAction *nextPlace, QAction *previousPlace);
    void buildTable();
    void showLog(const ScannedLog &log);
    void showFailure(const LogScan::Reason &reason);
    void endScan();
    void chooseRow(int row);
    void choosePlace(const Find &find);
    QList<Find> placesOfCode() const;
    void fitColumns();
    void limitCodeColumn();
    void updateColours();
    void updateTexts();

    FindModel *m_codes;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_ticket;
    QToolButton *m_close;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer *m_patience; ///< until the progress is shown
    QSplitter *m_splitter;
    QTableView *m_table;
    int m_codeWidth = 0; ///< of the column of codes where there is room for it
    LogView *m_view;
    std::unique_ptr<LogScan> m_scan;
    ScannedLog m_log;
    EntrySource *m_entries = nullptr;
    Find m_current; ///< the place gone to last
    QString m_name; ///< of the file; empty for a pasted text
    LogScan::Reason m_failure; ///< why the log could not be read
    bool m_hasLog = false;
    bool m_isCancelled = false;
};

} // namespace Codebook
