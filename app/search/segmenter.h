// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

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

    bool operator==(const Segment &) const = default;
};

/// NFKC and case folding: what makes "ＵｓｅｒＳｉｇ" and "usersig" the same. NULs and lone surrogates become spaces.
QString fold(const QString &text);

/// The words of a text in order. Everything that is no letter, digit or mark separates.
QList<Segment> segment(const QString &text);

/// The tokens of a Han run: one per character, each a bigram but for the last, which stands alone:
/// 登录超时 -> 登录 录超 超时 时. So a phrase of bigrams finds any longer substring, and a prefix any single character.
QStringList hanTokens(const QString &run);

/// What goes into the full-text index for a text: its tokens, separated by spaces.
QString indexText(const QString &text);

} // namespace Codebook
