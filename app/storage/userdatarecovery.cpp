// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdatarecovery.h"

#include "storage/seal.h"
#include "storage/userdatafile.h"
#include "storage/userdataschema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

namespace Codebook {

namespace {

/// How one table is read and written. Rows are found by rowid, for a damaged page takes only its own rows with it.
struct Table
{
    const char *readUp;
    const char *readDown;
    const char *readOne;
    const char *insert;
    const char *count;
    int columns;
    qint64 UserDataRecovery::*number;
};

constexpr Table Tables[] = {
    {"SELECT rowid, catalogue, code, created FROM star NOT INDEXED ORDER BY rowid",
     "SELECT rowid, catalogue, code, created FROM star NOT INDEXED WHERE rowid > ? ORDER BY rowid DESC",
     "SELECT rowid, catalogue, code, created FROM star NOT INDEXED WHERE rowid = ?",
     "INSERT INTO star (catalogue, code, created) VALUES (?, ?, ?)", "SELECT count(*) FROM star", 3,
     &UserDataRecovery::stars},
    {"SELECT rowid, catalogue, code, text, created, changed FROM note NOT INDEXED ORDER BY rowid",
     "SELECT rowid, catalogue, code, text, created, changed FROM note NOT INDEXED WHERE rowid > ? ORDER BY rowid DESC",
     "SELECT rowid, catalogue, code, text, created, changed FROM note NOT INDEXED WHERE rowid = ?",
     "INSERT INTO note (catalogue, code, text, created, changed) VALUES (?, ?, ?, ?, ?)", "SELECT count(*) FROM note",
     5, &UserDataRecovery::notes},
    {"SELECT rowid, number, catalogue, code, visited FROM recent_code NOT INDEXED ORDER BY rowid",
     "SELECT rowid, number, catalogue, code, visited FROM recent_code NOT INDEXED WHERE rowid > ? ORDER BY rowid DESC",
     "SELECT rowid, number, catalogue, code, visited FROM recent_code NOT INDEXED WHERE rowid = ?",
     "INSERT INTO recent_code (number, catalogue, code, visited) VALUES (?, ?, ?, ?)",
     "SELECT count(*) FROM recent_code", 4, &UserDataRecovery::recentCodes},
    {"SELECT rowid, id, number, catalogue, codes, state, reference, subject, body, created, changed FROM ticket_draft "
     "NOT INDEXED ORDER BY rowid",
     "SELECT rowid, id, number, catalogue, codes, state, reference, subject, body, created, changed FROM ticket_draft "
     "NOT INDEXED WHERE rowid > ? ORDER BY rowid DESC",
     "SELECT rowid, id, number, catalogue, codes, state, reference, subject, body, created, changed FROM ticket_draft "
     "NOT INDEXED WHERE rowid = ?",
     "INSERT INTO ticket_draft (id, number, catalogue, codes, state, reference, subject, body, created, changed) "
     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT count(*) FROM ticket_draft", 10, &UserDataRecovery::drafts},
};

// Lets SQLite read a file that is shorter than its header says, and a schema that it cannot make sense of in part.
constexpr auto TakeAsItIs = "PRAGMA writable_schema = ON";
constexpr auto BeginReading = "BEGIN"; // takes the locks once, not for every row that is tried
constexpr qsizetype VersionValidForOffset = 92; // https://www.sqlite.org/fileformat.html, 1.3
constexpr qsizetype CounterSize = 4;
constexpr qint64 MostRowsTriedOneByOne = 10'000; // a damaged number of a row may be any

/// Takes one table over.
class TableRecovery
{
public:
    TableRecovery(UserDataSession &damaged, Statements &sound, const Table &table)
        : m_damaged(damaged)
        , m_sound(sound)
        , m_table(table)
    { }

    /// Whether every row could be read.
    bool run()
    {
        if (read(m_table.readUp, {}))
            return m_areAllTaken;
        // Something in between is unreadable: come from the other end, then try what is left one by one.
        const qint64 below = m_last;
        m_last = std::numeric_limits<qint64>::max();
        read(m_table.readDown, {below});
        const qint64 above = std::min(m_last, below + MostRowsTriedOneByOne);
        for (qint64 row = below + 1; row < above; ++row)
            read(m_table.readOne, {row});
        return false;
    }

    qint64 taken() const { return m_taken; }

private:
    bool read(const char *sql, const QVariantList &values)
    {
        return m_damaged.run(sql, values, [this](const QSqlQuery &row) {
            m_last = row.value(0).toLongLong();
            QVariantList columns;
            for (int i = 1; i <= m_table.columns; ++i)
                columns << row.value(i);
            const bool isTaken = m_sound.forEach(m_table.insert, columns, {});
            m_taken += isTaken ? 1 : 0;
            m_areAllTaken = m_areAllTaken && isTaken;
            return true;
        });
    }

    UserDataSession &m_damaged;
    Statements &m_sound;
    const Table &m_table;
    qint64 m_last = 0;
    qint64 m_taken = 0;
    bool m_areAllTaken = true;
};

/// SQLite would fill up a page that was cut with zeros, and rows with them.
void keepWholePages(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.size() > UserDataPageSize)
        file.resize(file.size() - file.size() % UserDataPageSize);
}

bool isFirstPageReadable(const QString &path)
{
    QFile file(path);
    const auto header
        = file.open(QIODevice::ReadOnly) ? SqliteHeader::fromBytes(file.read(SqliteHeader::Size)) : std::nullopt;
    file.close();
    // Of a file without a first page, SQLite would delete the log.
    if (!header || header->pageSize != UserDataPageSize || file.size() < UserDataPageSize)
        return false;
    UserDataSession session(path, Connection::Shared);
    session.run(TakeAsItIs);
    return hasUserDataTables(session);
}

/// The first page says where the tables are. Files that were made by one migration have them all in the same places.
void replaceFirstPage(const QString &damagedPath, const QString &soundPath)
{
    QFile model(soundPath);
    QFile file(damagedPath);
    if (!model.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadWrite))
        return;
    const QByteArray start = model.read(SqliteHeader::Size);
    const auto header = SqliteHeader::fromBytes(start);
    if (!header)
        return;
    QByteArray page = start + model.read(header->pageSize - SqliteHeader::Size);
    // Unlike the change counter, these bytes make SQLite count the pages by the size of the file.
    page.replace(VersionValidForOffset, CounterSize, QByteArray(CounterSize, '\0'));
    file.write(page);
}

} // namespace

tl::expected<UserDataRecovery, QString> recoverUserData(const QString &damagedPath, const QString &newPath)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("damaged.db"));
    if (!folder.isValid())
        return tl::unexpected(folder.errorString());
    if (!UserDataFile::copy(damagedPath, copy))
        return tl::unexpected(qt_error_string()); // as after a full disk: nothing is put in place
    keepWholePages(copy);
    if (!isFirstPageReadable(copy))
        replaceFirstPage(copy, newPath);

    UserDataSession damaged(copy, Connection::Shared);
    damaged.run(TakeAsItIs);
    damaged.run(BeginReading);
    UserDataSession sound(newPath, Connection::Shared);
    UserDataRecovery recovery;
    recovery.isComplete = true;
    const bool isKept = sound.commit([&](Statements &statements) {
        for (const Table &table : Tables) {
            TableRecovery rows(damaged, statements, table);
            recovery.isComplete = rows.run() && recovery.isComplete;
            recovery.*table.number = rows.taken();
        }
        return true;
    });
    if (!isKept)
        return tl::unexpected(sound.problem().detail);
    return recovery;
}

UserDataRecovery countRows(UserDataSession &session)
{
    UserDataRecovery counts;
    for (const Table &table : Tables)
        counts.*table.number = session.value(table.count).toLongLong();
    return counts;
}

QString UserDataRecoveryText::title(const UserDataRecovery &recovery)
{
    return recovery.isComplete ? tr("Your stars and notes were recovered")
                               : tr("Some of your stars and notes may be lost");
}

QString UserDataRecoveryText::sentence(const UserDataRecovery &recovery)
{
    const QString path = QDir::toNativeSeparators(recovery.path);
    if (recovery.asidePath.isEmpty())
        return tr("The file “%1” with stars and notes had no content (0 bytes), so Codebook started a new one. If you "
                  "have a copy or an export of it, import that.")
            .arg(path);
    QStringList parts{
        tr("The file “%1” with stars and notes was damaged. It is kept as “%2”, and a new one was started.")
            .arg(path, QDir::toNativeSeparators(recovery.asidePath))};
    parts << tr("Recovered: %1.")
                 .arg(QStringList{tr("%n star(s)", nullptr, int(recovery.stars)),
                                  tr("%n note(s)", nullptr, int(recovery.notes)),
                                  tr("%n recent code(s)", nullptr, int(recovery.recentCodes)),
                                  tr("%n ticket draft(s)", nullptr, int(recovery.drafts))}
                          .join(tr(", ", "between items of a list")));
    parts << (recovery.isComplete
                  ? tr("Nothing was lost.")
                  : tr("The rest could not be read. If you have an export, import it to fill the gaps."));
    return parts.join(u' ');
}

} // namespace Codebook
