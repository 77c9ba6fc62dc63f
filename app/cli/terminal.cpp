// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace Codebook {

namespace {

constexpr int DefaultWidth = 80;

int terminalWidth()
{
#ifndef Q_OS_WIN
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return DefaultWidth;
}

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

Terminal Terminal::ofStandardOutput()
{
    if (!isTerminal(stdout))
        return {};
    return {.width = terminalWidth(), .hasColour = qEnvironmentVariableIsEmpty("NO_COLOR")};
}

QString Terminal::bold(const QString &text) const
{
    return hasColour ? QStringLiteral("\x1b[1m%1\x1b[0m").arg(text) : text;
}

QString Terminal::dim(const QString &text) const
{
    return hasColour ? QStringLiteral("\x1b[2m%1\x1b[0m").arg(text) : text;
}

QString Terminal::amber(const QString &text) const
{
    return hasColour ? QStringLiteral("\x1b[33m%1\x1b[0m").arg(text) : text;
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void writeOut(const QString &text)
{
    write(stdout, text);
}

void writeError(const QString &text)
{
    write(stderr, text);
}

bool flushOut()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace Codebook
