// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdataschema.h"

#include "storage/schema.h"
#include "storage/userdatafile.h"

#include <QFile>

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto ReadVersion = "PRAGMA user_version";
constexpr auto UseWriteAheadLog = "PRAGMA journal_mode = WAL"; // the file remembers it
constexpr auto CountOwnTables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
                                "('star', 'note', 'recent_code', 'ticket_draft')";
constexpr qint64 OwnTables = 4;

} // namespace

QList<QStringList> userDataMigrations()
{
    QList<QStringList> migrations;
    for (int version = 1; version <= UserDataVersion; ++version)
        migrations << schemaStatements(QStringLiteral("userdata-%1.sql").arg(version));
    return migrations;
}

bool migrate(UserDataSession &session, const QList<QStringList> &migrations)
{
    bool isDone = false;
    while (!isDone) {
        // The version is read inside: another window may have migrated the file meanwhile.
        const bool isCommitted = session.commit([&](Statements &statements) {
            qint64 version = -1;
            if (!statements.forEach(ReadVersion, {}, [&](const QSqlQuery &row) {
                    version = row.value(0).toLongLong();
                    return true;
                }))
                return false;
            isDone = version >= migrations.size();
            if (isDone)
                return true;
            const QStringList &steps = migrations.at(version);
            return !steps.isEmpty()
                && std::all_of(steps.begin(), steps.end(), [&](const QString &sql) { return statements.runOnce(sql); })
                && statements.runOnce(QStringLiteral("PRAGMA application_id = %1").arg(UserDataApplicationId))
                && statements.runOnce(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        });
        if (!isCommitted)
            return false;
    }
    return true;
}

std::optional<QString> makeUserDataFile(const QString &path, const QList<QStringList> &migrations)
{
    UserDataFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    const QString setPageSize = QStringLiteral("PRAGMA page_size = %1").arg(UserDataPageSize);
    UserDataSession session(path, Connection::Create);
    if (session.statements().runOnce(setPageSize) && migrate(session, migrations) && session.run(UseWriteAheadLog))
        return {};
    return session.problem().detail;
}

bool hasUserDataTables(UserDataSession &session)
{
    return session.value(CountOwnTables).toLongLong() == OwnTables;
}

} // namespace Codebook
