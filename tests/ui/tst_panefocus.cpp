// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/panefocus.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestPaneFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void forwards_goesRound();
    void backwards_goesRound();
    void fromInsideAPane_goesOn();
    void hiddenPane_isLeftOut();
    void paneWithoutFocusableWidget_isLeftOut();
    void firstTabWidgetOfAPane_getsIt();
    void nothingToGoTo_changesNothing();

private:
    void step(int by) const { focusNextPane(m_panes, by); }

    static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    std::unique_ptr<QWidget> m_window;
    QList<QWidget *> m_panes; ///< each with two line edits, "0a", "0b", "1a", …
};

void TestPaneFocus::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QHBoxLayout(m_window.get());
    m_panes.clear();
    for (const QString &number : {u"0"_s, u"1"_s, u"2"_s}) {
        auto *pane = new QWidget(m_window.get());
        auto *inside = new QHBoxLayout(pane);
        for (const QString &letter : {u"a"_s, u"b"_s}) {
            auto *edit = new QLineEdit(pane);
            edit->setObjectName(number + letter);
            inside->addWidget(edit);
        }
        layout->addWidget(pane);
        m_panes << pane;
    }
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<QWidget *>(u"0a"_s)->setFocus();
}

void TestPaneFocus::cleanup()
{
    m_window.reset();
}

void TestPaneFocus::forwards_goesRound()
{
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        step(1);
        names << focusName();
    }
    QCOMPARE(names, QStringList({u"1a"_s, u"2a"_s, u"0a"_s}));
}

void TestPaneFocus::backwards_goesRound()
{
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        step(-1);
        names << focusName();
    }
    QCOMPARE(names, QStringList({u"2a"_s, u"1a"_s, u"0a"_s}));
}

void TestPaneFocus::fromInsideAPane_goesOn()
{
    m_window->findChild<QWidget *>(u"1b"_s)->setFocus();
    step(1);
    QCOMPARE(focusName(), u"2a"_s);
}

void TestPaneFocus::hiddenPane_isLeftOut()
{
    m_panes[1]->hide();
    step(1);
    QCOMPARE(focusName(), u"2a"_s);
    step(-1);
    QCOMPARE(focusName(), u"0a"_s);
}

void TestPaneFocus::paneWithoutFocusableWidget_isLeftOut()
{
    m_panes[1]->setEnabled(false);
    step(1);
    QCOMPARE(focusName(), u"2a"_s);
}

void TestPaneFocus::firstTabWidgetOfAPane_getsIt()
{
    m_window->findChild<QWidget *>(u"1a"_s)->setFocusPolicy(Qt::ClickFocus);
    step(1);
    QCOMPARE(focusName(), u"1b"_s);
}

void TestPaneFocus::nothingToGoTo_changesNothing()
{
    for (QWidget *pane : {m_panes[1], m_panes[2]})
        pane->hide();
    step(1);
    QCOMPARE(focusName(), u"0a"_s);
    focusNextPane({}, 1);
    QCOMPARE(focusName(), u"0a"_s);
}

QTEST_MAIN(TestPaneFocus)
#include "tst_panefocus.moc"
