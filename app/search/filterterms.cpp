// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/filterterms.h"

#include "search/filternames.h"
#include "search/plaintext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Codebook {

namespace {

// A phrase, to step over; or a key, a colon and a value. The last quotation mark of a value may still be missing.
const QRegularExpression &termExpression()
{
    static const QRegularExpression expression(QStringLiteral(
        R"re((?:(?<=\s)|^)(?:-?"[^"]*+(?<!:)"(?!\s*[:=])(?![\p{L}\p{N}_])|(\p{L}{2,16}+|(?=\p{L})\p{Han}):(?:"([^"]*+)(?:"(?![\p{L}\p{N}_"-])|$)|(\S*+))))re"));
    return expression;
}

enum Group { KeyGroup = 1, QuotedGroup, BareGroup };

std::optional<FilterTerm::Key> valueOfKey(const QString &typed)
{
    static const QHash<QString, FilterTerm::Key> keys = [] {
        QHash<QString, FilterTerm::Key> known;
        for (const FilterName<FilterTerm::Key> &each : keyNames())
            known.insert(each.key, each.value);
        return known;
    }();
    const auto found = keys.constFind(nameKey(typed));
    return found == keys.cend() ? std::nullopt : std::optional(*found);
}

EntryKind kindOf(Kept kept)
{
    switch (kept) {
    case Kept::Starred:
        return EntryKind::Starred;
    case Kept::Noted:
        return EntryKind::Noted;
    case Kept::Recent:
        return EntryKind::Recent;
    case Kept::Drafted:
        return EntryKind::Drafted;
    }
    Q_UNREACHABLE();
}

/// Puts typed filters together, one by one. Parts come before sections, which they narrow.
class Resolver
{
public:
    explicit Resolver(const CatalogueInfo &info)
        : m_info(info)
    { }

    /// False where the catalogue knows no such value.
    bool add(const FilterTerm &term)
    {
        switch (term.key) {
        case FilterTerm::Part:
            return addPart(valueNamed(term.value, partNames(m_info)));
        case FilterTerm::Section:
            return addSections(sectionsNamed(term.value, namesInParts(), m_info));
        case FilterTerm::Ticket:
            return set(m_filter.ticket, valueNamed(term.value, ticketNames()));
        case FilterTerm::Internal:
            return set(m_filter.internal, valueNamed(term.value, internalNames()));
        case FilterTerm::Is:
            return addKind(valueNamed(term.value, kindNames()));
        }
        Q_UNREACHABLE();
    }

    Filter filter() const
    {
        Filter filter = m_filter;
        if (filter.sections.isEmpty())
            filter.sections = m_parts;
        return filter;
    }

private:
    bool addPart(const std::optional<QString> &key)
    {
        if (key && !m_parts.contains(*key))
            m_parts.append(*key);
        return key.has_value();
    }

    /// All names where no part was named.
    FilterNames<QString> namesInParts() const
    {
        FilterNames<QString> names = sectionNames(m_info);
        names.removeIf([this](const FilterName<QString> &each) {
            return !m_parts.isEmpty() && !m_parts.contains(partKey(each.value));
        });
        return names;
    }

    bool addSections(const QStringList &found)
    {
        m_filter.sections += found;
        m_filter.sections.removeDuplicates();
        return !found.isEmpty();
    }

    bool addKind(std::optional<EntryKind> kind)
    {
        if (kind == EntryKind::Internal)
            m_filter.internal = true;
        if (kind == EntryKind::Ticket)
            m_filter.hasTicket = true;
        for (const Kept kept : AllKept) {
            if (kind == kindOf(kept))
                m_filter.kept = kept;
        }
        return kind.has_value();
    }

    template <typename Value>
    static bool set(std::optional<Value> &to, const std::optional<Value> &found)
    {
        if (found)
            to = found;
        return found.has_value();
    }

    const CatalogueInfo &m_info;
    QStringList m_parts;
    Filter m_filter;
};

QString written(FilterTerm::Key key, const QString &value, Language language)
{
    return nameOf(key, keyNames(), language) + u':' + quotedValue(value);
}

/// The first of the names that means just this and can stand in a text.
template <typename Means>
QString clearName(const QStringList &names, const Means &means)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&means](const QString &name) { return canBeTyped(name) && means(name); });
    return found == names.end() ? QString() : *found;
}

QString writtenPart(const Part &part, const CatalogueInfo &info, Language language)
{
    const QString name = clearName({part.title.in(language), part.key},
                                   [&](const QString &each) { return valueNamed(each, partNames(info)) == part.key; });
    return written(FilterTerm::Part, name, language);
}

/// A section by its title, with the part's where that alone would name several; or a part as all its sections.
QString writtenSection(const QString &key, const FilterNames<QString> &known, const CatalogueInfo &info,
                       Language language)
{
    const Part *part = info.part(partKey(key));
    const Section *section = info.section(key);
    if (!part)
        return {};
    QStringList names{part->title.in(language)};
    if (section)
        names = {section->title.in(language), sectionTitlePath(*part, *section, language)};
    const QString name = clearName(
        names << key, [&](const QString &each) { return sectionsNamed(each, known, info) == QStringList{key}; });
    return written(FilterTerm::Section, name, language);
}

QStringList writtenSections(const QStringList &keys, const CatalogueInfo &info, Language language)
{
    if (keys.size() == 1) {
        if (const Part *part = info.part(keys.first()))
            return {writtenPart(*part, info, language)};
    }
    const FilterNames<QString> known = keys.isEmpty() ? FilterNames<QString>() : sectionNames(info);
    QStringList terms;
    for (const QString &key : keys)
        terms << writtenSection(key, known, info, language);
    return terms;
}

/// The text without these filters in it, and without the spaces that would be left over.
QString without(const QList<FilterTerm> &terms, const QString &text)
{
    QString rest;
    qsizetype end = 0;
    for (const FilterTerm &term : terms) {
        rest += text.sliced(end, term.position - end);
        end = term.position + term.length;
        if (end < text.size() && text[end].isSpace())
            ++end;
    }
    return (rest + text.sliced(end)).trimmed();
}

QString withoutFilters(const QString &text)
{
    QString words = text.trimmed();
    const auto terms = [&words] { return findFilterTerms(plainSigns(words), words); };
    // What is left can be a filter once more, where quotation marks were askew.
    for (QList<FilterTerm> found = terms(); !found.isEmpty(); found = terms())
        words = without(found, words);
    return words;
}

} // namespace

QList<FilterTerm> findFilterTerms(const QString &plain, const QString &text)
{
    QList<FilterTerm> terms;
    for (auto match = termExpression().match(plain); match.hasMatch();) {
        qsizetype next = match.capturedEnd();
        if (match.hasCaptured(KeyGroup)) {
            const auto key = valueOfKey(match.captured(KeyGroup));
            const int group = match.hasCaptured(QuotedGroup) ? QuotedGroup : BareGroup;
            if (key)
                terms.append({.key = *key,
                              .value = text.sliced(match.capturedStart(group), match.capturedLength(group)),
                              .position = match.capturedStart(),
                              .length = match.capturedLength()});
            else
                next = match.capturedEnd(KeyGroup); // "code:" is a word, and filters may follow
        }
        match = termExpression().match(plain, next);
    }
    return terms;
}

ResolvedFilter resolve(const QList<FilterTerm> &terms, const CatalogueInfo &info)
{
    Resolver resolver(info);
    ResolvedFilter resolved;
    for (const bool arePartsDue : {true, false}) {
        for (const FilterTerm &term : terms) {
            if ((term.key == FilterTerm::Part) == arePartsDue && !resolver.add(term))
                resolved.unknown.append(term);
        }
    }
    std::sort(resolved.unknown.begin(), resolved.unknown.end(),
              [](const FilterTerm &a, const FilterTerm &b) { return a.position < b.position; });
    resolved.filter = resolver.filter();
    return resolved;
}

QString withFilter(const QString &text, const Filter &filter, const CatalogueInfo &info, Language language)
{
    QStringList all;
    all += writtenSections(filter.sections, info, language);
    if (filter.ticket)
        all << written(FilterTerm::Ticket, nameOf(*filter.ticket, ticketNames(), language), language);
    if (filter.internal)
        all << written(FilterTerm::Internal, nameOf(*filter.internal, internalNames(), language), language);
    if (filter.hasTicket)
        all << written(FilterTerm::Is, nameOf(EntryKind::Ticket, kindNames(), language), language);
    if (filter.kept)
        all << written(FilterTerm::Is, nameOf(kindOf(*filter.kept), kindNames(), language), language);
    // A text that is too long is cut at its end.
    const QString words = withoutFilters(text);
    all.insert(words.size() < Query::MaxCharacters / 2 ? 0 : all.size(), words);
    all.removeAll(QString());
    return all.join(u' ');
}

QString quotedValue(const QString &value)
{
    const bool needsQuotes = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    return needsQuotes ? u'"' + value + u'"' : value;
}

} // namespace Codebook
