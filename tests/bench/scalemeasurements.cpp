// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "scalemeasurements.h"

#include "compilemeasurements.h"
#include "queries.h"
#include "statistics.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryFile>

#include <numeric>
#include <utility>

namespace Codebook::Bench {

namespace {

constexpr double PageLimit = 1.3;
constexpr double StartLimit = 1.15;
constexpr double MemoryLimit = 1.15;
constexpr double SearchLimit = 2.0;

constexpr double SlowShare = 0.99;
constexpr int MemoryRuns = 5;
constexpr int TypingRuns = 2;
constexpr int AlternativeRuns = 3;
constexpr qsizetype QueriesInMemory = 20; // typed in less than a minute: so long are files kept in memory
constexpr qsizetype PieceBytes = 1024 * 1024;

const QStringList Languages{QStringLiteral("zh"), QStringLiteral("en")};
const QStringList Terms{QStringLiteral("超时"), QStringLiteral("登录失败"), QStringLiteral("timeout"),
                        QStringLiteral("UserSig"), QStringLiteral("6013")};

// Every column that has text that people search for.
constexpr auto Like
    = "SELECT count(*) FROM entry WHERE label LIKE '%1' OR symbols LIKE '%1' OR description_zh LIKE '%1' "
      "OR description_en LIKE '%1' OR hint_zh LIKE '%1' OR hint_en LIKE '%1' OR aliases_zh LIKE '%1' "
      "OR aliases_en LIKE '%1'";

/// So that it is in memory, as far as it fits, and not the disk is measured.
Result<void> readOnce(const QString &path)
{
    QFile file(path);
    QByteArray piece(PieceBytes, Qt::Uninitialized);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(path + QStringLiteral(": ") + file.errorString());
    while (file.read(piece.data(), piece.size()) > 0) { }
    return {};
}

} // namespace

ScaleMeasurements::ScaleMeasurements(const QString &folder, int runs, Sizes sizes)
    : m_runner(folder)
    , m_catalogues(m_runner)
    , m_runs(runs)
    , m_sizes(sizes)
    , m_small(QDir::cleanPath(folder + QStringLiteral("/../share/codebook/catalogues/tencent-im.db")))
{ }

QString ScaleMeasurements::measure(QList<Measure> &measures)
{
    const Result<QString> large = m_catalogues.compiled(m_sizes.searched);
    if (!large)
        return large.error();
    m_large = *large;
    QString failure;
    const auto add = [&](const auto &result) {
        if (result)
            measures << *result;
        else
            failure = result.error();
        return result.has_value();
    };
    const CompileMeasurements compile(m_runner, m_catalogues);
    bool isOk = true; // the first failure ends it
    for (const QString &language : Languages)
        isOk = isOk && add(keyPress(language)) && add(start(language)) && add(memoryAfterStart(language));
    isOk = isOk && add(search()) && add(compile.time(m_sizes.compiled)) && add(compile.memory(m_sizes.compiled))
        && add(alternatives());
    return failure;
}

Result<QList<Measure>> ScaleMeasurements::keyPress(const QString &language) const
{
    announce(QStringLiteral("Measuring: key press to first page, ") + language);
    KeyPresses large;
    KeyPresses small;
    for (int run = 0; run < TypingRuns; ++run) {
        for (const bool isPatient : {false, true}) {
            if (const auto typed = type(language, isPatient, large, small); !typed)
                return tl::unexpected(typed.error());
        }
    }
    const auto measure = [&](const char *name, double oursValue, double referenceValue, std::optional<double> limit) {
        return Measure{.name = QLatin1String(name) + against(),
                       .language = language,
                       .unit = QStringLiteral("ms"),
                       .ours = oursValue,
                       .reference = referenceValue,
                       .limit = limit};
    };
    return QList<Measure>{
        measure("key press to first page, median", median(large.untilPage), median(small.untilPage), {}),
        measure("key press to first page, p99", percentile(large.untilPage, SlowShare),
                percentile(small.untilPage, SlowShare), PageLimit),
        measure("key press to idle, median", median(large.untilIdle), median(small.untilIdle), {}),
        measure("key press to idle, p99", percentile(large.untilIdle, SlowShare),
                percentile(small.untilIdle, SlowShare), {}),
    };
}

Result<void> ScaleMeasurements::type(const QString &language, bool isPatient, KeyPresses &large,
                                     KeyPresses &small) const
{
    const auto command = [&](const QString &catalogue) {
        Command typing = window(language, QStringLiteral("bench_typing"), catalogue);
        if (isPatient)
            typing.environment.insert(QStringLiteral("CODEBOOK_BENCH_PATIENT"), QStringLiteral("1"));
        return typing;
    };
    Dialogue largeWindow(command(m_large));
    Dialogue smallWindow(command(m_small));
    const QStringList queries = readQueries();
    for (qsizetype i = 0; i < queries.size(); ++i) {
        if (i % QueriesInMemory == 0) {
            if (const auto read = readOnce(m_large); !read)
                return read;
        }
        for (const auto &[window, presses] : {std::pair(&largeWindow, &large), std::pair(&smallWindow, &small)}) {
            const auto answer = window->ask(queries[i]);
            if (!answer)
                return tl::unexpected(answer.error());
            presses->add(*answer, isPatient);
        }
    }
    return {};
}

void ScaleMeasurements::KeyPresses::add(const QByteArrayList &printed, bool isPatient)
{
    for (const QByteArray &press : printed) {
        untilPage << press.split('\t').value(0).toDouble();
        if (isPatient)
            untilIdle << press.split('\t').value(1).toDouble();
    }
}

Result<Measure> ScaleMeasurements::start(const QString &language) const
{
    const QString program = QStringLiteral("bench_codebookwindow");
    return Runner::compare({.name = QStringLiteral("start to first paint") + against(),
                            .language = language,
                            .unit = QStringLiteral("ms"),
                            .limit = StartLimit},
                           window(language, program, m_large), window(language, program, m_small), m_runs, wallTime);
}

Result<Measure> ScaleMeasurements::memoryAfterStart(const QString &language) const
{
    const QString program = QStringLiteral("bench_codebookwindow");
    return Runner::compare({.name = QStringLiteral("memory after start") + against(),
                            .language = language,
                            .unit = QStringLiteral("MiB"),
                            .limit = MemoryLimit},
                           window(language, program, m_large), window(language, program, m_small), MemoryRuns, memory);
}

Result<QList<Measure>> ScaleMeasurements::search() const
{
    announce(QStringLiteral("Measuring: search"));
    const auto printed = output(m_runner.command({}, QStringLiteral("bench_search"), {m_large}));
    if (!printed)
        return tl::unexpected(printed.error());
    QList<double> ours;
    QList<double> bare;
    QList<double> ratios;
    for (const QByteArray &query : printed->trimmed().split('\n')) {
        ours << query.split('\t').value(0).toDouble();
        bare << query.split('\t').value(1).toDouble();
        ratios << ours.last() / bare.last();
    }
    const auto sum = [](const QList<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0); };
    return QList<Measure>{
        {.name = QStringLiteral("search, bare FTS5, median ratio"),
         .language = {},
         .unit = QStringLiteral("times"),
         .ours = median(ratios),
         .reference = 1,
         .limit = SearchLimit},
        {.name = QStringLiteral("search, bare FTS5, all queries"),
         .language = {},
         .unit = QStringLiteral("ms"),
         .ours = sum(ours) / 1000,
         .reference = sum(bare) / 1000,
         .limit = SearchLimit},
    };
}

/// What people would use instead, on the same entries: how many have the term?
Result<QList<Measure>> ScaleMeasurements::alternatives() const
{
    const Result<QString> texts = m_catalogues.texts(m_sizes.searched);
    if (!texts)
        return tl::unexpected(texts.error());
    QTemporaryFile answer;
    if (!answer.open())
        return tl::unexpected(answer.errorString());
    const auto time = [&answer](const Command &command) { return wallTimeTo(answer.fileName(), command); };
    QList<Measure> measures;
    for (const QString &term : Terms) {
        const Command ours = m_runner.command(QStringLiteral("zh"), QStringLiteral("codebook-cli"),
                                              {QStringLiteral("search"), term, QStringLiteral("--catalogue"), m_large,
                                               QStringLiteral("--limit"), QStringLiteral("20")});
        Command like
            = m_runner.command({}, {}, {m_large, QString::fromLatin1(Like).arg(QStringLiteral("%%1%").arg(term))});
        like.program = QStringLiteral("sqlite3");
        Command grep = m_runner.command({}, {}, {QStringLiteral("-rhc"), term, *texts});
        grep.program = QStringLiteral("grep");
        for (const auto &[name, reference] : {std::pair("sqlite3 LIKE", &like), std::pair("grep -c", &grep)}) {
            const auto measure
                = Runner::compare({.name = QStringLiteral("codebook-cli search %1, %2").arg(term, QLatin1String(name)),
                                   .language = {},
                                   .unit = QStringLiteral("ms"),
                                   .limit = {}},
                                  ours, *reference, AlternativeRuns, time, 1);
            if (!measure)
                return tl::unexpected(measure.error());
            measures << *measure;
        }
    }
    return measures;
}

QString ScaleMeasurements::against() const
{
    return QStringLiteral(", %1 entries").arg(QLocale::c().toString(m_sizes.searched));
}

Command ScaleMeasurements::window(const QString &language, const QString &program, const QString &catalogue) const
{
    return m_runner.codebookWindow(language, program, {QStringLiteral("--catalogue"), catalogue});
}

} // namespace Codebook::Bench
