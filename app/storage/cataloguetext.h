// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entry.h"

#include <QList>
#include <QString>

#include <functional>

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

/// Faults that are reported; whoever has more has seen enough.
constexpr qsizetype MostFaults = 1000;

/// What catalogue.json says, and everything that is wrong in the folder.
struct CatalogueText
{
    CatalogueInfo info;
    QList<Fault> faults; ///< at most MostFaults
    qint64 moreFaults = 0; ///< how many are not among them
    bool isReadable = false; ///< every file and every entry could be read, whatever else is wrong with them
};

/// Takes what is beyond MostFaults off the list and adds its number to more.
void keepFirst(QList<Fault> &faults, qint64 &more);

/// Reads a catalogue as people edit it, catalogue.json and the files of its sections, and gives its entries one by one
/// in the order of the files, in the caller's thread: there may be more than fit into memory. The format is described
/// in db/catalogue.schema.json. Given are the entries with the right form, even where they break the rules of
/// cataloguechecks.h. Rules that need more than one entry are left to CatalogueSource.
CatalogueText readCatalogueText(const QString &folder, const std::function<void(const SourceEntry &)> &take);

} // namespace Codebook
