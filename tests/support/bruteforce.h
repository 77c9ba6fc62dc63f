// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"
#include "core/searchresult.h"
#include "search/segmenter.h"

#include <QList>
#include <QString>

#include <optional>

namespace Codebook {

/// What the index should find, found without it: the folded texts of every entry, looked through one by one.
class BruteForce
{
public:
    explicit BruteForce(const QList<Entry> &entries)
    {
        for (const Entry &entry : entries) {
            m_texts.append({fold(entry.codeText() + u'\n' + entry.symbols.join(u'\n')),
                            fold(entry.description.zh + u'\n' + entry.description.en),
                            fold((entry.aliases.zh + entry.aliases.en).join(u'\n')),
                            fold(entry.hint.zh + u'\n' + entry.hint.en), wholeAliases(entry)});
            m_order.append(m_order.size());
        }
        std::stable_sort(m_order.begin(), m_order.end(), [&entries](qsizetype a, qsizetype b) {
            return descriptionLength(entries[a]) < descriptionLength(entries[b]);
        });
    }

    /// Every entry whose texts contain the folded text, with the best rank that it has there: by rank, then those of
    /// which the text is a whole alias, then the shorter description first.
    QList<Hit> containing(const QString &folded) const
    {
        QList<Hit> hits;
        for (const Rank rank : {Rank::Symbol, Rank::Description, Rank::Alias, Rank::Hint}) {
            for (const bool isWhole : {true, false}) {
                for (const qsizetype i : m_order) {
                    const bool hasWhole = rank == Rank::Alias && m_texts[i].wholeAliases.contains(folded);
                    if (bestRank(m_texts[i], folded) == rank && hasWhole == isWhole)
                        hits.append({.id = quint32(i + 1), .rank = rank});
                }
            }
        }
        return hits;
    }

    /// All folded texts of all entries.
    QString allText() const
    {
        QString all;
        for (const Texts &texts : m_texts)
            all += texts.code + u'\n' + texts.description + u'\n' + texts.alias + u'\n' + texts.hint + u'\n';
        return all;
    }

    /// All folded texts of one entry.
    QString text(qint64 id) const
    {
        const Texts &texts = m_texts[id - 1];
        return texts.code + u'\n' + texts.description + u'\n' + texts.alias + u'\n' + texts.hint;
    }

private:
    struct Texts
    {
        QString code;
        QString description;
        QString alias;
        QString hint;
        QStringList wholeAliases; ///< without what stands between their words
    };

    static QStringList wholeAliases(const Entry &entry)
    {
        QStringList whole;
        for (const QString &alias : entry.aliases.zh + entry.aliases.en) {
            QString words;
            for (const QChar c : fold(alias)) {
                if (c.isLetterOrNumber())
                    words += c;
            }
            whole << words;
        }
        return whole;
    }

    static qsizetype descriptionLength(const Entry &entry)
    {
        return 2 * entry.description.zh.size() + entry.description.en.size();
    }

    static std::optional<Rank> bestRank(const Texts &texts, const QString &folded)
    {
        if (texts.code.contains(folded))
            return Rank::Symbol;
        if (texts.description.contains(folded))
            return Rank::Description;
        if (texts.alias.contains(folded))
            return Rank::Alias;
        if (texts.hint.contains(folded))
            return Rank::Hint;
        return std::nullopt;
    }

    QList<Texts> m_texts;
    QList<qsizetype> m_order; ///< of results within a rank
};

} // namespace Codebook
