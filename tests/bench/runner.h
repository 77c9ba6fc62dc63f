// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "measure.h"
#include "process.h"

#include <QTemporaryDir>

#include <functional>

namespace Codebook::Bench {

/// Runs the programs of one folder, each time as on the first day: off-screen and without settings.
class Runner final
{
public:
    using Sample = std::function<Result<double>(const Command &)>;

    explicit Runner(const QString &folder);

    /// Of the programs.
    const QString &folder() const { return m_folder; }

    /// The language is the system's, for there are no settings and no option asks for another.
    Command command(const QString &language, const QString &program, const QStringList &arguments) const;
    /// A program with Codebook's own window.
    Command codebookWindow(const QString &language, const QString &program, const QStringList &arguments = {}) const;
    Command bareWindow(const QString &language) const;

    /// Fills in the medians of both; they take turns. The first runs, those of the warm-up, are dropped.
    static Result<Measure> compare(Measure measure, const Command &ours, const Command &reference, int times,
                                   const Sample &sample, int warmUps = UsualWarmUps);

private:
    static constexpr int UsualWarmUps = 3;

    QString m_folder;
    QTemporaryDir m_settings; ///< stays empty: every start is a first one
};

/// Says on stderr what is going on.
void announce(const QString &what);

} // namespace Codebook::Bench
