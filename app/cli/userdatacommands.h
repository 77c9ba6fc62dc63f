// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"

#include <QCoreApplication>

namespace Codebook {

/// The commands for what the user keeps: stars, notes, recent codes and ticket drafts.
class UserDataCommands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    explicit UserDataCommands(const CommandLine &line);

    /// Writes everything to a file, or to standard output.
    Commands::Status exportAll() const;
    /// Adds what a file has.
    Commands::Status importAll() const;

private:
    const CommandLine &m_line;
};

} // namespace Codebook
