// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entry.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace Codebook {

/// Something wrong in a catalogue's text.
struct Fault
{
    QString file; ///< relative to the catalogue's folder
    QString place; ///< line and column, or a JSON pointer such as "/entries/3/hint/en"; empty for the whole file
    QString reason; ///< a sentence in the user's language

    /// "sdk-common.json: /entries/3/hint/en: The text is empty."
    QString text() const;
    bool operator==(const Fault &) const = default;
};

/// An entry and where its text stands.
struct SourceEntry
{
    Entry entry;
    QString file;
    QString place; ///< JSON pointer of the entry
};

/// A catalogue as people edit it: catalogue.json and one file per section, read from a folder.
struct CatalogueSource
{
    CatalogueInfo info;
    QList<SourceEntry> entries; ///< in code order
};

/// Reads a catalogue's folder. The format is described in db/catalogue.schema.json; the result also obeys the rules
/// that a schema cannot say (see checkCatalogue). On failure: every fault, none twice, never an empty list.
tl::expected<CatalogueSource, QList<Fault>> readCatalogueSource(const QString &folder);

} // namespace Codebook
