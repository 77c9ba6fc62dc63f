// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdatasession.h"

#include "storage/fileidentity.h"

#include <utility>

namespace Codebook {

namespace {

// At once, not at the first change: two that read and then both want to write would end in a deadlock.
constexpr auto BeginChange = "BEGIN IMMEDIATE";
constexpr auto BeginReading = "BEGIN";
constexpr auto Commit = "COMMIT";
constexpr auto RollBack = "ROLLBACK";
constexpr auto Synchronous = "PRAGMA synchronous = FULL"; // a commit returns when its data is on the disk
constexpr auto Hurried = "PRAGMA synchronous = NORMAL";
constexpr int CannotOpen = 14; // SQLite's result code

} // namespace

UserDataSession::UserDataSession(const QString &path, Connection::Mode mode, int patience,
                                 std::unique_ptr<QTemporaryDir> folder)
    : m_path(path)
    , m_folder(std::move(folder))
    , m_identity(fileIdentity(path))
    , m_connection(path, mode, patience)
    , m_statements(m_connection)
{
    if (m_connection.isOpen()) {
        setHurried(false);
    } else {
        m_failureCode = CannotOpen;
        m_failure = m_connection.errorText();
    }
}

bool UserDataSession::run(const char *sql, const QVariantList &values, const Statements::Row &row)
{
    if (!m_connection.isOpen())
        return false;
    const bool isDone = m_statements.forEach(sql, values, row);
    if (!isDone)
        rememberFailure();
    return isDone;
}

QVariant UserDataSession::value(const char *sql, const QVariantList &values)
{
    QVariant value;
    const bool isRead = run(sql, values, [&](const QSqlQuery &row) {
        value = row.value(0);
        return false;
    });
    return isRead ? value : QVariant();
}

bool UserDataSession::commit(const Change &change)
{
    return transact(BeginChange, change);
}

bool UserDataSession::read(const Change &reads)
{
    return transact(BeginReading, reads);
}

void UserDataSession::setHurried(bool isHurried)
{
    run(isHurried ? Hurried : Synchronous);
}

void UserDataSession::setPatience(int patience)
{
    m_statements.runOnce(QStringLiteral("PRAGMA busy_timeout = %1").arg(patience));
}

bool UserDataSession::transact(const char *begin, const Change &change)
{
    if (!run(begin))
        return false;
    if (change(m_statements) && m_statements.forEach(Commit, {}, {}))
        return true;
    rememberFailure();
    m_statements.forEach(RollBack, {}, {}); // fails where SQLite has already done it
    return false;
}

void UserDataSession::rememberFailure()
{
    m_failureCode = m_statements.failureCode();
    m_failure = m_statements.failure();
}

bool UserDataSession::isInPlace() const
{
    return fileIdentity(m_path) == m_identity;
}

UserDataProblem UserDataSession::problem() const
{
    return {userDataProblemKind(m_failureCode), m_path, m_failure};
}

} // namespace Codebook
