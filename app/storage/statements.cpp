// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/statements.h"

#include <QSqlError>

namespace Codebook {

Statements::Statements(const Connection &connection)
    : m_connection(connection)
{ }

bool Statements::forEach(const char *sql, const QVariantList &values, const Row &row)
{
    auto statement = m_statements.find(sql);
    if (statement == m_statements.end())
        statement = m_statements.insert(sql, m_connection.prepared(QString::fromLatin1(sql)));
    QSqlQuery &query = *statement;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec()) {
        m_failure = query.lastError().databaseText();
        return false;
    }
    while (query.next() && (!row || row(query))) { }
    query.finish();
    return true;
}

} // namespace Codebook
