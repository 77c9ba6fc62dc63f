// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogue.h"
#include "support/builtincatalogue.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// Filters and the counts beside them, against a look through the unfiltered hits.
class TestCatalogueFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void search_filters_agreeWithBruteForce_data();
    void search_filters_agreeWithBruteForce();
    void search_unknownSection_findsNothing();
    void search_noFilter_countsEverything();

private:
    QList<Filter> allFilters() const;
    bool isInSection(qint64 id, const QString &section) const;
    SearchResult expected(const QList<Hit> &unfiltered, const Filter &filter) const;

    std::unique_ptr<Catalogue> m_catalogue;
    QList<Entry> m_entries;
};

void TestCatalogueFacets::initTestCase()
{
    m_catalogue = openBuiltIn();
    QVERIFY(m_catalogue);
    m_entries = allEntries(*m_catalogue);
    QCOMPARE(m_entries.size(), m_catalogue->entryCount());
}

QList<Filter> TestCatalogueFacets::allFilters() const
{
    QStringList sections{QString()};
    for (const Part &part : m_catalogue->info().parts) {
        sections << part.key;
        for (const Section &section : part.sections)
            sections << section.path;
    }
    QList<Filter> filters;
    for (const QString &section : sections) {
        Filter filter;
        if (!section.isEmpty())
            filter.sections << section;
        filters.append(filter);
        for (const TicketAdvice ticket : AllTicketAdvice) {
            filter.ticket = ticket;
            filters.append(filter);
        }
    }
    return filters;
}

bool TestCatalogueFacets::isInSection(qint64 id, const QString &section) const
{
    const QString path = m_entries[id - 1].section;
    return section.isEmpty() || path == section || path.startsWith(section + u'/');
}

SearchResult TestCatalogueFacets::expected(const QList<Hit> &unfiltered, const Filter &filter) const
{
    SearchResult result;
    QList<Hit> hits;
    for (const Hit &hit : unfiltered) {
        const Entry &entry = m_entries[hit.id - 1];
        const bool hasTicket = !filter.ticket || entry.ticket == *filter.ticket;
        if (hasTicket) {
            ++result.counts.allSections;
            for (const Part &part : m_catalogue->info().parts) {
                if (isInSection(hit.id, part.key))
                    ++result.counts.sections[part.key];
                for (const Section &section : part.sections) {
                    if (isInSection(hit.id, section.path))
                        ++result.counts.sections[section.path];
                }
            }
        }
        if (isInSection(hit.id, filter.sections.value(0))) {
            ++result.counts.tickets[entry.ticket];
            if (hasTicket)
                hits << hit;
        }
    }
    result.hits = HitList(hits);
    return result;
}

void TestCatalogueFacets::search_filters_agreeWithBruteForce_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing-typed") << u""_s;
    QTest::newRow("han") << u"超时"_s;
    QTest::newRow("one-han-character") << u"群"_s;
    QTest::newRow("word") << u"expired"_s;
    QTest::newRow("two-words") << u"UserSig expired"_s;
    QTest::newRow("code-prefix") << u"70"_s;
    QTest::newRow("code") << u"-10003"_s;
    QTest::newRow("code-in-a-range") << u"125000"_s;
    QTest::newRow("no-match") << u"鱻"_s;
}

void TestCatalogueFacets::search_filters_agreeWithBruteForce()
{
    QFETCH(QString, text);
    const Query query = Query::fromText(text);
    const auto unfiltered = m_catalogue->search(query, {});
    QVERIFY(unfiltered);
    for (const Filter &filter : allFilters()) {
        const auto result = m_catalogue->search(query, filter);
        QVERIFY(result);
        const SearchResult wanted = expected(unfiltered->hits.toList(), filter);
        QVERIFY2(result->hits.toList() == wanted.hits.toList(), qPrintable(filter.sections.value(0)));
        QVERIFY2(result->counts == wanted.counts, qPrintable(filter.sections.value(0)));
    }
}

void TestCatalogueFacets::search_unknownSection_findsNothing()
{
    for (const QString &section : {u"sdk/none"_s, u"sd"_s, u"common"_s, u"' OR 1"_s}) {
        const auto result = m_catalogue->search(Query(), Filter{.sections = {section}, .ticket = {}, .internal = {}});
        QVERIFY(result);
        QVERIFY2(result->hits.isEmpty(), qPrintable(section));
        QCOMPARE(result->counts.allSections, 330);
    }
}

void TestCatalogueFacets::search_noFilter_countsEverything()
{
    const auto result = m_catalogue->search(Query(), {});
    QVERIFY(result);
    QCOMPARE(result->counts.allSections, 330);
    QCOMPARE(result->counts.sections.value(u"sdk"_s), 75);
    QCOMPARE(result->counts.sections.value(u"server"_s), 185);
    QCOMPARE(result->counts.sections.value(u"sdk-v3"_s), 70);
    QCOMPARE(result->counts.sections.value(u"server/message"_s), 36);
    QCOMPARE(result->counts.tickets.value(TicketAdvice::Submit), 22);
    QCOMPARE(result->counts.tickets.value(TicketAdvice::IfPersists), 18);
    QCOMPARE(result->counts.tickets.value(TicketAdvice::None), 290);
}

QTEST_GUILESS_MAIN(TestCatalogueFacets)
#include "tst_cataloguefacets.moc"
