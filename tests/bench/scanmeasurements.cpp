// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "scanmeasurements.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

namespace Codebook::Bench {

namespace {

constexpr double TimeLimit = 1.0;
constexpr double MemoryLimit = 1.25;
constexpr int TimeRuns = 3;
constexpr int MemoryRuns = 1; // the system counts pages: it is always nearly the same
constexpr int Large = 100; // MB
constexpr int Small = 10;
constexpr qint64 Megabyte = 1'000'000;

/// A line as SDKs, loggers and people write them; one in a hundred has a code.
QByteArray line(QRandomGenerator &random)
{
    const auto below = [&random](quint32 bound) { return random.bounded(bound); };
    const QString time = QStringLiteral("2021-02-11 08:%1:%2.%3")
                             .arg(below(60), 2, 10, QChar(u'0'))
                             .arg(below(60), 2, 10, QChar(u'0'))
                             .arg(below(1000), 3, 10, QChar(u'0'));
    const quint32 kind = below(100);
    QString text;
    if (kind < 45) {
        text = QStringLiteral("TIM: %1/I/21004-21077 /Network -channel.cpp.%2 OnSendStatus /send packet "
                              "status|channel id:%3|seq:%4|cmd:im_push.deliver|status:send|size:%5|sent:%5")
                   .arg(time)
                   .arg(below(900))
                   .arg(below(9))
                   .arg(random.generate())
                   .arg(below(2000));
    } else if (kind < 70) {
        text
            = QStringLiteral("%1 25102-25140/com.example D/App: stat.report done|appSeq: %2, code: 0, err: , rsp: 0a02")
                  .arg(time)
                  .arg(below(99'999));
    } else if (kind < 90) {
        text = QStringLiteral("%1  1234  5678 D OkHttp: <-- 200 https://example.com/v4/im/%2 (%3ms, %4-byte body)")
                   .arg(time)
                   .arg(below(1'000'000))
                   .arg(below(900))
                   .arg(below(9000));
    } else if (kind < 99) {
        text = QStringLiteral("%1 用户上线，房间 %2，当前人数 %3 人，耗时 %4 毫秒")
                   .arg(time)
                   .arg(below(99'999))
                   .arg(below(1000))
                   .arg(below(9999));
    } else {
        text = QStringLiteral("%1/E/21004-21077 /Common -auth.cpp.88 Unpack /head check return failed:%2")
                   .arg(time)
                   .arg(70'001 + below(20));
    }
    return text.toUtf8() + '\n';
}

} // namespace

ScanMeasurements::ScanMeasurements(const Runner &runner)
    : m_runner(runner)
    , m_folder(QDir::cleanPath(runner.folder() + QStringLiteral("/../scan")))
{ }

Result<Measure> ScanMeasurements::time() const
{
    const Result<QString> file = log(Large);
    if (!file)
        return tl::unexpected(file.error());
    Command grep = m_runner.command(QStringLiteral("en"), {}, {QStringLiteral("-oE"), QStringLiteral("[0-9]+"), *file});
    grep.program = QStringLiteral("grep");
    const QString answer = m_folder + QStringLiteral("/answer");
    const auto measure = Runner::compare(
        {.name = QStringLiteral("scan a log of %1 MB, grep").arg(Large),
         .language = {},
         .unit = QStringLiteral("ms"),
         .limit = TimeLimit},
        scan(*file), grep, TimeRuns, [&answer](const Command &command) { return wallTimeTo(answer, command); }, 1);
    QFile::remove(answer);
    return measure;
}

Result<Measure> ScanMeasurements::memory() const
{
    const Result<QString> large = log(Large);
    const Result<QString> small = log(Small);
    if (!large || !small)
        return tl::unexpected(large ? small.error() : large.error());
    return Runner::compare({.name = QStringLiteral("memory to scan %1 MB, %2 MB").arg(Large).arg(Small),
                            .language = {},
                            .unit = QStringLiteral("MiB"),
                            .limit = MemoryLimit},
                           scan(*large), scan(*small), MemoryRuns, peakMemory, 0);
}

Result<QString> ScanMeasurements::log(int megabytes) const
{
    const QString path = m_folder + QStringLiteral("/%1.log").arg(megabytes);
    if (QFileInfo::exists(path))
        return path;
    announce(QStringLiteral("Writing a log of %1 MB").arg(megabytes));
    QSaveFile file(path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return tl::unexpected(QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()));
    QRandomGenerator random(20200121);
    for (qint64 size = 0; size < megabytes * Megabyte;) {
        const QByteArray next = line(random);
        size += next.size();
        file.write(next);
    }
    if (!file.commit())
        return tl::unexpected(QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()));
    return path;
}

Command ScanMeasurements::scan(const QString &file) const
{
    return m_runner.command(QStringLiteral("en"), QStringLiteral("codebook-cli"), {QStringLiteral("scan"), file});
}

} // namespace Codebook::Bench
