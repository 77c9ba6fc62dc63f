// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/regionalwords.h"

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

} // namespace

QStringList wordings(const QString &run)
{
    QString replaced;
    for (qsizetype i = 0; i < run.size();) {
        const OpenCC::Word *word = wordAtStart(QStringView(run).sliced(i));
        replaced += word ? QStringView(word->mainland) : QStringView(run).sliced(i, 1);
        i += word ? QStringView(word->regional).size() : 1;
    }
    return replaced == run ? QStringList{run} : QStringList{run, replaced};
}

} // namespace Codebook
