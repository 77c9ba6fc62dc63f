// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/entrytext.h"

#include <QRegularExpression>
#include <QtGlobal>

namespace Codebook {

namespace {

constexpr auto Context = "EntryText";

// Marked for lupdate here, translated at use into the language asked for.
constexpr auto ReplyFormat = QT_TRANSLATE_NOOP("EntryText", "Error code %1: %2\nWhat to do: %3");
constexpr auto HappenedHeading = QT_TRANSLATE_NOOP("EntryText", "What happened");
constexpr auto HintHeading = QT_TRANSLATE_NOOP("EntryText", "What to do");
constexpr auto EditorHintHeading = QT_TRANSLATE_NOOP("EntryText", "What to do (our advice)");
constexpr auto TicketHeading = QT_TRANSLATE_NOOP("EntryText", "Ticket");
constexpr auto SubmitTicket = QT_TRANSLATE_NOOP("EntryText", "submit a ticket");
constexpr auto TicketIfPersists
    = QT_TRANSLATE_NOOP("EntryText", "internal error: retry first, submit a ticket if it persists");
constexpr auto HeadingAndText = QT_TRANSLATE_NOOP("EntryText", "**%1:** %2");

QString escaped(QString text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_~&\\[\\]<>#|])"));
    return text.replace(special, QStringLiteral("\\\\1"));
}

const char *ticketText(TicketAdvice advice)
{
    switch (advice) {
    case TicketAdvice::Submit:
        return SubmitTicket;
    case TicketAdvice::IfPersists:
        return TicketIfPersists;
    case TicketAdvice::None:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

EntryText::EntryText(const CatalogueInfo &info, Language language, const QTranslator &translator)
    : m_info(info)
    , m_language(language)
    , m_translator(translator)
{ }

QString EntryText::tr(const char *text) const
{
    const QString translated = m_translator.translate(Context, text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

QString EntryText::row(const Entry &entry) const
{
    const char *ticket = ticketText(entry.ticket);
    return QStringList{entry.codeText(), entry.symbol(), entry.description.in(m_language),
                       sectionBreadcrumb(m_info, entry.section, m_language), ticket ? tr(ticket) : QString()}
        .join(u'\t');
}

QString EntryText::reply(const Entry &entry) const
{
    return tr(ReplyFormat).arg(entry.codeText(), entry.description.in(m_language), entry.hint.in(m_language));
}

QString EntryText::markdown(const Entry &entry) const
{
    const QString line = tr(HeadingAndText) + QStringLiteral("\n\n");
    QString text = QStringLiteral("### %1").arg(escaped(entry.codeText()));
    if (!entry.symbols.isEmpty())
        text += QStringLiteral(" `%1`").arg(entry.symbol());
    text += QStringLiteral("\n\n%1 · %2\n\n")
                .arg(escaped(m_info.title.in(m_language)),
                     escaped(sectionBreadcrumb(m_info, entry.section, m_language)));
    text += line.arg(tr(HappenedHeading), escaped(entry.description.in(m_language)));
    text += line.arg(tr(entry.hintOrigin == HintOrigin::Editor ? EditorHintHeading : HintHeading),
                     escaped(entry.hint.in(m_language)));
    if (const char *ticket = ticketText(entry.ticket))
        text += line.arg(tr(TicketHeading), tr(ticket));
    return text.trimmed() + u'\n';
}

} // namespace Codebook
