// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commandline.h"
#include "core/language.h"
#include "core/searchresult.h"
#include "storage/catalogueproblem.h"
#include "storage/userdata.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

#include <memory>
#include <optional>

namespace Codebook {

class Catalogue;
struct CatalogueInfo;
struct Entry;
struct Query;

/// Runs one command of codebook-cli: answers to standard output, complaints to standard error.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    /// Exit statuses, as grep's.
    enum Status { Found = 0, NothingFound = 1, Failed = 2 };

    Commands(const CommandLine &line, Language language);

    Status run() const;
    /// The status after what was written to standard output has arrived there; else Failed, and a complaint.
    static Status arrived(Status status);

private:
    Status runCommand() const;
    Status lookup(const Catalogue &catalogue) const;
    Status search(const Catalogue &catalogue, const QString &text) const;
    QString noSection(const CatalogueInfo &info) const;
    Filter filterOf(const Query &query, const CatalogueInfo &info) const;
    tl::expected<SearchResult, QString> find(const Catalogue &catalogue, const Query &query, Filter filter) const;
    std::optional<CatalogueProblem> writeHits(const Catalogue &catalogue, const HitList &hits) const;
    UserDataResult<std::unique_ptr<UserData>> readKept(const Query &query, const Filter &filter) const;
    static void writeReading(const QString &name, const Entry &entry);
    static void writeNotes(const Catalogue &catalogue, const SearchResult &result);
    void writeExplanation(const Catalogue &catalogue, const Query &query) const;
    Status compile() const;
    Status check() const;
    Status checkTexts(const QString &folder) const;
    Status checkCompiled(const QString &path) const;
    Status checkReport(const QString &path, const QString &catalogueId, qint64 entries) const;

    const CommandLine &m_line;
    Language m_language;
};

} // namespace Codebook
