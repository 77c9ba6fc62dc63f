// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/cataloguesource.h"
#include "storage/searchindexwriter.h"

#include <QString>

#include <optional>

namespace Codebook {

/// Writes a compiled catalogue. The same source gives the same bytes. It is built beside the target, sealed, checked as
/// Catalogue::verify would, flushed to the disk and renamed into place: on failure the target is as it was before.
/// Returns why it failed or that it was cancelled, a sentence in the user's language; nothing on success.
std::optional<QString> compileCatalogue(const CatalogueSource &source, const QString &targetPath,
                                        const CompileProgress &progress = {});

} // namespace Codebook
