// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/backgroundsearch.h"

#include "storage/keptentries.h"

namespace Codebook {

namespace {

constexpr int Pause = 10; // milliseconds: by then the first page is painted

} // namespace

/// The part that lives in the thread.
class SearchWorker : public QObject
{
public:
    explicit SearchWorker(QString path)
        : m_path(std::move(path))
    { }

    CatalogueResult<SearchResult> run(const SearchJob &job)
    {
        if (!m_catalogue) {
            auto opened = Catalogue::open(m_path);
            if (!opened)
                return tl::unexpected(opened.error());
            m_catalogue = std::move(*opened);
        }
        auto result = m_catalogue->search(job.query, job.filter, job.isCancelled.get());
        if (!result)
            return result;
        addNoted(*result, job.query, job.filter, job.noted, *m_catalogue);
        const auto entryOf = [this](quint32 id) {
            const auto entry = m_catalogue->entry(id);
            return entry ? std::optional(*entry) : std::nullopt;
        };
        result->hits = sorted(result->hits, job.order, m_catalogue->info(), entryOf, job.isCancelled.get());
        return result;
    }

private:
    QString m_path;
    std::unique_ptr<Catalogue> m_catalogue; // opened at the first search, by the thread that uses it
};

BackgroundSearch::BackgroundSearch(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(new SearchWorker(path))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_pause.setInterval(Pause);
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, &BackgroundSearch::runJob);
}

BackgroundSearch::~BackgroundSearch()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void BackgroundSearch::start(const Query &query, const Filter &filter, const ResultOrder &order,
                             const QSet<quint32> &noted)
{
    cancel();
    m_job = {.query = query, .filter = filter, .order = order, .noted = noted};
    m_pause.start();
}

void BackgroundSearch::runJob()
{
    QMetaObject::invokeMethod(m_worker, [this, job = m_job] {
        if (*job.isCancelled)
            return;
        auto result = m_worker->run(job);
        QMetaObject::invokeMethod(this, [this, job, result = std::move(result)] {
            if (*job.isCancelled)
                return;
            if (result)
                Q_EMIT finished(*result);
            else
                Q_EMIT problemOccurred(result.error());
        });
    });
}

void BackgroundSearch::cancel()
{
    *m_job.isCancelled = true;
    m_pause.stop();
}

} // namespace Codebook
