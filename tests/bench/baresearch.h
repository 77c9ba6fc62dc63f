// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace Codebook::Bench {

/// The full-text search of a compiled catalogue at its barest: one statement, prepared once, through SQLite's C API.
class BareSearch final
{
public:
    /// At most pageSize rows are read.
    BareSearch(const QString &cataloguePath, int pageSize);
    ~BareSearch();
    Q_DISABLE_COPY_MOVE(BareSearch)

    bool isOpen() const { return m_statement != nullptr; }

    /// All words of a query, each in any of the fields that Codebook searches; empty where there are none.
    static QByteArray expression(const QString &query);

    /// Reads the first page. The number of rows, or -1 where SQLite reports an error.
    int run(const QByteArray &expression);

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace Codebook::Bench
