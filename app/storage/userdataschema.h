// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/userdatasession.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Codebook {

/// Marks an SQLite file as user data: PRAGMA application_id, "CdUd".
inline constexpr qint64 UserDataApplicationId = 0x43645564;

/// The tables that db/schema/userdata-*.sql make and change together: PRAGMA user_version.
inline constexpr int UserDataVersion = 1;

/// Bytes. The same for every file, since recovery puts a new first page in place of a damaged one.
inline constexpr qint64 UserDataPageSize = 4096;

/// The statements that lead from one version to the next; the first from an empty file to version 1.
QList<QStringList> userDataMigrations();

/// Brings a file from its version to that of the last migration, each migration in one transaction with the version
/// that it leads to; one without statements counts as failed. A file in which one failed has the version before it, and
/// can be used by the Codebook that made it.
bool migrate(UserDataSession &session, const QList<QStringList> &migrations);

/// Makes an empty file of the last migration's version that only its owner can read, in place of one that may be there.
/// Gives the system's or SQLite's words for why it cannot be made; nothing where it was.
std::optional<QString> makeUserDataFile(const QString &path, const QList<QStringList> &migrations);

/// Whether all tables of user data are there.
bool hasUserDataTables(UserDataSession &session);

} // namespace Codebook
