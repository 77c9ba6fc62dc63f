// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/draftfilter.h"

#include "search/segmenter.h"

#include <algorithm>

namespace Codebook {

bool fits(const TicketDraft &draft, const QString &state, const QString &typed)
{
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const QStringList texts{draft.codes.join(u'\n'),      draft.subject, draft.reference, state,
                            ticketStateName(draft.state), draft.body};
    const QString all = fold(texts.join(u'\n')); // nobody types a line break: no word spans two of them
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word); });
}

} // namespace Codebook
