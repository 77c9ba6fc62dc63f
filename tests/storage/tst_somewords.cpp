// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/indexterms.h"
#include "storage/somewords.h"
#include "support/madeupcatalogue.h"

#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSomeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void find_data();
    void find();
    void find_pinyin_givesItsTexts();
    void find_rank_isSomeWords();
    void find_narrowing_leavesTheOthersOut();
    void find_many_areTheBestFifty();
    void find_twice_doesNotAddUp();
    void find_badExpression_isAnError();

private:
    QStringList found(const QString &typed, const QString &narrowing = {});

    std::unique_ptr<MadeUpCatalogue> m_files;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<Vocabulary> m_vocabulary;
    std::unique_ptr<HanBySound> m_hanBySound;
    QStringList m_soundTexts; ///< of the last search
};

namespace {

constexpr int CommonEntries = 60; // that have "common"

} // namespace

void TestSomeWords::initTestCase()
{
    QList<Entry> entries{
        madeUpEntry(u"1"_s, {u"群组已解散"_s, u"alpha beta gamma"_s}),
        madeUpEntry(u"2"_s, {u"群满员，人数已满"_s, u"alpha beta"_s}),
        madeUpEntry(u"3"_s, {u"好友"_s, u"alpha"_s}),
        madeUpEntry(u"4"_s, {u"视频"_s, u"delta"_s}),
        madeUpEntry(u"5"_s, {u"音频"_s, u"common epsilon"_s}),
        madeUpEntry(u"6"_s),
        madeUpEntry(u"7"_s, {u"文的消息太长"_s, u"common theta iota"_s}),
        madeUpEntry(u"8"_s),
        madeUpEntry(u"9"_s, {u"文"_s, u"kappa mu"_s}),
        madeUpEntry(u"10"_s, {u"文"_s, u"one mu kappa, the longer text"_s}),
        madeUpEntry(u"11"_s, {u"文"_s, u"yet"_s}),
        madeUpEntry(u"12"_s, {u"没有连接"_s, u"x"_s}),
    };
    entries[9].aliases.zh = QStringList{u"没有连接"_s};
    entries[5].hint = {u"视频"_s, u"delta"_s};
    entries[7].aliases = {{u"消息太长"_s}, {u"theta iota"_s}};
    entries.first().section = u"sdk/network"_s;
    for (int i = 0; i < CommonEntries; ++i)
        entries << madeUpEntry(QString::number(1000 + i), {u"文"_s, u"common"_s});
    m_files = std::make_unique<MadeUpCatalogue>(entries);
    QCOMPARE(m_files->problem(), QString());
    m_catalogue = m_files->open();
    QVERIFY(m_catalogue);
    m_connection = std::make_unique<Connection>(m_files->file(), Connection::ReadOnly);
    m_statements = std::make_unique<Statements>(*m_connection);
    m_vocabulary = std::make_unique<Vocabulary>(*m_statements);
    m_hanBySound = std::make_unique<HanBySound>(*m_vocabulary);
}

QStringList TestSomeWords::found(const QString &typed, const QString &narrowing)
{
    SomeWordsSearch search(*m_statements, *m_vocabulary, *m_hanBySound, m_catalogue->entryCount());
    Findings findings(*m_statements, {.kinds = {}});
    if (!search.find(Query::fromText(typed).words, narrowing, findings))
        return {m_statements->failure()};
    m_soundTexts = search.soundTexts();
    QStringList codes;
    for (const FoundEntry &each : findings.found())
        codes << codesOf(*m_catalogue, {each.hit.id});
    return codes;
}

void TestSomeWords::find_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("most-words-first") << u"alpha beta gamma"_s << QStringList{u"1"_s, u"2"_s}; // 3 has too few
    QTest::newRow("order-does-not-matter") << u"gamma alpha beta"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("rare-word-before-a-common-one") << u"common delta"_s << QStringList{u"4"_s};
    QTest::newRow("both-before-the-common-one") << u"common epsilon"_s << QStringList{u"5"_s};
    QTest::newRow("hint-says-less") << u"delta"_s << QStringList{u"4"_s}; // 6 has it in its hint
    QTest::newRow("pinyin") << u"renshu qqzzxx"_s << QStringList{u"2"_s};
    QTest::newRow("pinyin-beside-a-word") << u"jiesan gamma"_s << QStringList{u"1"_s};
    QTest::newRow("pinyin-of-pairs-that-stand-apart") << u"yimanyuan"_s << QStringList{u"2"_s};
    QTest::newRow("one-syllable-says-nothing") << u"qun qqzzxx"_s << QStringList();
    QTest::newRow("unknown-word-is-no-hindrance") << u"delta qqzzxx"_s << QStringList{u"4"_s};
    QTest::newRow("only-unknown-words") << u"qqzzxx yyyyyy"_s << QStringList();
    QTest::newRow("excluded-word-is-no-clue") << u"delta -alpha"_s << QStringList{u"4"_s};
    QTest::newRow("inflection") << u"deltas qqzzxx"_s << QStringList{u"4"_s};
    QTest::newRow("rarer-pair-of-a-run-first") << u"好友视频"_s << QStringList{u"3"_s, u"4"_s}; // 视频 is in 6 too
    QTest::newRow("characters-of-a-run") << u"群已满"_s << QStringList{u"2"_s};
    QTest::newRow("whole-pair-before-characters") << u"群组解散失败"_s << QStringList{u"1"_s};
    QTest::newRow("pairs-in-words-of-taiwan") << u"影片壞了"_s << QStringList{u"4"_s};
    QTest::newRow("whole-alias-in-words-of-taiwan") << u"common 訊息太長"_s << QStringList{u"8"_s, u"7"_s};
    QTest::newRow("whole-alias-that-denies-in-words-of-taiwan")
        << u"common 沒有連線"_s << QStringList{u"10"_s, u"12"_s};
    QTest::newRow("whole-alias-beside-such-words-counts-once")
        << u"theta iota alpha beta gamma 檔案"_s << QStringList{u"1"_s, u"8"_s, u"7"_s, u"2"_s};
    QTest::newRow("whole-alias-first") << u"common theta iota"_s << QStringList{u"8"_s, u"7"_s};
    QTest::newRow("whole-alias-within-a-run") << u"common 消息太长"_s << QStringList{u"8"_s, u"7"_s};
    QTest::newRow("symbol-by-its-parts") << u"QQZZXX_ALPHA_BETA"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("words-side-by-side-first") << u"mu kappa qqzzxx"_s << QStringList{u"10"_s, u"9"_s};
    QTest::newRow("function-word-is-no-clue") << u"yet delta"_s << QStringList{u"4"_s};
    QTest::newRow("word-beside-pairs-of-a-run") << u"人数 delta"_s << QStringList{u"4"_s, u"2"_s};
    QTest::newRow("unknown-run") << u"鱻鱻"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestSomeWords::find()
{
    QFETCH(QString, typed);
    QTEST(found(typed), "codes");
}

void TestSomeWords::find_pinyin_givesItsTexts()
{
    found(u"renshu delta"_s);
    QCOMPARE(m_soundTexts, QStringList{u"人数"_s});
    found(u"yimanyuan"_s);
    QCOMPARE(m_soundTexts, (QStringList{u"已满"_s, u"满员"_s}));
    found(u"alpha"_s);
    QCOMPARE(m_soundTexts, QStringList());
}

void TestSomeWords::find_rank_isSomeWords()
{
    SomeWordsSearch search(*m_statements, *m_vocabulary, *m_hanBySound, m_catalogue->entryCount());
    Findings findings(*m_statements, {.kinds = {}});
    QVERIFY(search.find(Query::fromText(u"alpha delta"_s).words, {}, findings));
    QVERIFY(!findings.isEmpty());
    for (const FoundEntry &each : findings.found())
        QCOMPARE(each.hit.rank, Rank::SomeWords);
}

void TestSomeWords::find_narrowing_leavesTheOthersOut()
{
    const auto inDescription = [](const QString &word) { return indexTerm(Field::Description, word); };
    QCOMPARE(found(u"alpha beta gamma"_s, inDescription(u"gamma"_s)), QStringList{u"1"_s});
    // Without the best one, those are measured by the next.
    QCOMPARE(found(u"alpha beta gamma"_s, u"%1 NOT %2"_s.arg(inDescription(u"alpha"_s), inDescription(u"gamma"_s))),
             QStringList({u"2"_s}));
    QCOMPARE(found(u"alpha beta gamma"_s, inDescription(u"delta"_s)), QStringList());
}

void TestSomeWords::find_many_areTheBestFifty()
{
    const QStringList codes = found(u"common qqzzxx"_s);
    QCOMPARE(codes.size(), 50);
    QCOMPARE(codes.first(), u"1000"_s); // of equals, the shorter description, then the lower code
    QVERIFY(!codes.contains(u"5"_s));
}

void TestSomeWords::find_twice_doesNotAddUp()
{
    SomeWordsSearch search(*m_statements, *m_vocabulary, *m_hanBySound, m_catalogue->entryCount());
    Findings first(*m_statements, {.kinds = {}});
    QVERIFY(search.find(Query::fromText(u"alpha beta gamma"_s).words, {}, first));
    Findings second(*m_statements, {.kinds = {}});
    QVERIFY(search.find(Query::fromText(u"delta"_s).words, {}, second));
    QCOMPARE(second.found().size(), 1);
    QCOMPARE(codesOf(*m_catalogue, {second.found().first().hit.id}), QStringList{u"4"_s});
}

void TestSomeWords::find_badExpression_isAnError()
{
    SomeWordsSearch search(*m_statements, *m_vocabulary, *m_hanBySound, m_catalogue->entryCount());
    Findings findings(*m_statements, {.kinds = {}});
    QVERIFY(!search.find(Query::fromText(u"alpha"_s).words, u"AND"_s, findings));
    QVERIFY(!m_statements->failure().isEmpty());
}

QTEST_GUILESS_MAIN(TestSomeWords)
#include "tst_somewords.moc"
