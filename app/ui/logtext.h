// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace Codebook {

/// A log by its lines, wherever it is kept: a pasted text in memory, a file on the disk. Of a file it only remembers
/// where some of the lines begin, so its size does not matter. UTF-8; what is none shows as replacement characters.
class LogText
{
public:
    LogText() = default;
    /// A text, complete.
    static LogText ofText(const QByteArray &utf8);
    /// A file whose content is still to be told by addBlock(), in order.
    static LogText ofFile(const QString &path);

    void addBlock(QByteArrayView block);

    /// How many lines there are so far; 0 for an empty text.
    qint64 lineCount() const { return m_size == m_lastStart ? m_lineCount - 1 : m_lineCount; }

    /// The lines from first on, counted from 1, without their ends; fewer where the log ends, none where the file can
    /// no longer be read. Of a very long line only the beginning.
    QStringList lines(qint64 first, qint64 count) const;

    static constexpr qsizetype LongestLine = 4000; ///< bytes of a line that are given at most

private:
    QByteArray m_text; ///< where there is no file
    QString m_path;
    QList<qint64> m_starts = {0}; ///< offsets of the first line and every IndexStep-th behind it
    qint64 m_lineCount = 1; ///< begun, that behind the last line end too
    qint64 m_lastStart = 0; ///< offset of the line begun last
    qint64 m_size = 0; ///< bytes
};

} // namespace Codebook
