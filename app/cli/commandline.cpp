// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/commandline.h"

#include "core/commandarguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>

namespace Codebook {

namespace {

constexpr int UsageError = 2;

/// The options, and one reading of the arguments with them.
class Reading
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    using Stop = CommandLineReader::Stop;

    tl::expected<CommandLine, Stop> run(const QStringList &arguments);

private:
    static QString description();
    QList<QCommandLineOption> options() const;
    /// As they are typed: "--limit", "-o".
    QStringList optionsWithValue() const;
    std::optional<QString> readValues(CommandLine &line) const;

    static tl::unexpected<Stop> mistake(const QString &text)
    {
        const QString help = tr("“codebook-cli --help” lists the commands and options.");
        return tl::unexpected(Stop{text + u'\n' + help + u'\n', UsageError});
    }

    QCommandLineParser m_parser;
    const QCommandLineOption m_help{{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")};
    const QCommandLineOption m_version{{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")};
    const QCommandLineOption m_json{QStringLiteral("json"), tr("Write JSON (lookup, search, list, scan, check).")};
    const QCommandLineOption m_language{QStringLiteral("language"), tr("Use zh (Chinese) or en (English)."),
                                        QStringLiteral("zh|en")};
    const QCommandLineOption m_catalogue{QStringLiteral("catalogue"), tr("Use this compiled catalogue."),
                                         QStringLiteral("FILE|ID")};
    const QCommandLineOption m_limit{QStringLiteral("limit"), tr("Show at most N entries (search, list)."),
                                     QStringLiteral("N")};
    const QCommandLineOption m_section{
        QStringLiteral("section"), tr("Only entries of a part or section, such as sdk or server/group (search, list)."),
        QStringLiteral("PATH")};
    const QCommandLineOption m_ticket{
        QStringLiteral("ticket"),
        tr("Only entries with this ticket advice: submit, if-persists or none (search, list)."),
        QStringLiteral("ADVICE")};
    const QCommandLineOption m_output{
        {QStringLiteral("o"), QStringLiteral("output")}, tr("Where compile or export writes."), QStringLiteral("FILE")};
    const QCommandLineOption m_userData{QStringLiteral("user-data"),
                                        tr("Use this file with stars and notes (search, export, import)."),
                                        QStringLiteral("FILE")};
};

tl::expected<CommandLine, Reading::Stop> Reading::run(const QStringList &arguments)
{
    m_parser.setApplicationDescription(description());
    m_parser.addOptions(options());
    m_parser.addPositionalArgument(QStringLiteral("command"), tr("What to do."), QStringLiteral("<command> […]"));
    if (!m_parser.parse(withProtectedNumbers(arguments, optionsWithValue())))
        return mistake(m_parser.errorText());
    if (m_parser.isSet(m_help))
        return tl::unexpected(Stop{m_parser.helpText(), 0});
    if (m_parser.isSet(m_version))
        return tl::unexpected(Stop{QStringLiteral("codebook-cli %1\n").arg(QStringLiteral(CODEBOOK_VERSION)), 0});
    CommandLine line;
    line.arguments = withPlainNumbers(m_parser.positionalArguments());
    if (line.arguments.isEmpty())
        return mistake(tr("No command was given."));
    line.command = line.arguments.takeFirst();
    if (const auto wrong = readValues(line))
        return mistake(*wrong);
    return line;
}

QString Reading::description()
{
    return tr("Explains error codes, offline.") + QStringLiteral("\n\n") + tr("Commands:")
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
        + tr("add the contents of an exported file to what you keep");
}

QList<QCommandLineOption> Reading::options() const
{
    return {m_help, m_version, m_json, m_language, m_catalogue, m_limit, m_section, m_ticket, m_output, m_userData};
}

QStringList Reading::optionsWithValue() const
{
    QStringList typed;
    for (const QCommandLineOption &option : options()) {
        if (option.valueName().isEmpty())
            continue;
        for (const QString &name : option.names())
            typed << (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    }
    return typed;
}

/// Gives what is wrong with a value, if anything.
std::optional<QString> Reading::readValues(CommandLine &line) const
{
    const auto value = [this](const QCommandLineOption &option) { return m_parser.value(option); };
    line.catalogue = value(m_catalogue);
    line.output = value(m_output);
    line.section = value(m_section);
    line.userData = value(m_userData);
    line.json = m_parser.isSet(m_json);
    if (m_parser.isSet(m_language) && !languageFromTag(value(m_language)))
        return tr("Codebook has no language “%1”: use zh or en.").arg(value(m_language));
    if (m_parser.isSet(m_limit)) {
        bool ok = false;
        line.limit = value(m_limit).toLongLong(&ok);
        if (!ok || *line.limit < 1)
            return tr("--limit needs a whole number from 1, not “%1”.").arg(value(m_limit));
    }
    if (m_parser.isSet(m_ticket)) {
        line.ticket = ticketAdviceFromName(value(m_ticket));
        if (!line.ticket)
            return tr("--ticket needs submit, if-persists or none, not “%1”.").arg(value(m_ticket));
    }
    return std::nullopt;
}

} // namespace

tl::expected<CommandLine, CommandLineReader::Stop> CommandLineReader::read(const QStringList &arguments)
{
    return Reading().run(arguments);
}

} // namespace Codebook
