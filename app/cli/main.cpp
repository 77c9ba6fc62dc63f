// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "core/commandarguments.h"
#include "i18n/translations.h"
#include "storage/cataloguelocation.h"

#include <QCoreApplication>

using namespace Codebook;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("codebook"));
    const QStringList arguments = QCoreApplication::arguments();

    Translations translations(dataFolder(QCoreApplication::applicationDirPath()) + QStringLiteral("/translations"));
    const Language language = languageArgument(arguments).value_or(Translations::systemLanguage());
    translations.use(language);

    const auto line = CommandLineReader::read(arguments);
    if (!line) {
        if (line.error().status != 0) {
            writeError(line.error().text);
            return line.error().status;
        }
        writeOut(line.error().text);
        return Commands::arrived(Commands::Found);
    }
    return Commands(*line, language).run();
}
