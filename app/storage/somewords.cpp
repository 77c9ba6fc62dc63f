// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/somewords.h"

#include "search/functionwords.h"
#include "search/indexterms.h"
#include "search/otherwordings.h"
#include "search/pinyin.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace Codebook {

namespace {

constexpr auto SelectPositions = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid";
constexpr auto SelectCount = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)";
constexpr auto ByPosition = "SELECT entry_id, kind_id FROM place WHERE position = ?";

constexpr qint64 MostEntriesOfClue = 50000; // what more entries have says little, and costs much to look up
constexpr double HintShare = 0.4; // of a clue's weight where only the hint has it
constexpr double WordShare = 2; // a word stands beside the several pairs of a Chinese run
constexpr double PairShare = 0.1; // what two words side by side say beside themselves
constexpr double SingleHanShare = 0.35; // one character of a run says less than a pair
constexpr double ShareOfBest = 0.48; // of the best score, which an entry must reach
constexpr double AliasShare = 1; // beside those of its words
constexpr qsizetype LongestAlias = 10; // words and Han characters
constexpr size_t MostFound = 50;

QString both(const QString &expression, const QString &narrowing)
{
    return narrowing.isEmpty() ? expression : QStringLiteral("(%1) AND (%2)").arg(expression, narrowing);
}

/// The characters of a Chinese text one by one.
QList<Segment> inPieces(const QString &han)
{
    QList<Segment> pieces;
    for (const char32_t character : han.toUcs4())
        pieces.append({.kind = Segment::Han, .text = QString::fromUcs4(&character, 1), .parts = {}, .origin = {}});
    return pieces;
}

} // namespace

SomeWordsSearch::SomeWordsSearch(Statements &statements, Vocabulary &vocabulary, HanBySound &hanBySound,
                                 qint64 entryCount)
    : m_statements(statements)
    , m_vocabulary(vocabulary)
    , m_hanBySound(hanBySound)
    , m_entryCount(entryCount)
{ }

bool SomeWordsSearch::find(const QList<WordTerm> &words, const QString &narrowing, Findings &findings)
{
    m_scores.clear();
    m_soundTexts.clear();
    for (const Clue &clue : clues(words)) {
        if (!score(clue, narrowing))
            return false;
    }
    std::vector<std::pair<double, qint64>> best; // score and position
    best.reserve(size_t(m_scores.size()));
    for (auto each = m_scores.cbegin(); each != m_scores.cend(); ++each)
        best.emplace_back(each.value(), each.key());
    std::sort(best.begin(), best.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    for (size_t i = 0; i < std::min(best.size(), MostFound); ++i) {
        if (best[i].first < ShareOfBest * best[0].first)
            break;
        if (!findings.collect(ByPosition, {best[i].second}, Rank::SomeWords))
            return false;
    }
    return true;
}

QList<SomeWordsSearch::Clue> SomeWordsSearch::clues(const QList<WordTerm> &words)
{
    QList<Clue> clues;
    QList<QList<Segment>> texts{{}}; // as typed, then in other wordings
    for (const WordTerm &word : words) {
        if (word.isExcluded)
            continue;
        for (const Segment &segment : word.segments) {
            const bool isHan = segment.kind == Segment::Han;
            const QStringList inTurn = isHan ? wordings(segment.text) : QStringList{segment.text};
            while (texts.size() < inTurn.size())
                texts.append(texts.constLast());
            for (qsizetype i = 0; i < texts.size(); ++i)
                texts[i] << (isHan ? inPieces(inTurn.value(i, inTurn.constLast())) : QList<Segment>{segment});
            if (isHan)
                addHanClues(inTurn, clues);
            else if (!isFunctionWord(segment.text))
                addWordClue(segment, clues);
        }
    }
    addPairClues(texts.constFirst(), clues);
    for (const QList<Segment> &text : std::as_const(texts))
        addAliasClues(text, clues);
    return clues;
}

/// A symbol that no entry has counts by its parts.
void SomeWordsSearch::addWordClue(const Segment &word, QList<Clue> &clues)
{
    const WordForms forms = WordForms::ofWord(word, m_vocabulary);
    if (!forms.isUnknown() && addClue(forms, WordShare, clues))
        return;
    for (const QString &part : word.parts)
        addWordClue({.kind = Segment::Word, .text = part, .parts = {}, .origin = word.origin}, clues);
    if (isPinyin(word.text))
        addSoundClue(word.text, clues);
}

/// A single character with that sound would say nothing. Where no entry has the text, the likeliest counts by its
/// pairs.
void SomeWordsSearch::addSoundClue(const QString &pinyin, QList<Clue> &clues)
{
    QStringList texts = m_hanBySound.texts(pinyin);
    texts.removeIf([](const QString &text) { return text.toUcs4().size() < 2; });
    if (texts.isEmpty())
        return;
    if (!addClue(WordForms::ofHanTexts(texts), WordShare, clues)) {
        addHanClues({texts.first()}, clues);
        texts = hanTokens(texts.first());
        texts.removeLast(); // a lone character
    }
    m_soundTexts << texts;
}

void SomeWordsSearch::addHanClues(const QStringList &texts, QList<Clue> &clues)
{
    QSet<QString> seen;
    const auto add = [&](const QString &text, double share) {
        if (!seen.contains(text))
            addClue(WordForms::ofHanTexts({text}), share, clues);
        seen.insert(text);
    };
    for (const QString &text : texts) {
        for (const QString &token : hanTokens(text)) {
            const bool isPair = token.toUcs4().size() == 2;
            add(token, isPair || text == token ? 1 : SingleHanShare);
            add(QString::fromUcs4(reinterpret_cast<const char32_t *>(token.toUcs4().constData()), 1), SingleHanShare);
        }
    }
}

/// Words that follow each other in the text too, as pairs of characters do in Chinese: "not logged" says more than both
/// of its words.
void SomeWordsSearch::addPairClues(const QList<Segment> &typed, QList<Clue> &clues)
{
    for (qsizetype i = 0; i + 1 < typed.size(); ++i) {
        const QList<Segment> pair = typed.mid(i, 2);
        const bool isOfWords = pair[0].kind == Segment::Word && pair[1].kind == Segment::Word;
        if (isOfWords && !(isFunctionWord(pair[0].text) && isFunctionWord(pair[1].text)))
            addClue(WordForms::ofPhrase(pair), PairShare, clues);
    }
}

/// What customers call an error, within a longer text: 消息太长 in 消息太长发不出去.
void SomeWordsSearch::addAliasClues(const QList<Segment> &pieces, QList<Clue> &clues)
{
    for (qsizetype start = 0; start < pieces.size(); ++start) {
        const qsizetype longest = std::min(LongestAlias, pieces.size() - start);
        const qsizetype shortest = pieces[start].kind == Segment::Han ? 3 : 2; // a pair is a clue already
        for (qsizetype length = shortest; length <= longest; ++length) {
            const QString expression = u'"' + wholeTerm(pieces.mid(start, length)) + u'"';
            if (countMatches(expression + u'*', 1) == 0)
                break; // no alias begins so
            const bool isKnown
                = std::any_of(clues.begin(), clues.end(), [&](const Clue &clue) { return clue.inMain == expression; });
            if (const qint64 entries = isKnown ? 0 : entriesMatching(expression); entries > 0)
                clues.append({expression, {}, AliasShare * weightOf(entries)});
        }
    }
}

/// False where no entry has it.
bool SomeWordsSearch::addClue(const WordForms &forms, double share, QList<Clue> &clues)
{
    const qint64 entries = entriesMatching(forms.upTo(Field::Hint));
    if (entries > 0)
        clues.append({forms.upTo(Field::Alias), forms.in(Field::Hint), share * weightOf(entries)});
    return entries > 0;
}

bool SomeWordsSearch::score(const Clue &clue, const QString &narrowing)
{
    QSet<qint64> counted;
    for (const auto &[expression, share] : {std::pair(clue.inMain, 1.0), std::pair(clue.inHint, HintShare)}) {
        if (expression.isEmpty())
            continue;
        const bool ok = m_statements.forEach(SelectPositions, {both(expression, narrowing)},
                                             [&, value = share * clue.weight](const QSqlQuery &row) {
                                                 const qint64 position = row.value(0).toLongLong();
                                                 if (!counted.contains(position)) {
                                                     counted.insert(position);
                                                     m_scores[position] += value;
                                                 }
                                                 return true;
                                             });
        if (!ok)
            return false;
    }
    return true;
}

/// 0 also for what stands in so many entries that it says nothing.
qint64 SomeWordsSearch::entriesMatching(const QString &expression)
{
    const qint64 entries = countMatches(expression, MostEntriesOfClue);
    return entries < MostEntriesOfClue ? entries : 0;
}

/// Counts no further than most.
qint64 SomeWordsSearch::countMatches(const QString &expression, qint64 most)
{
    qint64 entries = 0;
    m_statements.forEach(SelectCount, {expression, most}, [&entries](const QSqlQuery &row) {
        entries = row.value(0).toLongLong();
        return false;
    });
    return entries;
}

/// Inverse document frequency, as in BM25.
double SomeWordsSearch::weightOf(qint64 entries) const
{
    return std::log(1 + (double(m_entryCount) - double(entries) + 0.5) / (double(entries) + 0.5));
}

} // namespace Codebook
