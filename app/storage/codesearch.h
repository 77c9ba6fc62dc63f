// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/query.h"
#include "storage/findings.h"

#include <QList>

namespace Codebook {

/// How a code written like this is understood where its number itself is documented.
CodeReading::Kind exactReading(CodeTerm::Writing writing);

/// Finds entries by their codes.
class CodeSearch
{
public:
    explicit CodeSearch(Statements &statements);

    /// The entries for each of the codes: the code itself, the range that contains it, the number with the other sign
    /// or in the other base. False where SQLite reports an error.
    bool find(const QList<CodeTerm> &codes, Findings &findings);
    /// The entries whose codes go on behind what was typed.
    bool findPrefix(const CodeTerm &code, Findings &findings);
    /// Documented codes that somebody who typed the code by mistake can have meant, the likeliest first.
    bool findNear(const CodeTerm &code, Findings &findings);

    /// How a code is understood: what find() puts first for it.
    CodeReading reading(const CodeTerm &code);

private:
    bool findPrefixedNumbers(qint64 number, qsizetype digits, bool negative, Findings &findings);
    qsizetype mostDigits();
    quint32 idOf(const char *sql, const QVariant &value);

    Statements &m_statements;
    qsizetype m_mostDigits = 0; ///< 0: not asked for yet
};

} // namespace Codebook
