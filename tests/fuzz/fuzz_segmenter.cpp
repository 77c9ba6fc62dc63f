// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "require.h"
#include "search/highlighter.h"
#include "search/indexterms.h"
#include "search/pinyin.h"
#include "search/segmenter.h"

#include <algorithm>

using namespace Codebook;

namespace {

QStringList words(const QString &text)
{
    QStringList words;
    for (const Segment &segment : segment(text))
        words << segment.text;
    return words;
}

QString origin(const QString &text, TextRange range)
{
    require(range.start >= 0 && range.length > 0 && range.start + range.length <= text.size(), "origins are inside",
            text);
    return text.sliced(range.start, range.length);
}

void checkSegment(const Segment &segment, const QString &text)
{
    require(!segment.text.isEmpty(), "no segment is empty", text);
    // Of a word in parts this holds for each: what an underscore kept apart may compose.
    for (const QString &part : segment.parts.isEmpty() ? QStringList(segment.text) : segment.parts)
        require(fold(part) == part, "words are folded", text);
    require(segment.parts.isEmpty() || segment.parts.join(QString()) == segment.text, "parts make the word", text);
    require(segment.originOf(0, segment.text.size()) == segment.origin, "the whole has the whole origin", text);
    qsizetype start = 0;
    for (const uint c : segment.text.toUcs4()) {
        const auto character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        const TextRange range = segment.originOf(start, character.size());
        require(fold(origin(text, range)).contains(character), "origins fold to the characters", text);
        start += character.size();
    }
    if (segment.kind == Segment::Han) {
        const QStringList tokens = hanTokens(segment.text);
        require(tokens.size() == segment.text.toUcs4().size(), "each Han character begins a token", text);
        require(segment.text.endsWith(tokens.last()), "the last token ends the run", text);
    }
}

void checkHighlights(const QList<Segment> &segments, const QString &text)
{
    Highlighter highlighter;
    for (const Segment &segment : segments.first(std::min<qsizetype>(segments.size(), 4)))
        highlighter.addWord(segment);
    highlighter.addPhrase(segments);
    qsizetype end = -1;
    for (const TextRange range : highlighter.ranges(text)) {
        require(range.start > end, "highlights are apart and in order", text);
        require(!origin(text, range).isEmpty(), "no highlight is empty", text);
        end = range.start + range.length;
    }
    require(segments.isEmpty() == (end < 0), "a text is highlighted by its own words", text);
}

void check(const QString &text)
{
    const QString folded = fold(text);
    require(fold(folded) == folded, "folding twice changes nothing", text);
    require(words(folded) == words(text), "folding changes no segment", text);
    const QList<Segment> segments = segment(text);
    for (const Segment &segment : segments)
        checkSegment(segment, text);
    checkHighlights(segments, text);
    require(indexTerms(Field::Hint, text).isEmpty() == segments.isEmpty(), "each segment has terms", text);
    require(soundElements(text).size() <= MostSoundWays, "ways to read are few", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    check(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    check(utf16(data, size));
    return 0;
}
