// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/note.h"
#include "core/recentcode.h"
#include "core/star.h"
#include "core/ticketdraft.h"
#include "storage/statements.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Codebook {

/// A time as tables and exports have it: UTC, "2026-01-31T09:05:00.000Z".
QString timeText(const QDateTime &time);

/// Reads and writes the rows of user data inside one transaction. After the first error nothing more is done: ask
/// isOk() at the end.
class UserDataRows
{
public:
    explicit UserDataRows(Statements &statements);

    bool isOk() const { return m_isOk; }

    /// The transaction is to come to nothing.
    void abandon() { m_isOk = false; }

    /// By catalogue and code.
    QList<Star> stars();
    /// The labels of one catalogue's.
    QSet<QString> starredCodes(const QString &catalogue);
    std::optional<Star> star(const EntryKey &key);
    /// A star that is there stays as it is.
    void add(const Star &star);
    void removeStar(const EntryKey &key);

    /// By catalogue and code.
    QList<Note> notes();
    /// The texts of one catalogue's by the labels of their codes.
    QHash<QString, QString> noteTexts(const QString &catalogue);
    std::optional<Note> note(const EntryKey &key);
    /// Replaces a note that is there.
    void write(const Note &note);
    void removeNote(const EntryKey &key);

    /// The latest first.
    QList<RecentCode> recentCodes();
    /// Puts it on top; those beyond the most are forgotten.
    void add(const RecentCode &code, qsizetype most);
    /// In place of those that are there; the latest first.
    void write(const QList<RecentCode> &codes);

    /// The one written last first.
    QList<TicketDraft> drafts();
    /// The labels of one catalogue's that drafts are about which are not closed.
    QSet<QString> draftedCodes(const QString &catalogue);
    std::optional<TicketDraft> draft(const QString &id);
    /// Replaces one with its id.
    void write(const TicketDraft &draft);
    void removeDraft(const QString &id);

private:
    void run(const char *sql, const QVariantList &values, const Statements::Row &row = {});

    Statements &m_statements;
    bool m_isOk = true;
};

} // namespace Codebook
