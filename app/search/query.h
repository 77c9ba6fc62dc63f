// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/segmenter.h"

#include <QList>
#include <QString>

#include <optional>

namespace Codebook {

/// A code as somebody typed it.
struct CodeTerm
{
    QString label; ///< folded to upper case, as labels are compared
    std::optional<qint64> number; ///< set where the text is a number
    bool hasSign = false; ///< "-10001" and "+5", but not "10001"

    bool operator==(const CodeTerm &) const = default;
};

/// What the user typed, understood.
///
///     typed                  code        words
///     "6013"                 6013        6013
///     "－１０００１"          -10001      10001
///     "0x177D"               6013        0x177d(0x177 d)
///     "UserSig expired"      -           usersig(user sig), expired
///     "登录 超时"             -           登录, 超时
///     "" or "***"            -           -
struct Query
{
    QString text; ///< as typed, without surrounding space
    std::optional<CodeTerm> code; ///< set where the whole text is one term that could be a code
    QList<Segment> words; ///< each must be found; at most MaxWords
    bool isCut = false; ///< the text was longer than what is searched for

    // Far more than anybody types. Without them a pasted megabyte would be a full-text expression as large.
    static constexpr qsizetype MaxCharacters = 2000;
    static constexpr qsizetype MaxWords = 64;
    static constexpr qsizetype MaxParts = 32; ///< of a word; one with more is searched for as a whole

    static Query fromText(const QString &text);

    /// Nothing to search for: every entry matches.
    bool isEmpty() const { return !code && words.isEmpty(); }

    bool operator==(const Query &) const = default;
};

/// How a code label is compared: NFKC, upper case, without surrounding space. "42p01" and "42P01" are one code.
QString codeKey(const QString &label);

} // namespace Codebook
