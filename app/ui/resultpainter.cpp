// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/resultpainter.h"

#include "models/codelistmodel.h"
#include "ui/colours.h"
#include "ui/fonts.h"
#include "ui/icons.h"

#include <QFontDatabase>
#include <QtMath>

namespace Codebook {

namespace {

constexpr qreal SymbolSize = 0.92; // of the font's
constexpr int NarrowStretch = 75; // per cent
constexpr int Unlimited = 1 << 20; // pixels
constexpr qreal HighlightMargin = 1; // pixels on each side
constexpr qreal HighlightRadius = 3; // pixels

QFont symbolFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF() * SymbolSize);
    return fixed;
}

QFont narrowFont(QFont font)
{
    font.setStretch(NarrowStretch);
    return font;
}

QColor textColour(const ResultPainter::Look &look, const Colours &colours, const EntrySummary &entry, int column)
{
    if (look.isSelected)
        return look.palette.color(look.group, QPalette::HighlightedText);
    if (column == CodeListModel::TicketColumn)
        return entry.ticket == TicketAdvice::Submit ? colours.submitMark : colours.persistMark;
    if (column == CodeListModel::SymbolColumn || column == CodeListModel::SectionColumn)
        return colours.dim;
    return look.palette.color(look.group, QPalette::Text);
}

QColor groundColour(const ResultPainter::Look &look)
{
    return look.isSelected ? look.palette.color(look.group, QPalette::Highlight) : look.palette.color(QPalette::Base);
}

/// Marks parts of a line that is painted already, as a text marker does: its ink leaves letters what they are, and so
/// the pictures of words serve with and without marks.
void drawHighlights(QPainter &painter, const QPoint &topLeft, const LineText &line, const QList<TextRange> &ranges,
                    const ResultPainter::Look &look)
{
    const Marker marker = markerOn(groundColour(look));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(marker.mode);
    painter.setPen(Qt::NoPen);
    painter.setBrush(marker.ink);
    for (const TextRange &range : ranges) {
        const QRectF place = line.placeOf(range);
        if (!place.isEmpty()) {
            painter.drawRoundedRect(place.translated(topLeft).adjusted(-HighlightMargin, 0, HighlightMargin, 0),
                                    HighlightRadius, HighlightRadius);
        }
    }
    painter.restore();
}

} // namespace

int ResultPainter::rowHeight(const QFont &font)
{
    return qRound(QFontMetricsF(font).height() * 1.62);
}

void ResultPainter::setFont(const QFont &font)
{
    m_font = font;
    m_ascent = QFontMetrics(font).ascent();
    m_lines.setFont(font);
    m_symbolLines.setFont(symbolFont(font));
    m_narrowLines.setFont(narrowFont(font));
}

LineTextCache &ResultPainter::linesFor(const QString &text, int column, int width)
{
    if (column == CodeListModel::SymbolColumn)
        return m_symbolLines;
    return column == CodeListModel::CodeColumn && m_lines.line(text, width).isCut ? m_narrowLines : m_lines;
}

void ResultPainter::paint(QPainter &painter, const CodeListModel &model, int row, const QRect &rect,
                          const QList<Column> &columns, const Look &look)
{
    const EntrySummary *entry = model.entryAt(row);
    if (!entry)
        return;
    for (const Column &column : columns) {
        const QRect cell(column.left + Padding, rect.top(), column.width - 2 * Padding, rect.height());
        paintCell(painter, model, *entry, column.column, cell, look);
    }
}

void ResultPainter::paintCell(QPainter &painter, const CodeListModel &model, const EntrySummary &entry, int column,
                              QRect rect, const Look &look)
{
    const QString text = model.text(entry, column);
    if (text.isEmpty())
        return;
    const Colours &colours = Colours::of(look.palette);
    const QColor colour = textColour(look, colours, entry, column);
    if (column == CodeListModel::TicketColumn)
        rect = paintTicketIcon(painter, entry.ticket == TicketAdvice::Submit, rect, colour);
    LineTextCache &lines = linesFor(text, column, rect.width());
    const LineText &line = lines.line(text, rect.width());
    const QPoint place = placeOfLine(rect, column == CodeListModel::CodeColumn ? Qt::AlignRight : Qt::AlignLeft, line);
    lines.draw(painter, place, line, colour, groundColour(look));
    if (const QList<TextRange> highlights = model.highlights(text, column); !highlights.isEmpty())
        drawHighlights(painter, place, line, highlights, look);
}

/// Returns what is left of the rectangle.
QRect ResultPainter::paintTicketIcon(QPainter &painter, bool isSubmit, const QRect &rect, const QColor &colour) const
{
    const QString icon = isSubmit ? QStringLiteral("flag-filled") : QStringLiteral("flag-outline");
    painter.drawPixmap(rect.left(), rect.center().y() - m_ascent / 2,
                       symbolicPixmap(icon, m_ascent, colour, painter.device()->devicePixelRatio()));
    return rect.adjusted(m_ascent + Padding / 2, 0, 0, 0);
}

void ResultPainter::prepare(const CodeListModel &model, int row, const QList<Column> &columns)
{
    const EntrySummary *entry = model.entryAt(row);
    if (!entry)
        return;
    for (const Column &column : columns) {
        if (column.column != CodeListModel::CodeColumn && column.column != CodeListModel::DescriptionColumn)
            continue;
        const QSize size(qMax(1, column.width - 2 * Padding), rowHeight(m_font));
        if (m_scratch.size() != size)
            m_scratch = QPixmap(size);
        const QString text = model.text(*entry, column.column);
        QPainter painter(&m_scratch);
        linesFor(text, column.column, size.width()).prepare(painter, text, size.width());
        painter.setFont(readingFont(m_font)); // the details will show it in this size
        painter.drawText(QPoint(0, size.height()), text);
    }
}

int ResultPainter::widthHint(const CodeListModel &model, int row, int column)
{
    const EntrySummary *entry = model.entryAt(row);
    if (!entry)
        return 0;
    const int icon = column == CodeListModel::TicketColumn ? m_ascent + Padding / 2 : 0;
    const QString text = model.text(*entry, column);
    return qCeil(linesFor(text, column, Unlimited).line(text, Unlimited).width) + icon + 2 * Padding;
}

} // namespace Codebook
