// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstdio>

namespace Codebook {

/// Where output goes and what it can show.
struct Terminal
{
    int width = 0; ///< columns; 0 where the output is no terminal, so that nothing is cut or wrapped
    bool hasColour = false; ///< a terminal, and NO_COLOR is not set

    /// What standard output is.
    static Terminal ofStandardOutput();

    QString bold(const QString &text) const;
    QString dim(const QString &text) const;
    QString amber(const QString &text) const;
};

/// Whether one of the standard streams is a terminal.
bool isTerminal(FILE *stream);

/// Writes UTF-8 to standard output or standard error, whatever the locale.
void writeOut(const QString &text);
void writeError(const QString &text);

/// Whether all that was written to standard output has arrived there; false when the disk is full, for example.
bool flushOut();

} // namespace Codebook
