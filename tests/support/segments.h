// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/segmenter.h"

namespace Codebook {

/// Segments as a list that can be read: "han 登录超时", "usersig = user sig", "6013".
inline QStringList printed(const QList<Segment> &segments)
{
    QStringList lines;
    for (const Segment &segment : segments) {
        QString line = segment.kind == Segment::Han ? QStringLiteral("han ") + segment.text : segment.text;
        if (!segment.parts.isEmpty())
            line += QStringLiteral(" = ") + segment.parts.join(u' ');
        lines << line;
    }
    return lines;
}

} // namespace Codebook
