// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"
#include "core/searchresult.h"
#include "storage/catalogueproblem.h"
#include "ui/messagepage.h"

#include <QCoreApplication>
#include <QList>

namespace Codebook {

/// A code that is not documented, with what there is to show for it.
struct ExplainedCode
{
    QString typed;
    QString family; ///< title of the section or part that codes like it belong to; may be empty
    QList<Entry> near; ///< one slip of the finger away
    QList<Entry> neighbours; ///< documented, below and above
};

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
    /// Nothing matches. words: what was searched for besides the filters; may be empty.
    static MessagePage::Content nothingFound(const QString &words, const Filter &filter);
    /// A code that is not documented: where it would belong, what it can have been meant to be, what stands next to it.
    static MessagePage::Content undocumented(const ExplainedCode &code, bool hasFilter, Language language);

private:
    static MessagePage::Content nothingKept(Kept kept);
};

} // namespace Codebook
