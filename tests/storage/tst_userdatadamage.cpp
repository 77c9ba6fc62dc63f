// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/connection.h"
#include "storage/userdata.h"
#include "storage/userdatafile.h"
#include "support/userdatafile.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;

/// Files that are damaged in hundreds of ways: each is opened, nothing wrong is read, and nothing is thrown away.
class TestUserDataDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();
    void init();

    void open_damaged_recoversWhatIsRight_data();
    void open_damaged_recoversWhatIsRight();
    void open_firstPageDamaged_recoversAll_data();
    void open_firstPageDamaged_recoversAll();
    void open_oneLeafDamaged_losesOnlyItsRows();
    void open_databaseGone_logIsRead();
    void open_emptyFile_startsAnewAndSaysSo();
    void open_byteChanged_neverFails();
    void open_damagedTwice_keepsBoth();
    void open_damagedAndLeftAlone_changesNothing();
    void open_recoveryInterrupted_isDoneAgain_data();
    void open_recoveryInterrupted_isDoneAgain();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("userdata.db")); }

    QStringList asideFiles() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("userdata.damaged-*.db")}, QDir::Files);
    }

    void write(const QByteArray &bytes, const QString &suffix = {}) const;
    /// What must hold of a file that was opened after any damage.
    void verifyUsable(const UserData &data) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sound; ///< a file with everything
    QStringList m_content; ///< of it
    QByteArray m_unfinished; ///< the same, with the last changes still in the log
    QByteArray m_log;
};

namespace {

constexpr qsizetype PageSize = 4096; // bytes
constexpr int Notes = 150;
constexpr int Stars = 100;
constexpr int Drafts = 20;

QByteArray garbage(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QByteArray overwritten(QByteArray bytes, qsizetype start, const QByteArray &with)
{
    return bytes.replace(start, with.size(), with);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(UserData &data)
{
    QVERIFY(data.change([](UserDataRows &rows) {
        const QDateTime now(QDate(2026, 1, 31), QTime(9, 5), Qt::UTC);
        for (int i = 0; i < Stars; ++i)
            rows.add(Star{keyOf(QString::number(1000 + i)), now});
        for (int i = 0; i < Notes; ++i) {
            const QString text = QStringLiteral("note %1 ").arg(i) + QString(200, QChar(0x767b));
            rows.write(Note{keyOf(QString::number(2000 + i)), text, now, now});
        }
        for (int i = 0; i < Drafts; ++i) {
            TicketDraft draft;
            draft.id = QStringLiteral("draft-%1").arg(i);
            draft.codes = {QString::number(i)};
            draft.body = QString(1500, u'x'); // with some that need a page of their own
            draft.created = draft.changed = now;
            rows.write(draft);
        }
    }));
    QVERIFY(data.visit(keyOf(QStringLiteral("1"))));
}

} // namespace

void TestUserDataDamage::write(const QByteArray &bytes, const QString &suffix) const
{
    QFile file(path() + suffix);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestUserDataDamage::initTestCase()
{
    init();
    {
        OPEN_USER_DATA(data, path());
        fill(data);
        m_content = contentOf(data);
        m_unfinished = bytesOf(path());
        m_log = bytesOf(path() + QStringLiteral("-wal"));
    }
    m_sound = bytesOf(path());
    QCOMPARE(m_content.size(), Stars + Notes + Drafts + 1);
    QVERIFY(m_sound.size() > 30 * PageSize);
    QVERIFY(m_log.size() > 30 * PageSize);
}

void TestUserDataDamage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestUserDataDamage::verifyUsable(const UserData &data) const
{
    const QStringList content = contentOf(data);
    const QSet<QString> right(m_content.begin(), m_content.end());
    for (const QString &line : content)
        QVERIFY2(right.contains(line), qPrintable(line.left(200)));
    if (data.recovery()) {
        const UserDataRecovery &recovery = *data.recovery();
        QCOMPARE(recovery.stars + recovery.notes + recovery.recentCodes + recovery.drafts, content.size());
        if (recovery.isComplete && !recovery.asidePath.isEmpty())
            QCOMPARE(content, m_content);
        QVERIFY(!UserDataRecoveryText::sentence(recovery).isEmpty());
    }
    // The file that is there now is sound: it opens without a word.
    OPEN_USER_DATA(again, path());
    QVERIFY(!again.recovery());
    QCOMPARE(contentOf(again), content);
}

void TestUserDataDamage::open_damaged_recoversWhatIsRight_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (qsizetype page = 1; page * PageSize < m_sound.size(); ++page) {
        QTest::addRow("cut-after-page-%d", int(page)) << m_sound.first(page * PageSize);
        QTest::addRow("cut-inside-page-%d", int(page)) << m_sound.first(page * PageSize + 1000);
        QTest::addRow("zeros-in-page-%d", int(page))
            << overwritten(m_sound, page * PageSize, QByteArray(PageSize, '\0'));
        QTest::addRow("garbage-in-page-%d", int(page))
            << overwritten(m_sound, page * PageSize, garbage(PageSize, quint32(page)));
        QTest::addRow("garbage-from-page-%d", int(page))
            << m_sound.first(page * PageSize) + garbage(m_sound.size() - page * PageSize, quint32(page));
        QTest::addRow("page-%d-is-the-first", int(page))
            << overwritten(m_sound, page * PageSize, m_sound.first(PageSize));
    }
    for (const int size : {1, 16, 100, 511, 512, 1024, 4095})
        QTest::addRow("cut-to-%d-bytes", size) << m_sound.first(size);
    for (const int size : {1, 100, 4096, 100'000})
        QTest::addRow("garbage-of-%d-bytes", size) << garbage(size, quint32(size));
    QTest::newRow("text") << QByteArray("These are my notes.\n");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("header-only") << m_sound.first(16) + garbage(m_sound.size() - 16, 7);
    QTest::newRow("other-application-id") << overwritten(m_sound, 68, QByteArray(4, 'x'));
    QTest::newRow("version-0") << overwritten(m_sound, 60, QByteArray(4, '\0'));
    QTest::newRow("version-absurd") << overwritten(m_sound, 60, QByteArray(4, 'x'));
}

void TestUserDataDamage::open_damaged_recoversWhatIsRight()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    OPEN_USER_DATA(data, path());
    QVERIFY(!data.readOnlyReason());
    QVERIFY(data.recovery());
    QCOMPARE(asideFiles().size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(asideFiles().first())), bytes);
    QCOMPARE(data.recovery()->asidePath, m_folder->filePath(asideFiles().first()));
    verifyUsable(data);
    QVERIFY(data.star(keyOf(QStringLiteral("6013"))));
}

void TestUserDataDamage::open_firstPageDamaged_recoversAll_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("zeros") << QByteArray(PageSize, '\0');
    QTest::newRow("garbage") << garbage(PageSize, 1);
    QTest::newRow("header-zeros") << QByteArray(100, '\0');
    QTest::newRow("all-but-the-header") << m_sound.first(100) + garbage(PageSize - 100, 2);
}

void TestUserDataDamage::open_firstPageDamaged_recoversAll()
{
    QFETCH(QByteArray, page);
    write(overwritten(m_sound, 0, page));
    OPEN_USER_DATA(data, path());
    QVERIFY(data.recovery());
    QCOMPARE(contentOf(data), m_content);
    QVERIFY(data.recovery()->isComplete);
}

void TestUserDataDamage::open_oneLeafDamaged_losesOnlyItsRows()
{
    const qsizetype page = m_sound.indexOf("note 75 ") / PageSize;
    QVERIFY(page > 0);
    write(overwritten(m_sound, page * PageSize, garbage(PageSize, 3)));
    OPEN_USER_DATA(data, path());
    QVERIFY(data.recovery());
    QVERIFY(!data.recovery()->isComplete);
    QCOMPARE(data.recovery()->stars, Stars);
    QCOMPARE(data.recovery()->drafts, Drafts);
    QVERIFY(data.recovery()->notes < Notes);
    QVERIFY2(data.recovery()->notes > Notes - 20, qPrintable(QString::number(data.recovery()->notes)));
}

void TestUserDataDamage::open_databaseGone_logIsRead()
{
    write(QByteArray());
    write(m_log, QStringLiteral("-wal"));
    OPEN_USER_DATA(data, path());
    QVERIFY(data.recovery());
    QCOMPARE(contentOf(data), m_content);
    QVERIFY(QFile::exists(data.recovery()->asidePath + QStringLiteral("-wal")));
}

void TestUserDataDamage::open_emptyFile_startsAnewAndSaysSo()
{
    write(QByteArray());
    OPEN_USER_DATA(data, path());
    QVERIFY(data.recovery());
    QVERIFY(data.recovery()->asidePath.isEmpty());
    QVERIFY(UserDataRecoveryText::sentence(*data.recovery()).contains(QStringLiteral("0 bytes")));
    QCOMPARE(asideFiles(), QStringList());
    verifyUsable(data);
}

void TestUserDataDamage::open_byteChanged_neverFails()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 300; ++i) {
        init();
        const qsizetype place = i < 100 ? i : random.bounded(int(m_sound.size()));
        QByteArray bytes = m_sound;
        bytes[place] = char(bytes[place] ^ (1 << random.bounded(8)));
        write(bytes);
        const auto data = UserData::open(path());
        const QString where = QStringLiteral("byte %1 is %2: ").arg(place).arg(int(bytes[place]));
        QVERIFY2(data, qPrintable(where + problemText(data)));
        // A changed letter inside a text cannot be noticed; everything else can.
        QVERIFY2(contentOf(**data).size() >= Notes || (*data)->recovery(), qPrintable(where));
        const auto starred = (*data)->star(keyOf(QStringLiteral("6013")));
        QVERIFY2(starred || (*data)->readOnlyReason(), qPrintable(where + problemText(starred)));
        QCOMPARE(asideFiles().isEmpty(), !(*data)->recovery());
    }
}

void TestUserDataDamage::open_damagedTwice_keepsBoth()
{
    UserData::Options options;
    options.now = [] { return QDateTime(QDate(2026, 1, 31), QTime(9, 5), Qt::UTC); };
    for (const int size : {100, 200}) {
        write(garbage(size, 5));
        QVERIFY(UserData::open(path(), options));
    }
    QCOMPARE(asideFiles(),
             QStringList({QStringLiteral("userdata.damaged-20260131-090500-2.db"),
                          QStringLiteral("userdata.damaged-20260131-090500.db")}));
}

void TestUserDataDamage::open_damagedAndLeftAlone_changesNothing()
{
    UserData::Options options;
    options.repair = UserDataOptions::LeaveAlone;
    QCOMPARE(UserData::open(path(), options).error().kind, UserDataProblem::Missing);
    for (const QByteArray &bytes : {garbage(5000, 6), m_sound.first(3 * PageSize), QByteArray()}) {
        write(bytes);
        const auto data = UserData::open(path(), options);
        QVERIFY(!data);
        QCOMPARE(data.error().kind, UserDataProblem::Damaged);
        QCOMPARE(bytesOf(path()), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("userdata.db")});
    }
}

void TestUserDataDamage::open_recoveryInterrupted_isDoneAgain_data()
{
    QTest::addColumn<QString>("moved"); // suffixes that had been moved, by the time of the crash
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("database-moved") << QStringLiteral("db") << false;
    QTest::newRow("all-moved") << QStringLiteral("db wal") << false;
    QTest::newRow("new-one-in-place") << QStringLiteral("db wal") << true;
}

void TestUserDataDamage::open_recoveryInterrupted_isDoneAgain()
{
    QFETCH(QString, moved);
    QFETCH(bool, isReplaced);
    const QString recovering = QStringLiteral(".recovering");
    write(overwritten(m_unfinished, 0, QByteArray(100, '\0')), recovering);
    write(m_log, moved.contains(QStringLiteral("wal")) ? recovering + QStringLiteral("-wal") : QStringLiteral("-wal"));
    write(garbage(10'000, 8), QStringLiteral(".new"));
    if (isReplaced)
        write(m_sound);
    OPEN_USER_DATA(data, path());
    QVERIFY(data.recovery());
    QCOMPARE(contentOf(data), m_content);
    QCOMPARE(asideFiles().size(), 1);
    QVERIFY(!UserDataFile::exists(path() + recovering));
    verifyUsable(data);
}

QTEST_GUILESS_MAIN(TestUserDataDamage)
#include "tst_userdatadamage.moc"
