// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "i18n/translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace Codebook {

Translations::Translations(const QString &folder)
    : m_folder(folder)
{ }

Translations::~Translations() = default; // QTranslator removes itself from the application

bool Translations::use(Language language)
{
    const bool isLoaded = load(language);
    for (QTranslator *translator : {&m_chinese, &m_english, &m_qtChinese})
        QCoreApplication::removeTranslator(translator);
    if (language == Language::Chinese) {
        QCoreApplication::installTranslator(&m_qtChinese);
        QCoreApplication::installTranslator(&m_chinese);
    } else {
        QCoreApplication::installTranslator(&m_english);
    }
    m_current = language;
    return isLoaded;
}

const QTranslator &Translations::translator(Language language)
{
    load(language);
    return language == Language::Chinese ? m_chinese : m_english;
}

Language Translations::systemLanguage()
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        if (const auto language = languageFromTag(tag))
            return *language;
    }
    return Language::English;
}

bool Translations::load(Language language)
{
    bool &isLoaded = m_isLoaded.in(language);
    if (isLoaded)
        return true;
    if (language == Language::English)
        isLoaded = m_english.load(QStringLiteral("codebook_en"), m_folder);
    else
        isLoaded = m_chinese.load(QStringLiteral("codebook_zh_CN"), m_folder)
            && m_qtChinese.load(QStringLiteral("qtbase_zh_CN"), m_folder);
    return isLoaded;
}

} // namespace Codebook
