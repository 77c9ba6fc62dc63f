// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/knowncodes.h"

#include <QHash>
#include <QString>

#include <string_view>
#include <vector>

namespace Codebook {

/// Finds messages in a line, texts that say what a code would: "msg: Kicked off by other device", or a line that is
/// nothing but a toast. Every search counts: after MostSearches different messages there are no more.
class MessageFinder final
{
public:
    struct Message
    {
        std::size_t start = 0; ///< in the line
        std::size_t end = 0;
        MessageMatch match;
    };

    static constexpr qsizetype MostSearches = 256;
    static constexpr std::size_t LongestLine = 4096; ///< bytes

    explicit MessageFinder(KnownCodes &codes)
        : m_codes(codes)
    { }

    /// hasDigits: whether there are any in the line. Then it is no toast.
    std::vector<Message> find(std::string_view line, bool hasDigits);

private:
    void findNamed(std::string_view line, std::vector<Message> &messages);
    void findSaid(std::string_view line, std::vector<Message> &messages);
    bool look(std::string_view line, std::size_t start, std::size_t end, std::vector<Message> &messages);

    KnownCodes &m_codes;
    QHash<QByteArray, MessageMatch> m_asked;
};

} // namespace Codebook
