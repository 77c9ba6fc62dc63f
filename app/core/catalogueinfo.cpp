// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/catalogueinfo.h"

#include <algorithm>

namespace Codebook {

const Section *CatalogueInfo::section(QStringView path) const
{
    const Part *owner = part(partKey(path));
    if (!owner)
        return nullptr;
    const auto found = std::find_if(owner->sections.begin(), owner->sections.end(),
                                    [path](const Section &section) { return section.path == path; });
    return found == owner->sections.end() ? nullptr : &*found;
}

const Part *CatalogueInfo::part(QStringView key) const
{
    const auto found = std::find_if(parts.begin(), parts.end(), [key](const Part &part) { return part.key == key; });
    return found == parts.end() ? nullptr : &*found;
}

QString partKey(QStringView sectionPath)
{
    const qsizetype slash = sectionPath.indexOf(u'/');
    return (slash < 0 ? sectionPath : sectionPath.first(slash)).toString();
}

QString sectionBreadcrumb(const CatalogueInfo &info, QStringView sectionPath, Language language)
{
    const Part *part = info.part(partKey(sectionPath));
    const Section *section = info.section(sectionPath);
    if (!part || !section)
        return sectionPath.toString();
    if (part->sections.size() == 1)
        return part->title.in(language);
    return part->title.in(language) + QStringLiteral(" · ") + section->title.in(language);
}

QString groupTitle(const CatalogueInfo &info, QStringView sectionOrPart, Language language)
{
    const Part *part = info.part(sectionOrPart);
    return part ? part->title.in(language) : sectionBreadcrumb(info, sectionOrPart, language);
}

} // namespace Codebook
