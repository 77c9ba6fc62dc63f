// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/codefamily.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto CountBySection = "SELECT k.section_id, count(*) FROM entry e JOIN kind k ON k.id = e.kind_id "
                                "WHERE e.number BETWEEN ? AND ? GROUP BY k.section_id";
constexpr qint64 SmallestFamily = 2;
constexpr qint64 LargestSpan = 100'000'000'000'000'000; // documented numbers have at most 18 digits

} // namespace

QHash<qint64, qint64> codeFamily(qint64 number, Statements &statements)
{
    const qint64 size = qAbs(number);
    // What is asked for in hexadecimal can have 19: one step further would be no 64-bit number.
    const qint64 largestSpan = std::min(size, LargestSpan);
    for (qint64 span = 10; span <= largestSpan; span *= 10) {
        const qint64 first = size / span * span;
        const qint64 last = first + span - 1;
        QHash<qint64, qint64> sections;
        qint64 codes = 0;
        const bool ok = statements.forEach(CountBySection, {number < 0 ? -last : first, number < 0 ? -first : last},
                                           [&](const QSqlQuery &row) {
                                               sections.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
                                               codes += row.value(1).toLongLong();
                                               return true;
                                           });
        if (!ok || codes >= SmallestFamily)
            return sections;
    }
    return {};
}

} // namespace Codebook
