// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/logtext.h"

#include <QBuffer>
#include <QFile>
#include <QStringDecoder>

#include <memory>

namespace Codebook {

namespace {

constexpr qint64 IndexStep = 512; // lines

/// The BOM of a file is no text. Inside, where two files were put together, the finds count it as a character.
QString decoded(const QByteArray &utf8, bool isFirstLine)
{
    const auto flags = isFirstLine ? QStringDecoder::Flag::Default : QStringDecoder::Flag::ConvertInitialBom;
    return QStringDecoder(QStringDecoder::Utf8, flags | QStringDecoder::Flag::Stateless)(utf8);
}

/// Without the bytes of a character that was cut through at the end.
void dropHalfCharacter(QByteArray &utf8)
{
    constexpr uchar Continuation = 0x80; // of the form 10xxxxxx
    constexpr uchar FormMask = 0xc0;
    while (!utf8.isEmpty() && (uchar(utf8.back()) & FormMask) == Continuation)
        utf8.chop(1);
    if (!utf8.isEmpty() && uchar(utf8.back()) >= FormMask)
        utf8.chop(1);
}

/// The next line without its end, cut at LongestLine; nothing at the end of the device.
bool readLine(QIODevice &device, QByteArray &line)
{
    line = device.readLine(LogText::LongestLine);
    if (line.isEmpty())
        return false;
    const bool isWhole = line.endsWith('\n');
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (!isWhole && !device.atEnd())
        dropHalfCharacter(line);
    for (QByteArray rest; !isWhole && !(rest = device.readLine(1 << 16)).isEmpty() && !rest.endsWith('\n');) { }
    return true;
}

} // namespace

LogText LogText::ofText(const QByteArray &utf8)
{
    LogText log;
    log.m_text = utf8;
    log.addBlock(utf8);
    return log;
}

LogText LogText::ofFile(const QString &path)
{
    LogText log;
    log.m_path = path;
    return log;
}

void LogText::addBlock(QByteArrayView block)
{
    for (qsizetype end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', end + 1)) {
        if (m_lineCount % IndexStep == 0)
            m_starts.append(m_size + end + 1);
        ++m_lineCount;
        m_lastStart = m_size + end + 1;
    }
    m_size += block.size();
}

QStringList LogText::lines(qint64 first, qint64 count) const
{
    QStringList lines;
    QByteArray text = m_text;
    const std::unique_ptr<QIODevice> device
        = m_path.isEmpty() ? std::unique_ptr<QIODevice>(new QBuffer(&text)) : std::make_unique<QFile>(m_path);
    const qint64 indexed = (first - 1) / IndexStep;
    if (first < 1 || indexed >= m_starts.size() || !device->open(QIODevice::ReadOnly)
        || !device->seek(m_starts[indexed]))
        return lines;
    QByteArray line;
    for (qint64 number = indexed * IndexStep + 1; number < first + count && readLine(*device, line); ++number) {
        if (number >= first)
            lines << decoded(line, number == 1);
    }
    return lines;
}

} // namespace Codebook
