// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdataproblem.h"

#include <QDir>

namespace Codebook {

namespace {

// https://www.sqlite.org/rescode.html
enum ResultCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

} // namespace

UserDataProblem::Kind userDataProblemKind(int resultCode)
{
    switch (resultCode) {
    case Permission:
    case CannotOpen:
        return UserDataProblem::Unreadable;
    case Busy:
    case Locked:
        return UserDataProblem::Busy;
    case ReadOnly:
        return UserDataProblem::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return UserDataProblem::Damaged;
    case Full:
        return UserDataProblem::DiskFull;
    default:
        return UserDataProblem::Failed;
    }
}

QString UserDataProblemText::title(const UserDataProblem &problem)
{
    switch (problem.kind) {
    case UserDataProblem::Missing:
        return tr("There are no stars and notes yet");
    case UserDataProblem::Uncreatable:
    case UserDataProblem::NoDriver:
        return tr("Stars and notes cannot be kept");
    case UserDataProblem::Unreadable:
    case UserDataProblem::Damaged:
        return tr("Your stars and notes cannot be read");
    case UserDataProblem::Foreign:
        return tr("The file for stars and notes belongs to another program");
    case UserDataProblem::ReadOnly:
    case UserDataProblem::Newer:
        return tr("Your stars and notes can only be read");
    case UserDataProblem::Busy:
    case UserDataProblem::DiskFull:
    case UserDataProblem::Failed:
        return tr("The change was not saved");
    }
    Q_UNREACHABLE();
}

QString UserDataProblemText::sentence(const UserDataProblem &problem)
{
    const QString path = QDir::toNativeSeparators(problem.path);
    switch (problem.kind) {
    case UserDataProblem::Missing:
        return tr("There is no file “%1” with stars and notes. Check its name.").arg(path);
    case UserDataProblem::Uncreatable:
        return tr("The file “%1” for stars and notes cannot be created: %2. Check the folder's permissions and the "
                  "free space, then start Codebook again.")
            .arg(path, problem.detail);
    case UserDataProblem::Unreadable:
        return tr("The file “%1” with stars and notes cannot be read: %2. Check its permissions, then start Codebook "
                  "again.")
            .arg(path, problem.detail);
    case UserDataProblem::Foreign:
        return tr("“%1” is a database of another program, so it was left alone. Move it elsewhere or choose another "
                  "file, then start Codebook again.")
            .arg(path);
    case UserDataProblem::Damaged:
        return tr("The file “%1” with stars and notes is damaged. Open the Codebook window: it sets the file aside and "
                  "recovers what can be read.")
            .arg(path);
    case UserDataProblem::ReadOnly:
        return tr("The file “%1” with stars and notes cannot be written to, so nothing can be changed. Check the "
                  "permissions of the file and its folder, then start Codebook again.")
            .arg(path);
    case UserDataProblem::Newer:
        return tr("“%1” was written by a newer version of Codebook than this one (%2), so nothing in it can be "
                  "changed. Update Codebook.")
            .arg(path, QStringLiteral(CODEBOOK_VERSION));
    case UserDataProblem::Busy:
        return tr("“%1” is in use by another program, so the change was not saved. Wait a moment and try again.")
            .arg(path);
    case UserDataProblem::DiskFull:
        return tr("There is no space left for “%1”, so the change was not saved. Free some space and try again.")
            .arg(path);
    case UserDataProblem::NoDriver:
        return tr("“%1” cannot be opened because Qt's SQLite driver is not installed. Install it (on Debian: the "
                  "package libqt6sql6-sqlite) and start Codebook again.")
            .arg(path);
    case UserDataProblem::Failed:
        return tr("The file “%1” with stars and notes could not be read or written: %2. Check the disk and its free "
                  "space, then try again.")
            .arg(path, problem.detail);
    }
    Q_UNREACHABLE();
}

} // namespace Codebook
