// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdatafile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace Codebook {

namespace {

/// The database first: without it the others are worth nothing.
QStringList suffixes()
{
    return {QString(), QStringLiteral("-wal"), QStringLiteral("-journal"), QStringLiteral("-shm")};
}

} // namespace

UserDataFile::UserDataFile(const QString &path)
    : m_path(path)
{ }

QString UserDataFile::asidePath(const QDateTime &now) const
{
    const QFileInfo file(m_path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const QString stem = file.path() + u'/' + file.completeBaseName() + QStringLiteral(".damaged-")
        + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString path = stem + suffix;
    for (int i = 2; exists(path); ++i)
        path = stem + QStringLiteral("-%1").arg(i) + suffix;
    return path;
}

bool UserDataFile::exists(const QString &path)
{
    const QStringList all = suffixes();
    return std::any_of(all.begin(), all.end(),
                       [&path](const QString &suffix) { return QFileInfo::exists(path + suffix); });
}

bool UserDataFile::hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

bool UserDataFile::move(const QString &from, const QString &to)
{
    bool isMoved = true;
    for (const QString &suffix : suffixes()) {
        if (QFileInfo::exists(from + suffix))
            isMoved = QDir().rename(from + suffix, to + suffix) && isMoved;
    }
    return isMoved;
}

bool UserDataFile::copy(const QString &from, const QString &to)
{
    const QStringList all = suffixes();
    return std::all_of(all.begin(), all.end() - 1, [&](const QString &suffix) {
        return !QFileInfo::exists(from + suffix) || QFile::copy(from + suffix, to + suffix);
    });
}

void UserDataFile::remove(const QString &path)
{
    for (const QString &suffix : suffixes())
        QFile::remove(path + suffix);
}

} // namespace Codebook
