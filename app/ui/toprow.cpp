// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/toprow.h"

#include "ui/searchbox.h"
#include "ui/searchframe.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Codebook {

TopRow::TopRow(const QList<QAction *> &left, const QList<QAction *> &right, QWidget *parent)
    : QWidget(parent)
    , m_searchBox(new SearchBox(this))
{
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, 0, gap, 0);
    const auto addButtons = [this, layout](const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            auto *button = new QToolButton(this);
            button->setDefaultAction(action);
            button->setAutoRaise(true);
            button->setFocusPolicy(Qt::TabFocus);
            layout->addWidget(button);
        }
    };
    addButtons(left);
    layout->addWidget(new SearchFrame(m_searchBox, this), 1);
    addButtons(right);
}

} // namespace Codebook
