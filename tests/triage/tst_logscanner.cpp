// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/fakecodes.h"
#include "triage/findwording.h"
#include "triage/logscanner.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Codebook;

/// Where finds stand, and that it does not matter how a text comes.
class TestLogScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feed_places_areLinesAndCharacters_data();
    void feed_places_areLinesAndCharacters();
    void feed_otherProgram_isUnsureInItsRecord_data();
    void feed_otherProgram_isUnsureInItsRecord();
    void feed_codeInTheNextLine_isSure_data();
    void feed_codeInTheNextLine_isSure();
    void feed_messageOfMany_isUnsure();
    void feed_messageOfAnUnknownCode_isUnsure();
    void feed_lineEnds_countAsWritten_data();
    void feed_lineEnds_countAsWritten();
    void feed_utf16_findsTheSame_data();
    void feed_utf16_findsTheSame();
    void feed_anyBytes_findsWhatIsThere();
    void feed_inBlocks_findsTheSame_data();
    void feed_inBlocks_findsTheSame();
    void feed_longLine_findsEverywhere();
    void feed_longNumber_isNoCode();
    void feed_manyMessages_searchesFew();
    void feed_sameMessage_searchesOnce();

private:
    struct Row
    {
        const char *name;
        const char *text;
        const char *answer;
    };

    static void addRows(const char *answer, const QList<Row> &rows);
    static QList<Find> finds(const QList<QByteArray> &blocks);

    /// "1:7 6014, 2:1 …"
    static QString found(const QList<QByteArray> &blocks);

    static QString found(const QByteArray &text) { return found(QList<QByteArray>{text}); }

    /// "strong weak": of each find.
    static QString sureness(const QByteArray &text);

    static QByteArray variedText();
};

QList<Find> TestLogScanner::finds(const QList<QByteArray> &blocks)
{
    FakeCodes codes;
    QList<Find> finds;
    LogScanner scanner(codes, [&finds](const Find &find) { finds << find; });
    for (const QByteArray &block : blocks)
        scanner.feed(block);
    scanner.finish();
    return finds;
}

QString TestLogScanner::found(const QList<QByteArray> &blocks)
{
    QStringList places;
    for (const Find &find : finds(blocks))
        places << QStringLiteral("%1:%2 %3").arg(find.line).arg(find.column).arg(find.text);
    return places.join(QStringLiteral(", "));
}

QString TestLogScanner::sureness(const QByteArray &text)
{
    QStringList names;
    for (const Find &find : finds({text}))
        names << confidenceName(find.confidence);
    return names.join(u' ');
}

void TestLogScanner::addRows(const char *answer, const QList<Row> &rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>(answer);
    for (const Row &row : rows)
        QTest::newRow(row.name) << QString::fromUtf8(row.text) << QString::fromUtf8(row.answer);
}

void TestLogScanner::feed_places_areLinesAndCharacters_data()
{
    addRows("places",
            {
                {"empty", "", ""},
                {"first-character", "6014 error", "1:1 6014"},
                {"last-character", "code 6014", "1:6 6014"},
                {"second-line", "\ncode 6014\n", "2:6 6014"},
                {"behind-chinese", "错误码6014", "1:4 6014"},
                {"behind-emoji", "😭😭 code 6014", "1:9 6014"},
                {"sign-belongs-to-it", "code: -10001", "1:7 -10001"},
                {"full-width-as-written", "错误码：－１０００１。", "1:5 －１０００１"},
                {"hexadecimal-as-written", "code 0x177E", "1:6 0x177E"},
                {"several", "code 6014, code 70001\nret: 6208", "1:6 6014, 1:17 70001, 2:6 6208"},
                {"symbol", "错：ERR_SDK_NOT_LOGGED_IN!", "1:3 ERR_SDK_NOT_LOGGED_IN"},
                {"part-of-a-symbol", "MY_ERR_SDK_NOT_LOGGED_IN ERR_SDK_NOT_LOGGED_IN_2", ""},
                {"message-named", "x, msg: \"Kicked off by other device\"", "1:10 Kicked off by other device"},
                {"message-alone", "\n签名已经过期了\n", "2:1 签名已经过期了"},
                {"message-said", "客户说：签名已经过期了", "1:5 签名已经过期了"},
                {"message-said-without-a-colon", "一点就提示 签名已经过期了", "1:7 签名已经过期了"},
                {"message-quoted", "报错“签名已经过期了”怎么办", "1:4 签名已经过期了"},
                {"message-below-a-heading", "【通知】签名已经过期了", "1:5 签名已经过期了"},
                {"message-beside-an-unknown-code", "code: 8050 msg: Kicked off by other device",
                 "1:7 8050, 1:17 Kicked off by other device"},
                {"escaped-as-written", "code%3A6014", "1:8 6014"},
                {"escaped-sign-as-written", "code%3D%2D10001 code=\\u002d10001", "1:8 %2D10001, 1:22 \\u002d10001"},
                {"announced", "错误码\n(6014)x", "2:2 6014"},
                {"message-beside-its-code", "code: 6208 msg: Kicked off by other device", "1:7 6208"},
                {"message-below-its-code", "code: 6208\nmsg: Kicked off by other device", "1:7 6208"},
            });
}

void TestLogScanner::feed_places_areLinesAndCharacters()
{
    QFETCH(QString, text);
    QTEST(found(text.toUtf8()), "places");
}

void TestLogScanner::feed_otherProgram_isUnsureInItsRecord_data()
{
    addRows("sureness",
            {
                {"same-line", "JPush errorCode:6014", "weak"},
                {"far-behind",
                 "errcode: 6014 errmsg: a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, "
                 "a, b, c, see https://api.weixin.qq.com",
                 "weak"},
                {"line-before", "极光推送\nios {\"errorCode\":6014}\nandroid {\"errorCode\":6208}", "weak weak"},
                {"far-before", "JPush\na\nb\nc\ncode: 6014", "strong"},
                {"own-record-by-level", "D/JPush: ok\nE/TIM: code 6014", "strong"},
                {"own-record-by-time", "JPush\n2020-01-01 09:55:32.904 [TIM] code 6014", "strong"},
                {"behind-an-own-record", "JPush\nI/TIM: login\ncode 6014", "strong"},
            });
}

void TestLogScanner::feed_otherProgram_isUnsureInItsRecord()
{
    QFETCH(QString, text);
    QTEST(sureness(text.toUtf8()), "sureness");
}

void TestLogScanner::feed_codeInTheNextLine_isSure_data()
{
    addRows("sureness",
            {
                {"han", "错误码\n6014", "strong"},
                {"colon", "Error code:\n  (6014) x", "strong"},
                {"unknown", "错误码：\n-105", "strong"},
                {"not-next", "错误码\n\n6014", "weak"},
                {"text-between", "错误码\n以及 6014", "weak"},
                {"other-word", "用户\n6014", "weak"},
            });
}

void TestLogScanner::feed_codeInTheNextLine_isSure()
{
    QFETCH(QString, text);
    QTEST(sureness(text.toUtf8()), "sureness");
}

void TestLogScanner::feed_messageOfMany_isUnsure()
{
    QCOMPARE(sureness(QByteArray("msg: request timed out")), QStringLiteral("weak"));
}

void TestLogScanner::feed_messageOfAnUnknownCode_isUnsure()
{
    QCOMPARE(sureness(QByteArray("msg: 签名已经过期了")), QStringLiteral("strong"));
    QCOMPARE(sureness(QByteArray("code: 8050 msg: 签名已经过期了")), QStringLiteral("strong weak"));
}

void TestLogScanner::feed_lineEnds_countAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("places");
    QTest::newRow("lf") << QByteArray("a\nb\ncode 6014") << QStringLiteral("3:6 6014");
    QTest::newRow("cr-lf") << QByteArray("a\r\nb\r\ncode 6014\r\n") << QStringLiteral("3:6 6014");
    QTest::newRow("empty-lines") << QByteArray("\n\n\ncode 6014") << QStringLiteral("4:6 6014");
    QTest::newRow("nul-ends-no-line") << QByteArray("a\0\ncode 6014", 12) << QStringLiteral("2:6 6014");
}

void TestLogScanner::feed_lineEnds_countAsWritten()
{
    QFETCH(QByteArray, text);
    QTEST(found(text), "places");
}

void TestLogScanner::feed_utf16_findsTheSame_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::newRow("utf-8") << QStringConverter::Utf8;
    QTest::newRow("little-endian") << QStringConverter::Utf16LE;
    QTest::newRow("big-endian") << QStringConverter::Utf16BE;
}

void TestLogScanner::feed_utf16_findsTheSame()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(QStringLiteral("登录\n报错6014 😭 code=-10001"));
    QCOMPARE(found(bytes), QStringLiteral("2:3 6014, 2:15 -10001"));
}

void TestLogScanner::feed_anyBytes_findsWhatIsThere()
{
    QByteArray bytes("\xff\xfeZ\0code: 6014\0\xc3(\n\x80 code: 70001", 31);
    bytes.prepend('a'); // else it would be UTF-16
    QCOMPARE(found(bytes), QStringLiteral("1:12 6014, 2:9 70001"));
}

QByteArray TestLogScanner::variedText()
{
    const QStringList pieces{QStringLiteral("code: 6014 "),
                             QStringLiteral("错误码：７０００１，"),
                             QStringLiteral("\n"),
                             QStringLiteral("TIM: 2021-02-11 08:44:21.904/E/21004-21077 "),
                             QStringLiteral("ERR_SDK_NOT_LOGGED_IN "),
                             QStringLiteral("-10001 和 70009、"),
                             QStringLiteral("size:6014 "),
                             QStringLiteral("😭"),
                             QStringLiteral("{\"code\":6208}"),
                             QStringLiteral("onError(6206, \"x\") "),
                             QStringLiteral("66666666666666666666"),
                             QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")};
    QRandomGenerator random(20200121);
    QString text;
    for (int i = 0; i < 300; ++i)
        text += pieces.at(random.bounded(pieces.size()));
    return text.toUtf8();
}

void TestLogScanner::feed_inBlocks_findsTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray varied = variedText();
    QTest::newRow("lines") << varied;
    QTest::newRow("one-line") << QByteArray(varied).replace('\n', ' ').repeated(40);
    QTest::newRow("one-line-of-digits") << QByteArray(200'000, '6');
    QTest::newRow("one-line-of-capitals") << QByteArray("ERR_").repeated(50'000);
    QTest::newRow("one-line-full-width") << QStringLiteral("错误码：６０１４，").repeated(8'000).toUtf8();
}

void TestLogScanner::feed_inBlocks_findsTheSame()
{
    QFETCH(QByteArray, text);
    const QString whole = found(text);
    QRandomGenerator random(1);
    for (const int largest : {1, 7, 100, 5'000, 70'000}) {
        if (largest == 1 && text.size() > 100'000)
            continue; // takes long and is no different
        QList<QByteArray> blocks;
        for (qsizetype place = 0; place < text.size(); place += blocks.last().size())
            blocks << text.mid(place, 1 + random.bounded(largest));
        QVERIFY2(found(blocks) == whole, qPrintable(QString::number(largest)));
    }
}

void TestLogScanner::feed_longLine_findsEverywhere()
{
    constexpr int Repeats = 20'000;
    const QByteArray piece("some text, code: 6014 and so on; 12:13:14 size:70001 more text, and on and on ");
    FakeCodes codes;
    qint64 count = 0;
    qint64 column = 0;
    LogScanner scanner(codes, [&](const Find &find) {
        ++count;
        column = find.column;
    });
    for (int i = 0; i < Repeats; ++i)
        scanner.feed(piece);
    scanner.finish();
    QCOMPARE(count, Repeats);
    QCOMPARE(column, (Repeats - 1) * piece.size() + piece.indexOf("6014") + 1);
}

void TestLogScanner::feed_longNumber_isNoCode()
{
    QCOMPARE(found(QByteArray("code: ") + QByteArray(1'000'000, '6') + " code: 6014"),
             QStringLiteral("1:1000014 6014"));
}

void TestLogScanner::feed_manyMessages_searchesFew()
{
    constexpr auto Known = "msg: Kicked off by other device\n";
    FakeCodes codes;
    int finds = 0;
    LogScanner scanner(codes, [&finds](const Find &) { ++finds; });
    scanner.feed(Known);
    for (int i = 0; i < 2000; ++i)
        scanner.feed("msg: something strange " + QByteArray(1 + i % 26, char('a' + i % 26))
                     + QByteArray(1 + i / 26, 'z') + " happened\n");
    scanner.feed(Known);
    scanner.finish();
    QCOMPARE(codes.searches, int(MessageFinder::MostSearches));
    QCOMPARE(finds, 2);
}

void TestLogScanner::feed_sameMessage_searchesOnce()
{
    FakeCodes codes;
    int finds = 0;
    LogScanner scanner(codes, [&finds](const Find &) { ++finds; });
    scanner.feed(QByteArray("msg: Kicked off by other device\n").repeated(100));
    scanner.finish();
    QCOMPARE(codes.searches, 1);
    QCOMPARE(finds, 100);
}

QTEST_GUILESS_MAIN(TestLogScanner)
#include "tst_logscanner.moc"
