// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/hanvariants.h"
#include "search/pinyin.h"

#include <QSet>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestPinyin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readings_data();
    void readings();
    void readings_foldedCharacter_hasThoseOfAllItsForms();
    void withoutTone_data();
    void withoutTone();
    void soundElements_best_data();
    void soundElements_best();
    void soundElements_contain_data();
    void soundElements_contain();
    void soundElements_noSound_none_data();
    void soundElements_noSound_none();
    void soundElements_everySyllable_isItself();
    void isPinyin_data();
    void isPinyin();
    void soundAlikes_data();
    void soundAlikes();
    void soundElements_longest_areFew();
};

namespace {

/// "chao sh… 时": first letters end in an ellipsis.
QString printed(const QList<SoundElement> &elements)
{
    QStringList words;
    for (const SoundElement &element : elements)
        words << (element.kind == SoundElement::FirstLetters ? element.text + u'…' : element.text);
    return words.join(u' ');
}

QStringList printedWays(const QString &typed)
{
    QStringList ways;
    for (const auto &elements : soundElements(typed))
        ways << printed(elements);
    return ways;
}

} // namespace

void TestPinyin::readings_data()
{
    QTest::addColumn<QString>("han");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &han, const QStringList &expected) {
        QTest::newRow(name) << han << expected;
    };
    row("one", u"超"_s, {u"chao1"_s});
    row("repeat", u"重"_s, {u"zhong4"_s, u"chong2"_s});
    row("long", u"长"_s, {u"zhang3"_s, u"chang2"_s});
    row("check", u"校"_s, {u"xiao4"_s, u"jiao4"_s});
    row("key", u"钥"_s, {u"yao4"_s, u"yue4"_s});
    row("adjust", u"调"_s, {u"diao4"_s, u"tiao2"_s});
    row("return", u"还"_s, {u"hai2"_s, u"huan2"_s});
    row("row", u"行"_s, {u"xing2"_s, u"hang2"_s});
    row("number", u"数"_s, {u"shu4"_s, u"shu3"_s});
    row("change", u"更"_s, {u"geng4"_s, u"geng1"_s});
    row("no-tone", u"的"_s, {u"de5"_s, u"di4"_s, u"di2"_s});
    row("u-umlaut", u"绿"_s, {u"lv4"_s});
    row("u-umlaut-e", u"略"_s, {u"lve4"_s});
    row("traditional", u"號"_s, {u"hao4"_s, u"hao5"_s, u"hao2"_s});
    row("not-in-the-frequency-list", u"账"_s, {u"zhang4"_s});
    row("rare-reading-left-out", u"呢"_s, {u"ne5"_s});
    row("latin", u"a"_s, {});
    row("kana", u"ア"_s, {});
    row("beyond-the-bmp", u"😀"_s, {});
}

void TestPinyin::readings()
{
    QFETCH(QString, han);
    QTEST(Codebook::readings(han.toUcs4().first()), "expected");
}

void TestPinyin::readings_foldedCharacter_hasThoseOfAllItsForms()
{
    for (const QChar c : u"著账乾瞭徵覆裡復後發"_s) {
        const QStringList ofFolded = Codebook::readings(foldHan(char32_t(c.unicode())));
        for (const QString &reading : Codebook::readings(c.unicode()))
            QVERIFY2(ofFolded.contains(reading), qPrintable(c + u' ' + reading));
    }
}

void TestPinyin::withoutTone_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tone") << u"zhong4"_s << u"zhong"_s;
    QTest::newRow("no-tone") << u"zhong"_s << u"zhong"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestPinyin::withoutTone()
{
    QFETCH(QString, reading);
    QTEST(Codebook::withoutTone(reading), "expected");
}

void TestPinyin::soundElements_best_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("best");
    const auto row
        = [](const char *name, const QString &typed, const QStringList &best) { QTest::newRow(name) << typed << best; };
    row("two-syllables", u"chaoshi"_s, {u"chao shi"_s});
    row("one-or-two-syllables", u"xian"_s, {u"xian"_s, u"xian…"_s, u"xi an"_s});
    row("apostrophe", u"xi'an"_s, {u"xi an"_s, u"xi an…"_s});
    row("typographic-apostrophe", u"xi’an"_s, {u"xi an"_s});
    row("space", u"chao shi"_s, {u"chao shi"_s});
    row("spaces-around", u" chaoshi "_s, {u"chao shi"_s});
    row("first-letters", u"csh"_s, {u"c… sh…"_s, u"c… s… h…"_s});
    row("first-letters-with-apostrophe", u"c's'h"_s, {u"c… s… h…"_s});
    row("first-letters-then-syllable", u"cshi"_s, {u"c… shi"_s});
    row("syllable-then-first-letters", u"chaosh"_s, {u"chao sh…"_s});
    row("last-syllable-unfinished", u"chongzho"_s, {u"chong zho…"_s});
    row("last-syllable-perhaps-unfinished", u"chaocha"_s, {u"chao cha"_s, u"chao cha…"_s});
    row("first-syllable-unfinished", u"ch"_s, {u"ch…"_s, u"c… h…"_s});
    row("han-then-syllable", u"超shi"_s, {u"超 shi"_s});
    row("syllable-then-han", u"chao时"_s, {u"chao 时"_s});
    row("first-letters-before-han", u"ch时"_s, {u"ch… 时"_s, u"c… h… 时"_s});
    row("han-alone", u"超时"_s, {u"超 时"_s});
    row("han-traditional", u"超時"_s, {u"超 时"_s});
    row("han-beyond-the-bmp", u"𠮷shi"_s, {u"𠮷 shi"_s});
    row("upper-case", u"CSH"_s, {u"c… sh…"_s});
    row("full-width", u"ｃｈａｏｓｈｉ"_s, {u"chao shi"_s});
    row("v-for-u-umlaut", u"celve"_s, {u"ce lve"_s});
    row("u-umlaut", u"celüe"_s, {u"ce lve"_s});
    row("u-for-u-umlaut", u"celue"_s, {u"ce lve"_s});
    row("three-syllables", u"chushihua"_s, {u"chu shi hua"_s});
    row("four-syllables", u"yonghubucunzai"_s, {u"yong hu bu cun zai"_s});
}

void TestPinyin::soundElements_best()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, best);
    QCOMPARE(printedWays(typed).first(best.size()), best);
}

void TestPinyin::soundElements_contain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("way");
    QTest::newRow("danger") << u"fangan"_s << u"fang an"_s;
    QTest::newRow("other-split") << u"fangan"_s << u"fan gan"_s;
    QTest::newRow("two-then-letter") << u"xian"_s << u"xia n…"_s;
    QTest::newRow("letters-of-four") << u"yhbc"_s << u"y… h… b… c…"_s;
    QTest::newRow("vowel-as-letter") << u"aq"_s << u"a… q…"_s;
}

void TestPinyin::soundElements_contain()
{
    QFETCH(QString, typed);
    QFETCH(QString, way);
    const QStringList ways = printedWays(typed);
    QVERIFY2(ways.contains(way), qPrintable(ways.join(u'|')));
}

void TestPinyin::soundElements_noSound_none_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("separators") << u" ' "_s;
    QTest::newRow("digits") << u"chao1"_s;
    QTest::newRow("punctuation") << u"chao!"_s;
    QTest::newRow("no-syllable-begins-so") << u"ui"_s;
    QTest::newRow("no-syllable-goes-on-so") << u"chaoi"_s;
    QTest::newRow("cyrillic") << u"чао"_s;
    QTest::newRow("kana") << u"アchao"_s;
    QTest::newRow("too-long") << u"a"_s.repeated(LongestSound + 1);
    QTest::newRow("far-too-long") << u"登"_s.repeated(100000);
}

void TestPinyin::soundElements_noSound_none()
{
    QFETCH(QString, typed);
    QCOMPARE(printedWays(typed), QStringList());
}

void TestPinyin::soundElements_everySyllable_isItself()
{
    QSet<QString> syllables;
    for (char32_t c = 0x3400; c <= 0x9fff; ++c) {
        for (const QString &reading : Codebook::readings(c))
            syllables.insert(Codebook::withoutTone(reading));
    }
    QVERIFY(syllables.size() > 380);
    for (const QString &syllable : std::as_const(syllables)) {
        const auto ways = soundElements(syllable);
        QVERIFY2(!ways.isEmpty(), qPrintable(syllable));
        QCOMPARE(ways.first(), (QList<SoundElement>{{SoundElement::Syllable, syllable}}));
    }
}

void TestPinyin::isPinyin_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isPinyin");
    QTest::newRow("syllables") << u"chaoshi"_s << true;
    QTest::newRow("syllables-apart") << u"chao shi"_s << true;
    QTest::newRow("english-that-is-syllables-too") << u"can"_s << true;
    QTest::newRow("first-letters") << u"csh"_s << false;
    QTest::newRow("unfinished-syllable") << u"chaosh"_s << false;
    QTest::newRow("english") << u"server"_s << false;
    QTest::newRow("han") << u"超shi"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestPinyin::isPinyin()
{
    QFETCH(QString, typed);
    QTEST(Codebook::isPinyin(typed), "isPinyin");
}

void TestPinyin::soundAlikes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("alikes");
    QTest::newRow("ending") << u"min"_s << QStringList{u"ming"_s};
    QTest::newRow("longer-ending") << u"ming"_s << QStringList{u"min"_s};
    QTest::newRow("beginning") << u"zao"_s << QStringList{u"zhao"_s};
    QTest::newRow("longer-beginning") << u"shi"_s << QStringList{u"si"_s};
    QTest::newRow("l-and-n") << u"lai"_s << QStringList{u"nai"_s};
    QTest::newRow("each-place") << u"zhongsi"_s << QStringList{u"zongsi"_s, u"zhongshi"_s};
    QTest::newRow("nothing-like-it") << u"hao"_s << QStringList();
    QTest::newRow("no-pinyin") << u"server"_s << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
}

void TestPinyin::soundAlikes()
{
    QFETCH(QString, typed);
    QTEST(Codebook::soundAlikes(typed), "alikes");
}

void TestPinyin::soundElements_longest_areFew()
{
    for (const QString &typed : {u"a"_s.repeated(LongestSound), u"xian"_s.repeated(LongestSound / 4),
                                 u"csh"_s.repeated(LongestSound / 3), u"时shi"_s.repeated(LongestSound / 4)}) {
        const auto ways = soundElements(typed);
        QVERIFY(!ways.isEmpty());
        QVERIFY(ways.size() <= MostSoundWays);
        for (qsizetype i = 1; i < ways.size(); ++i)
            QVERIFY(ways[i - 1].size() <= ways[i].size());
    }
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
