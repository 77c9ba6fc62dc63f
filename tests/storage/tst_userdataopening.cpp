// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/connection.h"
#include "storage/userdata.h"
#include "storage/userdataschema.h"
#include "support/unprivileged.h"
#include "support/userdatafile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;

/// Files that are sound, but not as this program would like them: read-only, of another version, of another program.
class TestUserDataOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void open_newerVersion_isReadOnly();
    void open_newerVersionWithOtherTables_saysWhatFailed();
    void open_otherProgramsDatabase_isLeftAlone_data();
    void open_otherProgramsDatabase_isLeftAlone();
    void open_otherProgramsDamagedDatabase_isLeftAlone();
    void open_folderInItsPlace_isUnreadable();
    void open_belowAFile_cannotBeMade();
    void open_nameWithSpecialCharacters_isFound_data();
    void open_nameWithSpecialCharacters_isFound();
    void open_fileOfVersion1_hasEverything();
    void open_olderVersion_isMigrated_data();
    void open_olderVersion_isMigrated();
    void open_olderVersionLeftAlone_isReadFromACopy();
    void open_olderVersionDamaged_recoversAll();
    void open_notMigratable_isNotMade_data();
    void open_notMigratable_isNotMade();
    void migrate_step_changesTablesAndVersion();
    void migrate_failure_leavesTheVersionBefore_data();
    void migrate_failure_leavesTheVersionBefore();
    void open_readOnly_isReadAndSaysSo_data();
    void open_readOnly_isReadAndSaysSo();
    void open_noFileInReadOnlyFolder_cannotBeMade();
    void open_damagedInReadOnlyFolder_saysSo();
    void open_lockThatNamesNobody_isTaken();
    void open_oldLockOfAProgramThatRuns_isBusy();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("userdata.db")); }

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    void makeSample() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const auto Sample = QStringList{QStringLiteral("star tencent-im 6013"), QStringLiteral("note tencent-im 6014: a note")};

constexpr auto ForReading = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther
    | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
constexpr auto ForWriting = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;

// As files of version 1 were made. It must never change: such files exist.
constexpr const char *Version1[] = {
    "CREATE TABLE star (catalogue TEXT NOT NULL, code TEXT NOT NULL, created TEXT NOT NULL, "
    "PRIMARY KEY (catalogue, code)) STRICT",
    "CREATE TABLE note (catalogue TEXT NOT NULL, code TEXT NOT NULL, text TEXT NOT NULL CHECK (text <> ''), "
    "created TEXT NOT NULL, changed TEXT NOT NULL, PRIMARY KEY (catalogue, code)) STRICT",
    "CREATE TABLE recent_code (number INTEGER NOT NULL PRIMARY KEY, catalogue TEXT NOT NULL, code TEXT NOT NULL, "
    "visited TEXT NOT NULL, UNIQUE (catalogue, code)) STRICT",
    "CREATE TABLE ticket_draft (id TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL, catalogue TEXT NOT NULL, "
    "codes TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'closed')), "
    "reference TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, created TEXT NOT NULL, "
    "changed TEXT NOT NULL) STRICT",
    "INSERT INTO star VALUES ('tencent-im', '6013', '2026-01-31T09:05:00.000Z')",
    "INSERT INTO note VALUES ('tencent-im', '6014', 'a note', '2026-01-31T09:05:00.000Z', '2026-01-31T09:06:00.000Z')",
    "INSERT INTO recent_code VALUES (7, 'tencent-im', '6015', '2026-01-31T09:05:00.000Z')",
    "INSERT INTO ticket_draft VALUES ('id-1', 3, 'tencent-im', '6013' || char(10) || '6014', 'submitted', 'T-17', "
    "'subject', 'body', '2026-01-31T09:05:00.000Z', '2026-01-31T09:06:00.000Z')",
    "PRAGMA application_id = 1130648932",
    "PRAGMA user_version = 1",
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a later version may do.
QList<QStringList> withColours()
{
    return userDataMigrations() << QStringList{
               QStringLiteral("ALTER TABLE star ADD COLUMN colour TEXT NOT NULL DEFAULT 'none'")};
}

UserData::Options ofNextVersion(UserData::Options::Repair repair)
{
    UserData::Options options;
    options.repair = repair;
    options.migrations = withColours;
    return options;
}

qint64 versionOf(const QString &path)
{
    return UserDataSession(path, Connection::Shared).value("PRAGMA user_version").toLongLong();
}

void run(const QString &path, const QStringList &statements)
{
    UserDataSession session(path, QFile::exists(path) ? Connection::Shared : Connection::Create);
    for (const QString &sql : statements)
        QVERIFY2(session.statements().runOnce(sql), qPrintable(sql + session.statements().failure()));
}

} // namespace

void TestUserDataOpening::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestUserDataOpening::makeSample() const
{
    OPEN_USER_DATA(data, path());
    QVERIFY(data.star(keyOf(QStringLiteral("6013"))));
    QVERIFY(data.setNote(keyOf(QStringLiteral("6014")), QStringLiteral("a note")));
}

void TestUserDataOpening::open_newerVersion_isReadOnly()
{
    makeSample();
    run(path(),
        {QStringLiteral("PRAGMA user_version = %1").arg(UserDataVersion + 1),
         QStringLiteral("CREATE TABLE team (name TEXT)")});
    const QByteArray before = bytesOf(path());
    {
        OPEN_USER_DATA(data, path());
        QVERIFY(data.readOnlyReason());
        QCOMPARE(data.readOnlyReason()->kind, UserDataProblem::Newer);
        QCOMPARE(contentOf(data), Sample);
        const auto starred = data.star(keyOf(QStringLiteral("1")));
        QVERIFY(!starred);
        QCOMPARE(starred.error(), *data.readOnlyReason());
        QVERIFY(!data.visit(keyOf(QStringLiteral("1"))));
        QCOMPARE(contentOf(data), Sample);
    }
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(files().filter(QStringLiteral("damaged")).isEmpty());
}

void TestUserDataOpening::open_newerVersionWithOtherTables_saysWhatFailed()
{
    makeSample();
    run(path(), {QStringLiteral("DROP TABLE note"), QStringLiteral("PRAGMA user_version = 9")});
    OPEN_USER_DATA(data, path());
    QCOMPARE(data.readOnlyReason()->kind, UserDataProblem::Newer);
    QCOMPARE(data.stars()->size(), 1);
    const auto notes = data.notes();
    QVERIFY(!notes);
    QVERIFY2(problemText(notes).contains(QStringLiteral("note")), qPrintable(problemText(notes)));
}

void TestUserDataOpening::open_otherProgramsDatabase_isLeftAlone_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto table = QStringLiteral("CREATE TABLE cookies (name TEXT)");
    QTest::newRow("unmarked") << QStringList{table};
    QTest::newRow("marked") << QStringList{table, QStringLiteral("PRAGMA application_id = 252006675")};
    QTest::newRow("compiled-catalogue") << QStringList{table, QStringLiteral("PRAGMA application_id = 1130652267")};
    QTest::newRow("wal") << QStringList{QStringLiteral("PRAGMA journal_mode = WAL"), table};
}

void TestUserDataOpening::open_otherProgramsDatabase_isLeftAlone()
{
    QFETCH(QStringList, statements);
    run(path(), statements);
    const QByteArray before = bytesOf(path());
    const auto data = UserData::open(path());
    QVERIFY(!data);
    QCOMPARE(data.error().kind, UserDataProblem::Foreign);
    QVERIFY(problemText(data).contains(path()));
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList{QStringLiteral("userdata.db")});
}

void TestUserDataOpening::open_otherProgramsDamagedDatabase_isLeftAlone()
{
    run(path(),
        {QStringLiteral("CREATE TABLE cookies (name TEXT)"),
         QStringLiteral("INSERT INTO cookies SELECT hex(zeroblob(1000)) FROM (VALUES (1), (2), (3), (4), (5), (6))")});
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(UserDataPageSize));
    QCOMPARE(file.write(QByteArray(UserDataPageSize, 'x')), UserDataPageSize);
    file.close();
    const QByteArray before = bytesOf(path());
    const auto data = UserData::open(path());
    QVERIFY(!data);
    QCOMPARE(data.error().kind, UserDataProblem::Foreign);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList{QStringLiteral("userdata.db")});
}

void TestUserDataOpening::open_folderInItsPlace_isUnreadable()
{
    QVERIFY(QDir().mkpath(path()));
    const auto data = UserData::open(path());
    QVERIFY(!data);
    QCOMPARE(data.error().kind, UserDataProblem::Unreadable);
    QVERIFY(!data.error().detail.isEmpty());
}

void TestUserDataOpening::open_belowAFile_cannotBeMade()
{
    makeSample();
    const auto data = UserData::open(path() + QStringLiteral("/deeper/userdata.db"));
    QVERIFY(!data);
    QCOMPARE(data.error().kind, UserDataProblem::Uncreatable);
    QVERIFY2(!data.error().detail.isEmpty(), qPrintable(problemText(data)));
}

void TestUserDataOpening::open_nameWithSpecialCharacters_isFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("question-mark") << QStringLiteral("what?mode=memory.db");
    QTest::newRow("number-sign") << QStringLiteral("a#b.db");
    QTest::newRow("percent") << QStringLiteral("100%41.db");
    QTest::newRow("semicolon") << QStringLiteral("a;QSQLITE_OPEN_READONLY.db");
    QTest::newRow("space") << QStringLiteral("my notes.db");
    QTest::newRow("chinese") << QStringLiteral("笔记/收藏.db");
    QTest::newRow("no-suffix") << QStringLiteral("notes");
}

void TestUserDataOpening::open_nameWithSpecialCharacters_isFound()
{
    QFETCH(QString, name);
    const QString file = m_folder->filePath(name);
    {
        OPEN_USER_DATA(data, file);
        QVERIFY(data.star(keyOf(QStringLiteral("1"))));
    }
    QVERIFY(QFile::exists(file));
    OPEN_USER_DATA(data, file);
    QCOMPARE(data.stars()->size(), 1);
}

void TestUserDataOpening::open_fileOfVersion1_hasEverything()
{
    QStringList statements;
    for (const auto *sql : Version1)
        statements << QString::fromLatin1(sql);
    run(path(), statements);
    OPEN_USER_DATA(data, path());
    QVERIFY(!data.recovery());
    QVERIFY(!data.readOnlyReason());
    QCOMPARE(contentOf(data),
             Sample
                 + QStringList({QStringLiteral("recent tencent-im 6015"),
                                QStringLiteral("draft 6013,6014 submitted T-17 subject: body")}));
    QCOMPARE(data.note(keyOf(QStringLiteral("6014")))->value().changed,
             QDateTime(QDate(2026, 1, 31), QTime(9, 6), Qt::UTC));
    QVERIFY(data.visit(keyOf(QStringLiteral("1"))));
    QCOMPARE(data.recentCodes()->first().key.code, QStringLiteral("1"));
}

void TestUserDataOpening::open_olderVersion_isMigrated_data()
{
    QTest::addColumn<UserData::Options::Repair>("repair");
    QTest::newRow("set-aside") << UserData::Options::SetAside;
    QTest::newRow("migrate-only") << UserData::Options::MigrateOnly;
}

void TestUserDataOpening::open_olderVersion_isMigrated()
{
    QFETCH(UserData::Options::Repair, repair);
    makeSample();
    {
        OPEN_USER_DATA(data, path(), ofNextVersion(repair));
        QVERIFY(!data.readOnlyReason());
        QVERIFY(!data.recovery());
        QCOMPARE(contentOf(data), Sample);
        QVERIFY(data.star(keyOf(QStringLiteral("1"))));
    }
    QCOMPARE(versionOf(path()), UserDataVersion + 1);
}

void TestUserDataOpening::open_olderVersionLeftAlone_isReadFromACopy()
{
    makeSample();
    const QByteArray before = bytesOf(path());
    {
        OPEN_USER_DATA(data, path(), ofNextVersion(UserData::Options::LeaveAlone));
        QCOMPARE(contentOf(data), Sample);
        QVERIFY(!data.star(keyOf(QStringLiteral("1"))));
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList{QStringLiteral("userdata.db")});
}

void TestUserDataOpening::open_olderVersionDamaged_recoversAll()
{
    makeSample();
    run(path(), {QStringLiteral("PRAGMA application_id = 7")});
    OPEN_USER_DATA(data, path(), ofNextVersion(UserData::Options::SetAside));
    QVERIFY(data.recovery());
    QVERIFY(data.recovery()->isComplete);
    QCOMPARE(contentOf(data), Sample);
}

void TestUserDataOpening::open_notMigratable_isNotMade_data()
{
    QTest::addColumn<UserData::Options::Repair>("repair");
    QTest::addColumn<bool>("isThere"); // with 0 bytes
    QTest::addColumn<UserDataProblem::Kind>("kind");
    using Options = UserData::Options;
    QTest::newRow("missing-left-alone") << Options::LeaveAlone << false << UserDataProblem::Missing;
    QTest::newRow("missing-migrate-only") << Options::MigrateOnly << false << UserDataProblem::Missing;
    QTest::newRow("empty-left-alone") << Options::LeaveAlone << true << UserDataProblem::Damaged;
    QTest::newRow("empty-migrate-only") << Options::MigrateOnly << true << UserDataProblem::Damaged;
}

void TestUserDataOpening::open_notMigratable_isNotMade()
{
    QFETCH(UserData::Options::Repair, repair);
    QFETCH(bool, isThere);
    QFile file(path());
    QVERIFY(!isThere || file.open(QIODevice::WriteOnly));
    const QStringList before = files();
    const auto data = UserData::open(path(), ofNextVersion(repair));
    QVERIFY(!data);
    QTEST(data.error().kind, "kind");
    QCOMPARE(files(), before);
    QCOMPARE(file.size(), 0);
}

void TestUserDataOpening::migrate_step_changesTablesAndVersion()
{
    makeSample();
    UserDataSession session(path(), Connection::Shared);
    QVERIFY(migrate(session, withColours()));
    QCOMPARE(session.value("PRAGMA user_version").toInt(), UserDataVersion + 1);
    QCOMPARE(session.value("SELECT colour FROM star").toString(), QStringLiteral("none"));
    QVERIFY(migrate(session, withColours()));
}

void TestUserDataOpening::migrate_failure_leavesTheVersionBefore_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("nonsense") << QStringList{QStringLiteral("CREATE TABLE extra (name TEXT)"),
                                             QStringLiteral("nonsense")};
    QTest::newRow("no-such-resource") << QStringList();
}

void TestUserDataOpening::migrate_failure_leavesTheVersionBefore()
{
    QFETCH(QStringList, steps);
    makeSample();
    {
        UserDataSession session(path(), Connection::Shared);
        QVERIFY(!migrate(session, userDataMigrations() << steps));
        QCOMPARE(session.problem().detail.isEmpty(), steps.isEmpty());
        QCOMPARE(session.value("PRAGMA user_version").toInt(), UserDataVersion);
        QCOMPARE(session.value("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").toInt(), 0);
    }
    OPEN_USER_DATA(data, path());
    QCOMPARE(contentOf(data), Sample);
}

void TestUserDataOpening::open_readOnly_isReadAndSaysSo_data()
{
    QTest::addColumn<bool>("isFolderWritable");
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("file") << true << false;
    QTest::newRow("folder") << false << false;
    QTest::newRow("folder-with-a-log") << false << true;
}

void TestUserDataOpening::open_readOnly_isReadAndSaysSo()
{
    QFETCH(bool, isFolderWritable);
    QFETCH(bool, hasLog);
    makeSample();
    {
        OPEN_USER_DATA(data, path());
        QVERIFY(data.star(keyOf(QStringLiteral("1"))));
        if (hasLog) { // as a crash leaves it
            const QString other = m_folder->filePath(QStringLiteral("other.db"));
            QVERIFY(QFile::copy(path(), other));
            QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), other + QStringLiteral("-wal")));
        }
    }
    const QString file = hasLog ? m_folder->filePath(QStringLiteral("other.db")) : path();
    for (const auto &info : QDir(m_folder->path()).entryInfoList(QDir::Files))
        QVERIFY(QFile::setPermissions(info.filePath(), ForReading));
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  ForReading | (isFolderWritable ? ForWriting : QFileDevice::Permissions())));
    {
        const Unprivileged unprivileged;
        if (!unprivileged.isInForce())
            QSKIP("Permissions cannot be tested here.");
        OPEN_USER_DATA(data, file);
        QVERIFY(data.readOnlyReason());
        QCOMPARE(data.readOnlyReason()->kind, UserDataProblem::ReadOnly);
        QCOMPARE(data.readOnlyReason()->path, file);
        QCOMPARE(contentOf(data), QStringList{QStringLiteral("star tencent-im 1")} + Sample);
        QVERIFY(!data.setNote(keyOf(QStringLiteral("6014")), QStringLiteral("lost")));
        QCOMPARE(data.note(keyOf(QStringLiteral("6014")))->value().text, QStringLiteral("a note"));
        QVERIFY(data.dataVersion() == data.dataVersion());
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), ForReading | ForWriting));
}

void TestUserDataOpening::open_noFileInReadOnlyFolder_cannotBeMade()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), ForReading));
    {
        const Unprivileged unprivileged;
        if (!unprivileged.isInForce())
            QSKIP("Permissions cannot be tested here.");
        const auto data = UserData::open(path());
        QVERIFY(!data);
        QCOMPARE(data.error().kind, UserDataProblem::Uncreatable);
        QVERIFY2(!data.error().detail.isEmpty(), qPrintable(problemText(data)));
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), ForReading | QFileDevice::WriteOwner));
}

void TestUserDataOpening::open_damagedInReadOnlyFolder_saysSo()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    QVERIFY(file.setPermissions(file.permissions() | ForReading));
    QVERIFY(QFile::setPermissions(m_folder->path(), ForReading));
    {
        const Unprivileged unprivileged;
        if (!unprivileged.isInForce())
            QSKIP("Permissions cannot be tested here.");
        const auto data = UserData::open(path());
        QVERIFY(!data);
        QCOMPARE(data.error().kind, UserDataProblem::Damaged);
        QCOMPARE(files(), QStringList{QStringLiteral("userdata.db")});
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), ForReading | QFileDevice::WriteOwner));
}

void TestUserDataOpening::open_lockThatNamesNobody_isTaken()
{
    QFile lock(path() + QStringLiteral(".lock")); // as of a program that was killed before it wrote its name
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-5), QFileDevice::FileModificationTime));
    lock.close();
    OPEN_USER_DATA(data, path());
    QVERIFY(data.star(keyOf(QStringLiteral("6013"))));
    QCOMPARE(files().filter(QStringLiteral(".lock")), QStringList());
}

void TestUserDataOpening::open_oldLockOfAProgramThatRuns_isBusy()
{
    QLockFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.tryLock());
    QFile file(lock.fileName());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
    file.close();
    const auto data = UserData::open(path(), {.lockTimeout = 0});
    QVERIFY(!data);
    QCOMPARE(data.error().kind, UserDataProblem::Busy);
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TestUserDataOpening)
#include "tst_userdataopening.moc"
