// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/resultdelegate.h"

#include "core/ticketadvice.h"
#include "models/codelistmodel.h"
#include "ui/colours.h"
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

LineTextCache &ResultDelegate::cacheFor(const QStyleOptionViewItem &option, int column) const
{
    const bool isSymbol = column == CodeListModel::SymbolColumn;
    std::unique_ptr<LineTextCache> &cache = isSymbol ? m_symbolLines : m_textLines;
    const QFont font = isSymbol && cache ? cache->font() : isSymbol ? symbolFont(option.font) : option.font;
    if (!cache || cache->font() != font)
        cache = std::make_unique<LineTextCache>(font);
    return *cache;
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

    const LineText &line = cacheFor(option, column).line(index.data(Qt::DisplayRole).toString(), rect.width());
    const qreal left = column == CodeListModel::CodeColumn ? rect.right() + 1 - line.width : rect.left();
    painter->setPen(colour);
    line.draw(*painter, {left, rect.top() + (rect.height() - line.height) / 2});
}

} // namespace Codebook
