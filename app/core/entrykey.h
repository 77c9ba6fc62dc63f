// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"

#include <QHashFunctions>
#include <QString>

#include <tuple>

namespace Codebook {

/// What a user's own data is kept under: an entry by its catalogue and code, which an update of the catalogue leaves as
/// they are. The code need not be documented.
struct EntryKey
{
    QString catalogue; ///< the catalogue's id
    QString code; ///< the code's label, "-10001"; of a range that of its first code

    static EntryKey of(const QString &catalogueId, const Entry &entry) { return {catalogueId, entry.code.label}; }

    bool operator==(const EntryKey &) const = default;

    bool operator<(const EntryKey &other) const
    {
        return std::tie(catalogue, code) < std::tie(other.catalogue, other.code);
    }
};

inline size_t qHash(const EntryKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.catalogue, key.code);
}

} // namespace Codebook
