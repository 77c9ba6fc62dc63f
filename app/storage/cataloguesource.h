// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/cataloguetext.h"
#include "storage/connection.h"

#include <QTemporaryDir>

#include <tl/expected.hpp>

#include <memory>

namespace Codebook {

/// A catalogue's text, read and found to be without a fault, in a temporary file: there may be more entries than fit
/// into memory. The file goes with the last copy of this.
class CatalogueSource
{
public:
    CatalogueInfo info;

    qint64 entryCount() const { return m_entryCount; }

    /// An SQLite file with the table of db/schema/source.sql.
    QString path() const;

private:
    friend class SourceStage;

    std::shared_ptr<QTemporaryDir> m_folder;
    qint64 m_entryCount = 0;
};

/// Reads a catalogue's folder. The result obeys the rules of cataloguechecks.h and these: every code stands once, a
/// range overlaps no other code, related codes exist. On failure: every fault, none twice, never an empty list;
/// where there are more than MostFaults, the last one says how many are not listed.
tl::expected<CatalogueSource, QList<Fault>> readCatalogueSource(const QString &folder);

} // namespace Codebook
