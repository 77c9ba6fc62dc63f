// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ticketreport.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace Codebook {

/// What the agent typed for each ticket until the program ends, and whether it is kept elsewhere: copied, or saved as a
/// file or draft. The log stays out of it.
class TicketEdits final
{
public:
    /// Into the case as it was made. key: tells the case from others.
    void restoreInto(TicketCase &made, const QByteArray &key) const;
    /// made: the case as it was before the agent typed.
    void put(const QByteArray &key, const TicketCase &edited, const TicketCase &made);
    void putRestored(const QByteArray &key, const TicketCase &edited);
    /// All that was typed for the case is kept elsewhere now.
    void markKept(const QByteArray &key, const TicketCase &edited);

    bool has(const QByteArray &key) const { return m_edits.contains(key); }

    /// Something was typed that is kept nowhere else.
    bool isUnkept(const QByteArray &key) const { return m_edits.value(key).isUnkept; }

    /// Labels of the codes of each ticket of which something is kept nowhere else.
    QList<QStringList> unkept() const;
    /// Forgets what is kept elsewhere. Only a log tells the next customer's case from this one: with a log it stays.
    void forgetKept();

private:
    struct Edits
    {
        CaseFacts facts;
        QString steps;
        QStringList restored;
        QStringList codes;
        bool hasLog = false;
        bool isUnkept = false;
    };

    Edits &edits(const QByteArray &key, const TicketCase &edited);

    QHash<QByteArray, Edits> m_edits;
};

} // namespace Codebook
