// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/wordshapes.h"

#include <QFontInfo>
#include <QGlyphRun>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype MostShapes = 4000; // the characters and words of some hundred screens
constexpr qsizetype LongestPart = 32; // characters: of a longer word, only what is seen is shaped
constexpr qsizetype LongestWhole = 1000; // of a text that is one part; no line is that long
constexpr char16_t FirstWide = 0x2e80; // CJK radicals: from here on no character changes the shape of another

bool isShapedAlone(QChar character)
{
    const QChar::Direction direction = character.direction();
    return !character.isSurrogate() && !character.isMark() && character.category() != QChar::Other_Format
        && direction != QChar::DirR && direction != QChar::DirAL;
}

/// Neither neighbours nor what is shaped with them change its look: codes are ever new, digits are not.
bool looksSameEverywhere(QChar character)
{
    return character.unicode() >= FirstWide || character.isSpace() || character.isDigit();
}

} // namespace

WordShapes::WordShapes(const QFont &font)
    : m_font(font)
    , m_shapes(MostShapes)
{ }

void WordShapes::setFont(const QFont &font)
{
    m_font = font;
    m_isFixedPitch.reset();
    m_faces.clear();
    m_shapes.clear();
}

QList<QStringView> WordShapes::parts(QStringView text)
{
    if (!std::all_of(text.begin(), text.end(), isShapedAlone))
        return {text.first(std::min(text.size(), LongestWhole))};
    if (!m_isFixedPitch)
        m_isFixedPitch = QFontInfo(m_font).fixedPitch();
    QList<QStringView> parts;
    parts.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        const bool isAlone = *m_isFixedPitch || looksSameEverywhere(text[start]);
        while (!isAlone && end < text.size() && end - start < LongestPart && !looksSameEverywhere(text[end]))
            ++end;
        parts.append(text.sliced(start, end - start));
        start = end;
    }
    return parts;
}

SharedWordShape WordShapes::shape(QStringView word)
{
    if (const SharedWordShape *known = m_shapes.object(QString::fromRawData(word.data(), word.size())))
        return *known;
    const QString text = word.toString();
    auto shape = std::make_shared<const WordShape>(shaped(text));
    m_shapes.insert(text, new SharedWordShape(shape));
    return shape;
}

WordShape WordShapes::shaped(const QString &word)
{
    QTextLayout layout(word, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    WordShape shape{.glyphs = {},
                    .edges = {},
                    .width = float(line.cursorToX(int(word.size()))),
                    .ascent = float(line.ascent()),
                    .descent = float(line.descent())};
    shape.edges.reserve(word.size() - 1);
    for (int i = 1; i < word.size(); ++i)
        shape.edges.append(float(line.cursorToX(i)));
    if (word.trimmed().isEmpty())
        return shape; // nothing to draw
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const qint32 face = faceOf(run.rawFont());
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            shape.glyphs.append({.index = indexes[i],
                                 .face = face,
                                 .x = float(positions[i].x()),
                                 .y = float(positions[i].y() - line.ascent())});
    }
    shape.glyphs.squeeze();
    return shape;
}

qint32 WordShapes::faceOf(const QRawFont &font)
{
    const qsizetype known = m_faces.indexOf(font);
    if (known >= 0)
        return qint32(known);
    m_faces.append(font);
    return qint32(m_faces.size() - 1);
}

void GlyphRuns::add(const WordShape &shape, const QPointF &place)
{
    for (const ShapedGlyph &glyph : shape.glyphs) {
        if (glyph.face >= m_runs.size())
            m_runs.resize(glyph.face + 1);
        m_runs[glyph.face].indexes.append(glyph.index);
        m_runs[glyph.face].positions.append(place + QPointF(qreal(glyph.x), qreal(glyph.y)));
    }
}

void GlyphRuns::draw(QPainter &painter, const QList<QRawFont> &faces)
{
    for (qsizetype face = 0; face < m_runs.size(); ++face) {
        Run &glyphs = m_runs[face];
        if (glyphs.indexes.isEmpty())
            continue;
        QGlyphRun run;
        run.setRawFont(faces.at(face));
        run.setRawData(glyphs.indexes.constData(), glyphs.positions.constData(), int(glyphs.indexes.size()));
        painter.drawGlyphRun({}, run);
        glyphs.indexes.clear();
        glyphs.positions.clear();
    }
}

} // namespace Codebook
