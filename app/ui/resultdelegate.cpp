// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/resultdelegate.h"

#include "core/ticketadvice.h"
#include "models/codelistmodel.h"
#include "ui/colours.h"
#include "ui/fonts.h"
#include "ui/icons.h"

#include <QFontDatabase>
#include <QPainter>

namespace Codebook {

namespace {

QFont symbolFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF() * 0.92);
    return fixed;
}

} // namespace

ResultDelegate::ResultDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

int ResultDelegate::rowHeight(const QFont &font)
{
    return qRound(QFontMetricsF(font).height() * 1.62);
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {QFontMetrics(option.font).horizontalAdvance(text) + 2 * Padding, rowHeight(option.font)};
}

LineTextCache &ResultDelegate::linesFor(const QFont &font, int column) const
{
    if (!(m_textLines.font() == font)) {
        m_textLines.setFont(font);
        m_symbolLines.setFont(symbolFont(font));
    }
    return column == CodeListModel::SymbolColumn ? m_symbolLines : m_textLines;
}

void ResultDelegate::prepare(const QModelIndex &index, const QFont &font, int columnWidth) const
{
    const QSize size(qMax(1, columnWidth - 2 * Padding), rowHeight(font));
    const LineText &line
        = linesFor(font, index.column()).line(index.data(Qt::DisplayRole).toString(), columnWidth - 2 * Padding);
    if (m_scratch.size() != size)
        m_scratch = QPixmap(size);
    QPainter painter(&m_scratch);
    line.draw(painter, {});
    painter.setFont(readingFont(font)); // the details will show it in this size
    painter.drawText(QPoint(0, size.height()), index.data(Qt::DisplayRole).toString());
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));

    QRect rect = option.rect.adjusted(Padding, 0, -Padding, 0);
    QColor colour = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int column = index.column();
    if (!isSelected && (column == CodeListModel::SymbolColumn || column == CodeListModel::SectionColumn))
        colour = Colours::of(option.palette).dim;
    if (column == CodeListModel::TicketColumn) {
        const auto advice = TicketAdvice(index.data(CodeListModel::TicketRole).toInt());
        if (advice == TicketAdvice::None)
            return;
        const bool isSubmit = advice == TicketAdvice::Submit;
        if (!isSelected)
            colour = isSubmit ? Colours::of(option.palette).submitMark : Colours::of(option.palette).persistMark;
        const int size = option.fontMetrics.ascent();
        painter->drawPixmap(rect.left(), rect.center().y() - size / 2,
                            symbolicPixmap(isSubmit ? QStringLiteral("flag-filled") : QStringLiteral("flag-outline"),
                                           size, colour, painter->device()->devicePixelRatio()));
        rect.setLeft(rect.left() + size + Padding / 2);
    }

    painter->setPen(colour);
    drawLine(*painter, rect, column == CodeListModel::CodeColumn ? Qt::AlignRight : Qt::AlignLeft,
             linesFor(option.font, column).line(index.data(Qt::DisplayRole).toString(), rect.width()));
}

} // namespace Codebook
