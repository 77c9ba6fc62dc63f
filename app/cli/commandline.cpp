// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/commandline.h"

#include "core/commandarguments.h"

#include <QCommandLineParser>

namespace Codebook {

namespace {

constexpr int UsageError = 2;

} // namespace

tl::expected<CommandLine, CommandLineReader::Stop> CommandLineReader::read(const QStringList &arguments)
{
    const auto mistake = [](const QString &text) {
        return tl::unexpected(
            Stop{text + u'\n' + tr("“codebook-cli --help” lists the commands and options.") + u'\n', UsageError});
    };

    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Explains error codes, offline.") + QStringLiteral("\n\n") + tr("Commands:")
        + QStringLiteral("\n  lookup CODE…              ") + tr("explain codes or symbols")
        + QStringLiteral("\n  search TEXT…              ")
        + tr("find entries by code, symbol or words in Chinese or English")
        + QStringLiteral("\n  list                      ") + tr("list the catalogue's entries")
        + QStringLiteral("\n  scan [FILE…|-]            ") + tr("find the codes in a log, a chat or any other text")
        + QStringLiteral("\n  compile FOLDER -o FILE    ")
        + tr("check a catalogue's texts and write a compiled catalogue")
        + QStringLiteral("\n  check [FILE|FOLDER]       ") + tr("check a compiled catalogue, or a catalogue's texts")
        + QStringLiteral("\n  export [-o FILE]          ")
        + tr("write your stars, notes, recent codes and ticket drafts as JSON")
        + QStringLiteral("\n  import FILE               ")
        + tr("add the contents of an exported file to what you keep"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version."));
    const QCommandLineOption json(QStringLiteral("json"), tr("Write JSON (lookup, search, list, scan, check)."));
    const QCommandLineOption languageOption(QStringLiteral("language"), tr("Use zh (Chinese) or en (English)."),
                                            QStringLiteral("zh|en"));
    const QCommandLineOption catalogue(QStringLiteral("catalogue"), tr("Use this compiled catalogue."),
                                       QStringLiteral("FILE|ID"));
    const QCommandLineOption limit(QStringLiteral("limit"), tr("Show at most N entries (search, list)."),
                                   QStringLiteral("N"));
    const QCommandLineOption section(
        QStringLiteral("section"), tr("Only entries of a part or section, such as sdk or server/group (search, list)."),
        QStringLiteral("PATH"));
    const QCommandLineOption ticket(
        QStringLiteral("ticket"),
        tr("Only entries with this ticket advice: submit, if-persists or none (search, list)."),
        QStringLiteral("ADVICE"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")},
                                    tr("Where compile or export writes."), QStringLiteral("FILE"));
    const QCommandLineOption userData(QStringLiteral("user-data"),
                                      tr("Use this file with stars and notes (search, export, import)."),
                                      QStringLiteral("FILE"));
    parser.addOptions({help, version, json, languageOption, catalogue, limit, section, ticket, output, userData});
    parser.addPositionalArgument(QStringLiteral("command"), tr("What to do."), QStringLiteral("<command> […]"));

    const QStringList valueOptions{QStringLiteral("--catalogue"), QStringLiteral("--language"),
                                   QStringLiteral("--limit"),     QStringLiteral("--section"),
                                   QStringLiteral("--ticket"),    QStringLiteral("--output"),
                                   QStringLiteral("-o"),          QStringLiteral("--user-data")};
    if (!parser.parse(withProtectedNumbers(arguments, valueOptions)))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return tl::unexpected(Stop{parser.helpText(), 0});
    if (parser.isSet(version))
        return tl::unexpected(Stop{QStringLiteral("codebook-cli %1\n").arg(QStringLiteral(CODEBOOK_VERSION)), 0});

    CommandLine line;
    line.arguments = withPlainNumbers(parser.positionalArguments());
    if (line.arguments.isEmpty())
        return mistake(tr("No command was given."));
    line.command = line.arguments.takeFirst();
    line.catalogue = parser.value(catalogue);
    line.output = parser.value(output);
    line.section = parser.value(section);
    line.userData = parser.value(userData);
    line.json = parser.isSet(json);
    if (parser.isSet(languageOption) && !languageFromTag(parser.value(languageOption)))
        return mistake(tr("Codebook has no language “%1”: use zh or en.").arg(parser.value(languageOption)));
    if (parser.isSet(limit)) {
        bool ok = false;
        line.limit = parser.value(limit).toLongLong(&ok);
        if (!ok || *line.limit < 1)
            return mistake(tr("--limit needs a whole number from 1, not “%1”.").arg(parser.value(limit)));
    }
    if (parser.isSet(ticket)) {
        line.ticket = ticketAdviceFromName(parser.value(ticket));
        if (!line.ticket)
            return mistake(tr("--ticket needs submit, if-persists or none, not “%1”.").arg(parser.value(ticket)));
    }
    return line;
}

} // namespace Codebook
