// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/backgroundcheck.h"

#include "storage/catalogue.h"

#include <QTimer>

namespace Codebook {

namespace {

constexpr int Delay = 500; // milliseconds: the window opens first

} // namespace

BackgroundCheck::BackgroundCheck(const QString &path, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, path] {
        if (const auto problem = Catalogue::verify(path, &m_isCancelled))
            QMetaObject::invokeMethod(this, [this, problem = *problem] { Q_EMIT problemFound(problem); });
    }))
{
    QTimer::singleShot(Delay, this, [this] { m_thread->start(QThread::IdlePriority); });
}

BackgroundCheck::~BackgroundCheck()
{
    m_isCancelled = true;
    m_thread->wait();
}

} // namespace Codebook
