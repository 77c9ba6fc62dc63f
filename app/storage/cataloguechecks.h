// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/cataloguesource.h"

#include <QList>

namespace Codebook {

/// The rules that a JSON schema cannot say:
/// - keys are lower-case, the ticket address is https or empty, titles are not empty;
/// - every code stands once, a range is of numbers, ends above its start and overlaps no other code;
/// - related codes exist, are not the entry itself and stand once;
/// - "if-persists" is for internal errors;
/// - texts are not empty, have no control characters and no space at their ends; Chinese texts have Han characters,
///   English ones have none;
/// - symbols and aliases stand once, and an alias says what its entry's texts in that language do not.
QList<Fault> checkCatalogue(const CatalogueSource &source);

} // namespace Codebook
