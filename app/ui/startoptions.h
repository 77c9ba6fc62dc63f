// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"
#include "ui/appearance.h"

#include <QCoreApplication>
#include <QSize>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace Codebook {

/// What a call of codebook asks for.
struct StartOptions
{
    QString text; ///< to be searched at start
    QString catalogue; ///< --catalogue: a file or an id; empty for the built-in one
    QString log; ///< --log: a file in which codes are to be found
    std::optional<Language> language; ///< --language
    std::optional<Appearance> appearance; ///< --appearance
    std::optional<QSize> size; ///< --size, pixels
    bool ticket = false; ///< --ticket: write a ticket about the first result, or about the log
    bool reply = false; ///< --reply: draft a reply to the customer about the first result
    QString screenshot; ///< --screenshot: draw the window, or the dialog in front of it, into this file and quit
};

/// Reads the arguments of codebook.
class StartOptionsReader
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)

public:
    /// What to print instead of opening a window, and the exit status.
    struct Stop
    {
        QString text;
        int status = 0; ///< 0: asked for (help, version), goes to stdout; 2: a mistake, goes to stderr
    };

    static tl::expected<StartOptions, Stop> read(const QStringList &arguments);
};

} // namespace Codebook
