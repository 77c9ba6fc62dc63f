// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/navigationhistory.h"

#include <QTest>

using namespace Codebook;

class TestNavigationHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty_leadsNowhere();
    void firstVisit_leadsNowhere();
    void backAndForward_giveWhatWasVisited();
    void visitOfTheSame_isNoStep();
    void visitAfterBack_forgetsWhatLayAhead();
    void replace_takesThePlaceOfTheCurrentOne();
    void replace_byTheOneBefore_isNoStep();
    void replace_first_leadsNowhere();
    void foundAgain_keepsWhatLiesAhead();
    void manyVisits_keepTheLatest();
    void clear_forgetsAll();
};

void TestNavigationHistory::empty_leadsNowhere()
{
    const NavigationHistory history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
}

void TestNavigationHistory::firstVisit_leadsNowhere()
{
    NavigationHistory history;
    history.visit(7);
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
}

void TestNavigationHistory::backAndForward_giveWhatWasVisited()
{
    NavigationHistory history;
    for (const qint64 id : {1, 2, 3})
        history.visit(id);
    QCOMPARE(history.goBack(), 2);
    QVERIFY(history.canGoForward());
    QCOMPARE(history.goBack(), 1);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward(), 2);
    QCOMPARE(history.goForward(), 3);
    QVERIFY(!history.canGoForward());
}

void TestNavigationHistory::visitOfTheSame_isNoStep()
{
    NavigationHistory history;
    for (const qint64 id : {1, 2, 2, 2})
        history.visit(id);
    QCOMPARE(history.goBack(), 1);
    history.visit(1); // what going back shows is visited, too
    QVERIFY(history.canGoForward());
    QCOMPARE(history.goForward(), 2);
}

void TestNavigationHistory::visitAfterBack_forgetsWhatLayAhead()
{
    NavigationHistory history;
    for (const qint64 id : {1, 2, 3})
        history.visit(id);
    history.goBack();
    history.goBack();
    history.visit(9);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), 1);
}

void TestNavigationHistory::replace_takesThePlaceOfTheCurrentOne()
{
    NavigationHistory history;
    for (const qint64 id : {1, 2, 3})
        history.visit(id);
    history.goBack();
    history.replace(8);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), 1);
    QCOMPARE(history.goForward(), 8);
    QVERIFY(!history.canGoForward());
}

void TestNavigationHistory::replace_byTheOneBefore_isNoStep()
{
    NavigationHistory history;
    for (const qint64 id : {1, 2, 3})
        history.visit(id);
    history.replace(2);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), 1);
    QVERIFY(!history.canGoBack());
}

void TestNavigationHistory::replace_first_leadsNowhere()
{
    NavigationHistory history;
    history.replace(1);
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    history.replace(2);
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    history.visit(3);
    QCOMPARE(history.goBack(), 2);
}

void TestNavigationHistory::foundAgain_keepsWhatLiesAhead()
{
    NavigationHistory history;
    for (const qint64 id : {1, 2, 3})
        history.visit(id);
    history.visit(history.goBack());
    for (int i = 0; i < 2; ++i)
        history.visit(2, QStringLiteral("word"));
    QVERIFY(history.canGoForward());
    QCOMPARE(history.goForward(), 3);
}

void TestNavigationHistory::manyVisits_keepTheLatest()
{
    constexpr qint64 Visits = 100'000;
    NavigationHistory history;
    for (qint64 id = 1; id <= Visits; ++id)
        history.visit(id);
    QVERIFY(!history.canGoForward());
    qint64 steps = 0;
    for (; history.canGoBack(); ++steps)
        QCOMPARE(history.goBack(), Visits - 1 - steps);
    QVERIFY(steps >= 50 && steps < 1000);
}

void TestNavigationHistory::clear_forgetsAll()
{
    NavigationHistory history;
    for (const qint64 id : {1, 2, 3})
        history.visit(id);
    history.goBack();
    history.clear();
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    history.visit(4);
    QVERIFY(!history.canGoBack());
}

QTEST_GUILESS_MAIN(TestNavigationHistory)
#include "tst_navigationhistory.moc"
