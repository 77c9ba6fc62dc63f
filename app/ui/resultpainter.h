// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/linetext.h"

#include <QList>
#include <QPalette>
#include <QPixmap>

namespace Codebook {

class CodeListModel;
struct EntrySummary;

/// Paints a row of results: one line to a cell, elided, from laid-out lines that are kept; what was found on a soft
/// ground; the ticket advice as icon and words. A code that is too long for its column is set narrower first.
class ResultPainter final
{
public:
    /// A column that is shown, and its place in the row in pixels.
    struct Column
    {
        int column = 0; ///< CodeListModel::Column
        int left = 0;
        int width = 0;
    };

    struct Look
    {
        QPalette palette;
        QPalette::ColorGroup group = QPalette::Active;
        bool isSelected = false;
    };

    void setFont(const QFont &font);

    /// The ground is painted already. Nothing happens where the row's entry cannot be read.
    void paint(QPainter &painter, const CodeListModel &model, int row, const QRect &rect, const QList<Column> &columns,
               const Look &look);

    /// Lays out a row's code and description and draws their glyphs in advance.
    void prepare(const CodeListModel &model, int row, const QList<Column> &columns);

    /// Pixels that all of a cell's text needs.
    int widthHint(const CodeListModel &model, int row, int column);

    /// Pixels left and right of a cell's text.
    static constexpr int Padding = 8;
    /// Rows are about 1.6 em high, in pixels.
    static int rowHeight(const QFont &font);

private:
    void paintCell(QPainter &painter, const CodeListModel &model, const EntrySummary &entry, int column, QRect rect,
                   const Look &look);
    QRect paintTicketIcon(QPainter &painter, bool isSubmit, const QRect &rect, const QColor &colour) const;
    /// The lines in a column's font, for a text in a column so wide.
    LineTextCache &linesFor(const QString &text, int column, int width);

    QFont m_font;
    int m_ascent = 0; ///< pixels
    LineTextCache m_lines;
    LineTextCache m_symbolLines;
    LineTextCache m_narrowLines;
    QPixmap m_scratch; ///< drawn on and thrown away
};

} // namespace Codebook
