// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "runner.h"

namespace Codebook::Bench {

/// What the sqlite3 shell needs at the very least to make a compiled catalogue: importing the rows of one, which stand
/// ready in CSV files, into the same tables and the same full-text index.
class ReferenceImport final
{
public:
    /// The CSV files, the script and the result go into the folder, which is made.
    ReferenceImport(const Runner &runner, const QString &compiledCatalogue, const QString &folder);

    /// Writes the CSV files and the script. What went wrong; empty where nothing did.
    QString prepare() const;
    /// The command that imports them. The result must not exist yet.
    Command command() const;
    /// The file that it makes.
    QString target() const;
    /// Makes sure that the result has the same rows, and the same words as often in its full-text index. What differs;
    /// empty where nothing does.
    QString check() const;

private:
    Command shell(const QString &database, const QStringList &arguments) const;
    QString file(const QString &name) const;

    const Runner &m_runner;
    QString m_catalogue;
    QString m_folder;
};

} // namespace Codebook::Bench
