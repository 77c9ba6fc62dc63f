// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"

#include <QCoreApplication>

namespace Codebook {

/// Opens what the user keeps for reading: the file that was named, or the one that the window uses. nullptr where there
/// is no such file; nothing is repaired.
UserDataResult<std::unique_ptr<UserData>> readUserData(const CommandLine &line);

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
