// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <functional>

namespace Codebook {

/// A model as lines of text that look like the view: a line per row, children indented by two spaces.
inline QStringList printModel(const QAbstractItemModel &model, const std::function<QString(const QModelIndex &)> &line,
                              const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << indent + line(index);
        lines << printModel(model, line, index, indent + QStringLiteral("  "));
    }
    return lines;
}

/// A table as lines, cells with a bar between them.
inline QStringList printTable(const QAbstractItemModel &model)
{
    return printModel(model, [&model](const QModelIndex &first) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << first.siblingAtColumn(column).data().toString();
        return cells.join(QStringLiteral(" | "));
    });
}

/// The titles of a table's columns.
inline QString printHeader(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    return titles.join(QStringLiteral(" | "));
}

} // namespace Codebook
