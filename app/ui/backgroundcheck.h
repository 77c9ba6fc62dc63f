// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/catalogueproblem.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace Codebook {

/// Looks at every byte of a large catalogue while it is already in use; begins a little later.
class BackgroundCheck final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundCheck(const QString &path, QObject *parent = nullptr);
    /// Waits for the thread, which ends at once.
    ~BackgroundCheck() override;

Q_SIGNALS:
    void problemFound(const Codebook::CatalogueProblem &problem);

private:
    std::atomic_bool m_isCancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Codebook
