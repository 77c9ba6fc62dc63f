// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/wording.h"
#include "support/testwindow.h"

#include <QPushButton>
#include <QScrollBar>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSearchInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void start_showsEverythingAndExamples();
    void example_isSearched();
    void typing_selectsTheCode_data();
    void typing_selectsTheCode();
    void typing_words_findsThem_data();
    void typing_words_findsThem();
    void searchAtStart_isAsTyped();
    void detail_tellsEverything();
    void ticketBadge_isThatOfTheEntry_data();
    void ticketBadge_isThatOfTheEntry();
    void unknownCode_offersNeighbours();
    void unknownWords_saySo();
    void noMatch_withFilter_offersToRemoveIt();
    void noMatch_hidesTheDetails();
    void typingInTheTable_goesOnInTheBox();
    void clickOnARow_showsItsDetails();
    void refining_keepsTheSelectionInPlace();
    void relatedCode_isShownOnClick();
    void count_saysHowManyOfAll();

private:
    QList<QPushButton *> messageButtons() const;

    std::unique_ptr<TestWindow> m_window;
};

void TestSearchInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
}

void TestSearchInWindow::cleanup()
{
    m_window.reset();
}

QList<QPushButton *> TestSearchInWindow::messageButtons() const
{
    QList<QPushButton *> buttons;
    for (const QWidget *page : {m_window->shown("message"), m_window->shown("welcome")}) {
        for (QPushButton *button : page ? page->findChildren<QPushButton *>() : QList<QPushButton *>()) {
            if (button->isVisible())
                buttons << button;
        }
    }
    return buttons;
}

void TestSearchInWindow::start_showsEverythingAndExamples()
{
    QCOMPARE(m_window->codes().size(), 330);
    QVERIFY(m_window->selectedCodes().isEmpty());
    QVERIFY(m_window->isVisible("welcome"));
    QCOMPARE(QApplication::focusWidget(), m_window->searchBox());
}

void TestSearchInWindow::example_isSearched()
{
    auto *example = m_window->child<QWidget>("welcome")->findChild<QPushButton *>();
    const QString text = example->text();
    m_window->click(example);
    QCOMPARE(m_window->searchBox()->text(), text);
    QVERIFY(m_window->codes().size() < 330);
    QVERIFY(!m_window->isVisible("welcome"));
}

void TestSearchInWindow::typing_selectsTheCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    QTest::newRow("number") << u"6013"_s << u"6013"_s;
    QTest::newRow("negative") << u"-10001"_s << u"-10001"_s;
    QTest::newRow("other-sign") << u"10001"_s << u"-10001"_s;
    QTest::newRow("inside-a-range") << u"125000"_s << u"120001-130000"_s;
    QTest::newRow("hexadecimal") << u"0x177D"_s << u"6013"_s;
    QTest::newRow("full-width") << u"－１０００１"_s << u"-10001"_s;
    QTest::newRow("space-around") << u"  6013 "_s << u"6013"_s;
}

void TestSearchInWindow::typing_selectsTheCode()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    m_window->type(text);
    QCOMPARE(m_window->searchBox()->text(), text);
    QCOMPARE(m_window->selectedCodes(), QStringList(code));
    QCOMPARE(m_window->codeAt(0), code);
    QCOMPARE(m_window->label("detailCode"), code);
}

void TestSearchInWindow::typing_words_findsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // all of these are found
    QTest::addColumn<QString>("first"); // empty: does not matter

    QTest::newRow("timeout") << u"超时"_s << QStringList{u"6012"_s, u"9518"_s, u"30007"_s} << QString();
    QTest::newRow("group") << u"群组"_s << QStringList{u"8501"_s, u"10010"_s} << QString();
    QTest::newRow("expired") << u"UserSig expired"_s << QStringList{u"6206"_s, u"70001"_s} << u"70001"_s;
    QTest::newRow("kicked") << u"kicked"_s << QStringList{u"6208"_s, u"6014"_s} << u"6213"_s;
    QTest::newRow("symbol") << u"ERR_SDK_NOT_INITIALIZED"_s << QStringList{u"6013"_s} << u"6013"_s;
}

void TestSearchInWindow::typing_words_findsThem()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(QString, first);
    m_window->type(text);
    for (const QString &code : expected)
        QVERIFY2(m_window->rowOf(code) >= 0, qPrintable(code));
    QVERIFY(m_window->codes().size() < 100);
    QCOMPARE(m_window->selectedCodes().size(), 1);
    QCOMPARE(m_window->label("detailCode"), m_window->selectedCodes().value(0));
    if (!first.isEmpty())
        QCOMPARE(m_window->codeAt(0), first);
}

void TestSearchInWindow::searchAtStart_isAsTyped()
{
    m_window->window().search(u"6013"_s);
    QCOMPARE(m_window->searchBox()->text(), u"6013"_s);
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
}

void TestSearchInWindow::detail_tellsEverything()
{
    m_window->type(u"6206"_s);
    const auto catalogue = openBuiltIn();
    const auto entry = catalogue->entry(catalogue->find(Code::fromNumber(6206))->value());
    QVERIFY(entry);
    QCOMPARE(m_window->label("detailSection"), sectionBreadcrumb(catalogue->info(), entry->section, Language::English));
    const QString symbols = m_window->child<QLineEdit>("detailSymbol")->text();
    for (const QString &symbol : entry->symbols)
        QVERIFY2(symbols.contains(symbol), qPrintable(symbols));
    const QString body = m_window->detailText();
    for (const QString &text : {entry->description.en, entry->hint.en, Wording::whatHappened(), Wording::whatToDo()})
        QVERIFY2(body.contains(text), qPrintable(text));
    for (const Code &code : entry->related)
        QVERIFY2(body.contains(code.label), qPrintable(code.label));
}

void TestSearchInWindow::ticketBadge_isThatOfTheEntry_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("advice");

    QTest::newRow("submit") << u"6001"_s << int(TicketAdvice::Submit);
    QTest::newRow("if-persists") << u"8002"_s << int(TicketAdvice::IfPersists);
    QTest::newRow("none") << u"6013"_s << int(TicketAdvice::None);
}

void TestSearchInWindow::ticketBadge_isThatOfTheEntry()
{
    QFETCH(QString, code);
    QFETCH(int, advice);
    Entry entry;
    entry.ticket = TicketAdvice(advice);
    m_window->type(code);
    QCOMPARE(m_window->isVisible("ticketBadge"), entry.ticket != TicketAdvice::None);
    QCOMPARE(m_window->child<QWidget>("ticketBadge")->accessibleName(), Wording::ticketBadge(entry.ticket));
    QVERIFY(m_window->detailText().contains(Wording::ticketReason(entry.ticket)));
    const QModelIndex cell = m_window->resultIndex(code).siblingAtColumn(CodeListModel::TicketColumn);
    QCOMPARE(cell.data().toString(),
             entry.ticket == TicketAdvice::None ? QString() : Wording::ticketShort(entry.ticket));
}

void TestSearchInWindow::unknownCode_offersNeighbours()
{
    m_window->type(u"60130"_s);
    QVERIFY(m_window->label("searchNotes").contains(u"60130"_s));
    QVERIFY(m_window->codes().contains(u"6013"_s));
    QVERIFY(m_window->label("messageTitle").contains(u"60130"_s));
    QVERIFY(!m_window->isVisible("detailBody")); // nothing that can be taken for an answer
    QStringList offered;
    for (const QPushButton *button : messageButtons())
        offered << button->text();
    QVERIFY2(offered.contains(u"60020"_s) && offered.contains(u"70001"_s), qPrintable(offered.join(u' ')));
    QPushButton *last = messageButtons().constLast();
    const QString code = last->text();
    m_window->click(last);
    QCOMPARE(m_window->searchBox()->text(), code);
    QCOMPARE(m_window->label("detailCode"), code);
}

void TestSearchInWindow::unknownWords_saySo()
{
    m_window->type(u"qqzzxx"_s);
    QVERIFY(m_window->label("messageTitle").contains(u"qqzzxx"_s));
    QVERIFY(!m_window->label("messageText").isEmpty());
    QVERIFY(messageButtons().isEmpty());
}

void TestSearchInWindow::noMatch_withFilter_offersToRemoveIt()
{
    m_window->clickRow(m_window->filters(), m_window->filterRow(u"sdk/network"_s));
    m_window->searchFor(u"6013 "_s + m_window->searchBox()->text());
    QVERIFY(m_window->isVisible("message"));
    m_window->click(messageButtons().value(0));
    QCOMPARE(m_window->codes(), QStringList(u"6013"_s));
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
    QVERIFY(!m_window->isVisible("chips"));
}

void TestSearchInWindow::noMatch_hidesTheDetails()
{
    m_window->type(u"6013"_s);
    QVERIFY(m_window->isVisible("detail"));
    m_window->type(u"99999"_s);
    QVERIFY(!m_window->isVisible("detail"));
    m_window->searchFor(u"6014"_s);
    QCOMPARE(m_window->label("detailCode"), u"6014"_s);
}

void TestSearchInWindow::typingInTheTable_goesOnInTheBox()
{
    m_window->type(u"60"_s);
    m_window->press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), m_window->results());
    m_window->type(u"13"_s);
    QCOMPARE(m_window->searchBox()->text(), u"6013"_s);
    QCOMPARE(QApplication::focusWidget(), m_window->searchBox());
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
}

void TestSearchInWindow::clickOnARow_showsItsDetails()
{
    m_window->type(u"超时"_s);
    m_window->clickRow(m_window->results(), m_window->resultIndex(u"9518"_s));
    QCOMPARE(m_window->selectedCodes(), QStringList(u"9518"_s));
    QCOMPARE(m_window->label("detailCode"), u"9518"_s);
}

void TestSearchInWindow::refining_keepsTheSelectionInPlace()
{
    m_window->type(u"超"_s);
    for (int i = 0; i < 5; ++i)
        m_window->press(Qt::Key_Down);
    const QString code = m_window->label("detailCode");
    QVERIFY(code != m_window->codeAt(0));
    m_window->searchBox()->setFocus();
    m_window->type(u"时"_s);
    QCOMPARE(m_window->selectedCodes(), QStringList(code));
    QCOMPARE(m_window->label("detailCode"), code);

    const int height = m_window->heightOf(code);
    m_window->press(Qt::Key_Escape);
    QCOMPARE(m_window->codes().size(), 330);
    QCOMPARE(m_window->selectedCodes(), QStringList(code));
    QCOMPARE(m_window->heightOf(code), height);
}

void TestSearchInWindow::relatedCode_isShownOnClick()
{
    m_window->type(u"6206"_s);
    auto *body = m_window->child<QTextEdit>("detailBody");
    QTextCursor link = body->document()->find(u"70001"_s);
    QVERIFY(!link.isNull());
    link.setPosition(link.selectionStart() + 2);
    QTest::mouseClick(body->viewport(), Qt::LeftButton, {}, body->cursorRect(link).center());
    QCOMPARE(m_window->label("detailCode"), u"70001"_s);
    QCOMPARE(m_window->searchBox()->text(), u"6206"_s);
}

void TestSearchInWindow::count_saysHowManyOfAll()
{
    QVERIFY(m_window->label("count").contains(u"330"_s));
    m_window->type(u"超时"_s);
    const QString count = m_window->label("count");
    QVERIFY2(count.contains(QString::number(m_window->codes().size())) && count.contains(u"330"_s), qPrintable(count));
    QVERIFY(m_window->label("source").contains(u"2019-11-05"_s));
}

QTEST_MAIN(TestSearchInWindow)
#include "tst_search_in_window.moc"
