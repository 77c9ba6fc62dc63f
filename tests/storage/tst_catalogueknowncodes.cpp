// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogueknowncodes.h"
#include "support/builtincatalogue.h"
#include "support/damagedcatalogue.h"
#include "support/madeupcatalogue.h"

#include <QFile>
#include <QTest>

using namespace Codebook;

class TestCatalogueKnownCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void number_everyEntry_isItsId();
    void number_data();
    void number();
    void symbol_isWholeInAnyCase();
    void labels_ofNumbersOnly_areNone();
    void message_data();
    void message();
    void problem_catalogueThatGoesAway_isNoted();
    void problem_pageInTheMiddle_isNoted();

private:
    QStringList codesOf(const QList<qint64> &ids) const;

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<CatalogueKnownCodes> m_codes;
};

void TestCatalogueKnownCodes::initTestCase()
{
    m_catalogue = openBuiltIn();
    QVERIFY(m_catalogue);
    m_codes = std::make_unique<CatalogueKnownCodes>(*m_catalogue);
}

QStringList TestCatalogueKnownCodes::codesOf(const QList<qint64> &ids) const
{
    QStringList codes;
    for (const qint64 id : ids)
        codes << m_catalogue->entry(id).value_or(Entry()).code.label;
    return codes;
}

void TestCatalogueKnownCodes::number_everyEntry_isItsId()
{
    for (qint64 id = 1; id <= m_catalogue->entryCount(); ++id) {
        const auto entry = m_catalogue->entry(id);
        QVERIFY(entry && entry->code.number);
        const KnownCodes::Number known = m_codes->number(*entry->code.number);
        QCOMPARE(known.id, id);
        QCOMPARE(known.kind == KnownCodes::Kind::InRange, entry->isRange());
    }
}

void TestCatalogueKnownCodes::number_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<KnownCodes::Kind>("kind");
    QTest::newRow("exact") << qint64(6014) << KnownCodes::Kind::Exact;
    QTest::newRow("negative") << qint64(-10001) << KnownCodes::Kind::Exact;
    QTest::newRow("other-sign") << qint64(10001) << KnownCodes::Kind::None;
    QTest::newRow("range-first") << qint64(120001) << KnownCodes::Kind::InRange;
    QTest::newRow("range-inside") << qint64(125000) << KnownCodes::Kind::InRange;
    QTest::newRow("range-last") << qint64(130000) << KnownCodes::Kind::InRange;
    QTest::newRow("range-before") << qint64(120000) << KnownCodes::Kind::None;
    QTest::newRow("range-behind") << qint64(130001) << KnownCodes::Kind::None;
    QTest::newRow("undocumented") << qint64(8010) << KnownCodes::Kind::None;
    QTest::newRow("huge") << qint64(9'999'999'999) << KnownCodes::Kind::None;
}

void TestCatalogueKnownCodes::number()
{
    QFETCH(qint64, number);
    QTEST(m_codes->number(number).kind, "kind");
}

void TestCatalogueKnownCodes::symbol_isWholeInAnyCase()
{
    QCOMPARE(codesOf(m_codes->symbol(QStringLiteral("ERR_SDK_NOT_LOGGED_IN"))), QStringList{QStringLiteral("6014")});
    QCOMPARE(codesOf(m_codes->symbol(QStringLiteral("err_sdk_not_logged_in"))), QStringList{QStringLiteral("6014")});
    QVERIFY(m_codes->symbol(QStringLiteral("ERR_SDK_NOT")).isEmpty());
}

void TestCatalogueKnownCodes::labels_ofNumbersOnly_areNone()
{
    QVERIFY(!m_codes->hasLabels());
    QCOMPARE(m_codes->label(QStringLiteral("42P01")), 0);
}

void TestCatalogueKnownCodes::message_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // one of those meant; empty where none is
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char *name, const char *text, const char *code, bool isWhole = false) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(code) << isWhole;
    };

    row("similar-english", "Kick off by other terminal", "6213");
    row("alias-of-the-log", "Kicked off by other device", "6208", true);
    row("similar-chinese", "参数非法，请检查必填字段是否填充", "70402");
    row("first-clause", "UserSig 已过期，请重新生成 UserSig，建议 UserSig 有效期不小于24小时。", "70001");
    row("first-clause-then-advice",
        "参数非法，请检查必填字段是否填充，或者字段的填充是否满足协议要求。. groupID:@TGS#1", "70402");
    row("pairs-across-words", "群组类型不支持消息撤回操作", "10033");
    row("mixed", "GUID 是空的", "6104");
    row("alias", "signed in on another device", "6208", true);
    row("alias-chinese", "请求超时", "6012", true);
    row("description", "The UserSig has expired and can no longer be used to log in.", "6206", true);
    row("words-that-say-nothing", "The UserSig in use is illegal. Please regenerate it", "70005");
    row("callback", "onKickedOffline", "6208", true);
    row("callback-of-nothing", "onResume", "");
    row("greeting", "thanks for your help", "");
    row("failure-of-anything", "login failed", "");
    row("chat", "我们的用户说收不到", "");
    row("unlike-anything", "lorem ipsum dolor sit amet", "");
    row("chat-of-two-clauses", "会话列表的排序不对，置顶的不在最上面", "");
    row("chat-of-common-words", "用的是哪个地区的服务器", "");
    row("one-word", "timeout", "");
    row("short-alias", "not found", "7004");
    row("empty", "", "");
}

void TestCatalogueKnownCodes::message()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const MessageMatch match = m_codes->message(text);
    const QStringList codes = codesOf(match.ids);
    QVERIFY2(code.isEmpty() ? codes.isEmpty() : codes.contains(code), qPrintable(codes.join(u' ')));
    QTEST(match.isWhole, "isWhole");
}

void TestCatalogueKnownCodes::problem_catalogueThatGoesAway_isNoted()
{
    QVERIFY(!m_codes->problem());
    const MadeUpCatalogue files({madeUpEntry(QStringLiteral("1"))});
    const auto catalogue = files.open();
    QVERIFY(catalogue);
    QFile file(files.file());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.resize(0));
    const CatalogueKnownCodes codes(*catalogue);
    QVERIFY(codes.problem());
    QCOMPARE(codes.problem()->path, catalogue->path());
    QVERIFY(!codes.problem()->detail.isEmpty());
}

void TestCatalogueKnownCodes::problem_pageInTheMiddle_isNoted()
{
    const MadeUpCatalogue files(labelledEntries());
    const auto catalogue = files.open();
    QVERIFY(catalogue);
    QVERIFY(overwritePageOf("Unmistakable", files.file()));
    CatalogueKnownCodes codes(*catalogue);
    QVERIFY(codes.label(QStringLiteral("L100")) > 0); // what stands before it is read
    QVERIFY(codes.problem());
    QCOMPARE(codes.problem()->kind, CatalogueProblem::ReadFailed);
    QVERIFY(!codes.problem()->detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogueKnownCodes)
#include "tst_catalogueknowncodes.moc"
