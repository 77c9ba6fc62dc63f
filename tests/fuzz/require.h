// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace Codebook {

/// Ends the program where a property does not hold, so that the fuzzer keeps the input.
inline void require(bool holds, const char *property, const QString &text)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    for (const QChar c : text)
        std::fprintf(stderr, "%04x ", uint(c.unicode()));
    std::fputc('\n', stderr);
    std::abort();
}

/// The bytes as UTF-16 as they are, so that lone surrogates come too.
inline QString utf16(const std::uint8_t *data, std::size_t size)
{
    QString text(qsizetype(size / sizeof(QChar)), Qt::Uninitialized);
    std::memcpy(text.data(), data, std::size_t(text.size()) * sizeof(QChar));
    return text;
}

} // namespace Codebook
