// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/logscanner.h"

#include <utility>

namespace Codebook {

namespace {

/// A line up to this size is looked at as a whole, a longer one in pieces.
constexpr std::size_t LongestWholeLine = 0x10000; // bytes

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// Not within a character.
std::size_t characterStart(std::string_view text, std::size_t place)
{
    while (place > 0 && place < text.size() && isContinuation(text[place]))
        --place;
    return place;
}

} // namespace

LogScanner::LogScanner(KnownCodes &codes, Sink sink)
    : m_scanner(codes)
    , m_sink(std::move(sink))
{ }

void LogScanner::feed(QByteArrayView block)
{
    const QByteArrayView text = m_decoder.decode(block);
    take({text.data(), std::size_t(text.size())});
}

void LogScanner::finish()
{
    const QByteArrayView text = m_decoder.finish();
    take({text.data(), std::size_t(text.size())});
    takeLine({});
    m_line = std::max<qint64>(m_line - 1, 1);
}

void LogScanner::take(std::string_view text)
{
    m_hasText = m_hasText || !text.empty();
    for (;;) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            break;
        takeLine(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    takePart(text);
}

/// The rest of a line, up to its end.
void LogScanner::takeLine(std::string_view line)
{
    if (m_piece.empty() && line.size() <= LongestWholeLine) {
        report(m_scanner.scanLine(line));
    } else {
        takePart(line);
        if (m_columnsBefore == 0 && m_scanned == 0)
            report(m_scanner.scanLine(m_piece));
        else
            scanPiece(m_piece.size());
    }
    m_piece.clear();
    m_scanned = 0;
    m_columnsBefore = 0;
    ++m_line;
}

/// A part of a line that may go on. Scans in steps of one size, however the parts are cut.
void LogScanner::takePart(std::string_view part)
{
    while (m_piece.size() + part.size() > LongestWholeLine) {
        const std::size_t room = LongestWholeLine - m_piece.size();
        m_piece.append(part.substr(0, room));
        part.remove_prefix(room);
        scanPiece(characterStart(m_piece, m_piece.size() - LineScanner::Margin));
        const std::size_t dropped = characterStart(m_piece, m_scanned - LineScanner::Margin);
        m_columnsBefore += qint64(characterCount(std::string_view(m_piece).substr(0, dropped)));
        m_piece.erase(0, dropped);
        m_scanned -= dropped;
    }
    m_piece.append(part);
}

void LogScanner::scanPiece(std::size_t to)
{
    report(m_scanner.scan(m_piece, m_scanned, to));
    m_scanned = to;
}

void LogScanner::report(const std::vector<Find> &finds)
{
    for (Find find : finds) {
        find.line = m_line;
        find.column += m_columnsBefore;
        m_sink(find);
    }
}

} // namespace Codebook
