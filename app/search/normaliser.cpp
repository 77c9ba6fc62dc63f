// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/normaliser.h"

#include <QChar>

namespace Codebook {

namespace {

constexpr char16_t ToAscii = 0xff01 - u'!'; // from a full-width form

bool isFullWidthAscii(char16_t c)
{
    return c >= 0xff01 && c <= 0xff5e;
}

/// The characters that most texts are made of. They need no tables: NFKC leaves them, or makes full-width forms ASCII.
bool isPlain(char16_t c)
{
    return c < 0x80 || (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3011)
        || (c >= 0x2018 && c <= 0x201d) || isFullWidthAscii(c);
}

char16_t plain(char16_t c)
{
    if (c == 0)
        return u' ';
    return isFullWidthAscii(c) ? char16_t(c - ToAscii) : c;
}

/// Whether a character may compose with what stands before it: marks, and what decomposes into one first, and the
/// vowels and finals of Hangul.
bool joinsPrevious(char32_t c)
{
    if (c < 0x300)
        return false;
    if (QChar::isMark(c) || (c >= 0x1160 && c <= 0x11ff))
        return true;
    const QList<uint> decomposition = QChar::decomposition(c).toUcs4();
    return !decomposition.isEmpty() && decomposition.first() != c && joinsPrevious(decomposition.first());
}

class Normaliser
{
public:
    explicit Normaliser(const QString &text)
        : m_text(text)
    {
        m_characters.reserve(text.size());
    }

    QList<NormalisedCharacter> run()
    {
        qsizetype i = 0;
        while (i < m_text.size()) {
            const char16_t c = m_text[i].unicode();
            const bool isAlone = i + 1 == m_text.size() || isPlain(m_text[i + 1].unicode());
            if (isAlone && isPlain(c)) {
                m_characters.append(NormalisedCharacter{plain(c), {i, 1}});
                ++i;
            } else if (widthAt(i) == 0) {
                m_characters.append(NormalisedCharacter{U' ', {i, 1}});
                ++i;
            } else {
                const qsizetype end = endOfChunk(i);
                addChunk(i, end);
                i = end;
            }
        }
        return std::move(m_characters);
    }

private:
    /// In UTF-16 units; 0 for a NUL or a lone surrogate.
    int widthAt(qsizetype i) const
    {
        const QChar c = m_text[i];
        if (c.isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate())
            return 2;
        return c.isSurrogate() || c.isNull() ? 0 : 1;
    }

    char32_t characterAt(qsizetype i) const
    {
        return widthAt(i) == 2 ? QChar::surrogateToUcs4(m_text[i], m_text[i + 1]) : char32_t(m_text[i].unicode());
    }

    /// Behind the character and all that may compose with it.
    qsizetype endOfChunk(qsizetype i) const
    {
        qsizetype end = i + widthAt(i);
        while (end < m_text.size() && widthAt(end) > 0 && joinsPrevious(characterAt(end)))
            end += widthAt(end);
        return end;
    }

    void addChunk(qsizetype start, qsizetype end)
    {
        const TextRange origin{start, end - start};
        const QString normal = m_text.sliced(start, end - start).normalized(QString::NormalizationForm_KC);
        // J and a caron compose only when the J is small.
        const QString folded = normal.toCaseFolded();
        const QString foldedNormal = folded.normalized(QString::NormalizationForm_KC);
        for (const uint c : (folded == foldedNormal ? normal : foldedNormal).toUcs4())
            m_characters.append(NormalisedCharacter{c, origin});
    }

    const QString &m_text;
    QList<NormalisedCharacter> m_characters;
};

} // namespace

QList<NormalisedCharacter> normalised(const QString &text)
{
    return Normaliser(text).run();
}

} // namespace Codebook
