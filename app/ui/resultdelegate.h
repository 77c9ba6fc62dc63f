// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/linetext.h"

#include <QPixmap>
#include <QStyledItemDelegate>

namespace Codebook {

/// Paints a result's cells: one line each, elided, from laid-out lines that are kept; the ticket advice as icon and
/// words.
class ResultDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ResultDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Lays out a cell's text and draws its glyphs in advance, for a column of this width in pixels.
    void prepare(const QModelIndex &index, const QFont &font, int columnWidth) const;

    /// Pixels left and right of a cell's text.
    static constexpr int Padding = 8;
    /// Rows are about 1.9 em high, in pixels.
    static int rowHeight(const QFont &font);

private:
    LineTextCache &linesFor(const QFont &font, int column) const;

    mutable LineTextCache m_textLines;
    mutable LineTextCache m_symbolLines;
    mutable QPixmap m_scratch; ///< drawn on and thrown away
};

} // namespace Codebook
