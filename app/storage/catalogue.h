// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entry.h"
#include "core/searchresult.h"
#include "core/undocumentedcode.h"
#include "search/query.h"
#include "storage/catalogueproblem.h"
#include "storage/cataloguesearch.h"
#include "storage/connection.h"
#include "storage/entrykinds.h"
#include "storage/statements.h"

#include <QHash>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <atomic>
#include <functional>
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
    /// Opens a file after making sure that it is whole: header, format, all pages there and, up to
    /// LargestFileReadAtOnce, every byte as it was sealed. For a larger one that takes too long for a start: see
    /// verify().
    static CatalogueResult<std::unique_ptr<Catalogue>> open(const QString &path);
    /// What is wrong with a file of any size, every byte looked at; nothing where it is whole. Takes time but hardly
    /// any memory, and may run in any thread. Setting the flag in another one ends it early, as if nothing was wrong.
    static std::optional<CatalogueProblem> verify(const QString &path, const std::atomic_bool *isCancelled = nullptr);
    ~Catalogue();
    Q_DISABLE_COPY_MOVE(Catalogue)

    const QString &path() const { return m_path; }

    const CatalogueInfo &info() const { return m_info; }

    qint64 entryCount() const { return m_entryCount; }

    CatalogueResult<Entry> entry(qint64 id) const;
    /// What a list shows of these, by id, without those that there are not. In less time than one by one.
    CatalogueResult<QHash<qint64, EntrySummary>> summaries(const QList<qint64> &ids) const;
    /// The entry that documents this very code, or the range that contains it.
    CatalogueResult<std::optional<qint64>> find(const Code &code) const;
    /// The entries with this symbol, whatever its case, in code order.
    CatalogueResult<QList<qint64>> findSymbol(const QString &symbol) const;
    /// Every entry that matches the query and passes the filter, best first, and what each filter would leave. Setting
    /// the flag in another thread ends it early, with an incomplete result.
    CatalogueResult<SearchResult> search(const Query &query, const Filter &filter,
                                         const std::atomic_bool *isCancelled = nullptr) const;
    /// The first of what search() finds, at most that many, in a time that does not grow with the catalogue. Complete,
    /// with counts, where there is no more and nothing had to be counted.
    CatalogueResult<SearchResult> firstPage(const Query &query, const Filter &filter, qsizetype most) const;
    /// What can be said of a code that is not documented, with at most so many neighbours on each side.
    CatalogueResult<UndocumentedCode> explain(const CodeTerm &code, int neighboursEachSide) const;

private:
    explicit Catalogue(const QString &path);
    bool readInfo();
    CatalogueProblem readFailure() const;
    CatalogueResult<SearchResult> everything(const Filter &filter) const;
    CatalogueResult<SearchResult> only(const Filter &filter) const;
    CatalogueSearch::Scope scope(const Filter &filter) const;
    EntrySummary summary(const QSqlQuery &row) const;

    QString m_path;
    Connection m_connection;
    CatalogueInfo m_info;
    EntryKinds m_kinds;
    qint64 m_entryCount = 0;
    mutable Statements m_statements;
    mutable CatalogueSearch m_search;
};

} // namespace Codebook
