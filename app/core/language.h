// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Codebook {

/// The two languages that every catalogue text exists in.
enum class Language { Chinese, English };

/// "zh" or "en": the tag used in catalogue files, JSON output and settings.
QString languageTag(Language language);

/// Reads "zh", "zh_CN", "zh-Hans", "en", "en_GB.UTF-8", …; nothing for any other language.
std::optional<Language> languageFromTag(QStringView tag);

/// The other one of the two.
Language otherLanguage(Language language);

/// One value per language.
template <typename T>
struct PerLanguage
{
    T zh;
    T en;

    const T &in(Language language) const { return language == Language::Chinese ? zh : en; }

    T &in(Language language) { return language == Language::Chinese ? zh : en; }

    bool operator==(const PerLanguage &) const = default;
};

using Bilingual = PerLanguage<QString>;
using BilingualList = PerLanguage<QStringList>;

} // namespace Codebook
