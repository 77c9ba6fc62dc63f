// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/unihan/tables.h"
#include "search/unihan/variants.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

using namespace Codebook;

namespace {

bool writeFile(const QString &fileName, const QByteArray &text)
{
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
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
    if (files.size() != 4)
        return fail("usage: VARIANTS READINGS FOLD-TABLE READING-TABLES", QCoreApplication::arguments().constFirst());
    HanDatabase database;
    for (const QString &file : files.first(2)) {
        if (!readUnihan(file, database))
            return fail("cannot be read", file);
    }
    const QMap<char16_t, char16_t> folds = hanFolds(database);
    if (folds.isEmpty())
        return fail("has no variants", files[0]);
    if (!writeFile(files[2], foldTable(folds)))
        return fail("cannot be written", files[2]);
    if (!writeFile(files[3], readingTables(database, folds)))
        return fail("cannot be written", files[3]);
    return 0;
}
