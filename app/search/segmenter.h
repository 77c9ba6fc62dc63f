// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Codebook {

/// A run of text that the index treats as one word. The same segmentation is used when indexing and when searching:
/// they agree by construction.
///
///     text             kind  text         parts
///     "登录超时"        Han   登录超时     -
///     "UserSig"        Word  usersig      user sig
///     "ERR_SDK_NOT"    Word  errsdknot    err sdk not
///     "SDKAppID"       Word  sdkappid     sdk app id
///     "6013"           Word  6013         -
struct Segment
{
    enum Kind { Han, Word };

    Kind kind = Word;
    QString text; ///< folded, never empty; letters, digits and marks only
    QStringList parts; ///< folded camelCase and snake_case parts; empty where the word is its only part
    TextRange origin = {}; ///< in the text that was segmented
    QList<TextRange> origins = {}; ///< of each UTF-16 unit of `text`; empty where they follow each other from the start

    /// Where a piece of `text`, of at least one unit, stands in the text that was segmented. Whole characters, so it
    /// may be longer: half a ligature is the whole ligature.
    TextRange originOf(qsizetype start, qsizetype length) const;

    /// Where the word stood does not matter.
    bool operator==(const Segment &other) const
    {
        return kind == other.kind && text == other.text && parts == other.parts;
    }
};

/// NFKC, case folding and one spelling of each Han character: what makes "ＵｓｅｒＳｉｇ" and "usersig" the same, and
/// 帳號 and 账号. NULs and lone surrogates become spaces. Folding twice changes nothing.
QString fold(const QString &text);

/// The words of a text in order. Everything that is no letter, digit or mark separates.
QList<Segment> segment(const QString &text);

/// The tokens of a Han run: one per character, each a bigram but for the last, which stands alone:
/// 登录超时 -> 登录 录超 超时 时. So a phrase of bigrams finds any longer substring, and a prefix any single character.
QStringList hanTokens(const QString &run);

/// The same without copies; the views are of the run.
QList<QStringView> hanTokenViews(QStringView run);

} // namespace Codebook
