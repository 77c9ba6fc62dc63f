// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdata.h"

#include "storage/userdatamerge.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr auto ReadDataVersion = "PRAGMA data_version"; // changes with what other connections commit

/// The value, where the transaction that set it was made.
template <typename T>
UserDataResult<T> valueOf(const UserDataResult<void> &result, T &value)
{
    if (!result)
        return tl::unexpected(result.error());
    return std::move(value);
}

} // namespace

UserDataResult<std::unique_ptr<UserData>> UserData::open(const QString &path, const Options &options)
{
    auto opened = openUserData(path, options);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<UserData>(new UserData(path, options, std::move(*opened)));
}

UserDataResult<std::unique_ptr<UserData>> UserData::openIfThere(const QString &path, const Options &options)
{
    return QFileInfo::exists(path) ? open(path, options) : nullptr;
}

QString UserData::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/userdata.db");
}

UserData::UserData(const QString &path, const Options &options, OpenedUserData opened)
    : m_path(path)
    , m_options(options)
    , m_opened(std::move(opened))
{ }

UserData::~UserData() = default;

quint64 UserData::dataVersion()
{
    if (!m_opened.session || !m_opened.session->isInPlace())
        reopenAtOnce();
    const quint64 others = m_opened.session ? m_opened.session->value(ReadDataVersion).toULongLong() : 0;
    return m_versionBase + others + m_ownChanges;
}

void UserData::reopenAtOnce()
{
    Options hurried = m_options;
    hurried.lockTimeout = 0;
    hurried.patience = 0;
    if (reopen(hurried))
        m_opened.session->setPatience(m_options.patience);
}

UserDataResult<void> UserData::reopen(const Options &options)
{
    if (m_opened.session) {
        m_versionBase += m_opened.session->value(ReadDataVersion).toULongLong() + 1;
        m_opened.session.reset(); // it must be closed before the file is opened anew
    }
    auto opened = openUserData(m_path, options);
    if (!opened) {
        m_problem = opened.error();
        return tl::unexpected(opened.error());
    }
    m_opened = std::move(*opened);
    return {};
}

UserDataResult<void> UserData::change(const std::function<void(UserDataRows &)> &changes)
{
    if (!m_opened.session) {
        if (const auto result = reopen(m_options); !result)
            return result;
    }
    auto result = commit(changes);
    // Where another program has set the file aside meanwhile, the change is in a file that nobody looks at.
    if (result && !m_opened.session->isInPlace()) {
        result = reopen(m_options);
        if (result)
            result = commit(changes);
    }
    if (result)
        ++m_ownChanges;
    return result;
}

UserDataResult<void> UserData::commit(const std::function<void(UserDataRows &)> &changes)
{
    if (m_opened.readOnly)
        return tl::unexpected(*m_opened.readOnly);
    const bool isCommitted = m_opened.session->commit([&](Statements &statements) {
        UserDataRows rows(statements);
        changes(rows);
        return rows.isOk();
    });
    if (!isCommitted)
        return tl::unexpected(m_opened.session->problem());
    return {};
}

UserDataResult<void> UserData::read(const std::function<void(UserDataRows &)> &reads) const
{
    if (!m_opened.session)
        return tl::unexpected(*m_problem);
    const bool isRead = m_opened.session->read([&](Statements &statements) {
        UserDataRows rows(statements);
        reads(rows);
        return rows.isOk();
    });
    if (!isRead)
        return tl::unexpected(m_opened.session->problem());
    return {};
}

QDateTime UserData::now() const
{
    return m_options.now().toUTC();
}

QDateTime UserData::after(const std::optional<QDateTime> &earlier) const
{
    return earlier && earlier->isValid() ? std::max(now(), *earlier) : now();
}

/// Told apart from the time before it even where the clock stands still.
QDateTime UserData::behind(const QDateTime &earlier) const
{
    return after(earlier.addMSecs(1));
}

UserDataResult<void> UserData::star(const EntryKey &key)
{
    return restore(Star{key, now()});
}

UserDataResult<std::optional<Star>> UserData::unstar(const EntryKey &key)
{
    std::optional<Star> removed;
    const auto result = change([&](UserDataRows &rows) {
        removed = rows.star(key);
        rows.removeStar(key);
    });
    return valueOf(result, removed);
}

UserDataResult<bool> UserData::isStarred(const EntryKey &key) const
{
    bool isStarred = false;
    const auto result = read([&](UserDataRows &rows) { isStarred = rows.star(key).has_value(); });
    return valueOf(result, isStarred);
}

UserDataResult<QList<Star>> UserData::stars() const
{
    QList<Star> stars;
    const auto result = read([&](UserDataRows &rows) { stars = rows.stars(); });
    return valueOf(result, stars);
}

UserDataResult<QSet<QString>> UserData::starredCodes(const QString &catalogue) const
{
    QSet<QString> codes;
    const auto result = read([&](UserDataRows &rows) { codes = rows.starredCodes(catalogue); });
    return valueOf(result, codes);
}

UserDataResult<void> UserData::restore(const Star &star)
{
    return change([&](UserDataRows &rows) { rows.add(star); });
}

UserDataResult<std::optional<Note>> UserData::setNote(const EntryKey &key, const QString &text,
                                                      const std::optional<QString> &before)
{
    std::optional<Note> saved;
    const auto result = change([&](UserDataRows &rows) {
        const std::optional<Note> stored = rows.note(key);
        const QString storedText = stored ? stored->text : QString();
        const bool isThirdText = before && storedText != *before && storedText != text && !storedText.isEmpty();
        const QString newText = isThirdText ? mergedNoteText(storedText, text) : text;
        saved.reset();
        if (newText.isEmpty()) {
            rows.removeNote(key);
            return;
        }
        const QDateTime changed = stored ? after(stored->changed) : now();
        saved = Note{key, newText, stored ? stored->created : changed, changed};
        rows.write(*saved);
    });
    return valueOf(result, saved);
}

UserDataResult<std::optional<Note>> UserData::note(const EntryKey &key) const
{
    std::optional<Note> note;
    const auto result = read([&](UserDataRows &rows) { note = rows.note(key); });
    return valueOf(result, note);
}

UserDataResult<QList<Note>> UserData::notes() const
{
    QList<Note> notes;
    const auto result = read([&](UserDataRows &rows) { notes = rows.notes(); });
    return valueOf(result, notes);
}

UserDataResult<QSet<QString>> UserData::notedCodes(const QString &catalogue) const
{
    QSet<QString> codes;
    const auto result = read([&](UserDataRows &rows) {
        const QStringList labels = rows.noteTexts(catalogue).keys();
        codes = QSet<QString>(labels.begin(), labels.end());
    });
    return valueOf(result, codes);
}

UserDataResult<QSet<QString>> UserData::findInNotes(const QString &catalogue, const QList<WordTerm> &words) const
{
    QHash<QString, QString> texts;
    const auto result = read([&](UserDataRows &rows) { texts = rows.noteTexts(catalogue); });
    QSet<QString> codes;
    QHash<QString, WordFinder> finders; // those of texts that are gone are left behind
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const auto known = m_finders.constFind(*text);
        const auto finder = finders.insert(*text, known == m_finders.cend() ? WordFinder(*text) : *known);
        if (finder->hasAll(words))
            codes.insert(text.key());
    }
    m_finders = finders;
    return valueOf(result, codes);
}

UserDataResult<void> UserData::restore(const Note &note)
{
    return change([&](UserDataRows &rows) {
        Note merged = note;
        if (const auto stored = rows.note(note.key)) {
            merged.text = mergedNoteText(stored->text, note.text);
            merged.changed = std::max(stored->changed, note.changed);
        }
        rows.write(merged);
    });
}

UserDataResult<void> UserData::visit(const EntryKey &key)
{
    if (m_opened.session)
        m_opened.session->setHurried(true);
    const auto result = change([&](UserDataRows &rows) { rows.add(RecentCode{key, now()}, MostRecentCodes); });
    if (m_opened.session)
        m_opened.session->setHurried(false);
    return result;
}

UserDataResult<QList<RecentCode>> UserData::recentCodes() const
{
    QList<RecentCode> codes;
    const auto result = read([&](UserDataRows &rows) { codes = rows.recentCodes(); });
    return valueOf(result, codes);
}

UserDataResult<TicketDraft> UserData::saveDraft(const TicketDraft &draft)
{
    TicketDraft saved;
    const QString newId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto result = change([&](UserDataRows &rows) {
        saved = draft;
        if (saved.id.isEmpty())
            saved.id = newId;
        const auto stored = rows.draft(saved.id);
        const bool isOutdated = stored && draft.changed.isValid() && draft.changed < stored->changed;
        if (isOutdated)
            saved = mergedDraft(*stored, draft).value_or(besideOther(draft));
        else if (stored)
            saved.created = stored->created;
        if (!saved.created.isValid())
            saved.created = now();
        saved.changed = stored ? behind(stored->changed) : after(saved.created);
        rows.write(saved);
    });
    return valueOf(result, saved);
}

UserDataResult<std::optional<TicketDraft>> UserData::setDraftState(const QString &id, TicketState state,
                                                                   const QString &reference)
{
    std::optional<TicketDraft> saved;
    const auto result = change([&](UserDataRows &rows) {
        saved = rows.draft(id);
        if (!saved)
            return;
        saved->state = state;
        saved->reference = reference;
        saved->changed = behind(saved->changed);
        rows.write(*saved);
    });
    return valueOf(result, saved);
}

UserDataResult<std::optional<TicketDraft>> UserData::removeDraft(const QString &id)
{
    std::optional<TicketDraft> removed;
    const auto result = change([&](UserDataRows &rows) {
        removed = rows.draft(id);
        rows.removeDraft(id);
    });
    return valueOf(result, removed);
}

UserDataResult<std::optional<TicketDraft>> UserData::draft(const QString &id) const
{
    std::optional<TicketDraft> draft;
    const auto result = read([&](UserDataRows &rows) { draft = rows.draft(id); });
    return valueOf(result, draft);
}

UserDataResult<QList<TicketDraft>> UserData::drafts() const
{
    QList<TicketDraft> drafts;
    const auto result = read([&](UserDataRows &rows) { drafts = rows.drafts(); });
    return valueOf(result, drafts);
}

UserDataResult<QSet<QString>> UserData::draftedCodes(const QString &catalogue) const
{
    QSet<QString> codes;
    const auto result = read([&](UserDataRows &rows) { codes = rows.draftedCodes(catalogue); });
    return valueOf(result, codes);
}

UserDataResult<void> UserData::restore(const TicketDraft &draft)
{
    return change([&](UserDataRows &rows) {
        if (!rows.draft(draft.id))
            rows.write(draft);
    });
}

} // namespace Codebook
