// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Codebook::Bench {

/// What a catalogue's texts are made of: the wording for the made-up entries of a large one.
struct PhraseBook
{
    /// What one entry says.
    struct Source
    {
        QStringList descriptionZh; ///< its clauses, without punctuation at the end; never empty, as the other three
        QStringList descriptionEn;
        QStringList hintZh;
        QStringList hintEn;
        QStringList aliasesZh;
        QStringList aliasesEn;
        QStringList symbolParts; ///< "ERR", "SDK", "NET"; empty where there is no symbol
        QJsonObject kind; ///< "ticket", "internal" and "hint_origin", which go together
    };

    QList<Source> sources;
    QString han; ///< every Chinese character of the texts, as often as it occurs there

    /// Reads the files of a catalogue's folder. Without sources where there is none.
    static PhraseBook fromFolder(const QString &folder);
};

} // namespace Codebook::Bench
