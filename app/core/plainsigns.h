// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <string_view>

namespace Codebook {

/// The ASCII sign that a character stands for: full-width forms, digits of all scripts, dashes, spaces. Others are
/// themselves.
char32_t plainSign(char32_t character);

/// Zero-width and direction marks, soft hyphens: nobody sees them.
bool isInvisible(char32_t character);

/// A character that a program wrote in others: %22, \x22, \u0022, \" and &quot; are a quotation mark.
struct Escape
{
    char32_t character = 0;
    std::size_t length = 0; ///< in units of the text; 0 where there is none
};

/// The escape that a text begins with. Bytes such as %E5%AF%86 are UTF-8. For UTF-16, and UTF-8 where it is needed.
template <typename Unit>
Escape escapeAt(std::basic_string_view<Unit> text);

extern template Escape escapeAt(std::u16string_view text);

} // namespace Codebook
