// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/segmenter.h"

#include <QChar>

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

/// NFKC; what is no character becomes a space, which separates.
QString normalise(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        if (c.isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull())
            clean[i] = u' ';
    }
    return clean.normalized(QString::NormalizationForm_KC);
}

/// Collects characters into segments; knows where a camelCase or snake_case part ends.
class Collector
{
public:
    void add(char32_t c, CharacterClass next, CharacterClass afterNext)
    {
        if (next == CharacterClass::Separator) {
            finish();
            return;
        }
        const bool isHan = next == CharacterClass::Han;
        if (isHan != (m_previous == CharacterClass::Han))
            finish();
        if (isHan) {
            m_text += QChar::fromUcs4(c);
        } else {
            if (next == CharacterClass::Joiner || startsPart(next, afterNext))
                finishPart();
            if (next != CharacterClass::Joiner)
                m_part += QChar::fromUcs4(c);
        }
        m_previous = next;
    }

    void finish()
    {
        finishPart();
        if (!m_text.isEmpty()) {
            const auto kind = m_previous == CharacterClass::Han ? Segment::Han : Segment::Word;
            if (m_parts.size() < 2)
                m_parts.clear();
            m_segments.append({.kind = kind, .text = m_text, .parts = m_parts});
        }
        m_text.clear();
        m_parts.clear();
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

    void finishPart()
    {
        if (m_part.isEmpty())
            return;
        const QString folded = m_part.toCaseFolded();
        m_parts.append(folded);
        m_text += folded;
        m_part.clear();
    }

    QList<Segment> m_segments;
    QString m_text;
    QString m_part;
    QStringList m_parts;
    CharacterClass m_previous = CharacterClass::Separator;
};

} // namespace

QString fold(const QString &text)
{
    return normalise(text).toCaseFolded();
}

QList<Segment> segment(const QString &text)
{
    const QList<uint> characters = normalise(text).toUcs4();
    Collector collector;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const auto afterNext = i + 1 < characters.size() ? classOf(characters[i + 1]) : CharacterClass::Separator;
        collector.add(characters[i], classOf(characters[i]), afterNext);
    }
    collector.finish();
    return collector.takeSegments();
}

QStringList hanTokens(const QString &run)
{
    const QList<uint> characters = run.toUcs4();
    QStringList tokens;
    tokens.reserve(characters.size());
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const qsizetype length = qMin<qsizetype>(2, characters.size() - i);
        tokens.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData() + i), length));
    }
    return tokens;
}

QString indexText(const QString &text)
{
    QStringList tokens;
    for (const Segment &segment : segment(text)) {
        if (segment.kind == Segment::Han)
            tokens += hanTokens(segment.text);
        else
            tokens << segment.text << segment.parts;
    }
    return tokens.join(u' ');
}

} // namespace Codebook
