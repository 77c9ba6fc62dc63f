// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/entry.h"

namespace Codebook {

QString hintOriginName(HintOrigin origin)
{
    return origin == HintOrigin::Vendor ? QStringLiteral("vendor") : QStringLiteral("editor");
}

std::optional<HintOrigin> hintOriginFromName(QStringView name)
{
    if (name == u"vendor")
        return HintOrigin::Vendor;
    if (name == u"editor")
        return HintOrigin::Editor;
    return std::nullopt;
}

QString EntrySummary::codeText() const
{
    return isRange() ? QStringLiteral("%1-%2").arg(code.label, lastCode.label) : code.label;
}

} // namespace Codebook
