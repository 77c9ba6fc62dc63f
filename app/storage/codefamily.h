// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/statements.h"

#include <QHash>

namespace Codebook {

/// Counts the documented codes, by section, that share the longest beginning with a number: as many digits, the same
/// sign, and of those beginnings that at least two codes have, the longest. Empty where not even the first digit is
/// shared. By section id.
QHash<qint64, qint64> codeFamily(qint64 number, Statements &statements);

} // namespace Codebook
