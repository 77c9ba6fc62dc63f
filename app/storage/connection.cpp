// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/connection.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace Codebook {

namespace {

QString nextConnectionName()
{
    static std::atomic_int count = 0;
    return QStringLiteral("codebook-%1").arg(++count);
}

} // namespace

Connection::Connection(const QString &path, Mode mode)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), nextConnectionName()))
{
    if (mode == ReadOnly) {
        const QByteArray url = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded);
        m_database.setDatabaseName(QString::fromLatin1(url) + QStringLiteral("?immutable=1"));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    } else {
        m_database.setDatabaseName(path);
    }
    m_database.open();
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase(); // the last handle must be gone before the connection is removed
    QSqlDatabase::removeDatabase(name);
}

bool Connection::isDriverInstalled()
{
    return QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
}

QString Connection::errorText() const
{
    return m_database.lastError().text();
}

QSqlQuery Connection::query() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

QSqlQuery Connection::prepared(const QString &sql) const
{
    QSqlQuery statement = query();
    statement.prepare(sql);
    return statement;
}

} // namespace Codebook
