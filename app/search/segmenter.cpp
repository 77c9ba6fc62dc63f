// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/segmenter.h"

#include "search/hanvariants.h"
#include "search/normaliser.h"

#include <QChar>

#include <algorithm>

namespace Codebook {

namespace {

enum class CharacterClass { Separator, Joiner, Han, Lower, Upper, Digit };

CharacterClass classOf(char32_t c)
{
    if (c == U'_')
        return CharacterClass::Joiner;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return QChar::isLetterOrNumber(c) ? CharacterClass::Han : CharacterClass::Separator;
    default:
        break;
    }
    if (QChar::isUpper(c))
        return CharacterClass::Upper;
    if (QChar::isDigit(c))
        return CharacterClass::Digit;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? CharacterClass::Lower : CharacterClass::Separator;
}

char32_t foldCharacter(char32_t c)
{
    return foldHan(QChar::toCaseFolded(c));
}

void append(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c))
        text += QChar::fromUcs4(c);
    else
        text += QChar(char16_t(c));
}

/// Collects characters into segments; knows where a camelCase or snake_case part ends.
class Collector
{
public:
    void add(const NormalisedCharacter &character, CharacterClass next, CharacterClass afterNext)
    {
        if (next == CharacterClass::Separator) {
            finish();
            return;
        }
        const bool isHan = next == CharacterClass::Han;
        if (isHan != (m_previous == CharacterClass::Han))
            finish();
        if (!isHan && (next == CharacterClass::Joiner || startsPart(next, afterNext)))
            finishPart();
        if (next != CharacterClass::Joiner)
            append(character);
        m_previous = next;
    }

    void finish()
    {
        const bool isHan = m_previous == CharacterClass::Han;
        if (!isHan)
            finishPart();
        if (!m_text.isEmpty()) {
            if (m_parts.size() < 2)
                m_parts.clear();
            const TextRange first = m_origins.first();
            const TextRange last = m_origins.last();
            m_segments.append({.kind = isHan ? Segment::Han : Segment::Word,
                               .text = m_text,
                               .parts = m_parts,
                               .origin = {first.start, last.start + last.length - first.start},
                               .origins = m_isShifted ? m_origins : QList<TextRange>()});
        }
        m_text.clear();
        m_parts.clear();
        m_origins.clear();
        m_partStart = 0;
        m_isShifted = false;
        m_previous = CharacterClass::Separator;
    }

    QList<Segment> takeSegments() { return std::move(m_segments); }

private:
    /// userSig -> user sig, SDKAppID -> sdk app id, D2Key -> d2 key, 28MB -> 28 mb; but md5 and 0x20 stay whole.
    bool startsPart(CharacterClass next, CharacterClass afterNext) const
    {
        if (next != CharacterClass::Upper)
            return false;
        return m_previous == CharacterClass::Lower || m_previous == CharacterClass::Digit
            || (m_previous == CharacterClass::Upper && afterNext == CharacterClass::Lower);
    }

    void append(const NormalisedCharacter &character)
    {
        const qsizetype start = m_text.size();
        Codebook::append(m_text, foldCharacter(character.character));
        const qsizetype width = m_text.size() - start;
        m_origins.insert(start, width, character.origin);
        m_isShifted |= character.origin != TextRange{m_origins.first().start + start, width};
    }

    void finishPart()
    {
        if (m_text.size() > m_partStart)
            m_parts.append(m_text.sliced(m_partStart));
        m_partStart = m_text.size();
    }

    QList<Segment> m_segments;
    QString m_text;
    QStringList m_parts;
    QList<TextRange> m_origins; ///< of each unit of the text
    qsizetype m_partStart = 0; ///< in the text
    bool m_isShifted = false; ///< some unit is not where counting from the first leads
    CharacterClass m_previous = CharacterClass::Separator;
};

} // namespace

TextRange Segment::originOf(qsizetype start, qsizetype length) const
{
    if (origins.isEmpty())
        return {origin.start + start, length};
    const TextRange first = origins[start];
    const TextRange last = origins[start + length - 1];
    return {first.start, last.start + last.length - first.start};
}

QString fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const NormalisedCharacter &character : normalised(text))
        append(folded, foldCharacter(character.character));
    return folded;
}

QList<Segment> segment(const QString &text)
{
    const QList<NormalisedCharacter> characters = normalised(text);
    Collector collector;
    auto next = characters.isEmpty() ? CharacterClass::Separator : classOf(characters.first().character);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const bool isLast = i + 1 == characters.size();
        const auto afterNext = isLast ? CharacterClass::Separator : classOf(characters[i + 1].character);
        collector.add(characters[i], next, afterNext);
        next = afterNext;
    }
    collector.finish();
    return collector.takeSegments();
}

QStringList hanTokens(const QString &run)
{
    QStringList tokens;
    for (const QStringView token : hanTokenViews(run))
        tokens << token.toString();
    return tokens;
}

QList<QStringView> hanTokenViews(QStringView run)
{
    const auto behind = [run](qsizetype i) { return std::min(run.size(), i + (run[i].isHighSurrogate() ? 2 : 1)); };
    QList<QStringView> tokens;
    tokens.reserve(run.size());
    for (qsizetype i = 0; i < run.size(); i = behind(i)) {
        const qsizetype next = behind(i);
        const qsizetype end = next < run.size() ? behind(next) : next;
        tokens.append(run.sliced(i, end - i));
    }
    return tokens;
}

} // namespace Codebook
