// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/userdatasession.h"

#include <QCoreApplication>
#include <QString>

namespace Codebook {

/// What was done about a damaged file when it was opened. To be told to the user.
struct UserDataRecovery
{
    QString path; ///< of the file that is used from now on
    QString asidePath; ///< where the damaged file is kept; empty where it had no content (0 bytes)
    qint64 stars = 0; ///< recovered
    qint64 notes = 0;
    qint64 recentCodes = 0;
    qint64 drafts = 0;
    bool isComplete = false; ///< every table could be read to its end; else something may be lost

    bool operator==(const UserDataRecovery &) const = default;
};

/// The recovery in the user's language: what happened, what is there, what to do. One paragraph.
class UserDataRecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(UserDataRecovery)

public:
    static QString title(const UserDataRecovery &recovery);
    static QString sentence(const UserDataRecovery &recovery);
};

/// Reads what can be read of a damaged file, which stays as it is, into a new and empty one, row by row. Gives the
/// counts and isComplete; or SQLite's words for why the new file cannot be written to.
tl::expected<UserDataRecovery, QString> recoverUserData(const QString &damagedPath, const QString &newPath);

/// How many rows of each kind a file has.
UserDataRecovery countRows(UserDataSession &session);

} // namespace Codebook
