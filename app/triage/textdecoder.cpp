// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/textdecoder.h"

#include <QUtf8StringView>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype LongestCharacter = 4; // bytes
constexpr qsizetype FewestInvalid = 4; // else it is half a character of UTF-8
constexpr QByteArrayView Utf8Bom("\xef\xbb\xbf");

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

/// Of the first one, in bytes; 0 where it is not valid.
qsizetype lengthOfCharacter(QByteArrayView bytes)
{
    const auto byte = uchar(bytes.front());
    const qsizetype length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length <= bytes.size() && QUtf8StringView(bytes.data(), length).isValidUtf8() ? length : 0;
}

/// Replaces what is not valid, byte by byte, so that blocks do not matter.
QByteArray repaired(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        const qsizetype length = lengthOfCharacter(bytes);
        text.append(length > 0 ? bytes.first(length) : QByteArrayView("\xef\xbf\xbd"));
        bytes = bytes.sliced(std::max<qsizetype>(length, 1));
    }
    return text;
}

bool isAscii(char c)
{
    return (uchar(c) & 0x80) == 0;
}

/// place: 0 or 1, that of the byte of a unit that is not zero.
bool isAsciiInUtf16(QByteArrayView beginning, qsizetype place)
{
    for (qsizetype i = 0; i < TextDecoder::LongestBeginning; ++i) {
        if (i >= beginning.size() || (beginning[i] != '\0') != (i % 2 == place))
            return false;
    }
    return true;
}

QStringDecoder gb18030()
{
    return QStringDecoder("GB18030"); // invalid where this Qt has no ICU
}

/// Texts in UTF-8 with some broken bytes often are valid GB18030 too: those of GB18030 hardly have a whole character of
/// UTF-8.
bool isGb18030(QByteArrayView sample)
{
    const QByteArrayView whole = sample.chopped(unfinished(sample));
    if (QUtf8StringView(whole.data(), whole.size()).isValidUtf8())
        return false;
    qsizetype invalid = 0;
    qsizetype valid = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const qsizetype length = lengthOfCharacter(whole.sliced(i));
        invalid += length == 0 ? 1 : 0;
        valid += length > 1 ? 1 : 0;
        i += std::max<qsizetype>(length - 1, 0);
    }
    QStringDecoder decoder = gb18030();
    if (invalid <= valid || invalid < FewestInvalid || !decoder.isValid())
        return false;
    const QString text = decoder.decode(sample);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

} // namespace

QByteArrayView TextDecoder::decode(QByteArrayView block)
{
    if (m_state == Decided)
        return toUtf8(block);
    if (m_state == Ascii && m_held.isEmpty() && std::all_of(block.begin(), block.end(), isAscii))
        return block;
    m_held.append(block);
    if (m_state == Beginning) {
        if (m_held.size() < LongestBeginning)
            return {};
        start();
    }
    if (!decide(false))
        return {};
    m_taken = std::exchange(m_held, {});
    return toUtf8(m_taken);
}

QByteArrayView TextDecoder::finish()
{
    if (m_state == Beginning)
        start();
    decide(true);
    m_taken = std::exchange(m_held, {});
    if (m_decoder.isValid())
        return toUtf8(m_taken);
    m_text = repaired(m_taken);
    return m_text;
}

void TextDecoder::start()
{
    m_state = Decided;
    if (m_held.startsWith("\xff\xfe") || m_held.startsWith("\xfe\xff"))
        m_decoder = QStringDecoder(QStringDecoder::Utf16); // the BOM tells the order
    else if (isAsciiInUtf16(m_held, 0))
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    else if (isAsciiInUtf16(m_held, 1))
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
    else if (m_held.startsWith(Utf8Bom))
        m_held.remove(0, Utf8Bom.size());
    else
        m_state = Ascii;
}

bool TextDecoder::decide(bool isEnd)
{
    const auto other = std::find_if_not(m_held.cbegin(), m_held.cend(), isAscii);
    if (m_state == Decided || other == m_held.cend())
        return true;
    const QByteArrayView sample
        = QByteArrayView(other, m_held.cend()).first(std::min(SampleSize, qsizetype(m_held.cend() - other)));
    if (sample.size() < SampleSize && !isEnd)
        return false;
    if (isGb18030(sample))
        m_decoder = gb18030();
    m_state = Decided;
    return true;
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
