// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

namespace Codebook {

/// Why user data cannot be used, or not be changed.
struct UserDataProblem
{
    enum Kind {
        Missing, ///< there is no such file, and none was to be made
        Uncreatable, ///< the file or its folder cannot be made; detail says why
        Unreadable, ///< the system refuses to read it; detail says why
        Foreign, ///< an SQLite database of another program
        Damaged, ///< cut short or overwritten
        ReadOnly, ///< the file or its folder cannot be written to
        Newer, ///< written by a newer Codebook: it can be read only
        Busy, ///< another program has been writing for too long
        DiskFull, ///< there is no space left
        NoDriver, ///< Qt's SQLite driver is not installed
        Failed, ///< SQLite reported another error; detail is its message
    };

    Kind kind = Failed;
    QString path; ///< the file, as the user would write it
    QString detail; ///< the system's or SQLite's own words; empty where there are none

    bool operator==(const UserDataProblem &) const = default;
};

template <typename T>
using UserDataResult = tl::expected<T, UserDataProblem>;

/// What one of SQLite's primary result codes (https://www.sqlite.org/rescode.html) means for user data.
UserDataProblem::Kind userDataProblemKind(int resultCode);

/// The problem in the user's language: which file, what is wrong, what to do. One paragraph.
class UserDataProblemText
{
    Q_DECLARE_TR_FUNCTIONS(UserDataProblem)

public:
    /// A few words for a heading: "Your notes cannot be changed"
    static QString title(const UserDataProblem &problem);
    static QString sentence(const UserDataProblem &problem);
};

} // namespace Codebook
