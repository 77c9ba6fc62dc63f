// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/filternames.h"

#include "search/plaintext.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr Language BothLanguages[] = {Language::English, Language::Chinese};

/// Whether the sections are one to the user: they have the same title, in the catalogue's parts.
bool haveOneTitle(const QStringList &paths, const CatalogueInfo &info)
{
    const Section *first = info.section(paths.first());
    return first && std::all_of(paths.begin(), paths.end(), [&](const QString &path) {
               const Section *section = info.section(path);
               return section && section->title == first->title;
           });
}

} // namespace

const FilterNames<FilterTerm::Key> &keyNames()
{
    static const FilterNames<FilterTerm::Key> names{
        {QStringLiteral("part"), FilterTerm::Part, Language::English},
        {QStringLiteral("部分"), FilterTerm::Part, Language::Chinese},
        {QStringLiteral("section"), FilterTerm::Section, Language::English},
        {QStringLiteral("分类"), FilterTerm::Section, Language::Chinese},
        {QStringLiteral("ticket"), FilterTerm::Ticket, Language::English},
        {QStringLiteral("工单"), FilterTerm::Ticket, Language::Chinese},
        {QStringLiteral("internal"), FilterTerm::Internal, Language::English},
        {QStringLiteral("内部"), FilterTerm::Internal, Language::Chinese},
        {QStringLiteral("内部错误"), FilterTerm::Internal, Language::Chinese},
        {QStringLiteral("is"), FilterTerm::Is, Language::English},
        {QStringLiteral("标记"), FilterTerm::Is, Language::Chinese},
        {QStringLiteral("属于"), FilterTerm::Is, Language::Chinese},
        {QStringLiteral("是"), FilterTerm::Is, Language::Chinese}};
    return names;
}

const FilterNames<TicketAdvice> &ticketNames()
{
    static const FilterNames<TicketAdvice> names{
        {QStringLiteral("submit"), TicketAdvice::Submit, Language::English},
        {QStringLiteral("提交工单"), TicketAdvice::Submit, Language::Chinese},
        {QStringLiteral("if-persists"), TicketAdvice::IfPersists, Language::English},
        {QStringLiteral("retry"), TicketAdvice::IfPersists, Language::English},
        {QStringLiteral("持续再提"), TicketAdvice::IfPersists, Language::Chinese},
        {QStringLiteral("持续出现再提工单"), TicketAdvice::IfPersists, Language::Chinese},
        {QStringLiteral("仍出现再提交"), TicketAdvice::IfPersists, Language::Chinese},
        {QStringLiteral("重试后再提交"), TicketAdvice::IfPersists, Language::Chinese},
        {QStringLiteral("none"), TicketAdvice::None, Language::English},
        {QStringLiteral("无需工单"), TicketAdvice::None, Language::Chinese}};
    return names;
}

const FilterNames<bool> &internalNames()
{
    static const FilterNames<bool> names{
        {QStringLiteral("yes"), true, Language::English},    {QStringLiteral("true"), true, Language::English},
        {QStringLiteral("是"), true, Language::Chinese},     {QStringLiteral("no"), false, Language::English},
        {QStringLiteral("false"), false, Language::English}, {QStringLiteral("否"), false, Language::Chinese}};
    return names;
}

const FilterNames<EntryKind> &kindNames()
{
    static const FilterNames<EntryKind> names{{QStringLiteral("internal"), EntryKind::Internal, Language::English},
                                              {QStringLiteral("内部错误"), EntryKind::Internal, Language::Chinese},
                                              {QStringLiteral("ticket"), EntryKind::Ticket, Language::English},
                                              {QStringLiteral("工单"), EntryKind::Ticket, Language::Chinese},
                                              {QStringLiteral("starred"), EntryKind::Starred, Language::English},
                                              {QStringLiteral("星标"), EntryKind::Starred, Language::Chinese},
                                              {QStringLiteral("noted"), EntryKind::Noted, Language::English},
                                              {QStringLiteral("备注"), EntryKind::Noted, Language::Chinese},
                                              {QStringLiteral("recent"), EntryKind::Recent, Language::English},
                                              {QStringLiteral("最近"), EntryKind::Recent, Language::Chinese},
                                              {QStringLiteral("drafted"), EntryKind::Drafted, Language::English},
                                              {QStringLiteral("草稿"), EntryKind::Drafted, Language::Chinese}};
    return names;
}

FilterNames<QString> partNames(const CatalogueInfo &info)
{
    FilterNames<QString> names;
    for (const Part &part : info.parts) {
        for (const Language language : BothLanguages)
            names.append({part.title.in(language), part.key, language});
        names.append({part.key, part.key, Language::English});
    }
    return names;
}

FilterNames<QString> sectionNames(const CatalogueInfo &info)
{
    FilterNames<QString> names;
    for (const Part &part : info.parts) {
        for (const Section &section : part.sections) {
            for (const Language language : BothLanguages) {
                names.append({section.title.in(language), section.path, language});
                names.append({sectionTitlePath(part, section, language), section.path, language});
            }
            names.append({section.path, section.path, Language::English});
            names.append({section.path.sliced(section.path.indexOf(u'/') + 1), section.path, Language::English});
        }
    }
    return names + partNames(info);
}

QString nameKey(const QString &name)
{
    return fold(plainSigns(name)).simplified();
}

bool canBeTyped(const QString &name)
{
    return !plainSigns(name).contains(u'"');
}

QStringList sectionsNamed(const QString &typed, const FilterNames<QString> &names, const CatalogueInfo &info)
{
    const QStringList found = valuesNamed(typed, names);
    QStringList sections;
    std::copy_if(found.begin(), found.end(), std::back_inserter(sections),
                 [&info](const QString &value) { return info.section(value) != nullptr; });
    if (sections.isEmpty())
        return found.size() == 1 ? found : QStringList();
    const bool isWhole
        = std::any_of(names.begin(), names.end(),
                      [key = nameKey(typed)](const FilterName<QString> &each) { return each.key == key; });
    return isWhole || haveOneTitle(sections, info) ? sections : QStringList();
}

QString sectionTitlePath(const Part &part, const Section &section, Language language)
{
    return part.title.in(language) + u'/' + section.title.in(language);
}

} // namespace Codebook
