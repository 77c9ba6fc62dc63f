// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "models/findmodel.h"
#include "support/testwindow.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// The clipboard, watched while the agent does something else. Off the screen every text counts as another program's.
class TestCopiedCodesInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void watching_isOffUntilChosen();
    void watching_isRememberedAtOnce();
    void copiedText_isOffered();
    void copiedText_ofManyCodes_namesTheFirst();
    void offer_takesNoFocusAndChangesNothing();
    void offer_leavesAMinimisedWindowAlone();
    void offer_keepsItsRowsInPlace();
    void show_opensTheText();
    void show_leavesTheKeysWhereTheyGo();
    void dismiss_takesItAway();
    void anotherText_replacesTheOffer();
    void textWithoutCodes_keepsTheOffer();
    void pastedMeanwhile_isNotOfferedAnyMore();
    void switchedOff_takesTheOfferAway();
    void language_translatesTheOffer();
    void copiedText_isNowhereOnDisk();

private:
    void offer(const QString &text);

    QString offered() const { return m_window->label("copiedCodesNotice"); }

    void click(const char *button) const { TestWindow::click(m_window->child<QAbstractButton>(button)); }

    std::unique_ptr<TestWindow> m_window;
};

void TestCopiedCodesInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    QGuiApplication::clipboard()->clear();
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
}

void TestCopiedCodesInWindow::cleanup()
{
    m_window.reset();
}

void TestCopiedCodesInWindow::offer(const QString &text)
{
    m_window->action("watchClipboard")->setChecked(true);
    QGuiApplication::clipboard()->setText(text);
    QTRY_VERIFY(m_window->isVisible("copiedCodes"));
}

void TestCopiedCodesInWindow::watching_isOffUntilChosen()
{
    QVERIFY(!m_window->action("watchClipboard")->isChecked());
    QGuiApplication::clipboard()->setText(u"code: 6208"_s);
    offer(u"code: 6206"_s); // would come behind the first
    QVERIFY2(offered().startsWith(u"1 code"_s) && offered().endsWith(u": 6206"_s), qPrintable(offered()));
}

void TestCopiedCodesInWindow::watching_isRememberedAtOnce()
{
    m_window->action("watchClipboard")->trigger();
    m_window->discard();
    QVERIFY(m_window->open());
    QVERIFY(m_window->action("watchClipboard")->isChecked());
    QGuiApplication::clipboard()->setText(u"code: 6208"_s);
    QTRY_VERIFY(offered().endsWith(u": 6208"_s));
    m_window->action("watchClipboard")->trigger();
    m_window->discard();
    QVERIFY(m_window->open());
    QVERIFY(!m_window->action("watchClipboard")->isChecked());
}

void TestCopiedCodesInWindow::copiedText_isOffered()
{
    QVERIFY(!m_window->isVisible("copiedCodes"));
    offer(u"code: 6208\nerrCode=6206"_s);
    QVERIFY2(offered().startsWith(u"2 code"_s) && offered().endsWith(u": 6208, 6206"_s), qPrintable(offered()));
}

void TestCopiedCodesInWindow::copiedText_ofManyCodes_namesTheFirst()
{
    offer(u"code: 6010\ncode: 6012\ncode: 6013\ncode: 6014\ncode: 6015\ncode: 6017\n"_s);
    QVERIFY2(offered().startsWith(u"6 code"_s) && offered().endsWith(u": 6010, 6012, 6013, 6014, 6015, …"_s),
             qPrintable(offered()));
}

void TestCopiedCodesInWindow::offer_takesNoFocusAndChangesNothing()
{
    m_window->searchFor(u"1000"_s);
    const QStringList before = m_window->codes();
    offer(u"code: 6208"_s);
    QVERIFY(m_window->searchBox()->hasFocus());
    m_window->type(u"7"_s);
    QCOMPARE(m_window->searchBox()->text(), u"10007"_s);
    m_window->press(Qt::Key_Backspace);
    QCOMPARE(m_window->codes(), before);
    QVERIFY(m_window->isVisible("results"));
    QVERIFY(!m_window->isVisible("triage"));
}

void TestCopiedCodesInWindow::offer_leavesAMinimisedWindowAlone()
{
    m_window->window().showMinimized();
    m_window->action("watchClipboard")->setChecked(true);
    QGuiApplication::clipboard()->setText(u"code: 6208"_s);
    const auto *bar = m_window->child<QWidget>("copiedCodes");
    QTRY_VERIFY(!bar->isHidden());
    QVERIFY(m_window->window().isMinimized());
}

void TestCopiedCodesInWindow::offer_keepsItsRowsInPlace()
{
    const QPoint before = m_window->results()->mapTo(&m_window->window(), QPoint());
    offer(u"code: 6208"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->results()->mapTo(&m_window->window(), QPoint()), before);
    QVERIFY(m_window->child<QWidget>("copiedCodes")->mapTo(&m_window->window(), QPoint()).y()
            > m_window->results()->mapTo(&m_window->window(), QPoint(0, m_window->results()->height() - 1)).y());
}

void TestCopiedCodesInWindow::show_opensTheText()
{
    const QString text = u"09:55:32 login failed, code: 6208"_s;
    offer(text);
    QGuiApplication::clipboard()->setText(u"bye"_s); // the offer is of what was copied before
    QSignalSpy shown(&m_window->window(), &MainWindow::logShown);
    click("showCopiedCodes");
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(m_window->isVisible("triage"));
    QCOMPARE(m_window->child<QPlainTextEdit>("log")->toPlainText(), text);
    QCOMPARE(m_window->child<QTableView>("triageCodes")->model()->index(0, FindModel::CodeColumn).data().toString(),
             u"6208"_s);
    QVERIFY(!m_window->isVisible("copiedCodes"));
}

void TestCopiedCodesInWindow::show_leavesTheKeysWhereTheyGo()
{
    m_window->searchBox()->setFocus();
    offer(u"code: 6208"_s);
    click("showCopiedCodes");
    QVERIFY(m_window->searchBox()->hasFocus());
}

void TestCopiedCodesInWindow::dismiss_takesItAway()
{
    offer(u"code: 6208"_s);
    click("closeCopiedCodes");
    QVERIFY(!m_window->isVisible("copiedCodes"));
    QVERIFY(m_window->isVisible("results"));
    offer(u"code: 6206"_s);
}

void TestCopiedCodesInWindow::anotherText_replacesTheOffer()
{
    offer(u"code: 6208"_s);
    QGuiApplication::clipboard()->setText(u"code: 6206"_s);
    QTRY_VERIFY(offered().endsWith(u": 6206"_s));
}

/// The agent may copy a name before coming back.
void TestCopiedCodesInWindow::textWithoutCodes_keepsTheOffer()
{
    offer(u"code: 6208"_s);
    QGuiApplication::clipboard()->setText(u"Li Lei"_s);
    QSignalSpy shown(&m_window->window(), &MainWindow::logShown);
    click("showCopiedCodes");
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_window->child<QPlainTextEdit>("log")->toPlainText(), u"code: 6208"_s);
}

void TestCopiedCodesInWindow::pastedMeanwhile_isNotOfferedAnyMore()
{
    offer(u"code: 6208"_s);
    m_window->action("pasteLog")->trigger();
    QTRY_VERIFY(!m_window->isVisible("copiedCodes"));
}

void TestCopiedCodesInWindow::switchedOff_takesTheOfferAway()
{
    offer(u"code: 6208"_s);
    m_window->action("watchClipboard")->trigger();
    QVERIFY(!m_window->isVisible("copiedCodes"));
}

void TestCopiedCodesInWindow::language_translatesTheOffer()
{
    offer(u"code: 6208"_s);
    const QString english = offered();
    m_window->switchTo(Language::Chinese);
    QTRY_VERIFY(offered() != english);
    QVERIFY(offered().contains(u"6208"_s));
}

void TestCopiedCodesInWindow::copiedText_isNowhereOnDisk()
{
    const QString marker = u"zanzibar"_s;
    offer(u"code: 6208 "_s + marker);
    m_window->close();
    QDirIterator files(QFileInfo(m_window->userDataFile()).path(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QVERIFY2(!file.readAll().contains(marker.toUtf8()), qPrintable(file.fileName()));
    }
    QVERIFY(count > 0);
}

QTEST_MAIN(TestCopiedCodesInWindow)
#include "tst_copiedcodes_in_window.moc"
