// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace Codebook {

/// What a program answered.
struct ProgramResult
{
    int status = -1; ///< exit status; -1 where it did not start, crashed or did not end
    QString out;
    QString err;
    QByteArray outBytes;

    /// Everything at once, for a failure's message.
    QString text() const
    {
        return QStringLiteral("status %1\nout: %2\nerr: %3").arg(status).arg(out.left(2000), err.left(2000));
    }
};

/// The environment of a plain terminal login: UTF-8, English, no display, nothing that steers Qt or colours.
inline QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_PLUGIN_PATH", "LANG", "LANGUAGE", "NO_COLOR"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    // What the person who runs the tests keeps must not be among the results. Nothing is made there.
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QDir::temp().filePath(QStringLiteral("codebook-no-such-data")));
    return environment;
}

/// plainEnvironment() and one variable more.
inline QProcessEnvironment plainEnvironmentWith(const QString &name, const QString &value)
{
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(name, value);
    return environment;
}

inline ProgramResult runProgram(const QString &program, const QStringList &arguments,
                                const QProcessEnvironment &environment = plainEnvironment(), const QString &folder = {},
                                const QByteArray &input = {})
{
    constexpr int Timeout = 50'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments, input.isEmpty() ? QIODevice::ReadOnly : QIODevice::ReadWrite);
    if (!input.isEmpty()) {
        process.write(input);
        process.closeWriteChannel();
    }
    const bool hasEnded = process.waitForFinished(Timeout) && process.exitStatus() == QProcess::NormalExit;
    if (!hasEnded)
        process.kill();
    const QByteArray out = process.readAllStandardOutput();
    return {.status = hasEnded ? process.exitCode() : -1,
            .out = QString::fromUtf8(out),
            .err = QString::fromUtf8(process.readAllStandardError()),
            .outBytes = out};
}

/// codebook-cli as it was built.
inline ProgramResult runCli(const QStringList &arguments, const QProcessEnvironment &environment = plainEnvironment())
{
    return runProgram(QStringLiteral(CODEBOOK_CLI), arguments, environment);
}

/// The same with a text piped into it; not an empty one.
inline ProgramResult runCliWith(const QByteArray &input, const QStringList &arguments)
{
    return runProgram(QStringLiteral(CODEBOOK_CLI), arguments, plainEnvironment(), {}, input);
}

} // namespace Codebook
