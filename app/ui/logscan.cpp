// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/logscan.h"

#include "storage/catalogueknowncodes.h"
#include "triage/logscanner.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype BlockSize = 256 * 1024;
constexpr qint64 LargestDecoded = 64 << 20; // bytes of UTF-16 that are turned into UTF-8 to be shown

bool isUtf16(const QByteArray &start)
{
    return start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
}

} // namespace

LogScan::LogScan(const LogSource &source, const QString &catalogue, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, source, catalogue] { run(source, catalogue); }))
{
    m_thread->start();
}

LogScan::~LogScan()
{
    m_isCancelled = true;
    m_thread->wait();
}

/// In the thread. What it says is said in that of this object.
void LogScan::run(const LogSource &source, const QString &catalogue)
{
    const auto say = [this](auto what) { QMetaObject::invokeMethod(this, std::move(what)); };
    const auto fail = [this, say](const QString &reason) { say([this, reason] { Q_EMIT failed(reason); }); };
    const auto opened = Catalogue::open(catalogue);
    if (!opened)
        return fail(CatalogueProblemText::sentence(opened.error()));
    CatalogueKnownCodes codes(**opened);
    const bool isFile = !source.path.isEmpty();
    ScannedLog log;
    log.name = QFileInfo(source.path).fileName();
    QByteArray text = source.text.toUtf8();
    const std::unique_ptr<QIODevice> device
        = isFile ? std::make_unique<QFile>(source.path) : std::unique_ptr<QIODevice>(new QBuffer(&text));
    if (!device->open(QIODevice::ReadOnly) || QFileInfo(source.path).isDir())
        return fail(tr("“%1” cannot be read: %2. Check the name and whether you may read the file.")
                        .arg(source.path, device->errorString()));
    const bool isDecoded = isFile && isUtf16(device->peek(2)) && device->size() <= LargestDecoded;
    if (isDecoded)
        text = QString(QStringDecoder(QStringDecoder::Utf16)(device->readAll())).toUtf8();
    log.text = isFile && !isDecoded ? LogText::ofFile(source.path) : LogText::ofText(text);

    FindSummary summary;
    LogScanner scanner(codes, [&](const Find &find) {
        summary.add(find);
        if (log.finds.size() < ScannedLog::MostFinds)
            log.finds.append(find);
    });
    if (isDecoded)
        scanner.feed(text);
    QByteArray block(BlockSize, Qt::Uninitialized);
    qint64 size = 0;
    int percent = 0;
    for (qint64 done = 0; !m_isCancelled && (size = device->read(block.data(), block.size())) > 0;) {
        const QByteArrayView read(block.constData(), size);
        scanner.feed(read);
        if (isFile)
            log.text.addBlock(read);
        done += size;
        if (const int now = int(100 * done / std::max(done, device->size())); std::exchange(percent, now) != now)
            say([this, now] { Q_EMIT progressed(now); });
    }
    if (m_isCancelled)
        return;
    if (size < 0)
        return fail(tr("“%1” cannot be read to its end: %2.").arg(source.path, device->errorString()));
    scanner.finish();
    log.known = summary.known();
    log.unknown = summary.unknown();
    log.leftOut = summary.leftOut();
    say([this, log = std::move(log)] { Q_EMIT finished(log); });
}

} // namespace Codebook
