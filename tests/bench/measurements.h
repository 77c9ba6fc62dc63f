// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "measure.h"
#include "process.h"

#include <QTemporaryDir>

#include <functional>

namespace Codebook::Bench {

/// Runs Codebook's programs and the bare ones in turns and compares them.
class Measurements final
{
public:
    /// folder holds all programs. runs is how often each program is timed.
    Measurements(const QString &folder, int runs);

    Result<QList<Measure>> all();

private:
    using Sample = std::function<Result<double>(const Command &)>;

    Result<Measure> start(const QString &language);
    Result<Measure> memoryAfterStart(const QString &language);
    Result<Measure> lookup(const QString &language);
    /// The median, and what only one press in a hundred exceeds.
    Result<QList<Measure>> keyPress(const QString &language);
    /// Fills in the medians of both; they take turns.
    Result<Measure> compare(Measure measure, const Command &ours, const Command &reference, int times,
                            const Sample &sample) const;

    /// The language is the system's, for there are no settings and no option asks for another.
    Command command(const QString &language, const QString &program, const QStringList &arguments) const;
    Command codebookWindow(const QString &language, const QString &program) const;
    Command bareWindow(const QString &language) const;

    QString m_folder;
    int m_runs;
    QTemporaryDir m_settings; ///< stays empty: every start is a first one
};

} // namespace Codebook::Bench
