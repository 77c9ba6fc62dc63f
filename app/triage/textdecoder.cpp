// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/textdecoder.h"

#include <QUtf8StringView>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype LongestCharacter = 4; // bytes

/// How many bytes at the end are the beginning of a character that may go on.
qsizetype unfinished(QByteArrayView bytes)
{
    const qsizetype most = std::min(LongestCharacter - 1, bytes.size());
    for (qsizetype count = 1; count <= most; ++count) {
        const auto byte = uchar(bytes[bytes.size() - count]);
        if (byte < 0x80)
            return 0;
        if (byte < 0xc0)
            continue;
        const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length > count ? count : 0;
    }
    return 0;
}

/// Replaces what is not valid, byte by byte, so that blocks do not matter.
QByteArray repaired(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const auto byte = uchar(bytes[i]);
        const qsizetype length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        const QByteArrayView character = bytes.sliced(i, std::min(length, bytes.size() - i));
        if (character.size() == length && QUtf8StringView(character.data(), length).isValidUtf8()) {
            text.append(character);
            i += length;
        } else {
            text.append("\xef\xbf\xbd");
            ++i;
        }
    }
    return text;
}

} // namespace

QByteArrayView TextDecoder::decode(QByteArrayView block)
{
    if (!m_isStarted) {
        m_held.append(block);
        if (m_held.size() < LongestBom)
            return {};
        m_isStarted = true;
        if (m_held.startsWith("\xff\xfe") || m_held.startsWith("\xfe\xff"))
            m_decoder = QStringDecoder(QStringDecoder::Utf16); // the BOM tells the order
        else if (m_held.startsWith("\xef\xbb\xbf"))
            m_held.remove(0, LongestBom);
        m_first = std::exchange(m_held, {});
        return toUtf8(m_first);
    }
    m_first.clear();
    return toUtf8(block);
}

QByteArrayView TextDecoder::finish()
{
    const bool isUtf16Bom = !m_isStarted && (m_held == "\xff\xfe" || m_held == "\xfe\xff");
    m_isStarted = true;
    m_text = isUtf16Bom ? QByteArray() : repaired(m_held);
    m_held.clear();
    return m_text;
}

QByteArrayView TextDecoder::toUtf8(QByteArrayView bytes)
{
    if (m_decoder.isValid()) {
        QString text = std::exchange(m_halfCharacter, {}) + QString(m_decoder.decode(bytes));
        if (!text.isEmpty() && text.back().isHighSurrogate()) {
            m_halfCharacter = text.last(1);
            text.chop(1);
        }
        m_text = text.toUtf8();
        return m_text;
    }
    if (!m_held.isEmpty()) {
        m_held.append(bytes);
        m_text = std::exchange(m_held, {});
        bytes = m_text;
    }
    const qsizetype rest = unfinished(bytes);
    m_held = bytes.last(rest).toByteArray();
    bytes = bytes.chopped(rest);
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return bytes;
    m_text = repaired(bytes);
    return m_text;
}

} // namespace Codebook
