// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/ticketadvice.h"
#include "search/query.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Codebook {

// The filters that can be typed, in both languages; upper case, full-width and traditional characters are the same:
//
//     part:      部分:               a part's key or title              part:sdk         部分:服务端
//     section:   分类:               a section's path or title          section:group    分类:群组
//     ticket:    工单:               submit, if-persists, none          ticket:submit    工单:提交工单
//     internal:  内部: 内部错误:      yes or no                          internal:yes     内部:是
//     is:        标记: 属于: 是:      internal, or ticket: any advice    is:internal      标记:内部错误
//                                    starred, noted, recent, drafted    is:starred       标记:星标

/// What "is:" can ask for.
enum class EntryKind { Internal, Ticket, Starred, Noted, Recent, Drafted };

inline constexpr FilterTerm::Key AllFilterKeys[]
    = {FilterTerm::Part, FilterTerm::Section, FilterTerm::Ticket, FilterTerm::Internal, FilterTerm::Is};

/// How names are compared.
QString nameKey(const QString &name);

/// A name of something that a filter can say. Several names can mean the same, and one can mean several sections.
template <typename Value>
struct FilterName
{
    QString name;
    Value value;
    Language language; ///< that it is written in; of a key or path: English
    QString key = nameKey(name);
};

/// Of each value and language the first name is the one to write.
template <typename Value>
using FilterNames = QList<FilterName<Value>>;

const FilterNames<FilterTerm::Key> &keyNames();
const FilterNames<TicketAdvice> &ticketNames();
const FilterNames<bool> &internalNames();
const FilterNames<EntryKind> &kindNames();
FilterNames<QString> partNames(const CatalogueInfo &info); ///< of the parts' keys
/// Of the sections' paths, and last of the parts' keys: a part is all its sections.
FilterNames<QString> sectionNames(const CatalogueInfo &info);

/// False for names with quotation marks, which can only be typed in part.
bool canBeTyped(const QString &name);

/// The values that the typed text is a whole name of, else those whose names it begins; each once.
template <typename Value>
QList<Value> valuesNamed(const QString &typed, const FilterNames<Value> &names)
{
    const QString key = nameKey(typed);
    QList<Value> whole;
    QList<Value> begun;
    for (const FilterName<Value> &each : names) {
        if (each.key == key && !whole.contains(each.value))
            whole.append(each.value);
        if (!key.isEmpty() && each.key.startsWith(key) && !begun.contains(each.value))
            begun.append(each.value);
    }
    return whole.isEmpty() ? begun : whole;
}

/// The only value that the typed text can mean.
template <typename Value>
std::optional<Value> valueNamed(const QString &typed, const FilterNames<Value> &names)
{
    const QList<Value> values = valuesNamed(typed, names);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

/// The name to write for a value.
template <typename Value>
QString nameOf(const Value &value, const FilterNames<Value> &names, Language language)
{
    for (const FilterName<Value> &each : names) {
        if (each.value == value && each.language == language)
            return each.name;
    }
    return {};
}

/// The sections, or the part, that are called so, among the names that sectionNames() gives. Sections of several parts
/// can share their title; a beginning that several different titles have names none of them.
QStringList sectionsNamed(const QString &typed, const FilterNames<QString> &names, const CatalogueInfo &info);

/// "Server/Group": what tells sections of one title apart.
QString sectionTitlePath(const Part &part, const Section &section, Language language);

} // namespace Codebook
