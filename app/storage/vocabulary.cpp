// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/vocabulary.h"

#include "search/editdistance.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto SelectBetween = "SELECT text, entries FROM word WHERE text >= ? AND text < ?";
constexpr auto SelectNames = "SELECT 1 FROM name WHERE text >= ? AND text < ? LIMIT ?";
constexpr auto SelectWord = "SELECT entries FROM word WHERE text = ?";
constexpr auto SelectBySound
    = "SELECT text, entries FROM reading WHERE sound BETWEEN ? AND ? ORDER BY entries DESC, text LIMIT 2000";

constexpr qsizetype ShortestWithOneSlip = 4;
constexpr qsizetype ShortestWithTwoSlips = 8;
constexpr qsizetype MostCorrections = 3;
constexpr qsizetype MostWordsKept = 4000;

/// Behind every word that begins with the text.
QString behind(const QString &prefix)
{
    return prefix + QChar(0xffff);
}

struct Candidate
{
    CountedWord word;
    int slips = 0;

    bool operator<(const Candidate &other) const
    {
        if (slips != other.slips)
            return slips < other.slips;
        if (word.entries != other.word.entries)
            return word.entries > other.word.entries;
        return word.text < other.word.text;
    }
};

} // namespace

Vocabulary::Vocabulary(Statements &statements)
    : m_statements(statements)
    , m_completions(MostWordsKept)
    , m_entries(MostWordsKept)
    , m_sounding(MostWordsKept)
{ }

std::optional<QList<CountedWord>> Vocabulary::completions(const QString &prefix)
{
    if (const auto *known = m_completions.object(prefix))
        return *known;
    QList<CountedWord> words;
    const bool ok = m_statements.forEach(SelectBetween, {prefix, behind(prefix)}, [&words](const QSqlQuery &row) {
        words.append({row.value(0).toString(), row.value(1).toLongLong()});
        return words.size() <= MostCompletions;
    });
    auto completions = words.size() <= MostCompletions ? std::optional(words) : std::nullopt;
    if (ok)
        m_completions.insert(prefix, new std::optional(completions), 1 + (completions ? completions->size() : 0));
    return completions;
}

qint64 Vocabulary::entries(const QString &word)
{
    if (const qint64 *known = m_entries.object(word))
        return *known;
    qint64 entries = 0;
    const bool ok = m_statements.forEach(SelectWord, {word}, [&entries](const QSqlQuery &row) {
        entries = row.value(0).toLongLong();
        return false;
    });
    if (ok)
        m_entries.insert(word, new qint64(entries));
    return entries;
}

bool Vocabulary::beginsWord(const QString &prefix)
{
    bool isFound = false;
    m_statements.forEach(SelectBetween, {prefix, behind(prefix)}, [&isFound](const QSqlQuery &) {
        isFound = true;
        return false;
    });
    return isFound;
}

bool Vocabulary::beginsFewNames(const QString &prefix)
{
    qsizetype names = 0;
    m_statements.forEach(SelectNames, {prefix, behind(prefix), FewNames + 1}, [&names](const QSqlQuery &) {
        ++names;
        return true;
    });
    return names > 0 && names <= FewNames;
}

QStringList Vocabulary::corrections(const QString &word)
{
    if (word.size() < ShortestWithOneSlip)
        return {};
    const int mostSlips = word.size() < ShortestWithTwoSlips ? 1 : 2;
    QList<Candidate> candidates;
    const auto collect = [&](const QSqlQuery &row) {
        const QString text = row.value(0).toString();
        if (qAbs(text.size() - word.size()) <= mostSlips) {
            if (const int slips = editDistance(word, text); slips <= mostSlips)
                candidates.append({{text, row.value(1).toLongLong()}, slips});
        }
        return true;
    };
    // The first letter is seldom wrong; where it is, it was most likely typed second, or left out.
    QStringList firstLetters{word.first(1), word.sliced(1, 1)};
    firstLetters.removeDuplicates();
    for (const QString &letter : std::as_const(firstLetters))
        m_statements.forEach(SelectBetween, {letter, behind(letter)}, collect);
    std::sort(candidates.begin(), candidates.end());
    QStringList words;
    for (const Candidate &candidate : candidates.first(std::min(candidates.size(), MostCorrections)))
        words << candidate.word.text;
    return words;
}

QList<CountedWord> Vocabulary::soundingBetween(const QString &first, const QString &last)
{
    const QString range = first + u'\n' + last;
    if (const auto *known = m_sounding.object(range))
        return *known;
    QList<CountedWord> words;
    m_statements.forEach(SelectBySound, {first, last}, [&words](const QSqlQuery &row) {
        words.append({row.value(0).toString(), row.value(1).toLongLong()});
        return true;
    });
    m_sounding.insert(range, new QList(words), 1 + words.size());
    return words;
}

} // namespace Codebook
