// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "scalecatalogues.h"

namespace Codebook::Bench {

/// What "codebook-cli compile" costs: beside the sqlite3 shell, which only imports the same rows, and in memory.
class CompileMeasurements final
{
public:
    CompileMeasurements(const Runner &runner, const ScaleCatalogues &catalogues);

    /// Until the file is there, for a catalogue of that many entries.
    Result<Measure> time(int entries) const;
    /// The most memory, beside that for a tenth of the entries.
    Result<Measure> memory(int entries) const;

private:
    const Runner &m_runner;
    const ScaleCatalogues &m_catalogues;
};

} // namespace Codebook::Bench
