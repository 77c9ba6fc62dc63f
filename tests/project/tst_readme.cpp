// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Codebook;

namespace {

const auto UserDataFormat = QStringLiteral("codebook-user-data");

} // namespace

/// README.md is true: its commands run, the answers that it shows are the programs' own, its files exist.
class TestReadme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void devCommands_areThere();
    void programCommands_run_data();
    void programCommands_run();
    void jsonExample_isTheProgramsAnswer();
    void userDataExample_isImportedAndExported();
    void links_leadToFiles();

private:
    struct Block
    {
        QString kind; ///< "sh", "text", "json"; the word after the fence
        QStringList lines;
    };

    /// The block in JSON that has this word.
    QByteArray json(const QString &word) const;
    /// The program that a command names, as it was built; empty for other programs.
    static QString programOf(const QString &name);
    /// A line of a shell block as data: what is piped into which program.
    static void addCommand(const QString &line, const QString &answer);
    QProcessEnvironment environment() const;

    QString m_text;
    QList<Block> m_blocks; ///< in the order of the text
    QTemporaryDir m_folder; ///< where commands run: its db/ is the repository's, its build/ takes what they write
};

void TestReadme::initTestCase()
{
    QFile file(QStringLiteral(CODEBOOK_SOURCE_DIR "/README.md"));
    QVERIFY2(file.open(QIODevice::ReadOnly), "README.md is missing from the top folder of the repository.");
    m_text = QString::fromUtf8(file.readAll());
    bool isInside = false;
    for (const QString &line : m_text.split(u'\n')) {
        if (line.startsWith(QStringLiteral("```"))) {
            isInside = !isInside;
            if (isInside)
                m_blocks.append({line.sliced(3).trimmed(), {}});
        } else if (isInside) {
            m_blocks.last().lines << line;
        }
    }
    QVERIFY2(!isInside, "README.md has a code block that does not end.");
    QVERIFY(QFile::link(QStringLiteral(CODEBOOK_SOURCE_DIR "/db"), m_folder.filePath(QStringLiteral("db"))));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("build")));
    QFile notes(m_folder.filePath(QStringLiteral("notes.json")));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    QVERIFY(notes.write(json(UserDataFormat)) > 0);
}

QByteArray TestReadme::json(const QString &word) const
{
    for (const Block &block : m_blocks) {
        const QString text = block.lines.join(u'\n');
        if (block.kind == QStringLiteral("json") && text.contains(word))
            return text.toUtf8();
    }
    return {};
}

QString TestReadme::programOf(const QString &name)
{
    const QString file = QFileInfo(name).fileName();
    if (file == QStringLiteral("codebook-cli"))
        return QStringLiteral(CODEBOOK_CLI);
    return file == QStringLiteral("codebook") ? QStringLiteral(CODEBOOK_GUI) : QString();
}

QProcessEnvironment TestReadme::environment() const
{
    QProcessEnvironment environment
        = plainEnvironmentWith(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
    return environment;
}

void TestReadme::devCommands_areThere()
{
    const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
    if (bash.isEmpty())
        QSKIP("bash is missing.");
    const ProgramResult help = runProgram(bash, {QStringLiteral(CODEBOOK_SOURCE_DIR "/dev"), QStringLiteral("help")});
    QCOMPARE(help.status, 0);
    static const QRegularExpression command(QStringLiteral("\\./dev ([a-z]+)"));
    auto matches = command.globalMatch(m_text);
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        static const QString line = QStringLiteral("^\\./dev %1( |$)");
        const QRegularExpression documented(line.arg(name), QRegularExpression::MultilineOption);
        QVERIFY2(name == QStringLiteral("help") || documented.match(help.out).hasMatch(), qPrintable(name));
    }
}

void TestReadme::programCommands_run_data()
{
    QTest::addColumn<QByteArray>("input"); // empty where nothing is piped into it
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("answer"); // null where the text shows none

    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].kind != QStringLiteral("sh"))
            continue;
        const bool hasAnswer = m_blocks[i].lines.size() == 1 && i + 1 < m_blocks.size()
            && m_blocks[i + 1].kind == QStringLiteral("text");
        for (const QString &line : std::as_const(m_blocks[i].lines))
            addCommand(line, hasAnswer ? m_blocks[i + 1].lines.join(u'\n') + u'\n' : QString());
    }
}

void TestReadme::addCommand(const QString &line, const QString &answer)
{
    static const QRegularExpression printed(QStringLiteral("^printf '([^'%]*)' \\| "));
    static const QRegularExpression remark(QStringLiteral("^\\$ |\\s+(#|\\||>).*$"));
    const QRegularExpressionMatch input = printed.match(line);
    const QByteArray piped = input.captured(1).replace(QStringLiteral("\\n"), QStringLiteral("\n")).toUtf8();
    QStringList words = QProcess::splitCommand(line.sliced(input.capturedLength()).remove(remark));
    const QString program = words.isEmpty() ? QString() : programOf(words.takeFirst());
    // Without these, codebook opens a window and waits.
    const bool ends = program != QStringLiteral(CODEBOOK_GUI) || words.contains(QStringLiteral("--screenshot"))
        || words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("--version"));
    if (!program.isEmpty() && ends)
        QTest::newRow(qPrintable(line)) << piped << program << words << answer;
}

void TestReadme::programCommands_run()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, answer);
    const ProgramResult result = runProgram(program, arguments, environment(), m_folder.path(), input);
    QVERIFY2(result.status == 0 || result.status == 1, qPrintable(result.text()));
    if (!answer.isNull())
        QCOMPARE(result.out, answer);
}

void TestReadme::jsonExample_isTheProgramsAnswer()
{
    const auto block = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [](const Block &each) { return each.kind == QStringLiteral("json"); });
    QVERIFY2(block != m_blocks.end(), "README.md shows no JSON.");
    QJsonParseError error;
    const QJsonObject shown = QJsonDocument::fromJson(block->lines.join(u'\n').toUtf8(), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    const QString code = QString::number(shown.value(QStringLiteral("code")).toInteger());
    const ProgramResult result = runCli({QStringLiteral("lookup"), code, QStringLiteral("--json")});
    QCOMPARE(result.status, 0);
    QCOMPARE(shown, QJsonDocument::fromJson(result.outBytes)[QStringLiteral("entries")][0].toObject());
}

void TestReadme::userDataExample_isImportedAndExported()
{
    const QString file = m_folder.filePath(QStringLiteral("example.db"));
    const QStringList userData{QStringLiteral("--user-data"), file};
    const QStringList import{QStringLiteral("import"), m_folder.filePath(QStringLiteral("notes.json"))};
    const ProgramResult imported = runCli(import + userData);
    QVERIFY2(imported.status == 0, qPrintable(imported.text()));
    const ProgramResult exported = runCli(QStringList{QStringLiteral("export")} + userData);
    QCOMPARE(QJsonDocument::fromJson(exported.outBytes).object(),
             QJsonDocument::fromJson(json(UserDataFormat)).object());
}

void TestReadme::links_leadToFiles()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)\\)"));
    auto matches = link.globalMatch(m_text);
    while (matches.hasNext()) {
        const QString target = matches.next().captured(1);
        if (!target.contains(QStringLiteral("://")))
            QVERIFY2(QFile::exists(QStringLiteral(CODEBOOK_SOURCE_DIR "/") + target), qPrintable(target));
    }
}

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
