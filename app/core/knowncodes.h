// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace Codebook {

/// How well a text without a code fits to entries.
struct MessageMatch
{
    QList<qint64> ids; ///< best first; empty where no entry fits convincingly
    bool isWhole = false; ///< it is an entry's description or alias as it stands, but for case and punctuation
};

/// Says which codes exist. Where they are kept is no concern of who asks: triage asks for every number of a log.
class KnownCodes
{
public:
    enum class Kind {
        None,
        Exact, ///< documented by itself
        InRange, ///< inside a documented range
    };

    struct Number
    {
        Kind kind = Kind::None;
        qint64 id = 0; ///< of the entry; 0 where there is none
    };

    virtual ~KnownCodes() = default;

    /// Asked very often: must take well below a microsecond.
    virtual Number number(qint64 number) = 0;
    /// Whether any code is no number, so that labels are worth asking for.
    virtual bool hasLabels() = 0;
    /// The entry with this label, whatever its case, or 0.
    virtual qint64 label(const QString &label) = 0;
    /// The entries with this symbol, whatever its case.
    virtual QList<qint64> symbol(const QString &symbol) = 0;
    /// The entries whose texts say what the message says. Slow: a search.
    virtual MessageMatch message(const QString &text) = 0;
};

} // namespace Codebook
