// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "triage/find.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace Codebook {

/// A code of a text, however often it is in there.
struct CodeSummary
{
    QString name; ///< the code; of what occurs only as symbol or message the text as first written
    QList<qint64> ids; ///< of the catalogue's entries; empty where the code is unknown
    qint64 count = 0;
    Find first; ///< in the order of the text
    Find last;
    Find best; ///< the first of the finds that are surest: its confidence and reason are the code's

    bool isUnknown() const { return ids.isEmpty(); }

    bool operator==(const CodeSummary &) const = default;
};

/// Whether two finds are of one code: the same label, or for symbols and messages the same entries.
bool isSameCode(const Find &a, const Find &b);

/// Sums up the finds of a text. Its memory grows with the number of different codes only, and that is limited.
class FindSummary final
{
public:
    /// What is the same for finds of one code: entries, or else a label.
    using Key = std::pair<QList<qint64>, QString>;

    /// Far more than anybody reads; the codes after these are counted but not kept.
    static constexpr qsizetype MostCodes = 10'000;

    void add(const Find &find);

    /// Catalogued codes: sure ones first, then by count, the most frequent first; equal ones as in the text.
    QList<CodeSummary> known() const;
    /// What the text calls a code and no entry documents, in the same order.
    QList<CodeSummary> unknown() const;

    bool isEmpty() const { return m_codes.isEmpty(); }

    /// How many finds are of codes beyond MostCodes.
    qint64 leftOut() const { return m_leftOut; }

private:
    QList<CodeSummary> sorted(bool isUnknown) const;

    QList<CodeSummary> m_codes; ///< as in the text
    QHash<Key, qsizetype> m_places; ///< in m_codes, by key
    qint64 m_leftOut = 0;
};

} // namespace Codebook
