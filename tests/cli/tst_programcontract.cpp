// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Codebook;

/// What scripts rely on: "codebook-cli list --json" and the other commands' JSON.
class TestProgramContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void list_catalogue_has330Entries();
    void list_counts_areTheDocuments_data();
    void list_counts_areTheDocuments();
    void list_members_areExactlyTheContracts();
    void list_memberTypes_areTheContracts_data();
    void list_memberTypes_areTheContracts();
    void list_order_isByCode();
    void list_codes_standOnce();
    void list_related_areDocumentedCodes();
    void list_oneRange_isTheCustomCodes();
    void json_commands_writeNothingElse_data();
    void json_commands_writeNothingElse();
    void json_check_reportsTheCatalogue();

private:
    QJsonArray m_entries;
};

void TestProgramContract::initTestCase()
{
    const ProgramResult result = runCli({QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
    QJsonParseError error;
    const QJsonObject answer = QJsonDocument::fromJson(result.outBytes, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(answer.keys(), QStringList{QStringLiteral("entries")});
    m_entries = answer.value(QStringLiteral("entries")).toArray();
}

void TestProgramContract::list_catalogue_has330Entries()
{
    QCOMPARE(m_entries.size(), 330);
    for (const QJsonValue entry : std::as_const(m_entries))
        QCOMPARE(entry[QStringLiteral("catalogue")].toString(), QStringLiteral("tencent-im"));
}

void TestProgramContract::list_counts_areTheDocuments_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("count");
    const auto row = [](const QString &member, const QString &value, int count) {
        QTest::newRow(qPrintable(member + u'-' + value)) << member << QJsonValue(value) << count;
    };

    row(QStringLiteral("ticket"), QStringLiteral("submit"), 22);
    row(QStringLiteral("ticket"), QStringLiteral("if-persists"), 18);
    row(QStringLiteral("ticket"), QStringLiteral("none"), 290);
    QTest::newRow("internal") << QStringLiteral("internal") << QJsonValue(true) << 33;
    const QString section = QStringLiteral("section");
    row(section, QStringLiteral("sdk/common"), 18);
    row(section, QStringLiteral("sdk/account"), 12);
    row(section, QStringLiteral("sdk/message"), 10);
    row(section, QStringLiteral("sdk/group"), 10);
    row(section, QStringLiteral("sdk/relationship"), 5);
    row(section, QStringLiteral("sdk/network"), 20);
    row(section, QStringLiteral("server/sso"), 24);
    row(section, QStringLiteral("server/resource"), 9);
    row(section, QStringLiteral("server/common"), 21);
    row(section, QStringLiteral("server/account"), 22);
    row(section, QStringLiteral("server/profile"), 12);
    row(section, QStringLiteral("server/relationship"), 23);
    row(section, QStringLiteral("server/contacts"), 5);
    row(section, QStringLiteral("server/message"), 36);
    row(section, QStringLiteral("server/group"), 33);
    row(section, QStringLiteral("sdk-v3/legacy"), 70);
}

void TestProgramContract::list_counts_areTheDocuments()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    int count = 0;
    for (const QJsonValue entry : std::as_const(m_entries))
        count += entry[member] == value ? 1 : 0;
    QTEST(count, "count");
}

void TestProgramContract::list_members_areExactlyTheContracts()
{
    QStringList members = QStringLiteral("catalogue code last_code symbols part section internal ticket hint_origin "
                                         "description hint aliases related")
                              .split(u' ');
    members.sort();
    const QStringList languages{QStringLiteral("en"), QStringLiteral("zh")};
    for (const QJsonValue entry : std::as_const(m_entries)) {
        QCOMPARE(entry.toObject().keys(), members);
        for (const auto *member : {"description", "hint", "aliases"})
            QCOMPARE(entry[QLatin1StringView(member)].toObject().keys(), languages);
    }
}

void TestProgramContract::list_memberTypes_areTheContracts_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("type");

    QTest::newRow("catalogue") << QStringLiteral("catalogue") << QStringLiteral("text");
    QTest::newRow("code") << QStringLiteral("code") << QStringLiteral("number");
    QTest::newRow("last_code") << QStringLiteral("last_code") << QStringLiteral("number");
    QTest::newRow("symbols") << QStringLiteral("symbols") << QStringLiteral("texts");
    QTest::newRow("part") << QStringLiteral("part") << QStringLiteral("text");
    QTest::newRow("section") << QStringLiteral("section") << QStringLiteral("text");
    QTest::newRow("internal") << QStringLiteral("internal") << QStringLiteral("boolean");
    QTest::newRow("ticket") << QStringLiteral("ticket") << QStringLiteral("text");
    QTest::newRow("hint_origin") << QStringLiteral("hint_origin") << QStringLiteral("text");
    QTest::newRow("description-zh") << QStringLiteral("description/zh") << QStringLiteral("text");
    QTest::newRow("description-en") << QStringLiteral("description/en") << QStringLiteral("text");
    QTest::newRow("hint-zh") << QStringLiteral("hint/zh") << QStringLiteral("text");
    QTest::newRow("hint-en") << QStringLiteral("hint/en") << QStringLiteral("text");
    QTest::newRow("aliases-zh") << QStringLiteral("aliases/zh") << QStringLiteral("texts");
    QTest::newRow("aliases-en") << QStringLiteral("aliases/en") << QStringLiteral("texts");
    QTest::newRow("related") << QStringLiteral("related") << QStringLiteral("numbers");
}

void TestProgramContract::list_memberTypes_areTheContracts()
{
    QFETCH(QString, member);
    QFETCH(QString, type);
    const auto isWholeNumber
        = [](const QJsonValue &value) { return value.isDouble() && QJsonValue(value.toInteger()) == value; };
    const auto isText = [](const QJsonValue &value) { return value.isString() && !value.toString().isEmpty(); };
    const auto areAll = [](const QJsonValue &list, const auto &is) {
        const QJsonArray items = list.toArray();
        return list.isArray()
            && std::all_of(items.begin(), items.end(), [&is](const QJsonValue &item) { return is(item); });
    };
    for (const QJsonValue entry : std::as_const(m_entries)) {
        QJsonValue value = entry;
        for (const QString &step : member.split(u'/'))
            value = value[step];
        const bool ok = (type == u"text" && isText(value)) || (type == u"number" && isWholeNumber(value))
            || (type == u"boolean" && value.isBool()) || (type == u"texts" && areAll(value, isText))
            || (type == u"numbers" && areAll(value, isWholeNumber));
        QVERIFY2(ok, qPrintable(entry[QStringLiteral("code")].toVariant().toString()));
    }
}

void TestProgramContract::list_order_isByCode()
{
    qint64 last = std::numeric_limits<qint64>::min();
    for (const QJsonValue entry : std::as_const(m_entries)) {
        const qint64 code = entry[QStringLiteral("code")].toInteger();
        QVERIFY2(code > last, qPrintable(QString::number(code)));
        last = code;
    }
}

void TestProgramContract::list_codes_standOnce()
{
    QSet<qint64> codes;
    for (const QJsonValue entry : std::as_const(m_entries))
        codes.insert(entry[QStringLiteral("code")].toInteger());
    QCOMPARE(codes.size(), m_entries.size());
    QVERIFY(codes.contains(10003) && codes.contains(-10003));
}

void TestProgramContract::list_related_areDocumentedCodes()
{
    QSet<qint64> codes;
    for (const QJsonValue entry : std::as_const(m_entries))
        codes.insert(entry[QStringLiteral("code")].toInteger());
    for (const QJsonValue entry : std::as_const(m_entries)) {
        for (const QJsonValue related : entry[QStringLiteral("related")].toArray())
            QVERIFY2(codes.contains(related.toInteger()), qPrintable(QString::number(related.toInteger())));
    }
}

void TestProgramContract::list_oneRange_isTheCustomCodes()
{
    QStringList ranges;
    for (const QJsonValue entry : std::as_const(m_entries)) {
        const qint64 first = entry[QStringLiteral("code")].toInteger();
        const qint64 last = entry[QStringLiteral("last_code")].toInteger();
        if (first != last)
            ranges << QStringLiteral("%1-%2").arg(first).arg(last);
    }
    QCOMPARE(ranges, QStringList{QStringLiteral("120001-130000")});
}

void TestProgramContract::json_commands_writeNothingElse_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("member");

    QTest::newRow("lookup-found") << QStringLiteral("lookup 6013 --json") << 0 << QStringLiteral("entries");
    QTest::newRow("lookup-partly") << QStringLiteral("lookup 6013 424242 --json") << 0 << QStringLiteral("entries");
    QTest::newRow("lookup-nothing") << QStringLiteral("lookup 424242 --json") << 1 << QStringLiteral("entries");
    QTest::newRow("search-found") << QStringLiteral("search 超时 --json") << 0 << QStringLiteral("entries");
    QTest::newRow("search-nothing") << QStringLiteral("search qqqqq --json") << 1 << QStringLiteral("entries");
    QTest::newRow("search-no-words") << QStringLiteral("search *** --json") << 1 << QStringLiteral("entries");
    QTest::newRow("list-nothing") << QStringLiteral("list --section sdk/relationship --ticket submit --json") << 1
                                  << QStringLiteral("entries");
    QTest::newRow("check") << QStringLiteral("check --json") << 0 << QStringLiteral("entries");
}

void TestProgramContract::json_commands_writeNothingElse()
{
    QFETCH(QString, arguments);
    QFETCH(QString, member);
    const ProgramResult result = runCli(arguments.split(u' '));
    QTEST(result.status, "status");
    QJsonParseError error;
    const QJsonDocument answer = QJsonDocument::fromJson(result.outBytes, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(result.text()));
    QVERIFY(answer.object().contains(member));
}

void TestProgramContract::json_check_reportsTheCatalogue()
{
    const QString file = QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/catalogues/tencent-im.db");
    const ProgramResult result = runCli({QStringLiteral("check"), file, QStringLiteral("--json")});
    QCOMPARE(result.status, 0);
    QCOMPARE(QJsonDocument::fromJson(result.outBytes).object(),
             (QJsonObject{{QStringLiteral("path"), file},
                          {QStringLiteral("catalogue"), QStringLiteral("tencent-im")},
                          {QStringLiteral("entries"), 330}}));
}

QTEST_GUILESS_MAIN(TestProgramContract)
#include "tst_programcontract.moc"
