// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace Codebook {

/// Makes valid UTF-8 of the bytes of a text that comes in blocks: UTF-8 with or without BOM, or UTF-16 with one. Bytes
/// that are no text become U+FFFD; the BOM is dropped. However the bytes are cut into blocks, the text is the same.
class TextDecoder final
{
public:
    /// The view is into the block or into this object: valid until the block goes or the next call.
    QByteArrayView decode(QByteArrayView block);
    /// What is left when there are no more bytes: halves of characters.
    QByteArrayView finish();

private:
    QByteArrayView toUtf8(QByteArrayView bytes);

    static constexpr qsizetype LongestBom = 3;

    QByteArray m_held; ///< the first bytes, or the beginning of a character
    QByteArray m_first; ///< the first block with what was held before it
    QByteArray m_text;
    QString m_halfCharacter; ///< of UTF-16
    QStringDecoder m_decoder; ///< of UTF-16, else invalid
    bool m_isStarted = false;
};

} // namespace Codebook
