// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/entrykinds.h"

#include "search/indexterms.h"

namespace Codebook {

namespace {

constexpr auto SelectSections = "SELECT s.id, s.path, p.key FROM section s JOIN part p ON p.id = s.part_id";
constexpr auto SelectKinds = "SELECT id, section_id, ticket, internal, entries FROM kind";

constexpr double CommonShare = 0.6; // of the entries, for a place to be theirs

bool passesTicket(TicketAdvice advice, const Filter &filter)
{
    return (!filter.ticket || *filter.ticket == advice) && (!filter.hasTicket || advice != TicketAdvice::None);
}

bool passesInternal(bool isInternal, const Filter &filter)
{
    return !filter.internal || *filter.internal == isInternal;
}

QString anyOf(const QStringList &terms)
{
    return u'(' + terms.join(QStringLiteral(" OR ")) + u')';
}

/// The expression for all entries of these sections.
QString inSections(const QList<qint64> &ids)
{
    QStringList terms;
    for (const qint64 id : ids)
        terms << facetTerm(Facet::Section, id);
    terms.sort();
    return anyOf(terms);
}

} // namespace

bool EntryKinds::read(Statements &statements)
{
    const bool areSectionsRead = statements.forEach(SelectSections, {}, [this](const QSqlQuery &row) {
        m_sections.insert(row.value(0).toLongLong(), {row.value(1).toString(), row.value(2).toString()});
        return true;
    });
    m_everything = inSections(m_sections.keys());
    const bool areKindsRead = statements.forEach(SelectKinds, {}, [this](const QSqlQuery &row) {
        m_kinds.insert(row.value(0).toUInt(),
                       {.sectionId = row.value(1).toLongLong(),
                        .ticket = TicketAdvice(row.value(2).toInt()),
                        .isInternal = row.value(3).toBool(),
                        .entries = row.value(4).toLongLong()});
        return true;
    });
    return areSectionsRead && areKindsRead;
}

EntryKinds::Kind EntryKinds::kind(quint32 id) const
{
    const KindRow row = m_kinds.value(id);
    return {.section = m_sections.value(row.sectionId).path, .ticket = row.ticket, .isInternal = row.isInternal};
}

std::optional<QSet<quint32>> EntryKinds::accepted(const Filter &filter) const
{
    if (filter.isEmpty())
        return std::nullopt;
    QSet<quint32> accepted;
    for (auto each = m_kinds.cbegin(); each != m_kinds.cend(); ++each) {
        if (isInSections(each->sectionId, filter.sections) && passesTicket(each->ticket, filter)
            && passesInternal(each->isInternal, filter))
            accepted.insert(each.key());
    }
    return accepted;
}

QString EntryKinds::expression(const Filter &filter) const
{
    QStringList narrowing;
    if (!filter.sections.isEmpty()) {
        QList<qint64> sections = m_sections.keys();
        sections.removeIf([&](qint64 id) { return !isInSections(id, filter.sections); });
        if (!sections.isEmpty())
            narrowing << inSections(sections);
    }
    QStringList tickets;
    for (const TicketAdvice advice : AllTicketAdvice) {
        if ((filter.ticket || filter.hasTicket) && passesTicket(advice, filter))
            tickets << facetTerm(Facet::Ticket, int(advice));
    }
    if (!tickets.isEmpty())
        narrowing << anyOf(tickets);
    if (filter.internal)
        narrowing << facetTerm(Facet::Internal, int(*filter.internal));
    return narrowing.join(QStringLiteral(" AND "));
}

FacetCounts EntryKinds::counts(const QList<FoundEntry> &found, const Filter &filter) const
{
    QHash<quint32, qint64> entriesByKind;
    for (const FoundEntry &each : found)
        ++entriesByKind[each.kind];
    return counts(entriesByKind, filter);
}

FacetCounts EntryKinds::countsOfEverything(const Filter &filter) const
{
    QHash<quint32, qint64> entriesByKind;
    entriesByKind.reserve(m_kinds.size());
    for (auto each = m_kinds.cbegin(); each != m_kinds.cend(); ++each)
        entriesByKind.insert(each.key(), each->entries);
    return counts(entriesByKind, filter);
}

FacetCounts EntryKinds::counts(const QHash<quint32, qint64> &entriesByKind, const Filter &filter) const
{
    FacetCounts counts;
    QHash<qint64, qint64> entriesBySection; // many kinds are of one section, and its names are long to look up
    for (auto each = entriesByKind.cbegin(); each != entriesByKind.cend(); ++each) {
        const KindRow kind = m_kinds.value(each.key());
        if (!passesInternal(kind.isInternal, filter))
            continue;
        if (passesTicket(kind.ticket, filter)) {
            counts.allSections += each.value();
            entriesBySection[kind.sectionId] += each.value();
        }
        if (isInSections(kind.sectionId, filter.sections))
            counts.tickets[kind.ticket] += each.value();
    }
    for (auto each = entriesBySection.cbegin(); each != entriesBySection.cend(); ++each) {
        const Section section = m_sections.value(each.key());
        counts.sections[section.path] += each.value();
        counts.sections[section.part] += each.value();
    }
    return counts;
}

QString EntryKinds::commonPlace(const QHash<qint64, qint64> &entriesBySection) const
{
    QHash<QString, qint64> bySection;
    QHash<QString, qint64> byPart;
    qint64 all = 0;
    for (auto each = entriesBySection.cbegin(); each != entriesBySection.cend(); ++each) {
        const Section section = m_sections.value(each.key());
        bySection[section.path] += each.value();
        byPart[section.part] += each.value();
        all += each.value();
    }
    for (const auto *counted : {&bySection, &byPart}) {
        for (auto each = counted->cbegin(); each != counted->cend(); ++each) {
            if (double(each.value()) > CommonShare * double(all))
                return each.key();
        }
    }
    return {};
}

bool EntryKinds::isInSections(qint64 sectionId, const QStringList &sections) const
{
    if (sections.isEmpty())
        return true;
    const Section section = m_sections.value(sectionId);
    return sections.contains(section.path) || sections.contains(section.part);
}

} // namespace Codebook
