// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/query.h"

#include <QList>
#include <QString>

namespace Codebook {

/// A code in a text.
struct FoundCode
{
    CodeTerm code;
    qsizetype position = 0; ///< of the number with its sign, in UTF-16 units
    qsizetype length = 0;
    qsizetype nameLength = 0; ///< how far before the number its field's name begins: "errCode: " of "errCode: 70003"
};

/// The numbers in a text that can be codes, as they stand: decimal with or without thousands separators, or hexadecimal
/// where the text says so; and labels such as 42P01 that are capitals with at least four digits. Not digits within
/// words, versions, dates, times of day, or numbers of more than 18 digits. plain: as plainSigns() gives it.
QList<FoundCode> findCodes(const QString &plain);

} // namespace Codebook
