// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/scanreport.h"

#include "cli/displaywidth.h"
#include "cli/json.h"
#include "cli/texttable.h"
#include "core/wording.h"
#include "triage/findwording.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr int WidestName = 40; // a message can be long

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ScanReport::ScanReport(const Catalogue &catalogue, Language language, bool isJson, bool hasFiles)
    : m_catalogue(catalogue)
    , m_language(language)
    , m_isJson(isJson)
    , m_hasFiles(hasFiles)
    , m_terminal(Terminal::ofStandardOutput())
{ }

void ScanReport::beginFile(const QString &name)
{
    m_files << name;
    m_summary = {};
}

void ScanReport::add(const Find &find)
{
    m_isEmpty = false;
    if (m_isJson)
        append(find.isUnknown() ? m_unknown : m_known, json(find));
    else
        m_summary.add(find);
}

QString ScanReport::endFile()
{
    if (m_isJson || m_summary.isEmpty())
        return m_problem;
    if (m_hasFiles)
        writeOut(m_terminal.bold(m_files.last()) + u'\n');
    writeTable(m_summary.known(), {});
    writeTable(m_summary.unknown(), tr("Called a code, but not in the catalogue:"));
    if (m_summary.leftOut() > 0)
        writeOut(tr("%n more place(s) with other codes are not listed.", nullptr,
                    int(std::min<qint64>(m_summary.leftOut(), std::numeric_limits<int>::max())))
                 + u'\n');
    return m_problem;
}

QString ScanReport::finish()
{
    if (!m_isJson || !m_problem.isEmpty())
        return m_problem;
    writeOut(QStringLiteral("{\"findings\": ["));
    copyOut(m_known);
    writeOut(QStringLiteral("],\n\"unknown\": ["));
    copyOut(m_unknown);
    writeOut(QStringLiteral("]}\n"));
    return m_problem;
}

void ScanReport::append(QTemporaryFile &list, const QString &json)
{
    if (!m_problem.isEmpty())
        return;
    const bool isFirst = !list.isOpen();
    const QByteArray line = QByteArray(isFirst ? "\n" : ",\n") + json.toUtf8();
    if ((isFirst && !list.open()) || list.write(line) != line.size())
        m_problem = unwritable();
}

void ScanReport::copyOut(QTemporaryFile &list)
{
    if (!list.isOpen())
        return;
    if (!list.flush() || !list.seek(0)) {
        m_problem = unwritable();
        return;
    }
    while (!list.atEnd())
        writeOut(QString::fromUtf8(list.readLine()));
}

QString ScanReport::unwritable()
{
    return tr("The output needs a temporary file, which cannot be written in “%1”. Check the folder and its free "
              "space.")
        .arg(QDir::tempPath());
}

void ScanReport::writeTable(const QList<CodeSummary> &codes, const QString &heading)
{
    if (codes.isEmpty())
        return;
    TextTable table(m_terminal, {{.isRightAligned = true}, {.isRightAligned = true}, {}, {}, {}, {}, {}, {}});
    table.setHeading({tr("Code"), tr("Times"), tr("First"), tr("Last"), tr("How sure"), tr("Why"), tr("Ticket"),
                      tr("What happened")});
    for (const CodeSummary &code : codes)
        table.addRow(row(code));
    writeOut((heading.isEmpty() ? QString() : heading + u'\n') + table.text());
}

QStringList ScanReport::row(const CodeSummary &code)
{
    // A copy: the next entry that is read can move this one.
    const Entry *first = code.ids.isEmpty() ? nullptr : this->entry(code.ids.first());
    const std::optional<Entry> entry = first != nullptr ? std::optional(*first) : std::nullopt;
    const bool hasTicket = entry && entry->ticket != TicketAdvice::None;
    // A message or symbol is shown as its code; what was written stands in the text.
    QString name = code.name;
    if (entry && code.first.code.label.isEmpty())
        name = codeTexts(code.ids);
    return {elided(name, WidestName),
            QString::number(code.count),
            place(code.first),
            place(code.last),
            FindWording::confidence(code.best.confidence),
            FindWording::reason(code.best.reason),
            hasTicket ? Wording::ticketShort(entry->ticket) : QString(),
            entry ? entry->description.in(m_language) : QString()};
}

QString ScanReport::codeTexts(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids) {
        if (const Entry *each = entry(id))
            texts << each->codeText();
    }
    return texts.join(QStringLiteral(", "));
}

/// A find can stand in a log a million times: its entries are put into words once.
QString ScanReport::json(const Find &find)
{
    QJsonObject object{{QStringLiteral("line"), find.line},
                       {QStringLiteral("column"), find.column},
                       {QStringLiteral("text"), find.text}};
    if (m_hasFiles)
        object.insert(QStringLiteral("file"), m_files.last());
    if (find.isUnknown())
        return compact(object);
    object.insert(QStringLiteral("confidence"), confidenceName(find.confidence));
    QStringList entries;
    for (const qint64 id : find.ids)
        entries << entryJson(id);
    return compact(object).chopped(1) + QStringLiteral(",\"entries\":[%1]}").arg(entries.join(u','));
}

QString ScanReport::entryJson(qint64 id)
{
    auto known = m_entryJson.find(id);
    if (known == m_entryJson.end()) {
        const Entry *each = entry(id);
        known = m_entryJson.insert(
            id, each != nullptr ? compact(toJson(*each, m_catalogue.info().id)) : QStringLiteral("null"));
    }
    return *known;
}

const Entry *ScanReport::entry(qint64 id)
{
    auto known = m_entries.find(id);
    if (known == m_entries.end()) {
        const auto entry = m_catalogue.entry(id);
        if (!entry) {
            m_problem = CatalogueProblemText::sentence(entry.error());
            return nullptr;
        }
        known = m_entries.insert(id, *entry);
    }
    return &*known;
}

QString ScanReport::place(const Find &find)
{
    return QStringLiteral("%1:%2").arg(find.line).arg(find.column);
}

} // namespace Codebook
