// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/keptentries.h"

#include "storage/catalogue.h"
#include "storage/userdata.h"

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

/// Those that the search finds by their texts stand there already, under this filter or another one.
QSet<quint32> withoutFound(QSet<quint32> noted, const Query &query, const Catalogue &catalogue)
{
    Filter among;
    among.only = noted;
    const auto found = catalogue.search(query, among);
    for (const Hit &hit : found ? found->hits.toList() : QList<Hit>()) {
        if (hit.rank <= Rank::Note)
            noted.remove(hit.id);
    }
    return noted;
}

template <typename Key>
void add(QHash<Key, qint64> &counts, const QHash<Key, qint64> &more)
{
    for (auto each = more.cbegin(); each != more.cend(); ++each)
        counts[each.key()] += each.value();
}

void addFoundInNotes(SearchResult &result, const Query &query, const Filter &filter, QSet<quint32> noted,
                     const Catalogue &catalogue)
{
    Filter passing = filter;
    passing.only = filter.only ? noted.intersect(*filter.only) : noted;
    if (passing.only->isEmpty())
        return;
    passing.only = withoutFound(*passing.only, query, catalogue);
    for (WordTerm word : query.words) {
        if (!std::exchange(word.isExcluded, false))
            continue;
        Query excluded;
        excluded.words = {word};
        passing.only = withoutFound(*passing.only, excluded, catalogue);
    }
    const auto more = catalogue.search({}, passing); // in code order
    if (!more)
        return;
    QSet<quint32> ids;
    for (const Hit &hit : more->hits.toList())
        ids.insert(hit.id);
    QList<Hit> hits = result.hits.toList();
    hits.removeIf([&ids](const Hit &hit) { return ids.contains(hit.id); }); // found with some of the words
    qsizetype place = std::count_if(hits.cbegin(), hits.cend(), [](const Hit &hit) { return hit.rank <= Rank::Note; });
    for (const Hit &hit : more->hits.toList())
        hits.insert(place++, Hit{.id = hit.id, .rank = Rank::Note});
    result.hits = HitList(hits);
    add(result.counts.sections, more->counts.sections);
    add(result.counts.tickets, more->counts.tickets);
    result.counts.allSections += more->counts.allSections;
}

} // namespace

KeptEntries::KeptEntries(UserData &data, const Catalogue &catalogue)
    : m_data(data)
    , m_catalogue(catalogue)
{ }

QSet<quint32> KeptEntries::ids(Kept kept) const
{
    return idsOf(labels(kept));
}

QSet<quint32> KeptEntries::withWords(const QList<WordTerm> &words) const
{
    if (words.isEmpty())
        return {};
    const auto found = m_data.findInNotes(m_catalogue.info().id, words);
    return found ? idsOf(*found) : QSet<quint32>();
}

QSet<QString> KeptEntries::labels(Kept kept) const
{
    const QString &catalogue = m_catalogue.info().id;
    switch (kept) {
    case Kept::Starred:
        return m_data.starredCodes(catalogue).value_or(QSet<QString>());
    case Kept::Noted:
        return m_data.notedCodes(catalogue).value_or(QSet<QString>());
    case Kept::Recent:
        return recentLabels();
    case Kept::Drafted:
        return m_data.draftedCodes(catalogue).value_or(QSet<QString>());
    }
    Q_UNREACHABLE();
}

QSet<QString> KeptEntries::recentLabels() const
{
    QSet<QString> labels;
    for (const RecentCode &code : m_data.recentCodes().value_or(QList<RecentCode>())) {
        if (code.key.catalogue == m_catalogue.info().id)
            labels.insert(code.key.code);
    }
    return labels;
}

QSet<quint32> KeptEntries::idsOf(const QSet<QString> &labels) const
{
    QSet<quint32> ids;
    for (const QString &label : labels) {
        const auto id = m_catalogue.find(Code::fromLabel(label));
        if (id && *id)
            ids.insert(quint32(**id));
    }
    return ids;
}

void addNoted(SearchResult &result, const Query &query, const Filter &filter, const QSet<quint32> &noted,
              const Catalogue &catalogue)
{
    addFoundInNotes(result, query, filter, noted, catalogue);
    if (!filter.kept)
        return;
    Filter others = filter;
    others.kept.reset();
    others.only.reset();
    auto found = catalogue.search(query, others);
    if (!found)
        return;
    addFoundInNotes(*found, query, others, noted, catalogue);
    result.withoutKept = found->hits;
}

} // namespace Codebook
