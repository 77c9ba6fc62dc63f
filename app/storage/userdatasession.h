// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/connection.h"
#include "storage/statements.h"
#include "storage/userdataproblem.h"

#include <QString>
#include <QTemporaryDir>
#include <QVariant>

#include <functional>
#include <memory>

namespace Codebook {

/// A user data file while it is open: a connection, its statements, and what went wrong last.
class UserDataSession
{
public:
    /// A part of a change; false ends it, and nothing of it is kept.
    using Change = std::function<bool(Statements &)>;

    /// The folder, where there is one, holds the file and goes with the session.
    UserDataSession(const QString &path, Connection::Mode mode, int patience = Connection::Patience,
                    std::unique_ptr<QTemporaryDir> folder = {});

    Statements &statements() { return m_statements; }

    /// Runs a statement; as Statements::forEach.
    bool run(const char *sql, const QVariantList &values = {}, const Statements::Row &row = {});
    /// The first column of the only row; an invalid value where SQLite reports an error.
    QVariant value(const char *sql, const QVariantList &values = {});
    /// Makes the change as a whole, or not at all. When it returns true, the change is on the disk.
    bool commit(const Change &change);
    /// Makes several reads see the same state.
    bool read(const Change &reads);
    /// Leaves it to the system when changes reach the disk. They survive the end of the program, but not a power cut.
    void setHurried(bool isHurried);
    /// As in Connection.
    void setPatience(int patience);

    /// Whether the path still leads to the file that was opened. Somebody may have set it aside or deleted it.
    bool isInPlace() const;

    int failureCode() const { return m_failureCode; }

    /// What the last error means.
    UserDataProblem problem() const;

private:
    bool transact(const char *begin, const Change &change);
    void rememberFailure();

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_identity; ///< taken before the file is opened: too early is noticed and does no harm, too late is not
    Connection m_connection;
    Statements m_statements;
    QString m_failure;
    int m_failureCode = 0;
};

} // namespace Codebook
