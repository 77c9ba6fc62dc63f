// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/filterterms.h"
#include "support/sampleinfo.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestFilterTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolve_data();
    void resolve();
    void resolve_unknownValue_data();
    void resolve_unknownValue();
    void resolve_unknownValues_areInTheOrderTyped();
    void withFilter_data();
    void withFilter();
    void withFilter_sectionsOfSeveralParts_staySo();
    void withFilter_pastedText_isReadAgain();
    void withFilter_anyText_isReadAgain();
};

namespace {

/// "sdk/common server", "ticket", "any ticket", "internal", "not internal", "starred"
QStringList printed(const Filter &filter)
{
    QStringList lines = filter.sections;
    if (filter.ticket)
        lines << u"ticket "_s + ticketAdviceName(*filter.ticket);
    if (filter.hasTicket)
        lines << u"any ticket"_s;
    if (filter.internal)
        lines << (*filter.internal ? u"internal"_s : u"not internal"_s);
    if (filter.kept)
        lines << QStringList{u"starred"_s, u"noted"_s, u"recent"_s, u"drafted"_s}.at(qsizetype(*filter.kept));
    return lines;
}

ResolvedFilter read(const QString &text, const CatalogueInfo &info)
{
    return Codebook::resolve(Query::fromText(text).filters, info);
}

} // namespace

void TestFilterTerms::resolve_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("filter");
    const QStringList groups{u"sdk/group"_s, u"server/group"_s};

    QTest::newRow("none") << u"超时"_s << QStringList();
    QTest::newRow("part-key") << u"part:sdk"_s << QStringList{u"sdk"_s};
    QTest::newRow("part-english-title") << u"part:Server"_s << QStringList{u"server"_s};
    QTest::newRow("part-chinese-title") << u"部分：服务端"_s << QStringList{u"server"_s};
    QTest::newRow("part-beginning") << u"part:se"_s << QStringList{u"server"_s};
    QTest::newRow("part-title-with-spaces") << u"part:\"sdk v3 (legacy)\""_s << QStringList{u"sdk-v3"_s};
    QTest::newRow("parts") << u"part:sdk part:server"_s << QStringList{u"sdk"_s, u"server"_s};
    QTest::newRow("section-path") << u"section:sdk/group"_s << QStringList{u"sdk/group"_s};
    QTest::newRow("section-key") << u"section:network"_s << QStringList{u"sdk/network"_s};
    QTest::newRow("section-key-of-two") << u"section:group"_s << groups;
    QTest::newRow("section-title-of-two") << u"section:群组"_s << groups;
    QTest::newRow("section-traditional") << u"分類：群組"_s << groups;
    QTest::newRow("section-variant") << u"section:账号"_s << QStringList{u"sdk/account"_s};
    QTest::newRow("section-upper-case") << u"SECTION:GROUP"_s << groups;
    QTest::newRow("section-full-width") << u"section:ＳＤＫ／Ｇｒｏｕｐ"_s << QStringList{u"sdk/group"_s};
    QTest::newRow("section-beginning-of-one") << u"section:net"_s << QStringList{u"sdk/network"_s};
    QTest::newRow("section-beginning-of-one-title") << u"section:群"_s << groups;
    QTest::newRow("section-beginning-of-path") << u"section:server/g"_s << QStringList{u"server/group"_s};
    QTest::newRow("section-title-path") << u"section:服务端/群组"_s << QStringList{u"server/group"_s};
    QTest::newRow("section-quoted") << u"section:\"sso access\""_s << QStringList{u"server/sso"_s};
    QTest::newRow("section-of-part") << u"section:群组 part:server"_s << QStringList{u"server/group"_s};
    QTest::newRow("section-is-a-part") << u"section:sdk"_s << QStringList{u"sdk"_s};
    QTest::newRow("sections") << u"section:sso section:sdk/group"_s << QStringList{u"server/sso"_s, u"sdk/group"_s};
    QTest::newRow("ticket") << u"ticket:submit"_s << QStringList{u"ticket submit"_s};
    QTest::newRow("ticket-if-persists") << u"ticket:if-persists"_s << QStringList{u"ticket if-persists"_s};
    QTest::newRow("ticket-none") << u"ticket:none"_s << QStringList{u"ticket none"_s};
    QTest::newRow("ticket-no") << u"ticket:no"_s << QStringList{u"ticket none"_s};
    QTest::newRow("ticket-chinese") << u"工单：提交工单"_s << QStringList{u"ticket submit"_s};
    QTest::newRow("ticket-chinese-beginning") << u"工单：提交"_s << QStringList{u"ticket submit"_s};
    QTest::newRow("ticket-chinese-if-persists") << u"工单：仍出现再提交"_s << QStringList{u"ticket if-persists"_s};
    QTest::newRow("ticket-chinese-retry") << u"工单：重试"_s << QStringList{u"ticket if-persists"_s};
    QTest::newRow("ticket-chinese-none") << u"工单：无"_s << QStringList{u"ticket none"_s};
    QTest::newRow("ticket-twice") << u"ticket:none ticket:submit"_s << QStringList{u"ticket submit"_s};
    QTest::newRow("internal-yes") << u"internal:yes"_s << QStringList{u"internal"_s};
    QTest::newRow("internal-true") << u"internal:TRUE"_s << QStringList{u"internal"_s};
    QTest::newRow("internal-chinese") << u"内部错误：是"_s << QStringList{u"internal"_s};
    QTest::newRow("internal-no") << u"internal:no"_s << QStringList{u"not internal"_s};
    QTest::newRow("internal-false") << u"internal:f"_s << QStringList{u"not internal"_s};
    QTest::newRow("internal-chinese-no") << u"内部：否"_s << QStringList{u"not internal"_s};
    QTest::newRow("is-internal") << u"is:internal"_s << QStringList{u"internal"_s};
    QTest::newRow("is-internal-chinese") << u"是：内部"_s << QStringList{u"internal"_s};
    QTest::newRow("is-starred") << u"is:starred"_s << QStringList{u"starred"_s};
    QTest::newRow("is-noted") << u"标记:备注"_s << QStringList{u"noted"_s};
    QTest::newRow("is-noted-other-key") << u"属于:备注"_s << QStringList{u"noted"_s};
    QTest::newRow("is-recent") << u"is:rec"_s << QStringList{u"recent"_s};
    QTest::newRow("is-drafted") << u"is:drafted"_s << QStringList{u"drafted"_s};
    QTest::newRow("is-drafted-chinese") << u"属于：草稿"_s << QStringList{u"drafted"_s};
    QTest::newRow("is-ticket") << u"is:ticket"_s << QStringList{u"any ticket"_s};
    QTest::newRow("all") << u"is:ticket part:sdk section:群组 ticket:submit internal:no"_s
                         << QStringList{u"sdk/group"_s, u"ticket submit"_s, u"any ticket"_s, u"not internal"_s};
}

void TestFilterTerms::resolve()
{
    QFETCH(QString, text);
    const ResolvedFilter resolved = read(text, sampleInfo());
    QTEST(printed(resolved.filter), "filter");
    QVERIFY(resolved.unknown.isEmpty());
}

void TestFilterTerms::resolve_unknownValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("filter");

    QTest::newRow("part") << u"part:nosuch"_s << QStringList();
    QTest::newRow("part-beginning-of-two") << u"part:s"_s << QStringList();
    QTest::newRow("section") << u"section:nosuch"_s << QStringList();
    QTest::newRow("section-beginning-of-several-titles") << u"section:sdk/"_s << QStringList();
    QTest::newRow("section-of-another-part") << u"part:sdk section:sso"_s << QStringList{u"sdk"_s};
    QTest::newRow("section-empty") << u"section:"_s << QStringList();
    QTest::newRow("ticket") << u"ticket:maybe"_s << QStringList();
    QTest::newRow("ticket-empty") << u"ticket:"_s << QStringList();
    QTest::newRow("internal") << u"internal:maybe"_s << QStringList();
    QTest::newRow("is") << u"is:forgotten"_s << QStringList();
    QTest::newRow("is-empty-quotes") << u"is:\"\""_s << QStringList();
}

void TestFilterTerms::resolve_unknownValue()
{
    QFETCH(QString, text);
    const ResolvedFilter resolved = read(text, sampleInfo());
    QTEST(printed(resolved.filter), "filter");
    QCOMPARE(resolved.unknown, QList{Query::fromText(text).filters.last()});
}

void TestFilterTerms::resolve_unknownValues_areInTheOrderTyped()
{
    const QList<FilterTerm> terms = Query::fromText(u"is:x part:x ticket:x"_s).filters;
    QCOMPARE(Codebook::resolve(terms, sampleInfo()).unknown, terms);
}

void TestFilterTerms::withFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filters"); // as they can be typed
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");

    QTest::newRow("none") << u"a  b"_s << u""_s << u"a  b"_s << u"a  b"_s;
    QTest::newRow("removed") << u"a is:internal b"_s << u""_s << u"a b"_s << u"a b"_s;
    QTest::newRow("removed-first") << u"is:internal b"_s << u""_s << u"b"_s << u"b"_s;
    QTest::newRow("removed-last") << u"a is:internal"_s << u""_s << u"a"_s << u"a"_s;
    QTest::newRow("removed-alone") << u"is:internal"_s << u""_s << u""_s << u""_s;
    QTest::newRow("unknown-too") << u"a is:nosuch"_s << u""_s << u"a"_s << u"a"_s;
    QTest::newRow("spaces-in-phrase") << u"\"a  b\" is:internal"_s << u""_s << u"\"a  b\""_s << u"\"a  b\""_s;
    QTest::newRow("filter-in-phrase") << u"\"a is:b\""_s << u""_s << u"\"a is:b\""_s << u"\"a is:b\""_s;
    QTest::newRow("replaced") << u"section:sso a"_s << u"section:net"_s << u"a section:Network"_s << u"a 分类:网络"_s;
    QTest::newRow("part") << u"a"_s << u"part:server"_s << u"a part:Server"_s << u"a 部分:服务端"_s;
    QTest::newRow("part-begun-by-another") << u""_s << u"part:sdk"_s << u"part:SDK"_s << u"部分:SDK"_s;
    QTest::newRow("part-with-spaces") << u""_s << u"part:sdk-v3"_s << u"part:\"SDK V3 (legacy)\""_s
                                      << u"部分:\"SDK V3（旧版）\""_s;
    QTest::newRow("section") << u""_s << u"section:net"_s << u"section:Network"_s << u"分类:网络"_s;
    QTest::newRow("section-with-spaces") << u""_s << u"section:sso"_s << u"section:\"SSO access\""_s
                                         << u"分类:\"SSO 接入层\""_s;
    QTest::newRow("section-of-shared-title")
        << u""_s << u"section:sdk/group"_s << u"section:SDK/Group"_s << u"分类:SDK/群组"_s;
    QTest::newRow("section-quote-in-title")
        << u""_s << u"section:sdk/quote"_s << u"section:sdk/quote"_s << u"分类:sdk/quote"_s;
    QTest::newRow("ticket") << u"a"_s << u"ticket:submit"_s << u"a ticket:submit"_s << u"a 工单:提交工单"_s;
    QTest::newRow("ticket-if-persists") << u""_s << u"ticket:retry"_s << u"ticket:if-persists"_s << u"工单:持续再提"_s;
    QTest::newRow("internal") << u""_s << u"internal:yes"_s << u"internal:yes"_s << u"内部:是"_s;
    QTest::newRow("not-internal") << u""_s << u"internal:no"_s << u"internal:no"_s << u"内部:否"_s;
    QTest::newRow("any-ticket") << u""_s << u"is:ticket"_s << u"is:ticket"_s << u"标记:工单"_s;
    QTest::newRow("starred") << u""_s << u"is:starred"_s << u"is:starred"_s << u"标记:星标"_s;
    QTest::newRow("drafted") << u"a"_s << u"is:drafted"_s << u"a is:drafted"_s << u"a 标记:草稿"_s;
    QTest::newRow("unclosed-quote") << u"\"a"_s << u"is:ticket"_s << u"\"a is:ticket"_s << u"\"a 标记:工单"_s;
    QTest::newRow("all") << u"a"_s << u"internal:no is:ticket ticket:none part:sdk"_s
                         << u"a part:SDK ticket:none internal:no is:ticket"_s
                         << u"a 部分:SDK 工单:无需工单 内部:否 标记:工单"_s;
}

void TestFilterTerms::withFilter()
{
    QFETCH(QString, text);
    QFETCH(QString, filters);
    const CatalogueInfo info = sampleInfo();
    const Filter filter = read(filters, info).filter;
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString written = Codebook::withFilter(text, filter, info, language);
        QTEST(written, language == Language::English ? "english" : "chinese");
        QVERIFY(read(written, info) == (ResolvedFilter{.filter = filter, .unknown = {}}));
        QVERIFY(Codebook::withFilter(written, filter, info, language) == written);
    }
}

void TestFilterTerms::withFilter_sectionsOfSeveralParts_staySo()
{
    const CatalogueInfo info = sampleInfo();
    Filter filter;
    filter.sections = QStringList{u"sdk"_s, u"server/group"_s, u"server/sso"_s};
    for (const Language language : {Language::English, Language::Chinese})
        QCOMPARE(read(Codebook::withFilter({}, filter, info, language), info).filter.sections, filter.sections);
}

void TestFilterTerms::withFilter_pastedText_isReadAgain()
{
    const CatalogueInfo info = sampleInfo();
    const Filter filter = read(u"section:sso is:ticket"_s, info).filter;
    const QString text = u"timeout "_s.repeated(1000) + u"is:internal"_s;
    QVERIFY(read(Codebook::withFilter(text, filter, info, Language::English), info).filter == filter);
}

void TestFilterTerms::withFilter_anyText_isReadAgain()
{
    const CatalogueInfo info = sampleInfo();
    const Filter filter = read(u"section:sso ticket:submit internal:no is:ticket"_s, info).filter;
    const QStringList pieces{u"is:"_s, u"part:"_s,    u"xx:"_s, u"\""_s, u"“"_s,    u"」"_s, u" "_s,
                             u"  "_s,  u"sdk/群组"_s, u"-"_s,   u"a"_s,  u"：是"_s, u"，"_s, QString(QChar(0xd800))};
    QRandomGenerator random(6013);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        const QString written = Codebook::withFilter(text, filter, info, Language::Chinese);
        QVERIFY2(read(written, info) == (ResolvedFilter{.filter = filter, .unknown = {}}), qUtf8Printable(text));
        const QString without = Codebook::withFilter(written, {}, info, Language::Chinese);
        QVERIFY2(Query::fromText(without).filters.isEmpty(), qUtf8Printable(text));
    }
}

QTEST_GUILESS_MAIN(TestFilterTerms)
#include "tst_filterterms.moc"
