// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/unihan/unihanfile.h"

#include <QFile>

#include <optional>

namespace Codebook {

namespace {

/// "U+8D26", perhaps with "<source" behind it.
std::optional<char16_t> codePoint(const QString &text)
{
    bool isNumber = false;
    const QString digits = text.section(u'<', 0, 0).remove(0, 2);
    const uint number = digits.toUInt(&isNumber, 16);
    if (!text.startsWith(QStringLiteral("U+")) || !isNumber || number > 0xffff)
        return std::nullopt;
    return char16_t(number);
}

} // namespace

bool readUnihan(const QString &fileName, HanDatabase &database)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QList<QByteArray> columns = file.readLine().trimmed().split('\t');
        if (columns.size() != 3)
            continue;
        if (const auto character = codePoint(QString::fromUtf8(columns[0])))
            database[*character].insert(columns[1], QString::fromUtf8(columns[2]));
    }
    return file.error() == QFile::NoError;
}

QList<char16_t> charactersIn(const QString &value)
{
    QList<char16_t> characters;
    for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto character = codePoint(word))
            characters.append(*character);
    }
    return characters;
}

} // namespace Codebook
