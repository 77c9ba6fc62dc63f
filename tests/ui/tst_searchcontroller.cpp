// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/builtincatalogue.h"
#include "support/largecatalogue.h"
#include "ui/searchcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSearchController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void setText_smallCatalogue_isCompleteAtOnce();
    void setText_sameText_saysNothing();
    void setText_nothingTyped_isEverythingAtOnce();
    void setText_few_areCompleteAtOnce();
    void setText_many_areFirstAPageThenAll_data();
    void setText_many_areFirstAPageThenAll();
    void setText_onlyGuesses_comeWithTheRest();
    void setText_fast_onlyTheLastIsCompleted();
    void setText_completeAtOnce_forgetsTheOneBefore();
    void setText_everyResult_isWhatTheCatalogueFinds();
    void setSort_large_sortsAllNotThePage();
    void setSort_small_sortsAtOnce();
    void setLanguage_searchesOnlyWhereItDecides();
    void setCatalogue_none_findsNothing();
    void setCatalogue_other_keepsTheText();
    void unknownFilters_areReported();
    void highlighter_marksWhatWasSearchedFor_data();
    void highlighter_marksWhatWasSearchedFor();
    void undocumented_isTheFirstSuchCode();
    void find_code_data();
    void find_code();
    void entryById_unknownId_isNothing();
    void summaryById_isThatOfTheEntry();
    void setPageSize_isHowManyComeFirst();

private:
    QStringList marked(const QString &shown) const;

    std::unique_ptr<MadeUpCatalogue> m_files;
    std::unique_ptr<Catalogue> m_large;
    std::unique_ptr<Catalogue> m_small;
    std::unique_ptr<SearchController> m_controller;
    std::unique_ptr<QSignalSpy> m_ready;
    std::unique_ptr<QSignalSpy> m_completed;
};

void TestSearchController::initTestCase()
{
    m_files = std::make_unique<MadeUpCatalogue>(largeCatalogueEntries());
    QCOMPARE(m_files->problem(), QString());
    m_large = m_files->open();
    QVERIFY(m_large);
    m_small = openBuiltIn();
    QVERIFY(m_small);
}

void TestSearchController::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_controller = std::make_unique<SearchController>();
    m_controller->setCatalogue(m_large.get());
    m_ready = std::make_unique<QSignalSpy>(m_controller.get(), &SearchController::resultsReady);
    m_completed = std::make_unique<QSignalSpy>(m_controller.get(), &SearchController::resultsCompleted);
}

void TestSearchController::setText_smallCatalogue_isCompleteAtOnce()
{
    m_controller->setCatalogue(m_small.get());
    m_ready->clear();
    for (const QString &text : {u"超时"_s, u"e"_s, u"6031"_s, u"timeuot"_s}) {
        m_controller->setText(text);
        QVERIFY2(m_controller->result().isComplete, qPrintable(text));
        QVERIFY2(!m_controller->result().hits.isEmpty(), qPrintable(text));
        QCOMPARE(m_controller->result().hits, m_small->search(m_controller->query(), {})->hits);
    }
    QCOMPARE(m_ready->size(), 4);
    QCOMPARE(m_completed->size(), 0);
}

void TestSearchController::setText_sameText_saysNothing()
{
    m_controller->setText(u"unmistakable"_s);
    QCOMPARE(m_ready->size(), 1);
    m_controller->setText(u"unmistakable"_s);
    m_controller->setText(u" unmistakable "_s);
    QCOMPARE(m_ready->size(), 1);
}

void TestSearchController::setText_nothingTyped_isEverythingAtOnce()
{
    m_controller->setText(u"common"_s);
    m_controller->setText(QString());
    QVERIFY(m_controller->result().isComplete);
    QCOMPARE(m_controller->result().hits, HitList::everyEntry(2500));
    QCOMPARE(m_controller->result().counts.allSections, 2500);
}

void TestSearchController::setText_few_areCompleteAtOnce()
{
    m_controller->setText(u"unmistakable"_s);
    QVERIFY(m_controller->result().isComplete);
    QCOMPARE(m_controller->result().hits.size(), 1);
    QCOMPARE(m_controller->result().counts.allSections, 1);
}

void TestSearchController::setText_many_areFirstAPageThenAll_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("all");

    QTest::newRow("word") << u"common"_s << int(SearchController::PageSize) << 2500;
    QTest::newRow("code-prefix") << u"1"_s << int(SearchController::PageSize) << 2500;
    QTest::newRow("few-with-a-filter") << u"apple part:sdk"_s << 2 << 2; // only the counts are missing
    QTest::newRow("many-with-a-filter") << u"fifth part:sdk"_s << int(SearchController::PageSize) << 333;
    QTest::newRow("excluded-word") << u"-fifth"_s << int(SearchController::PageSize) << 2000;
}

void TestSearchController::setText_many_areFirstAPageThenAll()
{
    QFETCH(QString, text);
    QFETCH(int, first);
    QFETCH(int, all);
    m_controller->setText(text);
    QCOMPARE(m_ready->size(), 1);
    const SearchResult page = m_controller->result();
    QVERIFY(!page.isComplete);
    QCOMPARE(page.hits.size(), first);
    QTRY_COMPARE(m_completed->size(), 1);
    const SearchResult &result = m_controller->result();
    QVERIFY(result.isComplete);
    QCOMPARE(result.hits.size(), all);
    QVERIFY(result.hits.startsWith(page.hits)); // nothing that is on the screen moves
    QCOMPARE(result.counts, m_large->search(m_controller->query(), m_controller->filter())->counts);
    QCOMPARE(m_ready->size(), 1);
}

void TestSearchController::setText_onlyGuesses_comeWithTheRest()
{
    m_controller->setText(u"unmistqkable"_s);
    QVERIFY(!m_controller->result().isComplete);
    QVERIFY(m_controller->result().hits.isEmpty());
    QTRY_COMPARE(m_completed->size(), 1);
    QCOMPARE(m_controller->result().hits.size(), 1);
    QCOMPARE(m_controller->result().corrections.size(), 1);
    QCOMPARE(marked(u"An unmistakable word"_s), QStringList{u"unmistakable"_s});
}

void TestSearchController::setText_fast_onlyTheLastIsCompleted()
{
    for (const QString &text : {u"c"_s, u"co"_s, u"com"_s, u"comm"_s, u"fifth"_s})
        m_controller->setText(text);
    QCOMPARE(m_ready->size(), 5); // each page is shown at once
    QTRY_COMPARE(m_completed->size(), 1);
    QCOMPARE(m_controller->result().hits.size(), 500);
    m_controller->setText(u"common"_s); // an older answer would have come before this one's
    QTRY_COMPARE(m_completed->size(), 2);
    QCOMPARE(m_controller->result().hits.size(), 2500);
}

void TestSearchController::setText_completeAtOnce_forgetsTheOneBefore()
{
    m_controller->setText(u"common"_s);
    m_controller->setText(u"unmistakable"_s);
    QVERIFY(m_controller->result().isComplete);
    m_controller->setText(u"fifth"_s);
    QTRY_COMPARE(m_completed->size(), 1);
    QCOMPARE(m_controller->result().hits.size(), 500);
}

void TestSearchController::setText_everyResult_isWhatTheCatalogueFinds()
{
    for (const QString &text : {u"apple"_s, u"banana apple"_s, u"apple date"_s, u"登录"_s, u"denglu"_s, u"12"_s,
                                u"12345"_s, u"99999"_s, u"10000 apple"_s, u"\"apple banana\""_s, u"qqzzxx"_s,
                                u"common -fifth internal:no"_s, u"ticket:submit apple"_s}) {
        m_completed->clear();
        m_controller->setText(text);
        if (!m_controller->result().isComplete)
            QTRY_COMPARE(m_completed->size(), 1);
        const auto expected = m_large->search(m_controller->query(), m_controller->filter());
        QVERIFY(expected);
        QVERIFY2(m_controller->result().hits == expected->hits, qPrintable(text));
        QVERIFY2(m_controller->result().counts == expected->counts, qPrintable(text));
        QVERIFY2(m_controller->result().readings == expected->readings, qPrintable(text));
    }
}

void TestSearchController::setSort_large_sortsAllNotThePage()
{
    m_controller->setText(u"common"_s);
    QTRY_COMPARE(m_completed->size(), 1);
    m_controller->setSort(ResultOrder::ByCode, Qt::DescendingOrder);
    QVERIFY(!m_controller->result().isComplete);
    QTRY_COMPARE(m_completed->size(), 2);
    const HitList &hits = m_controller->result().hits;
    QCOMPARE(hits.size(), 2500);
    for (qsizetype i = 0; i < hits.size(); ++i)
        QCOMPARE(hits.at(i).id, quint32(2500 - i));
    // What is small enough to be complete at once is sorted as well.
    m_controller->setText(u"apple"_s);
    QTRY_COMPARE(m_completed->size(), 3);
    QCOMPARE(codesOf(*m_large, {m_controller->result().hits.at(0).id}), QStringList{u"10002"_s});
}

void TestSearchController::setSort_small_sortsAtOnce()
{
    m_controller->setCatalogue(m_small.get());
    m_controller->setText(u"超时"_s);
    m_controller->setSort(ResultOrder::ByCode, Qt::DescendingOrder);
    QVERIFY(m_controller->result().isComplete);
    const QList<Hit> hits = m_controller->result().hits.toList();
    QVERIFY(hits.size() > 2);
    QVERIFY(std::is_sorted(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.id > b.id; }));
}

void TestSearchController::setLanguage_searchesOnlyWhereItDecides()
{
    m_controller->setCatalogue(m_small.get());
    m_ready->clear();
    m_controller->setLanguage(Language::Chinese);
    QCOMPARE(m_ready->size(), 0);
    m_controller->setSort(ResultOrder::ByDescription, Qt::AscendingOrder);
    const HitList chinese = m_controller->result().hits;
    m_controller->setLanguage(Language::English);
    QCOMPARE(m_ready->size(), 2);
    QVERIFY(m_controller->result().hits != chinese);
}

void TestSearchController::setCatalogue_none_findsNothing()
{
    m_controller->setText(u"common 99999"_s);
    m_controller->setCatalogue(nullptr);
    QVERIFY(m_controller->result().hits.isEmpty());
    QVERIFY(!m_controller->entryById(1));
    QVERIFY(!m_controller->undocumented(2));
    QCOMPARE(m_controller->find(Code::fromNumber(10000)), 0);
    m_controller->setText(u"fifth"_s);
    QVERIFY(m_controller->result().hits.isEmpty());
    QCOMPARE(m_completed->size(), 0);
}

void TestSearchController::setCatalogue_other_keepsTheText()
{
    m_controller->setText(u"common"_s);
    const QString first = m_controller->entryById(1)->code.label;
    QCOMPARE(m_controller->summaryById(1)->code.label, first);
    m_controller->setCatalogue(m_small.get());
    QCOMPARE(m_controller->query().text, u"common"_s);
    QCOMPARE(m_controller->result().hits, m_small->search(m_controller->query(), {})->hits);
    QVERIFY(m_controller->entryById(1)->code.label != first); // entries of the other one are forgotten
    QVERIFY(m_controller->summaryById(1)->code.label != first);
    m_controller->setCatalogue(m_large.get());
    QTRY_COMPARE(m_completed->size(), 1);
    QCOMPARE(m_controller->result().hits.size(), 2500);
}

void TestSearchController::unknownFilters_areReported()
{
    m_controller->setText(u"apple section:nowhere part:sdk"_s);
    QCOMPARE(m_controller->unknownFilters().size(), 1);
    QCOMPARE(m_controller->unknownFilters().first().value, u"nowhere"_s);
    QCOMPARE(m_controller->filter().sections, QStringList{u"sdk"_s});
}

QStringList TestSearchController::marked(const QString &shown) const
{
    QStringList texts;
    for (const TextRange &range : m_controller->highlighter().ranges(shown))
        texts << shown.mid(range.start, range.length);
    return texts;
}

void TestSearchController::highlighter_marksWhatWasSearchedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("marked");

    QTest::newRow("word") << u"time"_s << u"The time of a timeout"_s << QStringList{u"time"_s, u"time"_s};
    QTest::newRow("excluded-word") << u"time -out"_s << u"time out"_s << QStringList{u"time"_s};
    QTest::newRow("phrase") << u"\"kicked off\""_s << u"kicked off, and kicked"_s << QStringList{u"kicked"_s, u"off"_s};
    QTest::newRow("excluded-phrase") << u"群 -\"kicked off\""_s << u"群 kicked off"_s << QStringList{u"群"_s};
    QTest::newRow("code") << u"6013"_s << u"See 6013 and 60130"_s << QStringList{u"6013"_s, u"6013"_s};
    QTest::newRow("negative-code") << u"-10001"_s << u"See -10001"_s << QStringList{u"10001"_s};
    QTest::newRow("hexadecimal") << u"0x177D"_s << u"See 6013"_s << QStringList{u"6013"_s};
    QTest::newRow("in-words-of-taiwan") << u"訊息太長"_s << u"群消息太长"_s << QStringList{u"消息太长"_s};
    QTest::newRow("by-sound") << u"chaoshi"_s << u"登录超时"_s << QStringList{u"超时"_s};
    QTest::newRow("corrected") << u"timeuot"_s << u"a timeout"_s << QStringList{u"timeout"_s};
    QTest::newRow("filter") << u"ticket:submit 群"_s << u"群 submit ticket"_s << QStringList{u"群"_s};
    QTest::newRow("nothing") << QString() << u"登录超时"_s << QStringList();
}

void TestSearchController::highlighter_marksWhatWasSearchedFor()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    m_controller->setCatalogue(m_small.get());
    m_controller->setText(text);
    QTEST(marked(shown), "marked");
    QCOMPARE(m_controller->highlighter().isEmpty(), text.isEmpty());
}

void TestSearchController::undocumented_isTheFirstSuchCode()
{
    m_controller->setText(u"code 10000, code 7777, code 8888"_s);
    const auto explained = m_controller->undocumented(1);
    QVERIFY(explained);
    QCOMPARE(explained->typed, u"7777"_s);
    QCOMPARE(codesOf(*m_large, explained->neighbours), QStringList{u"10000"_s});
    m_controller->setText(u"code 10000"_s);
    QVERIFY(!m_controller->undocumented(1));
}

void TestSearchController::find_code_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<qint64>("id");

    QTest::newRow("first") << u"10000"_s << qint64(1);
    QTest::newRow("last") << u"12499"_s << qint64(2500);
    QTest::newRow("undocumented") << u"12500"_s << qint64(0);
    QTest::newRow("other-sign") << u"-10000"_s << qint64(0);
}

void TestSearchController::find_code()
{
    QFETCH(QString, label);
    QTEST(m_controller->find(Code::fromLabel(label)), "id");
}

void TestSearchController::entryById_unknownId_isNothing()
{
    for (const qint64 id : {qint64(0), qint64(-1), qint64(2501)})
        QVERIFY(!m_controller->entryById(id));
    const Entry *entry = m_controller->entryById(2500);
    QVERIFY(entry);
    QCOMPARE(entry->code.label, u"12499"_s);
    QCOMPARE(m_controller->entryById(2500), entry); // kept
}

void TestSearchController::summaryById_isThatOfTheEntry()
{
    for (const qint64 id : {qint64(0), qint64(-1), qint64(2501)})
        QVERIFY(!m_controller->summaryById(id));
    m_controller->readAhead({0, 7, 8, 2501});
    for (const qint64 id : {7, 8, 2500}) {
        const EntrySummary *summary = m_controller->summaryById(id);
        QVERIFY(summary);
        QVERIFY(*summary == static_cast<const EntrySummary &>(*m_controller->entryById(id)));
        QCOMPARE(m_controller->summaryById(id), summary); // kept
    }
}

void TestSearchController::setPageSize_isHowManyComeFirst()
{
    m_controller->setPageSize([] { return 12; });
    m_controller->setText(u"common"_s);
    QVERIFY(!m_controller->result().isComplete);
    QCOMPARE(m_controller->result().hits.size(), 12);
    QTRY_COMPARE(m_controller->result().hits.size(), 2500);
}

QTEST_MAIN(TestSearchController)
#include "tst_searchcontroller.moc"
