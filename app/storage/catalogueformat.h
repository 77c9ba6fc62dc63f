// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Codebook {

/// Marks an SQLite file as a compiled catalogue: PRAGMA application_id, "CdBk".
inline constexpr quint32 CatalogueApplicationId = 0x4364426b;

/// The layout of db/schema/catalogue.sql: PRAGMA user_version. Raise it with every change there.
inline constexpr quint32 CatalogueFormatVersion = 4;

} // namespace Codebook
