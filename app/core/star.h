// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrykey.h"

#include <QDateTime>

namespace Codebook {

/// An entry that the user marked.
struct Star
{
    EntryKey key;
    QDateTime created; ///< UTC

    bool operator==(const Star &) const = default;
};

} // namespace Codebook
