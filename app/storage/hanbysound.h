// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/pinyin.h"
#include "storage/vocabulary.h"

#include <QCache>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace Codebook {

/// Turns what somebody typed by sound into the Chinese texts of a catalogue that it can mean. Each two neighbouring
/// characters of such a text stand together somewhere in the catalogue; whether the whole does, the index knows.
class HanBySound
{
public:
    using Standing = std::function<bool(const QStringList &texts)>;

    explicit HanBySound(Vocabulary &vocabulary);

    /// "chaoshi" -> 超时; "csh" -> 初始化, 超时; "超shi" -> 超时. The likeliest first, at most MostTexts.
    QStringList texts(const QString &typed);
    /// The same where one text will not do: what is typed in one go is cut into as few stretches of two syllables and
    /// more as can be found, long ones first, each with its texts. Empty where that cannot be done. stand: whether any
    /// of such texts stands in an entry.
    QList<QStringList> textsInTurn(const QString &typed, const Standing &stand);
    /// Other characters with the same sound and tones: 登陆 -> 登录. Not the text itself.
    QStringList homophones(const QString &han);

    static constexpr qsizetype MostTexts = 12;

private:
    /// One or two characters and how common they are.
    using Characters = QList<char32_t>;

    struct Chain
    {
        Characters characters;
        qint64 entries = 0; ///< of its rarest pair
    };

    using Elements = QList<SoundElement>;

    QList<QStringList> stretches(const Elements &elements, qsizetype start, const Standing &stand,
                                 QSet<qsizetype> &hopeless);
    QStringList textsOf(const Elements &elements);
    static QList<Chain> joined(const QList<Chain> &chains, const QList<Chain> &pairs);
    QList<Chain> chains(const Elements &elements, bool allowHomophones);
    QList<Chain> pairs(const SoundElement &first, const SoundElement &second, bool allowHomophones);
    QList<Chain> readPairs(const SoundElement &first, const SoundElement &second, bool allowHomophones);
    QList<Chain> singles(const SoundElement &element);

    Vocabulary &m_vocabulary;
    QCache<QString, QList<Chain>> m_pairs; ///< looked for lately: from key to key nearly all are the same
};

} // namespace Codebook
