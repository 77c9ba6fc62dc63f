// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace Codebook::Bench {

namespace {

constexpr int LongestMilliseconds = 3'600'000;
constexpr qsizetype LongestComplaint = 1000;
constexpr int PeakIntervalMilliseconds = 5;
constexpr unsigned long SettleMilliseconds = 500; // what goes on after the first paint belongs to the start

void prepare(QProcess &process, const Command &command)
{
    process.setProgram(command.program);
    process.setArguments(command.arguments);
    process.setProcessEnvironment(command.environment);
    process.setStandardInputFile(QProcess::nullDevice());
}

tl::unexpected<QString> failed(QProcess &process, const QString &what)
{
    const QString program = QFileInfo(process.program()).fileName();
    const QString complaints = QString::fromUtf8(process.readAllStandardError()).trimmed().left(LongestComplaint);
    return tl::unexpected(
        QStringLiteral("%1 %2 %3\n%4").arg(program, process.arguments().join(u' '), what, complaints));
}

bool endedWell(const QProcess &process)
{
    return process.state() == QProcess::NotRunning && process.error() != QProcess::FailedToStart
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool endsWell(QProcess &process)
{
    return process.waitForFinished(LongestMilliseconds) && endedWell(process);
}

/// A line such as "Pss:   12345 kB" of a file that Linux has about a process, in MiB; 0 where there is none.
double processMemory(qint64 processId, const QString &fileName, const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(processId).arg(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace

Result<QByteArray> output(const Command &command)
{
    QProcess process;
    prepare(process, command);
    process.start();
    if (!endsWell(process))
        return failed(process, QStringLiteral("did not end well."));
    const QByteArray printed = process.readAllStandardOutput();
    if (printed.isEmpty())
        return failed(process, QStringLiteral("printed nothing."));
    return printed;
}

Result<void> outputTo(const QString &file, const Command &command)
{
    QProcess process;
    prepare(process, command);
    process.setStandardOutputFile(file);
    process.start();
    if (!endsWell(process))
        return failed(process, QStringLiteral("did not end well."));
    return {};
}

Result<double> wallTime(const Command &command)
{
    return wallTimeTo(QProcess::nullDevice(), command);
}

Result<double> wallTimeTo(const QString &file, const Command &command)
{
    QProcess process;
    prepare(process, command);
    process.setStandardOutputFile(file);
    QElapsedTimer timer;
    timer.start();
    process.start();
    const bool hasEndedWell = endsWell(process);
    const auto nanoseconds = timer.nsecsElapsed();
    if (!hasEndedWell)
        return failed(process, QStringLiteral("did not end well."));
    return double(nanoseconds) / 1e6;
}

Result<double> peakMemory(const Command &command)
{
    QProcess process;
    prepare(process, command);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start();
    process.waitForStarted();
    const qint64 processId = process.processId();
    // The system keeps the highest value itself, but only while the process lives.
    double peak = 0;
    do {
        peak = std::max(peak, processMemory(processId, QStringLiteral("status"), "VmHWM:"));
    } while (process.state() != QProcess::NotRunning && !process.waitForFinished(PeakIntervalMilliseconds));
    if (!endedWell(process))
        return failed(process, QStringLiteral("did not end well."));
    if (peak <= 0)
        return failed(process, QStringLiteral("ran, but the system does not say what memory it held."));
    return peak;
}

Result<double> memory(Command command)
{
    command.environment.insert(QStringLiteral("CODEBOOK_BENCH_STAY"), QStringLiteral("1"));
    QProcess process;
    prepare(process, command);
    process.start();
    double held = 0;
    if (process.waitForReadyRead(LongestMilliseconds)) {
        QThread::msleep(SettleMilliseconds);
        held = processMemory(process.processId(), QStringLiteral("smaps_rollup"), "Pss:");
    }
    process.kill();
    process.waitForFinished();
    if (held <= 0)
        return failed(process, QStringLiteral("did not paint, or the system does not say what memory it holds."));
    return held;
}

Dialogue::Dialogue(const Command &command)
{
    prepare(m_process, command);
    m_process.setStandardInputFile({}); // what is written to it
    m_process.start();
}

Dialogue::~Dialogue()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

Result<QByteArrayList> Dialogue::ask(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    QByteArrayList answer;
    while (m_process.canReadLine() || m_process.waitForReadyRead(LongestMilliseconds)) {
        while (m_process.canReadLine()) {
            const QByteArray one = m_process.readLine().trimmed();
            if (one.isEmpty())
                return answer;
            answer << one;
        }
    }
    return failed(m_process, QStringLiteral("did not answer “%1”.").arg(line));
}

} // namespace Codebook::Bench
