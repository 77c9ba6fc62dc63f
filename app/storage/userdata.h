// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrykey.h"
#include "core/note.h"
#include "core/recentcode.h"
#include "core/star.h"
#include "core/ticketdraft.h"
#include "search/wordfinder.h"
#include "storage/userdataopening.h"
#include "storage/userdataproblem.h"
#include "storage/userdatarows.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Codebook {

/// What the user keeps: stars, notes, recent codes and ticket drafts, in a file of its own. A change that returned
/// without a problem is on the disk and survives the end of the program and a power cut; one that returned a problem
/// was not made. Belongs to the thread that opened it; several programs may use the file at once.
class UserData final
{
public:
    using Options = UserDataOptions;

    /// How many recent codes are kept.
    static constexpr qsizetype MostRecentCodes = 50;

    /// Opens the file, and makes, migrates or recovers it where needed. See readOnlyReason() and recovery() for what is
    /// to be told to the user then. Fails where there is nothing to work with: a database of another program, a folder
    /// that cannot be made.
    static UserDataResult<std::unique_ptr<UserData>> open(const QString &path, const Options &options = {});
    /// The same where there is a file; nullptr where there is none.
    static UserDataResult<std::unique_ptr<UserData>> openIfThere(const QString &path, const Options &options = {});
    /// Where the user's own data is, "userdata.db" in the folder that the system has for this program's data.
    static QString defaultPath();
    ~UserData();
    Q_DISABLE_COPY_MOVE(UserData)

    const QString &path() const { return m_path; }

    /// Why nothing can be changed: ReadOnly or Newer. Nothing where everything can.
    const std::optional<UserDataProblem> &readOnlyReason() const { return m_opened.readOnly; }

    /// What was recovered from a damaged file, last time that the file was opened.
    const std::optional<UserDataRecovery> &recovery() const { return m_opened.recovery; }

    /// Grows with every change, by whichever window or program. Cheap enough to ask for at every key: where the file
    /// was set aside, and another program holds the one in its place, that is not waited for. Until it is free, reads
    /// fail.
    quint64 dataVersion();

    UserDataResult<void> star(const EntryKey &key);
    /// What was removed, for restore(); nothing where there was no star.
    UserDataResult<std::optional<Star>> unstar(const EntryKey &key);
    UserDataResult<bool> isStarred(const EntryKey &key) const;
    /// By catalogue and code.
    UserDataResult<QList<Star>> stars() const;
    /// Labels of one catalogue's codes.
    UserDataResult<QSet<QString>> starredCodes(const QString &catalogue) const;
    UserDataResult<void> restore(const Star &star);

    /// Gives the note as it is saved now; nothing where the text is empty, which removes the note. before is the text
    /// that the user began with: where another window has saved a third one since, both texts are kept.
    UserDataResult<std::optional<Note>> setNote(const EntryKey &key, const QString &text,
                                                const std::optional<QString> &before = {});
    UserDataResult<std::optional<Note>> note(const EntryKey &key) const;
    /// By catalogue and code.
    UserDataResult<QList<Note>> notes() const;
    UserDataResult<QSet<QString>> notedCodes(const QString &catalogue) const;
    /// Codes of one catalogue whose notes have all the words, as Query::words has them; phrases and Chinese anywhere,
    /// other words by their beginnings. An excluded word excludes. Case, width and Han variants are as one.
    UserDataResult<QSet<QString>> findInNotes(const QString &catalogue, const QList<WordTerm> &words) const;
    /// Puts a note back. One that was written since is kept too, in the same note.
    UserDataResult<void> restore(const Note &note);

    /// Puts a code on top of the recent ones. Survives the end of the program; of a power cut, only when another change
    /// was made after it: it comes with every look at an entry and must not wait for the disk.
    UserDataResult<void> visit(const EntryKey &key);
    /// The latest first, each once.
    UserDataResult<QList<RecentCode>> recentCodes() const;

    /// Saves a new draft (no id) or a changed one, and gives it as saved, with id and times: go on with that one. Where
    /// another window has saved another text since, this one is saved beside it, under a new id; a state and a
    /// reference saved since stay.
    UserDataResult<TicketDraft> saveDraft(const TicketDraft &draft);
    /// Nothing where there is no draft with this id.
    UserDataResult<std::optional<TicketDraft>> setDraftState(const QString &id, TicketState state,
                                                             const QString &reference);
    /// What was removed, for restore(); nothing where there was no such draft.
    UserDataResult<std::optional<TicketDraft>> removeDraft(const QString &id);
    UserDataResult<std::optional<TicketDraft>> draft(const QString &id) const;
    /// The one changed last first.
    UserDataResult<QList<TicketDraft>> drafts() const;
    /// Labels of one catalogue's codes that drafts are about which are not closed.
    UserDataResult<QSet<QString>> draftedCodes(const QString &catalogue) const;
    /// Puts a draft back, unless there is one with its id.
    UserDataResult<void> restore(const TicketDraft &draft);

    /// Makes several changes as one, all or none. The function may be called again where the first time came to
    /// nothing.
    UserDataResult<void> change(const std::function<void(UserDataRows &)> &changes);
    /// Makes several reads see the same state.
    UserDataResult<void> read(const std::function<void(UserDataRows &)> &reads) const;

private:
    UserData(const QString &path, const Options &options, OpenedUserData opened);

    UserDataResult<void> reopen(const Options &options);
    void reopenAtOnce();
    UserDataResult<void> commit(const std::function<void(UserDataRows &)> &changes);
    QDateTime now() const;
    /// Never before what was written earlier, so that a clock going backwards makes nothing look older than it is.
    QDateTime after(const std::optional<QDateTime> &earlier) const;
    QDateTime behind(const QDateTime &earlier) const;

    QString m_path;
    Options m_options;
    OpenedUserData m_opened; ///< without a session where opening again failed
    std::optional<UserDataProblem> m_problem; ///< why there is no session
    mutable QHash<QString, WordFinder> m_finders; ///< of the notes' texts, which take time to split into words
    quint64 m_ownChanges = 0;
    quint64 m_versionBase = 0; ///< the count of an earlier connection, for SQLite's begins anew with each
};

} // namespace Codebook
