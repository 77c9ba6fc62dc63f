// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Codebook::Bench {

/// One figure of Codebook's beside that of the reference, both from the same run. Only the ratio can be judged: the
/// figures are those of one machine.
struct Measure
{
    QString name;
    QString language; ///< "zh" or "en"
    QString unit;
    double ours = 0;
    double reference = 0;
    double limit = 0; ///< the highest ratio that passes

    double ratio() const { return ours / reference; }

    bool isOk() const { return ratio() <= limit; }
};

} // namespace Codebook::Bench
