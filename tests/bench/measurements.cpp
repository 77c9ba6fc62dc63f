// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "measurements.h"

#include "statistics.h"

#include <QDir>

#include <cstdio>
#include <utility>

namespace Codebook::Bench {

namespace {

constexpr double StartLimit = 1.25;
constexpr double MemoryLimit = 1.35;
constexpr double KeyPressLimit = 1.0;
constexpr double LookupLimit = 1.4;

constexpr double SlowShare = 0.99;
constexpr int WarmUpRuns = 3;
constexpr int MemoryRuns = 5;
constexpr int WindowWidth = 1200;
constexpr int WindowHeight = 800;

const QString Code = QStringLiteral("6013");

} // namespace

Measurements::Measurements(const QString &folder, int runs)
    : m_folder(folder)
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
    return compare({.name = QStringLiteral("start to first paint"),
                    .language = language,
                    .unit = QStringLiteral("ms"),
                    .limit = StartLimit},
                   codebookWindow(language, QStringLiteral("bench_codebookwindow")), bareWindow(language), m_runs,
                   wallTime);
}

Result<Measure> Measurements::memoryAfterStart(const QString &language)
{
    return compare({.name = QStringLiteral("memory after start"),
                    .language = language,
                    .unit = QStringLiteral("MiB"),
                    .limit = MemoryLimit},
                   codebookWindow(language, QStringLiteral("bench_codebookwindow")), bareWindow(language), MemoryRuns,
                   memory);
}

Result<Measure> Measurements::lookup(const QString &language)
{
    const QString catalogue = QDir::cleanPath(m_folder + QStringLiteral("/../share/codebook/catalogues/tencent-im.db"));
    const Command ours = command(language, QStringLiteral("codebook-cli"), {QStringLiteral("lookup"), Code});
    const Command reference = command(language, QStringLiteral("bench_barelookup"), {catalogue, language, Code});
    const Result<QByteArray> answer = output(ours);
    const Result<QByteArray> description = output(reference);
    if (!answer || !description)
        return tl::unexpected(answer ? description.error() : answer.error());
    return compare({.name = QStringLiteral("codebook-cli lookup"),
                    .language = language,
                    .unit = QStringLiteral("ms"),
                    .limit = LookupLimit},
                   ours, reference, m_runs, wallTime);
}

Result<QList<Measure>> Measurements::keyPress(const QString &language)
{
    std::fprintf(stderr, "Measuring: key press to paint, %s\n", qUtf8Printable(language));
    const Result<QByteArray> printed = output(codebookWindow(language, QStringLiteral("bench_keypress")));
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

Result<Measure> Measurements::compare(Measure measure, const Command &ours, const Command &reference, int times,
                                      const Sample &sample) const
{
    std::fprintf(stderr, "Measuring: %s, %s\n", qUtf8Printable(measure.name), qUtf8Printable(measure.language));
    QList<double> oursTaken;
    QList<double> referenceTaken;
    for (int run = -WarmUpRuns; run < times; ++run) {
        for (const auto &[command, taken] : {std::pair(&ours, &oursTaken), std::pair(&reference, &referenceTaken)}) {
            const Result<double> value = sample(*command);
            if (!value)
                return tl::unexpected(value.error());
            if (run >= 0)
                taken->append(*value);
        }
    }
    measure.ours = median(oursTaken);
    measure.reference = median(referenceTaken);
    return measure;
}

Command Measurements::command(const QString &language, const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), language);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_settings.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_settings.path());
    return {m_folder + u'/' + program, arguments, environment};
}

Command Measurements::codebookWindow(const QString &language, const QString &program) const
{
    return command(language, program,
                   {QStringLiteral("--size"), QStringLiteral("%1x%2").arg(WindowWidth).arg(WindowHeight)});
}

Command Measurements::bareWindow(const QString &language) const
{
    return command(language, QStringLiteral("bench_barewindow"),
                   {language, QString::number(WindowWidth), QString::number(WindowHeight)});
}

} // namespace Codebook::Bench
