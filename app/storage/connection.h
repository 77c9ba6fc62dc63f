// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace Codebook {

/// One open SQLite database for the life of this object, under a connection name of its own.
/// Belongs to the thread that made it, as QSqlDatabase does.
class Connection
{
public:
    enum Mode {
        ReadOnly, ///< nothing is ever written, no locks are taken: the file must not change
        Shared, ///< an existing file that others may read and write at the same time
        SharedReadOnly, ///< the same, but this connection only reads
        Create, ///< a new file that nobody else uses yet; no journal
    };

    static constexpr int Patience = 5000;

    /// patience: for so many milliseconds, a statement waits for another program's change.
    Connection(const QString &path, Mode mode, int patience = Patience);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    static bool isDriverInstalled();

    /// SQLite opens lazily: a file with garbage in it counts as open until the first query.
    bool isOpen() const { return m_database.isOpen(); }

    /// SQLite's own words for why it is not open.
    QString errorText() const;

    bool transaction() { return m_database.transaction(); }

    bool commit() { return m_database.commit(); }

    /// A query on this connection, forward-only. Must not outlive it.
    QSqlQuery query() const;

private:
    QSqlDatabase m_database;
};

} // namespace Codebook
