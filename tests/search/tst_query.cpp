// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/query.h"
#include "support/segments.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void code_data();
    void code();
    void code_none_data();
    void code_none();
    void words_data();
    void words();
    void isEmpty_data();
    void isEmpty();
    void text_surroundingSpace_isCutOff();
    void codeKey_data();
    void codeKey();
    void words_asManyAsAllowed_areNotCut();
    void words_oneTooMany_areCut();
    void words_repeated_countOnce();
    void text_asLongAsAllowed_isNotCut();
    void text_oneCharacterTooLong_isCutThere();
    void text_cutInsideAPair_leavesNoHalfCharacter();
    void parts_asManyAsAllowed_areKept();
    void parts_tooMany_leaveTheWholeWord();
    void fromText_megabyte_data();
    void fromText_megabyte();
};

namespace {

constexpr qsizetype Megabyte = 1 << 20;

QString distinctWords(qsizetype count)
{
    QString text;
    for (qsizetype i = 0; i < count; ++i)
        text += u"w%1 "_s.arg(i);
    return text;
}

} // namespace

void TestQuery::code_data()
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
    label("letters-inside", u"42P01"_s, u"42P01"_s);
    label("letters-inside-lower", u"42p01"_s, u"42P01"_s);
    label("prefixed", u"ora-00942"_s, u"ORA-00942"_s);
    label("too-many-digits", u"1234567890123456789"_s, u"1234567890123456789"_s);
    label("symbol-with-digit", u"ERR_D2"_s, u"ERR_D2"_s);
    label("longest", u"1"_s.repeated(64), u"1"_s.repeated(64));
}

void TestQuery::code()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    QFETCH(qint64, number);

    const Query query = Query::fromText(text);
    QVERIFY(query.code.has_value());
    QTEST(query.code->label, "label");
    QCOMPARE(query.code->number.has_value(), isNumber);
    QCOMPARE(query.code->number.value_or(0), number);
    QTEST(query.code->hasSign, "hasSign");
}

void TestQuery::code_none_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("word") << u"kicked"_s;
    QTest::newRow("han") << u"超时"_s;
    QTest::newRow("symbol-without-digit") << u"ERR_SDK_NOT"_s;
    QTest::newRow("two-codes") << u"6013 6014"_s;
    QTest::newRow("code-and-word") << u"6013 超时"_s;
    QTest::newRow("sign-and-space") << u"- 10001"_s;
    QTest::newRow("full-width-space-inside") << u"60　13"_s;
    QTest::newRow("nul-inside") << u"60"_s + QChar(0) + u"13"_s;
    QTest::newRow("sign-alone") << u"-"_s;
    QTest::newRow("too-long") << u"1"_s.repeated(65);
}

void TestQuery::code_none()
{
    QFETCH(QString, text);
    QVERIFY(!Query::fromText(text).code.has_value());
}

void TestQuery::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("code") << u"6013"_s << QStringList{u"6013"_s};
    QTest::newRow("negative-code") << u"－１０００１"_s << QStringList{u"10001"_s};
    QTest::newRow("hexadecimal") << u"0x177D"_s << QStringList{u"0x177d = 0x177 d"_s};
    QTest::newRow("english") << u"UserSig expired"_s << QStringList{u"usersig = user sig"_s, u"expired"_s};
    QTest::newRow("chinese") << u"登录 超时"_s << QStringList{u"han 登录"_s, u"han 超时"_s};
    QTest::newRow("symbol") << u"ERR_SDK"_s << QStringList{u"errsdk = err sdk"_s};
    QTest::newRow("twice") << u"超时 超时 TIMEOUT timeout"_s << QStringList{u"han 超时"_s, u"timeout"_s};
    QTest::newRow("order-kept") << u"b a"_s << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("operators") << u"\"a\" AND (b* OR -c)"_s << QStringList{u"a"_s, u"and"_s, u"b"_s, u"or"_s, u"c"_s};
    QTest::newRow("empty") << u""_s << QStringList();
    QTest::newRow("punctuation") << u"*** -- \"'"_s << QStringList();
}

void TestQuery::words()
{
    QFETCH(QString, text);
    const Query query = Query::fromText(text);
    QTEST(printed(query.words), "words");
    QVERIFY(!query.isCut);
}

void TestQuery::isEmpty_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEmpty");

    QTest::newRow("null") << QString() << true;
    QTest::newRow("empty") << u""_s << true;
    QTest::newRow("space") << u" \t　"_s << true;
    QTest::newRow("ascii-punctuation") << u"*** \"-\" ()^:"_s << true;
    QTest::newRow("chinese-punctuation") << u"，。！"_s << true;
    QTest::newRow("nul") << QString(QChar(0)) << true;
    QTest::newRow("lone-surrogate") << QString(QChar(0xd800)) << true;
    QTest::newRow("code") << u"0"_s << false;
    QTest::newRow("word") << u"a"_s << false;
    QTest::newRow("han") << u"群"_s << false;
}

void TestQuery::isEmpty()
{
    QFETCH(QString, text);
    QTEST(Query::fromText(text).isEmpty(), "isEmpty");
}

void TestQuery::text_surroundingSpace_isCutOff()
{
    QCOMPARE(Query::fromText(u"  登录  超时 \n"_s).text, u"登录  超时"_s);
    QVERIFY(Query::fromText(u" 6013 "_s) == Query::fromText(u"6013"_s));
}

void TestQuery::codeKey_data()
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

void TestQuery::codeKey()
{
    QFETCH(QString, label);
    QTEST(Codebook::codeKey(label), "key");
}

void TestQuery::words_asManyAsAllowed_areNotCut()
{
    const Query query = Query::fromText(distinctWords(Query::MaxWords));
    QCOMPARE(query.words.size(), Query::MaxWords);
    QVERIFY(!query.isCut);
}

void TestQuery::words_oneTooMany_areCut()
{
    const Query query = Query::fromText(distinctWords(Query::MaxWords + 1));
    QCOMPARE(query.words.size(), Query::MaxWords);
    QCOMPARE(query.words.last().text, u"w63"_s);
    QVERIFY(query.isCut);
}

void TestQuery::words_repeated_countOnce()
{
    const Query query = Query::fromText(distinctWords(Query::MaxWords) + distinctWords(Query::MaxWords));
    QCOMPARE(query.words.size(), Query::MaxWords);
    QVERIFY(!query.isCut);
}

void TestQuery::text_asLongAsAllowed_isNotCut()
{
    const Query query = Query::fromText(u"a"_s.repeated(Query::MaxCharacters));
    QCOMPARE(query.words.size(), 1);
    QCOMPARE(query.words.first().text.size(), Query::MaxCharacters);
    QVERIFY(!query.isCut);
}

void TestQuery::text_oneCharacterTooLong_isCutThere()
{
    const QString text = u"a"_s.repeated(Query::MaxCharacters + 1);
    const Query query = Query::fromText(text);
    QCOMPARE(query.words.first().text.size(), Query::MaxCharacters);
    QVERIFY(query.isCut);
    QCOMPARE(query.text, text);
}

void TestQuery::text_cutInsideAPair_leavesNoHalfCharacter()
{
    const Query query = Query::fromText(u"群"_s.repeated(Query::MaxCharacters - 1) + u"𠮷"_s);
    QCOMPARE(query.words.size(), 1);
    QCOMPARE(query.words.first().text, u"群"_s.repeated(Query::MaxCharacters - 1));
    QVERIFY(query.isCut);
}

void TestQuery::parts_asManyAsAllowed_areKept()
{
    const Query query = Query::fromText(u"ab_"_s.repeated(Query::MaxParts));
    QCOMPARE(query.words.size(), 1);
    QCOMPARE(query.words.first().parts.size(), Query::MaxParts);
}

void TestQuery::parts_tooMany_leaveTheWholeWord()
{
    const Query query = Query::fromText(u"ab_"_s.repeated(Query::MaxParts + 1));
    QCOMPARE(query.words.size(), 1);
    QCOMPARE(query.words.first().text, u"ab"_s.repeated(Query::MaxParts + 1));
    QCOMPARE(query.words.first().parts, QStringList());
}

void TestQuery::fromText_megabyte_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCut");

    QTest::newRow("words") << distinctWords(Megabyte / 7) << true;
    QTest::newRow("han-runs") << u"登录，超时，错误，"_s.repeated(Megabyte / 9) << true;
    QTest::newRow("digits") << u"7"_s.repeated(Megabyte) << true;
    QTest::newRow("spaces") << u" "_s.repeated(Megabyte) << false;
    QTest::newRow("nuls") << QString(Megabyte, QChar(0)) << true;
    QTest::newRow("lone-surrogates") << QString(Megabyte, QChar(0xd800)) << true;
    QTest::newRow("quotes") << u"\""_s.repeated(Megabyte) << true;
    QTest::newRow("combining-marks") << u"e"_s + u"\u0301"_s.repeated(Megabyte / 16) << true;
}

void TestQuery::fromText_megabyte()
{
    QFETCH(QString, text);
    const Query query = Query::fromText(text);
    QTEST(query.isCut, "isCut");
    QVERIFY(query.words.size() <= Query::MaxWords);
    QVERIFY(!query.code.has_value());
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
