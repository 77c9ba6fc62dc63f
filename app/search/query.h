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
    enum Writing {
        Decimal,
        Hexadecimal,
        LookAlikes, ///< with letters for digits: "60l4"
    };

    QString label; ///< folded to upper case, as labels are compared; without thousands separators
    std::optional<qint64> number; ///< set where the text is a number; of "ORA-00942" 942, for catalogues of numbers
    bool hasSign = false; ///< "-10001" and "+5", but not "10001"
    Writing writing = Decimal;

    bool operator==(const CodeTerm &) const = default;
};

/// A word that was typed, or a phrase in quotes.
struct WordTerm
{
    QList<Segment> segments; ///< one; several where they are a phrase
    bool isPhrase = false; ///< quoted: found only just so
    bool isExcluded = false; ///< "-word": must not be found

    bool operator==(const WordTerm &) const = default;
};

/// A filter that was typed, "section:group". What its value means, the catalogue decides (see filterterms.h).
struct FilterTerm
{
    enum Key { Part, Section, Ticket, Internal, Is };

    Key key = Section;
    QString value; ///< without quotes; may be empty
    qsizetype position = 0; ///< of the whole term in the text typed, in UTF-16 units
    qsizetype length = 0;

    bool operator==(const FilterTerm &) const = default;
};

/// What the user typed, understood.
///
///     typed                        codes        words              filters
///     "6013"                       6013         6013               -
///     "－１０，００１"              -10001       10001              -
///     "0x177D", "177Dh"            6013 (hex)   0x177d, 177dh      -
///     "60l4"                       6014         60l4               -
///     "ORA-00942"                  ORA-00942    ora, 00942         -
///     "errCode: 70003"             70003        -                  -
///     "错误码6014 超时"             6014         超时               -
///     "UserSig expired"            -            usersig, expired   -
///     "how to fix 登录超时"          -            登录超时           -
///     "\"kicked off\" -server"     -            "kicked off", not server
///     "超时 ticket:submit"          -            超时               ticket
struct Query
{
    QString text; ///< as typed, without surrounding space
    QList<CodeTerm> codes; ///< in the order typed, none twice
    bool isOnlyCode = false; ///< nothing but one code was typed; it may go on
    QList<WordTerm> words; ///< all must be found, but for excluded ones
    QList<FilterTerm> filters;
    bool isCut = false; ///< the text was longer than what is searched for

    // Far more than anybody types. Without them a pasted megabyte would be a full-text expression as large.
    static constexpr qsizetype MaxCharacters = 2000;
    static constexpr qsizetype MaxWords = 64;
    static constexpr qsizetype MaxCodes = 64;
    static constexpr qsizetype MaxParts = 32; ///< of a word; one with more is searched for as a whole

    static Query fromText(const QString &text);

    /// Nothing to search for: every entry that passes the filters matches.
    bool isEmpty() const { return codes.isEmpty() && words.isEmpty(); }

    bool operator==(const Query &) const = default;
};

/// How a code label is compared: NFKC, upper case, without surrounding space. "42p01" and "42P01" are one code.
QString codeKey(const QString &label);

} // namespace Codebook
