// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/builtincatalogue.h"
#include "support/sourcetexts.h"

#include <QTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// What the built-in catalogue promises beyond what every catalogue must be.
class TestBuiltInCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void source_info_isThatOfTheDocument();
    void source_sections_haveTheirEntries_data();
    void source_sections_haveTheirEntries();
    void source_ticketAdvice_isCountedAsInTheDocument();
    void source_texts_areWholeSentences();
    void source_related_isMutual();
    void source_traps_areAsInTheDocument();

private:
    const Entry *entry(qint64 code) const;

    SourceTexts m_source;
};

void TestBuiltInCatalogue::initTestCase()
{
    auto source = readTexts(builtInFolder());
    QVERIFY2(source, source ? "" : qPrintable(source.error().first().text()));
    m_source = std::move(*source);
    QCOMPARE(m_source.entries.size(), 330);
}

const Entry *TestBuiltInCatalogue::entry(qint64 code) const
{
    const auto found = std::find_if(m_source.entries.begin(), m_source.entries.end(),
                                    [code](const SourceEntry &each) { return each.entry.code.number == code; });
    return found == m_source.entries.end() ? nullptr : &found->entry;
}

void TestBuiltInCatalogue::source_info_isThatOfTheDocument()
{
    const CatalogueInfo &info = m_source.info;
    QCOMPARE(info.id, u"tencent-im"_s);
    QCOMPARE(info.documentDate, QDate(2019, 11, 5));
    QCOMPARE(info.ticketUrl.toString(), u"https://console.cloud.tencent.com/workorder"_s);
    QStringList keys;
    qsizetype sections = 0;
    for (const Part &part : info.parts) {
        keys << part.key;
        sections += part.sections.size();
    }
    QCOMPARE(keys, QStringList({u"sdk"_s, u"server"_s, u"sdk-v3"_s}));
    QCOMPARE(sections, 16);
}

void TestBuiltInCatalogue::source_sections_haveTheirEntries_data()
{
    QTest::addColumn<int>("count");

    QTest::newRow("sdk/common") << 18;
    QTest::newRow("sdk/account") << 12;
    QTest::newRow("sdk/message") << 10;
    QTest::newRow("sdk/group") << 10;
    QTest::newRow("sdk/relationship") << 5;
    QTest::newRow("sdk/network") << 20;
    QTest::newRow("server/sso") << 24;
    QTest::newRow("server/resource") << 9;
    QTest::newRow("server/common") << 21;
    QTest::newRow("server/account") << 22;
    QTest::newRow("server/profile") << 12;
    QTest::newRow("server/relationship") << 23;
    QTest::newRow("server/contacts") << 5;
    QTest::newRow("server/message") << 36;
    QTest::newRow("server/group") << 33;
    QTest::newRow("sdk-v3/legacy") << 70;
}

void TestBuiltInCatalogue::source_sections_haveTheirEntries()
{
    QFETCH(int, count);
    const QString path = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_source.info.section(path));
    QCOMPARE(std::count_if(m_source.entries.begin(), m_source.entries.end(),
                           [&path](const SourceEntry &each) { return each.entry.section == path; }),
             count);
}

void TestBuiltInCatalogue::source_ticketAdvice_isCountedAsInTheDocument()
{
    const auto count = [this](auto condition) {
        return std::count_if(m_source.entries.begin(), m_source.entries.end(),
                             [condition](const SourceEntry &each) { return condition(each.entry); });
    };
    QCOMPARE(count([](const Entry &entry) { return entry.ticket == TicketAdvice::Submit; }), 22);
    QCOMPARE(count([](const Entry &entry) { return entry.ticket == TicketAdvice::IfPersists; }), 18);
    QCOMPARE(count([](const Entry &entry) { return entry.ticket == TicketAdvice::None; }), 290);
    QCOMPARE(count([](const Entry &entry) { return entry.isInternal; }), 33);
    QCOMPARE(count([](const Entry &entry) { return entry.isInternal && entry.ticket == TicketAdvice::Submit; }), 15);
}

void TestBuiltInCatalogue::source_texts_areWholeSentences()
{
    for (const SourceEntry &each : m_source.entries) {
        for (const Bilingual &texts : {each.entry.description, each.entry.hint}) {
            QVERIFY2(texts.zh.endsWith(u'。'), qPrintable(texts.zh));
            QVERIFY2(texts.en.endsWith(u'.') && !texts.en.endsWith(u"..."_s), qPrintable(texts.en));
        }
    }
}

void TestBuiltInCatalogue::source_related_isMutual()
{
    for (const SourceEntry &each : m_source.entries) {
        for (const Code &code : each.entry.related) {
            const Entry *other = entry(code.number.value_or(0));
            QVERIFY(other);
            QVERIFY2(other->related.contains(each.entry.code),
                     qPrintable(u"%1 names %2"_s.arg(each.entry.code.label, code.label)));
        }
    }
}

void TestBuiltInCatalogue::source_traps_areAsInTheDocument()
{
    // Positive twins of negative codes, each with a text of its own.
    QVERIFY(entry(10003) && entry(-10003));
    QVERIFY(!entry(10001) && entry(-10001));
    QVERIFY(entry(10003)->description.zh != entry(-10003)->description.zh);
    // The only range.
    QVERIFY(entry(120001));
    QCOMPARE(entry(120001)->codeText(), u"120001-130000"_s);
    QCOMPARE(std::count_if(m_source.entries.begin(), m_source.entries.end(),
                           [](const SourceEntry &each) { return each.entry.isRange(); }),
             1);
}

QTEST_GUILESS_MAIN(TestBuiltInCatalogue)
#include "tst_builtincatalogue.moc"
