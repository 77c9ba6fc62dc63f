// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogue.h"
#include "storage/keptentries.h"
#include "support/builtincatalogue.h"
#include "support/userdatafile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

TicketDraft about(const QStringList &codes, const QString &catalogue = u"tencent-im"_s)
{
    TicketDraft draft;
    draft.catalogue = catalogue;
    draft.codes = codes;
    return draft;
}

} // namespace

/// What the user keeps about codes of the built-in catalogue, and what searches find by it.
class TestKeptEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void ids_ofEachKind();
    void ids_drafted_areThoseOfOpenTickets();
    void ids_codesOfOthers_areLeftOut();
    void withWords_needsAllOfThem();
    void addNoted_standsBehindTextsAndBeforeGuesses();
    void addNoted_foundByItsText_staysInItsPlace();
    void addNoted_excludedWordInItsTexts_isNotFound();
    void addNoted_filteredOut_isCountedWhereItWouldBe();
    void addNoted_foundUnderAnotherFilter_isNotCountedTwice();

private:
    SearchResult search(const QString &text, const Filter &filter = {}) const;
    QStringList codes(const SearchResult &result) const;

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UserData> m_data;
};

void TestKeptEntries::initTestCase()
{
    m_catalogue = openBuiltIn();
    QVERIFY(m_catalogue);
}

void TestKeptEntries::init()
{
    m_data.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = UserData::open(m_folder->filePath(u"userdata.db"_s));
    QVERIFY2(opened, qPrintable(problemText(opened)));
    m_data = std::move(*opened);
}

/// As the window and the terminal search.
SearchResult TestKeptEntries::search(const QString &text, const Filter &filter) const
{
    const Query query = Query::fromText(text);
    const auto found = m_catalogue->search(query, filter);
    SearchResult result = found ? *found : SearchResult();
    addNoted(result, query, filter, KeptEntries(*m_data, *m_catalogue).withWords(query.words), *m_catalogue);
    return result;
}

QStringList TestKeptEntries::codes(const SearchResult &result) const
{
    QStringList codes;
    for (const Hit &hit : result.hits.toList())
        codes << m_catalogue->entry(hit.id).value_or(Entry()).codeText();
    return codes;
}

void TestKeptEntries::ids_ofEachKind()
{
    QVERIFY(m_data->star(keyOf(u"6013"_s)));
    QVERIFY(m_data->setNote(keyOf(u"-10001"_s), u"a note"_s));
    QVERIFY(m_data->visit(keyOf(u"6206"_s)));
    QVERIFY(m_data->saveDraft(about({u"70001"_s})));
    const KeptEntries kept(*m_data, *m_catalogue);
    const auto idOf
        = [this](const QString &code) { return QSet{quint32(m_catalogue->find(Code::fromLabel(code))->value_or(0))}; };
    QCOMPARE(kept.ids(Kept::Starred), idOf(u"6013"_s));
    QCOMPARE(kept.ids(Kept::Noted), idOf(u"-10001"_s));
    QCOMPARE(kept.ids(Kept::Recent), idOf(u"6206"_s));
    QCOMPARE(kept.ids(Kept::Drafted), idOf(u"70001"_s));
}

void TestKeptEntries::ids_drafted_areThoseOfOpenTickets()
{
    const auto drafted = [this] { return KeptEntries(*m_data, *m_catalogue).ids(Kept::Drafted).size(); };
    const auto draft = m_data->saveDraft(about({u"6013"_s, u"-10001"_s}));
    QVERIFY2(draft, qPrintable(problemText(draft)));
    QVERIFY(m_data->saveDraft(about({u"6013"_s, u"70001"_s})));
    QCOMPARE(drafted(), 3);
    QVERIFY(m_data->setDraftState(draft->id, TicketState::Submitted, u"T-42"_s));
    QCOMPARE(drafted(), 3);
    QVERIFY(m_data->setDraftState(draft->id, TicketState::Closed, u"T-42"_s));
    QCOMPARE(drafted(), 2); // 6013 is in the other draft too
    QVERIFY(m_data->setDraftState(draft->id, TicketState::Draft, {}));
    QVERIFY(m_data->removeDraft(draft->id));
    QCOMPARE(drafted(), 2);
}

void TestKeptEntries::ids_codesOfOthers_areLeftOut()
{
    QVERIFY(m_data->star(keyOf(u"6013"_s, u"another"_s)));
    QVERIFY(m_data->star(keyOf(u"no-such-code"_s)));
    QVERIFY(m_data->visit(keyOf(u"6013"_s, u"another"_s)));
    QVERIFY(m_data->saveDraft(about({u"6013"_s}, u"another"_s)));
    QVERIFY(m_data->saveDraft(about({u"no-such-code"_s})));
    const KeptEntries kept(*m_data, *m_catalogue);
    QCOMPARE(kept.ids(Kept::Starred), QSet<quint32>());
    QCOMPARE(kept.ids(Kept::Recent), QSet<quint32>());
    QCOMPARE(kept.ids(Kept::Drafted), QSet<quint32>());
}

void TestKeptEntries::withWords_needsAllOfThem()
{
    QVERIFY(m_data->setNote(keyOf(u"6013"_s), u"zebra crossing"_s));
    const KeptEntries kept(*m_data, *m_catalogue);
    QCOMPARE(kept.withWords(Query::fromText(u"zebra cross"_s).words).size(), 1);
    QCOMPARE(kept.withWords(Query::fromText(u"zebra lion"_s).words).size(), 0);
    QCOMPARE(kept.withWords({}).size(), 0);
}

void TestKeptEntries::addNoted_standsBehindTextsAndBeforeGuesses()
{
    const QStringList texts = codes(search(u"UserSig expired"_s));
    QVERIFY(!texts.contains(u"10007"_s));
    QVERIFY(m_data->setNote(keyOf(u"10007"_s), u"usersig expired, they said"_s));
    const SearchResult result = search(u"UserSig expired"_s);
    QStringList expected = texts;
    const auto noted = codes(result).indexOf(u"10007"_s);
    QVERIFY(noted > 0);
    QCOMPARE(result.hits.at(noted).rank, Rank::Note);
    expected.insert(noted, u"10007"_s);
    QCOMPARE(codes(result), expected);
    for (qsizetype i = 0; i < result.hits.size(); ++i)
        QVERIFY(i <= noted ? result.hits.at(i).rank <= Rank::Note : result.hits.at(i).rank > Rank::Note);
}

void TestKeptEntries::addNoted_foundByItsText_staysInItsPlace()
{
    const SearchResult before = search(u"UserSig"_s);
    const QString last = codes(before).constLast();
    QVERIFY(m_data->setNote(keyOf(last), u"usersig"_s));
    const SearchResult after = search(u"UserSig"_s);
    QCOMPARE(codes(after), codes(before));
    QCOMPARE(after.counts, before.counts);
}

void TestKeptEntries::addNoted_excludedWordInItsTexts_isNotFound()
{
    QVERIFY(m_data->setNote(keyOf(u"6206"_s), u"zebra"_s)); // its texts have UserSig
    QCOMPARE(codes(search(u"zebra"_s)), QStringList(u"6206"_s));
    QCOMPARE(codes(search(u"zebra -UserSig"_s)), QStringList());
    QCOMPARE(codes(search(u"zebra -lion"_s)), QStringList(u"6206"_s));
}

void TestKeptEntries::addNoted_filteredOut_isCountedWhereItWouldBe()
{
    QVERIFY(m_data->setNote(keyOf(u"6013"_s), u"zebra"_s)); // sdk/common
    Filter filter;
    filter.sections << u"server/group"_s;
    const SearchResult result = search(u"zebra"_s, filter);
    QCOMPARE(codes(result), QStringList());
    const SearchResult all = search(u"zebra"_s);
    QCOMPARE(codes(all), QStringList(u"6013"_s));
    QCOMPARE(all.counts.allSections, 1);
    QCOMPARE(all.counts.sections.value(u"sdk/common"_s), 1);
    QCOMPARE(all.counts.sections.value(u"sdk"_s), 1);
    QCOMPARE(result.counts.sections, all.counts.sections);
}

void TestKeptEntries::addNoted_foundUnderAnotherFilter_isNotCountedTwice()
{
    Filter filter;
    filter.sections << u"server/group"_s;
    const SearchResult before = search(u"UserSig"_s, filter);
    QVERIFY(m_data->setNote(keyOf(u"6206"_s), u"usersig"_s)); // its text has the word, in sdk/account
    QCOMPARE(search(u"UserSig"_s, filter).counts, before.counts);
}

QTEST_GUILESS_MAIN(TestKeptEntries)
#include "tst_keptentries.moc"
