// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/segmenter.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Codebook;

namespace {

using Words = QMap<QString, QString>; // from a region's word to the Mainland's, both as in the index

/// The run that a text is in the index; nothing where it is more than a run, such as "U盤".
std::optional<QString> hanRun(const QString &text)
{
    const QList<Segment> segments = segment(text);
    if (segments.size() != 1 || segments.first().kind != Segment::Han)
        return std::nullopt;
    return segments.first().text;
}

/// Lines such as "預設\t缺省 默認", the likeliest first. Words that are the same in both (程序正義) stay in the table,
/// or a part of them would be taken for another word.
std::optional<Words> readWords(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Words words;
    while (!file.atEnd()) {
        const QStringList columns = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (columns.size() != 2)
            continue;
        const auto regional = hanRun(columns[0]);
        const auto mainland = hanRun(columns[1].section(u' ', 0, 0));
        if (regional && mainland)
            words.insert(*regional, *mainland);
    }
    return file.error() == QFile::NoError ? std::optional(words) : std::nullopt;
}

QByteArray table(const Words &words)
{
    qsizetype longestRegional = 0;
    qsizetype longestMainland = 0;
    QByteArray rows;
    for (auto it = words.begin(); it != words.end(); ++it) {
        longestRegional = std::max(longestRegional, it.key().size());
        longestMainland = std::max(longestMainland, it.value().size());
        rows += "    {u\"" + it.key().toUtf8() + "\", u\"" + it.value().toUtf8() + "\"},\n";
    }
    return "// Made from OpenCC's dictionary while building.\n\n#pragma once\n\nnamespace Codebook::OpenCC {\n\n"
           "constexpr int LongestRegional = "
        + QByteArray::number(longestRegional)
        + ";\n\nstruct Word\n{\n    char16_t regional[LongestRegional + 1];\n    char16_t mainland["
        + QByteArray::number(longestMainland + 1) + "];\n};\n\n/// Sorted.\nconstexpr Word Words[] = {\n" + rows
        + "};\n\n}\n";
}

int fail(const char *message, const QString &fileName)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(fileName), message);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList files = QCoreApplication::arguments().mid(1);
    if (files.size() != 2)
        return fail("usage: DICTIONARY TABLE", QCoreApplication::arguments().constFirst());
    const auto words = readWords(files[0]);
    if (!words || words->isEmpty())
        return fail("has no words", files[0]);
    QSaveFile file(files[1]);
    const QByteArray source = table(*words);
    if (!file.open(QIODevice::WriteOnly) || file.write(source) != source.size() || !file.commit())
        return fail("cannot be written", files[1]);
    return 0;
}
