// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entrysource.h"
#include "core/ticketdraft.h"
#include "core/ticketreport.h"
#include "storage/replytemplates.h"
#include "ui/logscan.h"
#include "ui/unkepttexts.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

class QWidget;

namespace Codebook {

class DraftsDialog;
class KeptCodes;
class ReplyDialog;
class TicketDialog;
class Translations;

/// Makes tickets and replies of codes and logs, in windows of their own that are made when they are first asked for.
class CaseController final : public QObject
{
    Q_OBJECT

public:
    /// templates: the file with the agent's own wordings. All must outlive this.
    CaseController(Translations &translations, KeptCodes &kept, const QString &templates, QWidget *window);

    ~CaseController() override;

    void writeTicket(const Entry &entry, const CatalogueInfo &info);
    /// For all codes of a log that are surely codes; for all where none is. Codes that are not in the catalogue
    /// only where there is no other.
    void writeTicket(const ScannedLog &log, EntrySource &entries, const CatalogueInfo &info);
    /// The ticket's text is made in the background.
    bool isWritingTicket() const;
    void writeReply(const Entry &entry, const CatalogueInfo &info);
    void showDrafts();
    /// All but the notes.
    UnkeptTexts unkept();

private:
    void showTicket(const TicketCase &ticketCase, const CatalogueInfo &info);
    void saveDraft(const QString &subject, const QString &body);

    Translations &m_translations;
    KeptCodes &m_kept;
    ReplyTemplates m_templates;
    QWidget *m_window;
    TicketDialog *m_ticket = nullptr;
    ReplyDialog *m_reply = nullptr;
    DraftsDialog *m_drafts = nullptr;
    QByteArray m_case; ///< the key of the one whose ticket is shown
    TicketDraft m_draft; ///< of the same, as it was saved last
    QHash<QByteArray, TicketDraft> m_saved; ///< by case: saving again changes the draft
};

} // namespace Codebook
