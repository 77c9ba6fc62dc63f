// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

namespace Codebook::Bench {

/// The queries that are searched for, one a line of queries.txt, which is a resource of the program.
inline QStringList readQueries()
{
    QFile file(QStringLiteral(":/queries.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

} // namespace Codebook::Bench
