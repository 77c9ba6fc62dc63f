// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"

#include <QString>
#include <QTranslator>

namespace Codebook {

/// The language of the program's own texts: keeps the translators and switches them at run time. Qt's own texts switch
/// too.
class Translations
{
public:
    /// folder holds codebook_zh_CN.qm, codebook_en.qm and qtbase_zh_CN.qm.
    explicit Translations(const QString &folder);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// Installs a language. Every widget gets a LanguageChange event. False where its file is missing: the texts are
    /// then those of the source code, which are English.
    bool use(Language language);

    Language current() const { return m_current; }

    /// The texts of a language, whether it is installed or not.
    const QTranslator &translator(Language language);

    /// The first of the system's languages that Codebook speaks; English where it speaks none of them.
    static Language systemLanguage();

private:
    bool load(Language language);

    QString m_folder;
    PerLanguage<bool> m_isLoaded{};
    Language m_current = Language::English;
    QTranslator m_chinese;
    QTranslator m_english;
    QTranslator m_qtChinese;
};

} // namespace Codebook
