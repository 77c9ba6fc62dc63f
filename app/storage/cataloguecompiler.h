// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/cataloguesource.h"

#include <QString>

#include <optional>

namespace Codebook {

/// Writes a compiled catalogue. The same source gives the same bytes. It is built beside the target, sealed, checked as
/// Catalogue::open would, flushed to the disk and renamed into place: on failure the target is as it was before.
/// Returns why it failed, a sentence in the user's language; nothing on success.
std::optional<QString> compileCatalogue(const CatalogueSource &source, const QString &targetPath);

} // namespace Codebook
