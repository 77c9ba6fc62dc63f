// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entry.h"
#include "search/highlighter.h"
#include "storage/userdataproblem.h"
#include "ui/messagepage.h"

#include <QStackedWidget>

#include <functional>

class QAction;
class QScrollArea;

namespace Codebook {

class DetailPanel;

/// The right side of the window: one entry's details, or a page that says why there are none. Its pages are made when
/// they are first needed: a start that shows the list needs none of them.
class DetailPane final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// What stands beneath an entry, and the switch that shows its texts in the other language.
    void setActions(const QList<QAction *> &buttons, QAction *otherLanguage);
    /// Gives the description of a related code for its tooltip.
    void setDescriber(const std::function<QString(const Code &)> &describe);
    void setLanguage(Language language);
    /// Marks in the texts what was searched for.
    void setHighlighter(const Highlighter &highlighter);

    void showEntry(const Entry &entry, const CatalogueInfo &info);
    void showMessage(const MessagePage::Content &content);
    /// The user's star and note of the entry shown last.
    void setKept(bool isStarred, const QString &note);
    /// The entry shown last is another one than before: its note is shown as it is saved.
    void setNote(const QString &saved);
    /// What became of a note; see noteChanged().
    void setNoteOutcome(const Entry &entry, const UserDataResult<QString> &saved);
    /// Codes whose notes could not be saved.
    QStringList unsavedNotes() const;
    /// Puts the cursor into the note.
    void focusNote();
    /// What was typed into the note is asked to be saved at once.
    void saveNote();
    /// Forgets the entry.
    void clear();

    /// The text that is selected in the details; empty where none is.
    QString selectedText() const;

Q_SIGNALS:
    void starToggled(const Codebook::Entry &entry, bool starred);
    /// Wants setNoteOutcome() as its answer.
    void noteChanged(const Codebook::Entry &entry, const QString &text, const QString &before);
    void codeRequested(const Codebook::Code &code);
    /// Of a message's choices.
    void choiceMade(const QString &id);

private:
    DetailPanel *panel();

    QList<QAction *> m_buttons;
    QAction *m_otherLanguage = nullptr;
    std::function<QString(const Code &)> m_describe;
    Language m_language = Language::English;
    Highlighter m_highlighter;
    DetailPanel *m_panel = nullptr;
    QScrollArea *m_area = nullptr;
    MessagePage *m_message = nullptr;
};

} // namespace Codebook
