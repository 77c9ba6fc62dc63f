// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/textrange.h"
#include "ui/wordpictures.h"
#include "ui/wordshapes.h"

#include <QCache>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace Codebook {

/// One line of text, laid out once and painted often.
struct LineText
{
    struct Word
    {
        SharedWordShape shape;
        float left = 0; ///< pixels
    };

    QList<Word> words; ///< those that are shown, an ellipsis last where the line is cut
    QList<QRawFont> faces; ///< of their glyphs
    qreal width = 0; ///< pixels
    qreal height = 0; ///< pixels
    qreal ascent = 0; ///< pixels from the line's top to its base line
    bool isCut = false; ///< ends in an ellipsis

    void draw(QPainter &painter, const QPointF &topLeft) const;

    /// Where a part of the text stands, relative to the line's top left. Empty where none of it is shown; an ellipsis
    /// stands for nothing.
    QRectF placeOf(const TextRange &range) const;
};

/// Where a line starts in a rectangle, centred vertically, at its left or right edge; at a whole pixel.
QPoint placeOfLine(const QRect &rect, Qt::Alignment alignment, const LineText &line);

/// Draws a line there. The pen is the painter's.
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

    /// Draws one of the cache's lines in a colour on a ground that is painted already, in one colour too: what words
    /// look like then is kept, for all lines that have them.
    void draw(QPainter &painter, const QPoint &topLeft, const LineText &line, const QColor &colour,
              const QColor &ground);

    /// Draws line(text, width) without keeping it: its words are shaped then, and their glyphs drawn, for all lines
    /// that have them.
    void prepare(QPainter &painter, const QString &text, int width) { layOut(text, width).draw(painter, {}); }

private:
    struct Key
    {
        QString text;
        int width;
        bool operator==(const Key &) const = default;
    };

    friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.width); }

    LineText layOut(const QString &text, int width);
    LineText cut(const QList<QStringView> &words, int width);

    QFont m_font;
    WordShapes m_words;
    WordPictures m_wordPictures;
    GlyphRuns m_glyphs; ///< empty between uses
    QCache<Key, LineText> m_lines;
};

} // namespace Codebook
