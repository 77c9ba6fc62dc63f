// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace Codebook {

/// A user data file under the names that it has while it is made, set aside and replaced. SQLite keeps up to three more
/// files beside it, which belong to it and go where it goes.
///
///     userdata.db              in use
///     userdata.db.lock         there while one program makes or repairs it
///     userdata.db.new          being made; worth nothing after a crash
///     userdata.db.recovering   damaged, being recovered; after a crash this is done again
///     userdata.damaged-20260131-090500.db    damaged, kept for the user
class UserDataFile
{
public:
    explicit UserDataFile(const QString &path);

    const QString &path() const { return m_path; }

    QString newPath() const { return m_path + QStringLiteral(".new"); }

    QString recoveringPath() const { return m_path + QStringLiteral(".recovering"); }

    QString lockPath() const { return m_path + QStringLiteral(".lock"); }

    /// A name for a damaged file that none has yet.
    QString asidePath(const QDateTime &now) const;

    /// Whether the file or one of those that SQLite keeps beside it is there under this path.
    static bool exists(const QString &path);
    /// Whether SQLite keeps changes beside the file that are not yet in it.
    static bool hasLog(const QString &path);
    /// Moves them all; does not overwrite. Can be repeated after it was interrupted. False where one stays behind.
    static bool move(const QString &from, const QString &to);
    /// Copies what is needed to read the content. False where that fails.
    static bool copy(const QString &from, const QString &to);
    static void remove(const QString &path);

private:
    QString m_path;
};

} // namespace Codebook
