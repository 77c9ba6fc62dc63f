// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTreeView>

namespace Codebook {

/// The side bar's tree: sections and ticket advice with their counts. A click or Enter on a row asks for its filter.
class FilterView final : public QTreeView
{
    Q_OBJECT

public:
    explicit FilterView(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

Q_SIGNALS:
    void filterRequested(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
};

} // namespace Codebook
