// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/builtincatalogue.h"
#include "ui/logview.h"

#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void marks_standOnTheFinds_data();
    void marks_standOnTheFinds();
    void marks_sureOnesAreBold();
    void marks_followThePalette();
    void goTo_selectsTheFind_data();
    void goTo_selectsTheFind();
    void goTo_inALongLog_loadsThePart_data();
    void goTo_inALongLog_loadsThePart();
    void goTo_theOtherWay_worksToo();
    void goTo_behindTheCutOfALine_staysInTheLine();
    void goTo_inAFileThatIsGone_doesNoHarm();
    void goTo_saysNothing();
    void scrolling_reachesBothEndsOfALongLog();
    void scrolling_whatIsOnTheScreenStaysThere();
    void scrolling_keepsTheSelection();
    void endKeys_reachBothEndsOfALongLog();
    void click_onAFind_choosesIt_data();
    void click_onAFind_choosesIt();
    void click_inAPartOfALongLog_choosesWhatIsThere();
    void click_besideFinds_saysNothing();
    void selecting_saysNothing();
    void anotherLog_hasItsOwnMarks();
    void log_cannotBeEdited();

private:
    ScannedLog scanned(const QByteArray &content);
    QStringList markedTexts() const;
    void clickAt(int position);

    /// The text at the top of the view.
    QString topLine() const { return m_view->cursorForPosition({5, 5}).block().text(); }

    QString lastLoaded() const { return m_view->document()->lastBlock().text(); }

    /// As with the mouse; the lines that are loaded then are there when it returns.
    void scrollTo(int value)
    {
        m_view->verticalScrollBar()->setValue(value);
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LogView> m_view;
};

namespace {

/// A log of so many lines: "line 1", …; every thousandth one has a code.
QByteArray longLog(int lines)
{
    QByteArray text;
    for (int number = 1; number <= lines; ++number)
        text += "line " + QByteArray::number(number) + (number % 1000 == 0 ? " code: 6208\n" : "\n");
    return text;
}

} // namespace

void TestLogView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_view = std::make_unique<LogView>();
    m_view->resize(600, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QCoreApplication::processEvents();
}

void TestLogView::cleanup()
{
    m_view.reset();
}

/// As the program does it: read from a file.
ScannedLog TestLogView::scanned(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"some.log"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    std::optional<ScannedLog> scanned;
    LogScan scan({.path = file.fileName(), .text = {}}, builtInFile());
    connect(&scan, &LogScan::finished, this, [&scanned](const ScannedLog &log) { scanned = log; });
    [&scanned] { QTRY_VERIFY_WITH_TIMEOUT(scanned, 30'000); }();
    return scanned.value_or(ScannedLog());
}

QStringList TestLogView::markedTexts() const
{
    QStringList texts;
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.hasProperty(QTextFormat::BackgroundBrush))
                texts << block.text().mid(range.start, range.length);
        }
    }
    return texts;
}

void TestLogView::clickAt(int position)
{
    QTextCursor cursor(m_view->document());
    cursor.setPosition(position);
    const QRect place = m_view->cursorRect(cursor);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place.center());
}

void TestLogView::marks_standOnTheFinds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("marked");

    const QStringList one{u"6208"_s};
    QTest::newRow("none") << QByteArray("hello\nworld\n") << QStringList();
    QTest::newRow("plain") << QByteArray("login\nfailed, code: 6208 end\n") << one;
    QTest::newRow("two-in-a-line") << QByteArray("code: 6208, code: -10001!") << QStringList{u"6208"_s, u"-10001"_s};
    QTest::newRow("tabs") << QByteArray("a\tb\t\tcode: 6208\tend") << one;
    QTest::newRow("chinese") << QByteArray("登录失败，错误码：6208。") << one;
    QTest::newRow("emoji") << QByteArray("😀👨‍👩‍👧 code: 6208 😀") << one;
    QTest::newRow("combining") << QByteArray("e\xcc\x81 code: 6208") << one;
    QTest::newRow("full-width") << QByteArray("错误码：６２０８") << QStringList{u"６２０８"_s};
    QTest::newRow("byte-order-mark") << QByteArray("\xef\xbb\xbf"
                                                   "code: 6208\ncode: 6206")
                                     << QStringList{u"6208"_s, u"6206"_s};
    QTest::newRow("invalid-utf8") << QByteArray("a\xff\xfe\xc3 \xe9\x94 code: 6208") << one;
    QTest::newRow("byte-order-mark-inside") << QByteArray("a\n\xef\xbb\xbf"
                                                          "code: 6208")
                                            << one; // two files put together
    QTest::newRow("nul") << QByteArray("a\0b\0 code: 6208", 16) << one;
    QTest::newRow("crlf") << QByteArray("a\r\nb\r\ncode: 6208\r\n") << one;
    // A document would break the line there.
    QTest::newRow("lone-cr") << QByteArray("10%\r20%\r30% code: 6206\ncode: 6208") << QStringList{u"6206"_s, u"6208"_s};
    QTest::newRow("paragraph-separator") << QByteArray("a\u2029b code: 6206\ncode: 6208")
                                         << QStringList{u"6206"_s, u"6208"_s};
    QTest::newRow("line-separator") << QByteArray("a\u2028b code: 6206\ncode: 6208")
                                    << QStringList{u"6206"_s, u"6208"_s};
    QTest::newRow("noncharacters") << QByteArray("a\xef\xb7\x90\xef\xb7\x91 code: 6206\ncode: 6208")
                                   << QStringList{u"6206"_s, u"6208"_s};
}

void TestLogView::marks_standOnTheFinds()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, marked);
    m_view->setLog(scanned(content));
    QCOMPARE(markedTexts(), marked);
}

void TestLogView::marks_sureOnesAreBold()
{
    const ScannedLog log = scanned("code: 6208\nsomething 6206 or other\n");
    QCOMPARE(log.finds.size(), 2);
    QVERIFY(log.finds[0].confidence == Confidence::Strong && log.finds[1].confidence == Confidence::Weak);
    m_view->setLog(log);
    const auto weight = [this](int line) {
        return m_view->document()->findBlockByNumber(line).layout()->formats().value(0).format.fontWeight();
    };
    QCOMPARE(weight(0), int(QFont::Bold));
    QCOMPARE(weight(1), int(QFont::Normal));
}

void TestLogView::marks_followThePalette()
{
    m_view->setLog(scanned("code: 6208"));
    const auto colour
        = [this] { return m_view->document()->firstBlock().layout()->formats().value(0).format.background().color(); };
    const auto usePalette = [this](const QColor &base, const QColor &text) {
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Window, base);
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::WindowText, text);
        m_view->setPalette(palette);
    };
    usePalette(Qt::white, Qt::black);
    const QColor light = colour();
    usePalette(Qt::black, Qt::white);
    QVERIFY(colour().lightness() < light.lightness());
}

void TestLogView::goTo_selectsTheFind_data()
{
    marks_standOnTheFinds_data();
}

void TestLogView::goTo_selectsTheFind()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, marked);
    const ScannedLog log = scanned(content);
    m_view->setLog(log);
    QStringList selected;
    for (const Find &find : log.finds) {
        m_view->goTo(find);
        selected << m_view->textCursor().selectedText();
    }
    QCOMPARE(selected, marked);
}

void TestLogView::goTo_inALongLog_loadsThePart_data()
{
    QTest::addColumn<int>("line");

    QTest::newRow("shown-already") << 1000;
    QTest::newRow("last-shown") << 4000;
    QTest::newRow("first-not-shown") << 5000;
    QTest::newRow("far") << 17'000;
    QTest::newRow("last") << 20'000;
}

void TestLogView::goTo_inALongLog_loadsThePart()
{
    QFETCH(int, line);
    const ScannedLog log = scanned(longLog(20'000));
    QCOMPARE(log.finds.size(), 20);
    m_view->setLog(log);
    QCOMPARE(m_view->document()->blockCount(), int(LogView::MostLines));
    m_view->goTo(log.finds[line / 1000 - 1]);
    QCOMPARE(m_view->textCursor().selectedText(), u"6208"_s);
    QCOMPARE(m_view->textCursor().block().text(), u"line %1 code: 6208"_s.arg(line));
    QVERIFY(m_view->viewport()->rect().contains(m_view->cursorRect().center()));
    QVERIFY(m_view->document()->blockCount() <= LogView::MostLines);
    const QStringList marked = markedTexts();
    QVERIFY(!marked.isEmpty());
    QCOMPARE(marked.count(u"6208"_s), marked.size());
}

void TestLogView::goTo_theOtherWay_worksToo()
{
    const ScannedLog log = scanned(longLog(20'000));
    m_view->setLog(log);
    for (const int line : {20'000, 1000, 9000, 8000, 12'000}) {
        m_view->goTo(log.finds[line / 1000 - 1]);
        QCOMPARE(m_view->textCursor().block().text(), u"line %1 code: 6208"_s.arg(line));
    }
}

void TestLogView::goTo_behindTheCutOfALine_staysInTheLine()
{
    const ScannedLog log = scanned("first\nx" + QByteArray(" word").repeated(2000) + " code: 6208\nlast code: 6206\n");
    QCOMPARE(log.finds.size(), 2);
    m_view->setLog(log);
    m_view->goTo(log.finds[0]);
    QCOMPARE(m_view->textCursor().blockNumber(), 1);
    m_view->goTo(log.finds[1]);
    QCOMPARE(m_view->textCursor().selectedText(), u"6206"_s);
}

void TestLogView::goTo_inAFileThatIsGone_doesNoHarm()
{
    const ScannedLog log = scanned(longLog(20'000));
    m_view->setLog(log);
    QVERIFY(QFile::remove(m_folder.filePath(u"some.log"_s)));
    m_view->goTo(log.finds.last());
    m_view->goTo(log.finds.first());
    QVERIFY(!m_view->textCursor().hasSelection());
}

void TestLogView::goTo_saysNothing()
{
    const ScannedLog log = scanned(longLog(20'000));
    QSignalSpy chosen(m_view.get(), &LogView::findChosen);
    m_view->setLog(log);
    m_view->goTo(log.finds.first());
    m_view->goTo(log.finds.last());
    QCOMPARE(chosen.count(), 0);
}

void TestLogView::scrolling_reachesBothEndsOfALongLog()
{
    constexpr int MostScrolls = 20;
    m_view->setLog(scanned(longLog(20'000)));
    for (int i = 0; i < MostScrolls && !lastLoaded().startsWith(u"line 20000 "_s); ++i)
        scrollTo(m_view->verticalScrollBar()->maximum());
    QCOMPARE(lastLoaded(), u"line 20000 code: 6208"_s);
    for (int i = 0; i < MostScrolls && topLine() != u"line 1"_s; ++i)
        scrollTo(0);
    QCOMPARE(topLine(), u"line 1"_s);
    QCOMPARE(m_view->document()->blockCount(), int(LogView::MostLines));
}

void TestLogView::scrolling_whatIsOnTheScreenStaysThere()
{
    m_view->setLog(scanned(longLog(20'000)));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    const QString top = topLine();
    QCoreApplication::processEvents();
    QVERIFY(lastLoaded() != u"line 4000 code: 6208"_s);
    QCOMPARE(topLine(), top);
    QVERIFY(markedTexts().contains(u"6208"_s));
}

void TestLogView::scrolling_keepsTheSelection()
{
    const ScannedLog log = scanned(longLog(20'000));
    m_view->setLog(log);
    m_view->goTo(log.finds[2]); // in line 3000
    QSignalSpy chosen(m_view.get(), &LogView::findChosen);
    scrollTo(m_view->verticalScrollBar()->maximum());
    QVERIFY(lastLoaded() != u"line 4000 code: 6208"_s);
    QCOMPARE(m_view->textCursor().selectedText(), u"6208"_s);
    QCOMPARE(m_view->textCursor().block().text(), u"line 3000 code: 6208"_s);
    QCOMPARE(chosen.count(), 0);
}

void TestLogView::endKeys_reachBothEndsOfALongLog()
{
    m_view->setLog(scanned(longLog(20'000)));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->textCursor().block().text(), u"line 20000 code: 6208"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->textCursor().block().text(), u"line 1"_s);
}

void TestLogView::click_onAFind_choosesIt_data()
{
    QTest::addColumn<int>("position");

    QTest::newRow("start") << 14;
    QTest::newRow("inside") << 16;
    QTest::newRow("end") << 18;
}

void TestLogView::click_onAFind_choosesIt()
{
    QFETCH(int, position);
    const ScannedLog log = scanned("failed, code: 6208 and code: 6206\n");
    m_view->setLog(log);
    QSignalSpy chosen(m_view.get(), &LogView::findChosen);
    clickAt(position);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<Find>(), log.finds[0]);
}

void TestLogView::click_inAPartOfALongLog_choosesWhatIsThere()
{
    const ScannedLog log = scanned(longLog(20'000));
    m_view->setLog(log);
    m_view->goTo(log.finds[14]);
    const int place = m_view->textCursor().selectionStart() + 1;
    QSignalSpy chosen(m_view.get(), &LogView::findChosen);
    clickAt(place);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<Find>(), log.finds[14]);
}

void TestLogView::click_besideFinds_saysNothing()
{
    m_view->setLog(scanned("failed, code: 6208 and more\nno code here\n"));
    QSignalSpy chosen(m_view.get(), &LogView::findChosen);
    clickAt(3);
    clickAt(24);
    clickAt(32);
    QCOMPARE(chosen.count(), 0);
}

void TestLogView::selecting_saysNothing()
{
    m_view->setLog(scanned("failed, code: 6208 and more\n"));
    QSignalSpy chosen(m_view.get(), &LogView::findChosen);
    QTextCursor cursor(m_view->document());
    cursor.setPosition(2);
    cursor.setPosition(16, QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
    QCOMPARE(chosen.count(), 0);
}

void TestLogView::anotherLog_hasItsOwnMarks()
{
    const ScannedLog far = scanned(longLog(20'000));
    m_view->setLog(far);
    m_view->goTo(far.finds.last());
    m_view->setLog(scanned("hello\ncode: 6206\n"));
    QCOMPARE(markedTexts(), QStringList(u"6206"_s));
    QCOMPARE(m_view->document()->firstBlock().text(), u"hello"_s);
    m_view->setLog({});
    QCOMPARE(m_view->toPlainText(), QString());
    QCOMPARE(markedTexts(), QStringList());
}

void TestLogView::log_cannotBeEdited()
{
    m_view->setLog(scanned("code: 6208"));
    QTest::keyClicks(m_view.get(), u"abc"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(m_view->toPlainText(), u"code: 6208"_s);
}

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
