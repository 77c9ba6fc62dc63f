// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/cataloguefile.h"
#include "storage/connection.h"
#include "storage/seal.h"
#include "support/madeupcatalogue.h"

#include <QFile>

namespace Codebook {

constexpr qsizetype CataloguePageSize = 4096; // bytes

/// Makes a copy of a compiled catalogue with so many bytes beside it that it is not read as a whole when it is opened.
inline bool makeLarge(const QString &from, const QString &path)
{
    if (!QFile::copy(from, path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const Connection connection(path, Connection::Create);
    QSqlQuery query = connection.query();
    const QString filler
        = QStringLiteral("CREATE TABLE filler AS SELECT zeroblob(%1) AS bytes").arg(LargestFileReadAtOnce);
    for (const QString &sql : {QStringLiteral("DROP TABLE seal"), filler, QStringLiteral("VACUUM"),
                               QStringLiteral("CREATE TABLE seal (checksum TEXT NOT NULL) STRICT")}) {
        if (!query.exec(sql))
            return false;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray checksum = sealChecksum(file, *SqliteHeader::fromBytes(file.peek(SqliteHeader::Size)));
    return query.exec(QStringLiteral("INSERT INTO seal VALUES ('%1')").arg(QString::fromLatin1(checksum)));
}

/// The code 1, then codes that are no numbers, on more than a page; the last one's description is "Unmistakable".
inline QList<Entry> labelledEntries()
{
    QList<Entry> entries{madeUpEntry(QStringLiteral("1"))};
    for (int i = 100; i < 200; ++i)
        entries << madeUpEntry(QStringLiteral("L%1").arg(i), {QString(100, QChar(0x6587)), QString(100, u'x')});
    entries.last().description.en = QStringLiteral("Unmistakable");
    return entries;
}

/// Spoils the first page that has a text as it is written (the index has only small letters), of a compiled catalogue
/// that may be open.
inline bool overwritePageOf(const QByteArray &text, const QString &path)
{
    QFile file(path);
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.open(QIODevice::ReadWrite))
        return false;
    const qsizetype place = file.readAll().indexOf(text);
    return place >= 0 && file.seek(place - place % CataloguePageSize)
        && file.write(QByteArray(CataloguePageSize, 'x')) == CataloguePageSize;
}

} // namespace Codebook
