// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/commandarguments.h"

#include <QRegularExpression>

namespace Codebook {

QStringList withProtectedNumbers(const QStringList &arguments, const QStringList &optionsWithValue)
{
    static const QRegularExpression negativeNumber(QStringLiteral("^-(?=\\d)"));
    QStringList safe = arguments;
    for (qsizetype i = 1; i < safe.size(); ++i) {
        if (!optionsWithValue.contains(arguments[i - 1]))
            safe[i].replace(negativeNumber, QStringLiteral("\u2212"));
    }
    return safe;
}

QStringList withPlainNumbers(const QStringList &arguments)
{
    static const QRegularExpression protectedNumber(QStringLiteral("^\u2212(?=\\d)"));
    QStringList plain = arguments;
    return plain.replaceInStrings(protectedNumber, QStringLiteral("-"));
}

std::optional<Language> languageArgument(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    std::optional<Language> language;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != u"--"; ++i) {
        if (arguments[i] == option)
            language = languageFromTag(arguments.value(i + 1));
        else if (arguments[i].startsWith(option + u'='))
            language = languageFromTag(arguments[i].sliced(option.size() + 1));
    }
    return language;
}

} // namespace Codebook
