// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/connection.h"

#include <QHash>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

namespace Codebook {

/// Prepared statements of one connection, kept from one use to the next: preparing them takes longer than running them.
class Statements
{
public:
    /// Looks at one row; false ends the reading.
    using Row = std::function<bool(const QSqlQuery &)>;

    explicit Statements(const Connection &connection);

    /// Runs a statement, a string constant, and gives its rows one by one; without a row function it is only run. A
    /// statement must not be run while its own rows are being read. False where SQLite reports an error.
    bool forEach(const char *sql, const QVariantList &values, const Row &row);

    /// Runs a statement that is not needed again. False where SQLite reports an error.
    bool runOnce(const QString &sql);

    /// SQLite's words for the last error.
    const QString &failure() const { return m_failure; }

    /// SQLite's primary result code of the last error, https://www.sqlite.org/rescode.html
    int failureCode() const { return m_failureCode; }

private:
    bool fail(const QSqlQuery &query);

    const Connection &m_connection;
    QHash<const char *, QSqlQuery> m_statements;
    QString m_failure;
    int m_failureCode = 0;
};

} // namespace Codebook
