// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <string_view>

namespace Codebook {

/// A number in a text: UTF-8 with ASCII instead of full-width characters.
struct NumberPlace
{
    /// How much of the text around a number is looked at, in bytes. More is not known in a long line.
    static constexpr std::size_t MostBefore = 192;
    static constexpr std::size_t MostAfter = 96;

    std::string_view before; ///< without the sign
    std::string_view digits;
    std::string_view after;
    char sign = '\0'; ///< '-' or '+' where one stands directly before the digits

    /// start and end of the digits in a piece of a line.
    static NumberPlace in(std::string_view text, std::size_t start, std::size_t end);
};

/// What the text around a number says about it.
struct NumberContext
{
    enum Role {
        NoCode, ///< a clock, a version, a size, …
        CalledCode, ///< "errCode=6208"
        CalledResult, ///< "ret: 6208": small numbers are no codes
        CalledError, ///< "error 6208", "failed:6208", "6208错误"
        BesideError, ///< likely where it is catalogued
        ErrorArgument, ///< "onError(6208, …)"
        Unmarked, ///< nothing speaks for it or against it
    };

    Role role = Unmarked;
    bool isNegative = false;
    bool isSignSure = true; ///< else the minus may be a hyphen: "code-6208"
    bool isInList = false; ///< the role is that of the number in front of it: "code 6206, 6208"
    bool isHttp = false; ///< a status of HTTP where it looks like one
    bool isErrorCode = false; ///< called the code of an error, which is none of success

    bool isCalled() const { return role == CalledCode || role == CalledResult || role == CalledError; }
};

/// Whether the characters beside a number alone tell that it is no code: "2.5.2", "14:57:41", "tls.cpp:216". Fast.
bool isPartOfOther(const NumberPlace &place);

/// How long the ".0" is that makes a whole number a floating-point one: "6208.0", as some write every number of JSON. 0
/// where none follows.
std::size_t zeroFraction(std::string_view after);

/// Of a number that is no part of something else.
NumberContext contextOf(const NumberPlace &place);

} // namespace Codebook
