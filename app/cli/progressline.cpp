// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/progressline.h"

#include "cli/terminal.h"

#include <QLocale>

#include <cstdio>

namespace Codebook {

namespace {

constexpr qint64 FirstTime = 1000; // milliseconds
constexpr qint64 Interval = 200;

} // namespace

ProgressLine::ProgressLine(qint64 total)
    : m_total(total)
    , m_nextTime(FirstTime)
    , m_isTerminal(isTerminal(stderr))
{
    m_timer.start();
}

ProgressLine::~ProgressLine()
{
    if (m_isShown)
        writeError(QStringLiteral("\r\x1b[K"));
}

void ProgressLine::advance(qint64 bytes)
{
    m_done += bytes;
    if (!m_isTerminal || m_timer.elapsed() < m_nextTime)
        return;
    const QString done = QLocale().formattedDataSize(m_done);
    const QString text = m_total > 0
        ? tr("%1 of %2 read (%3 %)").arg(done, QLocale().formattedDataSize(m_total)).arg(m_done * 100 / m_total)
        : tr("%1 read").arg(done);
    writeError(QStringLiteral("\r\x1b[K") + text);
    m_isShown = true;
    m_nextTime = m_timer.elapsed() + Interval;
}

} // namespace Codebook
