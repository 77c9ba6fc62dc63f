// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/samplecatalogue.h"
#include "ui/resultorder.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestResultOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorted_data();
    void sorted();
    void sorted_keepsRanks();
    void sorted_everyEntry_isSortedToo();
    void sorted_relevance_asksForNoEntry();
    void sorted_unreadableEntries_areLikeEmptyOnes();
    void sorted_cancelled_isAsItWas();
    void isOfAnyLanguage_data();
    void isOfAnyLanguage();
};

namespace {

Entry entryOf(const QString &symbol, const Bilingual &description, const QString &section, TicketAdvice ticket)
{
    Entry entry;
    entry.symbols = symbol.isEmpty() ? QStringList() : QStringList{symbol};
    entry.description = description;
    entry.section = section;
    entry.ticket = ticket;
    return entry;
}

/// With the ids from 1 on.
const QList<Entry> &entries()
{
    static const QList<Entry> all{
        entryOf(u"ERR_B"_s, {u"超时"_s, u"banana"_s}, u"server/common"_s, TicketAdvice::None),
        entryOf(u"err_a"_s, {u"安全"_s, u"Cherry"_s}, u"sdk/network"_s, TicketAdvice::Submit),
        entryOf(QString(), {u"登录"_s, u"apple"_s}, u"sdk/common"_s, TicketAdvice::IfPersists),
        entryOf(u"ERR_C"_s, {u"安全"_s, u"apple"_s}, u"sdk/common"_s, TicketAdvice::Submit),
    };
    return all;
}

std::optional<Entry> entryById(quint32 id)
{
    return entries().at(id - 1);
}

HitList hitsOf(const QList<quint32> &ids)
{
    QList<Hit> hits;
    for (const quint32 id : ids)
        hits.append({.id = id, .rank = Rank::Symbol});
    return HitList(hits);
}

QList<quint32> idsOf(const HitList &hits)
{
    QList<quint32> ids;
    for (const Hit &hit : hits.toList())
        ids << hit.id;
    return ids;
}

} // namespace

void TestResultOrder::sorted_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QList<quint32>>("ids"); // of 3 1 4 2

    using Ids = QList<quint32>;
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    const auto zh = Language::Chinese;
    const auto en = Language::English;
    QTest::newRow("relevance") << int(ResultOrder::Relevance) << up << en << Ids{3, 1, 4, 2};
    QTest::newRow("relevance-has-no-direction") << int(ResultOrder::Relevance) << down << en << Ids{3, 1, 4, 2};
    QTest::newRow("code") << int(ResultOrder::ByCode) << up << en << Ids{1, 2, 3, 4};
    QTest::newRow("code-down") << int(ResultOrder::ByCode) << down << en << Ids{4, 3, 2, 1};
    QTest::newRow("symbol-whatever-its-case") << int(ResultOrder::BySymbol) << up << en << Ids{3, 2, 1, 4};
    QTest::newRow("symbol-down") << int(ResultOrder::BySymbol) << down << en << Ids{4, 1, 2, 3};
    QTest::newRow("description") << int(ResultOrder::ByDescription) << up << en << Ids{3, 4, 1, 2};
    QTest::newRow("description-down-keeps-equal-ones")
        << int(ResultOrder::ByDescription) << down << en << Ids{2, 1, 3, 4};
    QTest::newRow("description-by-pinyin") << int(ResultOrder::ByDescription) << up << zh << Ids{4, 2, 1, 3};
    QTest::newRow("section") << int(ResultOrder::BySection) << up << en << Ids{3, 4, 2, 1};
    QTest::newRow("section-of-the-other-language") << int(ResultOrder::BySection) << up << zh << Ids{1, 3, 4, 2};
    QTest::newRow("ticket-what-needs-doing-first") << int(ResultOrder::ByTicket) << up << en << Ids{4, 2, 3, 1};
    QTest::newRow("ticket-down") << int(ResultOrder::ByTicket) << down << en << Ids{1, 3, 4, 2};
}

void TestResultOrder::sorted()
{
    QFETCH(int, key);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(Language, language);
    const ResultOrder order{.key = ResultOrder::Key(key), .direction = direction, .language = language};
    QTEST(idsOf(Codebook::sorted(hitsOf({3, 1, 4, 2}), order, sampleInfo(), entryById)), "ids");
}

void TestResultOrder::sorted_keepsRanks()
{
    const HitList hits(QList<Hit>{{.id = 2, .rank = Rank::Symbol}, {.id = 1, .rank = Rank::Hint}});
    for (const auto key : {ResultOrder::ByCode, ResultOrder::ByDescription}) {
        const HitList list = Codebook::sorted(hits, {.key = key}, sampleInfo(), entryById);
        QCOMPARE(list.at(0), (Hit{.id = 1, .rank = Rank::Hint}));
        QCOMPARE(list.at(1), (Hit{.id = 2, .rank = Rank::Symbol}));
    }
}

void TestResultOrder::sorted_everyEntry_isSortedToo()
{
    const HitList all = HitList::everyEntry(4);
    const ResultOrder byDescription{.key = ResultOrder::ByDescription};
    QCOMPARE(idsOf(Codebook::sorted(all, byDescription, sampleInfo(), entryById)), QList<quint32>({3, 4, 1, 2}));
    const ResultOrder downwards{.key = ResultOrder::ByCode, .direction = Qt::DescendingOrder};
    QCOMPARE(idsOf(Codebook::sorted(all, downwards, sampleInfo(), entryById)), QList<quint32>({4, 3, 2, 1}));
}

void TestResultOrder::sorted_relevance_asksForNoEntry()
{
    const auto asked = [](quint32) -> std::optional<Entry> {
        qWarning("An entry was asked for.");
        return std::nullopt;
    };
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    for (const auto key : {ResultOrder::Relevance, ResultOrder::ByCode})
        QCOMPARE(Codebook::sorted(hitsOf({3, 1}), {.key = key}, sampleInfo(), asked).size(), 2);
}

void TestResultOrder::sorted_unreadableEntries_areLikeEmptyOnes()
{
    const auto someReadable = [](quint32 id) { return id == 3 ? std::optional<Entry>() : entryById(id); };
    const ResultOrder order{.key = ResultOrder::ByDescription};
    QCOMPARE(idsOf(Codebook::sorted(hitsOf({1, 2, 3, 4}), order, sampleInfo(), someReadable)),
             QList<quint32>({3, 4, 1, 2}));
}

void TestResultOrder::sorted_cancelled_isAsItWas()
{
    std::atomic_bool isCancelled = false;
    const auto cancelling = [&isCancelled](quint32 id) {
        isCancelled = true; // by another thread, while it sorts
        return entryById(id);
    };
    const ResultOrder order{.key = ResultOrder::ByDescription};
    const HitList hits = hitsOf({1, 2, 3, 4});
    QCOMPARE(Codebook::sorted(hits, order, sampleInfo(), cancelling, &isCancelled), hits);
}

void TestResultOrder::isOfAnyLanguage_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isOfAny");

    QTest::newRow("relevance") << int(ResultOrder::Relevance) << true;
    QTest::newRow("code") << int(ResultOrder::ByCode) << true;
    QTest::newRow("symbol") << int(ResultOrder::BySymbol) << true;
    QTest::newRow("description") << int(ResultOrder::ByDescription) << false;
    QTest::newRow("section") << int(ResultOrder::BySection) << false;
}

void TestResultOrder::isOfAnyLanguage()
{
    QFETCH(int, key);
    QTEST(ResultOrder{.key = ResultOrder::Key(key)}.isOfAnyLanguage(), "isOfAny");
}

QTEST_MAIN(TestResultOrder)
#include "tst_resultorder.moc"
