// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/knowncodes.h"
#include "triage/find.h"
#include "triage/numbercontext.h"

#include <optional>

namespace Codebook {

/// Decides whether a number in a text is a code, by what stands around it and by what is catalogued.
class NumberJudge final
{
public:
    /// What is made of a number: everything of a find but its place and text.
    struct Verdict
    {
        Find find;
        bool hasSign = false; ///< the sign belongs to the number
        std::size_t moreDigits = 0; ///< behind the decimal ones: of "0x177D" those from the x on
    };

    explicit NumberJudge(KnownCodes &codes)
        : m_codes(codes)
    { }

    std::optional<Verdict> judge(const NumberPlace &place) const;

private:
    std::optional<Verdict> judgeHexadecimal(const NumberPlace &place) const;
    std::optional<Verdict> judgeNumber(qint64 number, const NumberPlace &place, const NumberContext &context) const;

    KnownCodes &m_codes;
};

} // namespace Codebook
