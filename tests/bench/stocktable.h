// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>
#include <QTableView>

namespace Codebook::Bench {

/// Texts in rows and columns, and nothing else about them.
class CellsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCells(const QStringList &headers, const QList<QStringList> &rows);
    /// Makes the view forget what it knows, as after any search.
    void reset();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<QStringList> m_rows;
};

/// The reference: Qt's own table with Qt's own delegate, in a window of its own. It never searches and has no side bar,
/// details or status bar to bring up to date; it shows the cells that another table shows now.
class StockTable final
{
public:
    StockTable();

    QTableView &view() { return m_view; }

    /// Takes over the visible cells, the columns' widths, the rows' height and the viewport's size.
    void imitate(QTableView &table);

    void reset() { m_model.reset(); }

private:
    CellsModel m_model;
    QTableView m_view;
};

} // namespace Codebook::Bench
