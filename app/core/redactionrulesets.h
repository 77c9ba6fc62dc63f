// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/redactionrules.h"

namespace Codebook {

// Quantifiers are possessive, or bounded, or behind a lookbehind that keeps a failed search from starting again inside
// the same run: time stays proportional to the text whatever it is. PCRE gives up on a subject that is not valid
// UTF-16, so folded() makes it valid.

using RedactionRules = std::vector<RedactionRule>;
using RedactionCheck = bool (*)(const RedactionMatch &);

RedactionRule rule(RemovedKind kind, const QString &pattern, RedactionCheck check = nullptr);
RedactionRule caseSensitive(RemovedKind kind, const QString &pattern, RedactionCheck check = nullptr);

/// Headers, secrets that are known by their form, and what stands behind a name such as "password".
void addSecrets(RedactionRules &rules);
/// Of documents, cards and telephones.
void addNumbers(RedactionRules &rules);
/// Of mail and of devices.
void addAddresses(RedactionRules &rules);
/// Long random strings that nothing else knew, and the rest of a secret that something interrupts.
void addLongSecrets(RedactionRules &rules);

} // namespace Codebook
