// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entrysource.h"
#include "core/language.h"
#include "core/searchresult.h"

#include <QAbstractTableModel>
#include <QList>

namespace Codebook {

/// The results of a search as table rows. Knows their ids; asks for an entry when a row is shown.
class CodeListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Unscoped, for they go into Qt's integer parameters.
    enum Column { CodeColumn, SymbolColumn, DescriptionColumn, SectionColumn, TicketColumn, ColumnCount };

    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        TicketRole, ///< TicketAdvice as int
    };

    explicit CodeListModel(QObject *parent = nullptr);

    /// Where rows come from; both must outlive the model or be replaced. nullptr: an empty table.
    void setSource(EntrySource *source, const CatalogueInfo *info);
    void setHits(const HitList &hits);
    /// The language of texts and headers; call after the program's language changed.
    void setLanguage(Language language);

    /// The row of an entry, or -1.
    int rowOf(qint64 id) const;
    /// The id in a row, or 0.
    qint64 idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const Entry &entry, int column) const;
    QVariant toolTip(const Entry &entry, int column) const;
    QString sentence(const Entry &entry) const;

    EntrySource *m_source = nullptr;
    const CatalogueInfo *m_info = nullptr;
    Language m_language = Language::English;
    HitList m_hits;
};

} // namespace Codebook
