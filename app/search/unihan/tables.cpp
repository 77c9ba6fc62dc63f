// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/unihan/tables.h"

#include "search/unihan/sounds.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype PerLine = 16;

QByteArray head()
{
    return "// Made from the Unihan database while building.\n\n#pragma once\n\nnamespace Codebook::Unihan {\n\n";
}

QByteArray array(const QByteArray &declaration, const QList<QByteArray> &values)
{
    QByteArray source = "constexpr " + declaration + " = {";
    for (qsizetype i = 0; i < values.size(); ++i)
        source += (i % PerLine == 0 ? "\n    " : " ") + values[i] + ',';
    return source + "\n};\n\n";
}

QByteArray hexadecimal(char16_t character)
{
    return "0x" + QByteArray::number(uint(character), 16);
}

/// Of words of computing, which Unihan's counts from general texts lack: 校验 and 密钥.
constexpr std::pair<char16_t, const char *> ReadingsNotCounted[] = {{u'校', "jiao4"}, {u'钥', "yue4"}};

QMap<char16_t, QStringList> readingsByCharacter(const HanDatabase &database, const QMap<char16_t, char16_t> &folds)
{
    QMap<char16_t, QStringList> readings;
    for (auto it = database.begin(); it != database.end(); ++it)
        readings[it.key()] = commonReadings(it.value());
    for (auto it = folds.begin(); it != folds.end(); ++it) {
        if (database.value(it.key()).contains("kTGHZ2013"))
            readings[it.value()] += commonReadings(database.value(it.key()));
    }
    for (const auto &[character, reading] : ReadingsNotCounted)
        readings[character] += QString::fromLatin1(reading);
    for (QStringList &ofOne : readings)
        ofOne.removeDuplicates();
    return readings;
}

} // namespace

QByteArray foldTable(const QMap<char16_t, char16_t> &folds)
{
    const QList<char16_t> changed = folds.keys();
    const auto [first, last] = std::minmax_element(changed.begin(), changed.end());
    QList<QByteArray> targets;
    for (char16_t character = *first; character <= *last; ++character)
        targets.append(hexadecimal(folds.value(character, character)));
    return head() + "constexpr char32_t FirstFolded = " + hexadecimal(*first) + ";\n\n"
        + "/// What the character FirstFolded + i becomes.\n" + array("char16_t Folded[]", targets) + "}\n";
}

QByteArray readingTables(const HanDatabase &database, const QMap<char16_t, char16_t> &folds)
{
    const QMap<char16_t, QStringList> byCharacter = readingsByCharacter(database, folds);
    QStringList all;
    for (const QStringList &readings : byCharacter)
        all += readings;
    std::sort(all.begin(), all.end());
    all.removeDuplicates();
    QList<QByteArray> sounds;
    for (const QString &reading : std::as_const(all))
        sounds.append('"' + reading.toLatin1() + '"');
    QList<QByteArray> readings;
    for (auto it = byCharacter.cbegin(); it != byCharacter.cend(); ++it) {
        for (const QString &reading : it.value()) {
            const auto sound = std::lower_bound(all.begin(), all.end(), reading) - all.begin();
            readings.append('{' + hexadecimal(it.key()) + ", " + QByteArray::number(sound) + '}');
        }
    }
    return head() + "struct Reading\n{\n    char16_t han;\n    unsigned short sound; ///< in Sounds\n};\n\n"
        + "/// Sorted.\n" + array("const char *Sounds[]", sounds)
        + "/// Sorted by character, then the commonest first.\n" + array("Reading Readings[]", readings) + "}\n";
}

} // namespace Codebook
