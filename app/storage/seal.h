// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QFile>

#include <atomic>
#include <optional>

namespace Codebook {

/// The parts of an SQLite file's header that tell what file it is. Source: https://www.sqlite.org/fileformat.html, 1.3.
struct SqliteHeader
{
    qint64 pageSize = 0; ///< bytes
    qint64 pageCount = 0;
    quint32 userVersion = 0;
    quint32 applicationId = 0;

    /// Nothing where the bytes do not begin an SQLite file.
    static std::optional<SqliteHeader> fromBytes(const QByteArray &bytes);

    static constexpr qsizetype Size = 100; ///< bytes
};

/// What a compiled catalogue's seal must say: the checksum (XXH3, 64 bits, 16 hexadecimal digits) of every page but the
/// last, which holds the seal itself. SQLite's own checks look at structure only: text overwritten in place, or an
/// index that lost a word, would go unnoticed and answer wrongly. Read block by block, so memory does not grow with the
/// file. Empty where the file cannot be read, or when the flag is set meanwhile.
QByteArray sealChecksum(QFile &file, const SqliteHeader &header, const std::atomic_bool *isCancelled = nullptr);

/// Whether the file has all its pages and the last one is a seal, whatever it says. Takes the same time for any file.
bool hasSeal(QFile &file, const SqliteHeader &header);

/// Whether the file has all its pages and they are as they were sealed. True as well when the flag is set meanwhile:
/// nothing was found.
bool isSealIntact(QFile &file, const SqliteHeader &header, const std::atomic_bool *isCancelled = nullptr);

} // namespace Codebook
