// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/startoptions.h"

#include "core/commandarguments.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace Codebook {

namespace {

constexpr int UsageError = 2;

std::optional<QSize> sizeFromText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt())) : std::nullopt;
}

} // namespace

tl::expected<StartOptions, StartOptionsReader::Stop> StartOptionsReader::read(const QStringList &arguments)
{
    const auto mistake = [](const QString &text) {
        return tl::unexpected(Stop{
            QStringLiteral("codebook: %1\n%2\n").arg(text, tr("“codebook --help” lists the options.")), UsageError});
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Explains error codes, offline, in Chinese and English."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version."));
    const QCommandLineOption language(QStringLiteral("language"), tr("Use zh (Chinese) or en (English)."),
                                      QStringLiteral("zh|en"));
    const QCommandLineOption catalogue(QStringLiteral("catalogue"), tr("Use this compiled catalogue."),
                                       QStringLiteral("FILE|ID"));
    const QCommandLineOption appearance(QStringLiteral("appearance"),
                                        tr("Appearance: light, dark, or system to follow the system."),
                                        QStringLiteral("NAME"));
    const QCommandLineOption size(QStringLiteral("size"), tr("Open the window in this size."),
                                  QStringLiteral("WIDTHxHEIGHT"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        tr("Save a picture of the window as a PNG file and quit; needs no display."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption log(QStringLiteral("log"), tr("Open this log and find the codes in it."),
                                 QStringLiteral("FILE"));
    const QCommandLineOption ticket(QStringLiteral("ticket"), tr("Write a ticket about the code, or about the log."));
    const QCommandLineOption reply(QStringLiteral("reply"), tr("Draft a reply to the customer about the code."));
    parser.addOptions({help, version, language, catalogue, log, ticket, reply, appearance, size, screenshot});
    parser.addPositionalArgument(QStringLiteral("text"), tr("What to search for."), QStringLiteral("[TEXT…]"));
    const QStringList valueOptions{QStringLiteral("--language"),   QStringLiteral("--catalogue"),
                                   QStringLiteral("--appearance"), QStringLiteral("--size"),
                                   QStringLiteral("--screenshot"), QStringLiteral("--log")};
    if (!parser.parse(withProtectedNumbers(arguments, valueOptions)))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return tl::unexpected(Stop{parser.helpText(), 0});
    if (parser.isSet(version))
        return tl::unexpected(Stop{QStringLiteral("codebook %1\n").arg(QStringLiteral(CODEBOOK_VERSION)), 0});

    StartOptions options;
    options.text = withPlainNumbers(parser.positionalArguments()).join(u' ');
    options.catalogue = parser.value(catalogue);
    options.log = parser.value(log);
    options.ticket = parser.isSet(ticket);
    options.reply = parser.isSet(reply);
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(language) && !(options.language = languageFromTag(parser.value(language))))
        return mistake(tr("Codebook has no language “%1”: use zh or en.").arg(parser.value(language)));
    if (parser.isSet(appearance) && !(options.appearance = appearanceFromName(parser.value(appearance))))
        return mistake(tr("--appearance needs system, light or dark, not “%1”.").arg(parser.value(appearance)));
    if (parser.isSet(size) && !(options.size = sizeFromText(parser.value(size))))
        return mistake(tr("--size needs pixels such as 1200x800, not “%1”.").arg(parser.value(size)));
    return options;
}

} // namespace Codebook
