// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/ticketbadge.h"

#include "ui/colours.h"
#include "ui/icons.h"

#include <QPainter>

namespace Codebook {

namespace {

// In em.
constexpr qreal HorizontalPadding = 0.7;
constexpr qreal VerticalPadding = 0.4;
constexpr qreal IconGap = 0.45;

qreal em(const QWidget *widget)
{
    return QFontMetricsF(widget->font()).height();
}

} // namespace

TicketBadge::TicketBadge(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ticketBadge"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    hide();
}

void TicketBadge::setAdvice(TicketAdvice advice, const QString &text)
{
    if (advice == m_advice && text == m_text)
        return;
    m_advice = advice;
    m_text = text;
    setAccessibleName(text);
    setVisible(advice != TicketAdvice::None);
    fitHeight();
    update();
}

/// The words, wrapped into a pill as wide as the widget at most.
QRect TicketBadge::textRect() const
{
    const QFontMetrics metrics(font());
    const int others = qRound((2 * HorizontalPadding + IconGap) * em(this)) + metrics.ascent();
    return metrics.boundingRect(QRect(0, 0, qMax(1, width() - others), 10000), Qt::TextWordWrap | Qt::AlignLeft,
                                m_text);
}

/// The height follows from the width. A layout's height-for-width would ask all of the panel again for each pixel.
void TicketBadge::fitHeight()
{
    setFixedHeight(textRect().height() + qRound(2 * VerticalPadding * em(this)));
}

void TicketBadge::resizeEvent(QResizeEvent *event)
{
    fitHeight();
    QWidget::resizeEvent(event);
}

void TicketBadge::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    const bool isSubmit = m_advice == TicketAdvice::Submit;
    const QColor ink = isSubmit ? colours.submitText : colours.persistMark;
    const int icon = QFontMetrics(font()).ascent();
    const int padding = qRound(HorizontalPadding * em(this));
    const int gap = qRound(IconGap * em(this));
    const QRect words = textRect();
    const QRectF pill(0.75, 0.75, words.width() + icon + gap + 2 * padding - 1.5, height() - 1.5);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isSubmit ? QPen(Qt::NoPen) : QPen(ink, 1.5));
    painter.setBrush(isSubmit ? QBrush(colours.submitFill) : QBrush(Qt::NoBrush));
    const qreal radius = qMin(pill.height() / 2, 0.9 * em(this));
    painter.drawRoundedRect(pill, radius, radius);
    const int top = qRound(VerticalPadding * em(this));
    painter.drawPixmap(padding, top + (QFontMetrics(font()).height() - icon) / 2,
                       symbolicPixmap(isSubmit ? QStringLiteral("flag-filled") : QStringLiteral("flag-outline"), icon,
                                      ink, devicePixelRatio()));
    painter.setPen(ink);
    painter.drawText(QRect(padding + icon + gap, top, words.width() + 1, words.height()),
                     Qt::TextWordWrap | Qt::AlignLeft, m_text);
}

} // namespace Codebook
