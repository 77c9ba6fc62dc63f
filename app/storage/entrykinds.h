// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/searchresult.h"
#include "core/ticketadvice.h"
#include "storage/findings.h"
#include "storage/statements.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Codebook {

/// What a catalogue's entries are told apart by besides words: section, ticket and whether they are internal. They are
/// so few combinations that filters and counts look at these kinds, and never at the entries.
class EntryKinds
{
public:
    /// What all entries of a kind have in common.
    struct Kind
    {
        QString section; ///< its path, "sdk/common"
        TicketAdvice ticket = TicketAdvice::None;
        bool isInternal = false;
    };

    /// False where SQLite reports an error.
    bool read(Statements &statements);

    Kind kind(quint32 id) const;
    /// The kinds of the entries that pass the filter; nothing where all do.
    std::optional<QSet<quint32>> accepted(const Filter &filter) const;
    /// FTS5's expression for the entries that pass the filter; empty where all do.
    QString expression(const Filter &filter) const;

    /// The expression for all entries.
    const QString &everything() const { return m_everything; }

    /// How many entries each choice of the side bar would leave: all filters but its own apply to it.
    FacetCounts counts(const QList<FoundEntry> &found, const Filter &filter) const;
    /// The same, of the whole catalogue.
    FacetCounts countsOfEverything(const Filter &filter) const;
    /// The section, or else the part, that most of these entries belong to, which are counted by section id; empty
    /// where they are scattered.
    QString commonPlace(const QHash<qint64, qint64> &entriesBySection) const;

private:
    struct Section
    {
        QString path; ///< "sdk/common"
        QString part; ///< "sdk"
    };

    struct KindRow
    {
        qint64 sectionId = 0;
        TicketAdvice ticket = TicketAdvice::None;
        bool isInternal = false;
        qint64 entries = 0; ///< of the whole catalogue
    };

    bool isInSections(qint64 sectionId, const QStringList &sections) const;
    FacetCounts counts(const QHash<quint32, qint64> &entriesByKind, const Filter &filter) const;

    QHash<qint64, Section> m_sections; ///< by id
    QHash<quint32, KindRow> m_kinds; ///< by id
    QString m_everything;
};

} // namespace Codebook
