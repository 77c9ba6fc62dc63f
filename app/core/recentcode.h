// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrykey.h"

#include <QDateTime>

namespace Codebook {

/// An entry that the user looked at.
struct RecentCode
{
    EntryKey key;
    QDateTime visited; ///< UTC; for showing only, since clocks go backwards: the order is that of the list

    bool operator==(const RecentCode &) const = default;
};

} // namespace Codebook
