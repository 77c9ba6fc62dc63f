// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"
#include "storage/catalogueproblem.h"
#include "ui/messagepage.h"

#include <QCoreApplication>
#include <QList>

namespace Codebook {

/// What the window's message pages say, in the program's current language. A choice's id is a text to search for, or
/// one of the two below.
class WindowMessages
{
    Q_DECLARE_TR_FUNCTIONS(WindowMessages)

public:
    // No text that somebody searches for begins with a control character.
    static constexpr QLatin1StringView RemoveFilters{"\1remove-filters"};
    static constexpr QLatin1StringView TryAgain{"\1try-again"};

    /// First start: examples to click.
    static MessagePage::Content welcome();
    static MessagePage::Content problem(const CatalogueProblem &problem);
    /// Nothing matches. text is what was searched for, nearest the documented codes next to it, if it was a number.
    static MessagePage::Content nothingFound(const QString &text, bool hasFilter, const QList<Entry> &nearest,
                                             Language language);
};

} // namespace Codebook
