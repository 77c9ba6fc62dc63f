// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/linetext.h"

#include <QtMath>

#include <algorithm>
#include <limits>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype MaxLines = 1000; // a dozen screens of rows, and all of the built-in catalogue's

/// Puts shapes side by side, on one base line.
class LineBuilder
{
public:
    qreal width() const { return m_line.width; }

    void append(const SharedWordShape &shape)
    {
        m_line.words.append({.shape = shape, .left = float(m_line.width)});
        m_line.width += qreal(shape->width);
        m_line.ascent = std::max(m_line.ascent, qreal(qCeil(shape->ascent)));
        m_descent = std::max(m_descent, qreal(shape->descent));
    }

    LineText take(const QList<QRawFont> &faces, bool isCut)
    {
        m_line.words.squeeze(); // lines are kept by the thousand
        m_line.faces = faces;
        m_line.height = m_line.ascent + m_descent;
        m_line.isCut = isCut;
        return std::move(m_line);
    }

private:
    LineText m_line;
    qreal m_descent = 0;
};

/// Where a word is drawn, in quarters of a pixel: so it has but four looks.
int quartersAt(float left)
{
    return qFloor(left * QuartersOfPixel);
}

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
    GlyphRuns glyphs;
    for (const Word &word : words)
        glyphs.add(*word.shape, topLeft + QPointF(qreal(quartersAt(word.left)) / QuartersOfPixel, ascent));
    glyphs.draw(painter, faces);
}

QRectF LineText::placeOf(const TextRange &range) const
{
    QList<float> edges; // where each character that is shown begins, then where the last ends
    const qsizetype shown = words.size() - (isCut ? 1 : 0);
    for (const Word &word : words.first(shown)) {
        edges.append(word.left);
        for (const float edge : word.shape->edges)
            edges.append(word.left + edge);
    }
    if (shown > 0)
        edges.append(words[shown - 1].left + words[shown - 1].shape->width);
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
{ }

void LineTextCache::setFont(const QFont &font)
{
    if (m_font == font)
        return;
    m_font = font;
    m_words.setFont(font);
    m_wordPictures.clear();
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

/// Pictures where there are some; the other words glyph by glyph, and afterwards, for they may reach into a picture. So
/// may a word into its neighbour: only one of them is copied then.
void LineTextCache::draw(QPainter &painter, const QPoint &topLeft, const LineText &line, const QColor &colour,
                         const QColor &ground)
{
    painter.setPen(colour);
    if (painter.device()->devicePixelRatio() != 1) { // words begin between pixels
        line.draw(painter, topLeft);
        return;
    }
    const Ink ink{.colour = colour.rgba(), .ground = ground.rgba()};
    const int baseLine = topLeft.y() + qRound(line.ascent);
    int copiedTo = std::numeric_limits<int>::min();
    for (const LineText::Word &word : line.words) {
        if (word.shape->glyphs.isEmpty())
            continue;
        const int quarters = quartersAt(word.left);
        const int left = topLeft.x() + quarters / QuartersOfPixel;
        const WordPicture *picture = m_wordPictures.picture(word.shape, quarters % QuartersOfPixel, ink, line.faces);
        if (picture && left + picture->left() >= copiedTo) {
            painter.drawImage(QPoint(left, baseLine) + picture->topLeft, picture->image);
            copiedTo = left + picture->right();
        } else {
            m_glyphs.add(*word.shape, QPointF(topLeft.x() + qreal(quarters) / QuartersOfPixel, baseLine));
        }
    }
    m_glyphs.draw(painter, line.faces);
}

LineText LineTextCache::layOut(const QString &text, int width)
{
    if (text.isEmpty() || width <= 0)
        return {};
    // No character is narrower than a pixel.
    const QList<QStringView> words = m_words.parts(QStringView(text).first(qMin<qsizetype>(text.size(), width)));
    LineBuilder line;
    for (const QStringView word : words) {
        line.append(m_words.shape(word));
        if (line.width() > width)
            return cut(words, width);
    }
    return line.take(m_words.faces(), false);
}

/// As much as there is room for before an ellipsis.
LineText LineTextCache::cut(const QList<QStringView> &words, int width)
{
    const SharedWordShape ellipsis = m_words.shape(u"…");
    const qreal room = width - qreal(ellipsis->width);
    LineBuilder line;
    for (const QStringView word : words) {
        const SharedWordShape shape = m_words.shape(word);
        if (line.width() + qreal(shape->width) <= room) {
            line.append(shape);
            continue;
        }
        const QStringView beginning = wholeCharacters(word, lengthWithin(*shape, room - line.width()));
        if (!beginning.isEmpty())
            line.append(m_words.shape(beginning));
        break;
    }
    line.append(ellipsis);
    return line.take(m_words.faces(), true);
}

} // namespace Codebook
