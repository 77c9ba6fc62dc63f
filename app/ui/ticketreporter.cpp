// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/ticketreporter.h"

#include <utility>

namespace Codebook {

TicketReporter::TicketReporter(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TicketReporter::~TicketReporter()
{
    m_pool.waitForDone();
}

void TicketReporter::setCase(const TicketCase &ticketCase, Language language)
{
    m_next = Job{ticketCase, language};
    m_next->ticketCase.restored.clear();
    startNext();
}

void TicketReporter::whenReady(const std::function<void()> &then)
{
    if (isReady())
        then();
    else
        m_waiting.append(then);
}

void TicketReporter::startNext()
{
    if (m_isBusy || !m_next)
        return;
    m_isBusy = true;
    m_pool.start([this, job = *std::exchange(m_next, std::nullopt)] {
        const TicketReport report = ticketReport(job.ticketCase, job.language);
        QMetaObject::invokeMethod(this, [this, report] { take(report); });
    });
}

/// A report that is out of date is not shown: it can lack the redaction of what was typed since.
void TicketReporter::take(const TicketReport &report)
{
    m_isBusy = false;
    if (m_next) {
        startNext();
        return;
    }
    m_report = report;
    Q_EMIT ready();
    const QList<std::function<void()>> waiting = std::exchange(m_waiting, {});
    for (const auto &then : waiting)
        then();
}

} // namespace Codebook
