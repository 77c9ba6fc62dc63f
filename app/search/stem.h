// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Codebook {

/// What English words of one family have in common, in either spelling: "expire", "expired" and "expires" -> "expir";
/// "initialise" and "initialized" -> "initi". For a folded word of at least three ASCII letters; anything else is its
/// own stem.
QString stem(const QString &word);

} // namespace Codebook
