// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/unihan/unihanfile.h"

#include <QMap>

namespace Codebook {

/// Which character stands for which others in the index. Traditional forms become simplified (kSimplifiedVariant), and
/// two spellings of one word become one (mutual kSemanticVariant or kZVariant, sounding the same):
/// - a character outside the standard table kTGHZ2013 becomes the one that is in it: 裏 -> 里, 綫 -> 线;
/// - one in the table that the frequency list lacks becomes one that the list has, where their traditional forms are
///   such spellings: 账 -> 帐.
/// Characters that the list (kHanyuPinlu) counts apart are different words and stay apart.
QMap<char16_t, char16_t> hanFolds(const HanDatabase &database);

} // namespace Codebook
