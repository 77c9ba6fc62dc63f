// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/codefamily.h"
#include "support/madeupcatalogue.h"

#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCodeFamily : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codeFamily_data();
    void codeFamily();
    void explain_family_data();
    void explain_family();
    void explain_near_data();
    void explain_near();
    void explain_manyNear_areSix();
    void explain_label_hasNoNeighbours();

private:
    std::unique_ptr<MadeUpCatalogue> m_files;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Statements> m_statements;
};

namespace {

QList<Entry> entriesOf(const QString &section, const QStringList &codes)
{
    QList<Entry> entries;
    for (const QString &code : codes) {
        entries << madeUpEntry(code);
        entries.last().section = section;
    }
    return entries;
}

CodeTerm codeIn(const QString &typed)
{
    return Query::fromText(typed).codes.value(0);
}

} // namespace

void TestCodeFamily::initTestCase()
{
    const QList<Entry> entries
        = entriesOf(u"sdk/common"_s, {u"6001"_s, u"6002"_s, u"6003"_s, u"6010"_s, u"80"_s, u"81"_s, u"42P01"_s})
        + entriesOf(u"sdk/network"_s, {u"6100"_s, u"6101"_s, u"6150"_s, u"90"_s, u"91"_s})
        + entriesOf(u"server/common"_s,
                    {u"6200"_s, u"7000"_s, u"-7001"_s, u"-7002"_s, u"82"_s, u"83"_s, u"92"_s, u"100000000000000001"_s,
                     u"100000000000000002"_s});
    m_files = std::make_unique<MadeUpCatalogue>(entries);
    QCOMPARE(m_files->problem(), QString());
    m_catalogue = m_files->open();
    QVERIFY(m_catalogue);
    m_connection = std::make_unique<Connection>(m_files->file(), Connection::ReadOnly);
    m_statements = std::make_unique<Statements>(*m_connection);
}

void TestCodeFamily::codeFamily_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QStringList>("sections"); // with their counts

    QTest::newRow("all-but-the-last-digit") << qint64(6005) << QStringList{u"sdk/common 3"_s};
    QTest::newRow("one-code-is-no-family") << qint64(6019) << QStringList{u"sdk/common 4"_s};
    QTest::newRow("two-digits") << qint64(6199) << QStringList{u"sdk/network 3"_s};
    QTest::newRow("first-digit") << qint64(6300)
                                 << QStringList{u"sdk/common 4"_s, u"sdk/network 3"_s, u"server/common 1"_s};
    QTest::newRow("negative") << qint64(-7005) << QStringList{u"server/common 2"_s};
    QTest::newRow("other-sign") << qint64(7005) << QStringList();
    QTest::newRow("negative-among-positive") << qint64(-6005) << QStringList();
    QTest::newRow("one-digit-more") << qint64(60010) << QStringList();
    QTest::newRow("one-digit-fewer") << qint64(600) << QStringList();
    QTest::newRow("other-first-digit") << qint64(5001) << QStringList();
    QTest::newRow("one-digit") << qint64(6) << QStringList();
    QTest::newRow("zero") << qint64(0) << QStringList();
    QTest::newRow("two-digit-number") << qint64(85) << QStringList{u"sdk/common 2"_s, u"server/common 2"_s};
    QTest::newRow("18-digits") << qint64(199999999999999999) << QStringList{u"server/common 2"_s};
    QTest::newRow("largest-hexadecimal") << qint64(0xfffffffffffffff) << QStringList();
}

void TestCodeFamily::codeFamily()
{
    QFETCH(qint64, number);
    const QHash<qint64, qint64> family = Codebook::codeFamily(number, *m_statements);
    QStringList sections;
    QVERIFY(m_statements->forEach("SELECT id, path FROM section ORDER BY id", {}, [&](const QSqlQuery &row) {
        if (family.contains(row.value(0).toLongLong()))
            sections << u"%1 %2"_s.arg(row.value(1).toString()).arg(family[row.value(0).toLongLong()]);
        return true;
    }));
    QTEST(sections, "sections");
    QCOMPARE(family.size(), sections.size());
}

void TestCodeFamily::explain_family_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("family");

    QTest::newRow("one-section") << u"6005"_s << u"sdk/common"_s;
    QTest::newRow("most-of-a-part") << u"6300"_s << u"sdk"_s; // half of them in one section, seven of eight in the part
    QTest::newRow("half-of-each-part") << u"85"_s << QString();
    QTest::newRow("two-of-three") << u"95"_s << u"sdk/network"_s;
    QTest::newRow("negative") << u"-7005"_s << u"server/common"_s;
    QTest::newRow("alone") << u"5001"_s << QString();
    QTest::newRow("label") << u"42P99"_s << QString();
    QTest::newRow("hexadecimal") << u"0x1775"_s << u"sdk/common"_s; // 6005
    QTest::newRow("largest-hexadecimal") << u"0xFFFFFFFFFFFFFFF"_s << QString();
}

void TestCodeFamily::explain_family()
{
    QFETCH(QString, typed);
    const CodeTerm code = codeIn(typed);
    const auto explained = m_catalogue->explain(code, 1);
    QVERIFY(explained);
    QCOMPARE(explained->typed, code.label);
    QTEST(explained->family, "family");
}

void TestCodeFamily::explain_near_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("near");

    QTest::newRow("likeliest-first") << u"6011"_s << QStringList{u"6101"_s, u"6001"_s, u"6010"_s};
    QTest::newRow("other-sign-last") << u"-700"_s << QStringList{u"-7001"_s, u"-7002"_s, u"7000"_s};
    QTest::newRow("none") << u"5555"_s << QStringList();
    QTest::newRow("too-short") << u"84"_s << QStringList();
}

void TestCodeFamily::explain_near()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, near);
    const auto explained = m_catalogue->explain(codeIn(typed), 0);
    QVERIFY(explained);
    QStringList found = codesOf(*m_catalogue, explained->near);
    QCOMPARE(found.first(std::min(found.size(), near.size())), near);
    QCOMPARE(found.isEmpty(), near.isEmpty());
    QVERIFY(explained->neighbours.isEmpty());
}

void TestCodeFamily::explain_manyNear_areSix()
{
    const auto explained = m_catalogue->explain(codeIn(u"6000"_s), 0); // seven are one slip away
    QVERIFY(explained);
    QCOMPARE(codesOf(*m_catalogue, explained->near).size(), 6);
}

void TestCodeFamily::explain_label_hasNoNeighbours()
{
    const auto explained = m_catalogue->explain(codeIn(u"42P99"_s), 3);
    QVERIFY(explained);
    QCOMPARE(*explained, (UndocumentedCode{.typed = u"42P99"_s, .family = {}, .near = {}, .neighbours = {}}));
}

QTEST_GUILESS_MAIN(TestCodeFamily)
#include "tst_codefamily.moc"
