// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguechecks.h"
#include "support/cataloguefolder.h"

#include <QTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// The rules that go beyond a file's form, asked for as a user meets them: by reading a folder.
class TestCatalogueChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_fault_data();
    void check_fault();
    void check_allowed_data();
    void check_allowed();
    void check_noEntries_isAFault();
    void check_severalFaults_areAllReported();
    void check_duplicateCode_namesTheOtherFile();
};

namespace {

QStringList placesIn(const CatalogueFolder &folder)
{
    const auto source = readCatalogueSource(folder.path());
    QStringList places;
    if (!source) {
        for (const Fault &fault : source.error())
            places << fault.file + u": "_s + fault.place;
    }
    places.sort();
    return places;
}

void changeColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
}

const QString Head = u"catalogue.json"_s;
const QString Common = u"sdk-common.json"_s;
const QString Network = u"sdk-network.json"_s;
const QString Server = u"server-common.json"_s;

} // namespace

void TestCatalogueChecks::check_fault_data()
{
    changeColumns();
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QString &file, const QByteArray &before, const QByteArray &after,
                        const QString &place) { QTest::newRow(name) << file << before << after << place; };

    // Keys and addresses.
    row("id-upper-case", Head, "\"sample\"", "\"Sample\"", u"/id"_s);
    row("id-empty", Head, "\"sample\"", "\"\"", u"/id"_s);
    row("id-two-hyphens", Head, "\"sample\"", "\"sam--ple\"", u"/id"_s);
    row("id-with-slash", Head, "\"sample\"", "\"../sample\"", u"/id"_s);
    row("id-with-line-break", Head, "\"sample\"", "\"sample\\n\"", u"/id"_s);
    row("address-http", Head, "https://example", "http://example", u"/ticket_url"_s);
    row("address-of-a-file", Head, "https://example.com/tickets", "file:///etc/hosts", u"/ticket_url"_s);
    row("address-script", Head, "https://example.com/tickets", "javascript:alert(1)", u"/ticket_url"_s);
    row("address-without-scheme", Head, "https://example.com/tickets", "example.com", u"/ticket_url"_s);
    row("address-with-space", Head, "https://example.com/tickets", "https://exa mple.com", u"/ticket_url"_s);
    row("address-without-host", Head, "https://example.com/tickets", "https://", u"/ticket_url"_s);

    // Titles.
    row("title-empty", Head, "Sample catalogue", "", u"/title/en"_s);
    row("vendor-with-space", Head, "A company", "A company ", u"/vendor/en"_s);
    row("document-title-empty", Head, "错误码", "", u"/document/title/zh"_s);
    row("part-title-empty", Head, "服务端", "", u"/parts/1/title/zh"_s);
    row("section-title-with-two-spaces", Head, "\"Network\"", "\"The  network\"", u"/parts/0/sections/1/title/en"_s);
    row("english-title-with-han", Head, "\"Server\"", "\"服务端\"", u"/parts/1/title/en"_s);

    // Codes and ranges.
    row("code-twice-in-another-file", Network, "\"code\": 9501", "\"code\": 6013", u"/entries/0/code"_s);
    row("code-twice-as-text", Network, "\"code\": 10001", "\"code\": \"9501\"", u"/entries/1/code"_s);
    row("label-twice-in-other-case", Network, "\"code\": 10001", "\"code\": \"42p01\"", u"/entries/1/code"_s);
    row("range-backwards", Server, "\"last_code\": 130000", "\"last_code\": 110000", u"/entries/0/last_code"_s);
    row("range-of-labels", Server, "\"last_code\": 130000", "\"last_code\": \"A2\"", u"/entries/0/last_code"_s);
    row("code-inside-a-range", Network, "\"code\": 10001", "\"code\": 125000", u"/entries/1/code"_s);
    row("code-at-the-end-of-a-range", Network, "\"code\": 10001", "\"code\": 130000", u"/entries/1/code"_s);
    row("ranges-overlap", Network, "\"code\": 10001", "\"code\": 130000, \"last_code\": 140000", u"/entries/1/code"_s);
    row("range-around-a-code", Network, "\"code\": 9501", "\"code\": 9501, \"last_code\": 10001", u"/entries/1/code"_s);
    row("code-with-line-break", Common, "\"code\": \"42P01\"", "\"code\": \"42P\\n01\"", u"/entries/1/code"_s);

    // Related codes.
    row("related-missing", Network, "\"related\": [9501]", "\"related\": [9502]", u"/entries/1/related"_s);
    row("related-inside-a-range", Network, "\"related\": [9501]", "\"related\": [125000]", u"/entries/1/related"_s);
    row("related-self", Network, "\"related\": [9501]", "\"related\": [10001]", u"/entries/1/related"_s);
    row("related-twice", Network, "\"related\": [9501]", "\"related\": [9501, 9501]", u"/entries/1/related"_s);

    // Texts.
    row("text-empty", Common, "\"Submit a ticket.\"", "\"\"", u"/entries/1/hint/en"_s);
    row("text-only-space", Common, "\"Submit a ticket.\"", "\" \"", u"/entries/1/hint/en"_s);
    row("text-with-space-behind", Common, "Submit a ticket.", "Submit a ticket. ", u"/entries/1/hint/en"_s);
    row("text-with-full-width-space", Common, "提交工单。", "提交　工单。", u"/entries/1/hint/zh"_s);
    row("text-with-line-break", Common, "Submit a ticket.", "Submit\\na ticket.", u"/entries/1/hint/en"_s);
    row("text-with-control-character", Common, "Submit a ticket.", "Submit\\u0007a ticket.", u"/entries/1/hint/en"_s);
    row("text-with-nul", Common, "Submit a ticket.", "Submit\\u0000a ticket.", u"/entries/1/hint/en"_s);
    row("chinese-without-han", Common, "表不存在。", "Table missing.", u"/entries/1/description/zh"_s);
    row("english-with-han", Common, "The table does not exist.", "The 表 does not exist.",
        u"/entries/1/description/en"_s);
    row("english-with-han-beyond-the-bmp", Common, "The table", "The 𠮷 table", u"/entries/1/description/en"_s);

    // Symbols, aliases, ticket advice.
    row("symbol-with-space", Network, "ERR_TIME_OUT", "ERR TIME OUT", u"/entries/0/symbols"_s);
    row("symbol-with-digit-first", Network, "ERR_TIME_OUT", "9ERR", u"/entries/0/symbols"_s);
    row("symbol-empty", Network, "ERR_TIME_OUT", "", u"/entries/0/symbols"_s);
    row("symbol-with-line-break", Network, "ERR_TIME_OUT", "ERR_TIME_OUT\\n", u"/entries/0/symbols"_s);
    row("symbol-twice", Network, "ERR_TIME_OUT", "ERR_TIMEOUT", u"/entries/0/symbols"_s);
    row("alias-empty", Network, "\"timeout\"", "\"\"", u"/entries/0/aliases/en"_s);
    row("alias-twice", Network, "\"timeout\"", "\"timeout\", \"timeout\"", u"/entries/0/aliases/en"_s);
    row("alias-in-the-description", Network, "\"连不上\"", "\"请求超时\"", u"/entries/0/aliases/zh"_s);
    row("alias-in-the-hint", Network, "\"连不上\"", "\"稍后\"", u"/entries/0/aliases/zh"_s);
    row("alias-in-the-text-but-for-case", Network, "\"timeout\"", "\"THE REQUEST\"", u"/entries/0/aliases/en"_s);
    row("alias-in-the-text-in-full-width", Network, "\"timeout\"", "\"ｒｅｑｕｅｓｔ\"", u"/entries/0/aliases/en"_s);
    row("if-persists-without-internal", Network, "\"internal\": true", "\"internal\": false", u"/entries/0/ticket"_s);
}

void TestCatalogueChecks::check_fault()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);

    const CatalogueFolder folder;
    QVERIFY(folder.replace(file, before, after));
    // A code that others name may be gone as well: one of the faults is the one looked for, none stands twice.
    QStringList places = placesIn(folder);
    places.removeIf([](const QString &each) { return each.endsWith(u"/related"); });
    if (place.endsWith(u"/related"_s))
        QVERIFY2(placesIn(folder).contains(file + u": "_s + place), qPrintable(placesIn(folder).join(u'\n')));
    else
        QCOMPARE(places, QStringList{file + u": "_s + place});
}

void TestCatalogueChecks::check_allowed_data()
{
    changeColumns();
    const auto row = [](const char *name, const QString &file, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << file << before << after;
    };

    row("negative-twin", Network, "\"code\": 9501", "\"code\": -6013");
    row("code-beside-a-range", Network, "\"code\": 9501", "\"code\": 130001");
    row("range-beside-a-range", Network, "\"code\": 9501", "\"code\": 110000, \"last_code\": 120000");
    row("range-below-zero", Network, "\"code\": 9501", "\"code\": -200, \"last_code\": -100");
    row("range-of-one", Server, "\"last_code\": 130000", "\"last_code\": 120001");
    row("id-with-digits-and-hyphens", Head, "\"sample\"", "\"sample-v2-x\"");
    row("chinese-title-without-han", Head, "服务端", "Server");
    row("alias-in-the-other-language's-text", Network, "\"连不上\"", "\"timed out\"");
    row("chinese-text-with-latin", Common, "表不存在。", "表 users 不存在。");
    row("internal-with-submit", Network, "\"if-persists\"", "\"submit\"");
    row("internal-without-ticket", Network, "\"if-persists\"", "\"none\"");
    row("same-symbol-in-two-entries", Network, "\"ERR_TIME_OUT\"", "\"ERR_SDK_NOT_INITIALIZED\"");
}

void TestCatalogueChecks::check_allowed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);

    const CatalogueFolder folder;
    QVERIFY(folder.replace(Network, "\"related\": [9501]", "\"related\": []"));
    QVERIFY(folder.replace(file, before, after));
    QCOMPARE(placesIn(folder), QStringList());
}

void TestCatalogueChecks::check_noEntries_isAFault()
{
    const CatalogueFolder folder;
    QVERIFY(folder.write(Common, "{\"section\": \"sdk/common\", \"entries\": []}"));
    QVERIFY(folder.write(Network, "{\"section\": \"sdk/network\", \"entries\": []}"));
    QVERIFY(folder.write(Server, "{\"section\": \"server/common\", \"entries\": []}"));
    QCOMPARE(placesIn(folder), QStringList{u"catalogue.json: "_s});
}

void TestCatalogueChecks::check_severalFaults_areAllReported()
{
    const CatalogueFolder folder;
    QVERIFY(folder.replace(Head, "https://", "http://"));
    QVERIFY(folder.replace(Common, "提交工单。", ""));
    QVERIFY(folder.replace(Common, "ERR_SDK_NOT_INITIALIZED", "ERR-SDK"));
    QVERIFY(folder.replace(Network, "\"internal\": true", "\"internal\": false"));
    QVERIFY(folder.replace(Server, "130000", "1"));
    QCOMPARE(placesIn(folder),
             QStringList({u"catalogue.json: /ticket_url"_s, u"sdk-common.json: /entries/0/symbols"_s,
                          u"sdk-common.json: /entries/1/hint/zh"_s, u"sdk-network.json: /entries/0/ticket"_s,
                          u"server-common.json: /entries/0/last_code"_s}));
}

void TestCatalogueChecks::check_duplicateCode_namesTheOtherFile()
{
    const CatalogueFolder folder;
    QVERIFY(folder.replace(Network, "\"code\": 10001", "\"code\": 6013"));
    const auto source = readCatalogueSource(folder.path());
    QVERIFY(!source);
    QVERIFY(std::any_of(source.error().begin(), source.error().end(), [](const Fault &fault) {
        return fault.file == Network && fault.reason.contains(u"6013") && fault.reason.contains(Common);
    }));
}

QTEST_GUILESS_MAIN(TestCatalogueChecks)
#include "tst_cataloguechecks.moc"
