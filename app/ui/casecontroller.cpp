// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/casecontroller.h"

#include "ui/draftsdialog.h"
#include "ui/keptcodes.h"
#include "ui/replydialog.h"
#include "ui/ticketdialog.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Codebook {

namespace {

constexpr qint64 MostLogLines = 20'000; // of a log are read for a ticket, in front of its first find and behind it

template <typename Dialog>
void present(Dialog *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// Of a code that the catalogue does not have, or that cannot be read: nothing but the code.
Entry entryOf(const CodeSummary &code, EntrySource &entries)
{
    if (const Entry *entry = code.isUnknown() ? nullptr : entries.entryById(code.ids.first()))
        return *entry;
    Entry unknown;
    unknown.code = Code::fromLabel(code.name);
    unknown.lastCode = unknown.code;
    return unknown;
}

/// The same for the same log and codes of one catalogue.
QByteArray keyOf(const TicketCase &ticketCase, const QString &catalogue)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(catalogue.toUtf8() + '\0');
    for (const TicketItem &item : ticketCase.items)
        hash.addData(item.entry.code.label.toUtf8() + '\0');
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(ticketCase.log.utf16()),
                                ticketCase.log.size() * qsizetype(sizeof(QChar))));
    return hash.result();
}

} // namespace

CaseController::CaseController(Translations &translations, KeptCodes &kept, const QString &templates, QWidget *window)
    : QObject(window)
    , m_translations(translations)
    , m_kept(kept)
    , m_templates(templates)
    , m_window(window)
{ }

/// Before what its windows use goes.
CaseController::~CaseController()
{
    delete m_drafts;
    delete m_reply;
    delete m_ticket;
}

void CaseController::writeTicket(const Entry &entry, const CatalogueInfo &info)
{
    showTicket(ticketCase({TicketItem{.entry = entry}}, {}), info);
}

void CaseController::writeTicket(const ScannedLog &log, EntrySource &entries, const CatalogueInfo &info)
{
    const QList<CodeSummary> &codes = log.known.isEmpty() ? log.unknown : log.known;
    const bool hasSureOnes = std::any_of(
        codes.begin(), codes.end(), [](const CodeSummary &code) { return code.best.confidence == Confidence::Strong; });
    QList<TicketItem> items;
    for (const CodeSummary &code : codes) {
        if (!hasSureOnes || code.best.confidence == Confidence::Strong)
            items.append({.entry = entryOf(code, entries),
                          .count = int(code.count),
                          .firstLine = int(code.first.line),
                          .lastLine = int(code.last.line)});
    }
    const qint64 firstFind = items.isEmpty() ? 1 : items.constFirst().firstLine;
    const qint64 start = std::max<qint64>(1, firstFind - MostLogLines / 2);
    showTicket(ticketCase(items, log.text.lines(start, MostLogLines).join(u'\n'), int(start)), info);
}

bool CaseController::isWritingTicket() const
{
    return m_ticket && !m_ticket->isReady();
}

void CaseController::showTicket(const TicketCase &ticketCase, const CatalogueInfo &info)
{
    if (!m_ticket) {
        m_ticket = new TicketDialog(m_translations, m_window);
        connect(m_ticket, &TicketDialog::draftSaveRequested, this, &CaseController::saveDraft);
    }
    m_case = keyOf(ticketCase, info.id);
    m_ticket->setCase(ticketCase, info, m_case);
    if (!m_ticket->remembers(m_case))
        m_saved.remove(m_case); // it is the next customer's
    m_draft = m_saved.value(m_case);
    m_draft.catalogue = info.id;
    m_draft.codes.clear();
    for (const TicketItem &item : ticketCase.items)
        m_draft.codes << item.entry.code.label;
    present(m_ticket);
}

void CaseController::writeReply(const Entry &entry, const CatalogueInfo &info)
{
    if (!m_reply)
        m_reply = new ReplyDialog(m_translations, m_templates, m_window);
    m_reply->setEntry(entry, info);
    present(m_reply);
}

void CaseController::saveDraft(const QString &subject, const QString &body)
{
    UserData *data = m_kept.data();
    if (!data) {
        m_ticket->say([problem = m_kept.problem()] { return problem; });
        return;
    }
    TicketDraft draft = m_draft;
    draft.subject = subject;
    draft.body = body;
    const auto saved = data->saveDraft(draft);
    if (saved) {
        m_draft = *saved;
        m_saved.insert(m_case, m_draft);
        m_ticket->markKept();
    }
    m_ticket->say([problem = saved ? std::optional<UserDataProblem>() : saved.error()] {
        return problem ? UserDataProblemText::sentence(*problem) : tr("The draft is saved; see Tools, Ticket drafts.");
    });
    if (m_drafts)
        m_drafts->refresh();
    m_kept.refresh(); // is:drafted finds its codes
}

void CaseController::showDrafts()
{
    if (!m_drafts)
        m_drafts = new DraftsDialog(m_kept, m_window);
    m_drafts->refresh();
    present(m_drafts);
}

UnkeptTexts CaseController::unkept()
{
    UnkeptTexts texts;
    if (m_ticket)
        texts.tickets = m_ticket->unkept();
    if (m_reply)
        texts.replies = m_reply->unkept();
    if (m_drafts) {
        m_drafts->refresh();
        texts.drafts = m_drafts->unsaved();
    }
    return texts;
}

} // namespace Codebook
