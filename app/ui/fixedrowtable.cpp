// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/fixedrowtable.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace Codebook {

namespace {

/// A vertical header without sections, whatever model its table has.
class NoRowHeader final : public QHeaderView
{
public:
    explicit NoRowHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    { }

    void setModel(QAbstractItemModel *) override { }

    void setSelectionModel(QItemSelectionModel *) override { }
};

/// A position in pixels as Qt takes it: far outside of any window, but not beyond an int.
int clamped(qint64 pixels)
{
    constexpr qint64 Most = std::numeric_limits<int>::max() / 2;
    return int(std::clamp(pixels, -Most, Most));
}

/// Rounds down, also below zero.
qint64 floored(qint64 dividend, qint64 divisor)
{
    return dividend >= 0 ? dividend / divisor : -((divisor - 1 - dividend) / divisor);
}

void setUp(QScrollBar &bar, qint64 length, int room, int step)
{
    bar.setPageStep(room);
    bar.setRange(0, clamped(qMax<qint64>(0, length - room)));
    bar.setSingleStep(step);
}

/// Scrolls so that something is seen that starts so many pixels from the room's beginning.
void moveInto(QScrollBar &bar, qint64 start, int length, int room, QAbstractItemView::ScrollHint hint)
{
    const bool isBefore = start < 0 || length > room;
    const bool isBehind = start + length > room;
    if (hint == QAbstractItemView::EnsureVisible && !isBefore && !isBehind)
        return;
    qint64 place = 0; // where it is to be
    if (hint == QAbstractItemView::PositionAtCenter)
        place = (room - length) / 2;
    else if (hint == QAbstractItemView::PositionAtBottom || (hint == QAbstractItemView::EnsureVisible && !isBefore))
        place = room - length;
    bar.setValue(clamped(bar.value() + start - place));
}

/// Tells a screen reader of the first cell that was selected or is no longer.
void announce(QAccessible::Event type, FixedRowTable &table, const QItemSelection &cells)
{
    if (cells.isEmpty())
        return;
    // Qt counts a table's children row by row, with both headers.
    const QModelIndex first = cells.constFirst().topLeft();
    QAccessibleEvent event(&table, type);
    event.setChild((first.row() + 1) * (first.model()->columnCount() + 1) + first.column() + 1);
    QAccessible::updateAccessibility(&event);
}

} // namespace

FixedRowTable::FixedRowTable(QWidget *parent)
    : QTableView(parent)
{
    setVerticalHeader(new NoRowHeader(this));
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    QTableView::updateGeometries(); // hides the button in the corner, for which there is no other way
}

void FixedRowTable::setHeightOfRows(int pixels)
{
    if (m_rowHeight == pixels)
        return;
    m_rowHeight = qMax(1, pixels);
    updateGeometries();
    viewport()->update();
}

int FixedRowTable::topOfRow(int row) const
{
    return clamped(qint64(row) * m_rowHeight - verticalOffset());
}

RowRange FixedRowTable::rowsWithin(int top, int bottom) const
{
    const qint64 rows = model() ? model()->rowCount(rootIndex()) : 0;
    const qint64 first = floored(qint64(top) + verticalOffset(), m_rowHeight);
    const qint64 last = floored(qint64(bottom) + verticalOffset(), m_rowHeight);
    return {.first = int(std::clamp<qint64>(first, 0, rows)), .last = int(std::clamp<qint64>(last, -1, rows - 1))};
}

QList<RowRange> FixedRowTable::selectedRanges() const
{
    QList<RowRange> ranges;
    if (!selectionModel())
        return ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({.first = range.top(), .last = range.bottom()});
    std::sort(ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    QList<RowRange> merged;
    for (const RowRange &range : std::as_const(ranges)) {
        if (merged.isEmpty() || range.first > merged.constLast().last + 1)
            merged.append(range);
        else
            merged.last().last = qMax(merged.constLast().last, range.last);
    }
    return merged;
}

QModelIndex FixedRowTable::indexAt(const QPoint &position) const
{
    const RowRange rows = rowsWithin(position.y(), position.y());
    const int column = columnAt(position.x());
    return rows.first == rows.last && column >= 0 ? model()->index(rows.first, column, rootIndex()) : QModelIndex();
}

QRect FixedRowTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isColumnHidden(index.column()))
        return {};
    return {columnViewportPosition(index.column()), topOfRow(index.row()), columnWidth(index.column()), m_rowHeight};
}

void FixedRowTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    moveInto(*verticalScrollBar(), qint64(index.row()) * m_rowHeight - verticalOffset(), m_rowHeight,
             viewport()->height(), hint);
    if (!isColumnHidden(index.column())) {
        moveInto(*horizontalScrollBar(), columnViewportPosition(index.column()), columnWidth(index.column()),
                 viewport()->width(), EnsureVisible);
    }
}

void FixedRowTable::reset()
{
    m_isAllSelected = false;
    QTableView::reset();
    updateGeometries();
}

void FixedRowTable::selectAll()
{
    QTableView::selectAll();
    m_isAllSelected = model() && model()->rowCount(rootIndex()) > 0;
}

QModelIndex FixedRowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return moveWithinRow(MoveHome, model()->index(0, 0, rootIndex()));
    const int page = qMax(1, viewport()->height() / m_rowHeight);
    const auto inRow = [&](qint64 row) { return current.siblingAtRow(int(std::clamp<qint64>(row, 0, rows - 1))); };
    const bool isToTheEnds = modifiers.testFlag(Qt::ControlModifier);
    switch (action) {
    case MoveUp:
        return inRow(current.row() - 1);
    case MoveDown:
        return inRow(qint64(current.row()) + 1);
    case MovePageUp:
        return inRow(current.row() - page);
    case MovePageDown:
        return inRow(qint64(current.row()) + page);
    case MoveHome:
        return moveWithinRow(action, isToTheEnds ? inRow(0) : current);
    case MoveEnd:
        return moveWithinRow(action, isToTheEnds ? inRow(rows - 1) : current);
    case MoveLeft:
    case MoveRight:
    case MoveNext:
    case MovePrevious:
        break;
    }
    return moveWithinRow(action, current);
}

QModelIndex FixedRowTable::moveWithinRow(CursorAction action, const QModelIndex &from) const
{
    QList<int> columns; // as they are seen
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    }
    if (columns.isEmpty())
        return {};
    const qsizetype place = columns.indexOf(from.column());
    const bool isMirrored = isRightToLeft() && (action == MoveLeft || action == MoveRight);
    qsizetype next = 0;
    if (action == MoveEnd)
        next = columns.size() - 1;
    else if (action != MoveHome)
        next = place + ((action == MoveRight || action == MoveNext) != isMirrored ? 1 : -1);
    return from.siblingAtColumn(columns[std::clamp<qsizetype>(next, 0, columns.size() - 1)]);
}

void FixedRowTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    updateGeometries();
    if (topOfRow(start) < viewport()->height())
        viewport()->update();
    if (!m_isAllSelected)
        return;
    const QItemSelection added(model()->index(start, 0, parent),
                               model()->index(end, model()->columnCount(parent) - 1, parent));
    selectionModel()->select(added, QItemSelectionModel::Select);
    m_isAllSelected = true;
}

/// The stock function makes a list of all cells that have changed, to tell a screen reader of the first.
void FixedRowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    m_isAllSelected = false;
    if (QAccessible::isActive()) {
        announce(QAccessible::SelectionAdd, *this, selected);
        announce(QAccessible::SelectionRemove, *this, deselected);
    }
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call): see above
}

void FixedRowTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const RowRange rows = rowsWithin(qMin(rect.top(), rect.bottom()), qMax(rect.top(), rect.bottom()));
    if (!selectionModel() || rows.last < rows.first)
        return;
    const QItemSelection selection(model()->index(rows.first, 0, rootIndex()),
                                   model()->index(rows.last, model()->columnCount(rootIndex()) - 1, rootIndex()));
    selectionModel()->select(selection, flags);
}

QRegion FixedRowTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int top = qMax(0, topOfRow(range.top()));
        const int bottom = qMin(viewport()->height(), topOfRow(range.bottom()) + m_rowHeight);
        if (top < bottom)
            region += QRect(0, top, viewport()->width(), bottom - top);
    }
    return region;
}

int FixedRowTable::verticalOffset() const
{
    return verticalScrollBar()->value();
}

/// Instead of the stock function, which asks the vertical header how long the table is.
void FixedRowTable::updateGeometries()
{
    if (m_isUpdating)
        return; // the margins change the viewport's size, and that comes back to here
    const QScopedValueRollback updating(m_isUpdating, true);
    const int headerHeight = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    if (viewportMargins().top() != headerHeight)
        setViewportMargins(0, headerHeight, 0, 0);
    const QRect room = viewport()->geometry();
    horizontalHeader()->setGeometry(room.left(), room.top() - headerHeight, room.width(), headerHeight);
    const qint64 rows = model() ? model()->rowCount(rootIndex()) : 0;
    setUp(*horizontalScrollBar(), horizontalHeader()->length(), room.width(), m_rowHeight);
    setUp(*verticalScrollBar(), rows * m_rowHeight, room.height(), m_rowHeight);
    horizontalHeader()->setOffset(horizontalScrollBar()->value());
}

} // namespace Codebook
