// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/schema.h"

#include <QFile>

namespace Codebook {

QStringList schemaStatements(const QString &fileName)
{
    QFile file(QStringLiteral(":/schema/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
}

QString toLines(const QStringList &items)
{
    return QStringLiteral("") + items.join(u'\n');
}

} // namespace Codebook
