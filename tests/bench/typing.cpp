// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "firstpaint.h"
#include "searchwindow.h"
#include "typingbench.h"

#include <QFile>
#include <QLineEdit>
#include <QTableView>

#include <cstdio>
#include <cstdlib>

using namespace Codebook::Bench;

namespace {

int fail(const char *reason)
{
    std::fprintf(stderr, "bench_typing: %s\n", reason);
    return EXIT_FAILURE;
}

void print(const QList<TypedKey> &keys)
{
    for (const TypedKey &key : keys)
        std::printf("%.3f\t%.3f\t%s\n", key.untilPage, key.untilIdle, qUtf8Printable(key.text));
    std::puts("");
    std::fflush(stdout);
}

int typeAll(QLineEdit &box, QTableView &table)
{
    const auto pace
        = qEnvironmentVariableIsSet("CODEBOOK_BENCH_PATIENT") ? TypingBench::Pace::Patient : TypingBench::Pace::Fast;
    QFile queries;
    if (!queries.open(stdin, QIODevice::ReadOnly))
        return fail("There is nothing to read queries from.");
    TypingBench bench(box, table);
    for (QByteArray query = queries.readLine(); !query.isEmpty(); query = queries.readLine()) {
        const auto keys = bench.type(QString::fromUtf8(query.trimmed()), pace);
        if (!keys)
            return fail(qUtf8Printable(keys.error()));
        print(*keys);
    }
    return EXIT_SUCCESS;
}

} // namespace

/// Codebook's own main() has opened its window: types queries into it, one from each line of stdin, and ends.
/// CODEBOOK_BENCH_PATIENT says that each key waits until the program is idle. Prints one line for each key press, and
/// an empty one after each query: milliseconds until the page was painted, milliseconds until idle, text in the box.
void Codebook::Bench::tablePainted(QTableView &table)
{
    QLineEdit *box = searchBox(table);
    std::_Exit(box ? typeAll(*box, table) : fail("There is no search box."));
}
