// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "measurements.h"
#include "report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

using namespace Codebook::Bench;

namespace {

enum ExitStatus { AllOk, TooSlow, Failed };

constexpr int UsualRuns = 40;

int fail(const QString &what)
{
    std::fprintf(stderr, "codebook-bench: %s\n", qUtf8Printable(what));
    return Failed;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::applicationDirPath();

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures Codebook against plain Qt programs. Exit status: 0 all within limits, 1 not, 2 failed."));
    parser.addHelpOption();
    const QCommandLineOption jsonOption(QStringLiteral("json"), QStringLiteral("Where the figures go as JSON."),
                                        QStringLiteral("FILE"), folder + QStringLiteral("/../bench.json"));
    const QCommandLineOption runsOption(QStringLiteral("runs"),
                                        QStringLiteral("How often each program is timed (%1).").arg(UsualRuns),
                                        QStringLiteral("N"), QString::number(UsualRuns));
    parser.addOptions({jsonOption, runsOption});
    parser.process(application);
    const int runs = parser.value(runsOption).toInt();
    if (runs < 1 || !parser.positionalArguments().isEmpty())
        return fail(QStringLiteral("--runs takes a number from 1; there are no other arguments than those of --help."));

    const Result<QList<Measure>> measures = Measurements(folder, runs).all();
    if (!measures)
        return fail(measures.error());
    std::fputs(qUtf8Printable(toTable(*measures)), stdout);
    QSaveFile file(parser.value(jsonOption));
    if (!file.open(QIODevice::WriteOnly) || file.write(toJson(*measures)) < 0 || !file.commit())
        return fail(QStringLiteral("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    return allOk(*measures) ? AllOk : TooSlow;
}
