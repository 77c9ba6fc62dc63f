// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/cataloguetext.h"

#include <QList>

#include <tl/expected.hpp>

#include <algorithm>

namespace Codebook {

/// What a catalogue's folder says, all of it in memory.
struct SourceTexts
{
    CatalogueInfo info;
    QList<SourceEntry> entries; ///< in code order
};

inline tl::expected<SourceTexts, QList<Fault>> readTexts(const QString &folder)
{
    SourceTexts texts;
    const CatalogueText text
        = readCatalogueText(folder, [&texts](const SourceEntry &entry) { texts.entries.append(entry); });
    if (!text.faults.isEmpty())
        return tl::unexpected(text.faults);
    texts.info = text.info;
    std::sort(texts.entries.begin(), texts.entries.end(),
              [](const SourceEntry &a, const SourceEntry &b) { return a.entry.code < b.entry.code; });
    return texts;
}

} // namespace Codebook
