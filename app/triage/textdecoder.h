// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace Codebook {

/// Makes valid UTF-8 of the bytes of a text that comes in blocks: UTF-8 or UTF-16 with or without BOM, or GB18030, of
/// which GBK is a part. Bytes that are no text become U+FFFD; the BOM is dropped. However the bytes are cut into
/// blocks, the text is the same.
class TextDecoder final
{
public:
    /// How much of a text is looked at from its first byte that is not ASCII on, to tell GB18030 from UTF-8.
    static constexpr qsizetype SampleSize = 1024;
    /// How much of it is looked at to know UTF-16, in bytes.
    static constexpr qsizetype LongestBeginning = 8;

    /// The view is into the block or into this object: valid until the block goes or the next call.
    QByteArrayView decode(QByteArrayView block);
    /// What is left when there are no more bytes: halves of characters.
    QByteArrayView finish();

    /// As far as it was read.
    bool isUtf8() const { return !m_decoder.isValid(); }

private:
    enum State {
        Beginning, ///< too little for a BOM
        Ascii, ///< so far
        Decided,
    };

    /// Of UTF-16, by a BOM or by the zeros of its first characters.
    void start();
    /// By the bytes held. False where more are needed.
    bool decide(bool isEnd);
    QByteArrayView toUtf8(QByteArrayView bytes);

    QByteArray m_held; ///< bytes that wait for more: the first ones, a sample, or the beginning of a character
    QByteArray m_taken; ///< what was held
    QByteArray m_text;
    QString m_halfCharacter; ///< of UTF-16
    QStringDecoder m_decoder; ///< of UTF-16 or GB18030, else invalid
    State m_state = Beginning;
};

} // namespace Codebook
