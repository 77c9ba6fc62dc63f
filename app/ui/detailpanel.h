// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entrysource.h"
#include "core/language.h"
#include "search/highlighter.h"
#include "storage/userdataproblem.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QTextBrowser;
class QTextCursor;
class QToolButton;

namespace Codebook {

class NoteEditor;
class TicketBadge;

/// One entry, to be read in two seconds: the code large, whether to submit a ticket, what happened, what to do.
class DetailPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPanel(QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// Shows the other language's texts beneath.
    void setOtherLanguageShown(bool shown);
    /// info must outlive the entry's stay here.
    void showEntry(const Entry &entry, const CatalogueInfo &info);
    /// Forgets the entry and its catalogue.
    void clear();
    /// Marks in the texts what was searched for.
    void setHighlighter(const Highlighter &highlighter);

    /// What a related code says, for its tooltip; empty where it is unknown.
    void setDescriber(std::function<QString(const Code &)> describe) { m_describe = std::move(describe); }

    /// What the user keeps about the entry shown.
    void setKept(bool isStarred, const QString &note);
    /// The entry is another one than before: its note is shown as it is saved, or what could not be saved before.
    void setNote(const QString &saved);

    /// The answer to noteChanged(): the note as it is saved now, or why it could not be saved.
    void setNoteOutcome(const Entry &entry, const UserDataResult<QString> &saved);
    /// Codes whose notes could not be saved.
    QStringList unsavedNotes() const;

    NoteEditor *note() const { return m_note; }

    /// Actions offered as buttons at the panel's foot.
    void addButton(QAction *action);
    /// The text that the user selected with the mouse, or an empty string.
    QString selectedText() const;

Q_SIGNALS:
    void codeRequested(const Codebook::Code &code);
    void otherLanguageToggled(bool shown);
    void starToggled(const Codebook::Entry &entry, bool starred);
    void noteChanged(const Codebook::Entry &entry, const QString &text, const QString &before);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void updateColours();
    void fill();
    void fillBody();
    void keepUnsavedNote();
    void highlight();
    void showStar();
    void addHeading(QTextCursor &cursor, const QString &text, const QString &remark = {}) const;
    void addParagraph(QTextCursor &cursor, const QString &text, bool isDimmed = false) const;
    void addRelated(QTextCursor &cursor) const;
    void limitLineLength();

    std::optional<Entry> m_entry;
    const CatalogueInfo *m_info = nullptr;
    Language m_language = Language::English;
    Highlighter m_highlighter;
    std::function<QString(const Code &)> m_describe;
    QLabel *m_code;
    QLineEdit *m_symbol;
    QLabel *m_section;
    TicketBadge *m_badge;
    QTextBrowser *m_body;
    QToolButton *m_star;
    QToolButton *m_otherLanguage;
    NoteEditor *m_note;
    QHash<QString, QString> m_unsavedNotes; ///< by code: what was typed and could not be saved
    QBoxLayout *m_buttons;
};

} // namespace Codebook
