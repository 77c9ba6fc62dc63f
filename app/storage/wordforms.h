// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/indexterms.h"
#include "search/query.h"
#include "search/segmenter.h"
#include "storage/vocabulary.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Codebook {

/// Everything that a typed word stands for in the full-text index, as expressions of SQLite's FTS5. Every term is
/// quoted and made of letters and digits, so no input can be read as an operator.
class WordForms
{
public:
    /// Han: every text that contains the run in one of its wordings. A word: words and parts of words that begin with
    /// it, and its inflections.
    static WordForms ofWord(const Segment &word, Vocabulary &vocabulary);
    /// The words of a phrase as they stand, one behind the other.
    static WordForms ofPhrase(const QList<Segment> &words);
    /// The same, and the last one may be the beginning of a word.
    static WordForms ofPhraseBegun(const QList<Segment> &words, Vocabulary &vocabulary);
    /// Any of the Chinese texts.
    static WordForms ofHanTexts(const QStringList &texts);

    /// The expression for the word in a field.
    QString in(Field field) const;
    /// In any of the fields up to and including the last, best first.
    QString upTo(Field last) const;

    /// For sure in no entry; false says nothing.
    bool isUnknown() const { return m_words.isEmpty() && m_nameParts.isEmpty() && m_stems.isEmpty(); }

private:
    struct Phrases
    {
        QList<QStringList> whole; ///< tokens that follow each other
        QList<QStringList> begun; ///< the same, and the last one may go on

        bool isEmpty() const { return whole.isEmpty() && begun.isEmpty(); }
    };

    static Phrases begun(const QStringList &tokens, Vocabulary &vocabulary);
    QString inFields(Field first, Field last) const;

    Phrases m_words;
    Phrases m_nameParts; ///< of a typed symbol, but for what m_name finds
    QString m_name; ///< joined, to be found in symbols; empty where none or too many go on so
    QStringList m_stems;
};

/// A word of a query and what it stands for.
struct SearchedWord
{
    WordTerm term;
    WordForms forms;
};

} // namespace Codebook
