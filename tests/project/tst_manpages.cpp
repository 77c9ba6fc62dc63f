// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Codebook;

/// The man pages say what the programs' --help says.
class TestManPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void options_areThoseOfTheHelp_data();
    void options_areThoseOfTheHelp();
    void commands_areThoseOfTheHelp();

private:
    static QString page(const QString &name);
    static QString help(const QString &program);
    /// Everything that the pattern's first group matches, sorted.
    static QStringList found(const QString &text, const QString &pattern);
};

QString TestManPages::page(const QString &name)
{
    QFile file(QStringLiteral(CODEBOOK_SOURCE_DIR "/resources/man/%1.1").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString TestManPages::help(const QString &program)
{
    const auto environment = plainEnvironmentWith(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return runProgram(program, {QStringLiteral("--help"), QStringLiteral("--language=en")}, environment).out;
}

QStringList TestManPages::found(const QString &text, const QString &pattern)
{
    QStringList words;
    auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (matches.hasNext())
        words << matches.next().captured(1);
    words.sort();
    words.removeDuplicates();
    return words;
}

void TestManPages::options_areThoseOfTheHelp_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("codebook") << QStringLiteral(CODEBOOK_GUI);
    QTest::newRow("codebook-cli") << QStringLiteral(CODEBOOK_CLI);
}

void TestManPages::options_areThoseOfTheHelp()
{
    QFETCH(QString, program);
    const QString text = page(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!text.isEmpty());
    const QStringList options = found(help(program), QStringLiteral("^  (?:-\\w, )?--([a-z-]+)"));
    QVERIFY(options.size() >= 7);
    QCOMPARE(found(text, QStringLiteral("^\\.It (?:Fl \\w , )?Fl -([a-z-]+)")), options);
    QCOMPARE(found(text, QStringLiteral("^\\.It Fl (\\w) ,")), found(help(program), QStringLiteral("^  -(\\w), --")));
}

void TestManPages::commands_areThoseOfTheHelp()
{
    const QStringList commands = found(help(QStringLiteral(CODEBOOK_CLI)), QStringLiteral("^  ([a-z]+) .*"));
    const QString text = page(QStringLiteral("codebook-cli"));
    const QStringList documented = found(text, QStringLiteral("^\\.It Ic ([a-z]+)"));
    QVERIFY(documented.size() >= 5);
    for (const QString &command : documented)
        QVERIFY2(commands.contains(command), qPrintable(command));
    for (const QString &command : commands) // "Arguments:" has a line of its own for the word "command"
        QVERIFY2(documented.contains(command) || command == QStringLiteral("command"), qPrintable(command));
}

QTEST_GUILESS_MAIN(TestManPages)
#include "tst_manpages.moc"
