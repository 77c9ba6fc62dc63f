// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/searchresult.h"
#include "search/query.h"

#include <QList>
#include <QString>

namespace Codebook {

/// The filters in a text (see filternames.h), but for those in quoted phrases. plain: the same text as plainSigns()
/// gives it.
QList<FilterTerm> findFilterTerms(const QString &plain, const QString &text);

/// What typed filters come to in a catalogue.
struct ResolvedFilter
{
    Filter filter;
    QList<FilterTerm> unknown; ///< those whose value the catalogue does not know; they narrow nothing

    bool operator==(const ResolvedFilter &) const = default;
};

/// A value names whatever it is the whole name of, or else what it begins. Sections are those of the parts that are
/// named; of other filters that are named twice, the last holds.
ResolvedFilter resolve(const QList<FilterTerm> &terms, const CatalogueInfo &info);

/// The text with other filters: its words as they are, then the filters in the language, as one would type them.
/// resolve() makes the same filter of them.
QString withFilter(const QString &text, const Filter &filter, const CatalogueInfo &info, Language language);

/// A value as it stands behind a key's colon: in quotes where it has spaces.
QString quotedValue(const QString &value);

} // namespace Codebook
