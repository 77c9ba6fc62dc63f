// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "compilemeasurements.h"

#include "referenceimport.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Codebook::Bench {

namespace {

constexpr double TimeLimit = 2.0; // half as many entries per second
constexpr double MemoryLimit = 1.25;
constexpr int TimeRuns = 3;
constexpr int MemoryRuns = 1; // the system counts pages: it is always nearly the same

} // namespace

CompileMeasurements::CompileMeasurements(const Runner &runner, const ScaleCatalogues &catalogues)
    : m_runner(runner)
    , m_catalogues(catalogues)
{ }

Result<Measure> CompileMeasurements::time(int entries) const
{
    const Result<QString> texts = m_catalogues.texts(entries);
    const Result<QString> compiled = m_catalogues.compiled(entries);
    if (!texts || !compiled)
        return tl::unexpected(texts ? compiled.error() : texts.error());
    const ReferenceImport import(m_runner, *compiled, m_catalogues.folder() + QStringLiteral("/import"));
    if (const QString failure = import.prepare(); !failure.isEmpty())
        return tl::unexpected(failure);
    const QString target = m_catalogues.folder() + QStringLiteral("/timed.db");
    const auto intoNewFile = [&](const Command &command) {
        QFile::remove(target);
        QFile::remove(import.target());
        return wallTime(command);
    };
    const auto measure
        = Runner::compare({.name = QStringLiteral("compile %L1 entries, sqlite3 .import").arg(entries),
                           .language = {},
                           .unit = QStringLiteral("ms"),
                           .limit = TimeLimit},
                          m_catalogues.compile(*texts, target), import.command(), TimeRuns, intoNewFile, 0);
    // The import was the last to run, so its file is there.
    const QString difference = measure ? import.check() : QString();
    QDir(m_catalogues.folder() + QStringLiteral("/import")).removeRecursively();
    QFile::remove(target);
    return difference.isEmpty() ? measure : tl::unexpected(difference);
}

Result<Measure> CompileMeasurements::memory(int entries) const
{
    const int fewer = std::max(entries / 10, 1);
    const Result<QString> texts = m_catalogues.texts(entries);
    const Result<QString> fewerTexts = m_catalogues.texts(fewer);
    if (!texts || !fewerTexts)
        return tl::unexpected(texts ? fewerTexts.error() : texts.error());
    const QString target = m_catalogues.folder() + QStringLiteral("/timed.db");
    const auto measure = Runner::compare(
        {.name = QStringLiteral("memory to compile %L1 entries, %L2").arg(entries).arg(fewer),
         .language = {},
         .unit = QStringLiteral("MiB"),
         .limit = MemoryLimit},
        m_catalogues.compile(*texts, target), m_catalogues.compile(*fewerTexts, target), MemoryRuns, peakMemory, 0);
    QFile::remove(target);
    return measure;
}

} // namespace Codebook::Bench
