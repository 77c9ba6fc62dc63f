// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "measurements.h"

#include "scanmeasurements.h"
#include "statistics.h"

#include <QDir>

namespace Codebook::Bench {

namespace {

constexpr double StartLimit = 1.25;
constexpr double MemoryLimit = 1.35;
constexpr double KeyPressLimit = 1.0;
constexpr double LookupLimit = 1.4;

constexpr double SlowShare = 0.99;
constexpr int MemoryRuns = 5;

const QString Code = QStringLiteral("6013");

} // namespace

Measurements::Measurements(const QString &folder, int runs)
    : m_runner(folder)
    , m_runs(runs)
{ }

Result<QList<Measure>> Measurements::all()
{
    QList<Measure> measures;
    for (const auto &one : {&Measurements::start, &Measurements::memoryAfterStart, &Measurements::lookup}) {
        for (const QString &language : {QStringLiteral("zh"), QStringLiteral("en")}) {
            const Result<Measure> measure = (this->*one)(language);
            if (!measure)
                return tl::unexpected(measure.error());
            measures << *measure;
        }
    }
    const ScanMeasurements scan(m_runner);
    for (const auto &one : {&ScanMeasurements::time, &ScanMeasurements::memory}) {
        const Result<Measure> measure = (scan.*one)();
        if (!measure)
            return tl::unexpected(measure.error());
        measures << *measure;
    }
    for (const QString &language : {QStringLiteral("zh"), QStringLiteral("en")}) {
        const Result<QList<Measure>> both = keyPress(language);
        if (!both)
            return tl::unexpected(both.error());
        measures << *both;
    }
    return measures;
}

Result<Measure> Measurements::start(const QString &language)
{
    return Runner::compare({.name = QStringLiteral("start to first paint"),
                            .language = language,
                            .unit = QStringLiteral("ms"),
                            .limit = StartLimit},
                           m_runner.codebookWindow(language, QStringLiteral("bench_codebookwindow")),
                           m_runner.bareWindow(language), m_runs, wallTime);
}

Result<Measure> Measurements::memoryAfterStart(const QString &language)
{
    return Runner::compare({.name = QStringLiteral("memory after start"),
                            .language = language,
                            .unit = QStringLiteral("MiB"),
                            .limit = MemoryLimit},
                           m_runner.codebookWindow(language, QStringLiteral("bench_codebookwindow")),
                           m_runner.bareWindow(language), MemoryRuns, memory);
}

Result<Measure> Measurements::lookup(const QString &language)
{
    const QString catalogue
        = QDir::cleanPath(m_runner.folder() + QStringLiteral("/../share/codebook/catalogues/tencent-im.db"));
    const Command ours = m_runner.command(language, QStringLiteral("codebook-cli"), {QStringLiteral("lookup"), Code});
    const Command reference
        = m_runner.command(language, QStringLiteral("bench_barelookup"), {catalogue, language, Code});
    const Result<QByteArray> answer = output(ours);
    const Result<QByteArray> description = output(reference);
    if (!answer || !description)
        return tl::unexpected(answer ? description.error() : answer.error());
    return Runner::compare({.name = QStringLiteral("codebook-cli lookup"),
                            .language = language,
                            .unit = QStringLiteral("ms"),
                            .limit = LookupLimit},
                           ours, reference, m_runs, wallTime);
}

Result<QList<Measure>> Measurements::keyPress(const QString &language)
{
    announce(QStringLiteral("Measuring: key press to paint, ") + language);
    const Result<QByteArray> printed = output(m_runner.codebookWindow(language, QStringLiteral("bench_keypress")));
    if (!printed)
        return tl::unexpected(printed.error());
    QList<double> ours;
    QList<double> stock;
    for (const QByteArray &press : printed->trimmed().split('\n')) {
        ours << press.split('\t').value(0).toDouble();
        stock << press.split('\t').value(1).toDouble();
    }
    const auto measure = [&](const char *statistic, double oursValue, double stockValue) {
        return Measure{.name = QStringLiteral("key press to paint, %1").arg(QLatin1String(statistic)),
                       .language = language,
                       .unit = QStringLiteral("ms"),
                       .ours = oursValue,
                       .reference = stockValue,
                       .limit = KeyPressLimit};
    };
    return QList<Measure>{measure("median", median(ours), median(stock)),
                          measure("p99", percentile(ours, SlowShare), percentile(stock, SlowShare))};
}

} // namespace Codebook::Bench
