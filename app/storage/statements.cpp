// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/statements.h"

#include <QSqlError>

namespace Codebook {

namespace {

constexpr int PrimaryCodeMask = 0xff; // SQLite's extended result codes say more in the bits above

} // namespace

Statements::Statements(const Connection &connection)
    : m_connection(connection)
{ }

bool Statements::forEach(const char *sql, const QVariantList &values, const Row &row)
{
    auto statement = m_statements.find(sql);
    if (statement == m_statements.end()) {
        QSqlQuery prepared = m_connection.query();
        if (!prepared.prepare(QString::fromLatin1(sql)))
            return fail(prepared);
        statement = m_statements.insert(sql, prepared);
    }
    QSqlQuery &query = *statement;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return fail(query);
    bool goesOn = true;
    while (goesOn && query.next())
        goesOn = !row || row(query);
    const bool isWhole = !goesOn || !query.lastError().isValid();
    if (!isWhole)
        fail(query);
    query.finish();
    return isWhole;
}

bool Statements::runOnce(const QString &sql)
{
    QSqlQuery query = m_connection.query();
    return query.exec(sql) || fail(query);
}

bool Statements::fail(const QSqlQuery &query)
{
    m_failure = query.lastError().databaseText();
    m_failureCode = query.lastError().nativeErrorCode().toInt() & PrimaryCodeMask;
    return false;
}

} // namespace Codebook
