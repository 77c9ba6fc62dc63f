// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/code.h"
#include "search/query.h"
#include "support/segments.h"

namespace Codebook {

/// "6013", "hex 0X177D", "-10001", "label 42P01", "label ORA-00942 = 942"
inline QStringList printed(const QList<CodeTerm> &codes)
{
    QStringList lines;
    for (const CodeTerm &code : codes) {
        const bool isNumber = parseDecimal(code.label).has_value();
        if (code.writing == CodeTerm::Hexadecimal)
            lines << QStringLiteral("hex %1 = %2").arg(code.label).arg(*code.number);
        else if (!isNumber)
            lines << QStringLiteral("label ") + code.label
                    + (code.number ? QStringLiteral(" = %1").arg(*code.number) : QString());
        else
            lines << code.label;
    }
    return lines;
}

/// "超时", "not server", "\"kicked off\"", "not \"kicked off\""
inline QStringList printed(const QList<WordTerm> &words)
{
    QStringList lines;
    for (const WordTerm &word : words) {
        const QString text = printed(word.segments).join(QStringLiteral(" + "));
        lines << (word.isExcluded ? QStringLiteral("not ") : QString()) + (word.isPhrase ? u'"' + text + u'"' : text);
    }
    return lines;
}

} // namespace Codebook
