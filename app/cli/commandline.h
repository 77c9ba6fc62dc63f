// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ticketadvice.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace Codebook {

/// What a call of codebook-cli asks for.
struct CommandLine
{
    QString command; ///< "lookup", "search", …; never empty
    QStringList arguments;
    QString catalogue; ///< --catalogue: a file or an id; empty for the built-in one
    QString output; ///< --output
    QString section; ///< --section
    QString userData; ///< --user-data: a file; empty for the one that the window uses
    std::optional<TicketAdvice> ticket; ///< --ticket
    std::optional<qsizetype> limit; ///< --limit: entries
    bool json = false;
};

/// Reads the arguments of codebook-cli.
class CommandLineReader
{
public:
    /// What to print instead of running a command, and the exit status.
    struct Stop
    {
        QString text;
        int status = 0; ///< 0: asked for (help, version), goes to stdout; 2: a mistake, goes to stderr
    };

    static tl::expected<CommandLine, Stop> read(const QStringList &arguments);
};

} // namespace Codebook
