// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

class QMimeData;

namespace Codebook {

/// The most of a copied text that is looked at unasked, in UTF-16 units: a log, but no dump of a database.
constexpr qsizetype LongestWatchedText = 1'000'000;

/// What may be looked at unasked of what is on the clipboard: a text, unless it is blank, too long, a list of files, or
/// marked by a password manager as no business of other programs.
std::optional<QString> watchableText(const QMimeData *data);

} // namespace Codebook
