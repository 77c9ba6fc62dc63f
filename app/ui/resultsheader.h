// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/linetext.h"

#include <QHeaderView>

namespace Codebook {

/// The table's header: quiet, flat, its titles above the text of their columns.
class ResultsHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ResultsHeader(QWidget *parent = nullptr);

    /// Other rows do not change the titles, so nothing is painted again.
    void reset() override;

    /// A selection of rows does not either.
    void setSelectionModel(QItemSelectionModel *) override { }

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void changeEvent(QEvent *event) override;

private:
    mutable LineTextCache m_lines;
};

} // namespace Codebook
