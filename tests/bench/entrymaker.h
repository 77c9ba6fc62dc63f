// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "phrasebook.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>

#include <optional>

namespace Codebook::Bench {

/// Makes up the entries of a large catalogue, one after the other and always the same ones. As in real text, a few
/// phrases are everywhere, most are rare, and new words never cease to come: names of services.
class EntryMaker final
{
public:
    /// The book must have sources.
    explicit EntryMaker(PhraseBook book);

    /// An entry as it stands in a section file. No two have the same code, and only codes of entries before it are
    /// related.
    QJsonObject next();

    /// What a part or section can be called; "zh" and "en".
    QJsonObject title();

private:
    struct Texts
    {
        QString zh;
        QString en;
    };

    struct Codes
    {
        qint64 first;
        qint64 last;
    };

    bool chance(double share) { return m_random.generateDouble() < share; }

    qsizetype skewed(qsizetype count);
    const PhraseBook::Source &source();
    Codes nextCodes();
    Texts name();
    Texts description();
    Texts hint();
    QString symbol(const Texts &name);
    QJsonObject aliases(const Texts &texts);

    PhraseBook m_book;
    QRandomGenerator m_random;
    qint64 m_lastNumber = 0; ///< the highest so far, signs apart
    std::optional<qint64> m_twin; ///< the next code, where it is the one before with the other sign
    QList<qint64> m_earlier; ///< the codes before, a few of them
};

} // namespace Codebook::Bench
