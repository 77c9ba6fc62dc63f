// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Codebook {

/// The common readings of a Han character in Mandarin, the commonest first, with the tone as a number, 5 for none, and
/// ü as v: 重 -> zhong4 chong2, 绿 -> lv4. From the Unihan database; empty where it has none. A character that stands
/// for others in the index (see foldHan) has their readings too.
QStringList readings(char32_t han);

/// "zhong4" -> "zhong".
QString withoutTone(const QString &reading);

/// What stands for one Han character in a text typed by sound.
struct SoundElement
{
    enum Kind {
        Syllable, ///< the whole of a reading without its tone: "chao"
        FirstLetters, ///< what a reading begins with: "c", "sh"; as the last element any part of one: "zho"
        Han, ///< the character itself, folded
    };

    Kind kind = Syllable;
    QString text;

    bool operator==(const SoundElement &) const = default;
};

/// Whether a text is nothing but whole syllables: "chaoshi", "can"; not "csh", "server".
bool isPinyin(const QString &typed);

/// What else may have been meant by syllables, where one sound was taken for another that many speakers do not tell
/// from it: an and ang, z and zh, l and n ("heimindan" -> "heimingdan"). Each differs in one place; none twice.
QStringList soundAlikes(const QString &typed);

constexpr qsizetype MostSoundWays = 12;
constexpr qsizetype LongestSound = 48; ///< letters and Han characters

/// The ways to read a text of Latin letters and Han characters as sounds, the likeliest first: those of fewer elements,
/// then those of more whole syllables; at most MostSoundWays. Spaces and apostrophes end a syllable. None where a part
/// of the text is no sound, and none for texts longer than LongestSound.
///
///     typed       ways
///     "chaoshi"   chao shi, …
///     "xian"      xian, xian…, xi an, …
///     "xi'an"     xi an, …
///     "csh"       c sh…, c s… h…
///     "超shi"     超 shi
///     "timeout!"  -
QList<QList<SoundElement>> soundElements(const QString &typed);

} // namespace Codebook
