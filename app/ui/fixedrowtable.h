// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QTableView>

namespace Codebook {

/// Rows that follow each other: from first to last, both included.
struct RowRange
{
    int first = 0;
    int last = 0;

    bool operator==(const RowRange &) const = default;
};

/// A table whose rows are all of one height, so that a million of them cost no more than ten: where a row is gets
/// computed. The stock table keeps a section for each row in its vertical header; this one's header has none, so
/// QTableView's own functions about rows (rowAt, rowHeight, rowViewportPosition, setRowHidden …) know nothing here.
/// Rows are selected as a whole, and cannot be hidden or moved. For models that load nothing by fetchMore(). What a
/// cell looks like is for the derived class to say.
class FixedRowTable : public QTableView
{
    Q_OBJECT

public:
    explicit FixedRowTable(QWidget *parent = nullptr);

    /// Pixels.
    int heightOfRows() const { return m_rowHeight; }

    void setHeightOfRows(int pixels);

    /// Pixels from the viewport's top to that of a row, seen or not.
    int topOfRow(int row) const;
    /// The rows that are seen in a part of the viewport, at least partly; last < first where there are none.
    RowRange rowsWithin(int top, int bottom) const;
    /// The selected rows in their order, each once. Costs what the number of ranges is, not that of rows.
    QList<RowRange> selectedRanges() const;

    QModelIndex indexAt(const QPoint &position) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    /// Rows that are added afterwards are selected too, until the selection changes or the model is reset.
    void selectAll() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int verticalOffset() const override;
    void updateGeometries() override;

    // The stock ones go through the vertical header.
    void paintEvent(QPaintEvent *event) override = 0;
    int sizeHintForColumn(int column) const override = 0;

private:
    QModelIndex moveWithinRow(CursorAction action, const QModelIndex &from) const;

    int m_rowHeight = 1;
    bool m_isAllSelected = false;
    bool m_isUpdating = false;
};

} // namespace Codebook
