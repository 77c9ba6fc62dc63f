// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/largecatalogue.h"
#include "support/testwindow.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// A catalogue that is searched in the background: what is on the screen is never taken back.
class TestLargeCatalogueInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void manyResults_growBehindTheFirstPage();
    void manyResults_keepWhatTheUserChoseMeanwhile();
    void manyResults_chosenFurtherDown_isKeptWithTheNextLetter();
    void sortedResults_keepWhatTheUserChoseMeanwhile();
    void sortedResults_keepAllThatIsSelected();
    void sortedResults_haveNotesInTheirPlace();
    void keptMeanwhile_leavesTheListAlone();
    void languageSwitch_whileNothingIsFoundYet_keepsTheList();
    void guesses_replaceNothingUntilTheyAreThere();
    void fewWithAllWords_areFollowedByTheOthersAndANote();
    void soundsBehindTheFirstPage_areHighlighted();
    void noResults_areSaidOnceItIsSure();
    void count_followsTheRest();
    void filterRows_followTheRest();
    void lastText_wins();

private:
    /// Puts a text into the box at once; nothing of the background comes in between.
    void paste(const QString &text) { m_window->window().search(text); }

    int rows() const { return m_window->results()->model()->rowCount(); }

    /// As many as fill the list, and hardly more.
    bool isScreenful(int rows) const;

    /// The count beside the side bar's row of stars.
    int starred() const;

    std::unique_ptr<MadeUpCatalogue> m_files;
    std::unique_ptr<TestWindow> m_window;
};

void TestLargeCatalogueInWindow::initTestCase()
{
    m_files = std::make_unique<MadeUpCatalogue>(largeCatalogueEntries());
    QCOMPARE(m_files->problem(), QString());
}

void TestLargeCatalogueInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>(Language::English, m_files->file());
    QVERIFY(m_window->open());
    QCOMPARE(rows(), 2500);
}

void TestLargeCatalogueInWindow::cleanup()
{
    m_window.reset();
}

bool TestLargeCatalogueInWindow::isScreenful(int rows) const
{
    const int row = m_window->results()->visualRect(m_window->results()->model()->index(0, 0)).height();
    const int room = m_window->results()->viewport()->height();
    return rows * row >= room && (rows - 3) * row < room;
}

int TestLargeCatalogueInWindow::starred() const
{
    const QAbstractItemModel *model = m_window->filters()->model();
    const QModelIndexList rows
        = model->match(model->index(0, 0), FilterModel::KeptRole, int(Kept::Starred), 1, Qt::MatchExactly);
    return rows.value(0).data(FilterModel::CountRole).toInt();
}

void TestLargeCatalogueInWindow::manyResults_growBehindTheFirstPage()
{
    paste(u"fifth"_s);
    QVERIFY(isScreenful(rows()));
    const QStringList page = m_window->codes();
    QSignalSpy resets(m_window->results()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy removals(m_window->results()->model(), &QAbstractItemModel::rowsRemoved);
    QTRY_COMPARE(rows(), 500);
    QCOMPARE(m_window->codes().mid(0, page.size()), page);
    QCOMPARE(resets.size() + removals.size(), 0);
}

void TestLargeCatalogueInWindow::manyResults_keepWhatTheUserChoseMeanwhile()
{
    paste(u"fifth"_s);
    const QString code = m_window->codeAt(7);
    m_window->results()->selectRow(7);
    QCOMPARE(m_window->label("detailCode"), code);
    QTRY_COMPARE(rows(), 500);
    QCOMPARE(m_window->selectedCodes(), QStringList(code));
    QCOMPARE(m_window->label("detailCode"), code);
}

/// What is looked at is on the first page, though that is longer then than the screen.
void TestLargeCatalogueInWindow::manyResults_chosenFurtherDown_isKeptWithTheNextLetter()
{
    constexpr int FurtherDown = 60;
    paste(u"fift"_s);
    QTRY_COMPARE(rows(), 500);
    const QString code = m_window->codeAt(FurtherDown);
    m_window->results()->selectRow(FurtherDown);
    const int top = m_window->results()->visualRect(m_window->resultIndex(code)).top();
    paste(u"fifth"_s);
    QVERIFY(!isScreenful(rows()) && rows() < 500);
    QCOMPARE(m_window->selectedCodes(), QStringList(code));
    QCOMPARE(m_window->results()->visualRect(m_window->resultIndex(code)).top(), top);
    QTRY_COMPARE(rows(), 500);
    QCOMPARE(m_window->selectedCodes(), QStringList(code));
}

void TestLargeCatalogueInWindow::sortedResults_keepWhatTheUserChoseMeanwhile()
{
    m_window->child<QHeaderView>("resultsHeader")
        ->setSortIndicator(CodeListModel::DescriptionColumn, Qt::DescendingOrder);
    QTRY_VERIFY(m_window->codeAt(0) != u"10000"_s);
    paste(u"fifth"_s);
    QVERIFY(isScreenful(rows()));
    m_window->results()->selectRow(7);
    const QString code = m_window->codeAt(7);
    const int top = m_window->results()->visualRect(m_window->resultIndex(code)).top();
    QTRY_COMPARE(rows(), 500);
    QVERIFY(m_window->codeAt(7) != code); // it is elsewhere now
    QCOMPARE(m_window->selectedCodes(), QStringList(code));
    QCOMPARE(m_window->label("detailCode"), code);
    const QRect place = m_window->results()->visualRect(m_window->resultIndex(code));
    QVERIFY2(qAbs(place.top() - top) <= place.height(), qPrintable(QString::number(place.top())));
}

void TestLargeCatalogueInWindow::sortedResults_keepAllThatIsSelected()
{
    m_window->child<QHeaderView>("resultsHeader")
        ->setSortIndicator(CodeListModel::DescriptionColumn, Qt::DescendingOrder);
    QTRY_VERIFY(m_window->codeAt(0) != u"10000"_s);
    paste(u"fifth"_s);
    const QStringList codes{m_window->codeAt(7), m_window->codeAt(9)};
    for (const QString &code : codes)
        m_window->clickRow(m_window->results(), m_window->resultIndex(code), Qt::ControlModifier);
    QStringList before = m_window->selectedCodes();
    QVERIFY(before.size() > 1);
    QTRY_COMPARE(rows(), 500);
    QStringList after = m_window->selectedCodes();
    before.sort();
    after.sort();
    QCOMPARE(after, before);
}

void TestLargeCatalogueInWindow::sortedResults_haveNotesInTheirPlace()
{
    paste(u"10005"_s);
    m_window->action("writeNote")->trigger();
    QTest::keyClicks(m_window->child<QPlainTextEdit>("note"), u"banana"_s);
    m_window->searchBox()->setFocus(); // saves it
    m_window->child<QHeaderView>("resultsHeader")->setSortIndicator(CodeListModel::CodeColumn, Qt::DescendingOrder);
    paste(u"banana"_s);
    QTRY_COMPARE(m_window->codes(), QStringList({u"10005"_s, u"10001"_s, u"10000"_s}));
}

void TestLargeCatalogueInWindow::keptMeanwhile_leavesTheListAlone()
{
    paste(u"fifth"_s);
    QTRY_COMPARE(rows(), 500);
    m_window->results()->selectAll();
    QSignalSpy resets(m_window->results()->model(), &QAbstractItemModel::modelReset);
    m_window->action("starCode")->trigger();
    QTRY_COMPARE(starred(), 1);
    QCOMPARE(m_window->selectedCodes().size(), 500);
    QCOMPARE(resets.size(), 0);
}

void TestLargeCatalogueInWindow::languageSwitch_whileNothingIsFoundYet_keepsTheList()
{
    paste(u"apple"_s);
    const QStringList before = m_window->codes();
    paste(u"unmistqkable"_s);
    m_window->action("chinese")->trigger();
    QCoreApplication::sendPostedEvents(); // and nothing of the background
    QCOMPARE(m_window->codes(), before);
    QTRY_COMPARE(m_window->codes(), QStringList(u"10005"_s));
}

void TestLargeCatalogueInWindow::guesses_replaceNothingUntilTheyAreThere()
{
    paste(u"apple"_s);
    const QStringList before = m_window->codes();
    QCOMPARE(before.size(), 3);
    QSignalSpy resets(m_window->results()->model(), &QAbstractItemModel::modelReset);
    paste(u"unmistqkable"_s);
    QCOMPARE(m_window->codes(), before); // no empty table, and no message that there is nothing
    QVERIFY(!m_window->isVisible("message"));
    QTRY_COMPARE(m_window->codes(), QStringList(u"10005"_s));
    QCOMPARE(resets.size(), 1);
    QVERIFY(m_window->label("searchNotes").contains(u"unmistakable"_s));
    QCOMPARE(m_window->label("detailCode"), u"10005"_s);
    const auto *body = m_window->child<QTextEdit>("detailBody");
    QCOMPARE(body->extraSelections().value(0).cursor.selectedText(), u"unmistakable"_s);
}

void TestLargeCatalogueInWindow::fewWithAllWords_areFollowedByTheOthersAndANote()
{
    paste(u"grape honey"_s);
    QCOMPARE(m_window->codes(), QStringList(u"10006"_s));
    QTRY_COMPARE(m_window->codes(), QStringList({u"10006"_s, u"10007"_s})); // which has the rarer of the two
    QVERIFY(m_window->isVisible("searchNotes"));
}

void TestLargeCatalogueInWindow::soundsBehindTheFirstPage_areHighlighted()
{
    m_window->switchTo(Language::Chinese);
    paste(u"denglu"_s); // the word itself fills the page
    QVERIFY(isScreenful(rows()));
    QTRY_COMPARE(rows(), 501);
    const QModelIndex last = m_window->resultIndex(u"10000"_s);
    QCOMPARE(last.row(), 500);
    QCOMPARE(last.data().toString(), u"登录超时"_s);
    QCOMPARE(last.data(CodeListModel::HighlightRole).value<QList<TextRange>>().size(), 1);
}

void TestLargeCatalogueInWindow::noResults_areSaidOnceItIsSure()
{
    paste(u"qqzzxx"_s);
    QVERIFY(!m_window->isVisible("message"));
    QTRY_VERIFY(m_window->isVisible("message"));
    QVERIFY(m_window->label("messageTitle").contains(u"qqzzxx"_s));
    paste(u"apple"_s);
    QVERIFY(!m_window->isVisible("message"));
    QCOMPARE(rows(), 3);
}

void TestLargeCatalogueInWindow::count_followsTheRest()
{
    paste(u"fifth"_s);
    QTRY_COMPARE(rows(), 500);
    const QString count = m_window->label("count");
    QVERIFY2(count.contains(u"500"_s), qPrintable(count));
}

void TestLargeCatalogueInWindow::filterRows_followTheRest()
{
    const qint64 all = m_window->filterCount(u"server"_s);
    QCOMPARE(all, 834);
    paste(u"fifth"_s);
    QCOMPARE(m_window->filterCount(u"server"_s), all); // not known yet: as before, and not nothing
    QTRY_COMPARE(m_window->filterCount(u"server"_s), 167);
}

void TestLargeCatalogueInWindow::lastText_wins()
{
    for (const QString &text : {u"common"_s, u"other"_s, u"fifth"_s})
        paste(text);
    QTRY_COMPARE(rows(), 500);
    paste(u"common"_s);
    paste(u"apple"_s); // complete at once
    QCOMPARE(rows(), 3);
    paste(u"fifth"_s);
    QTRY_COMPARE(rows(), 500);
}

QTEST_MAIN(TestLargeCatalogueInWindow)
#include "tst_largecatalogue_in_window.moc"
