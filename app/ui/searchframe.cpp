// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/searchframe.h"

#include "ui/colours.h"
#include "ui/searchbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Codebook {

namespace {

constexpr int Border = 3; // pixels between the frame's edge and the box
constexpr qreal Radius = 4;

} // namespace

SearchFrame::SearchFrame(SearchBox *box, QWidget *parent)
    : QWidget(parent)
    , m_box(box)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Border, Border, Border, Border);
    layout->addWidget(box);
    box->setFrame(false);
    box->setAutoFillBackground(true); // opaque, so that this is not painted beneath it
    box->installEventFilter(this);
}

bool SearchFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void SearchFrame::paintEvent(QPaintEvent *)
{
    const bool hasFocus = m_box->hasFocus();
    const QColor colour = hasFocus ? palette().color(QPalette::Highlight) : Colours::of(palette()).hairline.darker(120);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, hasFocus ? 1.5 : 1.0));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius, Radius);
}

} // namespace Codebook
