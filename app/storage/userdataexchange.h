// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/userdata.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>

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
    /// Called with each piece that is done; false ends the work, which then has changed nothing.
    using Step = std::function<bool(qint64 done, qint64 count)>;

    /// Everything, as it was at one moment. The same content gives the same text.
    static UserDataResult<QByteArray> text(const UserData &data);
    /// Writes it to a file, as a whole or not at all; gives a sentence where that fails, an empty one where step ended
    /// it.
    static tl::expected<void, QString> exportTo(const QString &file, const UserData &data, const Step &step = goOn);
    /// Adds what a file has to what is there. Nothing that is there is replaced: of two notes on one code the longer
    /// stays where it contains the other, else both do, in one note; of two different drafts with one id both stay. All
    /// of it or, with sentences that say why, nothing. No sentence where step ended it.
    static tl::expected<UserDataImport, QStringList> importFrom(const QString &file, UserData &data,
                                                                const Step &step = goOn);

    /// "Stars: 3 added, 1 there already", a line for each kind; then the remarks.
    static QStringList lines(const UserDataImport &report);

private:
    static bool goOn(qint64, qint64) { return true; }
};

} // namespace Codebook
