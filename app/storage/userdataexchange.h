// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/userdata.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Codebook {

/// What an import did.
struct UserDataImport
{
    struct Counts
    {
        qint64 added = 0;
        qint64 unchanged = 0; ///< were there already
        qint64 merged = 0; ///< were there with another content; see the remarks
        qint64 skipped = 0; ///< were not taken; see the remarks

        bool operator==(const Counts &) const = default;
    };

    Counts stars;
    Counts notes;
    Counts recentCodes;
    Counts drafts;
    QStringList remarks; ///< a sentence for each that was merged, and for those that were skipped
};

/// Everything that the user keeps as one JSON file, and back. The form of the file is described in README.md.
class UserDataExchange
{
    Q_DECLARE_TR_FUNCTIONS(UserDataExchange)

public:
    /// Everything, as it was at one moment. The same content gives the same text.
    static UserDataResult<QByteArray> text(const UserData &data);
    /// Writes it to a file, as a whole or not at all; gives a sentence where that fails.
    static tl::expected<void, QString> exportTo(const QString &file, const UserData &data);
    /// Adds what a file has to what is there. Nothing that is there is replaced: of two notes on one code the longer
    /// stays where it contains the other, else both do, in one note; of two different drafts with one id both stay. All
    /// of it or, with sentences that say why, nothing.
    static tl::expected<UserDataImport, QStringList> importFrom(const QString &file, UserData &data);

    /// "Stars: 3 added, 1 there already", a line for each kind; then the remarks.
    static QStringList lines(const UserDataImport &report);
};

} // namespace Codebook
