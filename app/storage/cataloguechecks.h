// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/cataloguetext.h"

#include <QList>

namespace Codebook {

// The rules that a JSON schema cannot say. Those that need more than one entry are in cataloguesource.h.

/// Keys are lower-case, the ticket address is https or empty, titles are not empty.
void checkInfo(const CatalogueInfo &info, QList<Fault> &faults);

/// - A range is of numbers and ends above its start;
/// - related codes stand once, and not the entry's own;
/// - "if-persists" is for internal errors;
/// - texts are not empty, have no control characters and no space at their ends; Chinese texts have Han characters,
///   English ones have none;
/// - symbols and aliases stand once, and an alias says what its entry's texts in that language do not.
void checkEntry(const SourceEntry &entry, QList<Fault> &faults);

} // namespace Codebook
