// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrysource.h"
#include "core/language.h"
#include "storage/catalogue.h"

#include <QCache>
#include <QObject>

namespace Codebook {

/// What the window is searching for, and what was found. Text, filter and order come in; results go out.
class SearchController final : public QObject, public EntrySource
{
    Q_OBJECT

public:
    /// The order of results. Relevance is the search's own.
    enum class SortKey { Relevance, Code, Symbol, Description, Section, Ticket };

    explicit SearchController(QObject *parent = nullptr);

    /// nullptr while there is none. Starts over: no text, no filter. The catalogue must outlive this or be replaced.
    void setCatalogue(const Catalogue *catalogue);
    void setText(const QString &text);
    void setFilter(const Filter &filter);
    void setSort(SortKey key, Qt::SortOrder order);
    /// The language whose descriptions and titles decide a sort.
    void setLanguage(Language language);

    const Query &query() const { return m_query; }

    const Filter &filter() const { return m_filter; }

    const SearchResult &result() const { return m_result; }

    /// The documented codes nearest to the number typed, for when nothing was found; empty where no number was typed.
    QList<Entry> nearest(int count);
    /// The entry that documents a code, or 0.
    qint64 find(const Code &code);

    const Entry *entryById(qint64 id) override;

Q_SIGNALS:
    void resultsReady();
    void filterChanged(const Codebook::Filter &filter);
    /// The catalogue could not be read; there are no results.
    void problemOccurred(const Codebook::CatalogueProblem &problem);

private:
    void search();
    void sortHits();
    QString sortText(const Entry &entry) const;

    const Catalogue *m_catalogue = nullptr;
    Query m_query;
    Filter m_filter;
    SortKey m_sortKey = SortKey::Relevance;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Language m_language = Language::English;
    SearchResult m_result;
    QCache<qint64, Entry> m_entries;
};

} // namespace Codebook
