// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/textrange.h"
#include "search/segmenter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Codebook {

/// Finds in any shown text what the terms of a search found there, by the rules of the index.
class Highlighter
{
public:
    /// A typed word. Words and parts of words that begin with it, as far as they are typed; its parts one behind the
    /// other; words with the same stem as a whole. A Han run as addHan(), in each of its wordings.
    void addWord(const Segment &word);

    /// The words of a quoted phrase, one behind the other.
    void addPhrase(const QList<Segment> &words);

    /// A folded text of Han characters, wherever it occurs.
    void addHan(const QString &folded);

    bool isEmpty() const { return m_words.isEmpty() && m_phrases.isEmpty() && m_hanTexts.isEmpty(); }

    /// Where the terms are, in order; they neither overlap nor touch, and begin and end with whole characters.
    QList<TextRange> ranges(const QString &shown) const;

private:
    struct Word
    {
        QString text;
        QString stem;
    };

    /// A word or a part of one, as they follow each other in the index, or a Han run.
    struct Token
    {
        const Segment *segment = nullptr;
        QString text;
        qsizetype start = 0; ///< in the segment's text
    };

    struct Phrase
    {
        QStringList words; ///< folded
        QList<Segment::Kind> kinds;
        bool mayGoOn = false; ///< the last word is only the beginning of one
    };

    static QList<Token> tokens(const QList<Segment> &segments);
    static TextRange found(const Token &token, qsizetype start, qsizetype length);

    void findWords(const Token &token, QList<TextRange> &ranges) const;
    void findHan(const Segment &run, QList<TextRange> &ranges) const;
    static void findPhrase(const Phrase &phrase, const QList<Token> &tokens, QList<TextRange> &ranges);

    QList<Word> m_words;
    QList<Phrase> m_phrases;
    QStringList m_hanTexts;
};

} // namespace Codebook
