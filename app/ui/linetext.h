// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPainter>
#include <QString>

namespace Codebook {

/// One line of text, laid out once and painted often: shaping is nearly all that drawing a table of Chinese costs.
struct LineText
{
    QList<QGlyphRun> runs; ///< relative to the line's top left
    qreal width = 0; ///< pixels
    qreal height = 0; ///< pixels

    void draw(QPainter &painter, const QPointF &topLeft) const;
};

/// Draws a line into a rectangle, centred vertically, to its left or right edge. The pen is the painter's.
void drawLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const LineText &line);

/// The lines laid out last, by text and width. One cache is for one font.
class LineTextCache
{
public:
    explicit LineTextCache(const QFont &font = {});

    const QFont &font() const { return m_font; }

    /// Another font: what was laid out is forgotten. Nothing happens where it is the same.
    void setFont(const QFont &font);

    /// The text on one line, with an ellipsis where it is wider than width pixels. Valid until the next call.
    const LineText &line(const QString &text, int width);

private:
    struct Key
    {
        QString text;
        int width;
        bool operator==(const Key &) const = default;
    };

    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.width); }

    LineText layOut(const QString &text, int width) const;

    QFont m_font;
    qreal m_averageWidth; ///< of a Latin letter, pixels
    QCache<Key, LineText> m_lines;
};

} // namespace Codebook
