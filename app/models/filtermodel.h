// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/language.h"
#include "core/searchresult.h"

#include <QAbstractItemModel>
#include <QList>

#include <optional>

namespace Codebook {

/// The side bar: all entries, the parts with their sections, the ticket advice worth filtering by, and what the user
/// keeps, each with the number of entries that choosing it would leave.
class FilterModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< qint64
        ActiveRole, ///< bool: the filter in force
        TicketRole, ///< TicketAdvice as int; invalid for other rows
        KeptRole, ///< Kept as int; invalid for other rows
        GroupStartRole, ///< bool: first row of a group that stands apart
    };

    explicit FilterModel(QObject *parent = nullptr);

    void setCatalogue(const CatalogueInfo &info);
    void setCounts(const FacetCounts &counts);
    void setFilter(const Filter &filter);
    void setLanguage(Language language);

    /// The filter after a click on a row: sections exclude one another, a ticket row clicked again is off.
    Filter filterAfterActivating(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString title(const QModelIndex &index) const;
    QString sectionAt(const QModelIndex &index) const;
    std::optional<TicketAdvice> ticketAt(const QModelIndex &index) const;
    std::optional<Kept> keptAt(const QModelIndex &index) const;
    qint64 count(const QModelIndex &index, const FacetCounts &counts) const;
    bool isActive(const QModelIndex &index) const;
    void emitAllChanged();

    QList<Part> m_parts;
    FacetCounts m_counts;
    Filter m_filter;
    Language m_language = Language::English;
};

} // namespace Codebook
