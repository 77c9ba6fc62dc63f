// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/plainsigns.h"

#include <QChar>

#include <array>
#include <optional>

namespace Codebook {

namespace {

constexpr char32_t FirstFullWidth = 0xff01; // "！", and so on in the order of ASCII
constexpr char32_t LastFullWidth = 0xff5e;
constexpr std::size_t MostHtmlDigits = 7;

struct NamedEscape
{
    std::string_view name;
    char32_t character;
};

constexpr std::array<NamedEscape, 7> HtmlNames{{{"&quot;", U'"'},
                                                {"&apos;", U'\''},
                                                {"&amp;", U'&'},
                                                {"&lt;", U'<'},
                                                {"&gt;", U'>'},
                                                {"&nbsp;", U' '},
                                                {"&commat;", U'@'}}};

constexpr std::array<NamedEscape, 7> BackslashNames{
    {{"\\n", U'\n'}, {"\\r", U'\r'}, {"\\t", U'\t'}, {"\\\"", U'"'}, {"\\'", U'\''}, {"\\\\", U'\\'}, {"\\/", U'/'}}};

bool isText(char32_t c)
{
    const bool isControl = c < 0x20 ? c != U'\t' && c != U'\n' && c != U'\r' : c == 0x7f;
    return !isControl && !QChar::isSurrogate(c) && c <= QChar::LastValidCodePoint;
}

template <typename Unit>
bool beginsWith(std::basic_string_view<Unit> text, std::string_view ascii)
{
    return text.size() >= ascii.size()
        && std::equal(ascii.begin(), ascii.end(), text.begin(), [](char a, Unit b) { return Unit(a) == b; });
}

template <typename Unit, std::size_t Size>
Escape namedEscape(std::basic_string_view<Unit> text, const std::array<NamedEscape, Size> &names)
{
    for (const auto &[name, character] : names) {
        if (beginsWith(text, name))
            return {character, name.size()};
    }
    return {};
}

std::optional<char32_t> digitOf(char32_t c, unsigned base)
{
    char32_t value = base;
    if (c >= U'0' && c <= U'9')
        value = c - U'0';
    else if (c >= U'a' && c <= U'f')
        value = c - U'a' + 10;
    else if (c >= U'A' && c <= U'F')
        value = c - U'A' + 10;
    return value < base ? std::optional(value) : std::nullopt;
}

/// The number that so many hexadecimal digits behind a prefix are.
template <typename Unit>
std::optional<char32_t> numberBehind(std::basic_string_view<Unit> text, std::string_view prefix, std::size_t digits)
{
    if (text.size() < prefix.size() + digits || !beginsWith(text, prefix))
        return {};
    char32_t number = 0;
    for (const Unit unit : text.substr(prefix.size(), digits)) {
        const auto digit = digitOf(char32_t(unit), 16);
        if (!digit)
            return {};
        number = number * 16 + *digit;
    }
    return number;
}

/// One character of UTF-8 as %E5%AF%86 or \xe5\xaf\x86.
template <typename Unit>
Escape bytesEscape(std::basic_string_view<Unit> text, std::string_view prefix)
{
    const auto first = numberBehind(text, prefix, 2);
    if (!first || (*first >= 0x80 && *first < 0xc2) || *first > 0xf4)
        return {};
    const std::size_t step = prefix.size() + 2;
    const std::size_t count = *first < 0x80 ? 1 : *first < 0xe0 ? 2 : *first < 0xf0 ? 3 : 4;
    char32_t character = count == 1 ? *first : *first & (0x7fU >> count);
    for (std::size_t i = 1; i < count; ++i) {
        const auto next
            = i * step < text.size() ? numberBehind(text.substr(i * step), prefix, 2) : std::optional<char32_t>();
        if (!next || (*next & 0xc0) != 0x80)
            return {};
        character = character << 6 | (*next & 0x3f);
    }
    return isText(character) ? Escape{character, count * step} : Escape();
}

/// \uXXXX or %uXXXX, and a pair of these.
template <typename Unit>
Escape unitEscape(std::basic_string_view<Unit> text, std::string_view prefix)
{
    const auto high = numberBehind(text, prefix, 4);
    const std::size_t length = prefix.size() + 4;
    if (high && isText(*high))
        return {*high, length};
    if (!high || !QChar::isHighSurrogate(*high) || text.size() < 2 * length)
        return {};
    const auto low = numberBehind(text.substr(length), prefix, 4);
    if (!low || !QChar::isLowSurrogate(*low))
        return {};
    return {QChar::surrogateToUcs4(char16_t(*high), char16_t(*low)), 2 * length};
}

/// &#34; or &#x22;
template <typename Unit>
Escape htmlNumber(std::basic_string_view<Unit> text)
{
    const bool isHexadecimal = beginsWith(text, "&#x") || beginsWith(text, "&#X");
    const unsigned base = isHexadecimal ? 16 : 10;
    const std::size_t first = isHexadecimal ? 3 : 2;
    char32_t number = 0;
    for (std::size_t i = first; i < text.size() && i <= first + MostHtmlDigits; ++i) {
        if (text[i] == Unit(';'))
            return i > first && isText(number) ? Escape{number, i + 1} : Escape();
        const auto digit = digitOf(char32_t(text[i]), base);
        if (!digit)
            break;
        number = number * base + *digit;
    }
    return {};
}

} // namespace

char32_t plainSign(char32_t character)
{
    if (character < 0x80)
        return character;
    if (const int digit = QChar::digitValue(character); digit >= 0)
        return U'0' + char32_t(digit);
    if (character >= FirstFullWidth && character <= LastFullWidth)
        return character - FirstFullWidth + U'!';
    if ((character >= 0x2010 && character <= 0x2015) || character == 0x2212 || character == 0xfe63)
        return U'-';
    const bool endsLine = character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
    return QChar::isSpace(character) && !endsLine ? U' ' : character;
}

bool isInvisible(char32_t character)
{
    return character == QChar::SoftHyphen || character == QChar::ByteOrderMark
        || (character >= 0x200b && character <= 0x200f) || (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2060 && character <= 0x2069);
}

template <typename Unit>
Escape escapeAt(std::basic_string_view<Unit> text)
{
    if (beginsWith(text, "%")) {
        const Escape unit = unitEscape(text, "%u");
        return unit.length > 0 ? unit : bytesEscape(text, "%");
    }
    if (beginsWith(text, "&#"))
        return htmlNumber(text);
    if (beginsWith(text, "&"))
        return namedEscape(text, HtmlNames);
    if (!beginsWith(text, "\\"))
        return {};
    for (const Escape escape : {unitEscape(text, "\\u"), bytesEscape(text, "\\x")}) {
        if (escape.length > 0)
            return escape;
    }
    return namedEscape(text, BackslashNames);
}

template Escape escapeAt(std::u16string_view text);

} // namespace Codebook
