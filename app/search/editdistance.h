// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QStringView>

namespace Codebook {

/// How many slips of the finger lie between two words: a character too much, too few, a wrong one, or two neighbours
/// swapped. Optimal string alignment distance: no part is changed twice.
int editDistance(QStringView a, QStringView b);

/// Every text of digits one slip away from a text of digits, the likeliest first: two neighbours swapped, a digit
/// doubled or only one of a pair, any digit too much or too few, a wrong digit. None twice, and never the text itself.
QStringList mistypedDigits(const QString &digits);

} // namespace Codebook
