// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/note.h"
#include "core/recentcode.h"
#include "core/star.h"
#include "core/ticketdraft.h"
#include "storage/cataloguetext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace Codebook {

/// Everything that a user keeps.
struct UserDataContent
{
    QList<Star> stars;
    QList<Note> notes;
    QList<RecentCode> recentCodes; ///< the latest first
    QList<TicketDraft> drafts; ///< the one changed last first
};

/// The form of an exported file.
class UserDataJson
{
    Q_DECLARE_TR_FUNCTIONS(UserDataJson)

public:
    static QJsonObject toJson(const UserDataContent &content);
    /// Everything in a file; or every fault that keeps it from being read.
    static tl::expected<UserDataContent, QList<Fault>> read(const QString &path);
};

} // namespace Codebook
