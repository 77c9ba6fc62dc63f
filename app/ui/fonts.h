// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>

namespace Codebook {

/// The same font with faces for Simplified Chinese behind it. Without them the system chooses by its own locale, and an
/// English one gets Chinese text in Japanese glyph forms.
QFont withChineseFaces(const QFont &font);

/// The size in which a code's texts are read: a little larger than that of lists and labels.
QFont readingFont(const QFont &font);

/// The widest that running text should be, in pixels: 34 Han characters, or about 60 Latin letters.
int longestLine(const QFont &font);

} // namespace Codebook
