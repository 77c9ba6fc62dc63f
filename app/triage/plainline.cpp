// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/plainline.h"

#include <algorithm>

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

} // namespace

void PlainLine::set(std::string_view original)
{
    m_original = original;
    m_text = original;
    const bool isPlain = original.find('\xef') == std::string_view::npos
        && original.find('\xe2') == std::string_view::npos && original.find('\xe3') == std::string_view::npos;
    if (isPlain)
        return;
    m_folded.clear();
    for (std::size_t i = 0; i < original.size(); ++i) {
        const char c = original[i];
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
