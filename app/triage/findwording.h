// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "triage/find.h"

#include <QCoreApplication>
#include <QString>

namespace Codebook {

/// The words for how sure a find is and why, the same in window and terminal, in the program's current language.
class FindWording
{
    Q_DECLARE_TR_FUNCTIONS(FindWording)

public:
    /// "sure" or "unsure".
    static QString confidence(Confidence confidence);
    /// Why the find is taken for a code: a few words, no sentence.
    static QString reason(FindReason reason);
};

/// "strong" or "weak", for scripts.
QString confidenceName(Confidence confidence);

} // namespace Codebook
