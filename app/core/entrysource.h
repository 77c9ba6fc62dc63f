// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"

namespace Codebook {

/// Gives entries by id. Where they come from is no concern of who asks: a table asks for the rows that it shows.
class EntrySource
{
public:
    virtual ~EntrySource() = default;

    /// The entry, or nullptr where it cannot be read. Valid until the next call.
    virtual const Entry *entryById(qint64 id) = 0;
};

} // namespace Codebook
