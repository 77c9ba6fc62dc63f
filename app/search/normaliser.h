// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/textrange.h"

#include <QList>
#include <QString>

namespace Codebook {

/// A character of a text in NFKC, and what it was made of.
struct NormalisedCharacter
{
    char32_t character = 0;
    TextRange origin; ///< in the text as given, never inside a surrogate pair or before a mark
};

/// A text in NFKC, in which a case-folded character is in NFKC too. NULs and lone surrogates become spaces. Characters
/// that normalise together (a letter and its accents, the letters of a ligature) share their origin.
QList<NormalisedCharacter> normalised(const QString &text);

} // namespace Codebook
