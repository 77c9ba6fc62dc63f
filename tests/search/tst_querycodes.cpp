// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/query.h"
#include "support/terms.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestQueryCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyCode_data();
    void onlyCode();
    void onlyCode_none_data();
    void onlyCode_none();
    void codes_data();
    void codes();
    void codes_oneTooMany_areCut();
    void codeKey_data();
    void codeKey();
};

void TestQueryCodes::onlyCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("hasSign");
    const auto number = [](const char *name, const QString &text, const QString &label, qint64 value,
                           bool hasSign = false) { QTest::newRow(name) << text << label << true << value << hasSign; };
    const auto label = [](const char *name, const QString &text, const QString &key, bool hasSign = false) {
        QTest::newRow(name) << text << key << false << qint64(0) << hasSign;
    };

    number("plain", u"6013"_s, u"6013"_s, 6013);
    number("minus", u"-10001"_s, u"-10001"_s, -10001, true);
    number("plus", u"+5"_s, u"+5"_s, 5, true);
    number("zero", u"0"_s, u"0"_s, 0);
    number("surrounding-space", u" \t6013\n"_s, u"6013"_s, 6013);
    number("full-width-space", u"　6013　"_s, u"6013"_s, 6013);
    number("full-width-digits", u"６０１３"_s, u"6013"_s, 6013);
    number("full-width-minus", u"－１０００１"_s, u"-10001"_s, -10001, true);
    number("full-width-plus", u"＋５"_s, u"+5"_s, 5, true);
    number("minus-sign", u"\u221210001"_s, u"-10001"_s, -10001, true);
    number("hyphen", u"\u201010001"_s, u"-10001"_s, -10001, true);
    number("non-breaking-hyphen", u"\u201110001"_s, u"-10001"_s, -10001, true);
    number("figure-dash", u"\u201210001"_s, u"-10001"_s, -10001, true);
    number("en-dash", u"\u201310001"_s, u"-10001"_s, -10001, true);
    number("small-minus", u"\ufe6310001"_s, u"-10001"_s, -10001, true);
    number("hexadecimal", u"0x177D"_s, u"0X177D"_s, 6013);
    number("hexadecimal-lower", u"0x177d"_s, u"0X177D"_s, 6013);
    number("hexadecimal-full-width", u"０ｘ１７７Ｄ"_s, u"0X177D"_s, 6013);
    number("18-digits", u"999999999999999999"_s, u"999999999999999999"_s, 999'999'999'999'999'999);
    number("end-of-a-name", u"TIM_ERR_6017"_s, u"TIM_ERR_6017"_s, 6017);
    number("end-of-a-word", u"imError6017"_s, u"IMERROR6017"_s, 6017);
    label("letters-inside", u"42P01"_s, u"42P01"_s);
    label("letters-inside-lower", u"42p01"_s, u"42P01"_s);
    number("prefixed", u"ora-00942"_s, u"ORA-00942"_s, 942);
    number("name-and-minus", u"error-6013"_s, u"ERROR-6013"_s, 6013);
    number("thousands", u"6,013"_s, u"6013"_s, 6013);
    number("thousands-negative", u"-10,001"_s, u"-10001"_s, -10001, true);
    number("thousands-full-width", u"－１０，００１"_s, u"-10001"_s, -10001, true);
    number("hexadecimal-suffixed", u"177Dh"_s, u"177DH"_s, 6013);
    number("hexadecimal-suffixed-letter-first", u"EA63h"_s, u"EA63H"_s, 60003);
    number("hexadecimal-hresult", u"0x80070005"_s, u"0X80070005"_s, 2'147'942'405);
    number("in-brackets", u"[6013]"_s, u"6013"_s, 6013);
    number("in-chinese-brackets", u"【20007】"_s, u"20007"_s, 20007);
    number("half-bracket-and-comma", u"(6206,"_s, u"6206"_s, 6206);
    number("in-quotes", u"\"70402\""_s, u"70402"_s, 70402);
    number("in-chinese-quotes", u"“70402”"_s, u"70402"_s, 70402);
    number("chinese-full-stop", u"6013。"_s, u"6013"_s, 6013);
    number("minus-and-space", u"- 10001"_s, u"10001"_s, 10001);
    number("hash", u"#6013"_s, u"6013"_s, 6013);
    number("middle-dot", u"·6013"_s, u"6013"_s, 6013);
    number("beside-a-filter", u"6013 is:internal"_s, u"6013"_s, 6013);
    number("letters-like-digits", u"60l4"_s, u"60L4"_s, 6014);
    number("more-letters-than-digits", u"7OOO1"_s, u"7OOO1"_s, 70001);
    number("capital-letters-among-more-digits", u"7000I"_s, u"7000I"_s, 70001);
    label("one-digit-among-letters", u"OIL1"_s, u"OIL1"_s);
    label("zero-in-front", u"O600"_s, u"O600"_s);
    label("label-and-full-stop", u"42P01。"_s, u"42P01"_s);
    label("label-in-quotes", u"\"42P01\""_s, u"42P01"_s);
    label("symbol-with-digit", u"ERR_D2"_s, u"ERR_D2"_s);
    label("longest", u"a"_s + u"1"_s.repeated(63), u"A"_s + u"1"_s.repeated(63));
}

void TestQueryCodes::onlyCode()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    QFETCH(qint64, number);

    const Query query = Query::fromText(text);
    QCOMPARE(query.codes.size(), 1);
    QVERIFY(query.isOnlyCode);
    QVERIFY(!query.words.isEmpty());
    const CodeTerm &code = query.codes.first();
    QTEST(code.label, "label");
    QCOMPARE(code.number.has_value(), isNumber);
    QCOMPARE(code.number.value_or(0), number);
    QTEST(code.hasSign, "hasSign");
}

void TestQueryCodes::onlyCode_none_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("word") << u"kicked"_s;
    QTest::newRow("han") << u"超时"_s;
    QTest::newRow("symbol-without-digit") << u"ERR_SDK_NOT"_s;
    QTest::newRow("two-codes") << u"6013 6014"_s;
    QTest::newRow("code-and-word") << u"6013 超时"_s;
    QTest::newRow("full-width-space-inside") << u"60　13"_s;
    QTest::newRow("nul-inside") << u"60"_s + QChar(0) + u"13"_s;
    QTest::newRow("sign-alone") << u"-"_s;
    QTest::newRow("too-long") << u"a"_s + u"1"_s.repeated(64);
    QTest::newRow("too-many-digits") << u"1234567890123456789"_s;
    QTest::newRow("version") << u"2.5.2.9152"_s;
    QTest::newRow("version-with-v") << u"v2.5.2"_s;
    QTest::newRow("named") << u"code=6208"_s;
    QTest::newRow("excluded-word-too") << u"6013 -server"_s;
    QTest::newRow("excluded-label") << u"-abc1"_s;
    QTest::newRow("phrase") << u"\"6013 超时\""_s;
}

void TestQueryCodes::onlyCode_none()
{
    QFETCH(QString, text);
    QVERIFY(!Query::fromText(text).isOnlyCode);
}

void TestQueryCodes::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &text, const QStringList &codes,
                        const QStringList &words = {}) { QTest::newRow(name) << text << codes << words; };

    row("so-many-of-something", u"一次群发500个帐号"_s, {}, {u"han 一次群发"_s, u"500"_s, u"han 个帐号"_s});
    row("so-many-with-space", u"重试 3 次"_s, {}, {u"han 重试"_s, u"3"_s, u"han 次"_s});
    row("zero-of-something", u"长度为0"_s, {}, {u"han 长度为"_s, u"0"_s});
    row("zero-called-code", u"错误码为0"_s, {u"0"_s});
    row("zero-returned", u"返回0"_s, {u"0"_s});
    row("han-too-long-for-a-name", u"批量发消息目标帐号超过500"_s, {u"500"_s}, {u"han 批量发消息目标帐号超过"_s});
    row("named-by-equals", u"code=6208"_s, {u"6208"_s});
    row("named-by-colon", u"errCode: 70003"_s, {u"70003"_s});
    row("named-by-spaced-equals", u"retcode = -10102"_s, {u"-10102"_s});
    row("named-by-quoted-name", u"\"code\":70402"_s, {u"70402"_s});
    row("named-by-quoted-name-and-spaces", u"\"ErrorCode\" : 90048,"_s, {u"90048"_s});
    row("named-value-in-quotes", u"\"code\":\"70402\""_s, {u"70402"_s});
    row("named-float", u"{code=6208.0, x"_s, {u"6208"_s}, {u"x"_s});
    row("named-float-in-quotes", u"\"ErrorCode\": -10001.00"_s, {u"-10001"_s});
    row("float-of-something", u"iOS 15.0 version: 4.0 code=1.0.5 6013"_s, {u"6013"_s},
        {u"ios = i os"_s, u"15"_s, u"0"_s, u"version"_s, u"4"_s, u"code"_s, u"1"_s, u"5"_s});
    row("named-in-chinese", u"错误码：6014"_s, {u"6014"_s});
    row("named-in-chinese-without-colon", u"错误码6014"_s, {u"6014"_s});
    row("named-negative-in-chinese", u"返回-10001"_s, {u"-10001"_s});
    row("named-label", u"SQLSTATE: 42P01"_s, {u"label 42P01"_s});
    row("name-of-many-letters", u"x"_s.repeated(41) + u"=5"_s, {u"5"_s}, {u"x"_s.repeated(41)});
    row("word-and-space", u"code 6707"_s, {u"6707"_s}, {u"code"_s});
    row("han-and-space", u"返回码 80001"_s, {u"80001"_s}, {u"han 返回码"_s});
    row("han-behind", u"9508是什么意思"_s, {u"9508"_s}, {u"han 是什么意思"_s});
    row("json", u"{\"ErrorCode\":60003,\"x\":1}"_s, {u"60003"_s, u"1"_s});
    row("json-with-words", u"{\"ErrorInfo\":\"no id\",\"ErrorCode\":10015}"_s, {u"10015"_s},
        {u"errorinfo = error info"_s, u"no"_s, u"id"_s});
    row("several", u"6208，6013"_s, {u"6208"_s, u"6013"_s});
    row("list-without-spaces", u"6013,6014,6015"_s, {u"6013"_s, u"6014"_s, u"6015"_s});
    row("list-with-chinese-commas", u"6013、6014"_s, {u"6013"_s, u"6014"_s});
    row("list-in-chinese", u"群6013和6014"_s, {u"6013"_s, u"6014"_s});
    row("order-typed", u"9 超时 3 5"_s, {u"9"_s, u"3"_s, u"5"_s}, {u"han 超时"_s});
    row("twice", u"6013 ６０１３ 6,013"_s, {u"6013"_s});
    row("range", u"22008-22113"_s, {u"22008"_s, u"22113"_s});
    row("minus-behind-a-letter", u"error-6013 x"_s, {u"label ERROR-6013 = 6013"_s}, {u"error"_s, u"x"_s});
    row("label-and-words", u"42P01 table"_s, {u"label 42P01"_s}, {u"table"_s});
    row("hexadecimal-and-words", u"0x177D 177dh x"_s, {u"hex 0X177D = 6013"_s, u"hex 177DH = 6013"_s}, {u"x"_s});
    row("hexadecimal-without-digits", u"each x"_s, {}, {u"each"_s, u"x"_s});
    row("groups-of-two", u"60,13"_s, {u"60"_s, u"13"_s});
    row("groups-behind-four-digits", u"6013,601"_s, {u"6013"_s, u"601"_s});
    row("groups-of-too-many-digits", u"1,234,567,890,123,456,789"_s, {},
        {u"1"_s, u"234"_s, u"567"_s, u"890"_s, u"123"_s, u"456"_s, u"789"_s});
    row("version", u"SDK 2.5.2.9152 6013"_s, {u"6013"_s}, {u"sdk"_s, u"2"_s, u"5"_s, u"9152"_s});
    row("time", u"12:30:45 6013"_s, {u"6013"_s}, {u"12"_s, u"30"_s, u"45"_s});
    row("time-with-milliseconds", u"12:30:45,123 6013"_s, {u"6013"_s}, {u"12"_s, u"30"_s, u"45"_s, u"123"_s});
    row("date", u"2024-01-15 6013"_s, {u"6013"_s}, {u"2024"_s, u"01"_s, u"15"_s});
    row("date-and-time", u"01-15 12:30:45.123 6013"_s, {u"6013"_s},
        {u"01"_s, u"15"_s, u"12"_s, u"30"_s, u"45"_s, u"123"_s});
    row("in-a-word", u"h264 abc6013 6013ms x"_s, {}, {u"h264"_s, u"abc6013"_s, u"6013ms"_s, u"x"_s});
    row("lone-surrogate", QString(QChar(0xd800)) + u" code=6013"_s, {u"6013"_s});
}

void TestQueryCodes::codes()
{
    QFETCH(QString, text);
    const Query query = Query::fromText(text);
    QTEST(printed(query.codes), "codes");
    QTEST(printed(query.words), "words");
    QVERIFY(!query.isOnlyCode);
}

void TestQueryCodes::codes_oneTooMany_areCut()
{
    QString text;
    for (qsizetype i = 0; i <= Query::MaxCodes; ++i)
        text += QString::number(1000 + i) + u' ';
    const Query query = Query::fromText(text);
    QCOMPARE(query.codes.size(), Query::MaxCodes);
    QVERIFY(query.isCut);
    QVERIFY(query.words.isEmpty());
}

void TestQueryCodes::codeKey_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("key");

    QTest::newRow("number") << u"-10001"_s << u"-10001"_s;
    QTest::newRow("lower-case") << u"42p01"_s << u"42P01"_s;
    QTest::newRow("full-width") << u"４２ｐ０１"_s << u"42P01"_s;
    QTest::newRow("minus-sign") << u"\u22125"_s << u"-5"_s;
    QTest::newRow("surrounding-space") << u" 5 "_s << u"5"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestQueryCodes::codeKey()
{
    QFETCH(QString, label);
    QTEST(Codebook::codeKey(label), "key");
}

QTEST_GUILESS_MAIN(TestQueryCodes)
#include "tst_querycodes.moc"
