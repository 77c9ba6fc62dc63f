// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"

#include <QList>

namespace Codebook {

/// Gives entries by id. Where they come from is no concern of who asks: a table asks for the rows that it shows.
class EntrySource
{
public:
    virtual ~EntrySource() = default;

    /// The entry, or nullptr where it cannot be read. Valid until the next call.
    virtual const Entry *entryById(qint64 id) = 0;

    /// What a list shows of it, likewise.
    virtual const EntrySummary *summaryById(qint64 id) { return entryById(id); }

    /// The summaries of these will be asked for next. A source that reads many at once in less time than one by one
    /// does it now.
    virtual void readAhead(const QList<qint64> &ids) { Q_UNUSED(ids) }
};

} // namespace Codebook
