// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/highlighter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_words_data();
    void ranges_words();
    void ranges_phrase_data();
    void ranges_phrase();
    void ranges_hanBySound_areOnTheCharacters();
    void ranges_nothingAdded_none();
    void ranges_randomTexts_areInOrder();
};

namespace {

/// The text with brackets around its ranges.
QString marked(const QString &text, const QList<TextRange> &ranges)
{
    QString result;
    qsizetype end = 0;
    for (const TextRange range : ranges) {
        result += text.sliced(end, range.start - end) + u'[' + text.sliced(range.start, range.length) + u']';
        end = range.start + range.length;
    }
    return result + text.sliced(end);
}

Highlighter forWords(const QString &typed)
{
    Highlighter highlighter;
    for (const Segment &word : segment(typed))
        highlighter.addWord(word);
    return highlighter;
}

} // namespace

void TestHighlighter::ranges_words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto row
        = [](const char *name, const QString &typed, const QString &shown) { QTest::newRow(name) << typed << shown; };
    row("han", u"超时"_s, u"登录[超时]，请求[超时]。"_s);
    row("han-one-character", u"时"_s, u"超[时]，[时]间"_s);
    row("han-overlapping", u"人人"_s, u"[人人人]都"_s);
    row("han-across-punctuation", u"登录超时"_s, u"登录，超时"_s);
    row("han-traditional-shown", u"登录"_s, u"請[登錄]帳號"_s);
    row("han-traditional-typed", u"帳號"_s, u"您的[账号]与[帐号]"_s);
    row("han-in-words-of-taiwan", u"訊息太長"_s, u"[消息太长]，[訊息太長]，訊息很長"_s);
    row("han-beyond-the-bmp", u"𠮷野"_s, u"😀[𠮷野]家"_s);
    row("han-in-a-square", u"会社"_s, u"在[㍿]内"_s);
    row("word-beginning", u"exp"_s, u"[exp]ired, [EXP]ORT"_s);
    row("word-middle-is-not", u"pired"_s, u"expired"_s);
    row("word-longer-than-shown", u"timeout"_s, u"time out"_s);
    row("word-same-stem", u"expired"_s, u"[expires] [Expire] [expired]"_s);
    row("word-other-spelling", u"initialise"_s, u"[Initialized] [initializing]"_s);
    row("camel-part", u"sig"_s, u"User[Sig] 过期"_s);
    row("camel-whole", u"usersig"_s, u"[UserSig] 过期"_s);
    row("camel-beginning", u"users"_s, u"[UserS]ig 过期"_s);
    row("snake-part", u"sdk"_s, u"ERR_[SDK]_NOT"_s);
    row("snake-parts-typed", u"sdk_not"_s, u"ERR_[SDK]_[NOT]"_s);
    row("snake-part-begun", u"sdk_no"_s, u"ERR_[SDK]_[NO]T"_s);
    row("camel-typed-words-shown", u"userSig"_s, u"the [user] [sig]nature, sig of user"_s);
    row("camel-typed-as-words", u"user sig"_s, u"[UserSig]"_s);
    row("full-width-shown", u"usersig"_s, u"（[ＵｓｅｒＳｉｇ]）"_s);
    row("full-width-typed", u"ＳＩＧ"_s, u"User[Sig]"_s);
    row("ligature", u"f"_s, u"[ﬁ]le"_s);
    row("accent", u"été"_s, u"l'[e\u0301te\u0301]"_s);
    row("accent-cluster", u"x"_s, u"[x\u0302]y"_s);
    row("digits", u"6013"_s, u"-[6013] [6013]5 16013"_s);
    row("both-languages", u"UserSig 过期"_s, u"[UserSig] 已[过期]"_s);
    row("touching-become-one", u"登录 超时"_s, u"[登录超时]"_s);
    row("cyrillic", u"ошиб"_s, u"[Ошиб]ка"_s);
    row("no-hit", u"group"_s, u"The call timed out."_s);
    row("nothing-shown", u"group"_s, u""_s);
}

void TestHighlighter::ranges_words()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    const QString text = QString(shown).remove(u'[').remove(u']');
    QCOMPARE(marked(text, forWords(typed).ranges(text)), shown);
}

void TestHighlighter::ranges_phrase_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("shown");
    const auto row
        = [](const char *name, const QString &phrase, const QString &shown) { QTest::newRow(name) << phrase << shown; };
    row("latin", u"kicked off"_s, u"off, [Kicked] [off] and kicked"_s);
    row("whole-words-only", u"kicked off"_s, u"kicked offline"_s);
    row("no-stems", u"expire"_s, u"[expire], expired"_s);
    row("parts", u"kicked off"_s, u"On[KickedOff]"_s);
    row("han", u"下线"_s, u"被踢[下线]了"_s);
    row("two-han-runs", u"被踢 下线"_s, u"账号[被踢]，[下线]了"_s);
    row("two-han-runs-apart", u"被踢 下线"_s, u"被踢了，下线"_s);
    row("han-then-latin", u"群组 ID"_s, u"此[群组]：[ID] 无效，ID"_s);
    row("latin-then-han", u"ID 无效"_s, u"群组[ID无效]的"_s);
    row("twice", u"ab ab"_s, u"[ab] [ab] [ab]"_s);
    row("empty", u""_s, u"anything"_s);
}

void TestHighlighter::ranges_phrase()
{
    QFETCH(QString, phrase);
    QFETCH(QString, shown);
    const QString text = QString(shown).remove(u'[').remove(u']');
    Highlighter highlighter;
    highlighter.addPhrase(segment(phrase));
    QCOMPARE(marked(text, highlighter.ranges(text)), shown);
}

void TestHighlighter::ranges_hanBySound_areOnTheCharacters()
{
    Highlighter highlighter;
    highlighter.addHan(u"超时"_s);
    highlighter.addHan(u"初始化"_s);
    const QString text = u"初始化超时，請求超時"_s;
    QCOMPARE(marked(text, highlighter.ranges(text)), u"[初始化超时]，請求[超時]"_s);
}

void TestHighlighter::ranges_nothingAdded_none()
{
    Highlighter highlighter;
    highlighter.addHan({});
    highlighter.addPhrase({});
    QVERIFY(highlighter.isEmpty());
    QVERIFY(highlighter.ranges(u"anything"_s).isEmpty());
    highlighter.addHan(u"时"_s);
    QVERIFY(!highlighter.isEmpty());
}

void TestHighlighter::ranges_randomTexts_areInOrder()
{
    const QString characters = u"aabbB_ .人人時时ﬁ\u0301Ａ𠮷"_s;
    QRandomGenerator random(42);
    const auto randomText = [&](int longest) {
        QString text;
        for (int length = random.bounded(longest); length > 0; --length)
            text += characters[random.bounded(int(characters.size()))];
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString text = randomText(40);
        qsizetype end = -1;
        for (const TextRange range : forWords(randomText(8)).ranges(text)) {
            QVERIFY(range.start > end && range.length > 0);
            end = range.start + range.length;
        }
        QVERIFY(end <= text.size());
    }
}

QTEST_GUILESS_MAIN(TestHighlighter)
#include "tst_highlighter.moc"
