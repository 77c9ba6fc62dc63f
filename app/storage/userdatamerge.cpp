// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdatamerge.h"

#include <QSet>
#include <QStringList>
#include <QUuid>

#include <algorithm>

namespace Codebook {

namespace {

constexpr QLatin1StringView Separator{"\n\n---\n\n"};

QString contentOf(const TicketDraft &draft)
{
    return QStringList{draft.catalogue, draft.codes.join(u'\n'), ticketStateName(draft.state),
                       draft.reference, draft.subject,           draft.body}
        .join(QChar(0));
}

} // namespace

QString mergedNoteText(const QString &ours, const QString &theirs)
{
    if (ours.contains(theirs.trimmed()))
        return ours;
    if (theirs.contains(ours.trimmed()))
        return theirs;
    return ours + Separator + theirs;
}

std::optional<TicketDraft> mergedDraft(const TicketDraft &ours, const TicketDraft &theirs)
{
    const bool isSameText = ours.catalogue == theirs.catalogue && ours.codes == theirs.codes
        && ours.subject == theirs.subject && ours.body == theirs.body;
    const bool isSameReference
        = ours.reference == theirs.reference || ours.reference.isEmpty() || theirs.reference.isEmpty();
    if (!isSameText || !isSameReference)
        return std::nullopt;
    TicketDraft merged = theirs.changed > ours.changed ? theirs : ours;
    if (merged.reference.isEmpty())
        merged.reference = ours.reference.isEmpty() ? theirs.reference : ours.reference;
    merged.created = std::min(ours.created, theirs.created);
    return merged;
}

TicketDraft besideOther(const TicketDraft &draft)
{
    TicketDraft copy = draft;
    copy.id = QUuid::createUuidV5(QUuid::fromString(draft.id), contentOf(draft)).toString(QUuid::WithoutBraces);
    return copy;
}

QList<RecentCode> mergedRecentCodes(const QList<RecentCode> &ours, const QList<RecentCode> &theirs, qsizetype most)
{
    QList<RecentCode> merged = ours;
    QSet<EntryKey> known;
    for (const RecentCode &code : ours)
        known.insert(code.key);
    for (const RecentCode &code : theirs) {
        if (!known.contains(code.key))
            merged.append(code);
        known.insert(code.key);
    }
    return merged.first(std::min(merged.size(), most));
}

} // namespace Codebook
