// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "runner.h"

namespace Codebook::Bench {

/// What "codebook-cli scan" costs: beside grep, which only prints every number of the same log, and in memory.
class ScanMeasurements final
{
public:
    explicit ScanMeasurements(const Runner &runner);

    /// Of the large log.
    Result<Measure> time() const;
    /// The most memory for the large log, beside that for the small one.
    Result<Measure> memory() const;

private:
    /// A log of that size, made unless it is there.
    Result<QString> log(int megabytes) const;
    Command scan(const QString &file) const;

    const Runner &m_runner;
    QString m_folder; ///< for the logs
};

} // namespace Codebook::Bench
