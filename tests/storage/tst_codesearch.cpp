// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/codesearch.h"
#include "support/madeupcatalogue.h"

#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCodeSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void find_data();
    void find();
    void find_noCodes_findsNothing();
    void findPrefix_data();
    void findPrefix();
    void findNear_data();
    void findNear();
    void findNear_allOfThem_areRightAndKept();
    void reading_data();
    void reading();
    void reading_agreesWithWhatIsFoundFirst();

private:
    QStringList printed(const QList<FoundEntry> &found) const;

    std::unique_ptr<MadeUpCatalogue> m_files;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<CodeSearch> m_search;
};

namespace {

Entry range(const QString &first, const QString &last)
{
    Entry entry = madeUpEntry(first);
    entry.lastCode = Code::fromLabel(last);
    return entry;
}

QString rankName(Rank rank)
{
    switch (rank) {
    case Rank::ExactCode:
        return u"exact"_s;
    case Rank::Range:
        return u"range"_s;
    case Rank::OtherReading:
        return u"other"_s;
    case Rank::CodePrefix:
        return u"prefix"_s;
    case Rank::NearCode:
        return u"near"_s;
    default:
        return u"?"_s;
    }
}

QList<CodeTerm> codesIn(const QString &typed)
{
    return Query::fromText(typed).codes;
}

} // namespace

void TestCodeSearch::initTestCase()
{
    QList<Entry> entries{range(u"-2000"_s, u"-1990"_s), range(u"5000"_s, u"5999"_s)};
    for (const char *code :
         {"-60123", "-6013", "-605", "-60",    "-6",   "-1",    "0",     "6",     "16",
          "60",     "605",   "6012", "6013",   "6103", "16013", "60130", "70001", "601300000000000001",
          "42P01",  "42P02", "42Q",  "ORA-942"})
        entries << madeUpEntry(QString::fromLatin1(code));
    m_files = std::make_unique<MadeUpCatalogue>(entries);
    QCOMPARE(m_files->problem(), QString());
    m_catalogue = m_files->open();
    QVERIFY(m_catalogue);
    m_connection = std::make_unique<Connection>(m_files->file(), Connection::ReadOnly);
    m_statements = std::make_unique<Statements>(*m_connection);
    m_search = std::make_unique<CodeSearch>(*m_statements);
}

QStringList TestCodeSearch::printed(const QList<FoundEntry> &found) const
{
    QStringList lines;
    for (const FoundEntry &each : found)
        lines << codesOf(*m_catalogue, {each.hit.id}).first() + u' ' + rankName(each.hit.rank);
    return lines;
}

void TestCodeSearch::find_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("exact-then-other-sign") << u"6013"_s << QStringList{u"6013 exact"_s, u"-6013 other"_s};
    QTest::newRow("negative-then-other-sign") << u"-6013"_s << QStringList{u"-6013 exact"_s, u"6013 other"_s};
    QTest::newRow("only-other-sign") << u"60123"_s << QStringList{u"-60123 other"_s};
    QTest::newRow("zero-has-no-other-sign") << u"0"_s << QStringList{u"0 exact"_s};
    QTest::newRow("inside-a-range") << u"5500"_s << QStringList{u"5000-5999 range"_s};
    QTest::newRow("first-of-a-range") << u"5000"_s << QStringList{u"5000-5999 exact"_s};
    QTest::newRow("last-of-a-range") << u"5999"_s << QStringList{u"5000-5999 range"_s};
    QTest::newRow("behind-a-range") << u"6000"_s << QStringList();
    QTest::newRow("before-a-range") << u"4999"_s << QStringList();
    QTest::newRow("inside-a-negative-range") << u"-1995"_s << QStringList{u"-2000--1990 range"_s};
    QTest::newRow("ends-of-a-negative-range") << u"-1990"_s << QStringList{u"-2000--1990 range"_s};
    QTest::newRow("behind-a-negative-range") << u"-1989"_s << QStringList();
    QTest::newRow("inside-a-range-but-for-the-sign") << u"1995"_s << QStringList();
    QTest::newRow("label") << u"42p01"_s << QStringList{u"42P01 exact"_s};
    QTest::newRow("hexadecimal") << u"0x177D"_s << QStringList{u"6013 other"_s, u"-6013 other"_s};
    QTest::newRow("hexadecimal-inside-a-range") << u"0x157C"_s << QStringList{u"5000-5999 range"_s};
    QTest::newRow("several-exact-before-ranges-before-others")
        << u"code 5500, code 6013, code 605"_s
        << QStringList{u"6013 exact"_s, u"605 exact"_s, u"5000-5999 range"_s, u"-6013 other"_s, u"-605 other"_s};
    QTest::newRow("both-signs-typed") << u"code 6013, code -6013"_s << QStringList{u"6013 exact"_s, u"-6013 exact"_s};
}

void TestCodeSearch::find()
{
    QFETCH(QString, typed);
    Findings findings(*m_statements, {.kinds = {}});
    const QList<CodeTerm> codes = codesIn(typed);
    QVERIFY(!codes.isEmpty());
    QVERIFY(m_search->find(codes, findings));
    QTEST(printed(findings.found()), "found");
}

void TestCodeSearch::find_noCodes_findsNothing()
{
    Findings findings(*m_statements, {.kinds = {}});
    QVERIFY(m_search->find({}, findings));
    QVERIFY(findings.isEmpty());
    QVERIFY(!findings.isFull());
}

void TestCodeSearch::findPrefix_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("both-signs-in-code-order")
        << u"60"_s
        << QStringList{u"-60123 prefix"_s, u"-6013 prefix"_s, u"-605 prefix"_s,  u"605 prefix"_s,
                       u"6012 prefix"_s,   u"6013 prefix"_s,  u"60130 prefix"_s, u"601300000000000001 prefix"_s};
    QTest::newRow("minus-is-negative-alone") << u"-601"_s << QStringList{u"-60123 prefix"_s, u"-6013 prefix"_s};
    QTest::newRow("plus-is-positive-alone")
        << u"+6013"_s << QStringList{u"60130 prefix"_s, u"601300000000000001 prefix"_s};
    QTest::newRow("one-digit") << u"-6"_s
                               << QStringList{u"-60123 prefix"_s, u"-6013 prefix"_s, u"-605 prefix"_s, u"-60 prefix"_s};
    QTest::newRow("start-of-a-range") << u"50"_s << QStringList{u"5000-5999 prefix"_s};
    QTest::newRow("inside-a-range") << u"55"_s << QStringList();
    QTest::newRow("zero-begins-none") << u"0"_s << QStringList();
    QTest::newRow("longest") << u"601300000000000001"_s << QStringList();
    QTest::newRow("one-digit-short-of-the-longest")
        << u"60130000000000000"_s << QStringList{u"601300000000000001 prefix"_s};
    QTest::newRow("label") << u"42P"_s << QStringList{u"42P01 prefix"_s, u"42P02 prefix"_s};
    QTest::newRow("label-in-lower-case") << u"42p0"_s << QStringList{u"42P01 prefix"_s, u"42P02 prefix"_s};
    QTest::newRow("label-with-a-number") << u"ORA-9"_s << QStringList{u"ORA-942 prefix"_s};
    QTest::newRow("hexadecimal-is-no-beginning") << u"0x177"_s << QStringList();
}

void TestCodeSearch::findPrefix()
{
    QFETCH(QString, typed);
    Findings findings(*m_statements, {.kinds = {}});
    const QList<CodeTerm> codes = codesIn(typed);
    QCOMPARE(codes.size(), 1);
    QVERIFY(m_search->findPrefix(codes.first(), findings));
    QTEST(printed(findings.found()), "found");
}

void TestCodeSearch::findNear_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found"); // the first

    QTest::newRow("neighbours-swapped") << u"6031"_s << QStringList{u"6013 near"_s};
    QTest::newRow("swapped-before-a-wrong-digit") << u"6130"_s << QStringList{u"6103 near"_s};
    QTest::newRow("digit-doubled") << u"700011"_s << QStringList{u"70001 near"_s};
    QTest::newRow("zero-instead-of-the-first-digit") << u"2016"_s << QStringList(); // 0016 is no code
    QTest::newRow("digit-missing") << u"7001"_s << QStringList{u"70001 near"_s};
    QTest::newRow("digit-too-much") << u"700012"_s << QStringList{u"70001 near"_s};
    QTest::newRow("wrong-digit") << u"70008"_s << QStringList{u"70001 near"_s};
    QTest::newRow("own-sign-first") << u"-6031"_s << QStringList{u"-6013 near"_s, u"6013 near"_s};
    QTest::newRow("two-slips") << u"70088"_s << QStringList();
    QTest::newRow("two-digits-are-near-everything") << u"61"_s << QStringList();
    QTest::newRow("label") << u"42P03"_s << QStringList();
    QTest::newRow("longest") << u"999999999999999999"_s << QStringList();
}

void TestCodeSearch::findNear()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    Findings findings(*m_statements, {.kinds = {}});
    const QList<CodeTerm> codes = codesIn(typed);
    QCOMPARE(codes.size(), 1);
    QVERIFY(m_search->findNear(codes.first(), findings));
    const QStringList all = printed(findings.found());
    QCOMPARE(all.mid(0, found.size()), found);
    QCOMPARE(all.isEmpty(), found.isEmpty());
}

void TestCodeSearch::findNear_allOfThem_areRightAndKept()
{
    Findings findings(*m_statements, {.kinds = {}});
    QVERIFY(m_search->findNear(codesIn(u"6113"_s).first(), findings));
    // 6103 by one wrong digit or a swap with another slip, 6013 by a wrong one, and the negative one behind.
    QCOMPARE(printed(findings.found()), QStringList({u"6013 near"_s, u"6103 near"_s, u"-6013 near"_s}));
}

void TestCodeSearch::reading_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code"); // of the entry; empty where there is none

    QTest::newRow("exact") << u"6013"_s << int(CodeReading::Exact) << u"6013"_s;
    QTest::newRow("label") << u"42p01"_s << int(CodeReading::Exact) << u"42P01"_s;
    QTest::newRow("range") << u"5500"_s << int(CodeReading::Range) << u"5000-5999"_s;
    QTest::newRow("negative-range") << u"-1999"_s << int(CodeReading::Range) << u"-2000--1990"_s;
    QTest::newRow("other-sign") << u"60123"_s << int(CodeReading::OtherSign) << u"-60123"_s;
    QTest::newRow("hexadecimal") << u"0x177D"_s << int(CodeReading::Hexadecimal) << u"6013"_s;
    QTest::newRow("look-alikes") << u"777O"_s << int(CodeReading::Undocumented) << QString();
    QTest::newRow("look-alikes-documented") << u"6Ol3"_s << int(CodeReading::LookAlikes) << u"6013"_s;
    QTest::newRow("undocumented") << u"777"_s << int(CodeReading::Undocumented) << QString();
    QTest::newRow("undocumented-label") << u"42P99"_s << int(CodeReading::Undocumented) << QString();
}

void TestCodeSearch::reading()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const CodeTerm term = codesIn(typed).value(0);
    const CodeReading reading = m_search->reading(term);
    QTEST(int(reading.kind), "kind");
    QCOMPARE(reading.typed, term.label);
    QCOMPARE(reading.id > 0 ? codesOf(*m_catalogue, {reading.id}).first() : QString(), code);
}

void TestCodeSearch::reading_agreesWithWhatIsFoundFirst()
{
    for (qint64 number = -6100; number <= 6100; number += 7) {
        const QList<CodeTerm> codes = codesIn(QString::number(number));
        QCOMPARE(codes.size(), 1);
        Findings findings(*m_statements, {.kinds = {}});
        QVERIFY(m_search->find(codes, findings));
        const CodeReading reading = m_search->reading(codes.first());
        QCOMPARE(reading.id, findings.isEmpty() ? 0 : findings.found().first().hit.id);
    }
}

QTEST_GUILESS_MAIN(TestCodeSearch)
#include "tst_codesearch.moc"
