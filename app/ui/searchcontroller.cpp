// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/searchcontroller.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace Codebook {

namespace {

constexpr qsizetype KeptEntries = 2000; // some dozens of screens of rows

} // namespace

SearchController::SearchController(QObject *parent)
    : QObject(parent)
    , m_entries(KeptEntries)
{ }

void SearchController::setCatalogue(const Catalogue *catalogue)
{
    m_catalogue = catalogue;
    m_query = {};
    m_filter = {};
    m_entries.clear();
    Q_EMIT filterChanged(m_filter);
    search();
}

void SearchController::setText(const QString &text)
{
    Query query = Query::fromText(text);
    if (query == m_query)
        return;
    m_query = std::move(query);
    search();
}

void SearchController::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
    search();
}

void SearchController::setSort(SortKey key, Qt::SortOrder order)
{
    m_sortKey = key;
    m_sortOrder = order;
    search();
}

void SearchController::setLanguage(Language language)
{
    m_language = language;
    if (m_sortKey != SortKey::Relevance && m_sortKey != SortKey::Code && m_sortKey != SortKey::Symbol)
        search();
}

void SearchController::search()
{
    m_result = {};
    if (m_catalogue) {
        auto result = m_catalogue->search(m_query, m_filter);
        if (!result) {
            Q_EMIT problemOccurred(result.error());
            return;
        }
        m_result = std::move(*result);
        sortHits();
    }
    Q_EMIT resultsReady();
}

QString SearchController::sortText(const Entry &entry) const
{
    switch (m_sortKey) {
    case SortKey::Symbol:
        return entry.symbol();
    case SortKey::Description:
        return entry.description.in(m_language);
    case SortKey::Section:
        return sectionBreadcrumb(m_catalogue->info(), entry.section, m_language);
    case SortKey::Ticket: // what needs doing first: submit, if it persists, none
        return QString::number(int(TicketAdvice::Submit) - int(entry.ticket));
    case SortKey::Relevance:
    case SortKey::Code:
        break;
    }
    return {};
}

void SearchController::sortHits()
{
    if (m_sortKey == SortKey::Relevance)
        return;
    QList<Hit> hits = m_result.hits.toList();
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortKey == SortKey::Code) { // ids are in code order
        std::sort(hits.begin(), hits.end(),
                  [isDescending](const Hit &a, const Hit &b) { return isDescending ? b.id < a.id : a.id < b.id; });
        m_result.hits = HitList(hits);
        return;
    }

    struct Keyed
    {
        QCollatorSortKey key;
        Hit hit;
    };

    const QCollator collator(m_language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                             : QLocale(QLocale::English, QLocale::UnitedStates));
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(hits.size()));
    for (const Hit &hit : std::as_const(hits)) {
        const Entry *entry = entryById(hit.id);
        keyed.push_back({collator.sortKey(entry ? sortText(*entry) : QString()), hit});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [isDescending](const Keyed &a, const Keyed &b) {
        return isDescending ? b.key < a.key : a.key < b.key;
    });
    std::transform(keyed.begin(), keyed.end(), hits.begin(), [](const Keyed &each) { return each.hit; });
    m_result.hits = HitList(hits);
}

QList<Entry> SearchController::nearest(int count)
{
    QList<Entry> entries;
    if (!m_catalogue || !m_query.code || !m_query.code->number)
        return entries;
    const auto ids = m_catalogue->neighbours(*m_query.code->number, count);
    if (!ids)
        return entries;
    for (const qint64 id : *ids) {
        if (const Entry *entry = entryById(id))
            entries.append(*entry);
    }
    return entries;
}

qint64 SearchController::find(const Code &code)
{
    if (!m_catalogue)
        return 0;
    const auto id = m_catalogue->find(code);
    return id ? id->value_or(0) : 0;
}

const Entry *SearchController::entryById(qint64 id)
{
    if (const Entry *known = m_entries.object(id))
        return known;
    if (!m_catalogue)
        return nullptr;
    auto entry = m_catalogue->entry(id);
    if (!entry)
        return nullptr;
    auto *kept = new Entry(std::move(*entry));
    m_entries.insert(id, kept);
    return kept;
}

} // namespace Codebook
