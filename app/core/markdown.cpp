// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/markdown.h"

#include <QRegularExpression>

#include <algorithm>

namespace Codebook {

QString markdownEscaped(QString text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_~&\\[\\]<>#|])"));
    return text.replace(special, QStringLiteral("\\\\1"));
}

QString markdownFenced(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(std::max<qsizetype>(3, longest + 1), u'`');
    return fence + QStringLiteral("text\n") + text + (text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + fence
        + u'\n';
}

} // namespace Codebook
