// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/highlighter.h"

#include "search/otherwordings.h"
#include "search/stem.h"

#include <algorithm>
#include <optional>

namespace Codebook {

namespace {

/// In order; what overlaps or touches becomes one.
QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](TextRange a, TextRange b) { return a.start < b.start; });
    QList<TextRange> result;
    for (const TextRange range : ranges) {
        if (result.isEmpty() || range.start > result.last().start + result.last().length)
            result.append(range);
        else
            result.last().length = std::max(result.last().length, range.start + range.length - result.last().start);
    }
    return result;
}

/// Where a phrase's word is in a token that may go beyond it on either side.
std::optional<qsizetype> placeIn(const QString &token, const QString &word, bool mayBeginEarlier, bool mayEndLater)
{
    const bool isThere = mayBeginEarlier ? token.endsWith(word) : mayEndLater ? token.startsWith(word) : token == word;
    return isThere ? std::optional(mayBeginEarlier ? token.size() - word.size() : 0) : std::nullopt;
}

} // namespace

void Highlighter::addWord(const Segment &word)
{
    if (word.kind == Segment::Han) {
        for (const QString &text : wordings(word.text))
            addHan(text);
        return;
    }
    m_words.append({word.text, stem(word.text)});
    if (!word.parts.isEmpty())
        m_phrases.append({word.parts, QList<Segment::Kind>(word.parts.size(), Segment::Word), true});
}

void Highlighter::addPhrase(const QList<Segment> &words)
{
    if (words.size() == 1 && words.first().kind == Segment::Han) {
        addHan(words.first().text);
        return;
    }
    Phrase phrase;
    for (const Token &token : tokens(words)) {
        phrase.words.append(token.text);
        phrase.kinds.append(token.segment->kind);
    }
    if (!phrase.words.isEmpty())
        m_phrases.append(phrase);
}

void Highlighter::addHan(const QString &folded)
{
    if (!folded.isEmpty())
        m_hanTexts.append(folded);
}

QList<TextRange> Highlighter::ranges(const QString &shown) const
{
    if (isEmpty())
        return {};
    const QList<Segment> segments = segment(shown);
    QList<TextRange> ranges;
    for (const Segment &run : segments) {
        if (run.kind == Segment::Han)
            findHan(run, ranges);
    }
    if (!m_words.isEmpty() || !m_phrases.isEmpty()) {
        const QList<Token> all = tokens(segments);
        for (const Token &token : all)
            findWords(token, ranges);
        for (const Phrase &phrase : m_phrases)
            findPhrase(phrase, all, ranges);
    }
    return merged(ranges);
}

QList<Highlighter::Token> Highlighter::tokens(const QList<Segment> &segments)
{
    QList<Token> tokens;
    tokens.reserve(2 * segments.size());
    for (const Segment &segment : segments) {
        tokens.append(Token{&segment, segment.text, 0});
        qsizetype start = 0;
        for (const QString &part : segment.parts) {
            tokens.append(Token{&segment, part, start});
            start += part.size();
        }
    }
    return tokens;
}

TextRange Highlighter::found(const Token &token, qsizetype start, qsizetype length)
{
    return token.segment->originOf(token.start + start, length);
}

void Highlighter::findWords(const Token &token, QList<TextRange> &ranges) const
{
    if (token.segment->kind == Segment::Han)
        return;
    for (const Word &word : m_words) {
        if (token.text.startsWith(word.text))
            ranges.append(found(token, 0, word.text.size()));
        // The first letter never changes, and few words share it.
        if (token.text.front() == word.text.front() && stem(token.text) == word.stem)
            ranges.append(found(token, 0, token.text.size()));
    }
}

void Highlighter::findHan(const Segment &run, QList<TextRange> &ranges) const
{
    for (const QString &text : m_hanTexts) {
        for (qsizetype at = run.text.indexOf(text); at >= 0; at = run.text.indexOf(text, at + 1))
            ranges.append(run.originOf(at, text.size()));
    }
}

void Highlighter::findPhrase(const Phrase &phrase, const QList<Token> &tokens, QList<TextRange> &ranges)
{
    const qsizetype last = phrase.words.size() - 1;
    for (qsizetype from = 0; from + last < tokens.size(); ++from) {
        QList<TextRange> places;
        for (qsizetype i = 0; i <= last; ++i) {
            const Token &token = tokens[from + i];
            const bool isHan = phrase.kinds[i] == Segment::Han;
            const bool mayEndLater = i == last && (phrase.mayGoOn || isHan);
            const auto place = token.segment->kind == phrase.kinds[i]
                ? placeIn(token.text, phrase.words[i], i == 0 && isHan, mayEndLater)
                : std::nullopt;
            if (!place)
                break;
            places.append(found(token, *place, phrase.words[i].size()));
        }
        if (places.size() > last)
            ranges += places;
    }
}

} // namespace Codebook
