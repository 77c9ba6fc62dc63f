// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/searchresult.h"
#include "search/query.h"

#include <QSet>

namespace Codebook {

class Catalogue;
class UserData;

/// What the user keeps, in terms of one catalogue. Codes that the catalogue does not have any more stay in the user's
/// file, for it may have them again. What cannot be read counts as not kept.
class KeptEntries final
{
public:
    /// Both must outlive this.
    KeptEntries(UserData &data, const Catalogue &catalogue);

    QSet<quint32> ids(Kept kept) const;
    /// Of the codes whose notes have all the words; none for no words.
    QSet<quint32> withWords(const QList<WordTerm> &words) const;

private:
    QSet<QString> labels(Kept kept) const;
    QSet<QString> recentLabels() const;
    QSet<quint32> idsOf(const QSet<QString> &labels) const;

    UserData &m_data;
    const Catalogue &m_catalogue;
};

/// Puts entries whose notes have the words of the query, and that pass the filter, behind those whose texts have them,
/// and counts them; and says what is found without a filter for what the user keeps. noted: KeptEntries::withWords().
void addNoted(SearchResult &result, const Query &query, const Filter &filter, const QSet<quint32> &noted,
              const Catalogue &catalogue);

} // namespace Codebook
