// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdataexchange.h"

#include "storage/userdatajson.h"
#include "storage/userdatamerge.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace Codebook {

namespace {

using Counts = UserDataImport::Counts;

/// Takes a file's content into one transaction.
class Importer
{
    Q_DECLARE_TR_FUNCTIONS(UserDataExchange)

public:
    Importer(UserDataRows &rows, const UserDataExchange::Step &step)
        : m_rows(rows)
        , m_step(step)
    { }

    UserDataImport import(const UserDataContent &content)
    {
        m_count = content.stars.size() + content.notes.size() + content.drafts.size();
        importAll(content.stars.cbegin(), content.stars.cend());
        importAll(content.notes.cbegin(), content.notes.cend());
        import(content.recentCodes);
        // The one changed last comes first in the file, and must be written last.
        importAll(content.drafts.crbegin(), content.drafts.crend());
        return m_report;
    }

private:
    template <typename Iterator>
    void importAll(Iterator begin, Iterator end)
    {
        for (auto each = begin; each != end && m_rows.isOk(); ++each) {
            import(*each);
            if (!m_step(++m_done, m_count))
                m_rows.abandon();
        }
    }

    void import(const Star &star)
    {
        const bool isThere = m_rows.star(star.key).has_value();
        ++(isThere ? m_report.stars.unchanged : m_report.stars.added);
        m_rows.add(star);
    }

    void import(const Note &note)
    {
        if (note.text.isEmpty()) {
            ++m_report.notes.skipped;
            m_report.remarks
                << tr("The note on %1 (%2) has no text, so it was skipped.").arg(note.key.code, note.key.catalogue);
            return;
        }
        const auto stored = m_rows.note(note.key);
        if (!stored) {
            ++m_report.notes.added;
            m_rows.write(note);
            return;
        }
        const QString text = mergedNoteText(stored->text, note.text);
        if (text == stored->text) {
            ++m_report.notes.unchanged;
            return;
        }
        ++m_report.notes.merged;
        m_report.remarks << (text == note.text
                                 ? tr("The note on %1 (%2) is the imported one, which contains the one that was here.")
                                 : tr("The note on %1 (%2) has both texts now, the imported one below."))
                                .arg(note.key.code, note.key.catalogue);
        m_rows.write(
            Note{note.key, text, std::min(stored->created, note.created), std::max(stored->changed, note.changed)});
    }

    void import(const QList<RecentCode> &codes)
    {
        const QList<RecentCode> stored = m_rows.recentCodes();
        const QList<RecentCode> merged = mergedRecentCodes(stored, codes, UserData::MostRecentCodes);
        QSet<EntryKey> known;
        for (const RecentCode &code : stored)
            known.insert(code.key);
        m_report.recentCodes.unchanged = std::count_if(
            codes.begin(), codes.end(), [&known](const RecentCode &code) { return known.contains(code.key); });
        m_report.recentCodes.added = merged.size() - stored.size();
        m_report.recentCodes.skipped = codes.size() - m_report.recentCodes.unchanged - m_report.recentCodes.added;
        if (m_report.recentCodes.skipped > 0)
            m_report.remarks << tr("%n recent code(s) were skipped: the list is full.", nullptr,
                                   int(m_report.recentCodes.skipped));
        m_rows.write(merged);
    }

    void import(const TicketDraft &draft)
    {
        const auto stored = m_rows.draft(draft.id);
        if (!stored) {
            ++m_report.drafts.added;
            m_rows.write(draft);
            return;
        }
        if (const auto merged = mergedDraft(*stored, draft)) {
            const bool isUnchanged = *merged == *stored;
            ++(isUnchanged ? m_report.drafts.unchanged : m_report.drafts.merged);
            if (!isUnchanged) {
                m_report.remarks << tr("The ticket draft “%1” has the state that was set last.").arg(draft.subject);
                m_rows.write(*merged);
            }
            return;
        }
        const TicketDraft beside = besideOther(draft);
        const bool isThere = m_rows.draft(beside.id).has_value();
        ++(isThere ? m_report.drafts.unchanged : m_report.drafts.merged);
        if (!isThere) {
            m_report.remarks
                << tr("The ticket draft “%1” differs from the one that was here, so both are kept.").arg(draft.subject);
            m_rows.write(beside);
        }
    }

    UserDataRows &m_rows;
    const UserDataExchange::Step &m_step;
    qint64 m_done = 0;
    qint64 m_count = 0;
    UserDataImport m_report;
};

} // namespace

UserDataResult<QByteArray> UserDataExchange::text(const UserData &data)
{
    UserDataContent content;
    const auto result = data.read([&content](UserDataRows &rows) {
        content = {rows.stars(), rows.notes(), rows.recentCodes(), rows.drafts()};
    });
    if (!result)
        return tl::unexpected(result.error());
    return QJsonDocument(UserDataJson::toJson(content)).toJson();
}

tl::expected<void, QString> UserDataExchange::exportTo(const QString &file, const UserData &data, const Step &step)
{
    constexpr qint64 Pieces = 3;
    const auto text = UserDataExchange::text(data);
    if (!text)
        return tl::unexpected(UserDataProblemText::sentence(text.error()));
    constexpr auto ForOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner; // as what is exported
    const bool isNew = !QFileInfo::exists(file);
    QSaveFile target(file);
    if (!step(1, Pieces))
        return tl::unexpected(QString());
    const bool isWritten = target.open(QIODevice::WriteOnly) && (!isNew || target.setPermissions(ForOwner))
        && target.write(*text) == text->size();
    if (isWritten && !step(2, Pieces))
        return tl::unexpected(QString());
    if (!isWritten || !target.commit())
        return tl::unexpected(tr("“%1” could not be written: %2. Check the folder, its permissions and the free space.")
                                  .arg(QDir::toNativeSeparators(file), target.errorString()));
    return {};
}

tl::expected<UserDataImport, QStringList> UserDataExchange::importFrom(const QString &file, UserData &data,
                                                                       const Step &step)
{
    const auto content = UserDataJson::read(file);
    if (!content) {
        QStringList sentences;
        for (const Fault &fault : content.error())
            sentences << fault.text();
        return tl::unexpected(sentences);
    }
    UserDataImport report;
    bool isEnded = false;
    const Step watched = [&](qint64 done, qint64 count) {
        isEnded = !step(done, count);
        return !isEnded;
    };
    const auto result = data.change([&](UserDataRows &rows) { report = Importer(rows, watched).import(*content); });
    if (isEnded)
        return tl::unexpected(QStringList());
    if (!result)
        return tl::unexpected(QStringList{UserDataProblemText::sentence(result.error())});
    return report;
}

QStringList UserDataExchange::lines(const UserDataImport &report)
{
    const auto line = [](const QString &kind, const Counts &counts) {
        return tr("%1: %2 added, %3 there already, %4 merged, %5 skipped")
            .arg(kind)
            .arg(counts.added)
            .arg(counts.unchanged)
            .arg(counts.merged)
            .arg(counts.skipped);
    };
    return QStringList{line(tr("Stars"), report.stars), line(tr("Notes"), report.notes),
                       line(tr("Recent codes"), report.recentCodes), line(tr("Ticket drafts"), report.drafts)}
    + report.remarks;
}

} // namespace Codebook
