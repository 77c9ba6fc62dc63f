// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace Codebook {

/// The character that stands for a Han character in the index: its simplified form, and one for two spellings of the
/// same word: 號 -> 号, 裏 -> 里, 账 -> 帐. From the Unihan database. Any other character is itself; what is in the BMP
/// stays there, so that folding never changes a length; folding twice changes nothing.
char32_t foldHan(char32_t character);

} // namespace Codebook
