// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "runner.h"

#include "statistics.h"

#include <cstdio>
#include <utility>

namespace Codebook::Bench {

namespace {

constexpr int WindowWidth = 1200;
constexpr int WindowHeight = 800;

} // namespace

Runner::Runner(const QString &folder)
    : m_folder(folder)
{ }

Command Runner::command(const QString &language, const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), language);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_settings.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_settings.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_settings.path());
    return {m_folder + u'/' + program, arguments, environment};
}

Command Runner::codebookWindow(const QString &language, const QString &program, const QStringList &arguments) const
{
    const QString size = QStringLiteral("%1x%2").arg(WindowWidth).arg(WindowHeight);
    return command(language, program, QStringList{QStringLiteral("--size"), size} + arguments);
}

Command Runner::bareWindow(const QString &language) const
{
    return command(language, QStringLiteral("bench_barewindow"),
                   {language, QString::number(WindowWidth), QString::number(WindowHeight)});
}

Result<Measure> Runner::compare(Measure measure, const Command &ours, const Command &reference, int times,
                                const Sample &sample, int warmUps)
{
    announce(QStringLiteral("Measuring: ") + measure.title());
    QList<double> oursTaken;
    QList<double> referenceTaken;
    for (int run = -warmUps; run < times; ++run) {
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

void announce(const QString &what)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(what));
}

} // namespace Codebook::Bench
