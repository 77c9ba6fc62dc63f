// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entrysource.h"
#include "core/language.h"
#include "core/searchresult.h"
#include "core/textrange.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <functional>

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
        HighlightRole, ///< QList<TextRange>: what was found, in the text as displayed
    };

    /// Says what was found in a text.
    using Highlighter = std::function<QList<TextRange>(const QString &)>;

    explicit CodeListModel(QObject *parent = nullptr);

    /// Where rows come from; both must outlive the model or be replaced. nullptr: an empty table.
    void setSource(EntrySource *source, const CatalogueInfo *info);
    /// Another list. One that goes on where the old one ended adds its further rows and leaves the others alone, and so
    /// their selection; true is returned then.
    bool setHits(const HitList &hits);
    /// What is highlighted in codes, symbols and descriptions; an empty function: nothing.
    void setHighlighter(const Highlighter &highlighter);
    /// The language of texts and headers; call after the program's language changed.
    void setLanguage(Language language);

    /// The row of an entry, or -1.
    int rowOf(qint64 id) const;
    /// The id in a row, or 0.
    qint64 idAt(int row) const;

    // The same as data() with less ado, for painting many cells.

    /// The entries from a row to another, both included, will be asked for next.
    void readAhead(int first, int last) const;
    /// The entry in a row, or nullptr where it cannot be read. Valid until the next call.
    const EntrySummary *entryAt(int row) const;
    /// A cell's text as displayed.
    QString text(const EntrySummary &entry, int column) const;
    /// What is highlighted in it.
    QList<TextRange> highlights(const QString &text, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString toolTip(const EntrySummary &entry, int column) const;
    QString sentence(const EntrySummary &entry) const;

    EntrySource *m_source = nullptr;
    const CatalogueInfo *m_info = nullptr;
    Language m_language = Language::English;
    HitList m_hits;
    Highlighter m_highlighter;
    mutable QHash<QString, QString> m_breadcrumbs; ///< of sections, in the language
};

} // namespace Codebook
