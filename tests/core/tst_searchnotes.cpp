// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/searchnotes.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Codebook::SearchResult)

class TestSearchNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void of_data();
    void of();
    void of_undocumentedCode_asksForNoEntry();
    void of_percentSigns_stayAsTheyAre();
    void undocumented_namesEverything();
};

namespace {

SearchResult withRanks(const QList<Rank> &ranks)
{
    QList<Hit> hits;
    for (const Rank rank : ranks)
        hits.append({.id = quint32(hits.size() + 1), .rank = rank});
    SearchResult result;
    result.hits = HitList(hits);
    return result;
}

SearchResult withReading(const QString &typed, CodeReading::Kind kind, quint32 id)
{
    SearchResult result;
    result.readings = {{.typed = typed, .kind = kind, .id = id}};
    return result;
}

QString codeText(quint32 id)
{
    return u"<%1>"_s.arg(id);
}

} // namespace

void TestSearchNotes::of_data()
{
    QTest::addColumn<SearchResult>("result");
    QTest::addColumn<QStringList>("notes");

    const auto someWords = u"No entry has all of these words. These have most of them."_s;
    const auto fewWithAll = u"Only the first of these have all the words; the others have most of them."_s;
    const auto near = u"These codes differ by one typing mistake."_s;
    QTest::newRow("nothing") << SearchResult() << QStringList();
    QTest::newRow("exact") << withReading(u"6013"_s, CodeReading::Exact, 7) << QStringList();
    QTest::newRow("range") << withReading(u"125000"_s, CodeReading::Range, 7)
                           << QStringList{u"125000 lies in the range <7>."_s};
    QTest::newRow("other-sign") << withReading(u"10001"_s, CodeReading::OtherSign, 7)
                                << QStringList{u"10001 is not documented; <7> is."_s};
    QTest::newRow("hexadecimal") << withReading(u"0X177D"_s, CodeReading::Hexadecimal, 7)
                                 << QStringList{u"0X177D is hexadecimal for <7>."_s};
    QTest::newRow("look-alikes") << withReading(u"60L4"_s, CodeReading::LookAlikes, 7)
                                 << QStringList{u"60L4 was read as <7>."_s};
    QTest::newRow("undocumented") << withReading(u"777"_s, CodeReading::Undocumented, 0)
                                  << QStringList{u"777 is not documented."_s};
    QTest::newRow("found-words") << withRanks({Rank::Symbol, Rank::Sound}) << QStringList();
    QTest::newRow("near-codes") << withRanks({Rank::NearCode, Rank::NearCode}) << QStringList{near};
    QTest::newRow("only-some-words") << withRanks({Rank::SomeWords, Rank::SomeWords}) << QStringList{someWords};
    QTest::newRow("few-with-all-words") << withRanks({Rank::Hint, Rank::SomeWords}) << QStringList{fewWithAll};

    SearchResult firstPage = withRanks({Rank::Hint, Rank::SomeWords});
    firstPage.isComplete = false;
    QTest::newRow("not-all-there-yet") << firstPage << QStringList();

    SearchResult everyEntry;
    everyEntry.hits = HitList::everyEntry(1000000);
    QTest::newRow("every-entry") << everyEntry << QStringList();

    SearchResult corrected = withRanks({Rank::Description});
    corrected.corrections
        = {{.typed = u"timeuot"_s, .meant = u"timeout"_s}, {.typed = u"gruop"_s, .meant = u"group"_s}};
    QTest::newRow("corrected") << corrected
                               << QStringList{u"No entry has “timeuot”. Searched for “timeout” instead."_s,
                                              u"No entry has “gruop”. Searched for “group” instead."_s};

    SearchResult several = withRanks({Rank::NearCode});
    several.readings = {{.typed = u"6013"_s, .kind = CodeReading::Exact, .id = 1},
                        {.typed = u"777"_s, .kind = CodeReading::Undocumented, .id = 0},
                        {.typed = u"125000"_s, .kind = CodeReading::Range, .id = 3}};
    QTest::newRow("in-the-order-typed") << several
                                        << QStringList{u"777 is not documented."_s, u"125000 lies in the range <3>."_s,
                                                       near};
}

void TestSearchNotes::of()
{
    QFETCH(SearchResult, result);
    QTEST(SearchNotes::of(result, codeText), "notes");
}

void TestSearchNotes::of_undocumentedCode_asksForNoEntry()
{
    int asked = 0;
    const auto counting = [&asked](quint32) {
        ++asked;
        return QString();
    };
    QVERIFY(!SearchNotes::of(withReading(u"777"_s, CodeReading::Undocumented, 0), counting).isEmpty());
    QCOMPARE(asked, 0); // there is no entry 0
}

void TestSearchNotes::of_percentSigns_stayAsTheyAre()
{
    SearchResult result = withReading(u"%2"_s, CodeReading::Range, 7);
    result.corrections = {{.typed = u"%2"_s, .meant = u"%1"_s}};
    const QStringList notes = SearchNotes::of(result, [](quint32) { return u"%1"_s; });
    QCOMPARE(notes, QStringList({u"%2 lies in the range %1."_s, u"No entry has “%2”. Searched for “%1” instead."_s}));
}

void TestSearchNotes::undocumented_namesEverything()
{
    QCOMPARE(SearchNotes::family(u"SDK"_s), u"Similar codes belong to SDK."_s);
    QCOMPARE(SearchNotes::near({u"6013"_s}), u"Did you mean 6013?"_s);
    QCOMPARE(SearchNotes::near({u"6013"_s, u"-6013"_s}), u"Did you mean 6013, -6013?"_s);
    QCOMPARE(SearchNotes::neighbours({u"1"_s, u"3"_s}), u"The documented codes next to it are 1, 3."_s);
}

QTEST_GUILESS_MAIN(TestSearchNotes)
#include "tst_searchnotes.moc"
