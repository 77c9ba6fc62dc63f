// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCache>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QPointF>
#include <QRawFont>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

namespace Codebook {

/// A glyph of one of the faces that WordShapes knows, in pixels from its part's left end on the base line.
struct ShapedGlyph
{
    quint32 index;
    qint32 face;
    float x;
    float y;
};

/// A part of a line, shaped. Thousands are kept, so it is small.
struct WordShape
{
    QList<ShapedGlyph> glyphs; ///< none of a space
    QList<float> edges; ///< where each character but the first begins, in pixels from the left
    float width = 0;
    float ascent = 0; ///< above the base line
    float descent = 0; ///< below it
};

/// Shaped parts outlive the cache in the lines that are made of them.
using SharedWordShape = std::shared_ptr<const WordShape>;

/// What was shaped last, in one font. Shaping is nearly all that laying out a line costs, and the lines of a list are
/// made of the same words over and over.
class WordShapes
{
public:
    explicit WordShapes(const QFont &font = {});

    /// What was shaped in another font is forgotten.
    void setFont(const QFont &font);

    /// The parts in which a text can be shaped one by one and looks as if it had been shaped whole: Latin words, the
    /// spaces between them, single digits and Chinese characters; in a font of one pitch, each character. A text with
    /// marks, joiners or letters from right to left is one part.
    QList<QStringView> parts(QStringView text);

    SharedWordShape shape(QStringView word);

    /// The faces of the glyphs, a Latin one and a Chinese one for the most part.
    const QList<QRawFont> &faces() const { return m_faces; }

private:
    WordShape shaped(const QString &word);
    qint32 faceOf(const QRawFont &font);

    QFont m_font;
    std::optional<bool> m_isFixedPitch; ///< asked when it is needed: the answer loads the font
    QList<QRawFont> m_faces;
    QCache<QString, SharedWordShape> m_shapes;
};

/// Glyphs of several parts, to be drawn at once: a face at a time costs less than a part at a time.
class GlyphRuns
{
public:
    /// Where the part's left end stands on the base line.
    void add(const WordShape &shape, const QPointF &place);

    /// Draws what was added, with the painter's pen, and forgets it. The faces are those of the WordShapes.
    void draw(QPainter &painter, const QList<QRawFont> &faces);

private:
    struct Run
    {
        QList<quint32> indexes;
        QList<QPointF> positions;
    };

    QList<Run> m_runs; ///< one for each face
};

} // namespace Codebook
