// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/entrykey.h"
#include "core/ticketdraft.h"

#include <QSet>
#include <QTest>

using namespace Codebook;

class TestTicketDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void stateName_everyState_leadsBack();
    void stateFromName_unknown_isNothing();
    void entryKey_range_isItsFirstCode();
    void entryKey_order_isByCatalogueAndCode();
};

void TestTicketDraft::stateName_everyState_leadsBack()
{
    QSet<QString> names;
    for (const TicketState state : AllTicketStates) {
        names.insert(ticketStateName(state));
        QCOMPARE(ticketStateFromName(ticketStateName(state)), std::optional(state));
    }
    QCOMPARE(names.size(), qsizetype(AllTicketStates.size()));
}

void TestTicketDraft::stateFromName_unknown_isNothing()
{
    QVERIFY(!ticketStateFromName(u"Draft"));
    QVERIFY(!ticketStateFromName(u""));
}

void TestTicketDraft::entryKey_range_isItsFirstCode()
{
    Entry entry;
    entry.code = Code::fromNumber(120001);
    entry.lastCode = Code::fromNumber(130000);
    const EntryKey key = EntryKey::of(QStringLiteral("tencent-im"), entry);
    QCOMPARE(key.catalogue, QStringLiteral("tencent-im"));
    QCOMPARE(key.code, QStringLiteral("120001"));
}

void TestTicketDraft::entryKey_order_isByCatalogueAndCode()
{
    const EntryKey first{QStringLiteral("a"), QStringLiteral("9")};
    const EntryKey second{QStringLiteral("b"), QStringLiteral("1")};
    const EntryKey third{QStringLiteral("b"), QStringLiteral("2")};
    QVERIFY(first < second);
    QVERIFY(second < third);
    QVERIFY(!(third < second));
    QCOMPARE(qHash(second), qHash(EntryKey{QStringLiteral("b"), QStringLiteral("1")}));
}

QTEST_GUILESS_MAIN(TestTicketDraft)
#include "tst_ticketdraft.moc"
