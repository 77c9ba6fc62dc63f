// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/resultsview.h"

#include "models/codelistmodel.h"
#include "ui/colours.h"
#include "ui/quietscrollbar.h"
#include "ui/resultsheader.h"

#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPaintEvent>

namespace Codebook {

namespace {

// Column widths in em; the description has what is left.
constexpr qreal CodeWidth = 6.5; // a range of six-digit codes, set narrower
constexpr qreal SymbolWidth = 13;
constexpr qreal SectionWidth = 10.6;
constexpr qreal TicketWidth = 7.2;
constexpr qreal NarrowestWithSymbol = 55.6;
constexpr qreal NarrowestWithSection = 34.6;

// Rows whose words are shaped and glyphs drawn in advance: all of a small catalogue, of a large one enough to have
// most; a few at a time so that a key press is answered at once.
constexpr int MostPreparedRows = 400;
constexpr int RowsAtATime = 6;

} // namespace

ResultsView::ResultsView(QWidget *parent)
    : FixedRowTable(parent)
{
    setObjectName(QStringLiteral("results"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Always there, else columns change their width with the number of results.
    setVerticalScrollBar(new QuietScrollBar(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalHeader(new ResultsHeader(this));
    updateMetrics();
}

void ResultsView::setResults(CodeListModel *results)
{
    m_results = results;
    setModel(results);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(CodeListModel::DescriptionColumn, QHeaderView::Stretch);
    const qreal em = QFontMetricsF(font()).height();
    setColumnWidth(CodeListModel::CodeColumn, qRound(CodeWidth * em));
    setColumnWidth(CodeListModel::SymbolColumn, qRound(SymbolWidth * em));
    setColumnWidth(CodeListModel::SectionColumn, qRound(SectionWidth * em));
    setColumnWidth(CodeListModel::TicketColumn, qRound(TicketWidth * em));
}

QByteArray ResultsView::columns() const
{
    return horizontalHeader()->saveState();
}

void ResultsView::restoreColumns(const QByteArray &columns)
{
    horizontalHeader()->restoreState(columns);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // a new search starts by relevance
    updateVisibleColumns();
}

void ResultsView::updateMetrics()
{
    m_painter.setFont(font());
    setHeightOfRows(ResultPainter::rowHeight(font()));
}

/// Where there is no room for a description beside them, the symbol goes first, then the section: the detail pane shows
/// both anyway.
void ResultsView::updateVisibleColumns()
{
    if (!m_results)
        return;
    const qreal width = viewport()->width() / QFontMetricsF(font()).height();
    const auto show = [this](int column, bool shown) {
        if (isColumnHidden(column) == shown)
            setColumnHidden(column, !shown);
    };
    show(CodeListModel::SymbolColumn, width >= NarrowestWithSymbol);
    show(CodeListModel::SectionColumn, width >= NarrowestWithSection);
}

void ResultsView::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isTyping = !text.isEmpty() && text.at(0).isPrint() && text != u" "
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isTyping || event->key() == Qt::Key_Backspace)
        Q_EMIT searchKeyPressed(event);
    else
        FixedRowTable::keyPressEvent(event);
}

void ResultsView::startDrag(Qt::DropActions)
{
    const QString text = m_dragText ? m_dragText() : QString();
    const bool isStillHeld = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton); // many rows take a while
    if (text.isEmpty() || !isStillHeld)
        return;
    auto *rows = new QMimeData;
    rows->setText(text);
    auto *drag = new QDrag(this);
    drag->setMimeData(rows);
    drag->exec(Qt::CopyAction);
}

void ResultsView::changeEvent(QEvent *event)
{
    FixedRowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMetrics();
}

void ResultsView::paintEvent(QPaintEvent *event)
{
    if (!m_results || m_results->rowCount() == 0)
        return;
    paintRows(event->rect());
    if (m_isPainted)
        return;
    m_isPainted = true;
    m_preparing.start(0, this);
    Q_EMIT firstPainted();
}

void ResultsView::paintRows(const QRect &part)
{
    QPainter painter(viewport());
    ResultPainter::Look look{.palette = palette(), .group = isActiveWindow() ? QPalette::Active : QPalette::Inactive};
    QList<ResultPainter::Column> columns = shownColumns();
    columns.removeIf([&part](const ResultPainter::Column &column) {
        return column.left > part.right() || column.left + column.width <= part.left();
    });
    const RowRange rows = rowsWithin(part.top(), part.bottom());
    m_results->readAhead(rows.first, rows.last);
    for (int row = rows.first; row <= rows.last; ++row)
        paintRow(painter, row, columns, look);
}

void ResultsView::paintRow(QPainter &painter, int row, const QList<ResultPainter::Column> &columns,
                           ResultPainter::Look &look)
{
    const QRect rect(0, topOfRow(row), viewport()->width(), heightOfRows());
    const QModelIndex index = m_results->index(row, 0);
    look.isSelected = selectionModel()->isSelected(index);
    if (look.isSelected) {
        painter.fillRect(rect, look.palette.brush(look.group, QPalette::Highlight));
    } else if (row == currentIndex().row() && hasFocus()) { // Ctrl and an arrow leave the selection behind
        painter.setPen(Colours::of(look.palette).dim);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    m_painter.paint(painter, *m_results, row, rect, columns, look);
}

QList<ResultPainter::Column> ResultsView::shownColumns() const
{
    QList<ResultPainter::Column> columns;
    for (int column = 0; column < CodeListModel::ColumnCount; ++column) {
        if (!isColumnHidden(column)) {
            columns.append({.column = column, .left = columnViewportPosition(column), .width = columnWidth(column)});
        }
    }
    return columns;
}

int ResultsView::sizeHintForColumn(int column) const
{
    int width = 0;
    const RowRange rows = rowsWithin(0, viewport()->height() - 1);
    for (int row = rows.first; m_results && row <= rows.last; ++row)
        width = qMax(width, m_painter.widthHint(*m_results, row, column));
    return width;
}

/// Prepares the rows that were there when the window opened, so that a search finds their words ready.
void ResultsView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_preparing.timerId()) {
        FixedRowTable::timerEvent(event);
        return;
    }
    const int last = qMin(m_preparedRows + RowsAtATime, qMin(m_results->rowCount(), MostPreparedRows));
    const QList<ResultPainter::Column> columns = shownColumns();
    for (; m_preparedRows < last; ++m_preparedRows)
        m_painter.prepare(*m_results, m_preparedRows, columns);
    if (m_preparedRows >= qMin(m_results->rowCount(), MostPreparedRows))
        m_preparing.stop();
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    updateVisibleColumns();
    FixedRowTable::resizeEvent(event);
}

} // namespace Codebook
