// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/quietscrollbar.h"

#include "ui/colours.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace Codebook {

namespace {

constexpr int Margin = 4; // pixels beside the thumb

} // namespace

QuietScrollBar::QuietScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void QuietScrollBar::paintEvent(QPaintEvent *)
{
    if (minimum() == maximum())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect slider = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    QColor colour = Colours::of(palette()).dim;
    colour.setAlphaF(isSliderDown() || underMouse() ? 0.9F : 0.5F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF thumb = QRectF(slider).adjusted(Margin, 1, -Margin, -1);
    painter.drawRoundedRect(thumb, thumb.width() / 2, thumb.width() / 2);
}

} // namespace Codebook
