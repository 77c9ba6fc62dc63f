// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "firstpaint.h"
#include "queries.h"
#include "searchwindow.h"
#include "typingbench.h"

#include <QLineEdit>
#include <QTableView>

#include <cstdio>
#include <cstdlib>

using namespace Codebook::Bench;

/// Codebook's own main() has opened its window: types the queries into it, first fast, then patiently, and ends. Prints
/// one line for each key press: milliseconds until the page was painted, milliseconds until idle, pace, text in the
/// box.
void Codebook::Bench::tablePainted(QTableView &table)
{
    QLineEdit *box = searchBox(table);
    const QStringList queries = readQueries();
    if (!box || queries.isEmpty()) {
        std::fputs("bench_typing: There is no search box, or there are no queries.\n", stderr);
        std::_Exit(EXIT_FAILURE);
    }
    for (const TypingBench::Pace pace : {TypingBench::Pace::Fast, TypingBench::Pace::Patient}) {
        TypingBench bench(*box, table);
        if (!bench.run(queries, pace)) {
            std::fprintf(stderr, "bench_typing: %s\n", qUtf8Printable(bench.failure()));
            std::_Exit(EXIT_FAILURE);
        }
        const char *name = pace == TypingBench::Pace::Fast ? "fast" : "patient";
        for (const TypedKey &key : bench.keys())
            std::printf("%.3f\t%.3f\t%s\t%s\n", key.untilPage, key.untilIdle, name, qUtf8Printable(key.text));
    }
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS);
}
