// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/entry.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeText_oneCode_isItsLabel();
    void codeText_range_isBothEnds();
    void symbol_several_isTheFirst();
    void symbol_none_isEmpty();
    void hintOrigin_eachName_isReadBack();
    void hintOrigin_unknownName_isNothing();
};

void TestEntry::codeText_oneCode_isItsLabel()
{
    Entry entry;
    entry.code = Code::fromNumber(-10001);
    entry.lastCode = entry.code;
    QVERIFY(!entry.isRange());
    QCOMPARE(entry.codeText(), u"-10001"_s);
}

void TestEntry::codeText_range_isBothEnds()
{
    Entry entry;
    entry.code = Code::fromNumber(120001);
    entry.lastCode = Code::fromNumber(130000);
    QVERIFY(entry.isRange());
    QCOMPARE(entry.codeText(), u"120001-130000"_s);
}

void TestEntry::symbol_several_isTheFirst()
{
    Entry entry;
    entry.symbols = {u"ERR_REQUEST_TIMEOUT"_s, u"ERR_REQUEST_TIME_OUT"_s};
    QCOMPARE(entry.symbol(), u"ERR_REQUEST_TIMEOUT"_s);
}

void TestEntry::symbol_none_isEmpty()
{
    QCOMPARE(Entry().symbol(), QString());
}

void TestEntry::hintOrigin_eachName_isReadBack()
{
    QCOMPARE(hintOriginName(HintOrigin::Vendor), u"vendor"_s);
    QCOMPARE(hintOriginName(HintOrigin::Editor), u"editor"_s);
    QVERIFY(hintOriginFromName(u"vendor") == HintOrigin::Vendor);
    QVERIFY(hintOriginFromName(u"editor") == HintOrigin::Editor);
}

void TestEntry::hintOrigin_unknownName_isNothing()
{
    QVERIFY(!hintOriginFromName(u"").has_value());
    QVERIFY(!hintOriginFromName(u"Vendor").has_value());
}

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
