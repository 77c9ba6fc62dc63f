// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Codebook::Bench {

/// One figure of Codebook's beside that of the reference, both from the same run. Only the ratio can be judged: the
/// figures are those of one machine.
struct Measure
{
    QString name;
    QString language; ///< "zh" or "en"; empty where it makes no difference
    QString unit;
    double ours = 0;
    double reference = 0;
    std::optional<double> limit; ///< the highest ratio that passes; absent where it is only shown

    QString title() const { return language.isEmpty() ? name : name + QStringLiteral(", ") + language; }

    double ratio() const { return ours / reference; }

    bool isOk() const { return !limit || ratio() <= *limit; }
};

} // namespace Codebook::Bench
