// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/wordfinder.h"

#include <QTest>

using namespace Codebook;

class TestWordFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hasAll_data();
    void hasAll();
};

void TestWordFinder::hasAll_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const char *text, const char *typed, bool isFound) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(typed) << isFound;
    };
    row("word", "Ask for the log", "log", true);
    row("only-excluded", "Ask for the log", "-server", false);
    row("excluded-beside-a-word", "Ask for the log", "log -server", true);
    row("beginning", "logfile", "log", true);
    row("end", "catalog", "log", false);
    row("case", "USERSIG", "userSig", true);
    row("full-width", "ｕｓｅｒｓｉｇ", "usersig", true);
    row("camel-part", "UserSig", "sig", true);
    row("snake-part", "ERR_SDK_NOT", "sdk", true);
    row("snake-whole", "ERR_SDK_NOT", "err_sdk", true);
    row("han-one", "登录超时", "时", true);
    row("han-inside", "登录超时", "录超", true);
    row("han-absent", "登录超时", "登时", false);
    row("traditional", "账号", "帳號", true);
    row("number", "see 6013 too", "6013", true);
    row("number-beginning", "see 6013 too", "60", true);
    row("every-word", "a b c", "c a", true);
    row("not-every-word", "a b c", "c d", false);
    row("excluded-absent", "a b", "a -c", true);
    row("excluded-present", "a b", "a -b", false);
    row("phrase", "was kicked off", "\"kicked off\"", true);
    row("phrase-order", "off kicked", "\"kicked off\"", false);
    row("phrase-mixed", "用户usersig过期", "\"usersig 过期\"", true);
    row("nothing", "a", "", false);
    row("empty-text", "", "a", false);
}

void TestWordFinder::hasAll()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QTEST(WordFinder(text).hasAll(Query::fromText(typed).words), "isFound");
}

QTEST_GUILESS_MAIN(TestWordFinder)
#include "tst_wordfinder.moc"
