// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/text.h"

#include "cli/displaywidth.h"
#include "cli/texttable.h"
#include "core/wording.h"

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr int Indent = 2;
constexpr int Gap = 2;
constexpr int WidestText = 100; // longer lines are hard to read
constexpr int NarrowestText = 20;

QString joined(const QList<Code> &codes)
{
    QStringList labels;
    for (const Code &code : codes)
        labels << code.label;
    return labels.join(QStringLiteral(", "));
}

} // namespace

EntryPrinter::EntryPrinter(const CatalogueInfo &info, Language language, const Terminal &terminal)
    : m_info(info)
    , m_language(language)
    , m_terminal(terminal)
{ }

QString EntryPrinter::full(const Entry &entry) const
{
    const QString badge = Wording::ticketBadge(entry.ticket);
    QString advice = Wording::whatToDo();
    if (const QString mark = Wording::hintOriginMark(entry.hintOrigin); !mark.isEmpty())
        advice = tr("%1 (%2)", "heading (remark)").arg(advice, mark);

    QList<std::pair<QString, QString>> fields{
        {Wording::whatHappened(), entry.description.in(m_language)},
        {advice, entry.hint.in(m_language)},
    };
    if (!badge.isEmpty())
        fields.append({tr("Ticket"), badge + QStringLiteral(" — ") + Wording::ticketReason(entry.ticket)});
    if (!entry.related.isEmpty())
        fields.append({tr("Related"), joined(entry.related)});
    if (entry.symbols.size() > 1)
        fields.append({tr("Symbols"), entry.symbols.join(QStringLiteral(", "))});

    int labelWidth = 0;
    for (const auto &[label, value] : std::as_const(fields))
        labelWidth = std::max(labelWidth, displayWidth(label));

    QStringList head{m_terminal.bold(entry.codeText())};
    if (!entry.symbols.isEmpty())
        head << entry.symbol();
    head << m_terminal.dim(sectionBreadcrumb(m_info, entry.section, m_language));
    QString text = head.join(QString(Gap, u' ')) + u'\n';
    for (const auto &[label, value] : std::as_const(fields))
        text += field(label, value, labelWidth);
    return text;
}

QString EntryPrinter::field(const QString &label, const QString &value, int labelWidth) const
{
    const int textColumn = Indent + labelWidth + Gap;
    const int room = m_terminal.width > 0 ? std::clamp(m_terminal.width - textColumn, NarrowestText, WidestText) : 0;
    const QStringList lines = wrapped(value, room);
    QString text = QString(Indent, u' ') + m_terminal.dim(leftAligned(label, labelWidth)) + QString(Gap, u' ');
    text += lines.join(u'\n' + QString(textColumn, u' '));
    return text + u'\n';
}

QString EntryPrinter::table(const QList<Entry> &entries) const
{
    TextTable table(m_terminal,
                    {{.isRightAligned = true, .style = &Terminal::bold},
                     {.style = &Terminal::dim},
                     {.style = &Terminal::amber},
                     {}});
    for (const Entry &entry : entries) {
        table.addRow({entry.codeText(), sectionBreadcrumb(m_info, entry.section, m_language),
                      entry.ticket == TicketAdvice::None ? QString() : Wording::ticketShort(entry.ticket),
                      entry.description.in(m_language)});
    }
    return table.text();
}

} // namespace Codebook
