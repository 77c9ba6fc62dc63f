// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/seal.h"

#include <QtEndian>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>

namespace Codebook {

namespace {

// Offsets in the header. The two counters change with every commit, that of the seal included, so they are not summed.
constexpr qsizetype PageSizeOffset = 16;
constexpr qsizetype ChangeCounterOffset = 24;
constexpr qsizetype PageCountOffset = 28;
constexpr qsizetype UserVersionOffset = 60;
constexpr qsizetype ApplicationIdOffset = 68;
constexpr qsizetype VersionValidForOffset = 92;
constexpr qsizetype CounterSize = 4;

constexpr qsizetype ChecksumSize = 16; // hexadecimal digits
constexpr qint64 BlockSize = 1 << 16; // bytes; stays in the processor's cache

bool hasAllPages(const QFile &file, const SqliteHeader &header)
{
    return header.pageSize >= 512 && header.pageCount >= 2 && file.size() == header.pageSize * header.pageCount;
}

/// The last bytes of the file: SQLite fills a page from its end, and the seal's page has one row with one text.
QByteArray writtenChecksum(QFile &file)
{
    return file.seek(file.size() - ChecksumSize) ? file.read(ChecksumSize) : QByteArray();
}

bool isSet(const std::atomic_bool *flag)
{
    return flag && flag->load(std::memory_order_relaxed);
}

} // namespace

std::optional<SqliteHeader> SqliteHeader::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < Size || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return std::nullopt;
    const char *data = bytes.constData();
    const auto pageSize = qFromBigEndian<quint16>(data + PageSizeOffset);
    return SqliteHeader{
        .pageSize = pageSize == 1 ? 65536 : pageSize, // 65536 does not fit, 1 stands for it
        .pageCount = qFromBigEndian<quint32>(data + PageCountOffset),
        .userVersion = qFromBigEndian<quint32>(data + UserVersionOffset),
        .applicationId = qFromBigEndian<quint32>(data + ApplicationIdOffset),
    };
}

QByteArray sealChecksum(QFile &file, const SqliteHeader &header, const std::atomic_bool *isCancelled)
{
    if (!hasAllPages(file, header) || !file.seek(0))
        return {};
    XXH3_state_t state;
    XXH3_64bits_reset(&state);
    QByteArray block(BlockSize, Qt::Uninitialized);
    const auto add = [&](qsizetype from, qsizetype to) {
        XXH3_64bits_update(&state, block.constData() + from, size_t(to - from));
    };
    qint64 left = file.size() - header.pageSize;
    for (bool isFirst = true; left > 0; isFirst = false) {
        const qint64 size = file.read(block.data(), std::min(left, BlockSize));
        if (size < (isFirst ? SqliteHeader::Size : 1) || isSet(isCancelled))
            return {};
        left -= size;
        if (isFirst) {
            add(0, ChangeCounterOffset);
            add(ChangeCounterOffset + CounterSize, VersionValidForOffset);
            add(VersionValidForOffset + CounterSize, size);
        } else {
            add(0, size);
        }
    }
    return QByteArray::number(qulonglong(XXH3_64bits_digest(&state)), 16).rightJustified(ChecksumSize, '0');
}

bool hasSeal(QFile &file, const SqliteHeader &header)
{
    return hasAllPages(file, header) && QByteArray::fromHex(writtenChecksum(file)).size() == ChecksumSize / 2;
}

bool isSealIntact(QFile &file, const SqliteHeader &header, const std::atomic_bool *isCancelled)
{
    if (!hasSeal(file, header))
        return false;
    const QByteArray checksum = sealChecksum(file, header, isCancelled);
    return isSet(isCancelled) || (!checksum.isEmpty() && checksum == writtenChecksum(file));
}

} // namespace Codebook
