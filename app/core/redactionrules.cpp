// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redactionrules.h"

#include "core/redactionrulesets.h"

namespace Codebook {

RedactionRule rule(RemovedKind kind, const QString &pattern, RedactionCheck check)
{
    return {kind, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), check};
}

RedactionRule caseSensitive(RemovedKind kind, const QString &pattern, RedactionCheck check)
{
    return {kind, QRegularExpression(pattern), check};
}

const std::vector<RedactionRule> &redactionRules()
{
    static const RedactionRules rules = [] {
        RedactionRules made;
        addSecrets(made);
        addNumbers(made);
        addAddresses(made);
        addLongSecrets(made);
        return made;
    }();
    return rules;
}

} // namespace Codebook
