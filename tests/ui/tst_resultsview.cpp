// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "models/codelistmodel.h"
#include "support/samplecatalogue.h"
#include "ui/colours.h"
#include "ui/resultsview.h"

#include <QAccessible>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int Million = 1'000'000;

/// An entry for any id: the id is the code, but for two ranges that differ in their last digits only.
class EndlessSource final : public EntrySource
{
public:
    const Entry *entryById(qint64 id) override
    {
        m_entry = {};
        m_entry.code = m_entry.lastCode = Code::fromNumber(id);
        if (id <= 2) {
            m_entry.code = Code::fromNumber(120001);
            m_entry.lastCode = Code::fromNumber(id == 1 ? 130000 : 139999);
        }
        m_entry.section = u"sdk/network"_s;
        m_entry.ticket = id % 3 == 0 ? TicketAdvice::Submit : TicketAdvice::None;
        m_entry.description = {u"请求超时。"_s, u"The request timed out."_s};
        return &m_entry;
    }

private:
    Entry m_entry;
};

HitList hits(int first, int last)
{
    QList<Hit> list;
    for (int id = first; id <= last; ++id)
        list.append({.id = quint32(id), .rank = Rank::Description});
    return HitList(list);
}

} // namespace

class TestResultsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void million_hasNoSections();
    void million_lastRow_isSeenAtTheEnd();
    void rows_followEachOther();
    void key_movesTheCurrentRow_data();
    void key_movesTheCurrentRow();
    void homeAndEnd_stayInTheRow();
    void arrows_leaveOutHiddenColumns();
    void shiftAndKey_selectsUpToThere_data();
    void shiftAndKey_selectsUpToThere();
    void ctrlA_selectsAll();
    void selectAll_rowsAddedLater_areSelected();
    void selectAll_thenAnotherSelection_leavesOutRowsAddedLater();
    void selectAll_thenAnotherList_selectsNothing();
    void rowsAdded_keepSelectionAndScrolling();
    void rowsAdded_makeTheScrollBarLonger();
    void click_selectsTheRow();
    void ctrlClick_selectsAnother_shiftClick_allBetweenToo();
    void selectedRanges_areInOrderAndJoined();
    void clickBelowTheRows_isNoRow();
    void dragFromBelowTheRows_selectsThem();
    void scrollTo_hint_placesTheRow_data();
    void scrollTo_hint_placesTheRow();
    void biggerFont_makesRowsHigher();
    void columns_areAsWideAsTheirText();
    void rangeCode_isNotCut();
    void highlight_marksWhatWasFoundAndNothingElse_data();
    void highlight_marksWhatWasFoundAndNothingElse();
    void toolTip_isTheCells();
    void screenReader_findsCells();

private:
    QModelIndex cell(int row, int column = CodeListModel::DescriptionColumn) const
    {
        return m_model->index(row, column);
    }

    void makeCurrent(int row)
    {
        m_view->selectionModel()->setCurrentIndex(cell(row),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(cell(row));
    }

    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, m_view->visualRect(cell(row)).center());
    }

    int currentRow() const { return m_view->currentIndex().row(); }

    int rowsInPage() const { return m_view->viewport()->height() / m_view->heightOfRows(); }

    QImage picture(const QModelIndex &index) const
    {
        return m_view->viewport()->grab(m_view->visualRect(index)).toImage();
    }

    CatalogueInfo m_info = sampleInfo();
    EndlessSource m_source;
    std::unique_ptr<CodeListModel> m_model;
    std::unique_ptr<ResultsView> m_view;
};

void TestResultsView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_model = std::make_unique<CodeListModel>();
    m_model->setSource(&m_source, &m_info);
    m_model->setHits(HitList::everyEntry(Million));
    m_view = std::make_unique<ResultsView>();
    m_view->setResults(m_model.get());
    m_view->resize(900, 500);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TestResultsView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestResultsView::million_hasNoSections()
{
    QCOMPARE(m_view->verticalHeader()->count(), 0);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), Million * m_view->heightOfRows() - m_view->viewport()->height());
}

void TestResultsView::million_lastRow_isSeenAtTheEnd()
{
    makeCurrent(0);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(currentRow(), Million - 1);
    const int bottom = m_view->viewport()->height() - 1;
    QCOMPARE(m_view->visualRect(cell(Million - 1)).bottom(), bottom);
    QCOMPARE(m_view->indexAt({5, bottom}).row(), Million - 1);
    QCOMPARE(m_view->rowsWithin(0, bottom).last, Million - 1);
}

void TestResultsView::rows_followEachOther()
{
    for (const int scrolled : {0, 7, 12'345'678}) {
        m_view->verticalScrollBar()->setValue(scrolled);
        const int first = m_view->indexAt({5, 0}).row();
        QCOMPARE(first, scrolled / m_view->heightOfRows());
        for (int row = first; row < first + 5; ++row) {
            QCOMPARE(m_view->visualRect(cell(row + 1)).top(), m_view->visualRect(cell(row)).bottom() + 1);
            const QPoint centre = m_view->visualRect(cell(row)).center();
            QCOMPARE(m_view->indexAt(centre), cell(row));
        }
    }
    m_view->verticalScrollBar()->setValue(0);
    QVERIFY(!m_view->indexAt({5, -1}).isValid());
}

void TestResultsView::key_movesTheCurrentRow_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("hasControl");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("rows"); ///< besides the pages

    QTest::newRow("down") << 500 << int(Qt::Key_Down) << false << 0 << 1;
    QTest::newRow("up") << 500 << int(Qt::Key_Up) << false << 0 << -1;
    QTest::newRow("up-at-the-top") << 0 << int(Qt::Key_Up) << false << 0 << 0;
    QTest::newRow("down-at-the-end") << Million - 1 << int(Qt::Key_Down) << false << 0 << 0;
    QTest::newRow("page-down") << 500 << int(Qt::Key_PageDown) << false << 1 << 0;
    QTest::newRow("page-up") << 500 << int(Qt::Key_PageUp) << false << -1 << 0;
    QTest::newRow("page-up-near-the-top") << 3 << int(Qt::Key_PageUp) << false << 0 << -3;
    QTest::newRow("page-down-near-the-end") << Million - 3 << int(Qt::Key_PageDown) << false << 0 << 2;
    QTest::newRow("ctrl-home") << 500 << int(Qt::Key_Home) << true << 0 << -500;
    QTest::newRow("ctrl-end") << 500 << int(Qt::Key_End) << true << 0 << Million - 501;
}

void TestResultsView::key_movesTheCurrentRow()
{
    QFETCH(int, from);
    QFETCH(int, key);
    QFETCH(bool, hasControl);
    QFETCH(int, pages);
    QFETCH(int, rows);
    makeCurrent(from);
    QTest::keyClick(m_view.get(), Qt::Key(key), hasControl ? Qt::ControlModifier : Qt::NoModifier);
    const int expected = from + pages * rowsInPage() + rows;
    QCOMPARE(currentRow(), expected);
    const int selected = hasControl ? from : expected; // Qt's rule: Ctrl leaves the selection alone
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{selected, selected}}));
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
}

void TestResultsView::homeAndEnd_stayInTheRow()
{
    makeCurrent(500);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex(), cell(500, CodeListModel::TicketColumn));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex(), cell(500, CodeListModel::CodeColumn));
}

void TestResultsView::arrows_leaveOutHiddenColumns()
{
    m_view->setColumnHidden(CodeListModel::SymbolColumn, true);
    m_view->selectionModel()->setCurrentIndex(cell(3, CodeListModel::CodeColumn), QItemSelectionModel::NoUpdate);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentIndex(), cell(3, CodeListModel::DescriptionColumn));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentIndex(), cell(3, CodeListModel::CodeColumn));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentIndex(), cell(3, CodeListModel::CodeColumn));
}

void TestResultsView::shiftAndKey_selectsUpToThere_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last"); ///< -1: a page further
    QTest::newRow("down") << int(Qt::Key_Down) << 500 << 501;
    QTest::newRow("up") << int(Qt::Key_Up) << 499 << 500;
    QTest::newRow("page-down") << int(Qt::Key_PageDown) << 500 << -1;
}

void TestResultsView::shiftAndKey_selectsUpToThere()
{
    QFETCH(int, key);
    QFETCH(int, first);
    QFETCH(int, last);
    makeCurrent(10);
    click(10);
    makeCurrent(500);
    click(500);
    QTest::keyClick(m_view.get(), Qt::Key(key), Qt::ShiftModifier);
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{first, last < 0 ? 500 + rowsInPage() : last}}));
}

void TestResultsView::ctrlA_selectsAll()
{
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{0, Million - 1}}));
}

void TestResultsView::selectAll_rowsAddedLater_areSelected()
{
    m_model->setHits(hits(1, 100));
    m_view->selectAll();
    QVERIFY(m_model->setHits(hits(1, 5000)));
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{0, 4999}}));
    QVERIFY(m_model->setHits(hits(1, 6000)));
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{0, 5999}}));
}

void TestResultsView::selectAll_thenAnotherSelection_leavesOutRowsAddedLater()
{
    m_model->setHits(hits(1, 100));
    m_view->selectAll();
    click(3, Qt::ControlModifier);
    m_model->setHits(hits(1, 5000));
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{0, 2}, {4, 99}}));
}

void TestResultsView::selectAll_thenAnotherList_selectsNothing()
{
    m_model->setHits(hits(1, 100));
    m_view->selectAll();
    QVERIFY(!m_model->setHits(hits(2, 50)));
    m_model->setHits(hits(2, 80));
    QVERIFY(m_view->selectedRanges().isEmpty());
}

void TestResultsView::rowsAdded_keepSelectionAndScrolling()
{
    m_model->setHits(hits(1, 100));
    makeCurrent(60);
    m_view->verticalScrollBar()->setValue(777);
    const int top = m_view->topOfRow(60);
    m_model->setHits(hits(1, 5000));
    QCOMPARE(m_view->verticalScrollBar()->value(), 777);
    QCOMPARE(m_view->topOfRow(60), top);
    QCOMPARE(currentRow(), 60);
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{60, 60}}));
}

void TestResultsView::rowsAdded_makeTheScrollBarLonger()
{
    m_model->setHits(hits(1, 3));
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    const QImage before = m_view->viewport()->grab().toImage();
    m_model->setHits(hits(1, 400));
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 400 * m_view->heightOfRows() - m_view->viewport()->height());
    QVERIFY(m_view->viewport()->grab().toImage() != before);
}

void TestResultsView::click_selectsTheRow()
{
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    const int row = m_view->rowsWithin(50, 50).first;
    click(row);
    QCOMPARE(currentRow(), row);
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{row, row}}));
}

void TestResultsView::ctrlClick_selectsAnother_shiftClick_allBetweenToo()
{
    click(2);
    click(5, Qt::ControlModifier);
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{2, 2}, {5, 5}}));
    click(9, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{2, 2}, {5, 9}}));
}

void TestResultsView::selectedRanges_areInOrderAndJoined()
{
    for (const int row : {9, 2, 8, 4, 3})
        click(row, Qt::ControlModifier);
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{2, 4}, {8, 9}}));
}

void TestResultsView::clickBelowTheRows_isNoRow()
{
    m_model->setHits(hits(1, 3));
    const QPoint below(50, 4 * m_view->heightOfRows());
    QVERIFY(!m_view->indexAt(below).isValid());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, below);
    QVERIFY(m_view->selectedRanges().isEmpty());
}

void TestResultsView::dragFromBelowTheRows_selectsThem()
{
    m_model->setHits(hits(1, 5));
    const int height = m_view->heightOfRows();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {50, 7 * height});
    QMouseEvent move(QEvent::MouseMove, QPointF(60, 3.5 * height),
                     m_view->viewport()->mapToGlobal(QPointF(60, 3.5 * height)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &move);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {60, 3 * height + height / 2});
    QCOMPARE(m_view->selectedRanges(), QList<RowRange>({{3, 4}}));
}

void TestResultsView::scrollTo_hint_placesTheRow_data()
{
    QTest::addColumn<QAbstractItemView::ScrollHint>("hint");
    QTest::addColumn<int>("row");
    QTest::addColumn<double>("place"); ///< 0 at the top, 1 at the bottom

    QTest::newRow("top") << QAbstractItemView::PositionAtTop << 700'000 << 0.0;
    QTest::newRow("centre") << QAbstractItemView::PositionAtCenter << 700'000 << 0.5;
    QTest::newRow("bottom") << QAbstractItemView::PositionAtBottom << 700'000 << 1.0;
    QTest::newRow("visible-from-above") << QAbstractItemView::EnsureVisible << 700'000 << 1.0;
    QTest::newRow("visible-from-below") << QAbstractItemView::EnsureVisible << 100 << 0.0;
}

void TestResultsView::scrollTo_hint_placesTheRow()
{
    QFETCH(QAbstractItemView::ScrollHint, hint);
    QFETCH(int, row);
    QFETCH(double, place);
    m_view->verticalScrollBar()->setValue(5000 * m_view->heightOfRows());
    m_view->scrollTo(cell(row), hint);
    const int room = m_view->viewport()->height() - m_view->heightOfRows();
    QCOMPARE(m_view->topOfRow(row), int(room * place));
    const int value = m_view->verticalScrollBar()->value();
    m_view->scrollTo(cell(row)); // it is seen, so nothing moves
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
}

void TestResultsView::biggerFont_makesRowsHigher()
{
    const int before = m_view->heightOfRows();
    QFont font = m_view->font();
    font.setPointSizeF(2 * font.pointSizeF());
    m_view->setFont(font);
    QVERIFY(m_view->heightOfRows() > 1.7 * before);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), Million * m_view->heightOfRows() - m_view->viewport()->height());
}

void TestResultsView::columns_areAsWideAsTheirText()
{
    m_view->resizeColumnToContents(CodeListModel::CodeColumn);
    const int withRange = m_view->columnWidth(CodeListModel::CodeColumn);
    QVERIFY(withRange >= QFontMetrics(m_view->font()).horizontalAdvance(u"120001-130000"_s));
    m_view->verticalScrollBar()->setValue(5000);
    m_view->resizeColumnToContents(CodeListModel::CodeColumn);
    QVERIFY(m_view->columnWidth(CodeListModel::CodeColumn) < withRange);
}

/// Cut, the two would look the same.
void TestResultsView::rangeCode_isNotCut()
{
    QVERIFY(picture(cell(0, CodeListModel::CodeColumn)) != picture(cell(1, CodeListModel::CodeColumn)));
}

void TestResultsView::highlight_marksWhatWasFoundAndNothingElse_data()
{
    QTest::addColumn<bool>("isSelected");
    QTest::newRow("plain") << false;
    QTest::newRow("selected") << true;
}

void TestResultsView::highlight_marksWhatWasFoundAndNothingElse()
{
    QFETCH(bool, isSelected);
    if (isSelected)
        makeCurrent(4);
    const auto pictures = [this] {
        m_view->viewport()->grab(); // a line that is painted again comes from elsewhere
        return QList<QImage>{picture(cell(4)), picture(cell(4, CodeListModel::SectionColumn))};
    };
    const QList<QImage> before = pictures();
    m_model->setHighlighter([](const QString &text) {
        return text.startsWith(u"The") ? QList<TextRange>{{4, 7}} : QList<TextRange>();
    });
    const QList<QImage> after = pictures();
    QVERIFY(after[0] != before[0]);
    QCOMPARE(after[1], before[1]);
    // The ground changes where "request" stands, and only there.
    const QFontMetrics metrics(m_view->font());
    const int left = ResultPainter::Padding + metrics.horizontalAdvance(u"The "_s);
    const int right = left + metrics.horizontalAdvance(u"request"_s);
    int marked = 0;
    for (int x = 0; x < before[0].width(); ++x) {
        bool isMarked = false;
        for (int y = 0; y < before[0].height(); ++y)
            isMarked |= before[0].pixel(x, y) != after[0].pixel(x, y);
        QVERIFY2(!isMarked || (x >= left - 3 && x <= right + 3), qPrintable(QString::number(x)));
        marked += isMarked ? 1 : 0;
    }
    QVERIFY2(qAbs(marked - (right - left)) <= 6, qPrintable(QString::number(marked)));
    m_model->setHighlighter({});
    QCOMPARE(pictures(), before);
}

void TestResultsView::toolTip_isTheCells()
{
    const QPoint place = m_view->visualRect(cell(3)).center();
    QHelpEvent event(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(QToolTip::text(), u"The request timed out."_s);
    QToolTip::hideText();
}

void TestResultsView::screenReader_findsCells()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface && interface->tableInterface());
    QCOMPARE(interface->tableInterface()->rowCount(), Million);
    makeCurrent(Million - 2);
    QAccessibleInterface *cell = interface->tableInterface()->cellAt(Million - 2, CodeListModel::CodeColumn);
    QVERIFY(cell && cell->isValid());
    QVERIFY(cell->text(QAccessible::Name).contains(QString::number(Million - 1)));
    const QPoint place = m_view->viewport()->mapToGlobal(
        m_view->visualRect(this->cell(Million - 2, CodeListModel::CodeColumn)).center());
    QVERIFY(cell->rect().contains(place));
    QAccessibleInterface *under = interface->childAt(place.x(), place.y());
    QVERIFY(under);
    QCOMPARE(under->text(QAccessible::Name), cell->text(QAccessible::Name));
}

QTEST_MAIN(TestResultsView)
#include "tst_resultsview.moc"
