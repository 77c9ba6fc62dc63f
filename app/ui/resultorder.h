// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entry.h"
#include "core/searchresult.h"

#include <Qt>

#include <atomic>
#include <functional>

namespace Codebook {

/// How results are ordered.
struct ResultOrder
{
    /// Relevance is the search's own order.
    enum Key { Relevance, ByCode, BySymbol, ByDescription, BySection, ByTicket };

    Key key = Relevance;
    Qt::SortOrder direction = Qt::AscendingOrder;
    Language language = Language::English; ///< whose descriptions and titles decide

    /// The same whatever the language.
    bool isOfAnyLanguage() const { return key == Relevance || key == ByCode || key == BySymbol; }

    bool operator==(const ResultOrder &) const = default;
};

/// The hits in that order; equal ones keep theirs. entryOf gives an entry, or nothing where it cannot be read. Setting
/// the flag in another thread ends it early, with the hits as they were.
HitList sorted(const HitList &hits, const ResultOrder &order, const CatalogueInfo &info,
               const std::function<std::optional<Entry>(quint32 id)> &entryOf,
               const std::atomic_bool *isCancelled = nullptr);

} // namespace Codebook
