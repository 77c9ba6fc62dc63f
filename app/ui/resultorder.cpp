// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/resultorder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace Codebook {

namespace {

struct Keyed
{
    QCollatorSortKey key;
    Hit hit;
};

QString sortText(const Entry &entry, const ResultOrder &order, const CatalogueInfo &info)
{
    switch (order.key) {
    case ResultOrder::BySymbol:
        return entry.symbol();
    case ResultOrder::ByDescription:
        return entry.description.in(order.language);
    case ResultOrder::BySection:
        return sectionBreadcrumb(info, entry.section, order.language);
    case ResultOrder::ByTicket: // what needs doing first: submit, if it persists, none
        return QString::number(int(TicketAdvice::Submit) - int(entry.ticket));
    case ResultOrder::Relevance:
    case ResultOrder::ByCode:
        break;
    }
    return {};
}

} // namespace

HitList sorted(const HitList &hits, const ResultOrder &order, const CatalogueInfo &info,
               const std::function<std::optional<Entry>(quint32 id)> &entryOf, const std::atomic_bool *isCancelled)
{
    const bool isDescending = order.direction == Qt::DescendingOrder;
    if (order.key == ResultOrder::Relevance)
        return hits;
    QList<Hit> list = hits.toList();
    if (order.key == ResultOrder::ByCode) { // ids are in code order
        std::sort(list.begin(), list.end(),
                  [isDescending](const Hit &a, const Hit &b) { return isDescending ? b.id < a.id : a.id < b.id; });
        return HitList(list);
    }
    const QCollator collator(order.language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                                 : QLocale(QLocale::English, QLocale::UnitedStates));
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(list.size()));
    for (const Hit &hit : std::as_const(list)) {
        if (isCancelled && isCancelled->load(std::memory_order_relaxed))
            return hits;
        const std::optional<Entry> entry = entryOf(hit.id);
        keyed.push_back({collator.sortKey(entry ? sortText(*entry, order, info) : QString()), hit});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [isDescending](const Keyed &a, const Keyed &b) {
        return isDescending ? b.key < a.key : a.key < b.key;
    });
    std::transform(keyed.begin(), keyed.end(), list.begin(), [](const Keyed &each) { return each.hit; });
    return HitList(list);
}

} // namespace Codebook
