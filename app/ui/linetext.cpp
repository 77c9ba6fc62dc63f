// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/linetext.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <optional>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype MaxLines = 4000; // some hundred screens of rows

/// Lays a text out on one line, without wrapping.
class OneLine
{
public:
    OneLine(const QString &text, const QFont &font)
        : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_layout.endLayout();
    }

    LineText toLineText(qreal offset, int length) const
    {
        LineText text{
            .runs = m_layout.glyphRuns(0, length), .width = m_line.cursorToX(length), .height = m_line.height()};
        if (offset > 0) {
            for (QGlyphRun &run : text.runs) {
                QList<QPointF> positions = run.positions();
                for (QPointF &position : positions)
                    position.rx() += offset;
                run.setPositions(positions);
            }
        }
        return text;
    }

    qreal width() const { return m_line.naturalTextWidth(); }

    int cursorAt(qreal x) const { return m_line.xToCursor(x, QTextLine::CursorOnCharacter); }

    int length() const { return int(m_layout.text().size()); }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

} // namespace

void LineText::draw(QPainter &painter, const QPointF &topLeft) const
{
    for (const QGlyphRun &run : runs)
        painter.drawGlyphRun(topLeft, run);
}

void drawLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const LineText &line)
{
    const qreal left = alignment.testFlag(Qt::AlignRight) ? rect.right() + 1 - line.width : rect.left();
    line.draw(painter, {left, rect.top() + (rect.height() - line.height) / 2});
}

LineTextCache::LineTextCache(const QFont &font)
    : m_font(font)
    , m_averageWidth(qMax(1.0, QFontMetricsF(font).averageCharWidth()))
    , m_lines(MaxLines)
{ }

void LineTextCache::setFont(const QFont &font)
{
    if (m_font == font)
        return;
    m_font = font;
    m_averageWidth = qMax(1.0, QFontMetricsF(font).averageCharWidth());
    m_lines.clear();
}

const LineText &LineTextCache::line(const QString &text, int width)
{
    const Key key{text, width};
    if (const LineText *known = m_lines.object(key))
        return *known;
    m_lines.insert(key, new LineText(layOut(text, width)));
    return *m_lines.object(key);
}

LineText LineTextCache::layOut(const QString &text, int width) const
{
    if (text.isEmpty() || width <= 0)
        return {};
    // Shaping costs by the character, so only as many are shaped as are likely to be seen, and twice as many if need
    // be.
    qsizetype length = qMin(text.size(), qsizetype(width / m_averageWidth) + 1);
    std::optional<OneLine> line(std::in_place, text.first(length), m_font);
    while (line->width() <= width && length < text.size()) {
        length = qMin(text.size(), 2 * length);
        line.emplace(text.first(length), m_font);
    }
    if (line->width() <= width)
        return line->toLineText(0, line->length());
    const OneLine ellipsis(QStringLiteral("…"), m_font);
    LineText cut = line->toLineText(0, line->cursorAt(width - ellipsis.width()));
    cut.runs += ellipsis.toLineText(cut.width, 1).runs;
    cut.width += ellipsis.width();
    return cut;
}

} // namespace Codebook
