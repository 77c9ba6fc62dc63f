// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguesource.h"
#include "support/cataloguefolder.h"
#include "support/sourcetexts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCatalogueSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void read_goodFolder_isComplete();
    void read_goodFolder_entriesAreInCodeOrder();
    void read_codeAsText_isTheSameNumber();
    void read_noTicketAddress_isAllowed();
    void read_fault_data();
    void read_fault();
    void read_severalFaults_areAllReported();
    void read_tooManyFaults_areCounted();
    void read_sectionInSeveralFiles_isWhole();
    void read_faultInALaterFileOfASection_namesThatFile();
    void read_gapInTheFilesOfASection_isNamed();
    void read_missingFile_isNamed();
    void read_strayFile_isNamed();
    void read_partTwice_isReported();
    void read_partWithoutSections_isReported();
    void read_missingFolder_namesTheCatalogueFile();
    void text_placeOrNone_isReadable();
};

namespace {

/// "file: place" of every fault, sorted.
QStringList places(const QList<Fault> &faults)
{
    QStringList places;
    for (const Fault &fault : faults)
        places << (fault.place.isEmpty() ? fault.file : fault.file + u": "_s + fault.place);
    places.sort();
    return places;
}

QList<Fault> faultsOf(const CatalogueFolder &folder)
{
    const auto source = readCatalogueSource(folder.path());
    return source ? QList<Fault>() : source.error();
}

} // namespace

void TestCatalogueSource::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCatalogueSource::read_goodFolder_isComplete()
{
    const CatalogueFolder folder;
    const auto source = readTexts(folder.path());
    QVERIFY2(source, qPrintable(places(faultsOf(folder)).join(u'\n')));

    const CatalogueInfo &info = source->info;
    QCOMPARE(info.id, u"sample"_s);
    QVERIFY(info.title == (Bilingual{u"示例目录"_s, u"Sample catalogue"_s}));
    QVERIFY(info.vendor == (Bilingual{u"某公司"_s, u"A company"_s}));
    QVERIFY(info.documentTitle == (Bilingual{u"错误码"_s, u"Error codes"_s}));
    QCOMPARE(info.documentDate, QDate(2020, 2, 29));
    QCOMPARE(info.ticketUrl, QUrl(u"https://example.com/tickets"_s));
    QCOMPARE(info.parts.size(), 2);
    QCOMPARE(info.parts[0].sections.size(), 2);
    QCOMPARE(info.parts[0].sections[1].path, u"sdk/network"_s);
    QCOMPARE(info.parts[1].sections[0].path, u"server/common"_s);

    const auto found = std::find_if(source->entries.begin(), source->entries.end(),
                                    [](const SourceEntry &each) { return each.entry.code.label == u"6013"; });
    QVERIFY(found != source->entries.end());
    QCOMPARE(found->file, u"sdk-common.json"_s);
    QCOMPARE(found->place, u"/entries/0"_s);
    const EntrySummary summary{.code = Code::fromNumber(6013),
                               .lastCode = Code::fromNumber(6013),
                               .symbols = {u"ERR_SDK_NOT_INITIALIZED"_s},
                               .section = u"sdk/common"_s,
                               .isInternal = false,
                               .ticket = TicketAdvice::None,
                               .description = {u"SDK 尚未初始化。"_s, u"The SDK is not initialised."_s}};
    const Entry expected{summary,
                         HintOrigin::Vendor,
                         {u"先初始化再登录。"_s, u"Initialise it, then log in."_s},
                         {{u"没启动"_s}, {u"not started"_s}},
                         {Code::fromNumber(-10001), Code::fromLabel(u"42P01"_s)}};
    QVERIFY(found->entry == expected);
}

void TestCatalogueSource::read_goodFolder_entriesAreInCodeOrder()
{
    const CatalogueFolder folder;
    const auto source = readTexts(folder.path());
    QVERIFY(source);
    QStringList codes;
    for (const SourceEntry &each : source->entries)
        codes << each.entry.codeText();
    QCOMPARE(codes, QStringList({u"-10001"_s, u"6013"_s, u"9501"_s, u"10001"_s, u"120001-130000"_s, u"42P01"_s}));
}

void TestCatalogueSource::read_codeAsText_isTheSameNumber()
{
    const CatalogueFolder folder;
    QVERIFY(folder.replace(u"sdk-network.json"_s, "\"code\": 9501", "\"code\": \"9501\""));
    const auto source = readTexts(folder.path());
    QVERIFY(source);
    QVERIFY(source->entries[2].entry.code.number == 9501);
}

void TestCatalogueSource::read_noTicketAddress_isAllowed()
{
    const CatalogueFolder folder;
    QVERIFY(folder.replace(u"catalogue.json"_s, "https://example.com/tickets", ""));
    const auto source = readCatalogueSource(folder.path());
    QVERIFY(source);
    QVERIFY(source->info.ticketUrl.isEmpty());
}

void TestCatalogueSource::read_fault_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("expected"); // places in the file; "" for the whole file

    const QString catalogue = u"catalogue.json"_s;
    const QString common = u"sdk-common.json"_s;
    const auto row = [](const char *name, const QString &file, const QByteArray &before, const QByteArray &after,
                        const QStringList &expected) { QTest::newRow(name) << file << before << after << expected; };

    // What is no JSON: line and column where the parser stopped, counted in characters.
    row("json-missing-comma", catalogue, "\"sample\",", "\"sample\"", {u"3:4"_s});
    row("json-missing-colon", catalogue, "\"vendor\": ", "\"vendor\" ", {u"4:13"_s});
    row("json-column-in-characters", catalogue, "\"示例目录\", \"en\"", "\"示例目录\" \"en\"", {u"3:27"_s});
    row("json-cut-short", common, "\"related\": []\n    }\n  ]\n}\n", "", {u"24:7"_s});
    row("json-garbage-behind", catalogue, "\n  ]\n}\n", "\n  ]\n}\nx", {u"25:1"_s});
    row("json-not-utf-8", catalogue, "A company", "A \xff company", {u"4:36"_s});
    row("json-single-quotes", catalogue, "\"sample\"", "'sample'", {u"2:9"_s});

    // The form of a file.
    row("catalogue-member-missing", catalogue, "  \"vendor\": {\"zh\": \"某公司\", \"en\": \"A company\"},\n", "",
        {u""_s});
    row("catalogue-member-unknown", catalogue, "\"id\"", "\"version\": 1, \"id\"", {u"/version"_s});
    row("catalogue-title-of-wrong-type", catalogue, "{\"zh\": \"示例目录\", \"en\": \"Sample catalogue\"}",
        "\"Sample\"", {u"/title"_s});
    row("title-language-missing", catalogue, "{\"zh\": \"某公司\", ", "{", {u"/vendor"_s});
    row("title-language-unknown", catalogue, "\"en\": \"A company\"", "\"en\": \"A company\", \"de\": \"Eine Firma\"",
        {u"/vendor/de"_s});
    row("part-member-unknown", catalogue, "\"key\": \"server\",", "\"key\": \"server\", \"order\": 2,",
        {u"/parts/1/order"_s});
    row("section-member-missing", catalogue,
        "{\"key\": \"network\", \"title\": {\"zh\": \"网络\", \"en\": \"Network\"}}", "{\"key\": \"network\"}",
        {u"/parts/0/sections/1"_s});
    row("section-title-of-wrong-type", catalogue, "{\"zh\": \"网络\", \"en\": \"Network\"}", "5",
        {u"/parts/0/sections/1/title"_s});
    row("section-twice", catalogue, "\"key\": \"network\"", "\"key\": \"common\"", {u"/parts/0/sections/1"_s});
    row("date-impossible", catalogue, "2020-02-29", "2021-02-29", {u"/document/date"_s});
    row("date-empty", catalogue, "2020-02-29", "", {u"/document/date"_s});
    row("date-other-order", catalogue, "2020-02-29", "29.02.2020", {u"/document/date"_s});
    row("date-with-slashes", catalogue, "2020-02-29", "2020/02/29", {u"/document/date"_s});
    row("date-with-time", catalogue, "2020-02-29", "2020-02-29T10:00", {u"/document/date"_s});
    row("section-path-of-another-file", common, "sdk/common", "sdk/network", {u"/section"_s});
    row("entries-of-wrong-type", common, "\"entries\": [", "\"entries\": {}, \"x\": [", {u"/entries"_s, u"/x"_s});

    // The form of an entry.
    row("member-missing", common, "      \"internal\": false,\n", "", {u"/entries/0"_s});
    row("code-missing", common, "\"code\": 6013,", "", {u"/entries/0"_s});
    row("member-unknown", common, "\"internal\": false", "\"internal\": false, \"severity\": 3",
        {u"/entries/0/severity"_s});
    row("boolean-of-wrong-type", common, "\"internal\": true", "\"internal\": \"true\"", {u"/entries/1/internal"_s});
    row("text-of-wrong-type", common, "\"Submit a ticket.\"", "null", {u"/entries/1/hint/en"_s});
    row("texts-of-wrong-type", common, "{\"zh\": \"表不存在。\", \"en\": \"The table does not exist.\"}",
        "\"The table does not exist.\"", {u"/entries/1/description"_s});
    row("list-of-wrong-type", common, "[\"ERR_SDK_NOT_INITIALIZED\"]", "\"ERR_SDK_NOT_INITIALIZED\"",
        {u"/entries/0/symbols"_s});
    row("item-of-wrong-type", common, "[\"没启动\"]", "[\"没启动\", 5]", {u"/entries/0/aliases/zh/1"_s});
    row("ticket-unknown", common, "\"none\"", "\"maybe\"", {u"/entries/0/ticket"_s});
    row("ticket-empty", common, "\"none\"", "\"\"", {u"/entries/0/ticket"_s});
    row("hint-origin-unknown", common, "\"vendor\"", "\"customer\"", {u"/entries/0/hint_origin"_s});
    row("hint-origin-empty", common, "\"vendor\"", "\"\"", {u"/entries/0/hint_origin"_s});
    row("code-fraction", common, "\"code\": 6013", "\"code\": 6013.5", {u"/entries/0/code"_s});
    row("code-too-large", common, "\"code\": 6013", "\"code\": 9007199254740993", {u"/entries/0/code"_s});
    row("code-far-too-large", common, "\"code\": 6013", "\"code\": 1e300", {u"/entries/0/code"_s});
    row("code-empty", common, "\"code\": 6013", "\"code\": \"\"", {u"/entries/0/code"_s});
    row("code-with-space", common, "\"code\": 6013", "\"code\": \" 6013\"", {u"/entries/0/code"_s});
    row("code-boolean", common, "\"code\": 6013", "\"code\": true", {u"/entries/0/code"_s});
    row("related-fraction", common, "[-10001, ", "[-10001, 0.5, ", {u"/entries/0/related/1"_s});
}

void TestCatalogueSource::read_fault()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, expected);

    const CatalogueFolder folder;
    QVERIFY(folder.replace(file, before, after));
    const QList<Fault> faults = faultsOf(folder);
    QStringList expectedPlaces;
    for (const QString &place : expected)
        expectedPlaces << (place.isEmpty() ? file : file + u": "_s + place);
    QCOMPARE(places(faults), expectedPlaces);
    for (const Fault &fault : faults)
        QVERIFY(!fault.reason.isEmpty());
}

void TestCatalogueSource::read_severalFaults_areAllReported()
{
    const CatalogueFolder folder;
    QVERIFY(folder.replace(u"sdk-common.json"_s, "\"none\"", "\"maybe\""));
    QVERIFY(folder.replace(u"sdk-common.json"_s, "\"submit\"", "\"perhaps\""));
    QVERIFY(folder.replace(u"sdk-common.json"_s, "\"The table does not exist.\"", "7"));
    QVERIFY(folder.replace(u"sdk-network.json"_s, "\"code\": 9501,", ""));
    QVERIFY(folder.write(u"server-common.json"_s, "[]"));
    QVERIFY(folder.write(u"web-common.json"_s, "{}"));

    const QList<Fault> faults = faultsOf(folder);
    const QStringList found = places(faults);
    const QSet<QString> foundPlaces(found.begin(), found.end());
    QCOMPARE(foundPlaces,
             QSet<QString>({u"sdk-common.json: /entries/0/ticket"_s, u"sdk-common.json: /entries/1/ticket"_s,
                            u"sdk-common.json: /entries/1/description/en"_s, u"sdk-network.json: /entries/0"_s,
                            u"server-common.json"_s, u"server-common.json: /section"_s, u"web-common.json"_s}));
    for (const Fault &fault : faults)
        QCOMPARE(faults.count(fault), 1);
}

void TestCatalogueSource::read_tooManyFaults_areCounted()
{
    // Each of these entries is no object, which is a fault, and so has no members, which are more.
    constexpr qsizetype TooMany = MostFaults + 234;
    const CatalogueFolder folder;
    QByteArray entries = "5";
    for (qsizetype i = 1; i < TooMany; ++i)
        entries += ",5";
    QVERIFY(folder.write(u"sdk-common.json"_s, "{\"section\": \"sdk/common\", \"entries\": [" + entries + "]}"));

    const QList<Fault> faults = faultsOf(folder);
    QCOMPARE(faults.size(), MostFaults + 1);
    QCOMPARE(faults.last().place, QString());
    const QRegularExpressionMatch number = QRegularExpression(u"[0-9]+"_s).match(faults.last().reason);
    QVERIFY2(number.captured().toInt() >= TooMany - MostFaults, qPrintable(faults.last().reason));
}

void TestCatalogueSource::read_sectionInSeveralFiles_isWhole()
{
    const CatalogueFolder whole;
    const CatalogueFolder split;
    QVERIFY(splitSection(split));
    const auto expected = readTexts(whole.path());
    const auto source = readTexts(split.path());
    QVERIFY2(source, qPrintable(places(faultsOf(split)).join(u'\n')));
    QVERIFY(readCatalogueSource(split.path()));
    QVERIFY(expected && source->info == expected->info);
    QCOMPARE(source->entries.size(), expected->entries.size());
    for (qsizetype i = 0; i < source->entries.size(); ++i)
        QVERIFY(source->entries[i].entry == expected->entries[i].entry);
}

void TestCatalogueSource::read_faultInALaterFileOfASection_namesThatFile()
{
    const CatalogueFolder folder;
    QVERIFY(splitSection(folder));
    QVERIFY(folder.replace(u"server-common.2.json"_s, "\"none\"", "\"if-persists\""));
    QVERIFY(folder.replace(u"sdk-network.json"_s, "\"code\": 10001", "\"code\": -10001"));
    QCOMPARE(places(faultsOf(folder)),
             QStringList({u"server-common.2.json: /entries/0/code"_s, u"server-common.2.json: /entries/0/ticket"_s}));

    QVERIFY(folder.replace(u"server-common.2.json"_s, "\"if-persists\"", "\"maybe\""));
    QVERIFY(folder.replace(u"sdk-common.json"_s, "sdk/common", "sdk/network"));
    QCOMPARE(places(faultsOf(folder)),
             QStringList({u"sdk-common.json: /section"_s, u"server-common.2.json: /entries/0/ticket"_s}));
}

void TestCatalogueSource::read_gapInTheFilesOfASection_isNamed()
{
    const CatalogueFolder folder;
    QVERIFY(splitSection(folder));
    QVERIFY(QFile::rename(folder.filePath(u"server-common.2.json"_s), folder.filePath(u"server-common.3.json"_s)));
    QVERIFY(places(faultsOf(folder)).contains(u"server-common.3.json"_s));
}

void TestCatalogueSource::read_missingFile_isNamed()
{
    const CatalogueFolder folder;
    QVERIFY(folder.remove(u"sdk-network.json"_s));
    QCOMPARE(places(faultsOf(folder)), QStringList{u"sdk-network.json"_s});
}

void TestCatalogueSource::read_strayFile_isNamed()
{
    const CatalogueFolder folder;
    QVERIFY(folder.write(u"sdk-group.json"_s, folder.read(u"sdk-network.json"_s)));
    QCOMPARE(places(faultsOf(folder)), QStringList{u"sdk-group.json"_s});
}

void TestCatalogueSource::read_partTwice_isReported()
{
    const CatalogueFolder folder;
    QVERIFY(folder.replace(u"catalogue.json"_s, "\"key\": \"server\"", "\"key\": \"sdk\""));
    QVERIFY(folder.replace(u"catalogue.json"_s,
                           "        {\"key\": \"common\", \"title\": {\"zh\": \"通用\", \"en\": \"Common\"}}\n",
                           "        {\"key\": \"group\", \"title\": {\"zh\": \"群组\", \"en\": \"Group\"}}\n"));
    QVERIFY(folder.remove(u"server-common.json"_s));
    QVERIFY(folder.write(u"sdk-group.json"_s, "{\"section\": \"sdk/group\", \"entries\": []}"));
    QVERIFY(folder.replace(u"sdk-common.json"_s, "-10001, ", ""));

    const QList<Fault> faults = faultsOf(folder);
    QVERIFY(!faults.isEmpty());
    for (const Fault &fault : faults)
        QVERIFY2(fault.file == u"catalogue.json" && fault.place.startsWith(u"/parts/1"), qPrintable(fault.text()));
}

void TestCatalogueSource::read_partWithoutSections_isReported()
{
    const CatalogueFolder folder;
    QVERIFY(folder.replace(u"catalogue.json"_s,
                           "        {\"key\": \"common\", \"title\": {\"zh\": \"通用\", \"en\": \"Common\"}}\n", ""));
    QVERIFY(folder.remove(u"server-common.json"_s));
    QVERIFY(folder.replace(u"sdk-common.json"_s, "-10001, ", ""));

    const QList<Fault> faults = faultsOf(folder);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults[0].file == u"catalogue.json" && faults[0].place.startsWith(u"/parts/1"),
             qPrintable(faults[0].text()));
}

void TestCatalogueSource::read_missingFolder_namesTheCatalogueFile()
{
    const CatalogueFolder folder;
    const auto source = readCatalogueSource(folder.filePath(u"nowhere"_s));
    QVERIFY(!source);
    QCOMPARE(places(source.error()), QStringList{u"catalogue.json"_s});
}

void TestCatalogueSource::text_placeOrNone_isReadable()
{
    QCOMPARE((Fault{u"a.json"_s, u"/entries/3/hint/en"_s, u"The text is empty."_s}).text(),
             u"a.json: /entries/3/hint/en: The text is empty."_s);
    QCOMPARE((Fault{u"a.json"_s, {}, u"It is missing."_s}).text(), u"a.json: It is missing."_s);
}

QTEST_GUILESS_MAIN(TestCatalogueSource)
#include "tst_cataloguesource.moc"
