// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/terminal.h"

#include <QList>
#include <QStringList>

namespace Codebook {

/// Rows of text in aligned columns. A column that is empty in every row is left out; the last one gets what room the
/// terminal leaves and is cut there. Without a terminal nothing is cut.
class TextTable
{
public:
    struct Column
    {
        bool isRightAligned = false;
        QString (Terminal::*style)(const QString &text) const = nullptr; ///< of its cells, but for the heading
    };

    TextTable(const Terminal &terminal, const QList<Column> &columns);

    /// A dim first row.
    void setHeading(const QStringList &cells);

    /// A cell for each column.
    void addRow(const QStringList &cells) { m_rows << cells; }

    /// Each row ends in a line end, without spaces in front of it.
    QString text() const;

private:
    QList<int> widths() const;
    QString line(const QStringList &cells, const QList<int> &widths, bool isStyled) const;

    Terminal m_terminal;
    QList<Column> m_columns;
    QStringList m_heading;
    QList<QStringList> m_rows;
};

} // namespace Codebook
