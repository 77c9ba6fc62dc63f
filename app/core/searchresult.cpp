// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/searchresult.h"

#include <algorithm>
#include <vector>

namespace Codebook {

QList<Hit> HitList::toList() const
{
    if (m_everyCount == 0)
        return m_hits;
    QList<Hit> hits;
    hits.reserve(m_everyCount);
    for (qsizetype i = 0; i < m_everyCount; ++i)
        hits.append(at(i));
    return hits;
}

qsizetype HitList::indexOf(qint64 id) const
{
    if (m_everyCount > 0)
        return id > 0 && id <= m_everyCount ? qsizetype(id - 1) : -1;
    const auto found = std::find_if(m_hits.begin(), m_hits.end(), [id](const Hit &hit) { return hit.id == id; });
    return found == m_hits.end() ? -1 : found - m_hits.begin();
}

qsizetype HitList::countOf(const QSet<quint32> &ids) const
{
    if (ids.isEmpty())
        return 0;
    if (m_everyCount > 0)
        return std::count_if(ids.begin(), ids.end(), [this](quint32 id) { return indexOf(id) >= 0; });
    // Of a million hits, asking the set about each would be felt.
    std::vector<bool> isWanted(*std::max_element(ids.begin(), ids.end()) + size_t(1));
    for (const quint32 id : ids)
        isWanted[id] = true;
    return std::count_if(m_hits.begin(), m_hits.end(),
                         [&isWanted](const Hit &hit) { return hit.id < isWanted.size() && isWanted[hit.id]; });
}

bool HitList::startsWith(const HitList &other) const
{
    if (other.size() > size())
        return false;
    if (m_everyCount > 0 && other.m_everyCount > 0)
        return true;
    for (qsizetype i = 0; i < other.size(); ++i) {
        if (!(at(i) == other.at(i)))
            return false;
    }
    return true;
}

} // namespace Codebook
