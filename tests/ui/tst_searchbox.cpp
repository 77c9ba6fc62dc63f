// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/searchbox.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyThatLeaves_asksForResults_data();
    void keyThatLeaves_asksForResults();
    void keyThatLeaves_whileComposing_staysHere_data();
    void keyThatLeaves_whileComposing_staysHere();
    void enter_afterComposing_asksForResults_data();
    void enter_afterComposing_asksForResults();
    void otherKeys_edit();
    void preedit_isNoText();
};

namespace {

void addLeavingKeys()
{
    QTest::addColumn<int>("key");
    QTest::newRow("return") << int(Qt::Key_Return);
    QTest::newRow("enter") << int(Qt::Key_Enter);
    QTest::newRow("down") << int(Qt::Key_Down);
    QTest::newRow("page-down") << int(Qt::Key_PageDown);
}

void compose(QWidget *widget, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(widget, &event);
}

} // namespace

void TestSearchBox::keyThatLeaves_asksForResults_data()
{
    addLeavingKeys();
}

void TestSearchBox::keyThatLeaves_asksForResults()
{
    QFETCH(int, key);
    SearchBox box;
    box.setText(u"6013"_s);
    const QSignalSpy requests(&box, &SearchBox::resultsRequested);
    QTest::keyClick(&box, Qt::Key(key));
    QCOMPARE(requests.size(), 1);
    QCOMPARE(box.text(), u"6013"_s);
}

void TestSearchBox::keyThatLeaves_whileComposing_staysHere_data()
{
    addLeavingKeys();
}

void TestSearchBox::keyThatLeaves_whileComposing_staysHere()
{
    QFETCH(int, key);
    SearchBox box;
    const QSignalSpy requests(&box, &SearchBox::resultsRequested);
    compose(&box, u"chao"_s);
    QTest::keyClick(&box, Qt::Key(key));
    QVERIFY(requests.isEmpty());
}

void TestSearchBox::enter_afterComposing_asksForResults_data()
{
    QTest::addColumn<QString>("commit");
    QTest::newRow("committed") << u"超时"_s;
    QTest::newRow("given-up") << QString();
}

void TestSearchBox::enter_afterComposing_asksForResults()
{
    QFETCH(QString, commit);
    SearchBox box;
    const QSignalSpy requests(&box, &SearchBox::resultsRequested);
    compose(&box, u"chaoshi"_s);
    compose(&box, {}, commit);
    QCOMPARE(box.text(), commit);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(requests.size(), 1);
}

void TestSearchBox::otherKeys_edit()
{
    SearchBox box;
    const QSignalSpy requests(&box, &SearchBox::resultsRequested);
    QTest::keyClicks(&box, u"60 13"_s);
    QTest::keyClick(&box, Qt::Key_Home);
    QTest::keyClick(&box, Qt::Key_Delete);
    QTest::keyClick(&box, Qt::Key_End);
    QTest::keyClick(&box, Qt::Key_Backspace);
    QCOMPARE(box.text(), u"0 1"_s);
    QVERIFY(requests.isEmpty());
}

void TestSearchBox::preedit_isNoText()
{
    SearchBox box;
    const QSignalSpy changes(&box, &QLineEdit::textChanged);
    compose(&box, u"chao"_s);
    QVERIFY(box.text().isEmpty());
    QVERIFY(changes.isEmpty());
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
