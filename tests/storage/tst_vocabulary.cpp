// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/vocabulary.h"
#include "support/madeupcatalogue.h"

#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completions_data();
    void completions();
    void completions_asManyAsAllowed_areListed();
    void completions_tooMany_areNothing();
    void completions_saysInHowManyEntries();
    void beginsFewNames();
    void entries_data();
    void entries();
    void corrections_data();
    void corrections();
    void corrections_equallyNear_commonestFirst();
    void corrections_many_areThree();
    void soundingBetween_data();
    void soundingBetween();
    void soundingBetween_asksAgain_givesTheSame();

private:
    std::unique_ptr<MadeUpCatalogue> m_catalogue;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<Vocabulary> m_vocabulary;
};

namespace {

/// "manyaa", "manyab": words of two letters behind a beginning.
QString manyWords(const QString &beginning, qsizetype count)
{
    QStringList words;
    for (qsizetype i = 0; i < count; ++i)
        words << beginning + QChar(char16_t(u'a' + i / 26)) + QChar(char16_t(u'a' + i % 26));
    return words.join(u' ');
}

} // namespace

void TestVocabulary::initTestCase()
{
    QList<Entry> entries{
        madeUpEntry(u"1"_s, {u"登录超时。"_s, u"The login timed out: timeout, timer."_s}),
        madeUpEntry(u"2"_s, {u"超时。"_s, u"A timeout of userSig."_s}),
        madeUpEntry(u"3"_s, {u"超市，重量，重复。"_s, u"connection correction convention"_s}),
        madeUpEntry(u"4"_s, {u"文"_s, manyWords(u"many"_s, Vocabulary::MostCompletions + 1)}),
        madeUpEntry(u"5"_s, {u"文"_s, manyWords(u"most"_s, Vocabulary::MostCompletions)}),
        madeUpEntry(u"6"_s, {u"文"_s, u"crane crate crane"_s}),
        madeUpEntry(u"7"_s, {u"文"_s, u"crate"_s}),
        madeUpEntry(u"8"_s, {u"文"_s, u"slope slope1 slope2 slope3 slope4 slope5"_s}),
    };
    entries.first().symbols = QStringList{u"ERR_DISK_FULL"_s};
    for (qsizetype i = 0; i < Vocabulary::FewNames; ++i)
        entries[1].symbols << u"ERR_FEW_%1"_s.arg(i) << u"ERR_MANY_%1"_s.arg(i);
    entries[1].symbols << u"ERR_MANY_MORE"_s;
    m_catalogue = std::make_unique<MadeUpCatalogue>(entries);
    QCOMPARE(m_catalogue->problem(), QString());
    m_connection = std::make_unique<Connection>(m_catalogue->file(), Connection::ReadOnly);
    m_statements = std::make_unique<Statements>(*m_connection);
    m_vocabulary = std::make_unique<Vocabulary>(*m_statements);
}

void TestVocabulary::completions_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("several") << u"time"_s << QStringList{u"timed"_s, u"timeout"_s, u"timer"_s};
    QTest::newRow("itself") << u"timeout"_s << QStringList{u"timeout"_s};
    QTest::newRow("whole-and-longer") << u"slope"_s << QStringList{u"slope"_s,  u"slope1"_s, u"slope2"_s,
                                                                   u"slope3"_s, u"slope4"_s, u"slope5"_s};
    QTest::newRow("longer-than-any") << u"timeouts"_s << QStringList();
    QTest::newRow("inside-a-word") << u"imeout"_s << QStringList();
    QTest::newRow("parts-are-words") << u"users"_s << QStringList{u"usersig"_s};
    QTest::newRow("part") << u"sig"_s << QStringList{u"sig"_s};
    QTest::newRow("han") << u"超"_s << QStringList{u"超市"_s, u"超时"_s};
    QTest::newRow("sql-wildcards") << u"tim%"_s << QStringList();
}

void TestVocabulary::completions()
{
    QFETCH(QString, prefix);
    QFETCH(QStringList, words);
    const auto completions = m_vocabulary->completions(prefix);
    QVERIFY(completions);
    QStringList texts;
    for (const CountedWord &completion : *completions)
        texts << completion.text;
    texts.sort();
    QCOMPARE(texts, words);
    QCOMPARE(m_vocabulary->beginsWord(prefix), !words.isEmpty());
}

void TestVocabulary::completions_asManyAsAllowed_areListed()
{
    const auto completions = m_vocabulary->completions(u"most"_s);
    QVERIFY(completions);
    QCOMPARE(completions->size(), Vocabulary::MostCompletions);
}

void TestVocabulary::completions_tooMany_areNothing()
{
    QVERIFY(!m_vocabulary->completions(u"many"_s));
    QVERIFY(m_vocabulary->beginsWord(u"many"_s));
    QVERIFY(m_vocabulary->completions(u"manya"_s)); // the others of them are still to be had
}

void TestVocabulary::completions_saysInHowManyEntries()
{
    const auto completions = m_vocabulary->completions(u"timeo"_s);
    QVERIFY(completions);
    QCOMPARE(completions->size(), 1);
    QCOMPARE(completions->first().entries, 2);
}

void TestVocabulary::beginsFewNames()
{
    QVERIFY(m_vocabulary->beginsFewNames(u"errdiskf"_s));
    QVERIFY(m_vocabulary->beginsFewNames(u"diskfull"_s));
    QVERIFY(!m_vocabulary->beginsFewNames(u"full"_s)); // one part alone is a word
    QVERIFY(!m_vocabulary->beginsFewNames(u"errnothing"_s));
    QVERIFY(m_vocabulary->beginsFewNames(u"errfew"_s));
    QVERIFY(!m_vocabulary->beginsFewNames(u"errmany"_s));
}

void TestVocabulary::entries_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<qint64>("entries");
    QTest::addColumn<bool>("begins");

    QTest::newRow("word") << u"timeout"_s << qint64(2) << true;
    QTest::newRow("beginning") << u"timeo"_s << qint64(0) << true;
    QTest::newRow("stem-is-no-word") << u"connect"_s << qint64(0) << true;
    QTest::newRow("other-case") << u"TIMEOUT"_s << qint64(0) << false; // words are asked for folded
    QTest::newRow("whole-and-part") << u"user"_s << qint64(1) << true;
    QTest::newRow("letters-of-fields-are-none") << u"dtimeout"_s << qint64(0) << false;
    QTest::newRow("facets-are-none") << u"s1"_s << qint64(0) << false;
    QTest::newRow("whole-aliases-are-none") << u"alias"_s << qint64(0) << false;
    QTest::newRow("han-pair") << u"登录"_s << qint64(1) << true;
    QTest::newRow("han-pair-across-words") << u"录超"_s << qint64(1) << true;
    QTest::newRow("han-pair-across-punctuation") << u"市重"_s << qint64(0) << false;
    QTest::newRow("last-han-alone") << u"时"_s << qint64(2) << true;
    QTest::newRow("first-han-alone") << u"登"_s << qint64(0) << true;
}

void TestVocabulary::entries()
{
    QFETCH(QString, word);
    QTEST(m_vocabulary->entries(word), "entries");
    QTEST(m_vocabulary->beginsWord(word), "begins");
}

void TestVocabulary::corrections_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("corrections");

    QTest::newRow("letter-missing") << u"timout"_s << QStringList{u"timeout"_s};
    QTest::newRow("letter-too-much") << u"timeoout"_s << QStringList{u"timeout"_s};
    QTest::newRow("wrong-letter") << u"timeour"_s << QStringList{u"timeout"_s};
    QTest::newRow("neighbours-swapped") << u"tiemout"_s << QStringList{u"timeout"_s};
    QTest::newRow("first-two-swapped") << u"itmeout"_s << QStringList{u"timeout"_s};
    QTest::newRow("first-letter-doubled") << u"ttimeout"_s << QStringList{u"timeout"_s};
    QTest::newRow("first-letter-wrong") << u"fimeout"_s << QStringList(); // hardly ever, and costs the whole list
    QTest::newRow("two-slips-in-seven-letters") << u"tmeoout"_s << QStringList();
    QTest::newRow("two-slips-in-eight-letters") << u"convenin"_s << QStringList{u"convention"_s};
    QTest::newRow("two-slips-in-a-long-word") << u"connektoin"_s << QStringList{u"connection"_s};
    QTest::newRow("three-slips-in-a-long-word") << u"konnektoin"_s << QStringList();
    QTest::newRow("three-letters-are-too-short") << u"tim"_s << QStringList();
    QTest::newRow("four-letters-are-enough") << u"timr"_s << QStringList{u"timer"_s};
    QTest::newRow("nearest-first") << u"conection"_s << QStringList{u"connection"_s, u"convention"_s, u"correction"_s};
    QTest::newRow("far-from-all") << u"elephant"_s << QStringList();
}

void TestVocabulary::corrections()
{
    QFETCH(QString, word);
    QTEST(m_vocabulary->corrections(word), "corrections");
}

void TestVocabulary::corrections_equallyNear_commonestFirst()
{
    QCOMPARE(m_vocabulary->corrections(u"craze"_s), QStringList({u"crate"_s, u"crane"_s}));
}

void TestVocabulary::corrections_many_areThree()
{
    QCOMPARE(m_vocabulary->corrections(u"slope9"_s), QStringList({u"slope"_s, u"slope1"_s, u"slope2"_s}));
}

void TestVocabulary::soundingBetween_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("syllables") << u"chao shi"_s << u"chao shi"_s << QStringList{u"超时"_s, u"超市"_s};
    QTest::newRow("first-letters") << u"D L"_s << u"D L"_s << QStringList{u"登录"_s};
    QTest::newRow("range") << u"chao s"_s << u"chao s\uffff"_s << QStringList{u"超时"_s, u"超市"_s};
    QTest::newRow("one-of-several-readings") << u"chong fu"_s << u"chong fu"_s << QStringList{u"重复"_s};
    QTest::newRow("another-of-them") << u"zhong liang"_s << u"zhong liang"_s << QStringList{u"重量"_s};
    QTest::newRow("one-character") << u"shi"_s << u"shi"_s << QStringList{u"时"_s, u"市"_s};
    QTest::newRow("with-tones") << u"chao1 shi2"_s << u"chao1 shi2"_s << QStringList();
    QTest::newRow("none") << u"zzz"_s << u"zzz"_s << QStringList();
    QTest::newRow("backwards") << u"chao t"_s << u"chao s"_s << QStringList();
}

void TestVocabulary::soundingBetween()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QStringList texts;
    qint64 before = std::numeric_limits<qint64>::max();
    for (const CountedWord &word : m_vocabulary->soundingBetween(first, last)) {
        texts << word.text;
        QVERIFY(word.entries > 0 && word.entries <= before);
        before = word.entries;
    }
    QTEST(texts, "texts");
}

void TestVocabulary::soundingBetween_asksAgain_givesTheSame()
{
    const auto texts = [this](const QString &first, const QString &last) {
        QStringList found;
        for (const CountedWord &word : m_vocabulary->soundingBetween(first, last))
            found << word.text;
        return found;
    };
    const QStringList once = texts(u"chao"_s, u"chao\uffff"_s);
    QVERIFY(!once.isEmpty());
    QVERIFY(texts(u"chao"_s, u"chao"_s) != once); // another end is another range
    QCOMPARE(texts(u"chao"_s, u"chao\uffff"_s), once);
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
