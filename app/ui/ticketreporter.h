// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ticketreport.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace Codebook {

/// Makes the report of a case that is being edited. Redaction of a large log takes longer than a key press may, so it
/// goes on in a thread; of cases that come while it is busy only the last one is ever looked at.
class TicketReporter final : public QObject
{
    Q_OBJECT

public:
    explicit TicketReporter(QObject *parent = nullptr);
    /// Waits for the thread: a second at most.
    ~TicketReporter() override;

    /// Starts on another case. What it restores is not looked at: see withRestored().
    void setCase(const TicketCase &ticketCase, Language language);

    /// The last one finished, with nothing restored; empty before the first.
    const TicketReport &report() const { return m_report; }

    /// False from setCase() to ready().
    bool isReady() const { return !m_next && !m_isBusy; }

    /// Calls it as soon as the report is that of the last case: at once where it is already.
    void whenReady(const std::function<void()> &then);

Q_SIGNALS:
    void ready();

private:
    struct Job
    {
        TicketCase ticketCase;
        Language language;
    };

    void startNext();
    void take(const TicketReport &report);

    TicketReport m_report;
    std::optional<Job> m_next;
    bool m_isBusy = false;
    QList<std::function<void()>> m_waiting;
    QThreadPool m_pool;
};

} // namespace Codebook
