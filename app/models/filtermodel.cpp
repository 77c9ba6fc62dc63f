// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "models/filtermodel.h"

#include "core/tooltiptext.h"
#include "core/wording.h"

#include <array>
#include <utility>

namespace Codebook {

namespace {

// Top-level rows: one for all, the parts, one per ticket advice, what the user keeps. A section's internal id is its
// part's number from 1.
constexpr quintptr TopLevel = 0;
constexpr int AllRow = 0;
constexpr std::array TicketRows{TicketAdvice::Submit, TicketAdvice::IfPersists};
constexpr std::array KeptRows{Kept::Starred, Kept::Noted, Kept::Recent}; // drafts have a window of their own

} // namespace

FilterModel::FilterModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void FilterModel::setCatalogue(const CatalogueInfo &info)
{
    beginResetModel();
    m_parts = info.parts;
    m_counts = {};
    endResetModel();
}

void FilterModel::setCounts(const FacetCounts &counts)
{
    const FacetCounts before = std::exchange(m_counts, counts);
    // Run by run: a message for each of hundreds of sections would be felt at every key.
    const auto emitIfChanged = [this, &before](const QModelIndex &parent) {
        const auto isChanged = [&](int row) {
            const QModelIndex index = this->index(row, 0, parent);
            return count(index, before) != count(index, m_counts);
        };
        const int rows = rowCount(parent);
        for (int first = 0, last = 0; first < rows; first = last + 1) {
            for (last = first; last < rows && isChanged(last);)
                ++last;
            if (last > first)
                Q_EMIT dataChanged(index(first, 0, parent), index(last - 1, 0, parent));
        }
    };
    emitIfChanged({});
    for (int part = 1; part <= m_parts.size(); ++part)
        emitIfChanged(index(part, 0));
}

void FilterModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    emitAllChanged();
}

void FilterModel::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    emitAllChanged();
}

void FilterModel::emitAllChanged()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int part = 1; part <= m_parts.size(); ++part) {
        const QModelIndex top = index(part, 0);
        if (const int sections = rowCount(top); sections > 0)
            Q_EMIT dataChanged(index(0, 0, top), index(sections - 1, 0, top));
    }
}

Filter FilterModel::filterAfterActivating(const QModelIndex &index) const
{
    Filter filter = m_filter;
    if (const auto kept = keptAt(index))
        filter.kept = filter.kept == kept ? std::nullopt : kept;
    else if (const auto ticket = ticketAt(index))
        filter.ticket = filter.ticket == ticket ? std::nullopt : ticket;
    else
        filter.sections = sectionAt(index).isEmpty() ? QStringList() : QStringList{sectionAt(index)};
    return filter;
}

QModelIndex FilterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : TopLevel);
}

QModelIndex FilterModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return {};
    return createIndex(int(index.internalId()), 0, TopLevel);
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1 + int(m_parts.size()) + int(TicketRows.size()) + int(KeptRows.size());
    const bool isPart = parent.internalId() == TopLevel && parent.row() >= 1 && parent.row() <= m_parts.size();
    if (!isPart)
        return 0;
    const qsizetype sections = m_parts[parent.row() - 1].sections.size();
    return sections == 1 ? 0 : int(sections); // a lone section would only repeat its part
}

int FilterModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(index);
    case Qt::ToolTipRole:
        return toolTipText(title(index));
    case Qt::AccessibleTextRole: {
        const int codes = int(count(index, m_counts));
        const QString text = isActive(index)
            ? tr("%1, %n code(s), in force", "name of a filter, how many entries it leaves", codes)
            : tr("%1, %n code(s)", "name of a filter, how many entries it leaves", codes);
        return text.arg(title(index));
    }
    case CountRole:
        return count(index, m_counts);
    case ActiveRole:
        return isActive(index);
    case TicketRole: {
        const auto ticket = ticketAt(index);
        return ticket ? QVariant(int(*ticket)) : QVariant();
    }
    case KeptRole: {
        const auto kept = keptAt(index);
        return kept ? QVariant(int(*kept)) : QVariant();
    }
    case GroupStartRole:
        return ticketAt(index) == TicketRows.front() || keptAt(index) == KeptRows.front();
    default:
        return {};
    }
}

QString FilterModel::title(const QModelIndex &index) const
{
    if (const auto kept = keptAt(index)) {
        switch (*kept) {
        case Kept::Starred:
            return tr("Starred");
        case Kept::Noted:
            return tr("With a note");
        case Kept::Recent:
            return tr("Recent");
        case Kept::Drafted:
            break; // has no row
        }
    }
    if (const auto ticket = ticketAt(index))
        return *ticket == TicketAdvice::Submit ? tr("Submit a ticket") : tr("Ticket if it persists");
    if (index.internalId() != TopLevel)
        return m_parts[qsizetype(index.internalId()) - 1].sections[index.row()].title.in(m_language);
    return index.row() == AllRow ? tr("All codes") : m_parts[index.row() - 1].title.in(m_language);
}

QString FilterModel::sectionAt(const QModelIndex &index) const
{
    if (index.internalId() != TopLevel)
        return m_parts[qsizetype(index.internalId()) - 1].sections[index.row()].path;
    return index.row() == AllRow ? QString() : m_parts[index.row() - 1].key;
}

std::optional<TicketAdvice> FilterModel::ticketAt(const QModelIndex &index) const
{
    const int ticketRow = index.row() - 1 - int(m_parts.size());
    if (index.internalId() != TopLevel || ticketRow < 0 || ticketRow >= int(TicketRows.size()))
        return std::nullopt;
    return TicketRows[size_t(ticketRow)];
}

std::optional<Kept> FilterModel::keptAt(const QModelIndex &index) const
{
    const int keptRow = index.row() - 1 - int(m_parts.size()) - int(TicketRows.size());
    if (index.internalId() != TopLevel || keptRow < 0)
        return std::nullopt;
    return KeptRows[size_t(keptRow)];
}

qint64 FilterModel::count(const QModelIndex &index, const FacetCounts &counts) const
{
    if (const auto kept = keptAt(index))
        return counts.kept.value(*kept);
    if (const auto ticket = ticketAt(index))
        return counts.tickets.value(*ticket);
    const QString section = sectionAt(index);
    return section.isEmpty() ? counts.allSections : counts.sections.value(section);
}

bool FilterModel::isActive(const QModelIndex &index) const
{
    if (const auto kept = keptAt(index))
        return m_filter.kept == kept;
    if (const auto ticket = ticketAt(index))
        return m_filter.ticket == ticket;
    const QString section = sectionAt(index);
    return section.isEmpty() ? m_filter.sections.isEmpty() : m_filter.sections.contains(section);
}

} // namespace Codebook
