// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/texttable.h"

#include "cli/displaywidth.h"

#include <algorithm>
#include <numeric>

namespace Codebook {

namespace {

constexpr int Gap = 2; // between columns
constexpr int NarrowestLast = 20;

} // namespace

TextTable::TextTable(const Terminal &terminal, const QList<Column> &columns)
    : m_terminal(terminal)
    , m_columns(columns)
{ }

void TextTable::setHeading(const QStringList &cells)
{
    m_heading = cells;
}

QString TextTable::text() const
{
    const QList<int> widths = this->widths();
    QString text = m_heading.isEmpty() ? QString() : m_terminal.dim(line(m_heading, widths, false)) + u'\n';
    for (const QStringList &cells : m_rows)
        text += line(cells, widths, true) + u'\n';
    return text;
}

/// In terminal columns; 0 for a column that is left out.
QList<int> TextTable::widths() const
{
    QList<int> widths(m_columns.size(), 0);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        for (const QStringList &cells : m_rows)
            widths[column] = std::max(widths[column], displayWidth(cells[column]));
        if (widths[column] > 0 && !m_heading.isEmpty())
            widths[column] = std::max(widths[column], displayWidth(m_heading[column]));
    }
    if (m_terminal.width > 0) {
        const auto others = std::count_if(widths.begin(), widths.end() - 1, [](int width) { return width > 0; });
        const int taken = std::accumulate(widths.begin(), widths.end() - 1, int(others) * Gap);
        widths.last() = std::min(widths.last(), std::max(m_terminal.width - taken, NarrowestLast));
    }
    return widths;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths, bool isStyled) const
{
    qsizetype last = cells.size() - 1;
    while (last > 0 && (cells[last].isEmpty() || widths[last] == 0))
        --last;
    QStringList parts;
    for (qsizetype column = 0; column <= last; ++column) {
        if (widths[column] == 0)
            continue;
        const auto &[isRightAligned, style] = m_columns[column];
        QString cell = elided(cells[column], widths[column]);
        if (isRightAligned)
            cell = rightAligned(cell, widths[column]);
        else if (column < last)
            cell = leftAligned(cell, widths[column]);
        parts << (style != nullptr && isStyled ? (m_terminal.*style)(cell) : cell);
    }
    return parts.join(QString(Gap, u' '));
}

} // namespace Codebook
