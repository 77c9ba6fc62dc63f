// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/resultspane.h"
#include "ui/resultsview.h"

#include <QLabel>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestResultsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setNotes_standAboveTheList();
    void setNotes_none_leavesAllTheRoom();
    void setNotes_overAnotherPage_waitForTheList();
    void showPage_hidesTheNotes();

private:
    bool areNotesShown() const { return !m_notes->isHidden(); }

    std::unique_ptr<ResultsPane> m_pane;
    QLabel *m_notes = nullptr;
    QWidget *m_other = nullptr;
};

void TestResultsPane::init()
{
    m_pane = std::make_unique<ResultsPane>();
    m_notes = m_pane->findChild<QLabel *>(u"searchNotes"_s);
    QVERIFY(m_notes);
    m_other = new QWidget;
    m_pane->addPage(m_other);
    m_pane->resize(400, 300);
    m_pane->show();
    m_pane->showList();
}

void TestResultsPane::setNotes_standAboveTheList()
{
    m_pane->setNotes({u"One."_s, u"Another."_s});
    QVERIFY(areNotesShown());
    QCOMPARE(m_notes->text(), u"One.\nAnother."_s);
    const int listTop = m_pane->list()->mapTo(m_pane.get(), QPoint(0, 0)).y();
    QVERIFY(listTop >= m_notes->geometry().bottom());
    QVERIFY(m_notes->height() > m_notes->fontMetrics().height());
}

void TestResultsPane::setNotes_none_leavesAllTheRoom()
{
    m_pane->setNotes({u"One."_s});
    m_pane->setNotes({});
    QVERIFY(!areNotesShown());
    QCOMPARE(m_pane->list()->mapTo(m_pane.get(), QPoint(0, 0)).y(), 0);
}

void TestResultsPane::setNotes_overAnotherPage_waitForTheList()
{
    m_pane->showPage(m_other);
    m_pane->setNotes({u"One."_s}); // a search in the background has come to its end
    QVERIFY(!areNotesShown());
    m_pane->showList();
    QVERIFY(areNotesShown());
}

void TestResultsPane::showPage_hidesTheNotes()
{
    m_pane->setNotes({u"One."_s});
    m_pane->showPage(m_other);
    QVERIFY(m_pane->isShowing(m_other));
    QVERIFY(!areNotesShown());
}

QTEST_MAIN(TestResultsPane)
#include "tst_resultspane.moc"
