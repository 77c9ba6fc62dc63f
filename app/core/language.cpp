// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/language.h"

namespace Codebook {

QString languageTag(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

std::optional<Language> languageFromTag(QStringView tag)
{
    qsizetype length = 0;
    while (length < tag.size() && tag[length].isLetter())
        ++length;
    const QStringView primary = tag.first(length);
    if (primary.compare(u"zh", Qt::CaseInsensitive) == 0)
        return Language::Chinese;
    if (primary.compare(u"en", Qt::CaseInsensitive) == 0)
        return Language::English;
    return std::nullopt;
}

Language otherLanguage(Language language)
{
    return language == Language::Chinese ? Language::English : Language::Chinese;
}

} // namespace Codebook
