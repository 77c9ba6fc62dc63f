// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/editdistance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Codebook {

int editDistance(QStringView a, QStringView b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + change});
            const bool isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (isSwap)
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(current);
    }
    return last.back();
}

QStringList mistypedDigits(const QString &digits)
{
    QStringList swapped;
    QStringList doubled;
    QStringList inserted;
    QStringList wrong;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i + 1 < digits.size())
            swapped << digits.first(i) + digits[i + 1] + digits[i] + digits.sliced(i + 2);
        const QString without = digits.first(i) + digits.sliced(i + 1);
        const bool isOneOfPair = i > 0 && digits[i] == digits[i - 1];
        (isOneOfPair ? doubled : inserted) << without;
        doubled << digits.first(i) + digits[i] + digits.sliced(i);
    }
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        for (qsizetype i = 0; i <= digits.size(); ++i) {
            inserted << digits.first(i) + QChar(digit) + digits.sliced(i);
            if (i < digits.size())
                wrong << digits.first(i) + QChar(digit) + digits.sliced(i + 1);
        }
    }
    QStringList all = swapped + doubled + inserted + wrong;
    all.removeAll(digits);
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

} // namespace Codebook
