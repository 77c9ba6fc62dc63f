// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/linetext.h"

#include <QStyledItemDelegate>

#include <memory>

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

    /// Pixels left and right of a cell's text.
    static constexpr int Padding = 8;
    /// Rows are about 1.9 em high, in pixels.
    static int rowHeight(const QFont &font);

private:
    LineTextCache &cacheFor(const QStyleOptionViewItem &option, int column) const;

    mutable std::unique_ptr<LineTextCache> m_textLines;
    mutable std::unique_ptr<LineTextCache> m_symbolLines;
};

} // namespace Codebook
