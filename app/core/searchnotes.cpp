// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/searchnotes.h"

namespace Codebook {

QStringList SearchNotes::of(const SearchResult &result, const CodeText &codeText)
{
    QStringList notes;
    for (const CodeReading &each : result.readings) {
        const QString code = each.id > 0 ? codeText(each.id) : QString();
        if (const QString note = reading(each, code); !note.isEmpty())
            notes << note;
    }
    for (const Correction &correction : result.corrections)
        notes << tr("No entry has “%1”. Searched for “%2” instead.").arg(correction.typed, correction.meant);
    const Rank first = result.hits.isEmpty() ? Rank::ExactCode : result.hits.at(0).rank;
    if (first == Rank::NearCode)
        notes << tr("These codes differ by one typing mistake.");
    if (first == Rank::SomeWords)
        notes << tr("No entry has all of these words. These have most of them.");
    else if (result.isComplete && !result.hits.isEmpty()
             && result.hits.at(result.hits.size() - 1).rank == Rank::SomeWords)
        notes << tr("Only the first of these have all the words; the others have most of them.");
    return notes;
}

QString SearchNotes::unknownFilter(const QString &filter)
{
    return tr("The filter “%1” matches nothing in this catalogue, so it was ignored.").arg(filter);
}

QString SearchNotes::family(const QString &family)
{
    return tr("Similar codes belong to %1.").arg(family);
}

QString SearchNotes::near(const QStringList &codes)
{
    return tr("Did you mean %1?").arg(codes.join(tr(", ", "between codes")));
}

QString SearchNotes::neighbours(const QStringList &codes)
{
    return tr("The documented codes next to it are %1.").arg(codes.join(tr(", ", "between codes")));
}

QString SearchNotes::reading(const CodeReading &reading, const QString &code)
{
    switch (reading.kind) {
    case CodeReading::Exact:
        return {};
    case CodeReading::Range:
        return tr("%1 lies in the range %2.").arg(reading.typed, code);
    case CodeReading::OtherSign:
        return tr("%1 is not documented; %2 is.").arg(reading.typed, code);
    case CodeReading::Hexadecimal:
        return tr("%1 is hexadecimal for %2.").arg(reading.typed, code);
    case CodeReading::LookAlikes:
        return tr("%1 was read as %2.").arg(reading.typed, code);
    case CodeReading::Undocumented:
        return tr("%1 is not documented.").arg(reading.typed);
    }
    Q_UNREACHABLE();
}

} // namespace Codebook
