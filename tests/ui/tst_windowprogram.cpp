// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/program.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// codebook as a process, drawing its window into a file.
class TestWindowProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void screenshot_ofALog_differsFromOneWithout();
    void screenshot_ofALogThatCannotBeRead_isDrawn_data();
    void screenshot_ofALogThatCannotBeRead_isDrawn();
    void screenshot_withoutACatalogue_isDrawn();
    void screenshot_ofATicketOrAReply_isOfTheDialog_data();
    void screenshot_ofATicketOrAReply_isOfTheDialog();
    void ticket_withoutACode_leavesTheWindow();

private:
    ProgramResult run(const QStringList &arguments) const;
    QImage picture(const QStringList &arguments) const;
    QString write(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

/// With settings and user data of its own.
ProgramResult TestWindowProgram::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = plainEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, m_folder.path());
    return runProgram(QStringLiteral(CODEBOOK_GUI), QStringList{u"--language"_s, u"en"_s} + arguments, environment);
}

/// Null where the program failed.
QImage TestWindowProgram::picture(const QStringList &arguments) const
{
    const QString file = m_folder.filePath(u"window.png"_s);
    QFile::remove(file);
    const ProgramResult result = run(QStringList{u"--size"_s, u"900x600"_s, u"--screenshot"_s, file} + arguments);
    if (result.status != 0)
        qWarning("%s", qPrintable(result.text()));
    return QImage(file);
}

QString TestWindowProgram::write(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"some.log"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestWindowProgram::screenshot_ofALog_differsFromOneWithout()
{
    const QImage without = picture({});
    const QString file = write("login failed, code: 6208\nthen code: 6206\n");
    const QImage with = picture({u"--log"_s, file});
    const QImage joined = picture({u"--log="_s + file});
    QCOMPARE(with.size(), QSize(900, 600));
    QVERIFY(with != without);
    QCOMPARE(joined, with);
}

void TestWindowProgram::screenshot_ofALogThatCannotBeRead_isDrawn_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("missing") << u"no-such.log"_s;
    QTest::newRow("folder") << u"."_s;
}

void TestWindowProgram::screenshot_ofALogThatCannotBeRead_isDrawn()
{
    QFETCH(QString, name);
    QVERIFY(picture({u"--log"_s, m_folder.filePath(name)}) != picture({}));
}

/// No log is read then; the program must not wait for one.
void TestWindowProgram::screenshot_withoutACatalogue_isDrawn()
{
    const QString file = write("login failed, code: 6208\n");
    const QString catalogue = m_folder.filePath(u"no-such.db"_s);
    QVERIFY(!picture({u"--catalogue"_s, catalogue, u"--log"_s, file}).isNull());
}

void TestWindowProgram::screenshot_ofATicketOrAReply_isOfTheDialog_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("ticket") << QStringList{u"--ticket"_s, u"6013"_s};
    QTest::newRow("ticket about a log") << QStringList{u"--ticket"_s, u"--log"_s, write("login failed, code: 6208\n")};
    QTest::newRow("reply") << QStringList{u"--reply"_s, u"6013"_s};
}

void TestWindowProgram::screenshot_ofATicketOrAReply_isOfTheDialog()
{
    QFETCH(const QStringList, arguments);
    const QImage dialog = picture(arguments);
    QVERIFY(!dialog.isNull());
    QVERIFY(dialog.size() != picture({u"6013"_s}).size());
}

void TestWindowProgram::ticket_withoutACode_leavesTheWindow()
{
    QCOMPARE(picture({u"--ticket"_s, u"--reply"_s}), picture({}));
}

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "tst_windowprogram.moc"
