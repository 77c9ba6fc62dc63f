// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/messagefit.h"

#include "search/functionwords.h"
#include "search/segmenter.h"
#include "search/stem.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr double MostLeftOut = 0.25; // of the words of a message in English
constexpr double HintPenalty = 0.2; // of what only the hint says
constexpr qsizetype FewestWordsFound = 2;
constexpr qsizetype FewWords = 2;
constexpr qsizetype FewestPairsFound = 3;
constexpr qsizetype PairLength = 2;
constexpr qsizetype ShortestWholeHan = 4; // characters
constexpr qsizetype ShortestWholeLatin = 9; // "not found" says nothing

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Of Chinese grammar; two texts that say the same need not share them.
bool isParticle(QChar c)
{
    return QStringView(u"已了的该此请您你我").contains(c);
}

/// As in a search, the beginning of a word is enough: "kicked off", "kicked offline". The words are sorted.
bool isAmong(const QStringList &words, const QString &word)
{
    const auto first = std::lower_bound(words.begin(), words.end(), word);
    return first != words.end() && first->startsWith(word);
}

/// Words that every message has.
bool isEmptyWord(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("error"), QStringLiteral("errors"),  QStringLiteral("code"),
                                     QStringLiteral("msg"),   QStringLiteral("message"), QStringLiteral("failed"),
                                     QStringLiteral("fail"),  QStringLiteral("failure"), QStringLiteral("please"),
                                     QStringLiteral("use"),   QStringLiteral("错误"),    QStringLiteral("失败")};
    return isFunctionWord(word) || words.contains(word);
}

QStringList wordsOf(const QList<Segment> &segments)
{
    QStringList words;
    for (const Segment &segment : segments) {
        if (segment.kind == Segment::Word) {
            if (!isEmptyWord(segment.text))
                words << stem(segment.text);
            continue;
        }
        for (const QString &token : hanTokens(segment.text)) {
            if (token.size() > 1 && !isEmptyWord(token))
                words << token;
        }
    }
    words.removeDuplicates();
    return words;
}

QString withoutEmptyWords(const QString &text, const QList<Segment> &segments)
{
    QStringList words;
    for (const Segment &segment : segments) {
        if (!isEmptyWord(segment.text))
            words << text.sliced(segment.origin.start, segment.origin.length);
    }
    return words.join(u' ');
}

QString plain(const QList<Segment> &segments)
{
    QString all;
    for (const Segment &segment : segments)
        all += segment.text;
    return all;
}

QString withoutParticles(QString text)
{
    return text.removeIf(isParticle);
}

} // namespace

SaidTexts::SaidTexts(const Entry &entry)
{
    for (const QString &text :
         QStringList{entry.description.zh, entry.description.en} + entry.aliases.zh + entry.aliases.en) {
        const QList<Segment> segments = segment(text);
        wholes.insert(withoutParticles(plain(segments)));
        words << wordsOf(segments);
    }
    words << wordsOf(segment(entry.symbols.join(u'\n')));
    wordsWithHint = words + wordsOf(segment(entry.hint.zh)) + wordsOf(segment(entry.hint.en));
    words.sort();
    wordsWithHint.sort();
}

MessageFit::MessageFit(const QString &message)
{
    const QList<Segment> segments = segment(message);
    m_words = wordsOf(segments);
    m_searchText = withoutEmptyWords(message, segments);
    m_plain = plain(segments);
    m_isName = segments.size() == 1 && !segments.first().parts.isEmpty();
    for (const Segment &each : segments) {
        if (each.kind != Segment::Word)
            m_hanRuns << each.text;
    }
    const auto han = std::count_if(m_plain.begin(), m_plain.end(), isHan);
    m_hasHan = han >= PairLength;
    if (m_plain.size() < (han * 2 > m_plain.size() ? ShortestWholeHan : ShortestWholeLatin))
        m_plain.clear();
    m_plain = withoutParticles(m_plain);
}

double MessageFit::fit(const SaidTexts &texts) const
{
    if (!m_plain.isEmpty() && texts.wholes.contains(m_plain))
        return Whole;
    const double share = shareFound(texts.words);
    if (m_words.size() <= FewWords) // they are found in any long text
        return share;
    const double shareWithHint = shareFound(texts.wordsWithHint);
    return shareWithHint > 0 ? shareWithHint - HintPenalty * (shareWithHint - share) : 0;
}

double MessageFit::shareFound(const QStringList &words) const
{
    const auto found
        = std::count_if(m_words.begin(), m_words.end(), [&words](const QString &word) { return isAmong(words, word); });
    if (m_hasHan)
        return found >= FewestPairsFound ? shareOfCharacters(words) : 0;
    const double share = double(found) / double(m_words.size());
    return found >= FewestWordsFound && share >= 1 - MostLeftOut ? share : 0;
}

/// Of pairs, those across two words of a message are seldom in another text that says the same.
double MessageFit::shareOfCharacters(const QStringList &words) const
{
    qsizetype all = 0;
    qsizetype found = 0;
    for (const QString &run : m_hanRuns) {
        const auto isPairFound = [&](qsizetype start) {
            return start >= 0 && start + PairLength <= run.size()
                && std::binary_search(words.begin(), words.end(), run.sliced(start, PairLength));
        };
        for (qsizetype i = 0; i < run.size(); ++i) {
            if (isParticle(run.at(i)))
                continue;
            ++all;
            found += isPairFound(i - 1) || isPairFound(i) ? 1 : 0;
        }
    }
    for (const QString &word : m_words) {
        if (isHan(word.front()))
            continue;
        all += PairLength;
        found += isAmong(words, word) ? PairLength : 0;
    }
    return all == 0 ? 0 : double(found) / double(all);
}

} // namespace Codebook
