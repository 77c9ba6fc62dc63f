// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Codebook {

/// Folded English words that hold a sentence together and say nothing about what went wrong, and what the segmenter
/// leaves of contractions ("isn" and "t"). No word that denies is one: "not logged in".
bool isFunctionWord(const QString &word);

} // namespace Codebook
