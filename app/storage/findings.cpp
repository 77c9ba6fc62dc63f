// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/findings.h"

#include <algorithm>
#include <utility>

namespace Codebook {

Findings::Findings(Statements &statements, FindLimits limits)
    : m_statements(statements)
    , m_limits(std::move(limits))
{ }

bool Findings::collect(const char *sql, const QVariantList &values, Rank rank)
{
    if (m_isFull)
        return true;
    return m_statements.forEach(sql, values, [this, rank](const QSqlQuery &row) {
        if (m_limits.isCancelled && m_limits.isCancelled->load(std::memory_order_relaxed)) {
            m_isFull = true;
            return false;
        }
        const auto id = quint32(row.value(0).toUInt());
        if (isSeen(id) || (m_limits.only && !m_limits.only->contains(id)))
            return true;
        const auto kind = quint32(row.value(1).toUInt());
        if (m_limits.kinds && !m_limits.kinds->contains(kind))
            return true;
        if (m_found.size() == m_limits.most) {
            m_isFull = true;
            return false;
        }
        setSeen(id);
        m_found.append({.hit = {.id = id, .rank = rank}, .kind = kind});
        return true;
    });
}

void Findings::setSeen(quint32 id)
{
    if (qsizetype(id) >= m_seen.size())
        m_seen.resize(std::max(qsizetype(id) + 1, 2 * m_seen.size()));
    m_seen.setBit(qsizetype(id));
}

} // namespace Codebook
