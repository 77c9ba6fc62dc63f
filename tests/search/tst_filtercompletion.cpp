// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/filtercompletion.h"
#include "search/filterterms.h"
#include "support/sampleinfo.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completions_data();
    void completions();
    void completions_explained_inTheLanguage();
    void completions_eachOne_isUnderstood_data();
    void completions_eachOne_isUnderstood();
    void completions_anyCursor_isHarmless();
    void replaceWord_data();
    void replaceWord();
};

namespace {

constexpr QChar CursorMark = u'|';

QStringList texts(const QList<Completion> &completions)
{
    QStringList texts;
    for (const Completion &completion : completions)
        texts << completion.text;
    return texts;
}

TextAtCursor typed(QString marked)
{
    const qsizetype cursor = marked.indexOf(CursorMark);
    return {.text = marked.remove(CursorMark), .cursor = cursor};
}

} // namespace

void TestFilterCompletion::completions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("completions");
    const QStringList groups{u"section:群组"_s, u"section:SDK/群组"_s, u"section:服务端/群组"_s};

    QTest::newRow("one-letter") << u"s|"_s << QStringList();
    QTest::newRow("key") << u"se|"_s << QStringList{u"section:"_s};
    QTest::newRow("key-upper-case") << u"SE|"_s << QStringList{u"section:"_s};
    QTest::newRow("key-behind-words") << u"超时 par|"_s << QStringList{u"part:"_s};
    QTest::newRow("key-before-words") << u"par| 超时"_s << QStringList{u"part:"_s};
    QTest::newRow("key-chinese") << u"分类|"_s << QStringList{u"分类:"_s};
    QTest::newRow("key-two-ways") << u"is|"_s << QStringList{u"is:"_s};
    QTest::newRow("key-whole") << u"ticket|"_s << QStringList{u"ticket:"_s};
    QTest::newRow("key-inside") << u"ti|cket"_s << QStringList{u"ticket:"_s};
    QTest::newRow("no-key") << u"timeout|"_s << QStringList();
    QTest::newRow("empty") << u"|"_s << QStringList();
    QTest::newRow("space") << u"section |"_s << QStringList();
    QTest::newRow("unknown-key") << u"code:6|"_s << QStringList();
    QTest::newRow("section-title") << u"section:群|"_s << groups;
    QTest::newRow("section-traditional") << u"section:群組|"_s
                                         << QStringList{u"section:群组"_s, u"section:SDK/群组"_s,
                                                        u"section:服务端/群组"_s};
    QTest::newRow("section-in-the-other-language")
        << u"section:gr|"_s << QStringList{u"section:Group"_s, u"section:SDK/Group"_s, u"section:Server/Group"_s};
    QTest::newRow("section-with-spaces") << u"section:sso|"_s
                                         << QStringList{u"section:\"SSO 接入层\""_s, u"section:\"SSO access\""_s};
    QTest::newRow("section-quoted") << u"section:\"sso ac|"_s << QStringList{u"section:\"SSO access\""_s};
    QTest::newRow("key-as-typed") << u"分类：网|"_s << QStringList{u"分类：网络"_s};
    QTest::newRow("complete") << u"section:网络|"_s << QStringList();
    QTest::newRow("part-empty") << u"part:|"_s
                                << QStringList{u"part:SDK"_s, u"part:服务端"_s, u"part:\"SDK V3（旧版）\""_s};
    QTest::newRow("part") << u"part:ser|"_s << QStringList{u"part:Server"_s};
    QTest::newRow("ticket-empty") << u"工单：|"_s
                                  << QStringList{u"工单：提交工单"_s, u"工单：持续再提"_s, u"工单：无需工单"_s};
    QTest::newRow("ticket") << u"ticket:s|"_s << QStringList{u"ticket:submit"_s};
    QTest::newRow("internal") << u"internal:y|"_s << QStringList{u"internal:yes"_s};
    QTest::newRow("is") << u"is:内|"_s << QStringList{u"is:内部错误"_s};
    QTest::newRow("is-drafted") << u"is:d|"_s << QStringList{u"is:drafted"_s};
    QTest::newRow("is-drafted-chinese") << u"标记:草|"_s << QStringList{u"标记:草稿"_s};
    QTest::newRow("is-drafted-chinese-other-key") << u"属于:草|"_s << QStringList{u"属于:草稿"_s};
    QTest::newRow("value-unknown") << u"is:x|"_s << QStringList();
}

void TestFilterCompletion::completions()
{
    QFETCH(QString, typed);
    const TextAtCursor at = ::typed(typed);
    QTEST(texts(Codebook::completions(at.text, at.cursor, sampleInfo(), Language::Chinese)), "completions");
}

void TestFilterCompletion::completions_explained_inTheLanguage()
{
    const auto explained = [](const QString &text, Language language) {
        return Codebook::completions(text, text.size(), sampleInfo(), language).value(0).explanation;
    };
    QCOMPARE(explained(u"section:gr"_s, Language::Chinese), u"群组"_s);
    QCOMPARE(explained(u"section:群"_s, Language::English), u"Group"_s);
    QCOMPARE(explained(u"section:sdk/gr"_s, Language::English), u"SDK · Group"_s);
    QCOMPARE(explained(u"part:ser"_s, Language::Chinese), u"服务端"_s);
    QVERIFY(!explained(u"se"_s, Language::English).isEmpty());
    QVERIFY(!explained(u"ticket:n"_s, Language::English).isEmpty());
    QVERIFY(!explained(u"internal:n"_s, Language::English).isEmpty());
    QVERIFY(!explained(u"is:t"_s, Language::English).isEmpty());
}

void TestFilterCompletion::completions_eachOne_isUnderstood_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : {u"part:"_s, u"section:"_s, u"ticket:"_s, u"internal:"_s, u"is:"_s})
        QTest::newRow(qPrintable(key.chopped(1))) << key;
}

void TestFilterCompletion::completions_eachOne_isUnderstood()
{
    QFETCH(QString, key);
    const CatalogueInfo info = sampleInfo();
    for (const Language language : {Language::English, Language::Chinese}) {
        const QList<Completion> all = Codebook::completions(key, key.size(), info, language);
        QVERIFY(all.size() >= 2);
        for (const Completion &completion : all) {
            const ResolvedFilter resolved = resolve(Query::fromText(completion.text).filters, info);
            QVERIFY2(!resolved.filter.isEmpty() && resolved.unknown.isEmpty(), qUtf8Printable(completion.text));
            QVERIFY(!completion.explanation.isEmpty());
        }
    }
}

void TestFilterCompletion::completions_anyCursor_isHarmless()
{
    const QString text = u"se section:\"SSO ac 群 is:"_s;
    for (qsizetype cursor = -2; cursor < text.size() + 2; ++cursor) {
        for (const Completion &each : Codebook::completions(text, cursor, sampleInfo(), Language::English)) {
            const TextAtCursor replaced = Codebook::replaceWord(text, cursor, each);
            QVERIFY(replaced.cursor >= 0 && replaced.cursor <= replaced.text.size());
            QVERIFY(replaced.text.contains(each.text));
        }
    }
}

void TestFilterCompletion::replaceWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("completion");
    QTest::addColumn<QString>("replaced");

    QTest::newRow("key") << u"超时 se|"_s << u"section:"_s << u"超时 section:|"_s;
    QTest::newRow("key-before-words") << u"se| 超时"_s << u"section:"_s << u"section:| 超时"_s;
    QTest::newRow("value") << u"section:群|"_s << u"section:群组"_s << u"section:群组 |"_s;
    QTest::newRow("value-before-words") << u"section:群| 超时"_s << u"section:群组"_s << u"section:群组 |超时"_s;
    QTest::newRow("value-inside") << u"a is:in|tern b"_s << u"is:internal"_s << u"a is:internal |b"_s;
    QTest::newRow("quoted") << u"section:\"SSO a|"_s << u"section:\"SSO access\""_s << u"section:\"SSO access\" |"_s;
}

void TestFilterCompletion::replaceWord()
{
    QFETCH(QString, typed);
    QFETCH(QString, completion);
    const TextAtCursor at = ::typed(typed);
    TextAtCursor replaced = Codebook::replaceWord(at.text, at.cursor, {.text = completion, .explanation = {}});
    QTEST(replaced.text.insert(replaced.cursor, CursorMark), "replaced");
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
