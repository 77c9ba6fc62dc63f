// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/query.h"
#include "support/terms.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void filters_data();
    void filters();
    void isEmpty_data();
    void isEmpty();
    void text_surroundingSpace_isCutOff();
    void words_asManyAsAllowed_areNotCut();
    void words_oneTooMany_areCut();
    void words_repeated_countOnce();
    void phrase_longerThanAllowed_isCut();
    void text_asLongAsAllowed_isNotCut();
    void text_oneCharacterTooLong_isCutThere();
    void text_cutInsideAPair_leavesNoHalfCharacter();
    void parts_asManyAsAllowed_areKept();
    void parts_tooMany_leaveTheWholeWord();
    void fromText_megabyte_data();
    void fromText_megabyte();
    void fromText_anyCharacters_keepsItsPromises();
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
    QTest::newRow("question") << u"how to fix rate limit"_s << QStringList{u"rate"_s, u"limit"_s};
    QTest::newRow("question-why") << u"why is login expired?"_s << QStringList{u"login"_s, u"expired"_s};
    QTest::newRow("question-beside-a-code") << u"how to fix 6012"_s << QStringList();
    QTest::newRow("question-alone") << u"what to do"_s << QStringList{u"what"_s, u"to"_s, u"do"_s};
    QTest::newRow("question-in-chinese") << u"登录超时怎么办"_s << QStringList{u"han 登录超时"_s};
    QTest::newRow("question-between-han") << u"请问为什么登录超时？"_s << QStringList{u"han 登录超时"_s};
    QTest::newRow("question-in-chinese-alone") << u"怎么办"_s << QStringList{u"han 怎么办"_s};
    QTest::newRow("words-of-a-question-in-a-phrase") << u"\"how to\" x"_s << QStringList{u"\"how + to\""_s, u"x"_s};
    QTest::newRow("order-kept") << u"b a"_s << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("operators") << u"a AND (b* OR c)"_s << QStringList{u"a"_s, u"and"_s, u"b"_s, u"or"_s, u"c"_s};
    QTest::newRow("phrase") << u"\"kicked off\" x"_s << QStringList{u"\"kicked + off\""_s, u"x"_s};
    QTest::newRow("phrase-of-one-word") << u"\"off\""_s << QStringList{u"\"off\""_s};
    QTest::newRow("phrase-in-chinese-quotes") << u"“被踢 下线”"_s << QStringList{u"\"han 被踢 + han 下线\""_s};
    QTest::newRow("phrase-in-corner-quotes") << u"「被踢 下线」"_s << QStringList{u"\"han 被踢 + han 下线\""_s};
    QTest::newRow("phrase-among-han") << u"报错“签名”时"_s
                                      << QStringList{u"\"han 签名\""_s, u"han 报错"_s, u"han 时"_s};
    QTest::newRow("phrase-and-comma") << u"\"kicked off\", x"_s << QStringList{u"\"kicked + off\""_s, u"x"_s};
    QTest::newRow("phrase-unclosed") << u"x \"kicked of"_s << QStringList{u"\"kicked + of\""_s, u"x"_s};
    QTest::newRow("phrase-unclosed-in-chinese") << u"x “被踢 下"_s << QStringList{u"\"han 被踢 + han 下\""_s, u"x"_s};
    QTest::newRow("phrase-empty") << u"\"\" x"_s << QStringList{u"x"_s};
    QTest::newRow("phrase-of-a-filter") << u"\"x is:internal\""_s << QStringList{u"\"x + is + internal\""_s};
    QTest::newRow("quote-in-a-word") << u"a\"b\"c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("quoted-name") << u"\"desc\": lost"_s << QStringList{u"desc"_s, u"lost"_s};
    QTest::newRow("inches") << u"x5\" screen"_s << QStringList{u"x5"_s, u"screen"_s};
    QTest::newRow("excluded") << u"x -server"_s << QStringList{u"not server"_s, u"x"_s};
    QTest::newRow("excluded-first") << u"-server x"_s << QStringList{u"not server"_s, u"x"_s};
    QTest::newRow("excluded-han") << u"x －超时"_s << QStringList{u"not han 超时"_s, u"x"_s};
    QTest::newRow("excluded-phrase") << u"-\"kicked off\" x"_s << QStringList{u"not \"kicked + off\""_s, u"x"_s};
    QTest::newRow("excluded-chinese-phrase")
        << u"-“被踢 下线” x"_s << QStringList{u"not \"han 被踢 + han 下线\""_s, u"x"_s};
    QTest::newRow("excluded-hyphenated") << u"-kicked-off x"_s << QStringList{u"not \"kicked + off\""_s, u"x"_s};
    QTest::newRow("excluded-with-digit") << u"-2fa x"_s << QStringList{u"not 2fa"_s, u"x"_s};
    QTest::newRow("hyphen-in-a-word") << u"re-login"_s << QStringList{u"re"_s, u"login"_s};
    QTest::newRow("minus-and-space") << u"- server"_s << QStringList{u"server"_s};
    QTest::newRow("minus-and-long-number")
        << u"-1234567890123456789 x"_s << QStringList{u"1234567890123456789"_s, u"x"_s};
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

void TestQuery::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<FilterTerm>>("filters");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &text, const QList<FilterTerm> &filters,
                        const QStringList &words = {}) { QTest::newRow(name) << text << filters << words; };

    row("each-key", u"part:a section:b ticket:c internal:d is:e"_s,
        {{FilterTerm::Part, u"a"_s, 0, 6},
         {FilterTerm::Section, u"b"_s, 7, 9},
         {FilterTerm::Ticket, u"c"_s, 17, 8},
         {FilterTerm::Internal, u"d"_s, 26, 10},
         {FilterTerm::Is, u"e"_s, 37, 4}});
    row("each-chinese-key", u"部分：a 分类：b 工单：c 内部：d 内部错误：e 属于：f 是：g 标记：h"_s,
        {{FilterTerm::Part, u"a"_s, 0, 4},
         {FilterTerm::Section, u"b"_s, 5, 4},
         {FilterTerm::Ticket, u"c"_s, 10, 4},
         {FilterTerm::Internal, u"d"_s, 15, 4},
         {FilterTerm::Internal, u"e"_s, 20, 6},
         {FilterTerm::Is, u"f"_s, 27, 4},
         {FilterTerm::Is, u"g"_s, 32, 3},
         {FilterTerm::Is, u"h"_s, 36, 4}});
    row("traditional", u"分類:群組"_s, {{FilterTerm::Section, u"群組"_s, 0, 5}});
    row("upper-case", u"SECTION:Group"_s, {{FilterTerm::Section, u"Group"_s, 0, 13}});
    row("full-width", u"ｉｓ：ｘ"_s, {{FilterTerm::Is, u"ｘ"_s, 0, 4}});
    row("quoted", u"section:\"SSO access\" x"_s, {{FilterTerm::Section, u"SSO access"_s, 0, 20}}, {u"x"_s});
    row("chinese-quotes", u"section:“SSO 接入层”"_s, {{FilterTerm::Section, u"SSO 接入层"_s, 0, 17}});
    row("quote-unclosed", u"section:\"SSO acc"_s, {{FilterTerm::Section, u"SSO acc"_s, 0, 16}});
    row("empty", u"section: x"_s, {{FilterTerm::Section, u""_s, 0, 8}}, {u"x"_s});
    row("among-words", u"a is:b c"_s, {{FilterTerm::Is, u"b"_s, 2, 4}}, {u"a"_s, u"c"_s});
    row("in-an-unclosed-phrase", u"\"a is:b"_s, {{FilterTerm::Is, u"b"_s, 3, 4}}, {u"\"a\""_s});
    row("unknown-key", u"http:x"_s, {}, {u"http"_s, u"x"_s});
    row("unknown-key-and-quote", u"desc:\"a is:b"_s, {{FilterTerm::Is, u"b"_s, 8, 4}}, {u"desc"_s, u"a"_s});
    row("key-within-a-word", u"this:x"_s, {}, {u"this"_s, u"x"_s});
    row("key-behind-a-bracket", u"(is:x)"_s, {}, {u"is"_s, u"x"_s});
    row("key-without-colon", u"section x"_s, {}, {u"section"_s, u"x"_s});
}

void TestQuery::filters()
{
    QFETCH(QString, text);
    const Query query = Query::fromText(text);
    QTEST(query.filters, "filters");
    QTEST(printed(query.words), "words");
    QVERIFY(query.codes.isEmpty());
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
    QCOMPARE(query.words.last().segments.first().text, u"w63"_s);
    QVERIFY(query.isCut);
}

void TestQuery::words_repeated_countOnce()
{
    const Query query = Query::fromText(distinctWords(Query::MaxWords) + distinctWords(Query::MaxWords));
    QCOMPARE(query.words.size(), Query::MaxWords);
    QVERIFY(!query.isCut);
}

void TestQuery::phrase_longerThanAllowed_isCut()
{
    const Query query = Query::fromText(u'"' + distinctWords(Query::MaxWords + 1) + u'"');
    QCOMPARE(query.words.size(), 1);
    QCOMPARE(query.words.first().segments.size(), Query::MaxWords);
    QVERIFY(query.isCut);
}

void TestQuery::text_asLongAsAllowed_isNotCut()
{
    const Query query = Query::fromText(u"a"_s.repeated(Query::MaxCharacters));
    QCOMPARE(query.words.size(), 1);
    QCOMPARE(query.words.first().segments.first().text.size(), Query::MaxCharacters);
    QVERIFY(!query.isCut);
}

void TestQuery::text_oneCharacterTooLong_isCutThere()
{
    const QString text = u"a"_s.repeated(Query::MaxCharacters + 1);
    const Query query = Query::fromText(text);
    QCOMPARE(query.words.first().segments.first().text.size(), Query::MaxCharacters);
    QVERIFY(query.isCut);
    QCOMPARE(query.text, text);
}

void TestQuery::text_cutInsideAPair_leavesNoHalfCharacter()
{
    const Query query = Query::fromText(u"群"_s.repeated(Query::MaxCharacters - 1) + u"𠮷"_s);
    QCOMPARE(query.words.size(), 1);
    QCOMPARE(query.words.first().segments.first().text, u"群"_s.repeated(Query::MaxCharacters - 1));
    QVERIFY(query.isCut);
}

void TestQuery::parts_asManyAsAllowed_areKept()
{
    const Query query = Query::fromText(u"ab_"_s.repeated(Query::MaxParts));
    QCOMPARE(query.words.size(), 1);
    QCOMPARE(query.words.first().segments.first().parts.size(), Query::MaxParts);
}

void TestQuery::parts_tooMany_leaveTheWholeWord()
{
    const Query query = Query::fromText(u"ab_"_s.repeated(Query::MaxParts + 1));
    QCOMPARE(query.words.size(), 1);
    QCOMPARE(query.words.first().segments.first().text, u"ab"_s.repeated(Query::MaxParts + 1));
    QCOMPARE(query.words.first().segments.first().parts, QStringList());
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
    QTest::newRow("codes") << u"code=6013,"_s.repeated(Megabyte / 10) << true;
    QTest::newRow("groups") << u"1,234"_s.repeated(Megabyte / 5) << true;
    QTest::newRow("unknown-keys") << u"aa:\"x "_s.repeated(Megabyte / 7) << true;
    QTest::newRow("open-quotes") << u" “\"a"_s.repeated(Megabyte / 4) << true;
    QTest::newRow("minuses") << u"-a"_s.repeated(Megabyte / 2) << true;
    QTest::newRow("quotes") << u"\""_s.repeated(Megabyte) << true;
    QTest::newRow("combining-marks") << u"e"_s + u"\u0301"_s.repeated(Megabyte / 16) << true;
}

void TestQuery::fromText_megabyte()
{
    QFETCH(QString, text);
    const Query query = Query::fromText(text);
    QTEST(query.isCut, "isCut");
    QVERIFY(query.words.size() <= Query::MaxWords);
    QVERIFY(query.codes.size() <= Query::MaxCodes);
}

void TestQuery::fromText_anyCharacters_keepsItsPromises()
{
    const QString alphabet
        = u"0189aAfhHxX -+,.:=\"'()#_/ｘ０：“”「」群码帐是属于is"_s + QChar(0xd800) + QChar(0xdc00) + QChar(0);
    QRandomGenerator random(6013);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += alphabet[random.bounded(alphabet.size())];
        const Query query = Query::fromText(text);
        QVERIFY(!query.isOnlyCode || query.codes.size() == 1);
        QVERIFY(query == Query::fromText(query.text));
        qsizetype end = 0;
        for (const FilterTerm &filter : query.filters) {
            QVERIFY(filter.position >= end && filter.length > filter.value.size());
            end = filter.position + filter.length;
        }
        QVERIFY(end <= query.text.size());
        for (const WordTerm &word : query.words)
            QVERIFY(!word.segments.isEmpty() && (word.isPhrase || word.segments.size() == 1));
    }
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
