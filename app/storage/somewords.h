// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/query.h"
#include "storage/findings.h"
#include "storage/hanbysound.h"
#include "storage/vocabulary.h"
#include "storage/wordforms.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Codebook {

/// Finds the entries that have the most of what was typed where none has all of it. Words count by how rare they are in
/// the catalogue, and Chinese runs, in each of their wordings, by their pairs of characters: 群已满 also finds what
/// speaks of 群 and of 满. What customers call an error counts by itself where it stands within a longer text. A word
/// that no entry has may be pinyin.
class SomeWordsSearch
{
public:
    SomeWordsSearch(Statements &statements, Vocabulary &vocabulary, HanBySound &hanBySound, qint64 entryCount);

    /// Adds the best entries, best first. narrowing is a full-text expression that they must match too, or empty.
    /// False where SQLite reports an error.
    bool find(const QList<WordTerm> &words, const QString &narrowing, Findings &findings);

    /// The Chinese texts that were looked for in place of pinyin.
    const QStringList &soundTexts() const { return m_soundTexts; }

private:
    /// Something to look for by itself, and how much its presence says.
    struct Clue
    {
        QString inMain; ///< expression for symbol, description and alias
        QString inHint; ///< empty where it cannot be in a hint
        double weight = 0;
    };

    QList<Clue> clues(const QList<WordTerm> &words);
    void addWordClue(const Segment &word, QList<Clue> &clues);
    void addSoundClue(const QString &pinyin, QList<Clue> &clues);
    void addHanClues(const QStringList &texts, QList<Clue> &clues);
    void addPairClues(const QList<Segment> &typed, QList<Clue> &clues);
    void addAliasClues(const QList<Segment> &pieces, QList<Clue> &clues);
    bool addClue(const WordForms &forms, double share, QList<Clue> &clues);
    bool score(const Clue &clue, const QString &narrowing);
    qint64 entriesMatching(const QString &expression);
    qint64 countMatches(const QString &expression, qint64 most);
    double weightOf(qint64 entries) const;

    Statements &m_statements;
    Vocabulary &m_vocabulary;
    HanBySound &m_hanBySound;
    qint64 m_entryCount;
    QStringList m_soundTexts;
    QHash<qint64, double> m_scores; ///< by position
};

} // namespace Codebook
