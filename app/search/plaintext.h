// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Codebook {

/// The same text with the same length, with spaces in place of halves of characters, which a regular expression
/// refuses.
QString wholeCharacters(const QString &text);

/// The same text with the same length, in which full-width letters, digits and signs are ASCII, every minus is "-",
/// every quotation mark is a plain one and every space is " ", as are halves of characters. What is found in it stands
/// at the same place in the text.
QString plainSigns(const QString &text);

} // namespace Codebook
