// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

namespace Codebook {

/// One line on standard error that says how far long work is. Only in a terminal, and not before a second has passed;
/// gone when this object is.
class ProgressLine final
{
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)

public:
    /// total: bytes; 0 where nobody knows.
    explicit ProgressLine(qint64 total);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void advance(qint64 bytes);

private:
    qint64 m_total;
    qint64 m_done = 0;
    qint64 m_nextTime; ///< milliseconds
    bool m_isTerminal;
    bool m_isShown = false;
    QElapsedTimer m_timer;
};

} // namespace Codebook
