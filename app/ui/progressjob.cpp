// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/progressjob.h"

#include <QProgressDialog>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr int MillisecondsBeforeDialog = 100;

} // namespace

ProgressJob::ProgressJob(const QString &label, const Work &work, QWidget *window)
    : QObject(window)
    , m_dialog(new QProgressDialog(window))
    , m_thread(QThread::create([this, work] {
        const Outcome outcome = work([this](qint64 done, qint64 count) { return step(done, count); });
        QMetaObject::invokeMethod(this, [this, outcome] { finish(outcome); });
    }))
{
    m_dialog->setObjectName(QStringLiteral("progress"));
    m_dialog->setLabelText(label);
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
    m_dialog->setMinimumDuration(MillisecondsBeforeDialog);
    m_dialog->setValue(0); // begins to wait
    connect(m_dialog, &QProgressDialog::canceled, this, [this] { m_isCancelled = true; });
    m_thread->start();
}

ProgressJob::~ProgressJob()
{
    m_isCancelled = true;
    m_thread->wait();
}

/// In the thread.
bool ProgressJob::step(qint64 done, qint64 count)
{
    const int percent = int(100 * done / std::max<qint64>(count, 1));
    if (std::exchange(m_percent, percent) != percent)
        QMetaObject::invokeMethod(this, [this, percent] { m_dialog->setValue(percent); });
    return !m_isCancelled;
}

void ProgressJob::finish(const Outcome &outcome)
{
    m_dialog->disconnect(this);
    m_dialog->hide();
    m_dialog->deleteLater();
    deleteLater();
    outcome();
}

} // namespace Codebook
