// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/han.h"
#include "support/program.h"

#include <QTest>

using namespace Codebook;

/// codebook-cli as a process: help, version, mistakes, hostile arguments.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version_isTheProjects();
    void help_speaksTheLanguageAskedFor_data();
    void help_speaksTheLanguageAskedFor();
    void mistake_endsWithStatus2AndAnswersNothing_data();
    void mistake_endsWithStatus2AndAnswersNothing();
    void mistake_chinese_isToldInChinese_data();
    void mistake_chinese_isToldInChinese();
    void hostileText_endsCleanly_data();
    void hostileText_endsCleanly();
    void invalidUtf8_endsCleanly();
};

void TestProgram::version_isTheProjects()
{
    for (const auto *option : {"--version", "-v"}) {
        const ProgramResult result = runCli({QString::fromLatin1(option)});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, QStringLiteral("codebook-cli " CODEBOOK_VERSION "\n"));
        QCOMPARE(result.err, QString());
    }
}

void TestProgram::help_speaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("isChinese");
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };

    QTest::newRow("english-by-option") << words("--help --language en") << QStringLiteral("zh_CN.UTF-8") << false;
    QTest::newRow("chinese-by-option") << words("--help --language zh") << QStringLiteral("C.UTF-8") << true;
    QTest::newRow("chinese-option-first") << words("--language=zh -h") << QStringLiteral("C.UTF-8") << true;
    QTest::newRow("english-by-locale") << words("--help") << QStringLiteral("en_GB.UTF-8") << false;
    QTest::newRow("chinese-by-locale") << words("--help") << QStringLiteral("zh_CN.UTF-8") << true;
    QTest::newRow("other-locale-is-english") << words("--help") << QStringLiteral("fr_FR.UTF-8") << false;
}

void TestProgram::help_speaksTheLanguageAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, locale);
    QFETCH(bool, isChinese);
    const ProgramResult result = runCli(arguments, plainEnvironmentWith(QStringLiteral("LC_ALL"), locale));
    QCOMPARE(result.status, 0);
    for (const auto *command : {"lookup", "search", "list", "compile", "check"})
        QVERIFY2(result.out.contains(QString::fromLatin1(command)), command);
    // Every explanation, not only the headings that Qt translates.
    int lines = 0;
    for (const QString &line : result.out.split(u'\n')) {
        if (!line.startsWith(QStringLiteral("  ")) || line.startsWith(QStringLiteral("    ")))
            continue;
        ++lines;
        QVERIFY2(hasHan(line) == isChinese, qPrintable(line));
    }
    QVERIFY(lines >= 14);
}

void TestProgram::mistake_endsWithStatus2AndAnswersNothing_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named");

    QTest::newRow("no-command") << QString() << QStringLiteral("--help");
    QTest::newRow("unknown-command") << QStringLiteral("frobnicate") << QStringLiteral("frobnicate");
    QTest::newRow("unknown-option") << QStringLiteral("list --frob") << QStringLiteral("frob");
    QTest::newRow("unknown-language") << QStringLiteral("list --language fr") << QStringLiteral("fr");
    QTest::newRow("unknown-ticket-advice") << QStringLiteral("list --ticket maybe") << QStringLiteral("maybe");
    QTest::newRow("unknown-section") << QStringLiteral("list --section attic") << QStringLiteral("attic");
    QTest::newRow("unknown-section-has-choices")
        << QStringLiteral("list --section attic") << QStringLiteral("server/group");
    QTest::newRow("limit-zero") << QStringLiteral("list --limit 0") << QStringLiteral("--limit");
    QTest::newRow("limit-word") << QStringLiteral("search x --limit ten") << QStringLiteral("ten");
    QTest::newRow("limit-missing") << QStringLiteral("list --limit") << QStringLiteral("--limit");
    QTest::newRow("lookup-nothing") << QStringLiteral("lookup") << QStringLiteral("lookup");
    QTest::newRow("search-nothing") << QStringLiteral("search") << QStringLiteral("search");
    QTest::newRow("list-with-words") << QStringLiteral("list 6013") << QStringLiteral("search 6013");
    QTest::newRow("compile-nothing") << QStringLiteral("compile") << QStringLiteral("compile");
    QTest::newRow("compile-no-output") << QStringLiteral("compile somewhere") << QStringLiteral("-o");
    QTest::newRow("check-two") << QStringLiteral("check one two") << QStringLiteral("check");
}

void TestProgram::mistake_endsWithStatus2AndAnswersNothing()
{
    QFETCH(QString, arguments);
    QFETCH(QString, named);
    const ProgramResult result = runCli(arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.contains(named), qPrintable(result.err));
    QVERIFY2(result.err.endsWith(u'\n'), qPrintable(result.err));
}

void TestProgram::mistake_chinese_isToldInChinese_data()
{
    QTest::addColumn<QString>("arguments");

    QTest::newRow("no-command") << QString();
    QTest::newRow("unknown-command") << QStringLiteral("frobnicate");
    QTest::newRow("unknown-option") << QStringLiteral("list --frob");
    QTest::newRow("unknown-section") << QStringLiteral("list --section attic");
    QTest::newRow("limit-zero") << QStringLiteral("list --limit 0");
    QTest::newRow("lookup-nothing") << QStringLiteral("lookup");
    QTest::newRow("lookup-unknown") << QStringLiteral("lookup 424242");
    QTest::newRow("search-unknown") << QStringLiteral("search qqqqq");
}

void TestProgram::mistake_chinese_isToldInChinese()
{
    QFETCH(QString, arguments);
    const QStringList words = arguments.split(u' ', Qt::SkipEmptyParts) + QStringList{QStringLiteral("--language=zh")};
    const ProgramResult result = runCli(words);
    QVERIFY2(result.status > 0, qPrintable(result.text()));
    for (const QString &line : result.err.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(hasHan(line), qPrintable(line));
}

void TestProgram::hostileText_endsCleanly_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("space") << QStringLiteral(" \t\n");
    QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE entry; --\"");
    QTest::newRow("unbalanced-quote") << QStringLiteral("\"");
    QTest::newRow("full-text-operators") << QStringLiteral("NEAR(a b) AND OR NOT * ^ : { } ( -");
    QTest::newRow("column-filter") << QStringLiteral("symbol : err");
    QTest::newRow("percent") << QStringLiteral("%s%n%1%2 %_");
    QTest::newRow("escape-code") << QStringLiteral("\x1b[31m\a\b");
    QTest::newRow("line-breaks") << QStringLiteral("6013\r\n6014");
    QTest::newRow("right-to-left-override") << QStringLiteral("\u202e6013");
    QTest::newRow("combining-pile") << QStringLiteral("a") + QString(2000, QChar(0x0301));
    QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧");
    QTest::newRow("huge-number") << QString(100'000, u'9');
    QTest::newRow("huge-han") << QString(10'000, QChar(0x8d85));
    QTest::newRow("many-words") << QStringLiteral("ab ").repeated(5'000);
    QTest::newRow("most-negative") << QStringLiteral("-9223372036854775808");
    QTest::newRow("path") << QStringLiteral("../../../../etc/passwd");
}

void TestProgram::hostileText_endsCleanly()
{
    QFETCH(QString, text);
    for (const auto *command : {"search", "lookup"}) {
        const ProgramResult result
            = runCli({QString::fromLatin1(command), QStringLiteral("--json"), QStringLiteral("--"), text});
        QVERIFY2(result.status == 0 || result.status == 1, qPrintable(result.text()));
        QVERIFY2(result.out.startsWith(u'{') && result.out.endsWith(QStringLiteral("}\n")), qPrintable(result.text()));
        QCOMPARE(result.status == 0, result.out.contains(QStringLiteral("\"code\"")));
    }
    const ProgramResult asCommand = runCli({QStringLiteral("--"), text});
    QCOMPARE(asCommand.status, 2);
    QCOMPARE(asCommand.out, QString());
}

void TestProgram::invalidUtf8_endsCleanly()
{
#ifndef Q_OS_UNIX
    QSKIP("Arguments are no bytes here.");
#endif
    const QString script = QStringLiteral("exec \"%1\" search \"$(printf '\\377\\376\\355\\240\\200')\"")
                               .arg(QStringLiteral(CODEBOOK_CLI));
    const ProgramResult result = runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), script});
    QCOMPARE(result.status, 1);
    QVERIFY(!result.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
