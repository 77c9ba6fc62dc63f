// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/testwindow.h"

#include <QHeaderView>
#include <QSplitter>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// What the window remembers from one start to the next.
class TestWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void size_isRemembered();
    void panes_areRemembered();
    void columnWidth_isRemembered();
    void columnOrder_isRemembered();
    void sideBar_isRemembered();
    void sideBar_hiddenForLackOfRoom_comesBack();
    void bothLanguages_isRemembered();
    void search_isNotRemembered();

private:
    /// Closes it and opens it again, in the size that it remembers.
    [[nodiscard]] bool reopen()
    {
        m_window->close();
        return m_window->open(QSize());
    }

    std::unique_ptr<TestWindow> m_window;
};

void TestWindowState::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open({790, 590})); // fits the off-screen display
}

void TestWindowState::cleanup()
{
    m_window.reset();
}

void TestWindowState::size_isRemembered()
{
    m_window->window().resize(700, 520);
    QVERIFY(reopen());
    QCOMPARE(m_window->window().size(), QSize(700, 520));
}

void TestWindowState::panes_areRemembered()
{
    m_window->child<QSplitter>("panes")->setSizes({260, 530});
    const QList<int> sizes = m_window->child<QSplitter>("panes")->sizes();
    QVERIFY(reopen());
    QCOMPARE(m_window->child<QSplitter>("panes")->sizes(), sizes);
}

void TestWindowState::columnWidth_isRemembered()
{
    m_window->results()->setColumnWidth(CodeListModel::SectionColumn, 171);
    QVERIFY(reopen());
    QCOMPARE(m_window->results()->columnWidth(CodeListModel::SectionColumn), 171);
}

void TestWindowState::columnOrder_isRemembered()
{
    auto *header = m_window->results()->horizontalHeader();
    header->moveSection(header->visualIndex(CodeListModel::TicketColumn), 0);
    QVERIFY(reopen());
    QCOMPARE(m_window->results()->horizontalHeader()->visualIndex(CodeListModel::TicketColumn), 0);
}

void TestWindowState::sideBar_isRemembered()
{
    m_window->press(Qt::Key_F9);
    QVERIFY(reopen());
    QVERIFY(!m_window->isVisible("filters"));
    m_window->press(Qt::Key_F9);
    QVERIFY(reopen());
    QVERIFY(m_window->isVisible("filters"));
}

void TestWindowState::sideBar_hiddenForLackOfRoom_comesBack()
{
    m_window->window().resize(600, 500);
    QVERIFY(!m_window->isVisible("filters"));
    QVERIFY(reopen());
    QVERIFY(!m_window->isVisible("filters"));
    m_window->window().resize(790, 590);
    QVERIFY(m_window->isVisible("filters"));
}

void TestWindowState::bothLanguages_isRemembered()
{
    m_window->action("otherLanguage")->trigger();
    QVERIFY(reopen());
    QVERIFY(m_window->action("otherLanguage")->isChecked());
    m_window->type(u"6013"_s);
    QVERIFY(m_window->detailText().contains(u"初始化"_s));
}

void TestWindowState::search_isNotRemembered()
{
    m_window->type(u"6013"_s);
    QVERIFY(reopen());
    QCOMPARE(m_window->searchBox()->text(), QString());
    QCOMPARE(m_window->codes().size(), 330);
}

QTEST_MAIN(TestWindowState)
#include "tst_windowstate.moc"
