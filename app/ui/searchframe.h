// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Codebook {

class SearchBox;

/// The border around the search box. Drawn apart from it: a style's rounded frame would be drawn anew with each letter,
/// and that takes longer than the search.
class SearchFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchFrame(SearchBox *box, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SearchBox *m_box;
};

} // namespace Codebook
