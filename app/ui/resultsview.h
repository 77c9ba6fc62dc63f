// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/fixedrowtable.h"
#include "ui/resultpainter.h"

#include <QBasicTimer>

#include <functional>

namespace Codebook {

class CodeListModel;

/// The table of results. Column widths are the user's; the description takes the slack.
class ResultsView final : public FixedRowTable
{
    Q_OBJECT

public:
    explicit ResultsView(QWidget *parent = nullptr);

    void setResults(CodeListModel *results);

    /// The columns' widths and order, to be remembered; restoreColumns() takes what columns() gave.
    QByteArray columns() const;
    void restoreColumns(const QByteArray &columns);

    /// Whether firstPainted() was emitted.
    bool isPainted() const { return m_isPainted; }

    /// What is dragged out of the table: the selected rows as text.
    void setDragText(std::function<QString()> dragText) { m_dragText = std::move(dragText); }

Q_SIGNALS:
    /// A key that starts or goes on with a search was pressed here.
    void searchKeyPressed(QKeyEvent *event);
    /// The table has shown rows for the first time: what can wait can be done now.
    void firstPainted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    int sizeHintForColumn(int column) const override;

private:
    void updateMetrics();
    void updateVisibleColumns();
    QList<ResultPainter::Column> shownColumns() const;
    void paintRows(const QRect &part);
    void paintRow(QPainter &painter, int row, const QList<ResultPainter::Column> &columns, ResultPainter::Look &look);

    CodeListModel *m_results = nullptr;
    mutable ResultPainter m_painter; // keeps laid-out lines
    std::function<QString()> m_dragText;
    QBasicTimer m_preparing; ///< runs while rows are laid out in advance, in the gaps between other events
    int m_preparedRows = 0;
    bool m_isPainted = false;
};

} // namespace Codebook
