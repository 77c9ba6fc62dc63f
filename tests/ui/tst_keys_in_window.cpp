// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/testwindow.h"

#include <QClipboard>
#include <QDialog>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestKeysInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void searchKeys_goToTheBox_data();
    void searchKeys_goToTheBox();
    void slash_inTheBox_isText();
    void shortcuts_inTheBox_areTheWindows_data();
    void shortcuts_inTheBox_areTheWindows();
    void undo_inTheBox_isOfItsText();
    void enterAndDown_goToTheResults_data();
    void enterAndDown_goToTheResults();
    void enter_withoutResults_staysInTheBox();
    void arrows_showEachCode();
    void f6_cyclesThroughThePanes();
    void f6_leavesOutHiddenPanes();
    void f6_withoutResults_reachesTheMessage();
    void altUpAndDown_stepThroughTheList();
    void altLeftAndRight_goThroughWhatWasShown();
    void back_toACodeThatTheListHasNot_isWhatIsCopied();
    void back_whereNothingIsFound_showsTheCode();
    void typing_isOneStepBack();
    void f9_hidesAndShowsTheSideBar();
    void f1_listsTheKeys();
    void everyShortcut_isUnique();
    void mnemonics_areUniqueInTheirMenu_data();
    void mnemonics_areUniqueInTheirMenu();
    void backspaceInTheTable_shortensTheText();

private:
    QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    std::unique_ptr<TestWindow> m_window;
};

void TestKeysInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
}

void TestKeysInWindow::cleanup()
{
    m_window.reset();
}

void TestKeysInWindow::searchKeys_goToTheBox_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("hasControl");

    QTest::newRow("ctrl-f") << int(Qt::Key_F) << true;
    QTest::newRow("ctrl-l") << int(Qt::Key_L) << true;
    QTest::newRow("slash") << int(Qt::Key_Slash) << false;
}

void TestKeysInWindow::searchKeys_goToTheBox()
{
    QFETCH(int, key);
    QFETCH(bool, hasControl);
    m_window->type(u"6013"_s);
    m_window->results()->setFocus();
    m_window->press(Qt::Key(key), hasControl ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(focusName(), u"search"_s);
    QCOMPARE(m_window->searchBox()->selectedText(), u"6013"_s);
    m_window->type(u"6014"_s);
    QCOMPARE(m_window->searchBox()->text(), u"6014"_s);
}

void TestKeysInWindow::slash_inTheBox_isText()
{
    m_window->type(u"a/b"_s);
    QCOMPARE(m_window->searchBox()->text(), u"a/b"_s);
}

void TestKeysInWindow::shortcuts_inTheBox_areTheWindows_data()
{
    QTest::addColumn<QByteArray>("action");

    // A line edit would take the first one everywhere, the others under X11.
    QTest::newRow("redo") << QByteArray("copyReplyChinese");
    QTest::newRow("end-of-line") << QByteArray("writeNote");
    QTest::newRow("delete") << QByteArray("otherLanguage");
}

void TestKeysInWindow::shortcuts_inTheBox_areTheWindows()
{
    QFETCH(QByteArray, action);
    m_window->type(u"6013"_s);
    const QAction *shortcut = m_window->action(action.constData());
    QSignalSpy triggered(shortcut, &QAction::triggered);
    const QKeyCombination keys = shortcut->shortcut()[0];
    m_window->press(keys.key(), keys.keyboardModifiers());
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(m_window->searchBox()->text(), u"6013"_s);
}

void TestKeysInWindow::undo_inTheBox_isOfItsText()
{
    m_window->type(u"6013"_s);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_window->searchBox()->text() != u"6013"_s);
}

void TestKeysInWindow::enterAndDown_goToTheResults_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("enter") << int(Qt::Key_Return);
    QTest::newRow("keypad-enter") << int(Qt::Key_Enter);
    QTest::newRow("down") << int(Qt::Key_Down);
}

void TestKeysInWindow::enterAndDown_goToTheResults()
{
    QFETCH(int, key);
    m_window->press(Qt::Key(key));
    QCOMPARE(focusName(), u"results"_s);
    QCOMPARE(m_window->selectedCodes(), QStringList(m_window->codeAt(0)));
    QCOMPARE(m_window->label("detailCode"), m_window->codeAt(0));
}

void TestKeysInWindow::enter_withoutResults_staysInTheBox()
{
    m_window->type(u"qqzzxx"_s);
    m_window->press(Qt::Key_Return);
    QCOMPARE(focusName(), u"search"_s);
}

void TestKeysInWindow::arrows_showEachCode()
{
    m_window->type(u"超时"_s);
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Down);
    QCOMPARE(m_window->label("detailCode"), m_window->codeAt(1));
    m_window->press(Qt::Key_PageDown);
    QCOMPARE(m_window->label("detailCode"), m_window->codes().constLast());
    m_window->press(Qt::Key_Up);
    QCOMPARE(m_window->label("detailCode"), m_window->codeAt(int(m_window->codes().size()) - 2));
}

void TestKeysInWindow::f6_cyclesThroughThePanes()
{
    m_window->type(u"6013"_s);
    QStringList forwards;
    for (int i = 0; i < 4; ++i) {
        forwards << focusName();
        m_window->press(Qt::Key_F6);
    }
    QCOMPARE(focusName(), u"search"_s);
    QCOMPARE(forwards.mid(0, 3), QStringList({u"search"_s, u"filters"_s, u"results"_s}));
    QStringList backwards;
    for (int i = 0; i < 4; ++i) {
        m_window->press(Qt::Key_F6, Qt::ShiftModifier);
        backwards.prepend(focusName());
    }
    QCOMPARE(backwards, forwards);
}

void TestKeysInWindow::f6_leavesOutHiddenPanes()
{
    m_window->type(u"6013"_s);
    m_window->press(Qt::Key_F9);
    m_window->press(Qt::Key_F6);
    QCOMPARE(focusName(), u"results"_s);
}

void TestKeysInWindow::f6_withoutResults_reachesTheMessage()
{
    m_window->type(u"4300017"_s);
    m_window->press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_window->child<QWidget>("message")->isAncestorOf(QApplication::focusWidget()));
}

void TestKeysInWindow::altUpAndDown_stepThroughTheList()
{
    m_window->type(u"超时"_s);
    m_window->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_window->label("detailCode"), m_window->codeAt(1));
    QCOMPARE(focusName(), u"search"_s);
    m_window->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_window->label("detailCode"), m_window->codeAt(0));
    m_window->press(Qt::Key_Up, Qt::AltModifier); // nothing above the first
    QCOMPARE(m_window->label("detailCode"), m_window->codeAt(0));
}

void TestKeysInWindow::altLeftAndRight_goThroughWhatWasShown()
{
    QVERIFY(!m_window->action("back")->isEnabled());
    m_window->type(u"超时"_s);
    const QStringList codes = m_window->codes();
    m_window->press(Qt::Key_Return);
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Down);
    QCOMPARE(m_window->label("detailCode"), codes[2]);
    QVERIFY(!m_window->action("forward")->isEnabled());
    m_window->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->label("detailCode"), codes[1]);
    QCOMPARE(m_window->selectedCodes(), QStringList(codes[1]));
    m_window->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->label("detailCode"), codes[0]);
    m_window->press(Qt::Key_Right, Qt::AltModifier);
    m_window->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->label("detailCode"), codes[2]);
    QVERIFY(!m_window->action("forward")->isEnabled());
}

void TestKeysInWindow::back_toACodeThatTheListHasNot_isWhatIsCopied()
{
    m_window->searchFor(u"6013"_s);
    m_window->searchFor(u"70001"_s);
    m_window->press(Qt::Key_Left, Qt::AltModifier);
    const QString shown = m_window->label("detailCode");
    QVERIFY2(m_window->rowOf(shown) < 0, qPrintable(shown));
    QVERIFY(m_window->selectedCodes().isEmpty());
    m_window->action("copyCode")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), shown);
}

/// Who types 6013 after 10007 wants to go back to 10007, not to what "6", "60" and "601" found on the way.
void TestKeysInWindow::back_whereNothingIsFound_showsTheCode()
{
    for (const QString &text : {u"6013"_s, u"6014"_s, u"qqzzxx"_s})
        m_window->window().search(text);
    QVERIFY(!m_window->isVisible("detail"));
    m_window->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
    QVERIFY(m_window->action("copyCode")->isEnabled());
    m_window->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->label("detailCode"), u"6014"_s);
    m_window->switchTo(Language::Chinese);
    QCOMPARE(m_window->label("detailCode"), u"6014"_s);
}

void TestKeysInWindow::typing_isOneStepBack()
{
    m_window->searchFor(u"10007"_s);
    m_window->searchFor(u"6013"_s);
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
    m_window->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->label("detailCode"), u"10007"_s);
}

void TestKeysInWindow::f9_hidesAndShowsTheSideBar()
{
    QVERIFY(m_window->isVisible("filters"));
    m_window->press(Qt::Key_F9);
    QVERIFY(!m_window->isVisible("filters"));
    QVERIFY(!m_window->action("sideBar")->isChecked());
    m_window->type(u"6013"_s);
    QVERIFY(!m_window->isVisible("filters"));
    m_window->press(Qt::Key_F9);
    QVERIFY(m_window->isVisible("filters"));
}

void TestKeysInWindow::f1_listsTheKeys()
{
    m_window->press(Qt::Key_F1);
    auto *dialog = m_window->child<QDialog>("keys");
    QVERIFY(dialog->isVisible());
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts << label->text();
    for (const QAction *action : m_window->window().actions()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const bool isListed = std::any_of(texts.begin(), texts.end(),
                                          [&key](const QString &text) { return text.split(u", "_s).contains(key); });
        QVERIFY2(isListed, qPrintable(action->objectName()));
        QVERIFY2(texts.contains(action->statusTip()), qPrintable(action->objectName()));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestKeysInWindow::everyShortcut_isUnique()
{
    QHash<QKeySequence, QString> seen;
    for (const QAction *action : m_window->window().actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString() + u' ' + action->objectName()));
            seen.insert(key, action->objectName());
        }
    }
    QVERIFY2(seen.size() > 15, qPrintable(QString::number(seen.size())));
}

void TestKeysInWindow::mnemonics_areUniqueInTheirMenu_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("chinese") << Language::Chinese;
    QTest::newRow("english") << Language::English;
}

void TestKeysInWindow::mnemonics_areUniqueInTheirMenu()
{
    QFETCH(Language, language);
    m_window->switchTo(language);
    QList<QWidget *> menus{m_window->window().menuBar()};
    for (QMenu *menu : m_window->window().findChildren<QMenu *>())
        menus << menu;
    for (const QWidget *menu : menus) {
        QHash<QKeySequence, QString> seen;
        for (const QAction *action : menu->actions()) {
            const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
            if (mnemonic.isEmpty())
                continue;
            QVERIFY2(!seen.contains(mnemonic), qPrintable(seen.value(mnemonic) + u" / "_s + action->text()));
            seen.insert(mnemonic, action->text());
        }
    }
}

void TestKeysInWindow::backspaceInTheTable_shortensTheText()
{
    m_window->type(u"60"_s);
    m_window->press(Qt::Key_Return);
    m_window->press(Qt::Key_Backspace);
    QCOMPARE(m_window->searchBox()->text(), u"6"_s);
    QCOMPARE(focusName(), u"search"_s);
}

QTEST_MAIN(TestKeysInWindow)
#include "tst_keys_in_window.moc"
