// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/largecatalogue.h"
#include "ui/backgroundsearch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestBackgroundSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void start_findsWhatTheCatalogueFinds_data();
    void start_findsWhatTheCatalogueFinds();
    void start_order_isApplied();
    void start_several_answersTheLastAlone();
    void start_fromTheAnswer_answersThatToo();
    void cancel_noAnswerComes();
    void cancel_thenStart_answersAgain();
    void missingFile_isAProblem();
    void missingFile_laterThere_answers();
    void destroyedWhileSearching_ends();

private:
    std::unique_ptr<MadeUpCatalogue> m_files;
    std::unique_ptr<Catalogue> m_catalogue;
};

namespace {

SearchResult resultOf(const QList<QVariant> &arguments)
{
    return arguments.first().value<SearchResult>();
}

} // namespace

void TestBackgroundSearch::initTestCase()
{
    m_files = std::make_unique<MadeUpCatalogue>(largeCatalogueEntries());
    QCOMPARE(m_files->problem(), QString());
    m_catalogue = m_files->open();
    QVERIFY(m_catalogue);
}

void TestBackgroundSearch::start_findsWhatTheCatalogueFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Filter>("filter");

    const Filter server{.sections = {u"server"_s}, .ticket = {}, .internal = {}};
    QTest::newRow("nothing-typed") << QString() << Filter();
    QTest::newRow("many") << u"common"_s << Filter();
    QTest::newRow("many-with-a-filter") << u"common"_s << server;
    QTest::newRow("only-a-filter") << QString() << server;
    QTest::newRow("one") << u"unmistakable"_s << Filter();
    QTest::newRow("guesses") << u"unmistqkable"_s << Filter();
    QTest::newRow("none") << u"qqzzxx"_s << Filter();
}

void TestBackgroundSearch::start_findsWhatTheCatalogueFinds()
{
    QFETCH(QString, text);
    QFETCH(Filter, filter);
    const Query query = Query::fromText(text);
    BackgroundSearch search(m_files->file());
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    search.start(query, filter, {});
    QTRY_COMPARE(finished.size(), 1);
    const SearchResult result = resultOf(finished.first());
    const auto expected = m_catalogue->search(query, filter);
    QVERIFY(expected);
    QVERIFY(result.isComplete);
    QCOMPARE(result.hits, expected->hits);
    QCOMPARE(result.counts, expected->counts);
    QCOMPARE(result.corrections, expected->corrections);
}

void TestBackgroundSearch::start_order_isApplied()
{
    BackgroundSearch search(m_files->file());
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    search.start(Query::fromText(u"fifth"_s), {},
                 {.key = ResultOrder::ByDescription, .direction = Qt::DescendingOrder});
    QTRY_COMPARE(finished.size(), 1);
    QStringList descriptions;
    for (const Hit &hit : resultOf(finished.first()).hits.toList())
        descriptions << m_catalogue->entry(hit.id)->description.en;
    QCOMPARE(descriptions.size(), 500);
    QVERIFY(std::is_sorted(descriptions.rbegin(), descriptions.rend()));
}

void TestBackgroundSearch::start_several_answersTheLastAlone()
{
    BackgroundSearch search(m_files->file());
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    for (const QString &text : {u"common"_s, u"other"_s, u"fifth"_s, u"cherry"_s})
        search.start(Query::fromText(text), {}, {});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished.first()).hits.size(), 2);
    search.start(Query::fromText(u"unmistakable"_s), {}, {}); // an answer to an older one would have come before
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(resultOf(finished.last()).hits.size(), 1);
}

void TestBackgroundSearch::start_fromTheAnswer_answersThatToo()
{
    BackgroundSearch search(m_files->file());
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    connect(
        &search, &BackgroundSearch::finished, &search,
        [&search] { search.start(Query::fromText(u"unmistakable"_s), {}, {}); }, Qt::SingleShotConnection);
    search.start(Query::fromText(u"common"_s), {}, {});
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(resultOf(finished.first()).hits.size(), 2500);
    QCOMPARE(resultOf(finished.last()).hits.size(), 1);
}

void TestBackgroundSearch::cancel_noAnswerComes()
{
    BackgroundSearch search(m_files->file());
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    search.start(Query::fromText(u"common"_s), {}, {});
    search.cancel();
    search.cancel();
    search.start(Query::fromText(u"unmistakable"_s), {}, {});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished.first()).hits.size(), 1);
}

void TestBackgroundSearch::cancel_thenStart_answersAgain()
{
    BackgroundSearch search(m_files->file());
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    for (int round = 1; round <= 3; ++round) {
        search.start(Query::fromText(u"common"_s), {}, {});
        QTRY_COMPARE(finished.size(), round);
        search.cancel(); // of nothing
    }
    QCOMPARE(resultOf(finished.last()).hits.size(), 2500);
}

void TestBackgroundSearch::missingFile_isAProblem()
{
    BackgroundSearch search(m_files->file() + u".missing"_s);
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    QSignalSpy problems(&search, &BackgroundSearch::problemOccurred);
    search.start(Query::fromText(u"common"_s), {}, {});
    QTRY_COMPARE(problems.size(), 1);
    QCOMPARE(problems.first().first().value<CatalogueProblem>().kind, CatalogueProblem::Missing);
    QVERIFY(finished.isEmpty());
}

void TestBackgroundSearch::missingFile_laterThere_answers()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"later.db"_s);
    BackgroundSearch search(path);
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    QSignalSpy problems(&search, &BackgroundSearch::problemOccurred);
    search.start(Query::fromText(u"common"_s), {}, {});
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(QFile::copy(m_files->file(), path));
    search.start(Query::fromText(u"common"_s), {}, {});
    QTRY_COMPARE(finished.size(), 1);
}

void TestBackgroundSearch::destroyedWhileSearching_ends()
{
    for (int i = 0; i < 20; ++i) {
        BackgroundSearch search(m_files->file());
        search.start(Query::fromText(u"common"_s), {}, {.key = ResultOrder::ByDescription});
    }
    QCoreApplication::processEvents(); // what was under way is no more, and touches nothing
}

QTEST_MAIN(TestBackgroundSearch)
#include "tst_backgroundsearch.moc"
