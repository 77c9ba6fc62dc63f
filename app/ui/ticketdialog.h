// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/ticketreport.h"
#include "ui/ticketedits.h"

#include <QByteArray>
#include <QDialog>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;

namespace Codebook {

class LanguageChoice;
class NoticeLabel;
class RemovedList;
class ReportView;
class TicketForm;
class TicketReporter;
class Translations;

/// The window in which a ticket is written: on one side what the agent knows, on the other what will leave the
/// computer, redacted. Neither modal nor deleted when closed: what was typed for a case is there when the case is shown
/// again. Without a log only until the window is closed after it was copied or saved: the next customer's ticket does
/// not begin with it.
class TicketDialog final : public QDialog
{
    Q_OBJECT

public:
    /// translations must outlive this window.
    explicit TicketDialog(Translations &translations, QWidget *parent = nullptr);

    /// Shows a case, with what the agent typed for it before. info: of the catalogue that its entries are from.
    /// key: tells the case from others.
    void setCase(const TicketCase &ticketCase, const CatalogueInfo &info, const QByteArray &key);

    /// Something of a case is still there from before.
    bool remembers(const QByteArray &key) const { return m_edits.has(key); }

    /// What the case that is shown has so far is saved elsewhere.
    void markKept();
    /// The codes of the tickets for which something was typed and neither copied nor saved, a text for each.
    QStringList unkept() const;

    /// False while the report is made in the background.
    bool isReady() const;

    /// Says beneath the ticket what became of it: "Saved". text is asked for again when the language changes.
    void say(const std::function<QString()> &text);

Q_SIGNALS:
    /// The agent wants to keep it. The body has nothing of what was removed, not even what the agent restored.
    void draftSaveRequested(const QString &subject, const QString &body);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Format { Plain, Markdown };

    void build();
    QWidget *buildReportPane();
    QBoxLayout *buildButtons();
    void connectParts();
    void retranslate();
    void updateColours();
    void arrange();

    void readForm();
    void updateReport();
    void showReport();
    void setRestored(const QString &original, bool isRestored);

    Language language() const;
    TicketText ticketText();
    QString text(Format format);
    void whenReady(const std::function<void()> &then);
    void copy(Format format);
    void chooseFile();
    void saveTo(const QString &path);
    void saveDraft();
    void openTicketPage();
    Translations &m_translations;
    TicketCase m_case;
    TicketCase m_madeCase; ///< m_case before the agent typed
    QUrl m_ticketUrl;
    QByteArray m_key; ///< of m_case in m_edits
    TicketEdits m_edits;
    TicketReporter *m_reporter;
    QLabel *m_heading;
    TicketForm *m_form;
    QSplitter *m_panes;
    QLabel *m_reportLabel;
    LanguageChoice *m_language;
    ReportView *m_report;
    QLabel *m_removedLabel;
    RemovedList *m_removed;
    NoticeLabel *m_notice;
    QBoxLayout *m_buttons;
    QPushButton *m_openPage;
    QPushButton *m_saveDraft;
    QPushButton *m_save;
    QPushButton *m_copyMarkdown;
    QPushButton *m_copy;
};

} // namespace Codebook
