// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/filterterms.h"
#include "support/builtincatalogue.h"
#include "support/searchproperties.h"

#include <QFile>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// The first page of a large catalogue is shown before all is found: it must never be taken back.
class TestFirstPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstPage_everyQuery_beginsWhatSearchFinds_data();
    void firstPage_everyQuery_beginsWhatSearchFinds();
    void firstPage_asManyAsThereAre_isComplete();
    void firstPage_oneFewerThanThereAre_isNotComplete();
    void firstPage_withFilter_hasNoCounts();
    void firstPage_nothingTyped_isEverything();
    void firstPage_onlySomeEntries_leavesThemToTheSearch();
    void firstPage_whatOnlyGuessesFind_isIncomplete_data();
    void firstPage_whatOnlyGuessesFind_isIncomplete();

private:
    void compare(const QString &text, const Filter &filter, qsizetype most) const;

    std::unique_ptr<Catalogue> m_catalogue;
    QStringList m_queries;
};

namespace {

constexpr qsizetype Most[] = {1, 2, 7, 20, 256};

QStringList lines(const QString &path)
{
    QFile file(QStringLiteral(CODEBOOK_SOURCE_DIR "/tests/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

} // namespace

void TestFirstPage::initTestCase()
{
    m_catalogue = openBuiltIn();
    QVERIFY(m_catalogue);
    m_queries = lines(u"bench/queries.txt"_s);
    for (const QString &line : lines(u"storage/relevance.tsv"_s)) {
        if (!line.startsWith(u'#'))
            m_queries << line.section(u'\t', 1, 1);
    }
    m_queries << u"群 -用户"_s << u"-群"_s << u"\"kicked off\""_s << u"e"_s << u"6"_s << u"1"_s << u"code 6013 超时"_s;
    QVERIFY(m_queries.size() > 400);
}

void TestFirstPage::compare(const QString &text, const Filter &filter, qsizetype most) const
{
    const Query query = Query::fromText(text);
    const auto page = m_catalogue->firstPage(query, filter, most);
    const auto all = m_catalogue->search(query, filter);
    QVERIFY2(page && all, qPrintable(text));
    const QString problem = firstPageProblem(*page, *all, query, most);
    QVERIFY2(problem.isEmpty(), qPrintable(u"\"%1\", at most %2: %3"_s.arg(text).arg(most).arg(problem)));
}

void TestFirstPage::firstPage_everyQuery_beginsWhatSearchFinds_data()
{
    QTest::addColumn<QString>("filter"); // as it is typed

    QTest::newRow("no-filter") << QString();
    QTest::newRow("part") << u"part:sdk"_s;
    QTest::newRow("section") << u"section:sdk/group"_s;
    QTest::newRow("sections") << u"section:sdk/group section:server/group"_s;
    QTest::newRow("ticket") << u"ticket:submit"_s;
    QTest::newRow("some-ticket") << u"is:ticket"_s;
    QTest::newRow("internal") << u"internal:yes"_s;
    QTest::newRow("not-internal-in-a-part") << u"part:server internal:no"_s;
    QTest::newRow("nothing-passes") << u"section:sdk/group internal:yes ticket:submit"_s;
}

void TestFirstPage::firstPage_everyQuery_beginsWhatSearchFinds()
{
    QFETCH(QString, filter);
    const ResolvedFilter resolved = resolve(Query::fromText(filter).filters, m_catalogue->info());
    QVERIFY(resolved.unknown.isEmpty());
    QCOMPARE(resolved.filter.isEmpty(), filter.isEmpty());
    // The lengths take turns, and for the sake of time the queries with a filter.
    const qsizetype step = filter.isEmpty() ? 1 : 3;
    for (qsizetype i = filter.size() % step; i < m_queries.size() && !QTest::currentTestFailed(); i += step)
        compare(m_queries[i], resolved.filter, Most[size_t(i) % std::size(Most)]);
}

void TestFirstPage::firstPage_asManyAsThereAre_isComplete()
{
    const Query query = Query::fromText(u"超时"_s);
    const auto all = m_catalogue->search(query, {});
    QVERIFY(all && all->hits.size() > 5);
    const auto page = m_catalogue->firstPage(query, {}, all->hits.size());
    QVERIFY(page && page->isComplete);
    QCOMPARE(page->hits, all->hits);
    QCOMPARE(page->counts, all->counts);
}

void TestFirstPage::firstPage_oneFewerThanThereAre_isNotComplete()
{
    const Query query = Query::fromText(u"超时"_s);
    const auto all = m_catalogue->search(query, {});
    QVERIFY(all);
    const auto page = m_catalogue->firstPage(query, {}, all->hits.size() - 1);
    QVERIFY(page && !page->isComplete);
    QCOMPARE(page->hits.size(), all->hits.size() - 1);
}

void TestFirstPage::firstPage_withFilter_hasNoCounts()
{
    const Filter filter{.sections = {u"sdk"_s}, .ticket = {}, .internal = {}};
    const auto page = m_catalogue->firstPage(Query::fromText(u"超时"_s), filter, 256);
    QVERIFY(page);
    QVERIFY(!page->hits.isEmpty());
    QVERIFY(!page->isComplete); // what other filters would leave is not known yet
}

void TestFirstPage::firstPage_nothingTyped_isEverything()
{
    const auto page = m_catalogue->firstPage({}, {}, 1);
    QVERIFY(page && page->isComplete);
    QCOMPARE(page->hits.size(), m_catalogue->entryCount());
    QCOMPARE(page->counts.allSections, m_catalogue->entryCount());
}

void TestFirstPage::firstPage_onlySomeEntries_leavesThemToTheSearch()
{
    Filter filter;
    filter.only = QSet<quint32>{1, 7, 20};
    const auto nothingTyped = m_catalogue->firstPage({}, filter, 256);
    QVERIFY(nothingTyped && nothingTyped->isComplete);
    QCOMPARE(nothingTyped->hits.size(), 3);
    const auto typed = m_catalogue->firstPage(Query::fromText(u"e"_s), filter, 256);
    QVERIFY(typed && !typed->isComplete);
    QVERIFY(typed->hits.isEmpty());
}

void TestFirstPage::firstPage_whatOnlyGuessesFind_isIncomplete_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("mistyped-code") << u"6031"_s;
    QTest::newRow("mistyped-word") << u"timeuot"_s;
    QTest::newRow("words-that-no-entry-has-all-of") << u"群组 超时 视频"_s;
}

void TestFirstPage::firstPage_whatOnlyGuessesFind_isIncomplete()
{
    QFETCH(QString, text);
    const auto page = m_catalogue->firstPage(Query::fromText(text), {}, 256);
    const auto all = m_catalogue->search(Query::fromText(text), {});
    QVERIFY(page && all);
    QVERIFY(!all->hits.isEmpty());
    QVERIFY(!page->isComplete); // or the window would say that there is nothing
}

QTEST_GUILESS_MAIN(TestFirstPage)
#include "tst_firstpage.moc"
