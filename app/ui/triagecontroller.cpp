// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/triagecontroller.h"

#include "storage/catalogue.h"
#include "ui/actions.h"
#include "ui/loginput.h"
#include "ui/resultspane.h"
#include "ui/searchbox.h"
#include "ui/triagepanel.h"

#include <QAction>
#include <QFileDialog>
#include <QMainWindow>

namespace Codebook {

TriageController::TriageController(const Actions &actions, ResultsPane &pane, SearchBox &searchBox, QMainWindow &window)
    : QObject(&window)
    , m_actions(actions)
    , m_pane(pane)
    , m_window(window)
    , m_input(new LogInput(&window, &searchBox))
{
    connect(m_input, &LogInput::logGiven, this, &TriageController::open);
    connect(actions.openLog, &QAction::triggered, this, &TriageController::chooseFile);
    connect(actions.pasteLog, &QAction::triggered, m_input, &LogInput::paste);
    connect(actions.showLog, &QAction::triggered, this, [this] {
        showPanel();
        panel()->chooseAgain();
    });
    connect(actions.nextPlace, &QAction::triggered, this, [this] { panel()->goToPlace(1); });
    connect(actions.previousPlace, &QAction::triggered, this, [this] { panel()->goToPlace(-1); });
    updateActions();
}

void TriageController::setCatalogue(const Catalogue *catalogue, EntrySource *entries)
{
    if (m_panel)
        m_panel->clear();
    m_catalogue = catalogue;
    m_entries = entries;
    updateActions();
}

void TriageController::setLanguage(Language language)
{
    m_language = language;
    if (m_panel)
        m_panel->setLanguage(language);
}

void TriageController::open(const LogSource &source)
{
    if (!m_catalogue) {
        QMetaObject::invokeMethod(this, &TriageController::scanned, Qt::QueuedConnection);
        return;
    }
    panel()->scan(source, m_catalogue->path(), m_entries);
    showPanel();
}

void TriageController::showPanel()
{
    m_pane.showPage(panel());
    updateActions();
    Q_EMIT shown();
}

void TriageController::close()
{
    if (!m_panel)
        return;
    m_panel->clear();
    Q_EMIT closed();
    updateActions();
}

void TriageController::chooseAgain()
{
    if (m_panel)
        m_panel->chooseAgain();
}

void TriageController::stepCode(int step)
{
    if (m_panel)
        m_panel->stepCode(step);
}

void TriageController::focusCodes()
{
    if (m_panel)
        m_panel->focusCodes();
}

bool TriageController::isShown() const
{
    return m_panel && m_panel->hasLog() && m_pane.isShowing(m_panel);
}

QString TriageController::catalogue() const
{
    return m_catalogue ? m_catalogue->path() : QString();
}

ScannedLog TriageController::log() const
{
    return m_panel ? m_panel->log() : ScannedLog();
}

void TriageController::updateActions()
{
    m_actions.openLog->setEnabled(m_catalogue);
    m_actions.pasteLog->setEnabled(m_catalogue);
    m_actions.showLog->setEnabled(m_panel && m_panel->hasLog() && !isShown());
    for (QAction *action : {m_actions.nextPlace, m_actions.previousPlace})
        action->setEnabled(isShown());
}

void TriageController::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { open({.path = path, .text = {}}); });
    dialog->open();
}

TriagePanel *TriageController::panel()
{
    if (m_panel)
        return m_panel;
    m_panel = new TriagePanel(m_actions.nextPlace, m_actions.previousPlace, &m_pane);
    m_panel->setLanguage(m_language);
    m_pane.addPage(m_panel);
    connect(m_panel, &TriagePanel::codeChosen, this, &TriageController::codeChosen);
    connect(m_panel, &TriagePanel::noCodeFound, this, &TriageController::noCodeFound);
    connect(m_panel, &TriagePanel::ticketRequested, this, &TriageController::ticketRequested);
    connect(m_panel, &TriagePanel::scanned, this, &TriageController::shown);
    connect(m_panel, &TriagePanel::scanned, this, &TriageController::scanned);
    connect(m_panel, &TriagePanel::closeRequested, this, &TriageController::close);
    return m_panel;
}

} // namespace Codebook
