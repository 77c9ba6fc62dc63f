// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/markdown.h"
#include "core/ticketreport.h"
#include "core/translated.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto Context = "TicketText";
constexpr qsizetype MostCodesInTitle = 5;

// Marked for lupdate here, translated at use into the language asked for.
constexpr auto TitleFormat = QT_TRANSLATE_NOOP("TicketText", "Error code %1: %2");
constexpr auto TitleFormatUndocumented = QT_TRANSLATE_NOOP("TicketText", "Error code %1");
constexpr auto TitleFormatWithoutCode = QT_TRANSLATE_NOOP("TicketText", "Error report");
constexpr auto CodeSeparator = QT_TRANSLATE_NOOP("TicketText", ", ");
constexpr auto CodesHeading = QT_TRANSLATE_NOOP("TicketText", "Error code");
constexpr auto CodeFormat = QT_TRANSLATE_NOOP("TicketText", "%1: %2");
constexpr auto FoundFormat = QT_TRANSLATE_NOOP("TicketText", "%1 (%2×, log lines %3–%4)");
constexpr auto FoundOnceFormat = QT_TRANSLATE_NOOP("TicketText", "%1 (log line %2)");
constexpr auto InterfaceHeading = QT_TRANSLATE_NOOP("TicketText", "Interface called");
constexpr auto MessageHeading = QT_TRANSLATE_NOOP("TicketText", "Error message");
constexpr auto VersionHeading = QT_TRANSLATE_NOOP("TicketText", "SDK version");
constexpr auto PlatformHeading = QT_TRANSLATE_NOOP("TicketText", "Platform");
constexpr auto AppHeading = QT_TRANSLATE_NOOP("TicketText", "SDKAppID");
constexpr auto UserHeading = QT_TRANSLATE_NOOP("TicketText", "UserID");
constexpr auto TimeHeading = QT_TRANSLATE_NOOP("TicketText", "Time");
constexpr auto StepsHeading = QT_TRANSLATE_NOOP("TicketText", "Steps to reproduce");
constexpr auto LogHeading = QT_TRANSLATE_NOOP("TicketText", "Log excerpt");
constexpr auto LineFormat = QT_TRANSLATE_NOOP("TicketText", "%1: %2");
constexpr auto MarkdownFormat = QT_TRANSLATE_NOOP("TicketText", "**%1:** %2");

/// Plain text of several lines behind its heading.
QString indented(const QString &text)
{
    return text.trimmed().replace(u'\n', QStringLiteral("\n    "));
}

/// For a chat or a form that may cut a text at a NUL.
QString withoutNul(QString text)
{
    return text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
}

/// A line of its own in Markdown that starts no list and underlines no heading.
QString markdownLine(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("^(\\d{0,9})([-+=.)])"));
    return markdownEscaped(text).replace(start, QStringLiteral("\\1\\\\2"));
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

TicketText::TicketText(Language language, const QTranslator &translator)
    : m_language(language)
    , m_translator(translator)
{ }

QString TicketText::tr(const char *text) const
{
    return translated(m_translator, Context, text);
}

QString TicketText::title(const TicketReport &report) const
{
    if (report.items.isEmpty())
        return tr(TitleFormatWithoutCode);
    QStringList codes;
    for (const TicketItem &item : report.items.first(std::min(report.items.size(), MostCodesInTitle)))
        codes << item.entry.codeText();
    if (report.items.size() > MostCodesInTitle)
        codes << QStringLiteral("…");
    const QString description = oneLine(report.items[0].entry.description.in(m_language));
    return description.isEmpty() ? tr(TitleFormatUndocumented).arg(codes.join(tr(CodeSeparator)))
                                 : tr(TitleFormat).arg(codes.join(tr(CodeSeparator)), description);
}

QString TicketText::codeLine(const TicketItem &item) const
{
    const QString names = QStringList{item.entry.codeText(), item.entry.symbol()}.join(u' ').trimmed();
    const QString description = oneLine(item.entry.description.in(m_language));
    const QString line = description.isEmpty() ? names : tr(CodeFormat).arg(names, description);
    if (item.count == 0)
        return line;
    if (item.count == 1)
        return tr(FoundOnceFormat).arg(line, QString::number(item.firstLine));
    return tr(FoundFormat)
        .arg(line, QString::number(item.count), QString::number(item.firstLine), QString::number(item.lastLine));
}

QList<TicketText::Field> TicketText::fields(const TicketReport &report) const
{
    QList<Field> fields;
    for (const TicketItem &item : report.items)
        fields.append({tr(CodesHeading), codeLine(item)});
    if (report.items.isEmpty())
        fields.append({tr(CodesHeading), QString()});
    fields += {{tr(InterfaceHeading), report.interfaceCalled.text},
               {tr(MessageHeading), report.errorMessage.text},
               {tr(VersionHeading), report.sdkVersion.text},
               {tr(PlatformHeading), report.platform.text},
               {tr(AppHeading), report.sdkAppId},
               {tr(UserHeading), report.userId},
               {tr(TimeHeading), report.time.text}};
    return fields;
}

QString TicketText::plain(const TicketReport &report) const
{
    const QString line = tr(LineFormat);
    QString text = title(report) + QStringLiteral("\n\n");
    for (const Field &field : fields(report))
        text += line.arg(field.heading, oneLine(field.value)).trimmed() + u'\n';
    text += line.arg(tr(StepsHeading), indented(report.steps.text)).trimmed() + u'\n';
    const QString log = report.logExcerpt.text;
    text += line.arg(tr(LogHeading), log.isEmpty() ? QString() : u'\n' + log).trimmed() + u'\n';
    return withoutNul(text);
}

QString TicketText::markdown(const TicketReport &report) const
{
    const QString line = tr(MarkdownFormat);
    QString text = QStringLiteral("### ") + markdownEscaped(title(report)) + QStringLiteral("\n\n");
    for (const Field &field : fields(report))
        text += QStringLiteral("- ") + line.arg(field.heading, markdownEscaped(oneLine(field.value))).trimmed() + u'\n';
    QStringList steps;
    for (const QString &step : report.steps.text.split(u'\n', Qt::SkipEmptyParts))
        steps << markdownLine(oneLine(step));
    text += u'\n' + line.arg(tr(StepsHeading), steps.join(QStringLiteral("\\\n"))).trimmed() + u'\n';
    text += u'\n' + line.arg(tr(LogHeading), QString()).trimmed() + u'\n';
    if (!report.logExcerpt.text.isEmpty())
        text += u'\n' + markdownFenced(report.logExcerpt.text);
    return withoutNul(text);
}

} // namespace Codebook
