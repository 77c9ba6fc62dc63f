// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogue.h"
#include "support/builtincatalogue.h"
#include "support/cataloguefolder.h"
#include "support/sourcetexts.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void info_sample_isThatOfTheSource();
    void info_builtIn_isThatOfTheSource();
    void entry_everySampleEntry_isThatOfTheSource();
    void entry_everyBuiltInEntry_isThatOfTheSource();
    void entry_unknownId_isAProblem();
    void summaries_areTheBeginningsOfTheEntries();
    void summaries_unknownIds_areLeftOut();
    void find_data();
    void find();
    void findSymbol_data();
    void findSymbol();
    void neighbours_data();
    void neighbours();
    void path_relativeFile_isAbsolute();
    void open_twice_givesTwoCatalogues();

private:
    QStringList labels(const QList<qint64> &ids) const;
    static void compareWithSource(const Catalogue &catalogue, const QString &folder);

    CatalogueFolder m_folder;
    std::unique_ptr<Catalogue> m_sample;
    std::unique_ptr<Catalogue> m_builtIn;
};

QStringList TestCatalogue::labels(const QList<qint64> &ids) const
{
    QStringList labels;
    for (const qint64 id : ids) {
        const auto entry = m_sample->entry(id);
        labels << (entry ? entry->codeText() : u"unreadable"_s);
    }
    return labels;
}

void TestCatalogue::compareWithSource(const Catalogue &catalogue, const QString &folder)
{
    const auto source = readTexts(folder);
    QVERIFY(source);
    QVERIFY(catalogue.info() == source->info);
    QCOMPARE(catalogue.entryCount(), source->entries.size());
    for (qsizetype i = 0; i < source->entries.size(); ++i) {
        const auto entry = catalogue.entry(i + 1);
        QVERIFY(entry);
        QVERIFY2(*entry == source->entries[i].entry, qPrintable(source->entries[i].entry.codeText()));
    }
}

void TestCatalogue::initTestCase()
{
    const QString target = m_folder.filePath(u"sample.db"_s);
    QCOMPARE(m_folder.compileTo(target), QString());
    auto sample = Catalogue::open(target);
    QVERIFY(sample);
    m_sample = std::move(*sample);
    m_builtIn = openBuiltIn();
    QVERIFY(m_builtIn);
}

void TestCatalogue::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCatalogue::info_sample_isThatOfTheSource()
{
    const CatalogueInfo &info = m_sample->info();
    QCOMPARE(info.id, u"sample"_s);
    QCOMPARE(info.documentDate, QDate(2020, 2, 29));
    QCOMPARE(info.ticketUrl.toString(), u"https://example.com/tickets"_s);
    QCOMPARE(info.parts.size(), 2);
    QVERIFY(info.section(u"sdk/network"));
    QCOMPARE(info.section(u"sdk/network")->title.zh, u"网络"_s);
}

void TestCatalogue::info_builtIn_isThatOfTheSource()
{
    QCOMPARE(m_builtIn->info().id, u"tencent-im"_s);
    QCOMPARE(m_builtIn->entryCount(), 330);
}

void TestCatalogue::entry_everySampleEntry_isThatOfTheSource()
{
    compareWithSource(*m_sample, m_folder.path());
}

void TestCatalogue::entry_everyBuiltInEntry_isThatOfTheSource()
{
    compareWithSource(*m_builtIn, builtInFolder());
}

void TestCatalogue::entry_unknownId_isAProblem()
{
    for (const qint64 id : {qint64(0), qint64(-1), m_sample->entryCount() + 1}) {
        const auto entry = m_sample->entry(id);
        QVERIFY(!entry);
        QCOMPARE(entry.error().path, m_sample->path());
    }
    QVERIFY(m_sample->entry(1)); // a failure leaves nothing behind
}

void TestCatalogue::summaries_areTheBeginningsOfTheEntries()
{
    QList<qint64> ids(m_builtIn->entryCount());
    std::iota(ids.rbegin(), ids.rend(), 1);
    const auto summaries = m_builtIn->summaries(ids);
    QVERIFY(summaries);
    QCOMPARE(summaries->size(), ids.size());
    for (const qint64 id : std::as_const(ids))
        QVERIFY(summaries->value(id) == static_cast<const EntrySummary &>(*m_builtIn->entry(id)));
}

void TestCatalogue::summaries_unknownIds_areLeftOut()
{
    const auto summaries = m_sample->summaries({0, 2, -1, m_sample->entryCount() + 1, 2});
    QVERIFY(summaries);
    QCOMPARE(summaries->keys(), QList<qint64>{2});
    QVERIFY(m_sample->summaries({})->isEmpty());
}

void TestCatalogue::find_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("found"); // empty where nothing is

    QTest::newRow("plain") << u"6013"_s << u"6013"_s;
    QTest::newRow("negative") << u"-10001"_s << u"-10001"_s;
    QTest::newRow("positive-twin") << u"10001"_s << u"10001"_s;
    QTest::newRow("other-sign") << u"-6013"_s << QString();
    QTest::newRow("label") << u"42P01"_s << u"42P01"_s;
    QTest::newRow("label-lower-case") << u"42p01"_s << u"42P01"_s;
    QTest::newRow("prefix-is-not-enough") << u"42P"_s << QString();
    QTest::newRow("below-the-range") << u"120000"_s << QString();
    QTest::newRow("range-first") << u"120001"_s << u"120001-130000"_s;
    QTest::newRow("range-inside") << u"125000"_s << u"120001-130000"_s;
    QTest::newRow("range-last") << u"130000"_s << u"120001-130000"_s;
    QTest::newRow("above-the-range") << u"130001"_s << QString();
    QTest::newRow("range-negative") << u"-125000"_s << QString();
    QTest::newRow("empty") << u""_s << QString();
    QTest::newRow("quote") << u"'"_s << QString();
    QTest::newRow("largest") << u"999999999999999999"_s << QString();
}

void TestCatalogue::find()
{
    QFETCH(QString, label);
    QFETCH(QString, found);

    const auto id = m_sample->find(Code::fromLabel(label));
    QVERIFY(id);
    QCOMPARE(*id ? labels({**id}) : QStringList(), found.isEmpty() ? QStringList() : QStringList{found});
}

void TestCatalogue::findSymbol_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("only-symbol") << u"ERR_SDK_NOT_INITIALIZED"_s << QStringList{u"6013"_s};
    QTest::newRow("first-of-two") << u"ERR_TIMEOUT"_s << QStringList{u"9501"_s};
    QTest::newRow("second-of-two") << u"ERR_TIME_OUT"_s << QStringList{u"9501"_s};
    QTest::newRow("lower-case") << u"err_timeout"_s << QStringList{u"9501"_s};
    QTest::newRow("beginning-only") << u"ERR_SDK_NOT"_s << QStringList();
    QTest::newRow("part-only") << u"SDK"_s << QStringList();
    QTest::newRow("without-underscores") << u"ERRTIMEOUT"_s << QStringList();
    QTest::newRow("words-of-a-text") << u"initialised"_s << QStringList();
    QTest::newRow("empty") << u""_s << QStringList();
    QTest::newRow("quotes") << u"\"ERR_TIMEOUT\" OR *"_s << QStringList();
}

void TestCatalogue::findSymbol()
{
    QFETCH(QString, symbol);
    const auto ids = m_sample->findSymbol(symbol);
    QVERIFY(ids);
    QTEST(labels(*ids), "found");
}

void TestCatalogue::neighbours_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("both-sides") << qint64(9000) << 1 << QStringList{u"6013"_s, u"9501"_s};
    QTest::newRow("two-each") << qint64(9600) << 2 << QStringList{u"6013"_s, u"9501"_s, u"10001"_s, u"120001-130000"_s};
    QTest::newRow("itself-left-out") << qint64(9501) << 1 << QStringList{u"6013"_s, u"10001"_s};
    QTest::newRow("below-all") << qint64(-99999) << 2 << QStringList{u"-10001"_s, u"6013"_s};
    QTest::newRow("above-all") << qint64(999999) << 1 << QStringList{u"120001-130000"_s};
    QTest::newRow("more-than-there-are") << qint64(
        0) << 100 << QStringList{u"-10001"_s, u"6013"_s, u"9501"_s, u"10001"_s, u"120001-130000"_s};
    QTest::newRow("none-asked-for") << qint64(9000) << 0 << QStringList();
}

void TestCatalogue::neighbours()
{
    QFETCH(qint64, number);
    QFETCH(int, count);
    CodeTerm code;
    code.label = QString::number(number);
    code.number = number;
    const auto explained = m_sample->explain(code, count);
    QVERIFY(explained);
    QTEST(labels({explained->neighbours.begin(), explained->neighbours.end()}), "found");
}

void TestCatalogue::path_relativeFile_isAbsolute()
{
    const QString relative = QDir::current().relativeFilePath(m_sample->path());
    QVERIFY(QFileInfo(relative).isRelative());
    const auto catalogue = Catalogue::open(relative);
    QVERIFY(catalogue);
    QCOMPARE((*catalogue)->path(), m_sample->path());
}

void TestCatalogue::open_twice_givesTwoCatalogues()
{
    auto first = Catalogue::open(m_sample->path());
    auto second = Catalogue::open(m_sample->path());
    QVERIFY(first && second);
    first->reset();
    QVERIFY((*second)->entry(1));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
