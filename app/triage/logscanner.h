// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "triage/linescanner.h"
#include "triage/textdecoder.h"

#include <QByteArrayView>

#include <functional>
#include <string>

namespace Codebook {

/// Finds the codes in a text of any size that comes in blocks of bytes, as TextDecoder reads them; bytes that are no
/// text do no harm. Keeps no more of it than a piece of one line. Feed it block by block and stop when you like: what
/// progress means and when to give up is for the caller to say.
class LogScanner final
{
public:
    /// Gets the finds in the order of the text.
    using Sink = std::function<void(const Find &)>;

    LogScanner(KnownCodes &codes, Sink sink);

    void feed(QByteArrayView block);
    /// Once, when there is no more: the last line may have no end.
    void finish();

    /// As far as it was read; else the text must be decoded to be shown.
    bool isUtf8() const { return m_decoder.isUtf8(); }

    /// Of the lines that were begun; 0 for an empty text.
    qint64 lineCount() const { return m_hasText ? m_line : 0; }

private:
    void take(std::string_view text);
    void takeLine(std::string_view line);
    void takePart(std::string_view part);
    void scanPiece(std::size_t to);
    void report(const std::vector<Find> &finds);

    LineScanner m_scanner;
    Sink m_sink;
    TextDecoder m_decoder;
    std::string m_piece; ///< of a line whose end has not come yet
    std::size_t m_scanned = 0; ///< what of the piece was scanned
    qint64 m_columnsBefore = 0; ///< characters of the line in front of the piece
    qint64 m_line = 1;
    bool m_hasText = false;
};

} // namespace Codebook
