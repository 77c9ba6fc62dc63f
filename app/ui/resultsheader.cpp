// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/resultsheader.h"

#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/resultpainter.h"

#include <QEvent>
#include <QPainter>

namespace Codebook {

ResultsHeader::ResultsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("resultsHeader"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorClearable(true);
    setSortIndicatorShown(true);
    setSortIndicator(-1, Qt::AscendingOrder);
}

void ResultsHeader::reset()
{
    if (!model() || count() != model()->columnCount())
        QHeaderView::reset();
}

/// Wide enough to be found; ResultsView sets the widths. The stock function loads a bold font to measure with.
QSize ResultsHeader::sectionSizeFromContents(int) const
{
    const int height = ResultPainter::rowHeight(font());
    return {2 * height, height};
}

void ResultsHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Colours colours = Colours::of(palette());
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline);
    const auto alignment
        = Qt::Alignment(model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).toInt());
    QRect room = rect.adjusted(ResultPainter::Padding, 0, -ResultPainter::Padding, 0);
    const bool isSorted = sortIndicatorSection() == logicalIndex;
    if (isSorted) {
        const int size = fontMetrics().ascent();
        const bool isAtLeft = alignment.testFlag(Qt::AlignRight);
        const QRect arrow(isAtLeft ? room.left() : room.right() - size + 1, room.center().y() - size / 2, size, size);
        const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up")
                                                                        : QStringLiteral("chevron-down");
        painter->drawPixmap(arrow.topLeft(),
                            symbolicPixmap(icon, size, palette().color(QPalette::Text), devicePixelRatio()));
        room.adjust(isAtLeft ? size : 0, 0, isAtLeft ? 0 : -size, 0);
    }
    painter->setPen(isSorted ? palette().color(QPalette::Text) : colours.dim);
    const QString title = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    m_lines.setFont(font());
    drawLine(*painter, room, alignment, m_lines.line(title, room.width()));
}

void ResultsHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QHeaderView::changeEvent(event);
}

} // namespace Codebook
