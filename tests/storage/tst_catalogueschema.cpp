// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguesource.h"
#include "support/cataloguefolder.h"
#include "support/program.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// db/catalogue.schema.json says what the reader reads: the validator takes what it takes and refuses what it refuses.
class TestCatalogueSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validate_goodFiles_areAccepted();
    void validate_allowedForms_areAccepted_data();
    void validate_allowedForms_areAccepted();
    void validate_badFile_isRefusedAsByTheReader_data();
    void validate_badFile_isRefusedAsByTheReader();
};

namespace {

/// The validator's verdict on some of a folder's files.
ProgramResult validated(const CatalogueFolder &folder, const QStringList &files)
{
    QStringList arguments;
    for (const QString &file : files)
        arguments << u"--instance"_s << folder.filePath(file);
    return runProgram(QStringLiteral(CODEBOOK_JSONSCHEMA), arguments << QStringLiteral(CODEBOOK_SCHEMA));
}

const QString Head = u"catalogue.json"_s;
const QString Common = u"sdk-common.json"_s;

} // namespace

void TestCatalogueSchema::validate_goodFiles_areAccepted()
{
    const CatalogueFolder folder;
    const ProgramResult result = validated(folder, goodCatalogueFiles().keys());
    QVERIFY2(result.status == 0, qPrintable(result.text()));
}

void TestCatalogueSchema::validate_allowedForms_areAccepted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("no-ticket-address") << Head << QByteArray("https://example.com/tickets") << QByteArray("");
    QTest::newRow("number-as-text") << Common << QByteArray("\"code\": 6013") << QByteArray("\"code\": \"6014\"");
    QTest::newRow("code-is-its-own-last") << Common << QByteArray("6013,") << QByteArray("6014, \"last_code\": 6014,");
    QTest::newRow("largest-number") << Common << QByteArray("6013,") << QByteArray("9007199254740991,");
}

void TestCatalogueSchema::validate_allowedForms_areAccepted()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);

    const CatalogueFolder folder;
    QVERIFY(folder.replace(u"server-common.json"_s, "\"related\": [6013]", "\"related\": []"));
    QVERIFY(folder.replace(file, before, after));
    const ProgramResult result = validated(folder, {file});
    QVERIFY2(result.status == 0, qPrintable(result.text()));
    const auto source = readCatalogueSource(folder.path());
    QVERIFY2(source, source ? "" : qPrintable(source.error().first().text()));
}

void TestCatalogueSchema::validate_badFile_isRefusedAsByTheReader_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QString &file, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << file << before << after;
    };

    row("catalogue-member-missing", Head, "\"ticket_url\": \"https://example.com/tickets\",", "");
    row("catalogue-member-unknown", Head, "\"id\"", "\"version\": 1, \"id\"");
    row("catalogue-key-bad", Head, "\"sample\"", "\"Sample Catalogue\"");
    row("address-http", Head, "https://", "http://");
    row("date-in-words", Head, "2020-02-29", "29 February 2020");
    row("title-in-one-language", Head, "{\"zh\": \"某公司\", \"en\": \"A company\"}", "{\"en\": \"A company\"}");
    row("title-no-object", Head, "{\"zh\": \"某公司\", \"en\": \"A company\"}", "\"A company\"");
    row("title-with-space-behind", Head, "A company", "A company ");
    row("entry-member-missing", Common, "\"internal\": false,", "");
    row("entry-member-unknown", Common, "\"internal\": false", "\"internal\": false, \"severity\": 3");
    row("boolean-as-text", Common, "\"internal\": false", "\"internal\": \"false\"");
    row("ticket-unknown", Common, "\"none\"", "\"maybe\"");
    row("hint-origin-unknown", Common, "\"vendor\"", "\"customer\"");
    row("text-empty", Common, "Submit a ticket.", "");
    row("symbol-no-identifier", Common, "ERR_SDK_NOT_INITIALIZED", "ERR-SDK");
    row("code-fraction", Common, "\"code\": 6013", "\"code\": 6013.5");
    row("code-null", Common, "\"code\": 6013", "\"code\": null");
    row("code-too-large", Common, "\"code\": 6013", "\"code\": 9007199254740993");
    row("related-twice", Common, "\"42P01\"]", "\"42P01\", \"42P01\"]");
    row("both-kinds-of-file-at-once", Common, "\"section\"", "\"id\": \"sample\", \"section\"");
}

void TestCatalogueSchema::validate_badFile_isRefusedAsByTheReader()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);

    const CatalogueFolder folder;
    QVERIFY(folder.replace(file, before, after));
    const ProgramResult result = validated(folder, {file});
    QVERIFY2(result.status == 1, qPrintable(result.text()));
    QVERIFY2(!result.err.contains(u"Traceback"), qPrintable(result.text()));
    QVERIFY(!readCatalogueSource(folder.path()));
}

QTEST_GUILESS_MAIN(TestCatalogueSchema)
#include "tst_catalogueschema.moc"
