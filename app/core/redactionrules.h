// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/redaction.h"

#include <QRegularExpression>
#include <QStringView>

#include <vector>

namespace Codebook {

/// A place that a rule's pattern found.
struct RedactionMatch
{
    QStringView found;
    QStringView before; ///< some of the text in front of it
    QStringView after; ///< and behind it
};

/// What to remove: all of a match where the check agrees. Secrets behind a name use \K to keep the name.
struct RedactionRule
{
    RemovedKind kind;
    QRegularExpression pattern;
    bool (*check)(const RedactionMatch &match); ///< nullptr: every match is removed
};

/// The rules in the order in which they are tried. They are written for text from folded().
const std::vector<RedactionRule> &redactionRules();

} // namespace Codebook
