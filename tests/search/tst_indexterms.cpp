// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/indexterms.h"

#include <QSet>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

constexpr Field Fields[] = {Field::Symbol, Field::Description, Field::Alias, Field::Hint};

} // namespace

class TestIndexTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indexTerms_data();
    void indexTerms();
    void indexTerms_symbols_haveTheirNamesFromEachPart();
    void indexTerms_fields_shareNoTerm();
    void facetTerm_values_differ();
};

void TestIndexTerms::indexTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("punctuation") << u"，。"_s << u""_s;
    QTest::newRow("han") << u"登录超时"_s << u"d登录 d录超 d超时 d时"_s;
    QTest::newRow("han-traditional") << u"帳號"_s << u"d帐号 d号"_s;
    QTest::newRow("han-beyond-the-bmp") << u"𠮷野𠮷"_s << u"d𠮷野 d野𠮷 d𠮷"_s;
    QTest::newRow("word-and-its-stem") << u"expired"_s << u"dexpired zdexpir"_s;
    QTest::newRow("parts") << u"UserSig"_s << u"dusersig duser dsig zdusersig zduser zdsig"_s;
    QTest::newRow("one-stem-once") << u"expire, expired"_s << u"dexpire dexpired zdexpir"_s;
    QTest::newRow("words-and-han-in-order") << u"ID 无效 ok"_s << u"did d无效 d效 dok zdid zdok"_s;
}

void TestIndexTerms::indexTerms()
{
    QFETCH(QString, text);
    QTEST(Codebook::indexTerms(Field::Description, text), "terms");
}

void TestIndexTerms::indexTerms_symbols_haveTheirNamesFromEachPart()
{
    QCOMPARE(Codebook::indexTerms(Field::Symbol, u"ERR_IO_END"_s),
             u"serrioend serr sio send zserrioend zserr zsio zsend nerrioend nioend"_s);
    QCOMPARE(Codebook::indexTerms(Field::Symbol, u"OK"_s), u"sok zsok"_s);
}

void TestIndexTerms::indexTerms_fields_shareNoTerm()
{
    QSet<QString> all;
    qsizetype count = 0;
    for (const Field field : Fields) {
        const QStringList terms = Codebook::indexTerms(field, u"UserSig 过期"_s).split(u' ');
        all += QSet<QString>(terms.begin(), terms.end());
        count += terms.size();
    }
    QCOMPARE(all.size(), count);
}

void TestIndexTerms::facetTerm_values_differ()
{
    QSet<QString> terms;
    for (const Facet facet : {Facet::Section, Facet::Ticket, Facet::Internal}) {
        for (qint64 value = 0; value < 20; ++value)
            terms.insert(facetTerm(facet, value));
    }
    QCOMPARE(terms.size(), 60);
    for (const Field field : Fields) {
        for (const QString &term : std::as_const(terms))
            QVERIFY(!term.startsWith(indexTerm(field, QString())) && !term.startsWith(indexStem(field, QString())));
    }
}

QTEST_GUILESS_MAIN(TestIndexTerms)
#include "tst_indexterms.moc"
