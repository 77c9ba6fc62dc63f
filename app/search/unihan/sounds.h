// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/unihan/unihanfile.h"

#include <QStringList>

namespace Codebook {

/// How often a character stands in the corpus behind kHanyuPinlu; 0 where it is not listed.
int frequency(const HanProperties &character);

/// A character's common readings, the commonest first, with the tone as a number: "chong2", "lv4", "de5".
QStringList commonReadings(const HanProperties &character);

} // namespace Codebook
