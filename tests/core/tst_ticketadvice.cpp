// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/ticketadvice.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestTicketAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_eachAdvice_isReadBack();
    void names_areThoseOfTheFormat();
    void fromName_unknown_data();
    void fromName_unknown();
};

void TestTicketAdvice::name_eachAdvice_isReadBack()
{
    for (const TicketAdvice advice : {TicketAdvice::None, TicketAdvice::IfPersists, TicketAdvice::Submit})
        QVERIFY(ticketAdviceFromName(ticketAdviceName(advice)) == advice);
}

void TestTicketAdvice::names_areThoseOfTheFormat()
{
    QCOMPARE(ticketAdviceName(TicketAdvice::None), u"none"_s);
    QCOMPARE(ticketAdviceName(TicketAdvice::IfPersists), u"if-persists"_s);
    QCOMPARE(ticketAdviceName(TicketAdvice::Submit), u"submit"_s);
}

void TestTicketAdvice::fromName_unknown_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("upper-case") << u"Submit"_s;
    QTest::newRow("underscore") << u"if_persists"_s;
    QTest::newRow("space-behind") << u"none "_s;
    QTest::newRow("longer") << u"submitted"_s;
}

void TestTicketAdvice::fromName_unknown()
{
    QFETCH(QString, name);
    QVERIFY(!ticketAdviceFromName(name).has_value());
}

QTEST_GUILESS_MAIN(TestTicketAdvice)
#include "tst_ticketadvice.moc"
