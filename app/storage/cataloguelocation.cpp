// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguelocation.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Codebook {

QString locateCatalogue(const QString &fileOrId, const QString &programFolder)
{
    if (fileOrId.contains(u'/') || fileOrId.contains(QDir::separator()) || fileOrId.endsWith(QStringLiteral(".db")))
        return fileOrId;
    const QString id = fileOrId.isEmpty() ? QString::fromLatin1(BuiltInCatalogueId) : fileOrId;
    const QString name = QStringLiteral("catalogues/%1.db").arg(id);
    const QString besideProgram = dataFolder(programFolder) + u'/' + name;
    if (QFileInfo::exists(besideProgram))
        return besideProgram;
    const QString inSystem
        = QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("codebook/") + name);
    return inSystem.isEmpty() ? besideProgram : inSystem;
}

QString dataFolder(const QString &programFolder)
{
    return QDir::cleanPath(programFolder + QStringLiteral("/../share/codebook"));
}

} // namespace Codebook
