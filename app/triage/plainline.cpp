// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/plainline.h"

#include "triage/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace Codebook {

namespace {

constexpr unsigned FirstFullWidth = 0xff01; // "！", and so on in the order of ASCII
constexpr unsigned LastFullWidth = 0xff5e;
constexpr std::size_t FoldedBytes = 3; // all that is folded has three

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// The ASCII character for one of three bytes, or 0.
char folded(std::string_view bytes)
{
    const auto byte = [bytes](std::size_t i) { return unsigned(static_cast<unsigned char>(bytes[i])); };
    const unsigned character = (byte(0) & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
    if (character >= FirstFullWidth && character <= LastFullWidth)
        return char(character - FirstFullWidth + '!');
    if (character == 0x3000) // the wide space
        return ' ';
    const bool isMinus = (character >= 0x2010 && character <= 0x2012) || character == 0x2212 || character == 0xfe63;
    return isMinus ? '-' : '\0';
}

/// A sign that a program wrote in other characters: %22, \x22, \u0022 and &quot; are a quotation mark.
struct Escape
{
    char sign = '\0'; ///< NUL where there is none
    std::size_t length = 0; ///< in bytes
};

struct NamedEscape
{
    std::string_view name;
    char sign;
};

constexpr std::array<NamedEscape, 5> NamedEscapes{
    {{"&quot;", '"'}, {"&#34;", '"'}, {"&#39;", '\''}, {"&apos;", '\''}, {"&nbsp;", ' '}}};

struct NumberedEscape
{
    std::string_view prefix;
    std::size_t digits; ///< hexadecimal
};

constexpr std::size_t ShortestEscape = 3;
constexpr std::size_t LongestEscape = 6;
constexpr std::array<NumberedEscape, 3> NumberedEscapes{{{"%", 2}, {"\\x", 2}, {"\\u", 4}}};

Escape escapeAt(std::string_view text)
{
    for (const auto &[name, sign] : NamedEscapes) {
        if (text.starts_with(name))
            return {.sign = sign, .length = name.size()};
    }
    for (const auto &[prefix, digits] : NumberedEscapes) {
        if (!text.starts_with(prefix) || text.size() < prefix.size() + digits)
            continue;
        const std::string_view number = text.substr(prefix.size(), digits);
        unsigned character = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + digits, character, 16);
        const bool isSign = error == std::errc() && end == number.data() + digits && character >= ' '
            && character < 0x7f && !Ascii::isWord(char(character));
        if (isSign)
            return {.sign = char(character), .length = prefix.size() + digits};
    }
    return {};
}

} // namespace

void PlainLine::set(std::string_view original)
{
    m_original = original;
    m_text = original;
    constexpr std::array<char, 6> Folded{'\xef', '\xe2', '\xe3', '%', '\\', '&'}; // what begins with these may be
    const bool isPlain = std::all_of(Folded.begin(), Folded.end(),
                                     [original](char c) { return original.find(c) == std::string_view::npos; });
    if (isPlain)
        return;
    m_folded.clear();
    for (std::size_t i = 0; i < original.size(); ++i) {
        const char c = original[i];
        const Escape escape = c == '%' || c == '\\' || c == '&' ? escapeAt(original.substr(i)) : Escape();
        if (escape.length > 0) {
            m_folded.append(escape.length - 1, ' ');
            m_folded += escape.sign;
            i += escape.length - 1;
            continue;
        }
        const bool isWide = (c == '\xe2' || c == '\xe3' || c == '\xef') && i + FoldedBytes <= original.size();
        const char plain = isWide ? folded(original.substr(i, FoldedBytes)) : '\0';
        m_folded += plain != '\0' ? plain : c;
        if (plain != '\0')
            i += FoldedBytes - 1;
    }
    m_text = m_folded;
}

std::size_t PlainLine::plainPlace(std::size_t originalPlace) const
{
    if (isPlain())
        return originalPlace;
    return placeOf(m_text, characterCount(m_original.substr(0, originalPlace)));
}

std::size_t PlainLine::escapeBefore(std::size_t originalPlace) const
{
    const std::string_view written = m_original.substr(0, originalPlace + 1);
    for (std::size_t length = ShortestEscape; !isPlain() && length <= std::min(LongestEscape, written.size());
         ++length) {
        if (escapeAt(written.substr(written.size() - length)).length == length)
            return length - 1;
    }
    return 0;
}

std::size_t characterCount(std::string_view text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

std::size_t placeOf(std::string_view text, std::size_t characters)
{
    std::size_t place = 0;
    for (; place < text.size(); ++place) {
        if (isContinuation(text[place]))
            continue;
        if (characters == 0)
            break;
        --characters;
    }
    return place;
}

} // namespace Codebook
