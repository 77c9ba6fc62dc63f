// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/functionwords.h"

#include <QSet>
#include <QStringList>

namespace Codebook {

bool isFunctionWord(const QString &word)
{
    static const QSet<QString> words = [] {
        const auto text
            = "a an the this that these those some any "
              "i me my we us our you your he him his she her it its they them their who someone somebody "
              "is are was were be been being am do does did have has had having "
              "can could may might shall should will would "
              "of to by in on at for from with into as about and or but so if then than because when while "
              "there here just yet still now very even "
              "s t m re ve ll d isn aren wasn weren doesn don didn hasn haven hadn couldn shouldn wouldn won";
        const QStringList all = QString::fromLatin1(text).split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return words.contains(word);
}

} // namespace Codebook
