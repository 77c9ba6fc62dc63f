// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "firstpaint.h"
#include "keypressbench.h"
#include "queries.h"
#include "searchwindow.h"

#include <QLineEdit>
#include <QTableView>

#include <cstdio>
#include <cstdlib>

using namespace Codebook::Bench;

/// Codebook's own main() has opened its window: types the queries into it and ends. Prints one line for each key
/// press: milliseconds of Codebook's, of the stock table, rows seen, text in the box. "sort -n" puts the slowest last.
void Codebook::Bench::tablePainted(QTableView &table)
{
    QLineEdit *box = searchBox(table);
    const QStringList queries = readQueries();
    if (!box || queries.isEmpty()) {
        std::fputs("bench_keypress: There is no search box, or there are no queries.\n", stderr);
        std::_Exit(EXIT_FAILURE);
    }
    KeyPressBench bench(*box, table);
    if (!bench.run(queries)) {
        std::fprintf(stderr, "bench_keypress: %s\n", qUtf8Printable(bench.failure()));
        std::_Exit(EXIT_FAILURE);
    }
    for (const KeyPress &press : bench.presses())
        std::printf("%.3f\t%.3f\t%d\t%s\n", press.ours, press.stock, press.rows, qUtf8Printable(press.text));
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS);
}
