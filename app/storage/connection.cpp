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

QString fileUrl(const QString &path, const QString &parameters)
{
    const QByteArray url = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded);
    return QString::fromLatin1(url) + u'?' + parameters;
}

} // namespace

Connection::Connection(const QString &path, Mode mode, int patience)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), nextConnectionName()))
{
    switch (mode) {
    case ReadOnly:
        m_database.setDatabaseName(fileUrl(path, QStringLiteral("immutable=1")));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        break;
    case Shared:
        m_database.setDatabaseName(fileUrl(path, QStringLiteral("mode=rw")));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patience));
        break;
    case SharedReadOnly:
        m_database.setDatabaseName(fileUrl(path, QStringLiteral("mode=ro")));
        m_database.setConnectOptions(
            QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patience));
        break;
    case Create:
        m_database.setDatabaseName(path);
        break;
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

} // namespace Codebook
