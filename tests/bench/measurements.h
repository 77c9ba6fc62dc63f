// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "runner.h"

namespace Codebook::Bench {

/// Runs Codebook's programs and the bare ones in turns and compares them.
class Measurements final
{
public:
    /// folder holds all programs. runs is how often each program is timed.
    Measurements(const QString &folder, int runs);

    Result<QList<Measure>> all();

private:
    Result<Measure> start(const QString &language);
    Result<Measure> memoryAfterStart(const QString &language);
    Result<Measure> lookup(const QString &language);
    /// The median, and what only one press in a hundred exceeds.
    Result<QList<Measure>> keyPress(const QString &language);

    Runner m_runner;
    int m_runs;
};

} // namespace Codebook::Bench
