// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/wordshapes.h"

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

bool isWide(QChar character)
{
    return character.unicode() >= FirstWide;
}

WordShape shaped(const QString &word, const QFont &font)
{
    QTextLayout layout(word, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    WordShape shape{.runs = layout.glyphRuns(),
                    .edges = {},
                    .width = line.cursorToX(int(word.size())),
                    .ascent = line.ascent(),
                    .descent = line.descent()};
    shape.edges.reserve(word.size() + 1);
    for (int i = 0; i <= word.size(); ++i)
        shape.edges.append(float(line.cursorToX(i)));
    for (QGlyphRun &run : shape.runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position.ry() -= line.ascent();
        run.setPositions(positions);
    }
    return shape;
}

} // namespace

QList<QStringView> shapedApart(QStringView text)
{
    if (!std::all_of(text.begin(), text.end(), isShapedAlone))
        return {text.first(std::min(text.size(), LongestWhole))};
    QList<QStringView> parts;
    parts.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        const bool isAlone = isWide(text[start]) || text[start].isSpace();
        while (!isAlone && end < text.size() && end - start < LongestPart && !isWide(text[end]) && !text[end].isSpace())
            ++end;
        parts.append(text.sliced(start, end - start));
        start = end;
    }
    return parts;
}

WordShapes::WordShapes(const QFont &font)
    : m_font(font)
    , m_shapes(MostShapes)
{ }

void WordShapes::setFont(const QFont &font)
{
    m_font = font;
    m_shapes.clear();
}

const WordShape &WordShapes::shape(QStringView word)
{
    if (const WordShape *known = m_shapes.object(QString::fromRawData(word.data(), word.size())))
        return *known;
    const QString text = word.toString();
    m_shapes.insert(text, new WordShape(shaped(text, m_font)));
    return *m_shapes.object(text);
}

} // namespace Codebook
