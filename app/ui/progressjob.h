// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QProgressDialog;
class QWidget;

namespace Codebook {

/// Work in a thread of its own. Where it takes a while, a dialog says how far it is and can cancel it; the window goes
/// on. Deletes itself at the end.
class ProgressJob final : public QObject
{
    Q_OBJECT

public:
    /// To be called with each piece that is done; false where the work is to end.
    using Step = std::function<bool(qint64 done, qint64 count)>;
    /// What is to be done in the window's thread then.
    using Outcome = std::function<void()>;
    using Work = std::function<Outcome(const Step &step)>;

    /// Starts at once. Where the window goes before the end, the work is cancelled and its outcome left undone.
    ProgressJob(const QString &label, const Work &work, QWidget *window);
    /// Waits for the thread, which ends with its next step.
    ~ProgressJob() override;

private:
    bool step(qint64 done, qint64 count);
    void finish(const Outcome &outcome);

    QProgressDialog *m_dialog;
    std::atomic_bool m_isCancelled = false;
    int m_percent = 0; ///< belongs to the thread
    std::unique_ptr<QThread> m_thread;
};

} // namespace Codebook
