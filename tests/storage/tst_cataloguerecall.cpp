// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/otherwordings.h"
#include "search/stem.h"
#include "storage/catalogue.h"
#include "support/bruteforce.h"
#include "support/builtincatalogue.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han && c.isLetterOrNumber();
}

} // namespace

/// The index finds neither more nor less than a look through all texts.
class TestCatalogueRecall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void search_everyHanSubstringOfOneOrTwo_isExact();
    void search_longerHanSubstrings_areExact();
    void search_hanAcrossPunctuation_findsNoRun();
    void search_hanThatNobodyWrote_findsNothing();
    void search_everyLatinWord_findsItsEntries();
    void search_beginningsOfLatinWords_findTheirEntries();

private:
    bool isExact(const QString &han) const;
    QList<qint64> found(const QString &text) const;
    bool says(qint64 id, const QString &word) const;
    QString randomSubstring(const QString &text, int shortest, int longest);

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<BruteForce> m_bruteForce;
    QStringList m_hanRuns;
    QRandomGenerator m_random{20191105};
};

void TestCatalogueRecall::initTestCase()
{
    m_catalogue = openBuiltIn();
    QVERIFY(m_catalogue);
    const QList<Entry> entries = allEntries(*m_catalogue);
    QCOMPARE(entries.size(), m_catalogue->entryCount());
    m_bruteForce = std::make_unique<BruteForce>(entries);

    QString hanOnly = m_bruteForce->allText();
    for (QChar &c : hanOnly) {
        if (!isHan(c))
            c = u' ';
    }
    m_hanRuns = hanOnly.split(u' ', Qt::SkipEmptyParts);
    m_hanRuns.removeDuplicates();
    QVERIFY(m_hanRuns.size() > 1000);
}

/// Compares hits, ranks and order with the brute force.
bool TestCatalogueRecall::isExact(const QString &han) const
{
    const auto result = m_catalogue->search(Query::fromText(han), {});
    if (!result)
        return false;
    QList<Hit> literal;
    for (const Hit &hit : result->hits.toList()) {
        if (hit.rank <= Rank::Hint) // behind those, what only sounds the same
            literal << hit;
    }
    return literal == m_bruteForce->containing(wordings(han));
}

QList<qint64> TestCatalogueRecall::found(const QString &text) const
{
    QList<qint64> ids;
    if (const auto result = m_catalogue->search(Query::fromText(text), {})) {
        for (const Hit &hit : result->hits.toList()) {
            if (hit.rank <= Rank::Hint) // what only sounds like it may be anything
                ids << hit.id;
        }
    }
    return ids;
}

QString TestCatalogueRecall::randomSubstring(const QString &text, int shortest, int longest)
{
    const qsizetype length = std::min<qsizetype>(m_random.bounded(shortest, longest + 1), text.size());
    return text.mid(m_random.bounded(int(text.size() - length + 1)), length);
}

void TestCatalogueRecall::search_everyHanSubstringOfOneOrTwo_isExact()
{
    QSet<QString> substrings;
    for (const QString &run : m_hanRuns) {
        for (qsizetype i = 0; i < run.size(); ++i) {
            substrings.insert(run.mid(i, 1));
            substrings.insert(run.mid(i, 2));
        }
    }
    QVERIFY(substrings.size() > 4000);
    for (const QString &substring : substrings)
        QVERIFY2(isExact(substring), qPrintable(substring));
}

void TestCatalogueRecall::search_longerHanSubstrings_areExact()
{
    constexpr int Samples = 4000;
    for (int i = 0; i < Samples; ++i) {
        const QString run = m_hanRuns[m_random.bounded(int(m_hanRuns.size()))];
        const QString substring = randomSubstring(run, 3, 30);
        QVERIFY2(isExact(substring), qPrintable(substring));
    }
}

void TestCatalogueRecall::search_hanAcrossPunctuation_findsNoRun()
{
    // Where only Han characters are left of a text, runs touch that never did.
    QString hanOnly = m_bruteForce->allText();
    hanOnly.removeIf([](QChar c) { return !isHan(c); });
    constexpr int Samples = 4000;
    for (int i = 0; i < Samples; ++i) {
        const QString text = randomSubstring(hanOnly, 2, 6);
        QVERIFY2(isExact(text), qPrintable(text));
    }
}

void TestCatalogueRecall::search_hanThatNobodyWrote_findsNothing()
{
    const QString all = m_hanRuns.join(QString());
    constexpr int Samples = 2000;
    for (int i = 0; i < Samples; ++i) {
        const QString text = randomSubstring(all, 1, 1) + randomSubstring(all, 1, 2);
        QVERIFY2(isExact(text), qPrintable(text));
    }
    QVERIFY(isExact(u"鱻"_s));
    QVERIFY(isExact(u"鱻鱻"_s));
    QVERIFY(m_bruteForce->containing({u"鱻"_s}).isEmpty());
}

void TestCatalogueRecall::search_everyLatinWord_findsItsEntries()
{
    static const QRegularExpression word(u"\\b[a-z][a-z0-9_]*"_s);
    QHash<QString, QSet<qint64>> entriesOfWord;
    for (qint64 id = 1; id <= m_catalogue->entryCount(); ++id) {
        for (auto match = word.globalMatch(m_bruteForce->text(id)); match.hasNext();)
            entriesOfWord[match.next().captured()].insert(id);
    }
    QVERIFY(entriesOfWord.size() > 1000);
    for (auto it = entriesOfWord.cbegin(); it != entriesOfWord.cend(); ++it) {
        const QList<qint64> ids = found(it.key());
        const QSet<qint64> missing = it.value() - QSet<qint64>(ids.begin(), ids.end());
        QVERIFY2(missing.isEmpty(), qPrintable(it.key()));
        // What is found beside that says the word in another spelling or another form, but says it.
        if (it.key().contains(u'_'))
            continue;
        for (const qint64 id : ids)
            QVERIFY2(says(id, it.key()), qPrintable(it.key()));
    }
}

/// The word, or another form of it, whatever joins its parts.
bool TestCatalogueRecall::says(qint64 id, const QString &word) const
{
    static const QRegularExpression joints(QStringLiteral("[ _]"));
    const QString text = m_bruteForce->text(id);
    const QString joined = QString(text).remove(joints);
    if (joined.contains(word) || joined.contains(stem(word)))
        return true;
    for (const Segment &each : segment(text)) {
        for (const QString &other : QStringList(each.text) + each.parts) {
            if (stem(other) == stem(word))
                return true;
        }
    }
    return false;
}

void TestCatalogueRecall::search_beginningsOfLatinWords_findTheirEntries()
{
    static const QRegularExpression word(u"\\b[a-z]{3,}\\b"_s);
    for (qint64 id = 1; id <= m_catalogue->entryCount(); ++id) {
        for (auto match = word.globalMatch(m_bruteForce->text(id)); match.hasNext();) {
            const QString whole = match.next().captured();
            if (m_random.bounded(10) != 0)
                continue;
            const QString beginning = whole.first(m_random.bounded(1, int(whole.size())));
            QVERIFY2(found(beginning).contains(id), qPrintable(beginning));
        }
    }
}

QTEST_GUILESS_MAIN(TestCatalogueRecall)
#include "tst_cataloguerecall.moc"
