// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/findsummary.h"

#include <algorithm>

namespace Codebook {

namespace {

/// The same for finds of one code: a symbol and its number are one, but each number of a range is another.
FindSummary::Key keyOf(const Find &find)
{
    const bool isItself = !find.isInRange && find.reason != FindReason::OtherSign;
    return find.ids.isEmpty() || !isItself ? FindSummary::Key({}, find.code.label) : FindSummary::Key(find.ids, {});
}

QString nameOf(const Find &find)
{
    return find.code.label.isEmpty() ? find.text : find.code.label;
}

} // namespace

bool isSameCode(const Find &a, const Find &b)
{
    return keyOf(a) == keyOf(b);
}

void FindSummary::add(const Find &find)
{
    const Key key = keyOf(find);
    const auto place = m_places.constFind(key);
    if (place == m_places.constEnd()) {
        if (m_codes.size() >= MostCodes) {
            ++m_leftOut;
            return;
        }
        m_places.insert(key, m_codes.size());
        m_codes.append({.name = nameOf(find), .ids = find.ids, .count = 1, .first = find, .last = find, .best = find});
        return;
    }
    CodeSummary &code = m_codes[*place];
    ++code.count;
    code.last = find;
    if (code.first.code.label.isEmpty() && !find.code.label.isEmpty())
        code.name = find.code.label;
    if (find.confidence > code.best.confidence)
        code.best = find;
}

QList<CodeSummary> FindSummary::known() const
{
    return sorted(false);
}

QList<CodeSummary> FindSummary::unknown() const
{
    return sorted(true);
}

QList<CodeSummary> FindSummary::sorted(bool isUnknown) const
{
    QList<CodeSummary> codes;
    std::copy_if(m_codes.begin(), m_codes.end(), std::back_inserter(codes),
                 [isUnknown](const CodeSummary &code) { return code.isUnknown() == isUnknown; });
    std::stable_sort(codes.begin(), codes.end(), [](const CodeSummary &a, const CodeSummary &b) {
        if (a.best.confidence != b.best.confidence)
            return a.best.confidence > b.best.confidence;
        return a.count > b.count;
    });
    return codes;
}

} // namespace Codebook
