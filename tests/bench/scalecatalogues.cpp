// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "scalecatalogues.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace Codebook::Bench {

namespace {

bool isUpToDate(const QString &file, const QStringList &madeFrom)
{
    const QFileInfo made(file);
    if (!made.exists())
        return false;
    for (const QString &each : madeFrom) {
        if (QFileInfo(each).lastModified() > made.lastModified())
            return false;
    }
    return true;
}

} // namespace

ScaleCatalogues::ScaleCatalogues(const Runner &runner)
    : m_runner(runner)
    , m_folder(QDir::cleanPath(runner.folder() + QStringLiteral("/../scale")))
{ }

Result<QString> ScaleCatalogues::texts(int entries) const
{
    const QString folder = m_folder + QStringLiteral("/texts-%1").arg(entries);
    const QString generator = QStringLiteral("bench_makecatalogue");
    if (isUpToDate(folder + QStringLiteral("/catalogue.json"), {m_runner.folder() + u'/' + generator}))
        return folder;
    announce(QStringLiteral("Making up %1 entries").arg(entries));
    QDir(folder).removeRecursively();
    const Result<double> made = wallTime(m_runner.command({}, generator, {QString::number(entries), folder}));
    return made.map([&folder](double) { return folder; });
}

Result<QString> ScaleCatalogues::compiled(int entries) const
{
    const Result<QString> source = texts(entries);
    if (!source)
        return source;
    const QString file = m_folder + QStringLiteral("/catalogue-%1.db").arg(entries);
    const Command command = compile(*source, file);
    if (isUpToDate(file, {*source + QStringLiteral("/catalogue.json"), command.program}))
        return file;
    announce(QStringLiteral("Compiling %1 entries").arg(entries));
    return wallTime(command).map([&file](double) { return file; });
}

Command ScaleCatalogues::compile(const QString &texts, const QString &target) const
{
    return m_runner.command({}, QStringLiteral("codebook-cli"),
                            {QStringLiteral("compile"), texts, QStringLiteral("-o"), target});
}

} // namespace Codebook::Bench
