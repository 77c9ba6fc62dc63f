// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entry.h"
#include "core/searchresult.h"
#include "search/query.h"
#include "storage/catalogueproblem.h"
#include "storage/cataloguesearch.h"
#include "storage/connection.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <optional>

namespace Codebook {

template <typename T>
using CatalogueResult = tl::expected<T, CatalogueProblem>;

/// A compiled catalogue, opened for reading. Ids are dense, from 1 to entryCount(), in code order.
/// Belongs to the thread that opened it. Every read can fail, for the disk can go away.
class Catalogue final
{
public:
    /// Opens a file after making sure that it is whole: header, format, all pages there, every byte as it was sealed.
    static CatalogueResult<std::unique_ptr<Catalogue>> open(const QString &path);
    ~Catalogue();
    Q_DISABLE_COPY_MOVE(Catalogue)

    const QString &path() const { return m_path; }

    const CatalogueInfo &info() const { return m_info; }

    qint64 entryCount() const { return m_entryCount; }

    CatalogueResult<Entry> entry(qint64 id) const;
    /// The entry that documents this very code, or the range that contains it.
    CatalogueResult<std::optional<qint64>> find(const Code &code) const;
    /// The entries with this symbol, whatever its case, in code order.
    CatalogueResult<QList<qint64>> findSymbol(const QString &symbol) const;
    /// Every entry that matches the query and passes the filter, best first, and what each filter would leave.
    CatalogueResult<SearchResult> search(const Query &query, const Filter &filter) const;
    /// The nearest documented codes below and above a number, at most count on each side, in code order.
    CatalogueResult<QList<qint64>> neighbours(qint64 number, int count) const;

private:
    explicit Catalogue(const QString &path);
    bool readInfo();
    CatalogueProblem readFailure(const QSqlQuery &query) const;

    QString m_path;
    Connection m_connection;
    CatalogueInfo m_info;

    struct SectionKeys
    {
        QString path; ///< "sdk/common"
        QString part; ///< "sdk"
    };

    QHash<qint64, SectionKeys> m_sections; ///< by section id
    qint64 m_entryCount = 0;
    mutable QSqlQuery m_entryQuery; ///< prepared once: the table asks for one entry per row
    mutable CatalogueSearch m_search;
};

} // namespace Codebook
