// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/linetext.h"

#include <QRawFont>
#include <QtMath>

#include <algorithm>
#include <memory>

namespace Codebook {

namespace {

constexpr qsizetype MaxLines = 4000; // some hundred screens of rows

// What is seen once or twice is not worth a picture: it costs two drawings.
constexpr int DrawnBeforePicture = 2;
constexpr qsizetype MaxPictureBytes = 8 << 20;
constexpr int PictureMargin = 2; // pixels: glyphs may reach a little beyond their line

/// Puts shapes side by side, on one base line.
class LineBuilder
{
public:
    explicit LineBuilder(const WordShapes &shapes)
        : m_shapes(shapes)
    { }

    qreal width() const { return m_width; }

    void append(const WordShape &shape)
    {
        m_edges.append(float(m_width));
        for (const float edge : shape.edges)
            m_edges.append(float(m_width) + edge);
        appendGlyphs(shape);
    }

    /// Glyphs that stand for none of the text's characters.
    void appendGlyphs(const WordShape &shape)
    {
        for (const ShapedGlyph &glyph : shape.glyphs) {
            if (glyph.face >= m_runs.size())
                m_runs.resize(glyph.face + 1);
            m_runs[glyph.face].indexes.append(glyph.index);
            m_runs[glyph.face].positions.append({m_width + qreal(glyph.x), qreal(glyph.y)});
        }
        m_width += qreal(shape.width);
        m_ascent = std::max(m_ascent, qreal(shape.ascent));
        m_descent = std::max(m_descent, qreal(shape.descent));
    }

    /// Characters end at this edge; glyphs may follow.
    void endText() { m_edges.append(float(m_width)); }

    /// Lines are kept by the thousand: nothing in them has room to spare.
    LineText take(bool isCut)
    {
        m_edges.squeeze();
        LineText line{.runs = {}, .edges = m_edges, .width = m_width, .height = m_ascent + m_descent, .isCut = isCut};
        for (qsizetype face = 0; face < m_runs.size(); ++face) {
            Run &glyphs = m_runs[face];
            if (glyphs.indexes.isEmpty())
                continue;
            for (QPointF &position : glyphs.positions)
                position.ry() += m_ascent;
            glyphs.indexes.squeeze();
            glyphs.positions.squeeze();
            QGlyphRun run;
            run.setRawFont(m_shapes.faces().at(face));
            run.setGlyphIndexes(glyphs.indexes);
            run.setPositions(glyphs.positions);
            line.runs.append(run);
        }
        return line;
    }

private:
    struct Run
    {
        QList<quint32> indexes;
        QList<QPointF> positions; ///< on the base line
    };

    const WordShapes &m_shapes;
    QList<Run> m_runs; ///< one for each face
    QList<float> m_edges;
    qreal m_width = 0;
    qreal m_ascent = 0;
    qreal m_descent = 0;
};

/// How many of a shape's characters there is room for, where there is not for all.
qsizetype lengthWithin(const WordShape &shape, qreal room)
{
    const auto ends = [room](float edge) { return qreal(edge) > room; };
    return std::find_if(shape.edges.begin(), shape.edges.end(), ends) - shape.edges.begin();
}

/// The beginning of a word, not in the middle of a character.
QStringView wholeCharacters(QStringView word, qsizetype length)
{
    while (length > 0 && length < word.size() && (word[length].isLowSurrogate() || word[length].isMark()))
        --length;
    return word.first(length);
}

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
    , m_words(font)
    , m_lines(MaxLines)
    , m_pictures(MaxPictureBytes)
{ }

void LineTextCache::setFont(const QFont &font)
{
    if (m_font == font)
        return;
    m_font = font;
    m_words.setFont(font);
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
    line.timesDrawn = std::min(line.timesDrawn + 1, DrawnBeforePicture + 1);
    const bool fallsBetweenPixels = painter.device()->devicePixelRatio() != 1;
    if (line.timesDrawn <= DrawnBeforePicture || fallsBetweenPixels) {
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

LineText LineTextCache::layOut(const QString &text, int width)
{
    if (text.isEmpty() || width <= 0)
        return {};
    // No character is narrower than a pixel.
    const QList<QStringView> words = m_words.parts(QStringView(text).first(qMin<qsizetype>(text.size(), width)));
    LineBuilder line(m_words);
    for (const QStringView word : words) {
        line.append(m_words.shape(word));
        if (line.width() > width)
            return cut(words, width);
    }
    line.endText();
    return line.take(false);
}

/// As much as there is room for before an ellipsis.
LineText LineTextCache::cut(const QList<QStringView> &words, int width)
{
    const WordShape ellipsis = m_words.shape(u"…");
    const qreal room = width - qreal(ellipsis.width);
    LineBuilder line(m_words);
    for (const QStringView word : words) {
        const WordShape &shape = m_words.shape(word);
        if (line.width() + qreal(shape.width) <= room) {
            line.append(shape);
            continue;
        }
        const QStringView beginning = wholeCharacters(word, lengthWithin(shape, room - line.width()));
        if (!beginning.isEmpty())
            line.append(m_words.shape(beginning));
        break;
    }
    line.endText();
    line.appendGlyphs(ellipsis);
    return line.take(true);
}

} // namespace Codebook
