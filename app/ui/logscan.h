// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "triage/findsummary.h"
#include "ui/logtext.h"

#include <QByteArrayView>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QIODevice;

namespace Codebook {

/// A log and the codes in it.
struct ScannedLog
{
    QString name; ///< of the file; empty for a pasted text
    LogText text;
    QList<CodeSummary> known; ///< surest and most frequent first
    QList<CodeSummary> unknown; ///< what the text calls a code and the catalogue does not have
    QList<Find> finds; ///< in the order of the text, at most MostFinds
    qint64 leftOut = 0; ///< finds of codes that are not listed

    bool hasCodes() const { return !known.isEmpty() || !unknown.isEmpty(); }

    static constexpr qsizetype MostFinds = 50'000;
};

/// Where a log comes from: a file, or else a text.
struct LogSource
{
    QString path;
    QString text;
};

/// Finds the codes in a log, in a thread of its own. Reports once: finished() or failed(), or nothing where it is
/// deleted before.
class LogScan final : public QObject
{
    Q_OBJECT

public:
    /// A sentence in the program's language, whichever that is when it is asked for.
    using Reason = std::function<QString()>;

    /// catalogue: the path of one that can be opened.
    LogScan(const LogSource &source, const QString &catalogue, QObject *parent = nullptr);
    /// Waits for the thread, which ends at once.
    ~LogScan() override;

Q_SIGNALS:
    /// percent: of the bytes read, 0 to 100.
    void progressed(int percent);
    void finished(const Codebook::ScannedLog &log);
    void failed(const Codebook::LogScan::Reason &reason);

private:
    void run(const LogSource &source, const QString &catalogue);
    bool readBlocks(QIODevice &device, const std::function<void(QByteArrayView)> &take);
    LogText decoded(QIODevice &device);

    std::atomic_bool m_isCancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Codebook
