// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdata.h"
#include "support/userdatafile.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;

/// Real programs that write, and are killed, run out of space, or write at the same time.
class TestUserDataCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void kill_atAnyMoment_losesNothingReported();
    void kill_whileMakingTheFile_leavesNothingBehind();
    void write_twoPrograms_bothHaveEverything();
    void write_noSpace_isRefusedAndTold_data();
    void write_noSpace_isRefusedAndTold();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("userdata.db")); }

    void start(QProcess &writer, const QString &name, int seed, const QStringList &more = {}) const;
    /// Fails where a line that a writer printed is not in the file, or the file is not sound.
    void verifyHas(const QStringList &lines, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int Kills = 200;
constexpr int Timeout = 20'000; // milliseconds

/// Reads complete lines until there are so many, or the program has ended.
QStringList readLines(QProcess &writer, int most)
{
    QStringList lines;
    while (lines.size() < most) {
        if (writer.canReadLine())
            lines << QString::fromUtf8(writer.readLine()).trimmed();
        else if (!writer.waitForReadyRead(Timeout))
            break;
    }
    return lines;
}

/// Kills it, and reads what it had printed by then; a line that was cut counts as not printed.
QStringList killed(QProcess &writer)
{
    writer.kill();
    writer.waitForFinished(Timeout);
    QStringList lines;
    while (writer.canReadLine())
        lines << QString::fromUtf8(writer.readLine()).trimmed();
    return lines;
}

} // namespace

void TestUserDataCrash::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestUserDataCrash::start(QProcess &writer, const QString &name, int seed, const QStringList &more) const
{
    writer.setProcessChannelMode(QProcess::SeparateChannels);
    writer.start(QStringLiteral(CODEBOOK_USERDATA_WRITER), QStringList{path(), name, QString::number(seed)} + more);
    QVERIFY2(writer.waitForStarted(Timeout), qPrintable(writer.errorString()));
}

void TestUserDataCrash::verifyHas(const QStringList &lines, const QString &name) const
{
    OPEN_USER_DATA(data, path()); // checks the integrity
    QVERIFY2(!data.recovery(),
             qPrintable(UserDataRecoveryText::sentence(data.recovery().value_or(UserDataRecovery()))));
    const auto stars = data.starredCodes(name);
    const auto visited = data.recentCodes();
    QVERIFY(stars && visited);
    QSet<QString> visits;
    for (const RecentCode &code : *visited)
        visits.insert(code.key.code);
    const QStringList recentLines = lines.filter(QRegularExpression(QStringLiteral("^visit ")));
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        bool isThere = false;
        if (words[0] == u"star")
            isThere = stars->contains(words[1]);
        else if (words[0] == u"visit") // only the last ones are kept
            isThere = visits.contains(words[1])
                || recentLines.indexOf(line) < recentLines.size() - UserData::MostRecentCodes;
        else if (words[0] == u"note")
            isThere = data.note({name, words[1]})->value_or(Note()).text.size() == words[2].toLongLong();
        else if (words[0] == u"draft")
            isThere = data.draft(words[1])->value_or(TicketDraft()).body.size() == words[2].toLongLong();
        QVERIFY2(isThere, qPrintable(line));
    }
}

void TestUserDataCrash::kill_atAnyMoment_losesNothingReported()
{
    QRandomGenerator random(1);
    QStringList all;
    for (int i = 0; i < Kills; ++i) {
        QProcess writer;
        start(writer, QStringLiteral("a"), i);
        // The pipe lets the writer go on while its lines are read, so the kill comes at any point of a later change.
        QStringList lines = readLines(writer, 1 + random.bounded(8));
        lines += killed(writer);
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        QVERIFY(!lines.isEmpty());
        all += lines;
        verifyHas(lines, QStringLiteral("a"));
        if (QTest::currentTestFailed())
            return;
    }
    verifyHas(all, QStringLiteral("a"));
    QVERIFY(all.size() > 2 * Kills);
}

void TestUserDataCrash::kill_whileMakingTheFile_leavesNothingBehind()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 30; ++i) {
        init();
        QProcess writer;
        start(writer, QStringLiteral("a"), i);
        writer.waitForReadyRead(random.bounded(30)); // milliseconds: a moment before the first line, or just after
        const QStringList lines = killed(writer);
        verifyHas(lines, QStringLiteral("a"));
        // A lock whose owner is gone does no harm.
        const QDir folder(m_folder->path());
        QCOMPARE(folder.entryList({QStringLiteral("*.damaged*"), QStringLiteral("*.new*")}, QDir::Files),
                 QStringList());
    }
}

void TestUserDataCrash::write_twoPrograms_bothHaveEverything()
{
    constexpr int Steps = 200;
    QProcess one;
    QProcess two;
    const QStringList step{QStringLiteral("step")};
    start(one, QStringLiteral("one"), 1, step);
    start(two, QStringLiteral("two"), 2, step);
    QStringList ofOne;
    QStringList ofTwo;
    for (int i = 0; i < Steps; ++i) {
        one.write("\n");
        two.write("\n");
        ofOne += readLines(one, 1);
        ofTwo += readLines(two, 1);
    }
    ofOne += killed(one);
    ofTwo += killed(two);
    QVERIFY2(ofOne.size() == Steps && ofTwo.size() == Steps,
             (one.readAllStandardError() + two.readAllStandardError()).constData());
    // Both add to the same list of recent codes, so which of them are left is not known.
    static const QRegularExpression kept(QStringLiteral("^(star|note|draft) "));
    verifyHas(ofOne.filter(kept), QStringLiteral("one"));
    verifyHas(ofTwo.filter(kept), QStringLiteral("two"));
}

void TestUserDataCrash::write_noSpace_isRefusedAndTold_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {60'000, 100'000, 300'000, 1'000'001})
        QTest::addRow("%d", bytes) << bytes;
}

void TestUserDataCrash::write_noSpace_isRefusedAndTold()
{
#ifndef Q_OS_UNIX
    QSKIP("Only Unix has a limit for the size of files.");
#endif
    QFETCH(int, bytes);
    QVERIFY(UserData::open(path()));
    QProcess writer;
    start(writer, QStringLiteral("a"), 1, {QString::number(bytes)});
    QStringList lines = readLines(writer, 1'000'000);
    QVERIFY(writer.state() == QProcess::NotRunning || writer.waitForFinished(Timeout));
    QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
    const QString told = QString::fromUtf8(writer.readAllStandardError());
    QVERIFY2(told.contains(path()) && told.contains(QStringLiteral("space")), qPrintable(told));
    QCOMPARE(writer.exitCode(), 3);
    const QString refused = lines.takeLast().section(u' ', 1);
    verifyHas(lines, QStringLiteral("a"));
    OPEN_USER_DATA(data, path());
    QVERIFY(!data.note({QStringLiteral("a"), refused})->has_value());
    QVERIFY(!*data.isStarred({QStringLiteral("a"), refused}));
}

QTEST_GUILESS_MAIN(TestUserDataCrash)
#include "tst_userdatacrash.moc"
