// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/query.h"

#include <QList>
#include <QString>

namespace Codebook {

/// Finds the words of a query in one text without an index: for texts that change all the time and are few.
///
///     text                 words        has them
///     "UserSig 已过期"      usersig      yes
///                          user, sig    yes: parts of a word count
///                          过期          yes: Chinese anywhere
///                          ersig        no: other words by their beginnings only
class WordFinder
{
public:
    explicit WordFinder(const QString &text);

    /// Whether the text has every word and none of the excluded ones. False where there is no word to find.
    bool hasAll(const QList<WordTerm> &words) const;

private:
    bool has(const WordTerm &word) const;

    QString m_words; ///< folded, each after a space
    QString m_parts; ///< parts of words, each after a space
};

} // namespace Codebook
