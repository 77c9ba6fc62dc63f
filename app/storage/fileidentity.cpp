// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/fileidentity.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <QDateTime>
#include <QFileInfo>
#else
#include <QFile>

#include <sys/stat.h>
#endif

namespace Codebook {

QString fileIdentity(const QString &path)
{
#ifdef Q_OS_WIN
    const QFileInfo file(path);
    return file.exists() ? file.fileTime(QFileDevice::FileBirthTime).toString(Qt::ISODateWithMs) : QString();
#else
    // The system gives no number of an open file to another one. Not every file system has the time of birth.
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QStringLiteral("%1:%2").arg(status.st_dev).arg(status.st_ino);
#endif
}

} // namespace Codebook
