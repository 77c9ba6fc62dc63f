// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/progress.h"

#include <QProgressDialog>
#include <QTest>
#include <QWidget>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_areAllDoneInOrder_data();
    void steps_areAllDoneInOrder();
    void fewSteps_haveNoDialog();
    void manySteps_dialogIsModalAndSaysWhat();
    void cancel_leavesOutTheRest();
};

namespace {

constexpr qsizetype Many = 20'000;

} // namespace

void TestProgress::steps_areAllDoneInOrder_data()
{
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("none") << qsizetype(0);
    QTest::newRow("one") << qsizetype(1);
    QTest::newRow("few") << qsizetype(1999);
    QTest::newRow("many") << Many + 1;
}

void TestProgress::steps_areAllDoneInOrder()
{
    QFETCH(qsizetype, count);
    QWidget window;
    qsizetype next = 0;
    bool isInOrder = true;
    QVERIFY(forEachWithProgress(&window, u"Reading"_s, count, [&](qsizetype i) { isInOrder &= i == next++; }));
    QVERIFY(isInOrder);
    QCOMPARE(next, count);
    QVERIFY(!window.findChild<QProgressDialog *>());
}

void TestProgress::fewSteps_haveNoDialog()
{
    QWidget window;
    QVERIFY(forEachWithProgress(&window, u"Reading"_s, 100,
                                [&](qsizetype) { QVERIFY(!window.findChild<QProgressDialog *>()); }));
}

void TestProgress::manySteps_dialogIsModalAndSaysWhat()
{
    QWidget window;
    const auto check = [&window](qsizetype i) {
        const auto *dialog = window.findChild<QProgressDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isModal());
        QCOMPARE(dialog->labelText(), u"Reading"_s);
        QCOMPARE(dialog->maximum(), int(Many));
        QVERIFY(qAbs(dialog->value() - i) < 1000);
    };
    QVERIFY(forEachWithProgress(&window, u"Reading"_s, Many, check));
}

void TestProgress::cancel_leavesOutTheRest()
{
    QWidget window;
    qsizetype last = -1;
    const auto step = [&](qsizetype i) {
        last = i;
        if (i == 5000)
            window.findChild<QProgressDialog *>()->cancel();
    };
    QVERIFY(!forEachWithProgress(&window, u"Reading"_s, Many, step));
    QCOMPARE(last, 5000);
}

QTEST_MAIN(TestProgress)
#include "tst_progress.moc"
