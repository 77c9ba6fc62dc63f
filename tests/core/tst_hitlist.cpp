// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/searchresult.h"

#include <QTest>

using namespace Codebook;

/// What is found, and all entries, which take no memory: both answer the same questions.
class TestHitList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntry_isInCodeOrder();
    void indexOf_data();
    void indexOf();
    void countOf_data();
    void countOf();
    void startsWith_data();
    void startsWith();
};

Q_DECLARE_METATYPE(Codebook::HitList)

namespace {

HitList found(const QList<quint32> &ids)
{
    QList<Hit> hits;
    for (const quint32 id : ids)
        hits.append({.id = id, .rank = Rank::Description});
    return HitList(hits);
}

} // namespace

void TestHitList::everyEntry_isInCodeOrder()
{
    const HitList all = HitList::everyEntry(3);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.toList(), (QList<Hit>{{1, Rank::ExactCode}, {2, Rank::ExactCode}, {3, Rank::ExactCode}}));
    QVERIFY(HitList::everyEntry(0).isEmpty());
}

void TestHitList::indexOf_data()
{
    QTest::addColumn<HitList>("hits");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<qsizetype>("index");

    QTest::newRow("found") << found({7, 3, 9}) << qint64(3) << qsizetype(1);
    QTest::newRow("not-found") << found({7, 3, 9}) << qint64(4) << qsizetype(-1);
    QTest::newRow("of-all-first") << HitList::everyEntry(330) << qint64(1) << qsizetype(0);
    QTest::newRow("of-all-last") << HitList::everyEntry(330) << qint64(330) << qsizetype(329);
    QTest::newRow("behind-all") << HitList::everyEntry(330) << qint64(331) << qsizetype(-1);
    QTest::newRow("no-entry") << HitList::everyEntry(330) << qint64(0) << qsizetype(-1);
}

void TestHitList::indexOf()
{
    QFETCH(HitList, hits);
    QFETCH(qint64, id);
    QTEST(hits.indexOf(id), "index");
}

void TestHitList::countOf_data()
{
    QTest::addColumn<HitList>("hits");
    QTest::addColumn<QSet<quint32>>("ids");
    QTest::addColumn<qsizetype>("count");

    QTest::newRow("some") << found({7, 3, 9}) << QSet<quint32>{3, 4, 9} << qsizetype(2);
    QTest::newRow("all-larger-than-wanted") << found({7, 8}) << QSet<quint32>{3} << qsizetype(0);
    QTest::newRow("nothing-wanted") << found({7, 8}) << QSet<quint32>() << qsizetype(0);
    QTest::newRow("nothing-found") << HitList() << QSet<quint32>{3} << qsizetype(0);
    QTest::newRow("of-all") << HitList::everyEntry(330) << QSet<quint32>{1, 330, 331} << qsizetype(2);
}

void TestHitList::countOf()
{
    QFETCH(HitList, hits);
    QFETCH(QSet<quint32>, ids);
    QTEST(hits.countOf(ids), "count");
}

void TestHitList::startsWith_data()
{
    QTest::addColumn<HitList>("hits");
    QTest::addColumn<HitList>("beginning");
    QTest::addColumn<bool>("does");

    QTest::newRow("page") << found({7, 3, 9}) << found({7, 3}) << true;
    QTest::newRow("same") << found({7, 3}) << found({7, 3}) << true;
    QTest::newRow("other-order") << found({7, 3, 9}) << found({3, 7}) << false;
    QTest::newRow("longer") << found({7}) << found({7, 3}) << false;
    QTest::newRow("nothing") << found({7}) << HitList() << true;
    QTest::newRow("all") << HitList::everyEntry(330) << HitList::everyEntry(10) << true;
    QTest::newRow("other-rank") << HitList::everyEntry(330) << found({1, 2}) << false;
}

void TestHitList::startsWith()
{
    QFETCH(HitList, hits);
    QFETCH(HitList, beginning);
    QTEST(hits.startsWith(beginning), "does");
}

QTEST_GUILESS_MAIN(TestHitList)
#include "tst_hitlist.moc"
