// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/catalogueproblem.h"

#include <QString>

#include <atomic>
#include <optional>

namespace Codebook {

/// Files up to this size are read as a whole when they are opened; it takes no time that anybody notices.
inline constexpr qint64 LargestFileReadAtOnce = 16 << 20; // bytes

/// What is wrong with a compiled catalogue's file, told before SQLite sees it: its header, its format, whether it has
/// all its pages and a seal and, up to LargestFileReadAtOnce, whether every byte is as it was sealed.
std::optional<CatalogueProblem> problemAtOpening(const QString &path);

/// The same with every byte looked at whatever the size. Ends early, with nothing, when the flag is set meanwhile.
std::optional<CatalogueProblem> problemInside(const QString &path, const std::atomic_bool *isCancelled = nullptr);

} // namespace Codebook
