// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrykey.h"

#include <QDateTime>
#include <QString>

namespace Codebook {

/// What the user wrote about an entry.
struct Note
{
    EntryKey key;
    QString text; ///< never empty
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC; never before an earlier change, whatever the clock says

    bool operator==(const Note &) const = default;
};

} // namespace Codebook
