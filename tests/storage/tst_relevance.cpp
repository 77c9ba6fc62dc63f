// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogue.h"
#include "support/builtincatalogue.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

// In percent of the queries.
constexpr double CodeFirst = 100;
constexpr double WordsInTop = 97;
constexpr double WordsInPage = 99;
constexpr double CodeTypoInTop = 97;

constexpr qsizetype First = 1;
constexpr qsizetype Top = 3;
constexpr qsizetype Page = 10;
constexpr qsizetype ShownOfMiss = 5;
constexpr qsizetype FewestQueries = 240;

constexpr auto CodeKind = "code"_L1;
constexpr auto CodeTypoKind = "codetypo"_L1;

QStringList wordKinds()
{
    return {u"han"_s, u"traditional"_s, u"variants"_s, u"english"_s, u"symbol"_s, u"pinyin"_s, u"mixed"_s, u"typo"_s};
}

QStringList allKinds()
{
    return QStringList{CodeKind} + wordKinds() + QStringList{CodeTypoKind};
}

/// A query, the codes that are right as a first answer, and the codes that came, best first.
struct Judgement
{
    QString kind;
    QString query;
    QStringList expected;
    QStringList found; ///< at most a page

    bool isAnsweredWithin(qsizetype count) const
    {
        const QStringList first = found.first(std::min(count, found.size()));
        return std::any_of(first.begin(), first.end(), [this](const QString &code) { return expected.contains(code); });
    }

    QString text() const
    {
        return u"%1: \"%2\" expected %3, came %4"_s.arg(
            kind, query, expected.join(u' '), found.isEmpty() ? u"nothing"_s : found.mid(0, ShownOfMiss).join(u' '));
    }
};

/// A line of the set: kind, query and codes between tabs.
std::optional<Judgement> judgementFromLine(const QString &line)
{
    const QStringList columns = line.split(u'\t');
    if (columns.size() != 3)
        return std::nullopt;
    return Judgement{
        .kind = columns[0], .query = columns[1], .expected = columns[2].split(u' ', Qt::SkipEmptyParts), .found = {}};
}

double shareAnswered(const QList<Judgement> &judgements, qsizetype count)
{
    const auto answered = std::count_if(judgements.begin(), judgements.end(),
                                        [count](const Judgement &each) { return each.isAnsweredWithin(count); });
    return judgements.isEmpty() ? 0 : 100.0 * double(answered) / double(judgements.size());
}

/// Tells every query without a right answer among the first count. One message each: Qt Test cuts a long one.
/// Returns what is wrong where they are too many, otherwise an empty text.
QString shortfall(const QList<Judgement> &judgements, qsizetype count, double wantedPercent)
{
    for (const Judgement &each : judgements) {
        if (!each.isAnsweredWithin(count))
            qInfo().noquote() << each.text();
    }
    const double percent = shareAnswered(judgements, count);
    if (percent >= wantedPercent)
        return {};
    return u"%1 % answered within the first %2, wanted %3 %; the misses are above"_s.arg(percent, 0, 'f', 1)
        .arg(count)
        .arg(wantedPercent);
}

} // namespace

/// How often people find what they mean, measured on queries that were written before any search was tried.
class TestRelevance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void set_everyLine_isWellFormed();
    void search_codeInAnyDress_isFirst();
    void search_words_areInTheTop();
    void search_words_areOnThePage();
    void search_mistypedCode_isInTheTop();

private:
    void readSet();
    QStringList firstCodes(const QString &text) const;
    QList<Judgement> ofKinds(const QStringList &kinds) const;
    void report() const;

    std::unique_ptr<Catalogue> m_catalogue;
    QSet<QString> m_documented;
    QList<Judgement> m_judgements;
};

void TestRelevance::initTestCase()
{
    m_catalogue = openBuiltIn();
    QVERIFY(m_catalogue);
    for (const Entry &entry : allEntries(*m_catalogue))
        m_documented.insert(entry.code.label);
    readSet();
    QVERIFY(m_judgements.size() >= FewestQueries);
    for (Judgement &judgement : m_judgements)
        judgement.found = firstCodes(judgement.query);
    report();
}

void TestRelevance::readSet()
{
    QFile file(QStringLiteral(CODEBOOK_SOURCE_DIR "/tests/storage/relevance.tsv"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const auto judgement = judgementFromLine(line);
        QVERIFY2(judgement, qPrintable(line));
        m_judgements << *judgement;
    }
}

/// The codes of the first page, as the window without a filter shows it.
QStringList TestRelevance::firstCodes(const QString &text) const
{
    QStringList codes;
    const auto result = m_catalogue->search(Query::fromText(text), {});
    if (!result)
        return codes;
    for (qsizetype i = 0; i < std::min(Page, result->hits.size()); ++i) {
        if (const auto entry = m_catalogue->entry(result->hits.at(i).id))
            codes << entry->code.label;
    }
    return codes;
}

QList<Judgement> TestRelevance::ofKinds(const QStringList &kinds) const
{
    QList<Judgement> judgements;
    std::copy_if(m_judgements.begin(), m_judgements.end(), std::back_inserter(judgements),
                 [&kinds](const Judgement &each) { return kinds.contains(each.kind); });
    return judgements;
}

void TestRelevance::report() const
{
    for (const QString &kind : allKinds()) {
        const QList<Judgement> judgements = ofKinds({kind});
        QString line = u"%1: %2 queries"_s.arg(kind).arg(judgements.size());
        for (const qsizetype count : {First, Top, Page})
            line += u", %1 % in the first %2"_s.arg(shareAnswered(judgements, count), 0, 'f', 1).arg(count);
        qInfo().noquote() << line;
    }
}

void TestRelevance::set_everyLine_isWellFormed()
{
    const QStringList kinds = allKinds();
    QSet<QString> queries;
    for (const Judgement &each : m_judgements) {
        QVERIFY2(kinds.contains(each.kind), qPrintable(each.text()));
        QVERIFY2(!queries.contains(each.query), qPrintable(each.text()));
        queries.insert(each.query);
        QVERIFY2(!each.expected.isEmpty(), qPrintable(each.text()));
        for (const QString &code : each.expected)
            QVERIFY2(m_documented.contains(code), qPrintable(each.text()));
    }
    for (const QString &kind : kinds)
        QVERIFY2(!ofKinds({kind}).isEmpty(), qPrintable(kind));
}

void TestRelevance::search_codeInAnyDress_isFirst()
{
    const QString failure = shortfall(ofKinds({CodeKind}), First, CodeFirst);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestRelevance::search_words_areInTheTop()
{
    const QString failure = shortfall(ofKinds(wordKinds()), Top, WordsInTop);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestRelevance::search_words_areOnThePage()
{
    const QString failure = shortfall(ofKinds(wordKinds()), Page, WordsInPage);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestRelevance::search_mistypedCode_isInTheTop()
{
    const QString failure = shortfall(ofKinds({CodeTypoKind}), Top, CodeTypoInTop);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

QTEST_GUILESS_MAIN(TestRelevance)
#include "tst_relevance.moc"
