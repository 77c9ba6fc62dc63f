// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Codebook {

/// Why a compiled catalogue cannot be used.
struct CatalogueProblem
{
    enum Kind {
        Missing, ///< there is no such file
        Unreadable, ///< the system refuses to read it; detail says why
        Empty, ///< zero bytes
        NotACatalogue, ///< no SQLite file, or one of another program
        Newer, ///< written by a newer Codebook
        Older, ///< written by an older Codebook whose format is no longer read
        Damaged, ///< cut short or overwritten
        NoDriver, ///< Qt's SQLite driver is not installed
        ReadFailed, ///< SQLite reported an error; detail is its message
    };

    Kind kind = Missing;
    QString path; ///< the file, as the user would write it
    QString detail; ///< the system's or SQLite's own words; empty where there are none

    bool operator==(const CatalogueProblem &) const = default;
};

/// The problem in the user's language: which file, what is wrong, what to do. One paragraph.
class CatalogueProblemText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueProblem)

public:
    /// A few words for a heading: "The catalogue is damaged"
    static QString title(const CatalogueProblem &problem);
    static QString sentence(const CatalogueProblem &problem);
};

} // namespace Codebook
