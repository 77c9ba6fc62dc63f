// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/filtercompletion.h"

#include "core/textrange.h"
#include "core/wording.h"
#include "search/filternames.h"
#include "search/filterterms.h"
#include "search/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype FewestKeyLetters = 2;

class FilterWording
{
    Q_DECLARE_TR_FUNCTIONS(FilterWording)

public:
    static QString ofKey(FilterTerm::Key key)
    {
        switch (key) {
        case FilterTerm::Part:
            return tr("Only one part of the catalogue");
        case FilterTerm::Section:
            return tr("Only one section");
        case FilterTerm::Ticket:
            return tr("By ticket advice");
        case FilterTerm::Internal:
            return tr("Only internal errors, or all others");
        case FilterTerm::Is:
            return tr("By a mark: a star, a note, internal");
        }
        Q_UNREACHABLE();
    }

    static QString ofInternal(bool isInternal) { return isInternal ? tr("Internal errors") : tr("No internal errors"); }

    static QString ofKind(EntryKind kind)
    {
        switch (kind) {
        case EntryKind::Internal:
            return tr("Internal errors");
        case EntryKind::Ticket:
            return tr("Any advice to submit a ticket");
        case EntryKind::Starred:
            return tr("Codes with a star");
        case EntryKind::Noted:
            return tr("Codes with your notes");
        case EntryKind::Recent:
            return tr("Codes viewed recently");
        case EntryKind::Drafted:
            return tr("Codes with a ticket draft that is not closed");
        }
        Q_UNREACHABLE();
    }
};

/// The filter or the word that the cursor stands in or behind.
TextRange wordAt(const QString &text, qsizetype cursor)
{
    const QList<FilterTerm> terms = findFilterTerms(plainSigns(text), text);
    for (const FilterTerm &term : terms) {
        if (term.position <= cursor && cursor <= term.position + term.length)
            return {.start = term.position, .length = term.length};
    }
    qsizetype start = cursor;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    qsizetype end = cursor;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return {.start = start, .length = end - start};
}

/// Collects what a word can become, each once.
class Collector
{
public:
    Collector(const QString &word, const CatalogueInfo &info, Language language)
        : m_word(word)
        , m_info(info)
        , m_language(language)
    { }

    QList<Completion> result() &&
    {
        m_found.removeIf([this](const Completion &each) { return each.text == m_word; });
        return std::move(m_found);
    }

    void addKeys()
    {
        m_typed = m_word;
        if (m_typed.size() < FewestKeyLetters)
            return;
        for (const auto &each : fitting(keyNames()))
            add({each.name + u':', FilterWording::ofKey(each.value)});
    }

    void addValues(const FilterTerm &term)
    {
        m_key = m_word.first(plainSigns(m_word).indexOf(u':') + 1);
        m_typed = term.value;
        switch (term.key) {
        case FilterTerm::Part:
            addNames(partNames(m_info), [this](const QString &key) { return m_info.part(key)->title.in(m_language); });
            break;
        case FilterTerm::Section:
            addSections();
            break;
        case FilterTerm::Ticket:
            addNames(ticketNames(), &Wording::ticketShort);
            break;
        case FilterTerm::Internal:
            addNames(internalNames(), &FilterWording::ofInternal);
            break;
        case FilterTerm::Is:
            addNames(kindNames(), &FilterWording::ofKind);
            break;
        }
    }

private:
    void add(const Completion &completion)
    {
        const bool isKnown = std::any_of(m_found.begin(), m_found.end(),
                                         [&](const Completion &each) { return each.text == completion.text; });
        if (!isKnown)
            m_found.append(completion);
    }

    void addValue(const QString &value, const QString &explanation) { add({m_key + quotedValue(value), explanation}); }

    /// The names that begin like what was typed, those in the window's language first; of each value one in a language.
    template <typename Value>
    FilterNames<Value> fitting(const FilterNames<Value> &names) const
    {
        const QString key = nameKey(m_typed);
        FilterNames<Value> found;
        for (const FilterName<Value> &name : names) {
            const bool isKnown = std::any_of(found.begin(), found.end(), [&name](const FilterName<Value> &each) {
                return each.value == name.value && each.language == name.language;
            });
            const bool isOther = key.isEmpty() && name.language != m_language;
            if (!isKnown && !isOther && canBeTyped(name.name) && name.key.startsWith(key))
                found.append(name);
        }
        std::stable_partition(found.begin(), found.end(),
                              [this](const FilterName<Value> &each) { return each.language == m_language; });
        return found;
    }

    template <typename Value, typename Explain>
    void addNames(const FilterNames<Value> &names, const Explain &explain)
    {
        for (const auto &each : fitting(names))
            addValue(each.name, explain(each.value));
    }

    /// A title that several sections have, and then each of these with its part's.
    void addSections()
    {
        const FilterNames<QString> all = sectionNames(m_info);
        const FilterNames<QString> names = fitting(all);
        for (const FilterName<QString> &each : names) {
            const Section *section = m_info.section(each.value);
            const QStringList meant = sectionsNamed(each.name, all, m_info);
            if (section && meant.size() > 1)
                addValue(each.name, section->title.in(m_language));
        }
        for (const FilterName<QString> &each : names) {
            const Section *section = m_info.section(each.value);
            const bool isClear = !section || sectionsNamed(each.name, all, m_info).size() == 1;
            const Part *part = m_info.part(partKey(each.value));
            const QString value = isClear ? each.name : sectionTitlePath(*part, *section, each.language);
            addValue(value, section ? sectionBreadcrumb(m_info, each.value, m_language) : part->title.in(m_language));
        }
    }

    QString m_word;
    const CatalogueInfo &m_info;
    Language m_language;
    QString m_key; // with its colon, as typed
    QString m_typed; // of the name that is looked for
    QList<Completion> m_found;
};

} // namespace

QList<Completion> completions(const QString &text, qsizetype cursor, const CatalogueInfo &info, Language language)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const TextRange word = wordAt(text, cursor);
    // Only what stands before the cursor says what is meant; the rest of the word will be replaced.
    const QString typed = text.sliced(word.start, cursor - word.start);
    const QList<FilterTerm> terms = findFilterTerms(plainSigns(typed), typed);
    Collector collector(typed, info, language);
    if (terms.size() == 1 && terms.first().position == 0)
        collector.addValues(terms.first());
    else if (terms.isEmpty())
        collector.addKeys();
    return std::move(collector).result();
}

TextAtCursor replaceWord(const QString &text, qsizetype cursor, const Completion &completion)
{
    const TextRange word = wordAt(text, std::clamp<qsizetype>(cursor, 0, text.size()));
    const bool isWhole = !completion.text.endsWith(u':');
    const bool hasSpace = word.end() < text.size() && text[word.end()].isSpace();
    const QString replacement = completion.text + (isWhole && !hasSpace ? QStringLiteral(" ") : QString());
    QString replaced = text;
    replaced.replace(word.start, word.length, replacement);
    return {.text = replaced, .cursor = word.start + replacement.size() + (isWhole && hasSpace ? 1 : 0)};
}

} // namespace Codebook
