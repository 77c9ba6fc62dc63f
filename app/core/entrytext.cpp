// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/entrytext.h"

#include "core/markdown.h"
#include "core/translated.h"

#include <QtGlobal>

namespace Codebook {

namespace {

constexpr auto Context = "EntryText";

// Marked for lupdate here, translated at use into the language asked for.
constexpr auto HappenedHeading = QT_TRANSLATE_NOOP("EntryText", "What happened");
constexpr auto HintHeading = QT_TRANSLATE_NOOP("EntryText", "What to do");
constexpr auto EditorHintHeading = QT_TRANSLATE_NOOP("EntryText", "What to do (our advice)");
constexpr auto TicketHeading = QT_TRANSLATE_NOOP("EntryText", "Ticket");
constexpr auto SubmitTicket = QT_TRANSLATE_NOOP("EntryText", "submit a ticket");
constexpr auto TicketIfPersists
    = QT_TRANSLATE_NOOP("EntryText", "internal error: retry first, submit a ticket if it persists");
constexpr auto HeadingAndText = QT_TRANSLATE_NOOP("EntryText", "**%1:** %2");

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
    return translated(m_translator, Context, text);
}

QString EntryText::row(const Entry &entry) const
{
    const char *ticket = ticketText(entry.ticket);
    return QStringList{entry.codeText(), entry.symbol(), entry.description.in(m_language),
                       sectionBreadcrumb(m_info, entry.section, m_language), ticket ? tr(ticket) : QString()}
        .join(u'\t');
}

QString EntryText::markdown(const Entry &entry) const
{
    const QString line = tr(HeadingAndText) + QStringLiteral("\n\n");
    QString text = QStringLiteral("### %1").arg(markdownEscaped(entry.codeText()));
    if (!entry.symbols.isEmpty())
        text += QStringLiteral(" `%1`").arg(entry.symbol());
    text += QStringLiteral("\n\n%1 · %2\n\n")
                .arg(markdownEscaped(m_info.title.in(m_language)),
                     markdownEscaped(sectionBreadcrumb(m_info, entry.section, m_language)));
    text += line.arg(tr(HappenedHeading), markdownEscaped(entry.description.in(m_language)));
    text += line.arg(tr(entry.hintOrigin == HintOrigin::Editor ? EditorHintHeading : HintHeading),
                     markdownEscaped(entry.hint.in(m_language)));
    if (const char *ticket = ticketText(entry.ticket))
        text += line.arg(tr(TicketHeading), tr(ticket));
    return text.trimmed() + u'\n';
}

} // namespace Codebook
