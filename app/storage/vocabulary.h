// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/statements.h"

#include <QCache>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Codebook {

/// A word of a catalogue and in how many entries it stands, summed over their fields.
struct CountedWord
{
    QString text;
    qint64 entries = 0;
};

/// The words that occur in a catalogue. Its cost is that of its words, of which there are few, whatever the number of
/// entries. Where the file cannot be read the answers are empty, and Statements::failure() says why.
class Vocabulary
{
public:
    explicit Vocabulary(Statements &statements);

    /// The words that begin so, or nothing where they are more than MostCompletions.
    std::optional<QList<CountedWord>> completions(const QString &prefix);
    /// In how many entries the word itself stands, summed over their fields; not what it begins.
    qint64 entries(const QString &word);
    bool beginsWord(const QString &prefix);
    /// Whether symbols go on so, from one of their parts on, and at most FewNames, so that the list of each is quickly
    /// read.
    bool beginsFewNames(const QString &prefix);
    /// Words in whose place this one can have been typed by mistake, the likeliest first: one slip apart, two in long
    /// words. Empty for words that are too short to tell.
    QStringList corrections(const QString &word);
    /// The Han characters and pairs of characters whose sound lies between the two, the commonest first.
    QList<CountedWord> soundingBetween(const QString &first, const QString &last);

    static constexpr qsizetype MostCompletions = 32;
    static constexpr qsizetype FewNames = 500;

private:
    Statements &m_statements;
    // Asked for again and again: by one search, and by the next one for all words but the one that is being typed.
    QCache<QString, std::optional<QList<CountedWord>>> m_completions; ///< by prefix
    QCache<QString, qint64> m_entries; ///< by word
    QCache<QString, QList<CountedWord>> m_sounding; ///< by the ends of the range
};

} // namespace Codebook
