// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/han.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;

/// "codebook-cli scan" as a process, with the built-in catalogue.
class TestProgramScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scan_json_isTheContract();
    void scan_json_nothingFound_hasEmptyLists();
    void scan_severalFiles_areNamed();
    void scan_input_data();
    void scan_input();
    void scan_table_saysWhatAndWhere();
    void scan_table_language_isTheOneAskedFor();
    void scan_unknownOnly_isFound();
    void scan_unreadable_isAnError_data();
    void scan_unreadable_isAnError();
    void scan_unreadable_writesNothing();
    void scan_largeText_isCounted();

private:
    static QJsonObject json(const ProgramResult &result);
    QString write(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
};

QJsonObject TestProgramScan::json(const ProgramResult &result)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(result.outBytes, &error).object();
    return error.error == QJsonParseError::NoError ? object : QJsonObject();
}

QString TestProgramScan::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

void TestProgramScan::scan_json_isTheContract()
{
    const QByteArray text("登录 onError code 6208 again\nuse ERR_SDK_NOT_LOGGED_IN\nhm, 6014 and code=8010\n");
    const ProgramResult result = runCliWith(text, {QStringLiteral("scan"), QStringLiteral("--json")});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
    const QJsonObject answer = json(result);
    QCOMPARE(answer.keys(), (QStringList{QStringLiteral("findings"), QStringLiteral("unknown")}));

    QStringList findings;
    for (const QJsonValue finding : answer[QStringLiteral("findings")].toArray()) {
        QCOMPARE(finding.toObject().keys(),
                 (QStringList{QStringLiteral("column"), QStringLiteral("confidence"), QStringLiteral("entries"),
                              QStringLiteral("line"), QStringLiteral("text")}));
        findings << QStringLiteral("%1:%2 %3 %4 %5")
                        .arg(finding[QStringLiteral("line")].toInt())
                        .arg(finding[QStringLiteral("column")].toInt())
                        .arg(finding[QStringLiteral("text")].toString(),
                             finding[QStringLiteral("confidence")].toString())
                        .arg(finding[QStringLiteral("entries")][0][QStringLiteral("code")].toInt());
    }
    QCOMPARE(
        findings,
        (QStringList{QStringLiteral("1:17 6208 strong 6208"), QStringLiteral("2:5 ERR_SDK_NOT_LOGGED_IN strong 6014"),
                     QStringLiteral("3:5 6014 weak 6014")}));
    QCOMPARE(answer[QStringLiteral("unknown")].toArray(),
             (QJsonArray{QJsonObject{{QStringLiteral("line"), 3},
                                     {QStringLiteral("column"), 19},
                                     {QStringLiteral("text"), QStringLiteral("8010")}}}));
    const QJsonValue lookup = json(runCli(
        {QStringLiteral("lookup"), QStringLiteral("6208"), QStringLiteral("--json")}))[QStringLiteral("entries")];
    QCOMPARE(answer[QStringLiteral("findings")][0][QStringLiteral("entries")], lookup);
}

void TestProgramScan::scan_json_nothingFound_hasEmptyLists()
{
    const ProgramResult result
        = runCliWith("12:30:08 connected\n", {QStringLiteral("scan"), QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(result.status, 1);
    QCOMPARE(json(result),
             (QJsonObject{{QStringLiteral("findings"), QJsonArray()}, {QStringLiteral("unknown"), QJsonArray()}}));
    QVERIFY(!result.err.isEmpty());
}

void TestProgramScan::scan_severalFiles_areNamed()
{
    const QString first = write(QStringLiteral("a.log"), "code 6014\n");
    const QString second = write(QStringLiteral("b.log"), "\ncode 6206 code 8010\n");
    const ProgramResult result = runCli({QStringLiteral("scan"), first, second, QStringLiteral("--json")});
    const QJsonObject answer = json(result);
    QCOMPARE(answer[QStringLiteral("findings")][0][QStringLiteral("file")].toString(), first);
    QCOMPARE(answer[QStringLiteral("findings")][1][QStringLiteral("file")].toString(), second);
    QCOMPARE(answer[QStringLiteral("findings")][1][QStringLiteral("line")].toInt(), 2);
    QCOMPARE(answer[QStringLiteral("unknown")][0][QStringLiteral("file")].toString(), second);
    const ProgramResult table = runCli({QStringLiteral("scan"), first, second});
    QVERIFY2(table.out.contains(first + u'\n') && table.out.contains(second + u'\n'), qPrintable(table.out));
}

void TestProgramScan::scan_input_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("code") << QByteArray("code 6014") << 0;
    QTest::newRow("no-code") << QByteArray("nothing here") << 1;
    QTest::newRow("line-breaks-only") << QByteArray("\n\n") << 1;
    QTest::newRow("nul") << QByteArray("\0\0code 6014\0", 12) << 0;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\xff\xfe\x80\x01",
                                          8)
                                   .repeated(1000)
                            << 1;
    QTest::newRow("utf-16") << QByteArray("\xff\xfe"
                                          "c\0o\0d\0e\0 \0"
                                          "6\0"
                                          "0\0"
                                          "1\0"
                                          "4\0",
                                          20)
                            << 0;
    QTest::newRow("long-line") << QByteArray("code 6014 ").repeated(50'000) << 0;
}

void TestProgramScan::scan_input()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    const ProgramResult piped = runCliWith(text, {QStringLiteral("scan")});
    QCOMPARE(piped.status, status);
    const ProgramResult read = runCli({QStringLiteral("scan"), write(QStringLiteral("input"), text)});
    QCOMPARE(read.status, status);
    QCOMPARE(read.out, piped.out);
}

void TestProgramScan::scan_table_saysWhatAndWhere()
{
    const ProgramResult result = runCliWith("code 7503\n\nx code 7503\n错误码 8010\n", {QStringLiteral("scan")});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
    const QStringList lines = result.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    for (const char *part : {"7503", "  2  ", "1:6", "3:8", "sure", "Submit", "TLS SDK", "called a code"})
        QVERIFY2(lines[1].contains(QString::fromLatin1(part)), part);
    for (const char *part : {"8010", "4:5"})
        QVERIFY2(lines[4].contains(QString::fromLatin1(part)), part);
}

void TestProgramScan::scan_table_language_isTheOneAskedFor()
{
    const QStringList scan{QStringLiteral("scan"), QStringLiteral("--language")};
    QVERIFY(!hasHan(runCliWith("code 6014", scan + QStringList{QStringLiteral("en")}).out));
    QVERIFY(hasHan(runCliWith("code 6014", scan + QStringList{QStringLiteral("zh")}).out));
}

void TestProgramScan::scan_unknownOnly_isFound()
{
    const ProgramResult result = runCliWith("errCode: 8010", {QStringLiteral("scan")});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains(QStringLiteral("8010")));
}

void TestProgramScan::scan_unreadable_isAnError_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("missing.log"));
    QTest::newRow("folder") << m_folder.path();
}

void TestProgramScan::scan_unreadable_isAnError()
{
    QFETCH(QString, file);
    const ProgramResult result = runCli({QStringLiteral("scan"), file});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.contains(file), qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
}

void TestProgramScan::scan_unreadable_writesNothing()
{
    const QString good = write(QStringLiteral("good.log"), "code 6014\n");
    const ProgramResult result
        = runCli({QStringLiteral("scan"), good, m_folder.filePath(QStringLiteral("missing.log"))});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QString());
}

void TestProgramScan::scan_largeText_isCounted()
{
    constexpr int Lines = 20'000;
    const QByteArray line("2021-02-11 08:44:21.904 21004-21077 size:6206 code:6014 desc:not logged in\n");
    const ProgramResult result = runCliWith(line.repeated(Lines), {QStringLiteral("scan"), QStringLiteral("-")});
    QCOMPARE(result.status, 0);
    const QStringList lines = result.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[1].contains(QStringLiteral("6014  %1  1:52   %1:52").arg(Lines)), qPrintable(lines[1]));
}

QTEST_GUILESS_MAIN(TestProgramScan)
#include "tst_programscan.moc"
