// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/reply.h"

#include "core/translated.h"

#include <QHash>
#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto Context = "Reply";

// Marked for lupdate here, translated at use into the language asked for.
constexpr auto Greeting = QT_TRANSLATE_NOOP("Reply", "Hello,");
constexpr auto Meaning = QT_TRANSLATE_NOOP("Reply", "Error code %1 means: %2");
constexpr auto Advice = QT_TRANSLATE_NOOP("Reply", "What to do: %1");
constexpr auto PassedOn = QT_TRANSLATE_NOOP(
    "Reply",
    "We will pass this on to our engineers. So that they can look into it, please send us the interface called, the "
    "full error message, the time, the SDKAppID, the UserID, the SDK version and the platform. Please do not send "
    "passwords or UserSigs.");
constexpr auto IfItPersists = QT_TRANSLATE_NOOP(
    "Reply",
    "If the problem persists, please send us the interface called, the full error message, the time, the SDKAppID, the "
    "UserID, the SDK version and the platform, and we will pass it on to our engineers. Please do not send passwords "
    "or UserSigs.");
constexpr auto Closing = QT_TRANSLATE_NOOP("Reply", "If anything is unclear, just reply to this message.");
constexpr auto DateFormat = QT_TRANSLATE_NOOP("Reply", "yyyy-MM-dd");

const char *ticketText(TicketAdvice advice)
{
    switch (advice) {
    case TicketAdvice::Submit:
        return PassedOn;
    case TicketAdvice::IfPersists:
        return IfItPersists;
    case TicketAdvice::None:
        return nullptr;
    }
    Q_UNREACHABLE();
}

/// The sentences and the parts between semicolons, each with the sign that ends it.
QStringList clauses(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[。；！])|(?<=[.;!] )"));
    return text.split(end, Qt::SkipEmptyParts);
}

/// The longest first: a hint can have the code in it. A code or a symbol is not to be found inside a longer one.
QRegularExpression anyOf(QStringList alternatives)
{
    std::sort(alternatives.begin(), alternatives.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QString pattern = QStringLiteral("(?<![A-Za-z0-9_-])(?:%1)(?![A-Za-z0-9_])").arg(alternatives.join(u'|'));
    return QRegularExpression(pattern);
}

} // namespace

QString hintForCustomer(const Entry &entry, Language language)
{
    const QString hint = entry.hint.in(language);
    if (entry.ticket == TicketAdvice::None)
        return hint;
    static const QRegularExpression ticket(QStringLiteral("工单|\\bticket\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString kept;
    bool startsSentence = true;
    for (QString clause : clauses(hint)) {
        if (clause.contains(ticket))
            continue;
        if (startsSentence)
            clause[0] = clause[0].toUpper();
        startsSentence = clause.trimmed().endsWith(u'.');
        kept += clause;
    }
    kept = kept.trimmed();
    if (kept.endsWith(u'；'))
        kept.back() = u'。';
    if (kept.endsWith(u';'))
        kept.back() = u'.';
    return kept;
}

Reply::Reply(const CatalogueInfo &info, Language language, const QTranslator &translator)
    : m_info(info)
    , m_language(language)
    , m_translator(translator)
{ }

QString Reply::tr(const char *text) const
{
    return translated(m_translator, Context, text);
}

QString Reply::text(const Entry &entry) const
{
    QString facts = tr(Meaning).arg(entry.codeText(), entry.description.in(m_language));
    if (const QString hint = hintForCustomer(entry, m_language); !hint.isEmpty())
        facts += u'\n' + tr(Advice).arg(hint);
    QStringList paragraphs{tr(Greeting), facts};
    if (const char *ticket = ticketText(entry.ticket))
        paragraphs << tr(ticket);
    paragraphs << tr(Closing);
    return paragraphs.join(QStringLiteral("\n\n"));
}

QHash<QString, QString> Reply::values(const Entry &entry, QDate date) const
{
    return {
        {QStringLiteral("code"), entry.codeText()},
        {QStringLiteral("symbol"), entry.symbol()},
        {QStringLiteral("description"), entry.description.in(m_language)},
        {QStringLiteral("hint"), hintForCustomer(entry, m_language)},
        {QStringLiteral("section"), sectionBreadcrumb(m_info, entry.section, m_language)},
        {QStringLiteral("date"), date.toString(tr(DateFormat))},
    };
}

FilledReply Reply::fill(const ReplyTemplate &replyTemplate, const Entry &entry, QDate date) const
{
    const QHash<QString, QString> known = values(entry, date);
    static const QRegularExpression placeholder(QStringLiteral("\\{([A-Za-z_][A-Za-z0-9_]*)\\}"));
    const QString &text = replyTemplate.text.in(m_language);
    FilledReply filled;
    qsizetype end = 0;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = known.constFind(match.captured(1));
        if (value == known.constEnd()) {
            if (!filled.unknown.contains(match.captured(1)))
                filled.unknown << match.captured(1);
            continue;
        }
        filled.text += QStringView(text).mid(end, match.capturedStart() - end);
        filled.text += *value;
        end = match.capturedEnd();
    }
    filled.text += QStringView(text).mid(end);
    return filled;
}

QString Reply::withPlaceholders(const QString &text, const Entry &entry, QDate date) const
{
    const QHash<QString, QString> known = values(entry, date);
    QHash<QString, QString> names;
    QStringList alternatives;
    for (auto value = known.cbegin(); value != known.cend(); ++value) {
        if (!value->isEmpty()) {
            names.insert(*value, value.key());
            alternatives << QRegularExpression::escape(*value);
        }
    }
    const QRegularExpression any = anyOf(alternatives);
    QString replaced;
    qsizetype end = 0;
    auto matches = any.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        replaced += QStringView(text).mid(end, match.capturedStart() - end);
        replaced += u'{' + names.value(match.captured()) + u'}';
        end = match.capturedEnd();
    }
    replaced += QStringView(text).mid(end);
    return replaced;
}

} // namespace Codebook
