// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Codebook;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toJson_fullEntry_isTheContract();
    void toJson_barestEntry_hasEveryMember();
    void toJson_range_hasBothEnds();
    void toJson_labelCode_isAString();
    void entriesJson_noEntries_isAnEmptyList();
    void entriesJson_entries_keepTheirOrder();
    void entriesJson_chinese_isPlainUtf8();
};

namespace {

Entry entryOf(qint64 code)
{
    Entry entry;
    entry.code = Code::fromNumber(code);
    entry.lastCode = entry.code;
    entry.section = QStringLiteral("sdk/common");
    return entry;
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestJson::toJson_fullEntry_isTheContract()
{
    Entry entry = entryOf(-10001);
    entry.symbols = QStringList{QStringLiteral("ERR_A"), QStringLiteral("ERR_B")};
    entry.isInternal = true;
    entry.ticket = TicketAdvice::IfPersists;
    entry.hintOrigin = HintOrigin::Editor;
    entry.description = {QStringLiteral("已过期"), QStringLiteral("Expired.")};
    entry.hint = {QStringLiteral("重新登录"), QStringLiteral("Log in again.")};
    entry.aliases = {{QStringLiteral("失效")}, {QStringLiteral("run out"), QStringLiteral("old")}};
    entry.related = {Code::fromNumber(6206), Code::fromLabel(QStringLiteral("42P01"))};

    QCOMPARE(toJson(entry, QStringLiteral("tencent-im")), parsed(R"({
        "catalogue": "tencent-im", "code": -10001, "last_code": -10001, "symbols": ["ERR_A", "ERR_B"],
        "part": "sdk", "section": "sdk/common", "internal": true, "ticket": "if-persists", "hint_origin": "editor",
        "description": {"zh": "已过期", "en": "Expired."}, "hint": {"zh": "重新登录", "en": "Log in again."},
        "aliases": {"zh": ["失效"], "en": ["run out", "old"]}, "related": [6206, "42P01"]
    })"));
}

void TestJson::toJson_barestEntry_hasEveryMember()
{
    QCOMPARE(toJson(entryOf(6013), QStringLiteral("x")), parsed(R"({
        "catalogue": "x", "code": 6013, "last_code": 6013, "symbols": [], "part": "sdk", "section": "sdk/common",
        "internal": false, "ticket": "none", "hint_origin": "vendor", "description": {"zh": "", "en": ""},
        "hint": {"zh": "", "en": ""}, "aliases": {"zh": [], "en": []}, "related": []
    })"));
}

void TestJson::toJson_range_hasBothEnds()
{
    Entry entry = entryOf(120001);
    entry.lastCode = Code::fromNumber(130000);
    const QJsonObject json = toJson(entry, {});
    QCOMPARE(json.value(QStringLiteral("code")), QJsonValue(120001));
    QCOMPARE(json.value(QStringLiteral("last_code")), QJsonValue(130000));
}

void TestJson::toJson_labelCode_isAString()
{
    Entry entry;
    entry.code = Code::fromLabel(QStringLiteral("0x80070005"));
    entry.lastCode = entry.code;
    QCOMPARE(toJson(entry, {}).value(QStringLiteral("code")), QJsonValue(QStringLiteral("0x80070005")));
}

void TestJson::entriesJson_noEntries_isAnEmptyList()
{
    QCOMPARE(QJsonDocument::fromJson(entriesJson({}, QStringLiteral("x")).toUtf8()).object(),
             parsed(R"({"entries": []})"));
}

void TestJson::entriesJson_entries_keepTheirOrder()
{
    const QString text = entriesJson({entryOf(7), entryOf(-3), entryOf(5)}, QStringLiteral("x"));
    QVERIFY(text.endsWith(QStringLiteral("}\n")));
    QList<int> codes;
    for (const QJsonValue entry :
         QJsonDocument::fromJson(text.toUtf8()).object().value(QStringLiteral("entries")).toArray())
        codes << entry[QStringLiteral("code")].toInt();
    QCOMPARE(codes, (QList{7, -3, 5}));
}

void TestJson::entriesJson_chinese_isPlainUtf8()
{
    Entry entry = entryOf(1);
    entry.description.zh = QStringLiteral("“超时”\n𠮷");
    const QString text = entriesJson({entry}, QStringLiteral("x"));
    QVERIFY2(text.contains(QStringLiteral(R"("zh": "“超时”\n𠮷")")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
