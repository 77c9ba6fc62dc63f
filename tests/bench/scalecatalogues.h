// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "runner.h"

namespace Codebook::Bench {

/// The made-up catalogues of any size: made where they are needed, kept, and made again after a change of the programs.
class ScaleCatalogues final
{
public:
    explicit ScaleCatalogues(const Runner &runner);

    /// Where catalogues and all else that is large are kept.
    const QString &folder() const { return m_folder; }

    /// The folder with the texts of a catalogue.
    Result<QString> texts(int entries) const;
    /// The compiled catalogue.
    Result<QString> compiled(int entries) const;
    /// The command that compiles it, into the file given.
    Command compile(const QString &texts, const QString &target) const;

private:
    const Runner &m_runner;
    QString m_folder;
};

} // namespace Codebook::Bench
