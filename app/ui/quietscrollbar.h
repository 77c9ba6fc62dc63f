// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollBar>

namespace Codebook {

/// A scroll bar that keeps its place but shows nothing where there is nothing to scroll: what is beside it keeps its
/// width. Drawn flat: a style's shaded one takes longer than all of the table, and its size changes with each search.
class QuietScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit QuietScrollBar(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Codebook
