// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/searchresult.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>

namespace Codebook {

/// What must be said beside results that are not simply what was typed: a reading that was assumed, a spelling that was
/// corrected, words that were left out. The same in window and terminal, in the program's current language.
class SearchNotes
{
    Q_DECLARE_TR_FUNCTIONS(SearchNotes)

public:
    /// The code of an entry as it is shown, "120001-130000".
    using CodeText = std::function<QString(quint32 id)>;

    /// One sentence for each thing to say; empty where the results are simply what was typed.
    static QStringList of(const SearchResult &result, const CodeText &codeText);

    /// Of a filter as it was typed, that the catalogue has nothing for.
    static QString unknownFilter(const QString &filter);

    /// code: of the entry that was meant; not asked for where there is none. Empty where it is just what was typed.
    static QString reading(const CodeReading &reading, const QString &code);

    // Of a code that is not documented

    /// family: the title of the section or part that codes like it belong to.
    static QString family(const QString &family);
    static QString near(const QStringList &codes);
    static QString neighbours(const QStringList &codes);
};

} // namespace Codebook
