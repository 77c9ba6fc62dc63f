// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdataproblem.h"
#include "storage/userdatarecovery.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Codebook;

/// What is said to the user names the file, the reason and the next step.
class TestUserDataProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sentence_data();
    void sentence();
    void kind_ofResultCode_data();
    void kind_ofResultCode();
    void recovery_complete_saysNothingWasLost();
    void recovery_incomplete_saysSo();
    void recovery_emptyFile_namesNoCopy();
};

void TestUserDataProblem::sentence_data()
{
    QTest::addColumn<UserDataProblem::Kind>("kind");
    QTest::addColumn<QString>("step");
    const auto row = [](const char *name, UserDataProblem::Kind kind, const QString &step) {
        QTest::newRow(name) << kind << step;
    };
    row("missing", UserDataProblem::Missing, QStringLiteral("Check its name"));
    row("uncreatable", UserDataProblem::Uncreatable, QStringLiteral("Check the folder"));
    row("unreadable", UserDataProblem::Unreadable, QStringLiteral("Check its permissions"));
    row("foreign", UserDataProblem::Foreign, QStringLiteral("Move it elsewhere"));
    row("damaged", UserDataProblem::Damaged, QStringLiteral("sets the file aside"));
    row("read-only", UserDataProblem::ReadOnly, QStringLiteral("Check the permissions"));
    row("newer", UserDataProblem::Newer, QStringLiteral("Update Codebook"));
    row("busy", UserDataProblem::Busy, QStringLiteral("try again"));
    row("disk-full", UserDataProblem::DiskFull, QStringLiteral("Free some space"));
    row("no-driver", UserDataProblem::NoDriver, QStringLiteral("libqt6sql6-sqlite"));
    row("failed", UserDataProblem::Failed, QStringLiteral("free space"));
}

void TestUserDataProblem::sentence()
{
    QFETCH(UserDataProblem::Kind, kind);
    QFETCH(QString, step);
    const UserDataProblem problem{kind, QStringLiteral("/data/userdata.db"), QStringLiteral("the system's words")};
    const QString sentence = UserDataProblemText::sentence(problem);
    QVERIFY2(sentence.contains(QDir::toNativeSeparators(problem.path)), qPrintable(sentence));
    QVERIFY2(sentence.contains(step), qPrintable(sentence));
    const bool hasDetail = kind == UserDataProblem::Uncreatable || kind == UserDataProblem::Unreadable
        || kind == UserDataProblem::Failed;
    QCOMPARE(sentence.contains(problem.detail), hasDetail);
    QVERIFY(!sentence.contains(u'%'));
    QVERIFY(!UserDataProblemText::title(problem).isEmpty());
}

void TestUserDataProblem::kind_ofResultCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<UserDataProblem::Kind>("kind");
    QTest::newRow("error") << 1 << UserDataProblem::Failed;
    QTest::newRow("perm") << 3 << UserDataProblem::Unreadable;
    QTest::newRow("busy") << 5 << UserDataProblem::Busy;
    QTest::newRow("readonly") << 8 << UserDataProblem::ReadOnly;
    QTest::newRow("ioerr") << 10 << UserDataProblem::Failed;
    QTest::newRow("corrupt") << 11 << UserDataProblem::Damaged;
    QTest::newRow("full") << 13 << UserDataProblem::DiskFull;
    QTest::newRow("cantopen") << 14 << UserDataProblem::Unreadable;
    QTest::newRow("notadb") << 26 << UserDataProblem::Damaged;
}

void TestUserDataProblem::kind_ofResultCode()
{
    QFETCH(int, code);
    QTEST(userDataProblemKind(code), "kind");
}

void TestUserDataProblem::recovery_complete_saysNothingWasLost()
{
    const UserDataRecovery recovery{.path = QStringLiteral("/data/userdata.db"),
                                    .asidePath = QStringLiteral("/data/userdata.damaged-20260131-090500.db"),
                                    .stars = 1,
                                    .notes = 2,
                                    .recentCodes = 3,
                                    .drafts = 4,
                                    .isComplete = true};
    const QString sentence = UserDataRecoveryText::sentence(recovery);
    for (const QString &part : {QDir::toNativeSeparators(recovery.path), QDir::toNativeSeparators(recovery.asidePath),
                                QStringLiteral("1 star"), QStringLiteral("2 note"), QStringLiteral("3 recent"),
                                QStringLiteral("4 ticket"), QStringLiteral("Nothing was lost")})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!UserDataRecoveryText::title(recovery).contains(QStringLiteral("lost")));
}

void TestUserDataProblem::recovery_incomplete_saysSo()
{
    const UserDataRecovery recovery{.path = QStringLiteral("a.db"), .asidePath = QStringLiteral("b.db"), .stars = 1};
    QVERIFY(UserDataRecoveryText::sentence(recovery).contains(QStringLiteral("could not be read")));
    QVERIFY(UserDataRecoveryText::title(recovery).contains(QStringLiteral("lost")));
}

void TestUserDataProblem::recovery_emptyFile_namesNoCopy()
{
    const UserDataRecovery recovery{.path = QStringLiteral("a.db"), .asidePath = {}};
    QVERIFY(UserDataRecoveryText::sentence(recovery).contains(QStringLiteral("0 bytes")));
}

QTEST_GUILESS_MAIN(TestUserDataProblem)
#include "tst_userdataproblem.moc"
