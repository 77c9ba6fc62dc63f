// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/backgroundcheck.h"

#include "storage/catalogue.h"

namespace Codebook {

BackgroundCheck::BackgroundCheck(const QString &path, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, path] {
        if (const auto problem = Catalogue::verify(path, &m_isCancelled))
            QMetaObject::invokeMethod(this, [this, problem = *problem] { Q_EMIT problemFound(problem); });
    }))
{
    m_thread->start(QThread::IdlePriority);
}

BackgroundCheck::~BackgroundCheck()
{
    m_isCancelled = true;
    m_thread->wait();
}

} // namespace Codebook
