// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/commandarguments.h"

#include <QRegularExpression>

namespace Codebook {

QStringList withProtectedNumbers(const QStringList &arguments)
{
    static const QRegularExpression negativeNumber(QStringLiteral("^-(?=\\d)"));
    QStringList protectedArguments = arguments;
    return protectedArguments.replaceInStrings(negativeNumber, QStringLiteral("\u2212"));
}

std::optional<Language> languageArgument(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            return languageFromTag(arguments.value(i + 1));
        if (arguments[i].startsWith(option + u'='))
            return languageFromTag(arguments[i].sliced(option.size() + 1));
    }
    return std::nullopt;
}

} // namespace Codebook
