// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/quietscrollbar.h"

#include "ui/colours.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace Codebook {

namespace {

constexpr int Margin = 4; // pixels beside the thumb

/// A bar with round ends. Not as one shape: Qt paints tall smooth shapes in several threads, and waking those takes
/// longer than painting.
void paintThumb(QPainter &painter, const QRect &thumb, const QColor &colour)
{
    const QSize end(thumb.width(), thumb.width());
    QRect bottom(QPoint(), end);
    bottom.moveBottomLeft(thumb.bottomLeft());
    painter.fillRect(thumb.adjusted(0, end.height() / 2, 0, -end.height() / 2), colour);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRect(thumb.topLeft(), end));
    painter.drawEllipse(bottom);
}

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
    const bool isHeld = isSliderDown() || underMouse();
    const QColor colour = mixed(Colours::of(palette()).dim, palette().color(backgroundRole()), isHeld ? 0.1 : 0.5);
    QPainter painter(this);
    paintThumb(painter, slider.adjusted(Margin, 1, -Margin, -1), colour);
}

} // namespace Codebook
