// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/reply.h"
#include "ui/replyedits.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <optional>

class QBoxLayout;
class QComboBox;
class QInputDialog;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Codebook {

class LanguageChoice;
class NoticeLabel;
class ReplyTemplates;
class Translations;

/// The window in which a reply to a customer is drafted: in either language or in both, from the built-in wording or
/// one of the agent's own. Neither modal nor deleted when closed. What was written is kept for each entry, wording and
/// language until the program ends, or until the window is closed after it was copied: the next customer's reply does
/// not begin with it.
class ReplyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive this window.
    ReplyDialog(Translations &translations, ReplyTemplates &templates, QWidget *parent = nullptr);

    /// Shows the reply about an entry. info: of its catalogue.
    void setEntry(const Entry &entry, const CatalogueInfo &info);

    /// The codes of the replies that were changed and not copied.
    QStringList unkept() const { return m_edits.unkept(); }

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QBoxLayout *buildTop();
    QBoxLayout *buildButtons();
    QPlainTextEdit *addEditor(QBoxLayout *layout, Language language, const char *name);
    void connectParts();
    void retranslate();
    void updateColours();

    void listWordings(const QString &chosen);
    void showTexts();
    void showEditors();
    void keepEdit(Language language);
    void checkPlaceholders();
    void updateButtons();

    /// The name of the template in use; empty for the built-in wording.
    QString wording() const;
    ReplyEdits::Key editsKey() const;
    Reply reply(Language language);
    FilledReply generated(Language language);
    /// What the text becomes when it is copied.
    FilledReply finished(Language language);
    QString withPlaceholders(Language language);

    void copy();
    void startOver();
    void askForName();
    void saveTemplate(const QString &name);
    void deleteTemplate();
    void undoDelete();
    void report(const std::function<QString()> &text);

    Translations &m_translations;
    ReplyTemplates &m_templates;
    Entry m_entry;
    CatalogueInfo m_info;
    ReplyEdits m_edits;
    std::optional<ReplyTemplate> m_deleted; ///< the last one, as long as that can be undone
    QLabel *m_heading;
    LanguageChoice *m_languages;
    QLabel *m_wordingLabel;
    QComboBox *m_wording;
    PerLanguage<QPlainTextEdit *> m_editors{};
    NoticeLabel *m_placeholders;
    NoticeLabel *m_notice;
    QPointer<QInputDialog> m_nameDialog;
    QPushButton *m_undo;
    QPushButton *m_delete;
    QPushButton *m_saveTemplate;
    QPushButton *m_startOver;
    QPushButton *m_copy;
};

} // namespace Codebook
