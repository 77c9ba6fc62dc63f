// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "models/findmodel.h"
#include "support/han.h"
#include "support/testwindow.h"
#include "ui/logscan.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTextBlock>
#include <QToolButton>
#include <QUrl>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestTriageInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void codes_areListed();
    void firstCode_isChosen();
    void anotherCode_isGoneToAndShown();
    void unknownCode_isExplained();
    void clickInTheLog_choosesItsCode();
    void clickInTheLog_bringsItsEntryBack();
    void f3_goesRoundThePlaces();
    void f3_withOnePlace_staysThere();
    void placesBeyondTheLimit_areNotCounted();
    void keysOfTheList_goThroughTheCodes_data();
    void keysOfTheList_goThroughTheCodes();
    void altUpAndDown_stepThroughTheCodes();
    void copy_inTheLog_copiesWhatIsSelected();
    void copy_besideTheLog_copiesTheCode();
    void tableAndLog_areParted();
    void narrowWindow_showsWhatHappened();
    void openALog_asksForAFileAndLetsTheWindowGoOn();
    void status_countsTheCodesOfTheLog();
    void back_afterALogWithoutCodes_showsTheCode();
    void escape_bringsTheResultsBack();
    void escape_afterASearch_bringsItsResultsBack();
    void closeButton_forgetsTheLog();
    void typing_showsResultsAndCtrlJTheLog();
    void language_keepsTheLogAndTheRow();
    void star_keepsTheLog();
    void languageOfSortedResults_keepsTheLog();
    void notesOfTheSearch_areNotAboveTheLog();
    void clickOnTheChosenRow_bringsItsEntryBack();
    void logWithoutCodes_leavesNoEntry_data();
    void logWithoutCodes_leavesNoEntry();
    void logWithoutCodes_saysSo();
    void unreadableFile_saysWhy();
    void cancel_saysSo();
    void anotherLogMeanwhile_isTheOneShown();
    void closedMeanwhile_showsNothing();
    void withoutCatalogue_nothingHappens();
    void withoutCatalogue_openLogAnswers();
    void catalogueFileGone_saysSo();

private:
    void openText(const QString &text);
    QString write(const QString &name, const QByteArray &content) const;
    void openFile(const QString &path);

    QTableView *codes() const { return m_window->child<QTableView>("triageCodes"); }

    QPlainTextEdit *log() const { return m_window->child<QPlainTextEdit>("log"); }

    QStringList listed() const;

    QString chosen() const { return codes()->currentIndex().siblingAtColumn(FindModel::CodeColumn).data().toString(); }

    void choose(const QString &code);

    int lineOfCursor() const { return log()->textCursor().blockNumber() + 1; }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m_window;
};

namespace {

const QString Sample = u"09:55:32 login ok\n"
                       "login failed, code: 6208\n"
                       "09:55:33 errCode=6206 UserSig expired\n"
                       "again code: 6208\n"
                       "join failed, code: 98765432\n"
                       "and code: 6208 for the last time\n"_s;

} // namespace

void TestTriageInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
}

void TestTriageInWindow::cleanup()
{
    m_window.reset();
}

/// From the clipboard, by the menu.
void TestTriageInWindow::openText(const QString &text)
{
    QSignalSpy shown(&m_window->window(), &MainWindow::logShown);
    QApplication::clipboard()->setText(text);
    m_window->action("pasteLog")->trigger();
    QTRY_COMPARE(shown.count(), 1);
}

QString TestTriageInWindow::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestTriageInWindow::openFile(const QString &path)
{
    QSignalSpy shown(&m_window->window(), &MainWindow::logShown);
    m_window->window().openLog(path);
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 30'000);
}

QStringList TestTriageInWindow::listed() const
{
    QStringList listed;
    for (int row = 0; row < codes()->model()->rowCount(); ++row)
        listed << codes()->model()->index(row, FindModel::CodeColumn).data().toString();
    return listed;
}

void TestTriageInWindow::choose(const QString &code)
{
    const QModelIndex index = codes()->model()->index(int(listed().indexOf(code)), FindModel::MeaningColumn);
    TestWindow::clickRow(codes(), index);
}

void TestTriageInWindow::codes_areListed()
{
    openText(Sample);
    QVERIFY(m_window->isVisible("triage"));
    QVERIFY(!m_window->isVisible("results"));
    QCOMPARE(listed(), QStringList({u"6208"_s, u"6206"_s, u"98765432"_s}));
    QCOMPARE(codes()->model()->index(0, FindModel::TimesColumn).data().toString(), u"3"_s);
    QCOMPARE(log()->toPlainText(), Sample.trimmed());
    QCOMPARE(m_window->label("triageTitle"), u"Pasted text"_s);
    QVERIFY2(m_window->label("triageNote").contains(u"3 different code"_s), qPrintable(m_window->label("triageNote")));
    QVERIFY2(m_window->label("triageNote").contains(u"6 lines"_s), qPrintable(m_window->label("triageNote")));
}

void TestTriageInWindow::firstCode_isChosen()
{
    openText(Sample);
    QCOMPARE(chosen(), u"6208"_s);
    QCOMPARE(m_window->label("detailCode"), u"6208"_s);
    QCOMPARE(log()->textCursor().selectedText(), u"6208"_s);
    QCOMPARE(lineOfCursor(), 2);
    QCOMPARE(m_window->label("triagePlace"), u"Place 1 of 3"_s);
}

void TestTriageInWindow::anotherCode_isGoneToAndShown()
{
    openText(Sample);
    choose(u"6206"_s);
    QCOMPARE(m_window->label("detailCode"), u"6206"_s);
    QCOMPARE(log()->textCursor().selectedText(), u"6206"_s);
    QCOMPARE(lineOfCursor(), 3);
    QCOMPARE(m_window->label("triagePlace"), u"Place 1 of 1"_s);
    codes()->setFocus();
    m_window->press(Qt::Key_Up);
    QCOMPARE(m_window->label("detailCode"), u"6208"_s);
    QCOMPARE(lineOfCursor(), 2);
}

void TestTriageInWindow::unknownCode_isExplained()
{
    openText(Sample);
    choose(u"98765432"_s);
    QVERIFY(!m_window->isVisible("detailCode"));
    QVERIFY2(m_window->label("messageTitle").contains(u"98765432"_s), qPrintable(m_window->label("messageTitle")));
    QCOMPARE(log()->textCursor().selectedText(), u"98765432"_s);
    QVERIFY(!m_window->action("copyCode")->isEnabled());
    choose(u"6206"_s);
    QCOMPARE(m_window->label("detailCode"), u"6206"_s);
    QVERIFY(m_window->action("copyCode")->isEnabled());
}

void TestTriageInWindow::clickInTheLog_choosesItsCode()
{
    openText(Sample);
    QTextCursor cursor(log()->document());
    cursor.setPosition(int(Sample.indexOf(u"6206"_s)) + 2);
    QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, log()->cursorRect(cursor).center());
    QCOMPARE(chosen(), u"6206"_s);
    QCOMPARE(m_window->label("detailCode"), u"6206"_s);
    QCOMPARE(lineOfCursor(), 3);
    cursor.setPosition(int(Sample.lastIndexOf(u"6208"_s)) + 2);
    QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, log()->cursorRect(cursor).center());
    QCOMPARE(chosen(), u"6208"_s);
    QCOMPARE(lineOfCursor(), 6);
    QCOMPARE(m_window->label("triagePlace"), u"Place 3 of 3"_s);
}

/// Meanwhile another code was looked at, a related one.
void TestTriageInWindow::clickInTheLog_bringsItsEntryBack()
{
    m_window->searchFor(u"10007"_s);
    openText(Sample);
    m_window->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->label("detailCode"), u"10007"_s);
    QTextCursor cursor(log()->document());
    cursor.setPosition(int(Sample.lastIndexOf(u"6208"_s)) + 2);
    QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, log()->cursorRect(cursor).center());
    QCOMPARE(m_window->label("detailCode"), u"6208"_s);
}

void TestTriageInWindow::f3_goesRoundThePlaces()
{
    openText(Sample);
    QList<int> lines;
    QStringList places;
    for (int step = 0; step < 3; ++step) {
        m_window->press(Qt::Key_F3);
        lines << lineOfCursor();
        places << m_window->label("triagePlace");
    }
    QCOMPARE(lines, QList<int>({4, 6, 2}));
    QCOMPARE(places, QStringList({u"Place 2 of 3"_s, u"Place 3 of 3"_s, u"Place 1 of 3"_s}));
    lines.clear();
    for (int step = 0; step < 2; ++step) {
        m_window->press(Qt::Key_F3, Qt::ShiftModifier);
        lines << lineOfCursor();
    }
    QCOMPARE(lines, QList<int>({6, 4}));
    QCOMPARE(log()->textCursor().selectedText(), u"6208"_s);
    QCOMPARE(chosen(), u"6208"_s);
}

void TestTriageInWindow::f3_withOnePlace_staysThere()
{
    openText(Sample);
    choose(u"6206"_s);
    m_window->press(Qt::Key_F3);
    QCOMPARE(log()->textCursor().selectedText(), u"6206"_s);
    m_window->press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(lineOfCursor(), 3);
}

/// No place of it is kept: there is none to count and none to go to.
void TestTriageInWindow::placesBeyondTheLimit_areNotCounted()
{
    const QByteArray content = QByteArray("code: 6208\n").repeated(ScannedLog::MostFinds) + "code: 6206\n";
    openFile(write(u"many.log"_s, content));
    choose(u"6206"_s);
    QCOMPARE(m_window->label("detailCode"), u"6206"_s);
    QCOMPARE(log()->textCursor().selectedText(), u"6206"_s);
    QCOMPARE(m_window->label("triagePlace"), QString());
    m_window->press(Qt::Key_F3);
    QCOMPARE(log()->textCursor().selectedText(), u"6206"_s);
}

void TestTriageInWindow::keysOfTheList_goThroughTheCodes_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("down") << int(Qt::Key_Down);
    QTest::newRow("enter") << int(Qt::Key_Return);
}

/// From the search box, as into the results; those are hidden.
void TestTriageInWindow::keysOfTheList_goThroughTheCodes()
{
    QFETCH(int, key);
    openText(Sample);
    m_window->searchBox()->setFocus();
    m_window->press(Qt::Key(key));
    QVERIFY(codes()->hasFocus());
    QCOMPARE(m_window->label("detailCode"), u"6208"_s);
    m_window->press(Qt::Key_Down);
    QCOMPARE(m_window->label("detailCode"), u"6206"_s);
}

void TestTriageInWindow::altUpAndDown_stepThroughTheCodes()
{
    openText(Sample);
    m_window->searchBox()->setFocus();
    m_window->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(chosen(), u"6206"_s);
    QCOMPARE(m_window->label("detailCode"), u"6206"_s);
    m_window->press(Qt::Key_Down, Qt::AltModifier);
    m_window->press(Qt::Key_Down, Qt::AltModifier); // nothing below the last
    QCOMPARE(chosen(), u"98765432"_s);
    for (int i = 0; i < 3; ++i)
        m_window->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(chosen(), u"6208"_s);
    QCOMPARE(m_window->label("detailCode"), u"6208"_s);
}

void TestTriageInWindow::copy_inTheLog_copiesWhatIsSelected()
{
    openText(Sample);
    log()->setFocus();
    m_window->press(Qt::Key_A, Qt::ControlModifier);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), Sample.trimmed());
    choose(u"98765432"_s); // no entry that could be copied
    log()->setFocus();
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"98765432"_s);
}

void TestTriageInWindow::copy_besideTheLog_copiesTheCode()
{
    openText(Sample);
    choose(u"6206"_s);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QApplication::clipboard()->text().startsWith(u"6206"_s), qPrintable(QApplication::clipboard()->text()));
    QVERIFY(QApplication::clipboard()->text().size() > 10);
}

/// In both appearances: the line is there and is none of the two grounds.
void TestTriageInWindow::tableAndLog_areParted()
{
    openText(Sample);
    for (const char *appearance : {"appearanceLight", "appearanceDark"}) {
        m_window->action(appearance)->trigger();
        QCoreApplication::processEvents();
        const QImage picture = m_window->window().grab().toImage();
        const QPoint corner = log()->mapTo(&m_window->window(), QPoint(log()->width() - 2, 0));
        const QColor line = picture.pixelColor(corner - QPoint(0, 1));
        const QColor ground = picture.pixelColor(corner + QPoint(0, 1));
        QVERIFY2(qAbs(line.lightness() - ground.lightness()) > 10, appearance);
    }
}

void TestTriageInWindow::narrowWindow_showsWhatHappened()
{
    openText(u"code: 123456789012345678\nerrCode=6206 again\n"_s);
    m_window->window().resize(640, 480);
    QTRY_COMPARE(m_window->window().width(), 640);
    QCoreApplication::processEvents();
    QVERIFY2(codes()->columnWidth(FindModel::MeaningColumn) > codes()->width() / 4,
             qPrintable(QString::number(codes()->columnWidth(FindModel::MeaningColumn))));
    QVERIFY(!codes()->horizontalScrollBar()->isVisible());
}

void TestTriageInWindow::openALog_asksForAFileAndLetsTheWindowGoOn()
{
    const QString file = write(u"some.log"_s, "code: 6208");
    m_window->action("openLog")->trigger();
    auto *dialog = m_window->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QSignalSpy shown(&m_window->window(), &MainWindow::logShown);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(log()->toPlainText(), u"code: 6208"_s);
}

void TestTriageInWindow::status_countsTheCodesOfTheLog()
{
    const QString ofList = m_window->label("count");
    openText(u"code: 6208"_s);
    QCOMPARE(m_window->label("count"), u"1 different code in the log"_s);
    QVERIFY2(m_window->label("triageNote").contains(u"1 line ·"_s), qPrintable(m_window->label("triageNote")));
    m_window->searchFor(u"6013"_s);
    QVERIFY(m_window->label("count").contains(u"330"_s));
    m_window->action("showLog")->trigger();
    QCOMPARE(m_window->label("count"), u"1 different code in the log"_s);
    openText(u"no such thing\n"_s);
    QCOMPARE(m_window->label("count"), QString());
    m_window->action("clear")->trigger();
    m_window->searchBox()->clear();
    QCOMPARE(m_window->label("count"), ofList);
}

void TestTriageInWindow::back_afterALogWithoutCodes_showsTheCode()
{
    m_window->window().search(u"6013"_s);
    m_window->window().search(u"6014"_s);
    openText(u"no such thing\n"_s);
    QVERIFY(!m_window->isVisible("detail"));
    m_window->action("back")->trigger();
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
}

void TestTriageInWindow::escape_bringsTheResultsBack()
{
    openText(Sample);
    choose(u"6206"_s);
    m_window->press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible("results"));
    QVERIFY(!m_window->isVisible("triage"));
    QCOMPARE(m_window->selectedCodes(), QStringList(u"6206"_s));
    QCOMPARE(m_window->label("detailCode"), u"6206"_s);
    QVERIFY(!m_window->action("showLog")->isEnabled());
    QVERIFY(!m_window->action("nextPlace")->isEnabled());
}

void TestTriageInWindow::escape_afterASearch_bringsItsResultsBack()
{
    m_window->searchFor(u"超时"_s);
    const QStringList before = m_window->codes();
    openText(Sample);
    m_window->press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible("results"));
    QCOMPARE(m_window->searchBox()->text(), u"超时"_s);
    QCOMPARE(m_window->codes(), before);
    QCOMPARE(m_window->selectedCodes(), QStringList(before.first()));
    QCOMPARE(m_window->label("detailCode"), before.first());
}

void TestTriageInWindow::closeButton_forgetsTheLog()
{
    openText(Sample);
    TestWindow::click(m_window->child<QToolButton>("triageClose"));
    QVERIFY(m_window->isVisible("results"));
    QCOMPARE(listed(), QStringList());
    QCOMPARE(log()->toPlainText(), QString());
    QVERIFY(!m_window->action("showLog")->isEnabled());
}

void TestTriageInWindow::typing_showsResultsAndCtrlJTheLog()
{
    QVERIFY(!m_window->action("showLog")->isEnabled());
    openText(Sample);
    choose(u"6206"_s);
    QVERIFY(!m_window->action("showLog")->isEnabled());
    m_window->searchFor(u"10007"_s);
    QVERIFY(m_window->isVisible("results"));
    QCOMPARE(m_window->label("detailCode"), u"10007"_s);
    QVERIFY(!m_window->action("nextPlace")->isEnabled());
    QVERIFY(m_window->action("showLog")->isEnabled());
    m_window->press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(m_window->isVisible("triage"));
    QCOMPARE(chosen(), u"6206"_s);
    QCOMPARE(m_window->label("detailCode"), u"6206"_s);
    QVERIFY(m_window->action("nextPlace")->isEnabled());
}

void TestTriageInWindow::language_keepsTheLogAndTheRow()
{
    openText(Sample);
    choose(u"6206"_s);
    m_window->press(Qt::Key_F3);
    m_window->switchTo(Language::Chinese);
    QVERIFY(m_window->isVisible("triage"));
    QCOMPARE(chosen(), u"6206"_s);
    QCOMPARE(m_window->label("detailCode"), u"6206"_s);
    QCOMPARE(lineOfCursor(), 3);
    QVERIFY(hasHan(codes()->currentIndex().siblingAtColumn(FindModel::MeaningColumn).data().toString()));
    QVERIFY(hasHan(m_window->detailText()));
    choose(u"98765432"_s);
    QVERIFY(hasHan(m_window->label("messageTitle")));
    m_window->switchTo(Language::English);
    QCOMPARE(chosen(), u"98765432"_s);
    QVERIFY(!hasHan(m_window->label("messageTitle")));
}

/// Also while words were searched for, of which notes may have some.
void TestTriageInWindow::star_keepsTheLog()
{
    m_window->searchFor(u"timeout"_s);
    openText(Sample);
    TestWindow::click(m_window->shown("star"));
    QCoreApplication::processEvents();
    QVERIFY(m_window->isVisible("triage"));
    QCOMPARE(chosen(), u"6208"_s);
    QCOMPARE(m_window->label("detailCode"), u"6208"_s);
}

/// They are put in order anew.
void TestTriageInWindow::languageOfSortedResults_keepsTheLog()
{
    m_window->results()->sortByColumn(CodeListModel::DescriptionColumn, Qt::AscendingOrder);
    openText(Sample);
    choose(u"6206"_s);
    m_window->switchTo(Language::Chinese);
    QVERIFY(m_window->isVisible("triage"));
    QCOMPARE(chosen(), u"6206"_s);
    QCOMPARE(m_window->label("detailCode"), u"6206"_s);
}

void TestTriageInWindow::notesOfTheSearch_areNotAboveTheLog()
{
    m_window->searchFor(u"timeout in:nowhere"_s);
    QVERIFY(m_window->isVisible("searchNotes"));
    openText(Sample);
    QVERIFY(!m_window->isVisible("searchNotes"));
    m_window->switchTo(Language::Chinese);
    QVERIFY(!m_window->isVisible("searchNotes"));
    m_window->press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible("searchNotes"));
}

/// As a click in the log does.
void TestTriageInWindow::clickOnTheChosenRow_bringsItsEntryBack()
{
    m_window->searchFor(u"10007"_s);
    openText(Sample);
    m_window->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->label("detailCode"), u"10007"_s);
    choose(u"6208"_s);
    QCOMPARE(m_window->label("detailCode"), u"6208"_s);
}

/// A reply or a ticket would be about what was shown before the log.
void TestTriageInWindow::logWithoutCodes_leavesNoEntry_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("nothing-found") << write(u"quiet.log"_s, "hello\nworld\n");
    QTest::newRow("not-readable") << m_folder.filePath(u"no-such.log"_s);
}

void TestTriageInWindow::logWithoutCodes_leavesNoEntry()
{
    QFETCH(const QString, file);
    m_window->type(u"6013"_s);
    QVERIFY(m_window->isVisible("detailCode"));
    openFile(file);
    QVERIFY(!m_window->isVisible("detailCode"));
    QVERIFY(!m_window->action("writeReply")->isEnabled());
    QVERIFY(!m_window->action("writeTicket")->isEnabled());
    m_window->press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible("detailCode"));
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
    QVERIFY(m_window->action("writeReply")->isEnabled());
}

void TestTriageInWindow::logWithoutCodes_saysSo()
{
    openText(u"hello\nworld\n"_s);
    QVERIFY(m_window->isVisible("triage"));
    QCOMPARE(listed(), QStringList());
    QCOMPARE(m_window->label("triageNote"), u"No code was found in this text."_s);
    QCOMPARE(m_window->label("triagePlace"), QString());
    QCOMPARE(log()->toPlainText(), u"hello\nworld"_s);
    m_window->press(Qt::Key_F3);
    QVERIFY(!log()->textCursor().hasSelection());
}

void TestTriageInWindow::unreadableFile_saysWhy()
{
    openText(Sample);
    const QString path = m_folder.filePath(u"no-such.log"_s);
    openFile(path);
    QVERIFY(m_window->isVisible("triage"));
    QVERIFY2(m_window->label("triageNote").contains(path), qPrintable(m_window->label("triageNote")));
    QVERIFY2(m_window->label("triageTitle").contains(u"no-such.log"_s), qPrintable(m_window->label("triageTitle")));
    QCOMPARE(listed(), QStringList());
    QCOMPARE(log()->toPlainText(), QString());
    openFile(write(u"good.log"_s, Sample.toUtf8()));
    QCOMPARE(listed().size(), 3);
    QVERIFY2(m_window->label("triageTitle").contains(u"good.log"_s), qPrintable(m_window->label("triageTitle")));
    QVERIFY(!m_window->label("triageNote").contains(path));
}

void TestTriageInWindow::cancel_saysSo()
{
    const QString path = write(u"large.log"_s, QByteArray("code: 6208 and more of this line\n").repeated(1'000'000));
    QSignalSpy shown(&m_window->window(), &MainWindow::logShown);
    m_window->window().openLog(path);
    QVERIFY2(m_window->label("triageTitle").contains(u"large.log"_s), qPrintable(m_window->label("triageTitle")));
    QCOMPARE(m_window->label("triageNote"), u"Looking for codes…"_s);
    QTRY_VERIFY(m_window->isVisible("triageCancel") || shown.count() > 0);
    QCOMPARE(shown.count(), 0);
    QVERIFY(m_window->isVisible("triageProgress"));
    TestWindow::click(m_window->child<QPushButton>("triageCancel"));
    QCoreApplication::processEvents();
    QCOMPARE(m_window->label("triageNote"), u"The search for codes was cancelled."_s);
    QVERIFY(!m_window->isVisible("triageProgress"));
    QVERIFY(!m_window->isVisible("triageCancel"));
    QCOMPARE(listed(), QStringList());
    openText(Sample);
    QCOMPARE(listed().size(), 3);
    QCOMPARE(shown.count(), 1);
}

void TestTriageInWindow::anotherLogMeanwhile_isTheOneShown()
{
    const QString path = write(u"large.log"_s, QByteArray("code: 10007 and more of this line\n").repeated(300'000));
    m_window->window().openLog(path);
    openText(Sample);
    QCOMPARE(listed().size(), 3);
    QCOMPARE(m_window->label("triageTitle"), u"Pasted text"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->label("detailCode"), u"6208"_s);
}

void TestTriageInWindow::closedMeanwhile_showsNothing()
{
    const QString path = write(u"large.log"_s, QByteArray("code: 10007 and more of this line\n").repeated(300'000));
    QSignalSpy shown(&m_window->window(), &MainWindow::logShown);
    m_window->window().openLog(path);
    m_window->press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible("results"));
    openText(Sample); // what the first one would still have said comes before this
    QCOMPARE(shown.count(), 1);
    m_window->window().openLog(path);
    m_window->close(); // with a log half read
}

void TestTriageInWindow::withoutCatalogue_nothingHappens()
{
    m_window = std::make_unique<TestWindow>(Language::English, m_folder.filePath(u"no-such.db"_s));
    QVERIFY(m_window->open());
    QVERIFY(!m_window->action("openLog")->isEnabled());
    QVERIFY(!m_window->action("pasteLog")->isEnabled());
    const QString before = m_window->label("messageTitle");
    QApplication::clipboard()->setText(Sample);
    m_window->filters()->setFocus();
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    m_window->press(Qt::Key_J, Qt::ControlModifier);
    m_window->press(Qt::Key_F3);
    QVERIFY(!m_window->isVisible("triage"));
    QCOMPARE(m_window->label("messageTitle"), before);
}

/// Who waits for the log must not wait for ever.
void TestTriageInWindow::withoutCatalogue_openLogAnswers()
{
    m_window = std::make_unique<TestWindow>(Language::English, m_folder.filePath(u"no-such.db"_s));
    QVERIFY(m_window->open());
    QSignalSpy shown(&m_window->window(), &MainWindow::logShown);
    m_window->window().openLog(write(u"good.log"_s, Sample.toUtf8()));
    QCOMPARE(shown.count(), 0); // not before the caller can wait for it
    QTRY_COMPARE(shown.count(), 1);
    QVERIFY(!m_window->isVisible("triage"));
}

void TestTriageInWindow::catalogueFileGone_saysSo()
{
    const QString catalogue = m_folder.filePath(u"catalogue.db"_s);
    QVERIFY(QFile::copy(builtInFile(), catalogue));
    m_window = std::make_unique<TestWindow>(Language::English, catalogue);
    QVERIFY(m_window->open());
    QVERIFY(QFile::remove(catalogue));
    openText(Sample);
    QVERIFY2(m_window->label("triageNote").contains(u"catalogue.db"_s), qPrintable(m_window->label("triageNote")));
    QCOMPARE(listed(), QStringList());
}

QTEST_MAIN(TestTriageInWindow)
#include "tst_triage_in_window.moc"
