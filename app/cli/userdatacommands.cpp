// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/userdatacommands.h"

#include "cli/terminal.h"
#include "storage/userdataexchange.h"

#include <QFileInfo>

namespace Codebook {

namespace {

Commands::Status fail(const QStringList &sentences, Commands::Status status = Commands::Failed)
{
    for (const QString &sentence : sentences)
        writeError(QStringLiteral("codebook-cli: ") + sentence + u'\n');
    return status;
}

QString pathOf(const CommandLine &line)
{
    return line.userData.isEmpty() ? UserData::defaultPath() : line.userData;
}

/// Opens the file that was named, or the one that the window uses. A file that was named is not repaired: it may be
/// something else altogether.
UserDataResult<std::unique_ptr<UserData>> open(const CommandLine &line, bool isChanged)
{
    using Options = UserData::Options;
    const QString path = pathOf(line);
    const bool isThere = QFileInfo::exists(path);
    if (!isThere && !isChanged)
        return tl::unexpected(UserDataProblem{UserDataProblem::Missing, path, {}});
    Options options;
    if (isThere && !line.userData.isEmpty())
        options.repair = isChanged ? Options::MigrateOnly : Options::LeaveAlone;
    auto data = UserData::open(path, options);
    if (data && (*data)->recovery())
        writeError(UserDataRecoveryText::sentence(*(*data)->recovery()) + u'\n');
    return data;
}

} // namespace

UserDataResult<std::unique_ptr<UserData>> readUserData(const CommandLine &line)
{
    UserData::Options options;
    options.repair = UserData::Options::LeaveAlone;
    return UserData::openIfThere(pathOf(line), options);
}

UserDataCommands::UserDataCommands(const CommandLine &line)
    : m_line(line)
{ }

Commands::Status UserDataCommands::exportAll() const
{
    if (!m_line.arguments.isEmpty())
        return fail({tr("“export” takes no arguments. Name the file to write with -o FILE.")});
    const auto data = open(m_line, false);
    if (!data)
        return fail({UserDataProblemText::sentence(data.error())},
                    data.error().kind == UserDataProblem::Missing ? Commands::NothingFound : Commands::Failed);
    if (!m_line.output.isEmpty()) {
        const auto result = UserDataExchange::exportTo(m_line.output, **data);
        return result ? Commands::Found : fail({result.error()});
    }
    const auto text = UserDataExchange::text(**data);
    if (!text)
        return fail({UserDataProblemText::sentence(text.error())});
    writeOut(QString::fromUtf8(*text));
    return Commands::Found;
}

Commands::Status UserDataCommands::importAll() const
{
    if (m_line.arguments.size() != 1)
        return fail({tr("Name the file to import, as in “codebook-cli import FILE”.")});
    const auto data = open(m_line, true);
    if (!data)
        return fail({UserDataProblemText::sentence(data.error())});
    const auto report = UserDataExchange::importFrom(m_line.arguments.first(), **data);
    if (!report)
        return fail(report.error());
    for (const QString &line : UserDataExchange::lines(*report))
        writeOut(line + u'\n');
    return Commands::Found;
}

} // namespace Codebook
