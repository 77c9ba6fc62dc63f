// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/displaywidth.h"

#include <QTest>

using namespace Codebook;

class TestDisplayWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displayWidth_data();
    void displayWidth();
    void aligned_data();
    void aligned();
    void elided_data();
    void elided();
    void wrapped_data();
    void wrapped();
    void wrapped_anyWidth_keepsEveryCharacter_data();
    void wrapped_anyWidth_keepsEveryCharacter();
};

void TestDisplayWidth::displayWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");

    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ascii") << QStringLiteral("ERR_6013") << 8;
    QTest::newRow("space") << QStringLiteral("a b") << 3;
    QTest::newRow("han") << QStringLiteral("错误码") << 6;
    QTest::newRow("han-and-latin") << QStringLiteral("UserSig 过期") << 12;
    QTest::newRow("chinese-punctuation") << QStringLiteral("，。：（）") << 10;
    QTest::newRow("full-width-digits") << QStringLiteral("６０１３") << 8;
    QTest::newRow("half-width-katakana") << QStringLiteral("ｴﾗｰ") << 3;
    QTest::newRow("hangul") << QStringLiteral("오류") << 4;
    QTest::newRow("han-beyond-the-bmp") << QStringLiteral("𠮷") << 2;
    QTest::newRow("emoji") << QStringLiteral("😀") << 2;
    QTest::newRow("combining-accent") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("zero-width-space") << QStringLiteral("a\u200bb") << 2;
    QTest::newRow("arabic") << QStringLiteral("خطأ") << 3;
    QTest::newRow("ellipsis") << QStringLiteral("…") << 1;
    QTest::newRow("middle-dot") << QStringLiteral("·") << 1;
}

void TestDisplayWidth::displayWidth()
{
    QFETCH(QString, text);
    QTEST(Codebook::displayWidth(text), "width");
}

void TestDisplayWidth::aligned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("ascii") << QStringLiteral("ab") << 4 << QStringLiteral("ab  ") << QStringLiteral("  ab");
    QTest::newRow("han") << QStringLiteral("群组") << 5 << QStringLiteral("群组 ") << QStringLiteral(" 群组");
    QTest::newRow("empty") << QString() << 2 << QStringLiteral("  ") << QStringLiteral("  ");
    QTest::newRow("fits-exactly") << QStringLiteral("群组") << 4 << QStringLiteral("群组") << QStringLiteral("群组");
    QTest::newRow("too-long") << QStringLiteral("群组") << 3 << QStringLiteral("群组") << QStringLiteral("群组");
    QTest::newRow("no-width") << QStringLiteral("a") << 0 << QStringLiteral("a") << QStringLiteral("a");
}

void TestDisplayWidth::aligned()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(leftAligned(text, width), "left");
    QTEST(rightAligned(text, width), "right");
}

void TestDisplayWidth::elided_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("shown");

    QTest::newRow("short") << QStringLiteral("timed out") << 20 << QStringLiteral("timed out");
    QTest::newRow("fits-exactly") << QStringLiteral("timed out") << 9 << QStringLiteral("timed out");
    QTest::newRow("ascii") << QStringLiteral("timed out") << 5 << QStringLiteral("time…");
    QTest::newRow("no-space-before-ellipsis") << QStringLiteral("timed out") << 7 << QStringLiteral("timed…");
    QTest::newRow("han") << QStringLiteral("请求超时") << 7 << QStringLiteral("请求超…");
    QTest::newRow("half-a-han-does-not-fit") << QStringLiteral("请求超时") << 6 << QStringLiteral("请求…");
    QTest::newRow("surrogates-stay-whole") << QStringLiteral("𠮷𠮷𠮷") << 5 << QStringLiteral("𠮷𠮷…");
    QTest::newRow("accent-stays-with-its-letter")
        << QStringLiteral("e\u0301e\u0301e\u0301") << 2 << QStringLiteral("e\u0301…");
    QTest::newRow("ellipsis-alone") << QStringLiteral("abc") << 1 << QStringLiteral("…");
    QTest::newRow("empty") << QString() << 3 << QString();
}

void TestDisplayWidth::elided()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    const QString shown = Codebook::elided(text, width);
    QTEST(shown, "shown");
    QVERIFY(Codebook::displayWidth(shown) <= width);
}

void TestDisplayWidth::wrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("fits") << QStringLiteral("Log in again.") << 20 << QStringList{QStringLiteral("Log in again.")};
    QTest::newRow("fits-exactly") << QStringLiteral("Log in") << 6 << QStringList{QStringLiteral("Log in")};
    QTest::newRow("at-spaces") << QStringLiteral("Log in again now") << 8
                               << QStringList{QStringLiteral("Log in"), QStringLiteral("again"), QStringLiteral("now")};
    QTest::newRow("between-han") << QStringLiteral("请重新登录") << 4
                                 << QStringList{QStringLiteral("请重"), QStringLiteral("新登"), QStringLiteral("录")};
    QTest::newRow("no-comma-at-a-line's-start")
        << QStringLiteral("超时，重试") << 4
        << QStringList{QStringLiteral("超"), QStringLiteral("时，"), QStringLiteral("重试")};
    QTest::newRow("latin-word-in-han-stays-whole")
        << QStringLiteral("检查UserSig是否过期") << 8
        << QStringList{QStringLiteral("检查"), QStringLiteral("UserSig"), QStringLiteral("是否过期")};
    QTest::newRow("long-word-alone") << QStringLiteral("see ERR_SVR_COMM_INVALID now") << 8
                                     << QStringList{QStringLiteral("see"), QStringLiteral("ERR_SVR_COMM_INVALID"),
                                                    QStringLiteral("now")};
    QTest::newRow("no-width") << QStringLiteral("Log in again") << 0 << QStringList{QStringLiteral("Log in again")};
    QTest::newRow("negative-width") << QStringLiteral("Log in again") << -1
                                    << QStringList{QStringLiteral("Log in again")};
    QTest::newRow("empty") << QString() << 10 << QStringList{QString()};
}

void TestDisplayWidth::wrapped()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(Codebook::wrapped(text, width), "lines");
}

void TestDisplayWidth::wrapped_anyWidth_keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("english") << QStringLiteral(
        "Call login again to obtain a new D2. If login then returns 6206 or 70001, the UserSig has run out too.");
    QTest::newRow("chinese") << QStringLiteral(
        "重新调用 login 换取新的 D2；若登录又返回 6206 或 70001，说明 UserSig 也已过期。");
}

void TestDisplayWidth::wrapped_anyWidth_keepsEveryCharacter()
{
    QFETCH(QString, text);
    const auto withoutSpaces = [](QString each) { return each.remove(u' '); };
    for (int width = 1; width < 120; ++width) {
        const QStringList lines = Codebook::wrapped(text, width);
        QCOMPARE(withoutSpaces(lines.join(QString())), withoutSpaces(text));
        for (const QString &line : lines) {
            QVERIFY2(Codebook::displayWidth(line) <= width || !line.contains(u' '), qPrintable(line));
            QVERIFY(!line.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestDisplayWidth)
#include "tst_displaywidth.moc"
