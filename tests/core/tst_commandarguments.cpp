// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/commandarguments.h"

#include <QTest>

using namespace Codebook;

class TestCommandArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protectedNumbers_data();
    void protectedNumbers();
    void protectedNumbers_optionValue_isLeftAlone();
    void language_data();
    void language();
};

void TestCommandArguments::protectedNumbers_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("result");

    QTest::newRow("negative-code") << QStringLiteral("-10001") << QStringLiteral("\u221210001");
    QTest::newRow("positive-code") << QStringLiteral("6013") << QStringLiteral("6013");
    QTest::newRow("long-option") << QStringLiteral("--limit") << QStringLiteral("--limit");
    QTest::newRow("long-option-with-number") << QStringLiteral("--limit=-1") << QStringLiteral("--limit=-1");
    QTest::newRow("short-option") << QStringLiteral("-o") << QStringLiteral("-o");
    QTest::newRow("double-dash") << QStringLiteral("--") << QStringLiteral("--");
    QTest::newRow("hyphen-alone") << QStringLiteral("-") << QStringLiteral("-");
    QTest::newRow("hyphen-inside") << QStringLiteral("120001-130000") << QStringLiteral("120001-130000");
    QTest::newRow("empty") << QString() << QString();
}

void TestCommandArguments::protectedNumbers()
{
    QFETCH(QString, argument);
    QFETCH(QString, result);
    const QStringList arguments{QStringLiteral("program"), argument, argument};
    const QStringList safe = withProtectedNumbers(arguments, {});
    QCOMPARE(safe, (QStringList{QStringLiteral("program"), result, result}));
    QCOMPARE(withPlainNumbers(safe), arguments);
}

void TestCommandArguments::protectedNumbers_optionValue_isLeftAlone()
{
    const QStringList arguments{QStringLiteral("program"), QStringLiteral("-o"), QStringLiteral("-1.db"),
                                QStringLiteral("-5")};
    QCOMPARE(withProtectedNumbers(arguments, {QStringLiteral("-o")}),
             (QStringList{QStringLiteral("program"), QStringLiteral("-o"), QStringLiteral("-1.db"),
                          QStringLiteral("\u22125")}));
}

void TestCommandArguments::language_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("language");

    QTest::newRow("absent") << QStringLiteral("list") << QString();
    QTest::newRow("chinese") << QStringLiteral("list --language zh") << QStringLiteral("zh");
    QTest::newRow("english") << QStringLiteral("list --language en") << QStringLiteral("en");
    QTest::newRow("with-equals") << QStringLiteral("list --language=zh") << QStringLiteral("zh");
    QTest::newRow("before-the-command") << QStringLiteral("--language zh list") << QStringLiteral("zh");
    QTest::newRow("locale-name") << QStringLiteral("list --language zh_CN.UTF-8") << QStringLiteral("zh");
    QTest::newRow("unknown") << QStringLiteral("list --language fr") << QString();
    QTest::newRow("without-value") << QStringLiteral("list --language") << QString();
    QTest::newRow("repeated-last-wins") << QStringLiteral("list --language zh --language en") << QStringLiteral("en");
    QTest::newRow("after-double-dash-is-text") << QStringLiteral("search -- --language zh") << QString();
}

void TestCommandArguments::language()
{
    QFETCH(QString, arguments);
    const auto language = languageArgument((QStringLiteral("program ") + arguments).split(u' '));
    QTEST(language ? languageTag(*language) : QString(), "language");
}

QTEST_GUILESS_MAIN(TestCommandArguments)
#include "tst_commandarguments.moc"
