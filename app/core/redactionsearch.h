// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/redaction.h"
#include "core/redactionreading.h"
#include "core/redactionrules.h"

#include <QHash>

#include <vector>

namespace Codebook {

/// What is removed, in the text as it stands.
struct RedactedSpan
{
    TextRange range;
    RemovedKind kind;
};

/// What the rules find in one reading of a text, which outlives the search.
class RedactionSearch final
{
public:
    RedactionSearch(const QString &original, const std::vector<RedactedSpan> &known, Reading reading);

    /// The known ones and those that were found.
    std::vector<RedactedSpan> run();

private:
    void apply(const RedactionRule &rule);
    void applyRepeats();
    void removeAt(TextRange range, RemovedKind kind);
    QHash<QString, RemovedKind> pieces() const;

    const QString &m_original;
    std::vector<RedactedSpan> m_spans;
    Reading m_reading;
};

} // namespace Codebook
