// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/redaction.h"

namespace Codebook {

/// A placeholder in a text, of either language.
struct Placeholder
{
    TextRange range;
    RemovedKind kind;
    int number;
};

/// The text has a folded form of the same length: a placeholder is the same in both.
QList<Placeholder> placeholdersIn(const QString &text, const QString &folded);

QString placeholderText(RemovedKind kind, int number, Language language);

} // namespace Codebook
