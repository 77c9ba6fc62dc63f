// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "result.h"

#include <QByteArrayList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace Codebook::Bench {

struct Command
{
    QString program;
    QStringList arguments;
    QProcessEnvironment environment;
};

/// Runs it to its end. It must end well and have printed something.
Result<QByteArray> output(const Command &command);

/// The same, with what it prints in a file: for what is too much for the memory.
Result<void> outputTo(const QString &file, const Command &command);

/// From before its start until it has ended, milliseconds. It must end well.
Result<double> wallTime(const Command &command);

/// The same, with what it prints in a file: grep stops at the first match when nobody is to see it.
Result<double> wallTimeTo(const QString &file, const Command &command);

/// The most that it has held in memory until its end, MiB (Linux only). It must end well.
Result<double> peakMemory(const Command &command);

/// What it holds once it has painted its window, MiB: its share of all pages (PSS, Linux only). The program must know
/// CODEBOOK_BENCH_STAY.
Result<double> memory(Command command);

/// A program that is given lines, and answers each of them with lines, an empty one last. It ends with this object.
class Dialogue final
{
public:
    explicit Dialogue(const Command &command);
    ~Dialogue();
    Q_DISABLE_COPY_MOVE(Dialogue)

    /// The answer. There must be one.
    Result<QByteArrayList> ask(const QString &line);

private:
    QProcess m_process;
};

} // namespace Codebook::Bench
