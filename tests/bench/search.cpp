// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "baresearch.h"
#include "queries.h"
#include "statistics.h"
#include "storage/catalogue.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Codebook;
using namespace Codebook::Bench;

namespace {

constexpr int PageSize = 96; // the rows of a tall screen
constexpr int Rounds = 5;
constexpr qint64 LongestMilliseconds = 1000; // a search that takes so long need not be repeated to be measured

int fail(const QString &what)
{
    std::fprintf(stderr, "bench_search: %s\n", qUtf8Printable(what));
    return 2;
}

template <typename Action>
double microseconds(const Action &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return double(timer.nsecsElapsed()) / 1e3;
}

/// One query through both, in turns; the first round warms up. False where one of them fails.
bool compare(const Catalogue &catalogue, BareSearch &bare, const QString &text)
{
    const Query query = Query::fromText(text);
    const QByteArray expression = BareSearch::expression(text);
    if (expression.isEmpty())
        return true;
    QList<double> oursTaken;
    QList<double> bareTaken;
    qsizetype found = 0;
    int rows = 0;
    QElapsedTimer sinceStart;
    sinceStart.start();
    for (int round = -1; round < Rounds && (oursTaken.isEmpty() || sinceStart.elapsed() < LongestMilliseconds);
         ++round) {
        bool isOk = true;
        const double ours = microseconds([&] {
            const auto result = catalogue.firstPage(query, {}, PageSize);
            isOk = result.has_value();
            found = isOk ? result->hits.size() : 0;
        });
        const double reference = microseconds([&] { rows = bare.run(expression); });
        if (!isOk || rows < 0)
            return false;
        if (round >= 0) {
            oursTaken << ours;
            bareTaken << reference;
        }
    }
    std::printf("%.1f\t%.1f\t%lld\t%d\t%s\n", median(oursTaken), median(bareTaken), static_cast<long long>(found), rows,
                qUtf8Printable(text));
    return true;
}

} // namespace

/// bench_search FILE: searches a compiled catalogue for the queries of queries.txt. Prints one line for each that has
/// words: microseconds of Codebook's storage, of the bare full-text statement, rows of the first page of each, query.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    const auto catalogue = Catalogue::open(path);
    if (!catalogue)
        return fail(CatalogueProblemText::sentence(catalogue.error()));
    BareSearch bare((*catalogue)->path(), PageSize);
    if (!bare.isOpen())
        return fail(QStringLiteral("SQLite cannot open the catalogue."));
    for (const QString &query : readQueries()) {
        if (!compare(**catalogue, bare, query))
            return fail(QStringLiteral("The search for “%1” failed.").arg(query));
    }
    return 0;
}
