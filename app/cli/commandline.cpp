// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/commandline.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace Codebook {

namespace {

constexpr int UsageError = 2;

/// QCommandLineParser takes "-10001" for options. U+2212 says the same to the code parser and is no option.
QStringList withProtectedNumbers(const QStringList &arguments)
{
    static const QRegularExpression negativeNumber(QStringLiteral("^-(?=\\d)"));
    QStringList safe = arguments;
    for (QString &argument : safe)
        argument.replace(negativeNumber, QStringLiteral("\u2212"));
    return safe;
}

} // namespace

tl::expected<CommandLine, CommandLineReader::Stop> CommandLineReader::read(const QStringList &arguments)
{
    const auto mistake = [](const QString &text) {
        return tl::unexpected(
            Stop {text + u'\n' + tr("“codebook-cli --help” lists the commands and options.") + u'\n', UsageError});
    };

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Explains error codes, offline.") + QStringLiteral("\n\n") + tr("Commands:")
                                     + QStringLiteral("\n  lookup CODE…              ") + tr("explain codes or symbols")
                                     + QStringLiteral("\n  search TEXT…              ")
                                     + tr("find entries by code, symbol or words in Chinese or English")
                                     + QStringLiteral("\n  list                      ") + tr("list the catalogue's entries")
                                     + QStringLiteral("\n  compile FOLDER -o FILE    ")
                                     + tr("check a catalogue's texts and write a compiled catalogue")
                                     + QStringLiteral("\n  check [FILE|FOLDER]       ")
                                     + tr("check a compiled catalogue, or a catalogue's texts"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version."));
    const QCommandLineOption json(QStringLiteral("json"), tr("Write JSON (lookup, search, list, check)."));
    const QCommandLineOption languageOption(QStringLiteral("language"), tr("Answer in zh (Chinese) or en (English)."),
                                            QStringLiteral("zh|en"));
    const QCommandLineOption catalogue(QStringLiteral("catalogue"), tr("Use this compiled catalogue."),
                                       QStringLiteral("FILE|ID"));
    const QCommandLineOption limit(QStringLiteral("limit"), tr("Show at most N entries (search, list)."),
                                   QStringLiteral("N"));
    const QCommandLineOption section(QStringLiteral("section"),
                                     tr("Only entries of a part or section, such as sdk or server/group (search, list)."),
                                     QStringLiteral("PATH"));
    const QCommandLineOption ticket(QStringLiteral("ticket"),
                                    tr("Only entries with this ticket advice: submit, if-persists or none (search, list)."),
                                    QStringLiteral("ADVICE"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")},
                                    tr("Where compile writes the compiled catalogue."), QStringLiteral("FILE"));
    parser.addOptions({help, version, json, languageOption, catalogue, limit, section, ticket, output});
    parser.addPositionalArgument(QStringLiteral("command"), tr("What to do."), QStringLiteral("<command> […]"));

    if (!parser.parse(withProtectedNumbers(arguments)))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return tl::unexpected(Stop {parser.helpText(), 0});
    if (parser.isSet(version))
        return tl::unexpected(Stop {QStringLiteral("codebook-cli %1\n").arg(QStringLiteral(CODEBOOK_VERSION)), 0});

    CommandLine line;
    line.arguments = parser.positionalArguments();
    if (line.arguments.isEmpty())
        return mistake(tr("No command was given."));
    line.command = line.arguments.takeFirst();
    line.catalogue = parser.value(catalogue);
    line.output = parser.value(output);
    line.section = parser.value(section);
    line.json = parser.isSet(json);
    if (parser.isSet(languageOption) && !language(arguments))
        return mistake(tr("“%1” is no language that Codebook speaks: use zh or en.").arg(parser.value(languageOption)));
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

std::optional<Language> CommandLineReader::language(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            return languageFromTag(arguments.value(i + 1));
        if (arguments[i].startsWith(option + u'='))
            return languageFromTag(arguments[i].sliced(option.size() + 1));
    }
    return std::nullopt;
}

} // namespace Codebook
