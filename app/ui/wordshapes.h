// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>
#include <QStringView>

namespace Codebook {

/// A part of a line, shaped: where its glyphs stand, in pixels from its left end on the base line.
struct WordShape
{
    QList<QGlyphRun> runs;
    QList<float> edges; ///< where each character begins, then where the last ends
    qreal width = 0;
    qreal ascent = 0; ///< above the base line
    qreal descent = 0; ///< below it
};

/// The parts in which a text can be shaped one by one and looks as if it had been shaped whole: Latin words, the spaces
/// between them, and single Chinese characters. A text with marks, joiners or letters from right to left is one part.
QList<QStringView> shapedApart(QStringView text);

/// What was shaped last, in one font. Shaping is nearly all that laying out a line costs, and the lines of a list are
/// made of the same words over and over.
class WordShapes
{
public:
    explicit WordShapes(const QFont &font = {});

    /// What was shaped in another font is forgotten.
    void setFont(const QFont &font);

    /// Valid until the next call.
    const WordShape &shape(QStringView word);

private:
    QFont m_font;
    QCache<QString, WordShape> m_shapes;
};

} // namespace Codebook
