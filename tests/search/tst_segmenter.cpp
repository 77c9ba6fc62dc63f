// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/segmenter.h"
#include "support/segments.h"

#include <QRandomGenerator>
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
    void segment_origins_data();
    void segment_origins();
    void segment_originsOfPieces_foldToThePieces_data();
    void segment_originsOfPieces_foldToThePieces();
    void fold_anyText_isStable_data();
    void fold_anyText_isStable();
    void segment_everyForm_agreesWithItsFoldedForm();
};

namespace {

const QChar Nul(0);
const QChar HighSurrogate(0xd842);
const QChar LowSurrogate(0xdfb7);

/// Texts that are awkward to normalise, and random ones of such characters.
void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence") << u"（帳號）UserSig 已過期，ERR_SDK_NOT：10½ ﬁle"_s;
    QTest::newRow("capital-that-composes-when-small") << u"J\u030c H\u0331 W\u030a T\u0308"_s;
    QTest::newRow("accents-out-of-order") << u"a\u0301\u0323 q\u0307\u0323"_s;
    const QString characters
        = u"aZz09_ .登録錄𠮷𝐔ﬁ½㍿Ａ０。\u0301\u0323\u0345\u3099ｶﾞ각\u1100\u1161\u11a8JǰßİıſΣς\u0344…⑴"_s + Nul
        + HighSurrogate + LowSurrogate;
    QRandomGenerator random(20240229);
    for (int i = 0; i < 200; ++i) {
        QString text;
        for (int length = random.bounded(1, 30); length > 0; --length)
            text += characters[random.bounded(int(characters.size()))];
        QTest::addRow("random-%d", i) << text;
    }
}

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
    row("compatibility-ideograph", u"\uf900"_s, {u"han 岂"_s});
    row("traditional", u"登錄超時"_s, {u"han 登录超时"_s});
    row("two-spellings", u"账号帳號"_s, {u"han 帐号帐号"_s});
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
    QTest::newRow("traditional") << u"帳號、賬號、账号"_s << u"帐号、帐号、帐号"_s;
    QTest::newRow("decomposed") << u"e\u0301"_s << u"é"_s;
    QTest::newRow("accent-behind-the-bmp") << u"𑄮ȧ"_s << u"𑄮ȧ"_s;
    QTest::newRow("capital-that-composes-when-small") << u"J\u030c"_s << u"ǰ"_s;
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

void TestSegmenter::segment_origins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("origins");
    const auto row = [](const char *name, const QString &text, const QStringList &origins) {
        QTest::newRow(name) << text << origins;
    };
    row("words", u"The call, timed out."_s, {u"The"_s, u"call"_s, u"timed"_s, u"out"_s});
    row("han-and-latin", u"（群组ID）无效"_s, {u"群组"_s, u"ID"_s, u"无效"_s});
    row("parts", u"UserSig is"_s, {u"UserSig = User Sig"_s, u"is"_s});
    row("snake-case", u"__ERR_SDK_NOT__"_s, {u"ERR_SDK_NOT = ERR SDK NOT"_s});
    row("full-width", u"　ＵｓｅｒＳｉｇ："_s, {u"ＵｓｅｒＳｉｇ = Ｕｓｅｒ Ｓｉｇ"_s});
    row("ligature", u"a ﬁle"_s, {u"a"_s, u"ﬁle"_s});
    row("ligature-in-parts", u"myﬁleName"_s, {u"myﬁleName = myﬁle Name"_s});
    row("square-abbreviation", u"在㍿内"_s, {u"在㍿内"_s});
    row("fraction", u"10½ 秒"_s, {u"10½"_s, u"½"_s, u"秒"_s});
    row("accent-combining", u"un E\u0301te\u0301."_s, {u"un"_s, u"E\u0301te\u0301"_s});
    row("half-width-katakana", u"の ｶﾞｽ"_s, {u"の"_s, u"ｶﾞｽ"_s});
    row("hangul-jamo", u"a \u1100\u1161\u11a8 b"_s, {u"a"_s, u"\u1100\u1161\u11a8"_s, u"b"_s});
    row("beyond-the-bmp", u"😀𠮷野家😀a"_s, {u"𠮷野家"_s, u"a"_s});
    row("mathematical-letters", u"𝐔𝐬𝐞𝐫𝐒𝐢𝐠 x"_s, {u"𝐔𝐬𝐞𝐫𝐒𝐢𝐠 = 𝐔𝐬𝐞𝐫 𝐒𝐢𝐠"_s, u"x"_s});
    row("lone-surrogate", u"a"_s + HighSurrogate + u"登录"_s, {u"a"_s, u"登录"_s});
    row("nul", QString(Nul) + u"a"_s + Nul + u"b"_s, {u"a"_s, u"b"_s});
    row("ellipsis", u"重试…再试"_s, {u"重试"_s, u"再试"_s});
}

void TestSegmenter::segment_origins()
{
    QFETCH(QString, text);
    const auto piece = [&text](TextRange range) { return text.sliced(range.start, range.length); };
    QStringList origins;
    for (const Segment &segment : Codebook::segment(text)) {
        QString line = piece(segment.origin);
        qsizetype start = 0;
        for (const QString &part : segment.parts) {
            line += (start == 0 ? u" = "_s : u" "_s) + piece(segment.originOf(start, part.size()));
            start += part.size();
        }
        origins << line;
    }
    QTEST(origins, "origins");
}

void TestSegmenter::segment_originsOfPieces_foldToThePieces_data()
{
    addTexts();
}

void TestSegmenter::segment_originsOfPieces_foldToThePieces()
{
    QFETCH(QString, text);
    for (const Segment &segment : Codebook::segment(text)) {
        QCOMPARE(segment.originOf(0, segment.text.size()), segment.origin);
        QVERIFY(Codebook::fold(text.sliced(segment.origin.start, segment.origin.length))
                    .remove(u'_')
                    .contains(segment.text));
        qsizetype start = 0;
        for (const uint c : segment.text.toUcs4()) {
            const auto character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
            const TextRange origin = segment.originOf(start, character.size());
            QVERIFY(Codebook::fold(text.sliced(origin.start, origin.length)).contains(character));
            start += character.size();
        }
    }
}

void TestSegmenter::fold_anyText_isStable_data()
{
    addTexts();
}

void TestSegmenter::fold_anyText_isStable()
{
    QFETCH(QString, text);
    const QString folded = Codebook::fold(text);
    QCOMPARE(Codebook::fold(folded), folded);
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
