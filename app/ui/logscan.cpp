// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/logscan.h"

#include "storage/catalogueknowncodes.h"
#include "triage/logscanner.h"
#include "triage/textdecoder.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype BlockSize = 256 << 10;
constexpr qint64 LargestDecoded = 64 << 20; // bytes of a text that is turned into UTF-8 to be shown

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
    const auto fail = [this, say](const Reason &reason) { say([this, reason] { Q_EMIT failed(reason); }); };
    const auto opened = Catalogue::open(catalogue);
    if (!opened)
        return fail([problem = opened.error()] { return CatalogueProblemText::sentence(problem); });
    CatalogueKnownCodes codes(**opened);
    QByteArray text = source.text.toUtf8();
    const std::unique_ptr<QIODevice> device
        = source.path.isEmpty() ? std::unique_ptr<QIODevice>(new QBuffer(&text)) : std::make_unique<QFile>(source.path);
    if (!device->open(QIODevice::ReadOnly) || QFileInfo(source.path).isDir())
        return fail([path = source.path, error = device->errorString()] {
            return tr("“%1” cannot be read: %2. Check the name and whether you may read the file.").arg(path, error);
        });

    ScannedLog log;
    log.name = QFileInfo(source.path).fileName();
    FindSummary summary;
    LogScanner scanner(codes, [&](const Find &find) {
        summary.add(find);
        if (log.finds.size() < ScannedLog::MostFinds)
            log.finds.append(find);
    });
    LogText asRead = source.path.isEmpty() ? LogText::ofText(text) : LogText::ofFile(source.path);
    const bool isRead = readBlocks(*device, [&](QByteArrayView block) {
        scanner.feed(block);
        if (!source.path.isEmpty())
            asRead.addBlock(block);
    });
    if (m_isCancelled)
        return;
    if (!isRead)
        return fail([path = source.path, error = device->errorString()] {
            return tr("“%1” cannot be read to its end: %2.").arg(path, error);
        });
    scanner.finish();
    if (codes.problem())
        return fail([problem = *codes.problem()] { return CatalogueProblemText::sentence(problem); });
    const bool mustDecode = !scanner.isUtf8() && device->size() <= LargestDecoded;
    log.text = mustDecode ? decoded(*device) : std::move(asRead);
    if (m_isCancelled)
        return;
    log.known = summary.known();
    log.unknown = summary.unknown();
    log.leftOut = summary.leftOut();
    say([this, log = std::move(log)] { Q_EMIT finished(log); });
}

/// Up to the end or until it is cancelled; false where the device fails.
bool LogScan::readBlocks(QIODevice &device, const std::function<void(QByteArrayView)> &take)
{
    QByteArray block(BlockSize, Qt::Uninitialized);
    qint64 size = 0;
    int percent = 0;
    for (qint64 done = 0; !m_isCancelled && (size = device.read(block.data(), block.size())) > 0;) {
        take({block.constData(), size});
        done += size;
        if (const int now = int(100 * done / std::max(done, device.size())); std::exchange(percent, now) != now)
            QMetaObject::invokeMethod(this, [this, now] { Q_EMIT progressed(now); });
    }
    return size >= 0;
}

/// As far as it is not cancelled.
LogText LogScan::decoded(QIODevice &device)
{
    TextDecoder decoder;
    QByteArray text;
    device.seek(0);
    for (QByteArray block; !m_isCancelled && !(block = device.read(BlockSize)).isEmpty();)
        text += decoder.decode(block);
    text += decoder.finish();
    return LogText::ofText(text);
}

} // namespace Codebook
