// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/wordforms.h"
#include "support/madeupcatalogue.h"

#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// What the expressions find, not how they are written.
class TestWordForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofWord_data();
    void ofWord();
    void ofPhrase_data();
    void ofPhrase();
    void ofPhraseBegun_data();
    void ofPhraseBegun();
    void ofHanTexts_data();
    void ofHanTexts();
    void in_eachField_isThatFieldAlone();
    void upTo_eachField_hasThoseBefore();
    void isUnknown_data();
    void isUnknown();

private:
    QStringList matching(const QString &expression);

    std::unique_ptr<MadeUpCatalogue> m_catalogue;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<Vocabulary> m_vocabulary;
};

namespace {

constexpr auto SelectMatching = "SELECT e.label FROM search s JOIN place p ON p.position = s.rowid "
                                "JOIN entry e ON e.id = p.entry_id WHERE s.search MATCH ? ORDER BY e.id";

/// "manyaa manyab …", more of one beginning than are listed.
QString manyWords()
{
    QStringList words;
    for (qsizetype i = 0; i <= Vocabulary::MostCompletions; ++i)
        words << u"many"_s + QChar(char16_t(u'a' + i / 26)) + QChar(char16_t(u'a' + i % 26));
    return words.join(u' ');
}

} // namespace

void TestWordForms::initTestCase()
{
    Entry everywhere = madeUpEntry(u"41"_s);
    everywhere.symbols = QStringList{u"ERR_FOUR"_s};
    Entry longName = madeUpEntry(u"51"_s);
    longName.symbols = QStringList{u"ERR_DISK_QUOTA_EXCEEDED"_s};
    Entry described = madeUpEntry(u"42"_s, {u"文"_s, u"four"_s});
    Entry alias = madeUpEntry(u"43"_s);
    alias.aliases.en = QStringList{u"four"_s};
    Entry hint = madeUpEntry(u"44"_s);
    hint.hint.en = u"four"_s;
    const QList<Entry> entries{
        madeUpEntry(u"1"_s, {u"登录超时。"_s, u"It expired"_s}),
        madeUpEntry(u"2"_s, {u"请先登录，超时不候。"_s, u"The time when a signature expires."_s}),
        madeUpEntry(u"3"_s, {u"登记"_s, u"What is the timeout of userSig? Timed-out signature expires."_s}),
        madeUpEntry(u"4"_s, {u"录取"_s, manyWords()}),
        madeUpEntry(u"5"_s, {u"文"_s, u"usersignal"_s}),
        madeUpEntry(u"6"_s, {u"服务器忙"_s, u"text"_s}),
        madeUpEntry(u"7"_s, {u"伺服器"_s, u"text"_s}),
        everywhere,
        described,
        alias,
        hint,
        longName,
        madeUpEntry(u"ORA-00942"_s, {u"文"_s, u"no disk quota"_s}),
    };
    m_catalogue = std::make_unique<MadeUpCatalogue>(entries);
    QCOMPARE(m_catalogue->problem(), QString());
    m_connection = std::make_unique<Connection>(m_catalogue->file(), Connection::ReadOnly);
    m_statements = std::make_unique<Statements>(*m_connection);
    m_vocabulary = std::make_unique<Vocabulary>(*m_statements);
}

QStringList TestWordForms::matching(const QString &expression)
{
    QStringList codes;
    const bool ok = m_statements->forEach(SelectMatching, {expression}, [&codes](const QSqlQuery &row) {
        codes << row.value(0).toString();
        return true;
    });
    return ok ? codes : QStringList{m_statements->failure()};
}

void TestWordForms::ofWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("whole-word") << u"timeout"_s << QStringList{u"3"_s};
    QTest::newRow("short-beginning") << u"ti"_s << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("long-beginning") << u"time"_s << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("other-inflection") << u"expiring"_s << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("end-of-a-word") << u"out"_s << QStringList{u"3"_s}; // of "Timed-out", not of "timeout"
    QTest::newRow("inside-a-word") << u"imeou"_s << QStringList();
    QTest::newRow("part-of-a-word") << u"sig"_s << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("parts-typed-as-one") << u"usersig"_s << QStringList{u"3"_s, u"5"_s};
    QTest::newRow("parts-typed-apart") << u"user_sig"_s << QStringList{u"3"_s, u"5"_s};
    QTest::newRow("parts-in-another-order") << u"sigUser"_s << QStringList();
    QTest::newRow("name") << u"ERR_DISK_QUOTA_EXCEEDED"_s << QStringList{u"51"_s};
    QTest::newRow("name-within-a-symbol") << u"Disk_Quota_Ex"_s << QStringList{u"51"_s};
    QTest::newRow("name-that-a-text-has-in-two-words") << u"disk_quota"_s << QStringList{u"51"_s, u"ORA-00942"_s};
    QTest::newRow("name-with-other-joints") << u"ORA_00942"_s << QStringList{u"ORA-00942"_s};
    QTest::newRow("name-inside-a-part") << u"SK_QUOTA"_s << QStringList();
    QTest::newRow("beginning-of-too-many-to-list") << u"many"_s << QStringList{u"4"_s};
    QTest::newRow("han-run") << u"登录超时"_s << QStringList{u"1"_s};
    QTest::newRow("han-pair") << u"登录"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("han-pair-across-punctuation") << u"录超"_s << QStringList{u"1"_s};
    QTest::newRow("one-han") << u"录"_s << QStringList{u"1"_s, u"2"_s, u"4"_s};
    QTest::newRow("last-han-of-a-run") << u"时"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("unknown-han") << u"鱻"_s << QStringList();
    QTest::newRow("han-in-words-of-taiwan") << u"伺服器忙"_s << QStringList{u"6"_s};
    QTest::newRow("han-in-both-wordings") << u"伺服器"_s << QStringList{u"6"_s, u"7"_s};
    QTest::newRow("operator") << u"NOT"_s << QStringList();
    QTest::newRow("number-in-a-code") << u"41"_s << QStringList{u"41"_s};
}

void TestWordForms::ofWord()
{
    QFETCH(QString, typed);
    const QList<Segment> segments = segment(typed);
    QCOMPARE(segments.size(), 1);
    const WordForms forms = WordForms::ofWord(segments.first(), *m_vocabulary);
    QTEST(forms.isUnknown() ? QStringList() : matching(forms.upTo(Field::Hint)), "codes");
}

void TestWordForms::ofPhrase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("in-order") << u"signature expires"_s << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("other-order") << u"expires signature"_s << QStringList();
    QTest::newRow("not-side-by-side") << u"time signature"_s << QStringList();
    QTest::newRow("other-inflection") << u"signature expired"_s << QStringList();
    QTest::newRow("unfinished") << u"signature expi"_s << QStringList();
    QTest::newRow("across-a-hyphen") << u"timed out"_s << QStringList{u"3"_s};
    QTest::newRow("word-of-parts") << u"of userSig"_s << QStringList{u"3"_s};
    QTest::newRow("han") << u"登录超时"_s << QStringList{u"1"_s};
    QTest::newRow("han-runs") << u"登录，超时"_s << QStringList{u"2"_s};
    QTest::newRow("han-only-as-typed") << u"伺服器"_s << QStringList{u"7"_s};
    QTest::newRow("one-han") << u"登"_s << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("han-ending-inside-a-run") << u"登录，超"_s << QStringList{u"2"_s};
}

void TestWordForms::ofPhrase()
{
    QFETCH(QString, typed);
    QTEST(matching(WordForms::ofPhrase(segment(typed)).upTo(Field::Hint)), "codes");
}

void TestWordForms::ofPhraseBegun_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("whole-words") << u"signature expires"_s << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("few-begin-so") << u"signature expi"_s << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("short") << u"signature ex"_s << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("too-many-to-list-begin-so") << u"manyaa many"_s << QStringList{u"4"_s};
    QTest::newRow("none-begins-so") << u"signature expu"_s << QStringList();
    QTest::newRow("name-of-parts") << u"of userSi"_s << QStringList();
    QTest::newRow("only-the-last-goes-on") << u"signatur expires"_s << QStringList();
    QTest::newRow("other-order") << u"expires signat"_s << QStringList();
    QTest::newRow("one-han") << u"登录，超"_s << QStringList{u"2"_s};
}

void TestWordForms::ofPhraseBegun()
{
    QFETCH(QString, typed);
    const WordForms forms = WordForms::ofPhraseBegun(segment(typed), *m_vocabulary);
    QTEST(forms.isUnknown() ? QStringList() : matching(forms.upTo(Field::Hint)), "codes");
}

void TestWordForms::ofHanTexts_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("one") << QStringList{u"登记"_s} << QStringList{u"3"_s};
    QTest::newRow("any-of-several") << QStringList{u"登记"_s, u"录取"_s} << QStringList{u"3"_s, u"4"_s};
    QTest::newRow("one-character") << QStringList{u"记"_s} << QStringList{u"3"_s};
    QTest::newRow("mixed-lengths") << QStringList{u"登录超时"_s, u"取"_s} << QStringList{u"1"_s, u"4"_s};
    QTest::newRow("unknown") << QStringList{u"鱻鱻"_s} << QStringList();
}

void TestWordForms::ofHanTexts()
{
    QFETCH(QStringList, texts);
    QTEST(matching(WordForms::ofHanTexts(texts).upTo(Field::Hint)), "codes");
}

void TestWordForms::in_eachField_isThatFieldAlone()
{
    const WordForms forms = WordForms::ofWord(segment(u"four"_s).first(), *m_vocabulary);
    QCOMPARE(matching(forms.in(Field::Symbol)), QStringList{u"41"_s});
    QCOMPARE(matching(forms.in(Field::Description)), QStringList{u"42"_s});
    QCOMPARE(matching(forms.in(Field::Alias)), QStringList{u"43"_s});
    QCOMPARE(matching(forms.in(Field::Hint)), QStringList{u"44"_s});
}

void TestWordForms::upTo_eachField_hasThoseBefore()
{
    const WordForms forms = WordForms::ofWord(segment(u"four"_s).first(), *m_vocabulary);
    QCOMPARE(matching(forms.upTo(Field::Symbol)), QStringList({u"41"_s}));
    QCOMPARE(matching(forms.upTo(Field::Description)), QStringList({u"41"_s, u"42"_s}));
    QCOMPARE(matching(forms.upTo(Field::Alias)), QStringList({u"41"_s, u"42"_s, u"43"_s}));
    QCOMPARE(matching(forms.upTo(Field::Hint)), QStringList({u"41"_s, u"42"_s, u"43"_s, u"44"_s}));
}

void TestWordForms::isUnknown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isUnknown");

    QTest::newRow("word") << u"timeout"_s << false;
    QTest::newRow("beginning") << u"timeo"_s << false;
    QTest::newRow("inflection") << u"expiring"_s << false;
    QTest::newRow("nowhere") << u"qqzzxx"_s << true;
    QTest::newRow("too-short-to-be-sure") << u"qqz"_s << false;
    QTest::newRow("han-is-never-sure") << u"鱻鱻"_s << false;
}

void TestWordForms::isUnknown()
{
    QFETCH(QString, typed);
    QTEST(WordForms::ofWord(segment(typed).first(), *m_vocabulary).isUnknown(), "isUnknown");
}

QTEST_GUILESS_MAIN(TestWordForms)
#include "tst_wordforms.moc"
