// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/indexterms.h"
#include "storage/hanbysound.h"
#include "storage/vocabulary.h"
#include "storage/wordforms.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Codebook {

/// What the words of a query can mean by their sound, as full-text expressions. Words that stand together without a
/// space are read together (超shi), and all words as one text too (qian ming guo qi).
class SoundWords
{
public:
    /// stand: whether any of such texts stands in an entry.
    SoundWords(Vocabulary &vocabulary, HanBySound &hanBySound, HanBySound::Standing stand);

    /// Whether nobody can mean their sound once they have been found as they are written: with hits for "server bu",
    /// nobody means 不, for one word is for sure no pinyin, and the others begin words too. Nor does anybody who has
    /// found a name of several parts.
    bool areWordsOfTexts(const QList<Segment> &typed);

    /// Reads the words of a query, each of one segment and none of them quoted or excluded.
    void read(const QList<SearchedWord> &words);

    /// The Chinese texts that were read. Where there are none, nor are there expressions.
    const QStringList &texts() const { return m_texts; }

    /// What to look for in the fields up to the last, the likelier first.
    QStringList expressions(Field lastField) const;

private:
    /// Words that stand together: as they were typed, and the texts that sound like them, one behind the other.
    struct Heard
    {
        QList<WordForms> literal; ///< empty where they are in no entry
        QList<WordForms> sounds;
    };

    Heard hear(const QList<SearchedWord> &glued);
    bool isWordOfTexts(const Segment &segment);
    static QString either(const Heard &heard, Field lastField);

    Vocabulary &m_vocabulary;
    HanBySound &m_hanBySound;
    HanBySound::Standing m_stand;
    QStringList m_together; ///< what all words sound like when they are read as one
    QList<Heard> m_heard;
    QStringList m_texts;
};

} // namespace Codebook
