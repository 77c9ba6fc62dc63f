// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/segmenter.h"
#include "support/segments.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSegmenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segment_data();
    void segment();
    void fold_data();
    void fold();
    void hanTokens_data();
    void hanTokens();
    void indexText_data();
    void indexText();
    void segment_everyForm_agreesWithItsFoldedForm();
};

namespace {

const QChar Nul(0);
const QChar HighSurrogate(0xd842);
const QChar LowSurrogate(0xdfb7);

} // namespace

void TestSegmenter::segment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("segments");
    const auto row = [](const char *name, const QString &text, const QStringList &segments) {
        QTest::newRow(name) << text << segments;
    };

    row("empty", u""_s, {});
    row("han-run", u"登录超时"_s, {u"han 登录超时"_s});
    row("one-han-character", u"群"_s, {u"han 群"_s});
    row("han-runs", u"登录，超时。"_s, {u"han 登录"_s, u"han 超时"_s});
    row("han-and-latin", u"群组ID无效"_s, {u"han 群组"_s, u"id"_s, u"han 无效"_s});
    row("latin-words", u"The call timed out."_s, {u"the"_s, u"call"_s, u"timed"_s, u"out"_s});
    row("camel-case", u"UserSig"_s, {u"usersig = user sig"_s});
    row("lower-camel-case", u"userSig"_s, {u"usersig = user sig"_s});
    row("acronym-first", u"SDKAppID"_s, {u"sdkappid = sdk app id"_s});
    row("acronym-last", u"userID"_s, {u"userid = user id"_s});
    row("one-lower-first", u"iOS"_s, {u"ios = i os"_s});
    row("upper-case", u"SDK"_s, {u"sdk"_s});
    row("snake-case", u"ERR_SDK_NOT"_s, {u"errsdknot = err sdk not"_s});
    row("snake-and-camel-case", u"From_Account_ID2Name"_s, {u"fromaccountid2name = from account id2 name"_s});
    row("underscores-at-the-ends", u"__init__"_s, {u"init"_s});
    row("underscores-only", u"___"_s, {});
    row("underscore-and-han", u"错误_码"_s, {u"han 错误"_s, u"han 码"_s});
    row("digit-then-upper", u"D2Key"_s, {u"d2key = d2 key"_s});
    row("number-with-unit", u"28MB"_s, {u"28mb = 28 mb"_s});
    row("letters-then-digits", u"md5"_s, {u"md5"_s});
    row("upper-case-then-digits", u"MD5"_s, {u"md5"_s});
    row("hexadecimal", u"0x20"_s, {u"0x20"_s});
    row("digits", u"6013"_s, {u"6013"_s});
    row("minus", u"-10001"_s, {u"10001"_s});
    row("thousands-separator", u"6,013"_s, {u"6"_s, u"013"_s});
    row("digits-and-han", u"60秒内"_s, {u"60"_s, u"han 秒内"_s});
    row("full-width-latin", u"ＵｓｅｒＳｉｇ"_s, {u"usersig = user sig"_s});
    row("full-width-digits", u"－１０００１"_s, {u"10001"_s});
    row("ligature", u"ﬁle"_s, {u"file"_s});
    row("superscript", u"10²"_s, {u"102"_s});
    row("compatibility-ideograph", u"\uf900"_s, {u"han \u8c48"_s});
    row("kangxi-radical", u"⼀"_s, {u"han 一"_s});
    row("square-abbreviation", u"㍿"_s, {u"han 株式会社"_s});
    row("iteration-mark", u"人々"_s, {u"han 人々"_s});
    row("ideographic-zero", u"二〇一九"_s, {u"han 二〇一九"_s});
    row("beyond-the-bmp", u"𠮷野家"_s, {u"han 𠮷野家"_s});
    row("hiragana", u"エラーです"_s.last(2), {u"han です"_s});
    row("half-width-katakana", u"ｶﾞｽ"_s, {u"han ガス"_s});
    row("hangul", u"오류 코드"_s, {u"오류"_s, u"코드"_s});
    row("cyrillic", u"Ошибка"_s, {u"ошибка"_s});
    row("accent-composed", u"Été"_s, {u"été"_s});
    row("accent-combining", u"E\u0301te\u0301"_s, {u"été"_s});
    row("accent-without-composition", u"x\u0302y"_s, {u"x\u0302y"_s});
    row("sharp-s", u"Straße"_s, {u"straße"_s});
    row("arabic-with-marks", u"خَطَأ"_s, {u"خَطَأ"_s});
    row("nul", u"a"_s + Nul + u"登录"_s + Nul, {u"a"_s, u"han 登录"_s});
    row("nul-alone", QString(Nul), {});
    row("lone-high-surrogate", u"登"_s + HighSurrogate + u"录"_s, {u"han 登"_s, u"han 录"_s});
    row("lone-low-surrogate", u"a"_s + LowSurrogate + u"b"_s, {u"a"_s, u"b"_s});
    row("high-surrogate-last", u"登录"_s + HighSurrogate, {u"han 登录"_s});
    row("surrogates-swapped", u"a"_s + LowSurrogate + HighSurrogate + u"b"_s, {u"a"_s, u"b"_s});
    row("high-surrogate-before-a-pair", u"a"_s + HighSurrogate + u"𠮷"_s, {u"a"_s, u"han 𠮷"_s});
    row("noncharacter", u"a\uffffb"_s, {u"a"_s, u"b"_s});
    row("punctuation-only", u"，。！？…… *-\"'()"_s, {});
    row("emoji-between", u"登录😀超时"_s, {u"han 登录"_s, u"han 超时"_s});
    row("line-break", u"登录\n超时"_s, {u"han 登录"_s, u"han 超时"_s});
    row("full-width-space", u"登录　超时"_s, {u"han 登录"_s, u"han 超时"_s});
    row("zero-width-space", u"登录\u200b超时"_s, {u"han 登录"_s, u"han 超时"_s});
    row("full-text-operators", u"a NEAR(b) OR c*"_s, {u"a"_s, u"near"_s, u"b"_s, u"or"_s, u"c"_s});
}

void TestSegmenter::segment()
{
    QFETCH(QString, text);
    QTEST(printed(Codebook::segment(text)), "segments");
}

void TestSegmenter::fold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("case") << u"UserSIG"_s << u"usersig"_s;
    QTest::newRow("full-width") << u"ＵｓｅｒＳｉｇ　６０１３"_s << u"usersig 6013"_s;
    QTest::newRow("han-stays") << u"帐号，超时。"_s << u"帐号,超时。"_s;
    QTest::newRow("decomposed") << u"e\u0301"_s << u"é"_s;
    QTest::newRow("nul") << u"a"_s + Nul + u"b"_s << u"a b"_s;
    QTest::newRow("lone-surrogate") << u"a"_s + HighSurrogate + u"b"_s << u"a b"_s;
    QTest::newRow("beyond-the-bmp") << u"𠮷"_s << u"𠮷"_s;
}

void TestSegmenter::fold()
{
    QFETCH(QString, text);
    QTEST(Codebook::fold(text), "folded");
}

void TestSegmenter::hanTokens_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<QStringList>("tokens");

    QTest::newRow("empty") << u""_s << QStringList();
    QTest::newRow("one") << u"群"_s << QStringList{u"群"_s};
    QTest::newRow("two") << u"群组"_s << QStringList{u"群组"_s, u"组"_s};
    QTest::newRow("four") << u"登录超时"_s << QStringList{u"登录"_s, u"录超"_s, u"超时"_s, u"时"_s};
    QTest::newRow("beyond-the-bmp") << u"𠮷野"_s << QStringList{u"𠮷野"_s, u"野"_s};
}

void TestSegmenter::hanTokens()
{
    QFETCH(QString, run);
    QTEST(Codebook::hanTokens(run), "tokens");
}

void TestSegmenter::indexText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("han") << u"登录超时。"_s << u"登录 录超 超时 时"_s;
    QTest::newRow("word") << u"Expired!"_s << u"expired"_s;
    QTest::newRow("parts") << u"UserSig"_s << u"usersig user sig"_s;
    QTest::newRow("mixed") << u"UserSig 过期（70001）"_s << u"usersig user sig 过期 期 70001"_s;
    QTest::newRow("two-runs") << u"登录，超时"_s << u"登录 录 超时 时"_s;
}

void TestSegmenter::indexText()
{
    QFETCH(QString, text);
    QTEST(Codebook::indexText(text), "tokens");
}

void TestSegmenter::segment_everyForm_agreesWithItsFoldedForm()
{
    for (const QString &text : {u"ＥＲＲ＿ＳＤＫ"_s, u"é"_s, u"登录（超时）"_s, u"Ｄ２Ｋｅｙ"_s}) {
        const QString plain = text.normalized(QString::NormalizationForm_KC);
        QCOMPARE(printed(Codebook::segment(text)), printed(Codebook::segment(plain)));
        QStringList words;
        for (const Segment &segment : Codebook::segment(text))
            words << segment.text;
        QStringList wordsOfFolded;
        for (const Segment &segment : Codebook::segment(Codebook::fold(text)))
            wordsOfFolded << segment.text;
        QCOMPARE(words, wordsOfFolded);
    }
}

QTEST_GUILESS_MAIN(TestSegmenter)
#include "tst_segmenter.moc"
