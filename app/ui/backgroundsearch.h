// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/catalogue.h"
#include "ui/resultorder.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Codebook {

class SearchWorker;

/// What is to be found in the background.
struct SearchJob
{
    Query query;
    Filter filter;
    ResultOrder order;
    QSet<quint32> noted; ///< entries whose notes have the words, see addNoted()
    std::shared_ptr<std::atomic_bool> isCancelled = std::make_shared<std::atomic_bool>(false);
};

/// Finds everything that matches where the first page is not all of it: in a thread of its own, with a connection of
/// its own. Only the last search started is ever answered, and it begins after a short pause: while the first page is
/// being painted nothing else shall need the processor and its caches, and who types on does not wait for it.
class BackgroundSearch final : public QObject
{
    Q_OBJECT

public:
    /// path: of a compiled catalogue that could be opened.
    explicit BackgroundSearch(const QString &path, QObject *parent = nullptr);
    /// Waits for the thread, whose search ends at once.
    ~BackgroundSearch() override;

    /// noted: entries whose notes have the words, see addNoted().
    void start(const Query &query, const Filter &filter, const ResultOrder &order, const QSet<quint32> &noted = {});
    /// No answer comes any more, until the next start().
    void cancel();

Q_SIGNALS:
    void finished(const Codebook::SearchResult &result);
    void problemOccurred(const Codebook::CatalogueProblem &problem);

private:
    void runJob();

    QThread m_thread;
    SearchWorker *m_worker; // lives in the thread, which deletes it
    SearchJob m_job; ///< the last one started
    QTimer m_pause; ///< before the search begins
};

} // namespace Codebook
