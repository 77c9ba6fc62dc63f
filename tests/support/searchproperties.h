// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/catalogue.h"

#include <QString>

#include <algorithm>
#include <numeric>

namespace Codebook {

/// What every result of a search without a filter keeps, whatever was typed. Returns what is wrong; empty where
/// nothing is.
inline QString problemOf(const SearchResult &result, const Catalogue &catalogue)
{
    if (!result.isComplete)
        return QStringLiteral("is not complete");
    QSet<quint32> ids;
    Rank before = Rank::ExactCode;
    for (const Hit &hit : result.hits.toList()) {
        if (hit.id < 1 || hit.id > catalogue.entryCount())
            return QStringLiteral("no entry has the id %1").arg(hit.id);
        if (hit.rank < before)
            return QStringLiteral("entry %1 stands behind one of a worse rank").arg(hit.id);
        before = hit.rank;
        ids.insert(hit.id);
    }
    const qsizetype found = result.hits.size();
    if (ids.size() != found)
        return QStringLiteral("an entry stands there twice");
    const auto sum = [](const auto &counts) { return std::accumulate(counts.begin(), counts.end(), qint64(0)); };
    qint64 inParts = 0;
    for (const Part &part : catalogue.info().parts)
        inParts += result.counts.sections.value(part.key);
    if (result.counts.allSections != found || sum(result.counts.tickets) != found || inParts != found)
        return QStringLiteral("the counts are not those of %1 hits").arg(found);
    return {};
}

/// How a first page does not go with all that is found; empty where it does.
inline QString firstPageProblem(const SearchResult &page, const SearchResult &all, const Query &query, qsizetype most)
{
    if (!all.hits.startsWith(page.hits))
        return QStringLiteral("is not the beginning");
    if (!query.isEmpty() && page.hits.size() > most)
        return QStringLiteral("has %1 hits").arg(page.hits.size());
    if (page.readings != all.readings)
        return QStringLiteral("reads codes otherwise");
    if (page.isComplete)
        return page.hits == all.hits && page.counts == all.counts ? QString() : QStringLiteral("is not all of it");
    if (!(page.counts == FacetCounts()))
        return QStringLiteral("has counts, but not all hits");
    const QList<Hit> hits = all.hits.toList();
    const bool isGuessed = !all.corrections.isEmpty()
        || std::any_of(hits.begin(), hits.end(), [](const Hit &hit) { return hit.rank >= Rank::NearCode; });
    if (!isGuessed && page.hits.size() != std::min(most, hits.size()))
        return QStringLiteral("has only %1 of %2 hits").arg(page.hits.size()).arg(hits.size());
    return {};
}

} // namespace Codebook
