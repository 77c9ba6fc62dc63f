// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/han.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#endif

using namespace Codebook;

/// codebook-cli as a process in odd surroundings: locale, home, terminal, folders, missing pieces.
class TestProgramSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asciiLocale_chineseAnswer_isUtf8_data();
    void asciiLocale_chineseAnswer_isUtf8();
    void home_unusable_isNoMatter_data();
    void home_unusable_isNoMatter();
    void workingFolder_elsewhere_isNoMatter();
    void libraries_areCoreAndSqlAlone();
    void display_brokenOne_isNoMatter();
    void pipe_getsNoEscapeCodes();
    void terminal_getsColoursAndItsWidth();
    void terminal_noColor_getsNoEscapeCodes();
    void driver_missing_isExplained_data();
    void driver_missing_isExplained();
    void translations_missing_answersInEnglish();

private:
    /// What lookup and list write to a terminal of so many columns.
    static QString onTerminal(const QStringList &arguments, int columns, const QProcessEnvironment &environment);
    /// A copy of the program that finds none of Qt's plugins; its translations are left out on request.
    static QString copiedProgram(const QTemporaryDir &prefix, bool withTranslations);
};

void TestProgramSurroundings::asciiLocale_chineseAnswer_isUtf8_data()
{
    QTest::addColumn<QString>("locale");

    QTest::newRow("c") << QStringLiteral("C");
    QTest::newRow("posix") << QStringLiteral("POSIX");
    QTest::newRow("latin-1") << QStringLiteral("de_DE.ISO-8859-1");
    QTest::newRow("gbk") << QStringLiteral("zh_CN.GBK");
    QTest::newRow("unknown") << QStringLiteral("xx_YY");
    QTest::newRow("empty") << QString();
}

void TestProgramSurroundings::asciiLocale_chineseAnswer_isUtf8()
{
    QFETCH(QString, locale);
    const QProcessEnvironment environment = plainEnvironmentWith(QStringLiteral("LC_ALL"), locale);
    const QStringList lookup{QStringLiteral("lookup"), QStringLiteral("6013"), QStringLiteral("--language=zh")};
    const ProgramResult result = runCli(lookup, environment);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out.toUtf8(), result.outBytes);
    QCOMPARE(result.out, runCli(lookup).out);
    // A Chinese word in the arguments is understood as well.
    QCOMPARE(runCli({QStringLiteral("search"), QStringLiteral("超时")}, environment).status, 0);
}

void TestProgramSurroundings::home_unusable_isNoMatter_data()
{
    QTest::addColumn<QString>("home");
    QTest::newRow("unset") << QString();
    QTest::newRow("nonexistent") << QStringLiteral("/nonexistent/home");
    QTest::newRow("a-file") << QStringLiteral("/dev/null");
    QTest::newRow("relative") << QStringLiteral("here");
}

void TestProgramSurroundings::home_unusable_isNoMatter()
{
    QFETCH(QString, home);
    QProcessEnvironment environment = plainEnvironment();
    for (const auto *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
        environment.remove(QString::fromLatin1(name));
        if (!home.isEmpty())
            environment.insert(QString::fromLatin1(name), home);
    }
    for (const auto *command : {"lookup 6013", "search 超时", "list", "check"}) {
        const ProgramResult result = runCli(QString::fromUtf8(command).split(u' '), environment);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.err, QString());
    }
}

void TestProgramSurroundings::workingFolder_elsewhere_isNoMatter()
{
    const ProgramResult result
        = runProgram(QStringLiteral(CODEBOOK_CLI), {QStringLiteral("lookup"), QStringLiteral("6013")},
                     plainEnvironment(), QDir::rootPath());
    QCOMPARE(result.status, 0);
}

void TestProgramSurroundings::libraries_areCoreAndSqlAlone()
{
#ifndef Q_OS_LINUX
    QSKIP("The loader lists libraries on Linux only.");
#endif
    const ProgramResult result
        = runCli({}, plainEnvironmentWith(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1")));
    QVERIFY2(result.out.contains(QStringLiteral("libQt6Core")), qPrintable(result.text()));
    for (const auto *library :
         {"libQt6Gui", "libQt6Widgets", "libQt6Svg", "libQt6Network", "libX11", "libwayland", "libGL"})
        QVERIFY2(!result.out.contains(QString::fromLatin1(library)), library);
}

void TestProgramSurroundings::display_brokenOne_isNoMatter()
{
    QProcessEnvironment environment = plainEnvironmentWith(QStringLiteral("DISPLAY"), QStringLiteral(":9999"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("no-such-platform"));
    const ProgramResult result = runCli({QStringLiteral("lookup"), QStringLiteral("6013")}, environment);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
}

void TestProgramSurroundings::pipe_getsNoEscapeCodes()
{
    for (const auto *command : {"lookup 6013 -10001", "search 超时", "list", "--help"}) {
        const ProgramResult result = runCli(QString::fromUtf8(command).split(u' '));
        QCOMPARE(result.status, 0);
        QVERIFY(!result.outBytes.contains('\x1b'));
        QVERIFY(!result.out.contains(u'…') || result.out.startsWith(QStringLiteral("Usage"))); // nothing is cut
    }
}

QString TestProgramSurroundings::onTerminal(const QStringList &arguments, int columns,
                                            const QProcessEnvironment &environment)
{
#ifdef Q_OS_LINUX
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
        return {};
    const winsize size{.ws_row = 25, .ws_col = static_cast<unsigned short>(columns), .ws_xpixel = 0, .ws_ypixel = 0};
    ioctl(terminal, TIOCSWINSZ, &size);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QString::fromLocal8Bit(ptsname(terminal)));
    process.start(QStringLiteral(CODEBOOK_CLI), arguments);
    process.waitForFinished();
    QByteArray output; // short answers fit into the terminal's buffer, but may come out in pieces
    QByteArray piece(1 << 12, '\0');
    for (ssize_t count = 1; count > 0; output += piece.first(qMax(qsizetype(0), qsizetype(count))))
        count = read(terminal, piece.data(), size_t(piece.size()));
    close(terminal);
    return QString::fromUtf8(output).remove(u'\r');
#else
    Q_UNUSED(arguments)
    Q_UNUSED(columns)
    Q_UNUSED(environment)
    return {};
#endif
}

void TestProgramSurroundings::terminal_getsColoursAndItsWidth()
{
    constexpr int Columns = 64;
    const QString text = onTerminal({QStringLiteral("search"), QStringLiteral("D2"), QStringLiteral("--limit=5")},
                                    Columns, plainEnvironment());
    if (text.isEmpty())
        QSKIP("There is no pseudo-terminal here.");
    QVERIFY(text.contains(QStringLiteral("\x1b[")));
    static const QRegularExpression escape(QStringLiteral("\x1b\\[[0-9]+m"));
    const QStringList lines = QString(text).remove(escape).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 1);
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.endsWith(u'…'); }));
    for (const QString &line : lines)
        QVERIFY2(line.size() <= Columns, qPrintable(line));
}

void TestProgramSurroundings::terminal_noColor_getsNoEscapeCodes()
{
    const QString text = onTerminal({QStringLiteral("lookup"), QStringLiteral("6013")}, 80,
                                    plainEnvironmentWith(QStringLiteral("NO_COLOR"), QStringLiteral("1")));
    if (text.isEmpty())
        QSKIP("There is no pseudo-terminal here.");
    QVERIFY(text.startsWith(QStringLiteral("6013 ")));
    QVERIFY(!text.contains(u'\x1b'));
}

QString TestProgramSurroundings::copiedProgram(const QTemporaryDir &prefix, bool withTranslations)
{
    const QDir data(QStringLiteral(CODEBOOK_BUILT_DATA_DIR));
    const QString program = prefix.filePath(QStringLiteral("bin/codebook-cli"));
    bool ok = true;
    for (const auto *folder : {"bin", "no-plugins", "share/codebook/catalogues", "share/codebook/translations"})
        ok = ok && QDir(prefix.path()).mkpath(QString::fromLatin1(folder));
    ok = ok && QFile::copy(QStringLiteral(CODEBOOK_CLI), program);
    const QString catalogue = QStringLiteral("catalogues/tencent-im.db");
    ok = ok && QFile::copy(data.filePath(catalogue), prefix.filePath(QStringLiteral("share/codebook/") + catalogue));
    for (const QString &name : QDir(data.filePath(QStringLiteral("translations"))).entryList(QDir::Files)) {
        const QString file = QStringLiteral("translations/") + name;
        ok = ok
            && (!withTranslations
                || QFile::copy(data.filePath(file), prefix.filePath(QStringLiteral("share/codebook/") + file)));
    }
    return ok ? program : QString();
}

void TestProgramSurroundings::driver_missing_isExplained_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("lookup") << QStringLiteral("lookup 6013");
    QTest::newRow("list") << QStringLiteral("list --json");
    QTest::newRow("check") << QStringLiteral("check");
    QTest::newRow("compile") << QStringLiteral("compile " CODEBOOK_SOURCE_DIR "/db/catalogues/tencent-im -o new.db");
}

void TestProgramSurroundings::driver_missing_isExplained()
{
    QFETCH(QString, arguments);
    const QTemporaryDir prefix;
    const QString program = copiedProgram(prefix, true);
    QVERIFY(!program.isEmpty());
    // Qt reads qt.conf beside the program and then looks for plugins there and nowhere else.
    QFile configuration(prefix.filePath(QStringLiteral("bin/qt.conf")));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("[Paths]\nPrefix = ..\nPlugins = no-plugins\n");
    configuration.close();
    for (const bool isChinese : {false, true}) {
        const QString language = isChinese ? QStringLiteral("--language=zh") : QStringLiteral("--language=en");
        const ProgramResult result
            = runProgram(program, arguments.split(u' ') + QStringList{language}, plainEnvironment(), prefix.path());
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(QStringLiteral("libqt6sql6-sqlite")), qPrintable(result.err));
        QVERIFY2(result.err.contains(QStringLiteral("tencent-im")), qPrintable(result.err));
        QCOMPARE(hasHan(result.err), isChinese);
        QVERIFY(!QFile::exists(prefix.filePath(QStringLiteral("new.db"))));
    }
}

void TestProgramSurroundings::translations_missing_answersInEnglish()
{
    const QTemporaryDir prefix;
    const QString program = copiedProgram(prefix, false);
    QVERIFY(!program.isEmpty());
    const ProgramResult result
        = runProgram(program, {QStringLiteral("lookup"), QStringLiteral("6013"), QStringLiteral("--language=zh")});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains(QStringLiteral("What happened")));
    QVERIFY(hasHan(result.out)); // the catalogue's own text is Chinese all the same
}

QTEST_GUILESS_MAIN(TestProgramSurroundings)
#include "tst_programsurroundings.moc"
