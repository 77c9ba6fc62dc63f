// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "stocktable.h"

#include <QHeaderView>

namespace Codebook::Bench {

namespace {

QStringList headersOf(const QAbstractItemModel &model)
{
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers << model.headerData(column, Qt::Horizontal).toString();
    return headers;
}

QList<QStringList> visibleCells(const QTableView &table)
{
    QList<QStringList> rows;
    if (!table.isVisible())
        return rows;
    const QAbstractItemModel &model = *table.model();
    const QModelIndex top = table.indexAt({0, 0});
    for (int row = top.row(); row >= 0 && row < model.rowCount(); ++row) {
        if (table.visualRect(top.siblingAtRow(row)).top() >= table.viewport()->height())
            break;
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        rows << cells;
    }
    return rows;
}

} // namespace

void CellsModel::setCells(const QStringList &headers, const QList<QStringList> &rows)
{
    beginResetModel();
    m_headers = headers;
    m_rows = rows;
    endResetModel();
}

void CellsModel::reset()
{
    beginResetModel();
    endResetModel();
}

int CellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant CellsModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole ? m_rows[index.row()][index.column()] : QVariant();
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return role == Qt::DisplayRole && orientation == Qt::Horizontal ? m_headers[section] : QVariant();
}

StockTable::StockTable()
{
    m_view.setModel(&m_model);
    // What would differ in the picture is set as in Codebook's table: one line to a cell, no row numbers.
    m_view.setWordWrap(false);
    m_view.verticalHeader()->hide();
    m_view.verticalHeader()->setMinimumSectionSize(1);
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setAttribute(Qt::WA_ShowWithoutActivating);
}

void StockTable::imitate(QTableView &table)
{
    m_model.setCells(headersOf(*table.model()), visibleCells(table));
    m_view.setLocale(table.locale());
    if (const QModelIndex top = table.indexAt({0, 0}); top.isValid())
        m_view.verticalHeader()->setDefaultSectionSize(table.visualRect(top).height());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_view.setColumnHidden(column, table.isColumnHidden(column));
        if (!table.isColumnHidden(column))
            m_view.setColumnWidth(column, table.columnWidth(column));
    }
    m_view.resize(m_view.size() + table.viewport()->size() - m_view.viewport()->size());
}

} // namespace Codebook::Bench
