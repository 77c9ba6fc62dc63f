// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/seal.h"

#include <QtEndian>

#define XXH_INLINE_ALL
#include <xxhash.h>

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

/// The file's bytes for the life of this object; data is nullptr where the system cannot map it.
class Mapping
{
public:
    explicit Mapping(QFile &file)
        : m_file(file)
        , m_data(file.map(0, file.size()))
    { }

    ~Mapping()
    {
        if (m_data)
            m_file.unmap(m_data);
    }
    Q_DISABLE_COPY_MOVE(Mapping)

    const uchar *data() const { return m_data; }

private:
    QFile &m_file;
    uchar *m_data;
};

QByteArray checksum(const uchar *data, qint64 size)
{
    struct Range
    {
        qint64 begin;
        qint64 end;
    };

    const Range summed[] = {
        {0, ChangeCounterOffset},
        {ChangeCounterOffset + CounterSize, VersionValidForOffset},
        {VersionValidForOffset + CounterSize, size},
    };
    XXH3_state_t state;
    XXH3_64bits_reset(&state);
    for (const Range &range : summed)
        XXH3_64bits_update(&state, data + range.begin, size_t(range.end - range.begin));
    return QByteArray::number(qulonglong(XXH3_64bits_digest(&state)), 16).rightJustified(16, '0');
}

bool hasAllPages(const QFile &file, const SqliteHeader &header)
{
    return header.pageSize >= 512 && header.pageCount >= 2 && file.size() == header.pageSize * header.pageCount;
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

QByteArray sealChecksum(QFile &file, const SqliteHeader &header)
{
    if (!hasAllPages(file, header))
        return {};
    const Mapping mapping(file);
    return mapping.data() ? checksum(mapping.data(), file.size() - header.pageSize) : QByteArray();
}

bool isSealIntact(QFile &file, const SqliteHeader &header)
{
    const QByteArray expected = sealChecksum(file, header);
    if (expected.isEmpty() || !file.seek(file.size() - header.pageSize))
        return false;
    return file.read(header.pageSize).contains(expected);
}

} // namespace Codebook
