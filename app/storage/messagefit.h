// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Codebook {

/// An entry's texts as messages are compared with them.
struct SaidTexts
{
    explicit SaidTexts(const Entry &entry);

    QSet<QString> wholes; ///< descriptions and aliases without spaces, punctuation and particles
    QStringList words; ///< of these and of the symbols, sorted
    QStringList wordsWithHint; ///< sorted
};

/// How much of what a message says an entry says too.
class MessageFit final
{
public:
    static constexpr double Whole = 2.0; ///< the message is the entry's description or alias
    static constexpr double Convincing = 0.6;
    static constexpr double Alike = 0.15; ///< entries whose fits differ by less say the same

    explicit MessageFit(const QString &message);

    /// Has words enough to mean one thing, or is a name of several: "onKickedOffline".
    bool isTelling() const { return m_words.size() >= FewestWords || m_isName; }

    /// Without the words that every message has.
    const QString &searchText() const { return m_searchText; }

    /// From 0, nothing, to 1, every word; or Whole. Too little of a message without Chinese is nothing.
    double fit(const SaidTexts &texts) const;

private:
    static constexpr qsizetype FewestWords = 2;

    double shareFound(const QStringList &words) const;
    double shareOfCharacters(const QStringList &words) const;

    QStringList m_words; ///< stems of words that mean something, pairs of Han characters
    QStringList m_hanRuns;
    QString m_searchText;
    QString m_plain; ///< without spaces, punctuation and particles
    bool m_hasHan = false;
    bool m_isName = false;
};

} // namespace Codebook
