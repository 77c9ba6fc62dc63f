// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "measurements.h"
#include "report.h"
#include "scalemeasurements.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Codebook::Bench;

namespace {

enum ExitStatus { AllOk, TooSlow, Failed };

constexpr int UsualRuns = 40;
const QString Scale = QStringLiteral("scale");

int fail(const QString &what)
{
    std::fprintf(stderr, "codebook-bench: %s\n", qUtf8Printable(what));
    return Failed;
}

QCommandLineOption numberOption(const QString &name, const QString &description, int usual)
{
    return {name, QStringLiteral("%1 (%2).").arg(description).arg(usual), QStringLiteral("N"), QString::number(usual)};
}

/// What a call asks for.
struct Request
{
    bool isScale = false;
    int runs = UsualRuns;
    ScaleMeasurements::Sizes sizes;
    QString json; ///< file
};

/// Ends the program where the help is asked for. Nothing where an argument makes no sense.
std::optional<Request> readRequest(const QCoreApplication &application)
{
    const ScaleMeasurements::Sizes usual;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures Codebook against plain Qt programs; with “scale”, a large catalogue against the built-in one.\n"
        "Exit status: 0 all within limits, 1 not, 2 failed."));
    parser.addHelpOption();
    parser.addPositionalArgument(Scale, QStringLiteral("Measure what the size of a catalogue costs."),
                                 QStringLiteral("[scale]"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Where the figures go as JSON."),
                                  QStringLiteral("FILE"));
    const auto runs
        = numberOption(QStringLiteral("runs"), QStringLiteral("How often each program is timed"), UsualRuns);
    const auto entries
        = numberOption(QStringLiteral("entries"), QStringLiteral("scale: size of the large catalogue"), usual.searched);
    const auto compileEntries
        = numberOption(QStringLiteral("compile-entries"),
                       QStringLiteral("scale: size of the catalogue that is compiled over again"), usual.compiled);
    parser.addOptions({json, runs, entries, compileEntries});
    parser.process(application);

    const bool isScale = parser.positionalArguments() == QStringList{Scale};
    const QString usualJson = QCoreApplication::applicationDirPath()
        + (isScale ? QStringLiteral("/../scale.json") : QStringLiteral("/../bench.json"));
    const Request request{
        .isScale = isScale,
        .runs = parser.value(runs).toInt(),
        .sizes = {.searched = parser.value(entries).toInt(), .compiled = parser.value(compileEntries).toInt()},
        .json = parser.isSet(json) ? parser.value(json) : usualJson};
    const bool isSensible = std::min({request.runs, request.sizes.searched, request.sizes.compiled}) > 0
        && (isScale || parser.positionalArguments().isEmpty());
    return isSensible ? std::optional(request) : std::nullopt;
}

/// What went wrong; empty where nothing did.
QString measure(const Request &request, QList<Measure> &measures)
{
    const QString folder = QCoreApplication::applicationDirPath();
    if (request.isScale)
        return ScaleMeasurements(folder, request.runs, request.sizes).measure(measures);
    const Result<QList<Measure>> all = Measurements(folder, request.runs).all();
    measures = all.value_or(QList<Measure>());
    return all ? QString() : all.error();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto request = readRequest(application);
    if (!request)
        return fail(
            QStringLiteral("Numbers are from 1; “scale” and what --help lists are all the arguments there are."));
    QList<Measure> measures;
    const QString failure = measure(*request, measures);
    std::fputs(qUtf8Printable(toTable(measures)), stdout);
    if (!failure.isEmpty())
        return fail(failure);
    QSaveFile file(request->json);
    if (!file.open(QIODevice::WriteOnly) || file.write(toJson(measures)) < 0 || !file.commit())
        return fail(QStringLiteral("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    return allOk(measures) ? AllOk : TooSlow;
}
