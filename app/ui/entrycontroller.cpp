// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/entrycontroller.h"

#include "ui/detailpane.h"
#include "ui/keptcodes.h"
#include "ui/searchcontroller.h"

#include <QTimer>

#include <utility>

namespace Codebook {

namespace {

constexpr int VisitMilliseconds = 1500; // that a code is shown to have been looked at: typing passes others

} // namespace

EntryController::EntryController(DetailPane &details, SearchController &search, KeptCodes &kept, QObject *parent)
    : QObject(parent)
    , m_details(details)
    , m_search(search)
    , m_kept(kept)
    , m_visit(new QTimer(this))
{
    m_visit->setSingleShot(true);
    m_visit->setInterval(VisitMilliseconds);
    connect(m_visit, &QTimer::timeout, this, &EntryController::countVisit);
    connect(&kept, &KeptCodes::changed, this, &EntryController::refreshKept);
    connect(&details, &DetailPane::codeRequested, this, &EntryController::showCode);
    connect(&details, &DetailPane::starToggled, &kept, &KeptCodes::setStarred);
    connect(&details, &DetailPane::noteChanged, this,
            [this](const Entry &entry, const QString &text, const QString &before) {
                m_details.setNoteOutcome(entry, m_kept.setNote(entry, text, before));
            });
}

const Entry *EntryController::entry()
{
    return m_id != 0 ? m_search.entryById(m_id) : nullptr;
}

void EntryController::show(qint64 id, const QString &typed)
{
    if (id != m_id)
        m_details.saveNote(); // can end in a search, which reads the entries anew
    const Entry *entry = m_search.entryById(id);
    if (!entry)
        return;
    const bool isOther = std::exchange(m_id, id) != id;
    m_history.visit(id, typed);
    m_details.showEntry(*entry, *m_search.info());
    m_details.show(); // hidden while there was nothing to see
    if (isOther) {
        m_details.setNote(m_kept.isOpen() ? m_kept.note(id, *entry) : QString());
        if (m_kept.isOpen())
            m_visit->start();
    }
    showKept();
    Q_EMIT shown(id);
}

void EntryController::showCode(const Code &code)
{
    if (const qint64 id = m_search.find(code); id != 0)
        show(id);
}

void EntryController::showMessage(const MessagePage::Content &content)
{
    leave();
    m_details.showMessage(content);
}

void EntryController::forget()
{
    leave();
    m_history.clear();
    m_details.clear();
}

// What the user keeps

void EntryController::openKept()
{
    m_kept.open();
    if (const Entry *shownEntry = entry())
        m_details.setNote(m_kept.note(m_id, *shownEntry));
    refreshKept();
}

void EntryController::toggleStar()
{
    if (const Entry *shownEntry = entry())
        m_kept.setStarred(*shownEntry, !m_kept.isStarred(m_id));
}

void EntryController::showKept()
{
    if (const Entry *shownEntry = entry())
        m_details.setKept(m_kept.isOpen() && m_kept.isStarred(m_id),
                          m_kept.isOpen() ? m_kept.note(m_id, *shownEntry) : QString());
}

void EntryController::countVisit()
{
    const Entry *shownEntry = entry();
    if (!shownEntry)
        return;
    m_kept.visit(*shownEntry);
    m_search.countKept();
    Q_EMIT keptChanged();
}

void EntryController::refreshKept()
{
    m_search.refreshKept();
    showKept();
    Q_EMIT keptChanged();
}

} // namespace Codebook
