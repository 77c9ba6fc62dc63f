// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/userdata.h"

#include <QString>
#include <QStringList>
#include <QTest>

namespace Codebook {

inline EntryKey keyOf(const QString &code, const QString &catalogue = QStringLiteral("tencent-im"))
{
    return {catalogue, code};
}

/// The sentence of a problem, or nothing where there is none: for a failure's message.
template <typename Result>
QString problemText(const Result &result)
{
    return result ? QString() : UserDataProblemText::sentence(result.error());
}

/// Everything that is kept, a line each, without times.
inline QStringList contentOf(const UserData &data)
{
    QStringList lines;
    for (const Star &star : data.stars().value_or(QList<Star>()))
        lines << QStringLiteral("star %1 %2").arg(star.key.catalogue, star.key.code);
    for (const Note &note : data.notes().value_or(QList<Note>()))
        lines << QStringLiteral("note %1 %2: %3").arg(note.key.catalogue, note.key.code, note.text);
    for (const RecentCode &code : data.recentCodes().value_or(QList<RecentCode>()))
        lines << QStringLiteral("recent %1 %2").arg(code.key.catalogue, code.key.code);
    for (const TicketDraft &draft : data.drafts().value_or(QList<TicketDraft>())) {
        lines << QStringLiteral("draft %1 %2 %3 %4: %5")
                     .arg(draft.codes.join(u','), ticketStateName(draft.state), draft.reference, draft.subject,
                          draft.body);
    }
    return lines;
}

} // namespace Codebook

/// Opens user data as a test expects it to open; the name is that of the variable.
#define OPEN_USER_DATA(name, ...)                                                                                      \
    auto name##Opened = Codebook::UserData::open(__VA_ARGS__);                                                         \
    QVERIFY2(name##Opened, qPrintable(Codebook::problemText(name##Opened)));                                           \
    Codebook::UserData &name = **name##Opened
