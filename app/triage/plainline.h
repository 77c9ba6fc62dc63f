// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace Codebook {

/// A piece of valid UTF-8 in which full-width letters, digits and signs are ASCII, and so are the minus signs and the
/// escaped signs of URLs, JSON and HTML (with spaces in front). It has as many characters as the original, so a place
/// counted in characters is the same in both.
class PlainLine final
{
public:
    /// The text must outlive this object, or the next call of set().
    void set(std::string_view original);

    std::string_view text() const { return m_text; }

    /// Where in text() the character stands that begins at a place of the original.
    std::size_t plainPlace(std::size_t originalPlace) const;

    /// How many characters before one of the original belong to the same escaped sign: it is the last of "%2D".
    std::size_t escapeBefore(std::size_t originalPlace) const;

    /// Whether text() is the original.
    bool isPlain() const { return m_text.data() == m_original.data(); }

    std::string_view original() const { return m_original; }

private:
    std::string_view m_original;
    std::string_view m_text;
    std::string m_folded; ///< unless the original is plain already
};

/// How many characters there are in valid UTF-8.
std::size_t characterCount(std::string_view text);

/// Where so many characters of valid UTF-8 end; the end of the text where there are not so many.
std::size_t placeOf(std::string_view text, std::size_t characters);

} // namespace Codebook
