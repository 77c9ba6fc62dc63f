// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/han.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Codebook;

/// codebook-cli as a process, with the built-in catalogue: what people ask and what they get.
class TestProgramAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookup_data();
    void lookup();
    void lookup_reading_isSaidBesideTheAnswer_data();
    void lookup_reading_isSaidBesideTheAnswer();
    void lookup_language_isTheOneAskedFor();
    void lookup_known_explainsTheCode();
    void lookup_partlyUnknown_answersAndComplains();
    void lookup_negativeUnknown_isNamedAsTyped();
    void search_data();
    void search();
    void search_filters_data();
    void search_filters();
    void search_limit_keepsTheBest();
    void search_nothingFound_saysSo();
    void search_tooManyWords_saysSo();
    void list_limit_isKept_data();
    void list_limit_isKept();
    void list_text_isOneLinePerEntry();
    void fullDisk_isAnError_data();
    void fullDisk_isAnError();

private:
    static QList<int> codesOf(const ProgramResult &result);
};

QList<int> TestProgramAnswers::codesOf(const ProgramResult &result)
{
    const QJsonObject answer = QJsonDocument::fromJson(result.outBytes).object();
    QList<int> codes;
    for (const QJsonValue entry : answer.value(QStringLiteral("entries")).toArray())
        codes << entry[QStringLiteral("code")].toInt();
    return codes;
}

void TestProgramAnswers::lookup_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, const QString &text, const QList<int> &codes) {
        QTest::newRow(name) << text.split(u' ') << codes;
    };

    row("code", QStringLiteral("6013"), {6013});
    row("negative", QStringLiteral("-10001"), {-10001});
    row("minus-forgotten", QStringLiteral("10001"), {-10001});
    row("both-signs-exist-positive", QStringLiteral("10003"), {10003});
    row("both-signs-exist-negative", QStringLiteral("-10003"), {-10003});
    row("hexadecimal", QStringLiteral("0x177D"), {6013});
    row("full-width", QStringLiteral("－１０００１"), {-10001});
    row("inside-the-range", QStringLiteral("125000"), {120001});
    row("start-of-the-range", QStringLiteral("120001"), {120001});
    row("end-of-the-range", QStringLiteral("130000"), {120001});
    row("just-outside-the-range", QStringLiteral("130001"), {});
    row("symbol", QStringLiteral("ERR_SDK_NOT_INITIALIZED"), {6013});
    row("symbol-lower-case", QStringLiteral("err_sdk_not_initialized"), {6013});
    row("part-of-a-symbol-is-none", QStringLiteral("ERR_SDK_NOT"), {});
    row("several-in-the-order-asked", QStringLiteral("70001 6013 -10001"), {70001, 6013, -10001});
    row("twice-is-once", QStringLiteral("6013 0x177D ERR_SDK_NOT_INITIALIZED"), {6013});
    row("some-unknown", QStringLiteral("6013 424242 6014"), {6013, 6014});
    row("unknown", QStringLiteral("424242"), {});
    row("zero", QStringLiteral("0"), {0});
    row("word", QStringLiteral("超时"), {});
    row("too-long-a-number", QStringLiteral("99999999999999999999"), {});
}

void TestProgramAnswers::lookup()
{
    QFETCH(QStringList, names);
    QFETCH(QList<int>, codes);
    const ProgramResult result
        = runCli(QStringList{QStringLiteral("lookup")} + names + QStringList{QStringLiteral("--json")});
    QCOMPARE(codesOf(result), codes);
    QCOMPARE(result.status, codes.isEmpty() ? 1 : 0);
    QVERIFY(names.size() == codes.size() || !result.err.isEmpty());
}

void TestProgramAnswers::lookup_reading_isSaidBesideTheAnswer_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *names, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(names) << QString::fromLatin1(said);
    };

    row("as-written", "6013 -10001 0 ERR_SDK_NOT_INITIALIZED err_sdk_not_initialized", "");
    row("full-width", "－１０００１", "");
    row("thousands", "6,013", "");
    row("start-of-the-range", "120001", "");
    row("minus-forgotten", "10001", "10001 is not documented; -10001 is.\n");
    row("minus-too-many", "-6013", "-6013 is not documented; 6013 is.\n");
    row("hexadecimal", "0x177D", "0X177D is hexadecimal for 6013.\n");
    row("inside-the-range", "125000", "125000 lies in the range 120001-130000.\n");
    row("other-sign-of-the-range", "-125000", "-125000 is not documented; 120001-130000 is.\n");
    row("several", "10001 6013 125000",
        "10001 is not documented; -10001 is.\n125000 lies in the range 120001-130000.\n");
}

void TestProgramAnswers::lookup_reading_isSaidBesideTheAnswer()
{
    QFETCH(QString, names);
    const QStringList lookup = QStringList{QStringLiteral("lookup")} + names.split(u' ');
    for (const QStringList &form : {QStringList(), QStringList{QStringLiteral("--json")}}) {
        const ProgramResult result = runCli(lookup + form);
        QCOMPARE(result.status, 0);
        QVERIFY(!result.out.isEmpty());
        QTEST(result.err, "said");
    }
}

void TestProgramAnswers::lookup_language_isTheOneAskedFor()
{
    const QStringList lookup{QStringLiteral("lookup"), QStringLiteral("-10001"), QStringLiteral("--language")};
    const ProgramResult english = runCli(lookup + QStringList{QStringLiteral("en")});
    const ProgramResult chinese = runCli(lookup + QStringList{QStringLiteral("zh")});
    QCOMPARE(english.status, 0);
    QCOMPARE(chinese.status, 0);
    QVERIFY2(!hasHan(english.out), qPrintable(english.out));
    const QStringList lines = chinese.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(hasHan(lines.value(1).left(6)), qPrintable(chinese.out)); // the label, not only the text
}

void TestProgramAnswers::lookup_known_explainsTheCode()
{
    const ProgramResult result = runCli({QStringLiteral("lookup"), QStringLiteral("6013")});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
    for (const auto *part :
         {"6013", "ERR_SDK_NOT_INITIALIZED", "SDK", "Common", "What happened", "What to do", "TIMManager"})
        QVERIFY2(result.out.contains(QString::fromLatin1(part)), part);
}

void TestProgramAnswers::lookup_partlyUnknown_answersAndComplains()
{
    const ProgramResult result = runCli({QStringLiteral("lookup"), QStringLiteral("424242"), QStringLiteral("6013")});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.startsWith(QStringLiteral("6013 ")));
    QVERIFY(!result.out.contains(QStringLiteral("424242")));
    QVERIFY2(result.err.contains(QStringLiteral("424242")), qPrintable(result.err));
    QVERIFY(!result.err.contains(QStringLiteral("6013")));
}

void TestProgramAnswers::lookup_negativeUnknown_isNamedAsTyped()
{
    const ProgramResult result = runCli({QStringLiteral("lookup"), QStringLiteral("-424242")});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(QStringLiteral("-424242")), qPrintable(result.err));
}

void TestProgramAnswers::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<bool>("hasNote"); // a reading was assumed

    QTest::newRow("code") << QStringLiteral("6013") << 6013 << false;
    QTest::newRow("negative") << QStringLiteral("-10001") << -10001 << false;
    QTest::newRow("inside-the-range") << QStringLiteral("125000") << 120001 << true;
    QTest::newRow("symbol") << QStringLiteral("ERR_SDK_NOT_INITIALIZED") << 6013 << false;
    QTest::newRow("chinese") << QStringLiteral("超时") << 6012 << false;
    QTest::newRow("one-han") << QStringLiteral("踢") << 6213 << false;
    QTest::newRow("english") << QStringLiteral("verification code") << -10007 << false;
    QTest::newRow("both-languages") << QStringLiteral("UserSig 过期") << 6206 << false;
}

void TestProgramAnswers::search()
{
    QFETCH(QString, text);
    // One argument or several: the same question. The shown language changes nothing.
    const QStringList ends{QStringLiteral("--json"), QStringLiteral("--language=zh")};
    const QList<int> codes = codesOf(runCli(QStringList{QStringLiteral("search"), text, QStringLiteral("--json")}));
    QVERIFY(!codes.isEmpty());
    QTEST(codes.first(), "first");
    const ProgramResult split = runCli(QStringList{QStringLiteral("search")} + text.split(u' ') + ends);
    QCOMPARE(split.status, 0);
    QTEST(!split.err.isEmpty(), "hasNote");
    QCOMPARE(codesOf(split), codes);
}

void TestProgramAnswers::search_filters_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");

    QTest::newRow("section") << QStringLiteral("search 群 --section server/group") << QStringLiteral("section")
                             << QStringLiteral("server/group");
    QTest::newRow("part") << QStringLiteral("search 群 --section sdk") << QStringLiteral("part")
                          << QStringLiteral("sdk");
    QTest::newRow("ticket") << QStringLiteral("search 错误 --ticket submit") << QStringLiteral("ticket")
                            << QStringLiteral("submit");
    QTest::newRow("list-section") << QStringLiteral("list --section sdk-v3/legacy") << QStringLiteral("section")
                                  << QStringLiteral("sdk-v3/legacy");
    QTest::newRow("list-ticket") << QStringLiteral("list --ticket if-persists") << QStringLiteral("ticket")
                                 << QStringLiteral("if-persists");
    QTest::newRow("both") << QStringLiteral("list --ticket submit --section server") << QStringLiteral("part")
                          << QStringLiteral("server");
}

void TestProgramAnswers::search_filters()
{
    QFETCH(QString, arguments);
    QFETCH(QString, member);
    QFETCH(QString, value);
    const ProgramResult result = runCli(arguments.split(u' ') + QStringList{QStringLiteral("--json")});
    QCOMPARE(result.status, 0);
    const QJsonArray entries
        = QJsonDocument::fromJson(result.outBytes).object().value(QStringLiteral("entries")).toArray();
    QVERIFY(!entries.isEmpty());
    for (const QJsonValue entry : entries)
        QCOMPARE(entry[member].toString(), value);
}

void TestProgramAnswers::search_limit_keepsTheBest()
{
    const QStringList search{QStringLiteral("search"), QStringLiteral("群组"), QStringLiteral("--json")};
    const QList<int> all = codesOf(runCli(search));
    QVERIFY(all.size() > 10);
    QCOMPARE(codesOf(runCli(search + QStringList{QStringLiteral("--limit"), QStringLiteral("3")})), all.first(3));
    QCOMPARE(codesOf(runCli(search + QStringList{QStringLiteral("--limit"), QStringLiteral("99999")})), all);
}

void TestProgramAnswers::search_nothingFound_saysSo()
{
    for (const auto *text : {"qqqqq", "***"}) {
        const ProgramResult result = runCli({QStringLiteral("search"), QString::fromLatin1(text)});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(QString::fromLatin1(text)), qPrintable(result.err));
    }
}

void TestProgramAnswers::search_tooManyWords_saysSo()
{
    QStringList words{QStringLiteral("search")};
    for (int i = 0; i < 100; ++i)
        words << QStringLiteral("w%1").arg(i);
    const ProgramResult result = runCli(words);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(QStringLiteral("only its beginning was searched")), qPrintable(result.err));
}

void TestProgramAnswers::list_limit_isKept_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("count");

    QTest::newRow("one") << 1 << 1;
    QTest::newRow("seven") << 7 << 7;
    QTest::newRow("all") << 330 << 330;
    QTest::newRow("more-than-there-are") << 100000 << 330;
}

void TestProgramAnswers::list_limit_isKept()
{
    QFETCH(int, limit);
    const ProgramResult result
        = runCli({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--limit"), QString::number(limit)});
    QCOMPARE(result.status, 0);
    QTEST(int(codesOf(result).size()), "count");
}

void TestProgramAnswers::list_text_isOneLinePerEntry()
{
    const ProgramResult result = runCli({QStringLiteral("list")});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out.count(u'\n'), 330);
    QVERIFY(result.out.contains(QStringLiteral("120001-130000")));
}

void TestProgramAnswers::fullDisk_isAnError_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("list") << QStringLiteral("list --json");
    QTest::newRow("help") << QStringLiteral("--help");
    QTest::newRow("version") << QStringLiteral("--version");
}

void TestProgramAnswers::fullDisk_isAnError()
{
    QFETCH(QString, arguments);
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("There is no device here that is always full.");
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(CODEBOOK_CLI), arguments.split(u' '));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(TestProgramAnswers)
#include "tst_programanswers.moc"
