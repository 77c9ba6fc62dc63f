// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/userdataproblem.h"
#include "storage/userdatarecovery.h"
#include "storage/userdataschema.h"
#include "storage/userdatasession.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace Codebook {

/// How a user data file is opened.
struct UserDataOptions
{
    /// About a file that is damaged, not there, or of an older version.
    enum Repair {
        SetAside, ///< a damaged file is set aside and recovered, a missing one is made, an older one migrated
        MigrateOnly, ///< an older file is migrated; opening others fails
        LeaveAlone, ///< nothing is changed: an older file is read from a copy, opening others fails
    };

    Repair repair = SetAside;
    std::function<QDateTime()> now = QDateTime::currentDateTimeUtc; ///< UTC; a seam for tests
    std::function<QList<QStringList>()> migrations = userDataMigrations; ///< a seam for tests
    /// How long to wait while another program makes or recovers the file, in milliseconds; that takes less.
    int lockTimeout = 10'000;
    int patience = Connection::Patience; ///< as in Connection
};

/// A user data file that was opened, and what is to be said about it.
struct OpenedUserData
{
    std::unique_ptr<UserDataSession> session;
    std::optional<UserDataProblem> readOnly; ///< why it can only be read; nothing where it can be written
    std::optional<UserDataRecovery> recovery; ///< nothing where the file was sound
};

/// Opens a file after making sure that it is sound; makes, migrates or recovers it where needed. Safe while other
/// programs do the same.
UserDataResult<OpenedUserData> openUserData(const QString &path, const UserDataOptions &options);

} // namespace Codebook
