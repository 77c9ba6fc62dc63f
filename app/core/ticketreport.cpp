// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/ticketreport.h"

#include "core/logexcerpt.h"

#include <QRegularExpression>

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype LongestLogRead = 2'000'000; // UTF-16 units: redacted in well under a second
constexpr qsizetype ReadBeforeFind = LongestLogRead / 2;

/// A part of a log, whole lines.
struct LogPart
{
    QString text;
    int linesBefore = 0; ///< of the whole log
};

qsizetype lineStart(const QString &log, int line)
{
    qsizetype start = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype end = log.indexOf(u'\n', start);
        if (end < 0)
            return start;
        start = end + 1;
    }
    return start;
}

LogPart partToRead(const QString &log, int firstFind)
{
    if (log.size() <= LongestLogRead)
        return {log, 0};
    const qsizetype wanted = std::max<qsizetype>(0, lineStart(log, firstFind) - ReadBeforeFind);
    const qsizetype start = wanted == 0 ? 0 : log.indexOf(u'\n', wanted) + 1;
    return {log.mid(start, LongestLogRead), int(QStringView(log).first(start).count(u'\n'))};
}

bool looksLikeVersion(const QString &text)
{
    static const QRegularExpression version(
        QStringLiteral("^v?\\d{1,4}(?:\\.\\d{1,6}){1,4}(?:[ ._+-]?[A-Za-z0-9]{1,8})?$"));
    return version.match(text).hasMatch();
}

Redaction withRestored(Redaction redaction, const QStringList &originals)
{
    for (qsizetype i = redaction.removed.size() - 1; i >= 0; --i) {
        if (originals.contains(redaction.removed[i].original))
            redaction = restore(redaction, i);
    }
    return redaction;
}

} // namespace

TicketCase ticketCase(const QList<TicketItem> &items, const QString &log, int logStart)
{
    TicketCase made;
    made.items = items;
    made.log = log;
    made.logStart = logStart;
    QStringList codes;
    for (const TicketItem &item : items)
        codes << item.entry.code.label;
    const LogPart part = partToRead(log, items.isEmpty() ? 1 : items.constFirst().firstLine - logStart + 1);
    made.facts = caseFacts(part.text, codes);
    return made;
}

TicketReport ticketReport(const TicketCase &ticketCase, Language language)
{
    QList<int> finds;
    for (const TicketItem &item : ticketCase.items) {
        if (item.firstLine > 0)
            finds << item.firstLine - ticketCase.logStart + 1;
    }
    const LogPart part = partToRead(ticketCase.log, finds.value(0, 1));
    for (int &find : finds)
        find -= part.linesBefore;
    const CaseFacts &facts = ticketCase.facts;
    const bool isVersion = looksLikeVersion(facts.sdkVersion);
    QList<Redaction> texts = redact({facts.platform, facts.time, facts.interfaceCalled, facts.errorMessage,
                                     ticketCase.steps, isVersion ? QString() : facts.sdkVersion, part.text},
                                    language);
    texts.last() = logExcerpt(texts.last(), finds);
    const TicketReport report{.items = ticketCase.items,
                              .sdkAppId = facts.sdkAppId,
                              .userId = facts.userId,
                              .sdkVersion = isVersion ? Redaction{facts.sdkVersion, {}} : texts[5],
                              .platform = texts[0],
                              .time = texts[1],
                              .interfaceCalled = texts[2],
                              .errorMessage = texts[3],
                              .steps = texts[4],
                              .logExcerpt = texts[6]};
    return withRestored(report, ticketCase.restored);
}

TicketReport withRestored(const TicketReport &report, const QStringList &originals)
{
    TicketReport restored = report;
    for (Redaction *text : {&restored.sdkVersion, &restored.platform, &restored.time, &restored.interfaceCalled,
                            &restored.errorMessage, &restored.steps, &restored.logExcerpt})
        *text = withRestored(*text, originals);
    return restored;
}

QList<RemovedPiece> TicketReport::removed() const
{
    QList<RemovedPiece> pieces;
    for (const Redaction *text :
         {&interfaceCalled, &errorMessage, &sdkVersion, &platform, &time, &steps, &logExcerpt}) {
        for (const RemovedPiece &piece : text->removed) {
            const auto isSame = [&piece](const RemovedPiece &other) { return other.placeholder == piece.placeholder; };
            if (std::none_of(pieces.cbegin(), pieces.cend(), isSame))
                pieces << piece;
        }
    }
    return pieces;
}

} // namespace Codebook
