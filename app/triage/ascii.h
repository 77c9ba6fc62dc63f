// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <string_view>

namespace Codebook::Ascii {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isLetter(char c)
{
    return isUpper(c) || isLower(c);
}

/// Part of an identifier.
constexpr bool isWord(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr char toLower(char c)
{
    return isUpper(c) ? char(c - 'A' + 'a') : c;
}

/// The last character but so many, or NUL where the text is shorter.
constexpr char fromEnd(std::string_view text, std::size_t distance)
{
    return distance < text.size() ? text[text.size() - 1 - distance] : '\0';
}

/// The character at a place, or NUL behind the end.
constexpr char at(std::string_view text, std::size_t place)
{
    return place < text.size() ? text[place] : '\0';
}

/// The identifier that the text ends with; may be empty.
constexpr std::string_view lastWord(std::string_view text)
{
    std::size_t start = text.size();
    while (start > 0 && isWord(text[start - 1]))
        --start;
    return text.substr(start);
}

/// Quicker than find() for the few characters that it is used with.
constexpr bool isOneOf(char c, std::string_view characters)
{
    return std::any_of(characters.begin(), characters.end(), [c](char each) { return each == c; });
}

/// Without any of these at its end.
constexpr std::string_view trimmedEnd(std::string_view text, std::string_view characters)
{
    while (!text.empty() && isOneOf(text.back(), characters))
        text.remove_suffix(1);
    return text;
}

constexpr std::string_view trimmedStart(std::string_view text, std::string_view characters)
{
    while (!text.empty() && isOneOf(text.front(), characters))
        text.remove_prefix(1);
    return text;
}

} // namespace Codebook::Ascii
