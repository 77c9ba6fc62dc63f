// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/catalogue.h"
#include "storage/cataloguesource.h"

#include <QList>
#include <QString>

#include <memory>

namespace Codebook {

/// The built-in catalogue's text.
inline QString builtInFolder()
{
    return QStringLiteral(CODEBOOK_SOURCE_DIR "/db/catalogues/tencent-im");
}

/// The built-in catalogue as the build compiled it.
inline QString builtInFile()
{
    return QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/catalogues/tencent-im.db");
}

/// The compiled built-in catalogue, or nullptr.
inline std::unique_ptr<Catalogue> openBuiltIn()
{
    auto catalogue = Catalogue::open(builtInFile());
    return catalogue ? std::move(*catalogue) : nullptr;
}

/// Every entry in the order of ids; shorter than entryCount() where one cannot be read.
inline QList<Entry> allEntries(const Catalogue &catalogue)
{
    QList<Entry> entries;
    for (qint64 id = 1; id <= catalogue.entryCount(); ++id) {
        if (const auto entry = catalogue.entry(id))
            entries << *entry;
    }
    return entries;
}

} // namespace Codebook
