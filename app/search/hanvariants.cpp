// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/hanvariants.h"

#include "search/hanfoldtable.h"

#include <iterator>

namespace Codebook {

char32_t foldHan(char32_t character)
{
    // What is below the first one wraps to a large number.
    const char32_t index = character - Unihan::FirstFolded;
    return index < std::size(Unihan::Folded) ? Unihan::Folded[index] : character;
}

} // namespace Codebook
