// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/otherwordings.h"

#include "search/regionaltable.h"

#include <QStringView>

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

/// The longest word that a text begins with; null where there is none.
const OpenCC::Word *wordAtStart(QStringView text)
{
    for (qsizetype length = std::min<qsizetype>(text.size(), OpenCC::LongestRegional); length > 0; --length) {
        const QStringView wanted = text.first(length);
        const auto *word = std::lower_bound(
            std::begin(OpenCC::Words), std::end(OpenCC::Words), wanted,
            [](const OpenCC::Word &each, QStringView value) { return QStringView(each.regional) < value; });
        if (word != std::end(OpenCC::Words) && QStringView(word->regional) == wanted)
            return word;
    }
    return nullptr;
}

QString inMainlandWords(const QString &run)
{
    QString replaced;
    for (qsizetype i = 0; i < run.size();) {
        const OpenCC::Word *word = wordAtStart(QStringView(run).sliced(i));
        replaced += word ? QStringView(word->mainland) : QStringView(run).sliced(i, 1);
        i += word ? QStringView(word->regional).size() : 1;
    }
    return replaced;
}

/// 没登录 says the same as 没有登录 and, as texts write it, 未登录; 没权限 the same as 无权限.
QStringList deniedOtherwise(const QString &run)
{
    static const QStringList denials{QStringLiteral("没有"), QStringLiteral("没"), QStringLiteral("未"),
                                     QStringLiteral("无")};
    const auto typed
        = std::find_if(denials.begin(), denials.end(), [&run](const QString &denial) { return run.contains(denial); });
    QStringList others;
    for (const QString &denial : denials) {
        if (typed != denials.end() && denial != *typed)
            others << QString(run).replace(*typed, denial);
    }
    return others;
}

} // namespace

QStringList wordings(const QString &run)
{
    QStringList wordings{run, inMainlandWords(run)};
    wordings << deniedOtherwise(wordings.last());
    wordings.removeDuplicates();
    return wordings;
}

} // namespace Codebook
