// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogue.h"
#include "support/builtincatalogue.h"
#include "support/searchproperties.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// Whatever is typed or pasted: an answer, never an error.
class TestHostileQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void search_anyText_answers_data();
    void search_anyText_answers();
    void search_operators_areOnlyWords();
    void search_longText_answers_data();
    void search_longText_answers();
    void search_randomText_answers();
    void search_anyUnits_keepsItsPromises();
    void firstPage_anyUnits_beginsWhatSearchFinds();

private:
    std::unique_ptr<Catalogue> m_catalogue;
};

namespace {

constexpr qsizetype Megabyte = 1 << 20;

/// Anything that fits into a text: pieces of what is typed, of query languages, and units that are no characters.
class AnyText
{
public:
    explicit AnyText(quint32 seed)
        : m_random(seed)
    { }

    QString next()
    {
        QString text;
        const bool isLong = m_random.bounded(40) == 0;
        for (int pieces = m_random.bounded(isLong ? 400 : 8); pieces >= 0; --pieces)
            text += piece();
        return text;
    }

private:
    QString piece()
    {
        static const QStringList pieces{u"\""_s,      u"'"_s,      u"超时"_s,
                                        u"群"_s,      u"login"_s,  u"UserSig"_s,
                                        u"6013"_s,    u"-10001"_s, u"0x"_s,
                                        u"ticket:"_s, u"is:"_s,    u"section:\""_s,
                                        u" AND "_s,   u" OR "_s,   u" NOT "_s,
                                        u"NEAR("_s,   u")"_s,      u"*"_s,
                                        u"^"_s,       u"{"_s,      u"} :"_s,
                                        u"--"_s,      u";"_s,      u"chaoshi"_s,
                                        u" "_s,       u" "_s,      u" "_s,
                                        u"%_"_s,      u"\n"_s,     u"?1"_s,
                                        u"😀"_s,       u"\u0301"_s, u"\u200b"_s,
                                        u"\u202e"_s,  u"ﬁ"_s,      u"㎏"_s,
                                        u"𠀀"_s,      u"-"_s,      u"999999999999999999"_s};
        constexpr int ShareOfUnits = 4;
        if (m_random.bounded(ShareOfUnits) > 0)
            return pieces[m_random.bounded(int(pieces.size()))];
        constexpr int Surrogates = 0xd800;
        constexpr int SurrogateCount = 0x800;
        switch (m_random.bounded(3)) {
        case 0: // control characters and NUL
            return QString(QChar(char16_t(m_random.bounded(0x20))));
        case 1: // mostly alone
            return QString(QChar(char16_t(Surrogates + m_random.bounded(SurrogateCount))));
        default:
            return QString(QChar(char16_t(m_random.bounded(0x10000))));
        }
    }

    QRandomGenerator m_random;
};

} // namespace

void TestHostileQueries::initTestCase()
{
    m_catalogue = openBuiltIn();
    QVERIFY(m_catalogue);
}

void TestHostileQueries::search_anyText_answers_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("double-quote") << u"\""_s;
    QTest::newRow("double-quotes-around") << u"\"超时\""_s;
    QTest::newRow("double-quote-inside") << u"a\"b"_s;
    QTest::newRow("single-quote") << u"'"_s;
    QTest::newRow("sql") << u"'; DROP TABLE entry; --"_s;
    QTest::newRow("minus") << u"-"_s;
    QTest::newRow("minus-word") << u"-超时"_s;
    QTest::newRow("asterisk") << u"*"_s;
    QTest::newRow("asterisk-behind") << u"群*"_s;
    QTest::newRow("asterisk-before") << u"*sig"_s;
    QTest::newRow("near") << u"NEAR(超时 群, 5)"_s;
    QTest::newRow("near-alone") << u"NEAR"_s;
    QTest::newRow("and") << u"AND"_s;
    QTest::newRow("or") << u"a OR"_s;
    QTest::newRow("not") << u"NOT 群"_s;
    QTest::newRow("parenthesis-open") << u"((("_s;
    QTest::newRow("parenthesis-closed") << u"a)"_s;
    QTest::newRow("colon") << u":"_s;
    QTest::newRow("column-name") << u"description"_s;
    QTest::newRow("column-filter") << u"symbol:err"_s;
    QTest::newRow("column-set") << u"{symbol hint} : err"_s;
    QTest::newRow("no-column") << u"nosuchcolumn:err"_s;
    QTest::newRow("caret") << u"^err"_s;
    QTest::newRow("plus") << u"a + b"_s;
    QTest::newRow("plus-alone") << u"+"_s;
    QTest::newRow("placeholder") << u"? ?1 :a @b $c %1"_s;
    QTest::newRow("backslash") << u"\\"_s;
    QTest::newRow("like-wildcards") << u"%_%"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"超时"_s;
    QTest::newRow("nul-alone") << QString(QChar(0));
    QTest::newRow("lone-high-surrogate") << u"超"_s + QChar(0xd83d) + u"时"_s;
    QTest::newRow("lone-low-surrogate") << QString(QChar(0xde00));
    QTest::newRow("noncharacter") << u"\uffff\ufffe"_s;
    QTest::newRow("code-with-noncharacter") << u"1\uffff"_s;
    QTest::newRow("emoji") << u"😀"_s;
    QTest::newRow("right-to-left") << u"\u202eخطأ\u202c"_s;
    QTest::newRow("combining-marks") << u"e\u0301\u0301\u0301"_s;
    QTest::newRow("mark-alone") << u"\u0301"_s;
    QTest::newRow("line-breaks") << u"超时\r\n群\u2028a"_s;
    QTest::newRow("18-digits") << u"999999999999999999"_s;
    QTest::newRow("19-digits") << u"9223372036854775808"_s;
    QTest::newRow("most-negative") << u"-9223372036854775808"_s;
    QTest::newRow("minus-zero") << u"-0"_s;
    QTest::newRow("hexadecimal-15-digits") << u"0xFFFFFFFFFFFFFFF"_s;
    QTest::newRow("hexadecimal-16-digits") << u"0xFFFFFFFFFFFFFFFF"_s;
    QTest::newRow("code-and-quote") << u"6013'"_s;
}

void TestHostileQueries::search_anyText_answers()
{
    QFETCH(QString, text);
    const auto result = m_catalogue->search(Query::fromText(text), {});
    QVERIFY2(result, result ? "" : qPrintable(CatalogueProblemText::sentence(result.error())));
    const auto bySymbol = m_catalogue->findSymbol(text);
    QVERIFY2(bySymbol, bySymbol ? "" : qPrintable(CatalogueProblemText::sentence(bySymbol.error())));
    QVERIFY(m_catalogue->find(Code::fromLabel(text)));
}

void TestHostileQueries::search_operators_areOnlyWords()
{
    const auto found = [this](const QString &text) { return m_catalogue->search(Query::fromText(text), {})->hits; };
    QCOMPARE(found(u"\"超时\" *"_s), found(u"超时"_s));
    QCOMPARE(found(u"…超时"_s), found(u"超时"_s));
    QCOMPARE(found(u"(群)^"_s), found(u"群"_s));
    QCOMPARE(found(u"symbol:err"_s), found(u"symbol err"_s));
    QVERIFY(found(u"群 NOT 群"_s) != found(u"群"_s) || !found(u"not"_s).isEmpty());
    QVERIFY(found(u"鱻 OR 超时"_s).at(0).rank == Rank::SomeWords); // 鱻 is nowhere
}

void TestHostileQueries::search_longText_answers_data()
{
    QTest::addColumn<QString>("text");

    QString words;
    for (int i = 0; words.size() < Megabyte; ++i)
        words += u"word%1 "_s.arg(i);
    QTest::newRow("words") << words;
    QTest::newRow("one-latin-word") << u"a"_s.repeated(Megabyte);
    QTest::newRow("one-number") << u"7"_s.repeated(Megabyte);
    QTest::newRow("one-han-run") << u"登录超时"_s.repeated(Megabyte / 4);
    QTest::newRow("one-han-character") << u"群"_s.repeated(Megabyte);
    QTest::newRow("one-camel-case-word") << u"aB"_s.repeated(Megabyte / 2);
    QTest::newRow("one-snake-case-word") << u"a_"_s.repeated(Megabyte / 2);
    QTest::newRow("words-of-many-parts") << u"a1_B2_c3_D4_e5_F6_g7_H8_i9_J0_k1_L2_m3_N4_o5_P6_q7_R8_s9_T0 "_s.repeated(
        34);
    QTest::newRow("han-runs") << u"登录超时，群组不存在，"_s.repeated(Megabyte / 11);
    QTest::newRow("quotes") << u"\""_s.repeated(Megabyte);
    QTest::newRow("parentheses") << u"("_s.repeated(Megabyte);
    QTest::newRow("nuls") << QString(Megabyte, QChar(0));
    QTest::newRow("lone-surrogates") << QString(Megabyte, QChar(0xd800));
}

void TestHostileQueries::search_longText_answers()
{
    QFETCH(QString, text);
    const auto result = m_catalogue->search(Query::fromText(text), {});
    QVERIFY2(result, result ? "" : qPrintable(CatalogueProblemText::sentence(result.error())));
}

void TestHostileQueries::search_randomText_answers()
{
    const QString characters
        = u"aZ_09-+*\"'(){}^:,.%超时群组\u0301\u3000\u200b 😀"_s + QChar(0) + QChar(0xd800) + QChar(0xdc00);
    QRandomGenerator random(20191105);
    constexpr int Samples = 3000;
    for (int i = 0; i < Samples; ++i) {
        QString text;
        for (int length = random.bounded(1, 40); length > 0; --length)
            text += characters[random.bounded(int(characters.size()))];
        QVERIFY2(m_catalogue->search(Query::fromText(text), {}), qPrintable(text));
    }
}

void TestHostileQueries::search_anyUnits_keepsItsPromises()
{
    AnyText texts(20200229);
    constexpr int Samples = 600;
    for (int i = 0; i < Samples; ++i) {
        const QString text = texts.next();
        const auto result = m_catalogue->search(Query::fromText(text), {});
        QVERIFY2(result, qPrintable(text));
        const QString problem = problemOf(*result, *m_catalogue);
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u": "_s + text));
    }
}

void TestHostileQueries::firstPage_anyUnits_beginsWhatSearchFinds()
{
    AnyText texts(20191106);
    constexpr int Samples = 300;
    for (int i = 0; i < Samples; ++i) {
        const Query query = Query::fromText(texts.next());
        const qsizetype most = 1 + i % 30;
        const auto page = m_catalogue->firstPage(query, {}, most);
        const auto all = m_catalogue->search(query, {});
        QVERIFY2(page && all, qPrintable(query.text));
        const QString problem = firstPageProblem(*page, *all, query, most);
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u": "_s + query.text));
    }
}

QTEST_GUILESS_MAIN(TestHostileQueries)
#include "tst_hostilequeries.moc"
