// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/wordfinder.h"

#include <algorithm>

namespace Codebook {

namespace {

/// The text to look for: a space before it holds it to the beginning of a word.
QString wanted(const Segment &segment, bool isFirst)
{
    return segment.kind == Segment::Han && isFirst ? segment.text : u' ' + segment.text;
}

} // namespace

WordFinder::WordFinder(const QString &text)
{
    for (const Segment &word : segment(text)) {
        m_words += u' ' + word.text;
        for (const QString &part : word.parts)
            m_parts += u' ' + part;
    }
}

bool WordFinder::hasAll(const QList<WordTerm> &words) const
{
    const bool isAnythingWanted
        = std::any_of(words.begin(), words.end(), [](const WordTerm &word) { return !word.isExcluded; });
    return isAnythingWanted && std::all_of(words.begin(), words.end(), [this](const WordTerm &word) {
               return has(word) != word.isExcluded;
           });
}

bool WordFinder::has(const WordTerm &word) const
{
    QString folded;
    for (const Segment &segment : word.segments)
        folded += wanted(segment, folded.isEmpty());
    return m_words.contains(folded) || m_parts.contains(folded);
}

} // namespace Codebook
