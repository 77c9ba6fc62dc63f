// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "models/codelistmodel.h"

#include "core/tooltiptext.h"
#include "core/wording.h"

#include <algorithm>
#include <iterator>

namespace Codebook {

CodeListModel::CodeListModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CodeListModel::setSource(EntrySource *source, const CatalogueInfo *info)
{
    beginResetModel();
    m_source = source;
    m_info = info;
    m_hits = {};
    m_breadcrumbs.clear();
    endResetModel();
}

bool CodeListModel::setHits(const HitList &hits)
{
    const bool goesOn = hits.startsWith(m_hits) && m_hits.isEmpty() == hits.isEmpty();
    if (goesOn && hits.size() == m_hits.size())
        return true; // a further letter often changes nothing, and then nothing is painted again
    if (goesOn)
        beginInsertRows({}, int(m_hits.size()), int(hits.size()) - 1);
    else
        beginResetModel();
    m_hits = hits;
    if (goesOn)
        endInsertRows();
    else
        endResetModel();
    return goesOn;
}

void CodeListModel::setHighlighter(const Highlighter &highlighter)
{
    if (!highlighter && !m_highlighter)
        return;
    m_highlighter = highlighter;
    if (!m_hits.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {HighlightRole});
}

void CodeListModel::setLanguage(Language language)
{
    m_language = language;
    m_breadcrumbs.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_hits.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CodeListModel::rowOf(qint64 id) const
{
    return int(m_hits.indexOf(id));
}

qint64 CodeListModel::idAt(int row) const
{
    return row >= 0 && row < m_hits.size() ? m_hits.at(row).id : 0;
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int CodeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_hits.at(index.row()).id;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == CodeColumn ? Qt::AlignRight : Qt::AlignLeft));
    static constexpr int entryRoles[]
        = {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, TicketRole, HighlightRole};
    if (std::find(std::begin(entryRoles), std::end(entryRoles), role) == std::end(entryRoles))
        return {};
    const EntrySummary *entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, index.column());
    case TicketRole:
        return int(entry->ticket);
    case HighlightRole:
        return QVariant::fromValue(highlights(text(*entry, index.column()), index.column()));
    case Qt::ToolTipRole:
        return toolTipText(toolTip(*entry, index.column()));
    default:
        // A screen reader reads the first cell of a row: let it be the whole row.
        return index.column() == CodeColumn ? sentence(*entry) : text(*entry, index.column());
    }
}

void CodeListModel::readAhead(int first, int last) const
{
    QList<qint64> ids;
    for (int row = qMax(0, first); row <= last && row < m_hits.size(); ++row)
        ids.append(m_hits.at(row).id);
    if (m_source)
        m_source->readAhead(ids);
}

const EntrySummary *CodeListModel::entryAt(int row) const
{
    return m_source && row >= 0 && row < m_hits.size() ? m_source->summaryById(m_hits.at(row).id) : nullptr;
}

QString CodeListModel::text(const EntrySummary &entry, int column) const
{
    switch (column) {
    case CodeColumn:
        return entry.codeText();
    case SymbolColumn:
        return entry.symbol();
    case DescriptionColumn:
        return entry.description.in(m_language);
    case SectionColumn: {
        QString &breadcrumb = m_breadcrumbs[entry.section];
        if (breadcrumb.isEmpty())
            breadcrumb = sectionBreadcrumb(*m_info, entry.section, m_language);
        return breadcrumb;
    }
    case TicketColumn:
        return entry.ticket == TicketAdvice::None ? QString() : Wording::ticketShort(entry.ticket);
    default:
        return {};
    }
}

QList<TextRange> CodeListModel::highlights(const QString &text, int column) const
{
    const bool isSearched = column == CodeColumn || column == SymbolColumn || column == DescriptionColumn;
    return isSearched && m_highlighter && !text.isEmpty() ? m_highlighter(text) : QList<TextRange>();
}

QString CodeListModel::toolTip(const EntrySummary &entry, int column) const
{
    switch (column) {
    case SymbolColumn:
        return entry.symbols.join(u'\n');
    case TicketColumn:
        return entry.ticket == TicketAdvice::None ? QString() : Wording::ticketBadge(entry.ticket);
    default:
        return text(entry, column);
    }
}

QString CodeListModel::sentence(const EntrySummary &entry) const
{
    const QString place = sectionBreadcrumb(*m_info, entry.section, m_language);
    return tr("%1, %2 %3, %4", "code, description, section, ticket advice, read out as one sentence")
        .arg(entry.codeText(), entry.description.in(m_language), place, Wording::ticketShort(entry.ticket));
}

QVariant CodeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == CodeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case SymbolColumn:
        return tr("Symbol");
    case DescriptionColumn:
        return tr("Description");
    case SectionColumn:
        return tr("Section");
    case TicketColumn:
        return tr("Ticket");
    default:
        return {};
    }
}

} // namespace Codebook
