// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"
#include "core/searchresult.h"
#include "search/segmenter.h"

#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <utility>

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

    /// Every entry whose texts contain one of the folded texts, of which the first is as typed, with the best rank that
    /// it has there: by rank, then by how much it is as typed, then the shorter description first.
    QList<Hit> containing(const QStringList &wordings) const
    {
        std::map<std::pair<Rank, AsTyped>, QList<Hit>> found;
        for (const qsizetype i : m_order) {
            if (const auto rank = bestRank(m_texts[i], wordings))
                found[{*rank, howTyped(m_texts[i], wordings.first(), *rank)}].append(
                    {.id = quint32(i + 1), .rank = *rank});
        }
        QList<Hit> hits;
        for (const auto &each : found)
            hits += each.second;
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
    enum AsTyped { WholeAlias, InText, NotAtAll };

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

    static const QString &textOf(const Texts &texts, Rank rank)
    {
        switch (rank) {
        case Rank::Symbol:
            return texts.code;
        case Rank::Description:
            return texts.description;
        case Rank::Alias:
            return texts.alias;
        default:
            return texts.hint;
        }
    }

    static std::optional<Rank> bestRank(const Texts &texts, const QStringList &wordings)
    {
        for (const Rank rank : {Rank::Symbol, Rank::Description, Rank::Alias, Rank::Hint}) {
            for (const QString &folded : wordings) {
                if (textOf(texts, rank).contains(folded))
                    return rank;
            }
        }
        return std::nullopt;
    }

    /// In hints both wordings are alike.
    static AsTyped howTyped(const Texts &texts, const QString &typed, Rank rank)
    {
        if (rank == Rank::Alias && texts.wholeAliases.contains(typed))
            return WholeAlias;
        return rank != Rank::Hint && textOf(texts, rank).contains(typed) ? InText : NotAtAll;
    }

    QList<Texts> m_texts;
    QList<qsizetype> m_order; ///< of results within a rank
};

} // namespace Codebook
