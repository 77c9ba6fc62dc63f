// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/linetext.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>
#include <QtMath>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype MaxLines = 4000; // some hundred screens of rows

constexpr qsizetype MaxPictureBytes = 8 << 20;
constexpr char16_t FirstWide = 0x2e80; // CJK radicals: from here on nearly all is as wide as high
constexpr qreal RunningText = 0.9; // of a font's average: in words the narrow letters are frequent
constexpr int PictureMargin = 2; // pixels: glyphs may reach a little beyond their line

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
        LineText text{.runs = m_layout.glyphRuns(0, length),
                      .edges = {},
                      .width = m_line.cursorToX(length),
                      .height = m_line.height()};
        text.edges.reserve(length + 1);
        for (int i = 0; i <= length; ++i)
            text.edges.append(float(m_line.cursorToX(i)));
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

QRectF LineText::placeOf(const TextRange &range) const
{
    const qsizetype end = qMin(range.start + range.length, edges.size() - 1);
    if (range.start < 0 || range.start >= end)
        return {};
    const auto [left, right] = std::minmax_element(edges.begin() + range.start, edges.begin() + end + 1);
    return {*left, 0, *right - *left, height};
}

QPoint placeOfLine(const QRect &rect, Qt::Alignment alignment, const LineText &line)
{
    const qreal left = alignment.testFlag(Qt::AlignRight) ? rect.right() + 1 - line.width : rect.left();
    return {qFloor(left), qFloor(rect.top() + (rect.height() - line.height) / 2)};
}

void drawLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const LineText &line)
{
    line.draw(painter, placeOfLine(rect, alignment, line));
}

LineTextCache::LineTextCache(const QFont &font)
    : m_font(font)
    , m_lines(MaxLines)
    , m_pictures(MaxPictureBytes)
{ }

/// Not before the first line: this loads the font, and some fonts are rarely needed.
void LineTextCache::measure() const
{
    m_letterWidth = qMax(1.0, QFontMetricsF(m_font).averageCharWidth() * RunningText);
    m_wideWidth = qMax(1, QFontInfo(m_font).pixelSize()); // asking for a glyph's width would load the Chinese font
}

void LineTextCache::setFont(const QFont &font)
{
    if (m_font == font)
        return;
    m_font = font;
    m_letterWidth = 0;
    m_lines.clear();
    m_pictures.clear();
}

const LineText &LineTextCache::line(const QString &text, int width)
{
    return cached(text, width).text;
}

LineTextCache::Line &LineTextCache::cached(const QString &text, int width)
{
    const Key key{text, width};
    if (Line *known = m_lines.object(key))
        return *known;
    m_lines.insert(key, new Line{.text = layOut(text, width)});
    return *m_lines.object(key);
}

void LineTextCache::draw(QPainter &painter, const QPoint &topLeft, const QString &text, int width, const QColor &colour,
                         const QColor &ground)
{
    Line &line = cached(text, width);
    const bool wasDrawn = std::exchange(line.wasDrawn, true);
    if (!wasDrawn || painter.device()->devicePixelRatio() != 1) { // a picture might fall between its pixels
        painter.setPen(colour);
        line.text.draw(painter, topLeft);
        return;
    }
    const QPoint margin(PictureMargin, PictureMargin);
    const PictureKey key{{text, width}, colour.rgba(), ground.rgba()};
    if (const QPixmap *known = m_pictures.object(key)) {
        painter.drawPixmap(topLeft - margin, *known);
        return;
    }
    auto picture = std::make_unique<QPixmap>(qCeil(line.text.width) + 2 * PictureMargin,
                                             qCeil(line.text.height) + 2 * PictureMargin);
    picture->fill(ground);
    QPainter on(picture.get());
    on.setPen(colour);
    line.text.draw(on, margin);
    on.end();
    painter.drawPixmap(topLeft - margin, *picture);
    const qsizetype bytes = qsizetype(picture->width()) * picture->height() * picture->depth() / 8;
    m_pictures.insert(key, picture.release(), bytes);
}

/// Rather one too many than one too few.
qsizetype LineTextCache::likelyLength(const QString &text, int width) const
{
    if (m_letterWidth == 0)
        measure();
    qreal used = 0;
    qsizetype length = 0;
    while (length < text.size() && used <= width)
        used += text.at(length++).unicode() < FirstWide ? m_letterWidth : m_wideWidth;
    return length;
}

LineText LineTextCache::layOut(const QString &text, int width) const
{
    if (text.isEmpty() || width <= 0)
        return {};
    // Shaping costs by the character, so only as many are shaped as are likely to be seen, and twice as many if need
    // be.
    qsizetype length = likelyLength(text, width);
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
    cut.isCut = true;
    return cut;
}

} // namespace Codebook
