// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdatarows.h"

#include "storage/schema.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto ReadStars = "SELECT catalogue, code, created FROM star ORDER BY catalogue, code";
constexpr auto ReadStarredCodes = "SELECT code FROM star WHERE catalogue = ?";
constexpr auto ReadStar = "SELECT catalogue, code, created FROM star WHERE catalogue = ? AND code = ?";
constexpr auto AddStar = "INSERT INTO star (catalogue, code, created) VALUES (?, ?, ?) "
                         "ON CONFLICT (catalogue, code) DO NOTHING";
constexpr auto RemoveStar = "DELETE FROM star WHERE catalogue = ? AND code = ?";

constexpr auto ReadNotes = "SELECT catalogue, code, text, created, changed FROM note ORDER BY catalogue, code";
constexpr auto ReadNoteTexts = "SELECT code, text FROM note WHERE catalogue = ?";
constexpr auto ReadNote = "SELECT catalogue, code, text, created, changed FROM note WHERE catalogue = ? AND code = ?";
constexpr auto WriteNote = "INSERT INTO note (catalogue, code, text, created, changed) VALUES (?, ?, ?, ?, ?) "
                           "ON CONFLICT (catalogue, code) DO UPDATE SET text = excluded.text, "
                           "created = excluded.created, changed = excluded.changed";
constexpr auto RemoveNote = "DELETE FROM note WHERE catalogue = ? AND code = ?";

constexpr auto ReadRecentCodes = "SELECT catalogue, code, visited FROM recent_code ORDER BY number DESC";
constexpr auto RemoveRecentCode = "DELETE FROM recent_code WHERE catalogue = ? AND code = ?";
constexpr auto RemoveRecentCodes = "DELETE FROM recent_code";
constexpr auto AddRecentCode = "INSERT INTO recent_code (number, catalogue, code, visited) "
                               "SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM recent_code";
constexpr auto KeepLatest = "DELETE FROM recent_code WHERE number NOT IN "
                            "(SELECT number FROM recent_code ORDER BY number DESC LIMIT ?)";

constexpr auto ReadDrafts = "SELECT id, catalogue, codes, state, reference, subject, body, created, changed "
                            "FROM ticket_draft ORDER BY number DESC, id";
constexpr auto ReadDraftedCodes = "SELECT codes FROM ticket_draft WHERE catalogue = ? AND state <> 'closed'";
constexpr auto ReadDraft = "SELECT id, catalogue, codes, state, reference, subject, body, created, changed "
                           "FROM ticket_draft WHERE id = ?";
constexpr auto RemoveDraft = "DELETE FROM ticket_draft WHERE id = ?";
constexpr auto AddDraft
    = "INSERT INTO ticket_draft (number, id, catalogue, codes, state, reference, subject, body, created, changed) "
      "SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM ticket_draft";

/// Never a null string, which Qt would write as NULL.
QString text(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// A row that was recovered may have a time that is none.
QDateTime time(const QVariant &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

EntryKey key(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString()};
}

QVariantList values(const EntryKey &key)
{
    return {text(key.catalogue), text(key.code)};
}

Star toStar(const QSqlQuery &row)
{
    return {key(row), time(row.value(2))};
}

Note toNote(const QSqlQuery &row)
{
    return {key(row), row.value(2).toString(), time(row.value(3)), time(row.value(4))};
}

QStringList fromLines(const QVariant &value)
{
    return value.toString().split(u'\n', Qt::SkipEmptyParts);
}

TicketDraft toDraft(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .catalogue = row.value(1).toString(),
            .codes = fromLines(row.value(2)),
            .state = ticketStateFromName(row.value(3).toString()).value_or(TicketState::Draft),
            .reference = row.value(4).toString(),
            .subject = row.value(5).toString(),
            .body = row.value(6).toString(),
            .created = time(row.value(7)),
            .changed = time(row.value(8))};
}

template <typename Item>
Statements::Row appendTo(QList<Item> &items, Item (*toItem)(const QSqlQuery &))
{
    return [&items, toItem](const QSqlQuery &row) {
        items.append(toItem(row));
        return true;
    };
}

template <typename Item>
std::optional<Item> first(const QList<Item> &items)
{
    return items.isEmpty() ? std::nullopt : std::optional(items.first());
}

} // namespace

QString timeText(const QDateTime &time)
{
    return text(time.toUTC().toString(Qt::ISODateWithMs));
}

UserDataRows::UserDataRows(Statements &statements)
    : m_statements(statements)
{ }

void UserDataRows::run(const char *sql, const QVariantList &values, const Statements::Row &row)
{
    m_isOk = m_isOk && m_statements.forEach(sql, values, row);
}

QList<Star> UserDataRows::stars()
{
    QList<Star> stars;
    run(ReadStars, {}, appendTo(stars, toStar));
    return stars;
}

QSet<QString> UserDataRows::starredCodes(const QString &catalogue)
{
    QSet<QString> codes;
    run(ReadStarredCodes, {text(catalogue)}, [&codes](const QSqlQuery &row) {
        codes.insert(row.value(0).toString());
        return true;
    });
    return codes;
}

std::optional<Star> UserDataRows::star(const EntryKey &key)
{
    QList<Star> stars;
    run(ReadStar, values(key), appendTo(stars, toStar));
    return first(stars);
}

void UserDataRows::add(const Star &star)
{
    run(AddStar, values(star.key) << timeText(star.created));
}

void UserDataRows::removeStar(const EntryKey &key)
{
    run(RemoveStar, values(key));
}

QList<Note> UserDataRows::notes()
{
    QList<Note> notes;
    run(ReadNotes, {}, appendTo(notes, toNote));
    return notes;
}

QHash<QString, QString> UserDataRows::noteTexts(const QString &catalogue)
{
    QHash<QString, QString> texts;
    run(ReadNoteTexts, {text(catalogue)}, [&texts](const QSqlQuery &row) {
        texts.insert(row.value(0).toString(), row.value(1).toString());
        return true;
    });
    return texts;
}

std::optional<Note> UserDataRows::note(const EntryKey &key)
{
    QList<Note> notes;
    run(ReadNote, values(key), appendTo(notes, toNote));
    return first(notes);
}

void UserDataRows::write(const Note &note)
{
    run(WriteNote, values(note.key) << text(note.text) << timeText(note.created) << timeText(note.changed));
}

void UserDataRows::removeNote(const EntryKey &key)
{
    run(RemoveNote, values(key));
}

QList<RecentCode> UserDataRows::recentCodes()
{
    QList<RecentCode> codes;
    run(ReadRecentCodes, {}, [&codes](const QSqlQuery &row) {
        codes.append({key(row), time(row.value(2))});
        return true;
    });
    return codes;
}

void UserDataRows::add(const RecentCode &code, qsizetype most)
{
    run(RemoveRecentCode, values(code.key));
    run(AddRecentCode, values(code.key) << timeText(code.visited));
    run(KeepLatest, {most});
}

void UserDataRows::write(const QList<RecentCode> &codes)
{
    run(RemoveRecentCodes, {});
    std::for_each(codes.crbegin(), codes.crend(),
                  [this](const RecentCode &code) { run(AddRecentCode, values(code.key) << timeText(code.visited)); });
}

QList<TicketDraft> UserDataRows::drafts()
{
    QList<TicketDraft> drafts;
    run(ReadDrafts, {}, appendTo(drafts, toDraft));
    return drafts;
}

QSet<QString> UserDataRows::draftedCodes(const QString &catalogue)
{
    QSet<QString> codes;
    run(ReadDraftedCodes, {text(catalogue)}, [&codes](const QSqlQuery &row) {
        const QStringList labels = fromLines(row.value(0));
        codes += QSet<QString>(labels.begin(), labels.end());
        return true;
    });
    return codes;
}

std::optional<TicketDraft> UserDataRows::draft(const QString &id)
{
    QList<TicketDraft> drafts;
    run(ReadDraft, {text(id)}, appendTo(drafts, toDraft));
    return first(drafts);
}

void UserDataRows::write(const TicketDraft &draft)
{
    removeDraft(draft.id);
    run(AddDraft,
        {text(draft.id), text(draft.catalogue), toLines(draft.codes), ticketStateName(draft.state),
         text(draft.reference), text(draft.subject), text(draft.body), timeText(draft.created),
         timeText(draft.changed)});
}

void UserDataRows::removeDraft(const QString &id)
{
    run(RemoveDraft, {text(id)});
}

} // namespace Codebook
