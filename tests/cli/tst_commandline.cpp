// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/commandline.h"

#include <QRegularExpression>
#include <QTest>

using namespace Codebook;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void read_data();
    void read();
    void read_mistake_stopsWithStatus2_data();
    void read_mistake_stopsWithStatus2();
    void read_help_namesEveryCommandAndOption();
    void read_version_isTheProjects();
};

namespace {

/// "lookup [6013, -10001] json limit=5": what differs from an empty command line.
QString described(const CommandLine &line)
{
    QStringList parts{line.command};
    QString arguments = line.arguments.join(QStringLiteral(", "));
    parts << u'[' + arguments.replace(QChar(0x2212), u'-') + u']';
    if (line.json)
        parts << QStringLiteral("json");
    if (line.limit)
        parts << QStringLiteral("limit=%1").arg(*line.limit);
    if (line.ticket)
        parts << QStringLiteral("ticket=") + ticketAdviceName(*line.ticket);
    const QList<std::pair<QString, QString>> texts{{QStringLiteral("section="), line.section},
                                                   {QStringLiteral("catalogue="), line.catalogue},
                                                   {QStringLiteral("output="), line.output},
                                                   {QStringLiteral("user-data="), line.userData}};
    for (const auto &[name, value] : texts) {
        if (!value.isEmpty())
            parts << name + value;
    }
    return parts.join(u' ');
}

QStringList called(const QStringList &arguments)
{
    return QStringList{QStringLiteral("codebook-cli")} + arguments;
}

} // namespace

void TestCommandLine::read_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &arguments, const QString &line) {
        QTest::newRow(name) << arguments.split(u' ') << line;
    };

    row("command-alone", QStringLiteral("list"), QStringLiteral("list []"));
    row("one-code", QStringLiteral("lookup 6013"), QStringLiteral("lookup [6013]"));
    row("several-codes", QStringLiteral("lookup 6013 6014"), QStringLiteral("lookup [6013, 6014]"));
    row("negative-code", QStringLiteral("lookup -10001"), QStringLiteral("lookup [-10001]"));
    row("negative-codes", QStringLiteral("lookup -1 6013 -2"), QStringLiteral("lookup [-1, 6013, -2]"));
    row("double-dash", QStringLiteral("search -- --json"), QStringLiteral("search [--json]"));
    row("json-before", QStringLiteral("--json list"), QStringLiteral("list [] json"));
    row("json-after", QStringLiteral("lookup 1 --json"), QStringLiteral("lookup [1] json"));
    row("json-between", QStringLiteral("lookup --json 1"), QStringLiteral("lookup [1] json"));
    row("limit", QStringLiteral("list --limit 5"), QStringLiteral("list [] limit=5"));
    row("limit-with-equals", QStringLiteral("list --limit=5"), QStringLiteral("list [] limit=5"));
    row("limit-repeated", QStringLiteral("list --limit 5 --limit 7"), QStringLiteral("list [] limit=7"));
    row("ticket-submit", QStringLiteral("list --ticket submit"), QStringLiteral("list [] ticket=submit"));
    row("ticket-none", QStringLiteral("list --ticket none"), QStringLiteral("list [] ticket=none"));
    row("ticket-if-persists", QStringLiteral("list --ticket if-persists"),
        QStringLiteral("list [] ticket=if-persists"));
    row("section", QStringLiteral("list --section sdk/group"), QStringLiteral("list [] section=sdk/group"));
    row("catalogue", QStringLiteral("list --catalogue x.db"), QStringLiteral("list [] catalogue=x.db"));
    row("output-short", QStringLiteral("compile in -o x.db"), QStringLiteral("compile [in] output=x.db"));
    row("output-long", QStringLiteral("compile in --output x.db"), QStringLiteral("compile [in] output=x.db"));
    row("output-starts-like-a-code", QStringLiteral("compile in -o -1.db"),
        QStringLiteral("compile [in] output=-1.db"));
    row("catalogue-starts-like-a-code", QStringLiteral("list --catalogue -1.db"),
        QStringLiteral("list [] catalogue=-1.db"));
    row("user-data", QStringLiteral("export --user-data x.db"), QStringLiteral("export [] user-data=x.db"));
    row("user-data-starts-like-a-code", QStringLiteral("import -1.json --user-data -1.db"),
        QStringLiteral("import [-1.json] user-data=-1.db"));
    row("unknown-command-is-passed-on", QStringLiteral("frobnicate"), QStringLiteral("frobnicate []"));
    QTest::newRow("chinese") << QStringList{QStringLiteral("search"), QStringLiteral("群组 超时")}
                             << QStringLiteral("search [群组 超时]");
    QTest::newRow("empty-text") << QStringList{QStringLiteral("search"), QString()} << QStringLiteral("search []");
}

void TestCommandLine::read()
{
    QFETCH(QStringList, arguments);
    const auto line = CommandLineReader::read(called(arguments));
    QVERIFY2(line, line ? "" : qPrintable(line.error().text));
    QTEST(described(*line), "line");
}

void TestCommandLine::read_mistake_stopsWithStatus2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &arguments, const QString &named) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << named;
    };

    row("nothing", QString(), QStringLiteral("command"));
    row("options-alone", QStringLiteral("--json"), QStringLiteral("command"));
    row("unknown-option", QStringLiteral("list --frob"), QStringLiteral("frob"));
    row("unknown-short-option", QStringLiteral("list -x"), QStringLiteral("x"));
    row("value-for-a-switch", QStringLiteral("list --json=yes"), QStringLiteral("--json"));
    row("limit-zero", QStringLiteral("list --limit 0"), QStringLiteral("0"));
    row("limit-negative", QStringLiteral("list --limit -1"), QStringLiteral("-1"));
    row("limit-negative-with-equals", QStringLiteral("list --limit=-1"), QStringLiteral("-1"));
    row("limit-word", QStringLiteral("list --limit many"), QStringLiteral("many"));
    row("limit-fraction", QStringLiteral("list --limit 1.5"), QStringLiteral("1.5"));
    row("limit-overflow", QStringLiteral("list --limit 99999999999999999999"), QStringLiteral("99999999999999999999"));
    row("limit-without-value", QStringLiteral("list --limit"), QStringLiteral("--limit"));
    row("ticket-unknown", QStringLiteral("list --ticket perhaps"), QStringLiteral("perhaps"));
    row("ticket-wrong-case", QStringLiteral("list --ticket SUBMIT"), QStringLiteral("SUBMIT"));
    row("language-unknown", QStringLiteral("list --language fr"), QStringLiteral("fr"));
    row("language-without-value", QStringLiteral("list --language"), QStringLiteral("--language"));
    row("output-without-value", QStringLiteral("compile in -o"), QStringLiteral("o"));
}

void TestCommandLine::read_mistake_stopsWithStatus2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto line = CommandLineReader::read(called(arguments));
    QVERIFY(!line);
    QCOMPARE(line.error().status, 2);
    QVERIFY2(line.error().text.contains(named), qPrintable(line.error().text));
    QVERIFY2(line.error().text.contains(QStringLiteral("codebook-cli --help")), qPrintable(line.error().text));
}

void TestCommandLine::read_help_namesEveryCommandAndOption()
{
    for (const auto *option : {"-h", "--help"}) {
        const auto line = CommandLineReader::read(called({QString::fromLatin1(option)}));
        QVERIFY(!line);
        QCOMPARE(line.error().status, 0);
        for (const auto *word :
             {"lookup", "search", "list", "compile", "check", "export", "import", "--user-data", "--json", "--language",
              "--catalogue", "--limit", "--section", "--ticket", "--output", "--help", "--version"})
            QVERIFY2(line.error().text.contains(QString::fromLatin1(word)), word);
    }
}

void TestCommandLine::read_version_isTheProjects()
{
    const auto line = CommandLineReader::read(called({QStringLiteral("--version")}));
    QVERIFY(!line);
    QCOMPARE(line.error().status, 0);
    QCOMPARE(line.error().text, QStringLiteral("codebook-cli " CODEBOOK_VERSION "\n"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
