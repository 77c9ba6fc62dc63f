// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commandline.h"
#include "core/language.h"
#include "storage/userdata.h"

#include <QCoreApplication>

namespace Codebook {

class Catalogue;
struct Entry;
struct Filter;
struct Query;
struct SearchResult;

/// Runs one command of codebook-cli: answers to standard output, complaints to standard error.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    /// Exit statuses, as grep's.
    enum Status { Found = 0, NothingFound = 1, Failed = 2 };

    Commands(const CommandLine &line, Language language);

    Status run() const;

private:
    Status runCommand() const;
    Status lookup(const Catalogue &catalogue) const;
    Status search(const Catalogue &catalogue, const QString &text) const;
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
