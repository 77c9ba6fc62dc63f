// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogueformat.h"
#include "support/builtincatalogue.h"
#include "support/cataloguefolder.h"
#include "support/damagedcatalogue.h"
#include "support/han.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <memory>

using namespace Codebook;

/// codebook-cli as a process, with catalogues of all sorts: whole, broken, foreign; compiled and as text.
class TestProgramCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badCatalogue_isExplained_data();
    void badCatalogue_isExplained();
    void badPage_duringAScan_isStatus2();
    void catalogue_byFileOrId_isUsed();
    void compile_builtInTexts_givesTheBuildsFile();
    void compile_ownTexts_areAnswered();
    void compile_faults_areToldWithFileAndPlace_data();
    void compile_faults_areToldWithFileAndPlace();
    void compile_faultsInTwoFiles_areAllTold();
    void compile_failure_leavesTheOldFile();
    void compile_noFolder_isNamed();
    void compile_noOutputFolder_isExplained();
    void check_goodOnes_countsEntries_data();
    void check_goodOnes_countsEntries();
    void check_faultyTexts_areTold();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QStringList filesMade() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray withNumber(QByteArray content, qsizetype offset, quint32 number)
{
    qToBigEndian(number, content.data() + offset);
    return content;
}

} // namespace

void TestProgramCatalogue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QStringList TestProgramCatalogue::filesMade() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestProgramCatalogue::badCatalogue_isExplained_data()
{
    constexpr qsizetype UserVersionOffset = 60;
    constexpr qsizetype ApplicationIdOffset = 68;
    const QByteArray whole = contentOf(builtInFile());
    QVERIFY(whole.size() > 100'000);
    QTest::addColumn<QByteArray>("content"); // null: no file
    QTest::addColumn<QString>("english");

    QTest::newRow("missing") << QByteArray() << QStringLiteral("no catalogue file");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("0 bytes");
    QTest::newRow("garbage") << QByteArray(5000, '\x5a') << QStringLiteral("compiled Codebook catalogue");
    QTest::newRow("text") << QByteArray("{\"entries\": []}\n") << QStringLiteral("compiled Codebook catalogue");
    QTest::newRow("one-byte") << whole.first(1) << QStringLiteral("compiled Codebook catalogue");
    QTest::newRow("header-alone") << whole.first(100) << QStringLiteral("cut short");
    QTest::newRow("cut-in-half") << whole.first(whole.size() / 2) << QStringLiteral("cut short");
    QTest::newRow("last-byte-gone") << whole.chopped(1) << QStringLiteral("cut short");
    QTest::newRow("one-byte-more") << whole + 'x' << QStringLiteral("cut short");
    QTest::newRow("page-overwritten") << QByteArray(whole).replace(40'960, 4096, QByteArray(4096, '\0'))
                                      << QStringLiteral("overwritten");
    QTest::newRow("newer") << withNumber(whole, UserVersionOffset, CatalogueFormatVersion + 1)
                           << QStringLiteral("newer version");
    QTest::newRow("older") << withNumber(whole, UserVersionOffset, 0) << QStringLiteral("older version");
    QTest::newRow("another-program's") << withNumber(whole, ApplicationIdOffset, 0x0f055112)
                                       << QStringLiteral("compiled Codebook catalogue");
}

void TestProgramCatalogue::badCatalogue_isExplained()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, english);
    const QString file = path(QStringLiteral("my 目录.db"));
    if (!content.isNull())
        QVERIFY(write(file, content));
    for (const auto *command : {"lookup 6013", "search 6013", "list", "list --json", "check"}) {
        const QStringList words
            = QString::fromLatin1(command).split(u' ') + QStringList{QStringLiteral("--catalogue"), file};
        const ProgramResult inEnglish = runCli(words + QStringList{QStringLiteral("--language=en")});
        const ProgramResult inChinese = runCli(words + QStringList{QStringLiteral("--language=zh")});
        QVERIFY2(inEnglish.err.contains(english), qPrintable(inEnglish.text()));
        QVERIFY2(hasHan(QString(inChinese.err).remove(file)), qPrintable(inChinese.text()));
        for (const ProgramResult &result : {inEnglish, inChinese}) {
            QCOMPARE(result.status, 2);
            QCOMPARE(result.out, QString());
            QVERIFY2(result.err.contains(file), qPrintable(result.text()));
            QCOMPARE(result.err.count(u'\n'), 1);
        }
    }
}

/// Opening does not look at every page of a large catalogue.
void TestProgramCatalogue::badPage_duringAScan_isStatus2()
{
    const QString file = path(QStringLiteral("large.db"));
    const MadeUpCatalogue files(labelledEntries());
    QVERIFY(makeLarge(files.file(), file));
    const QStringList scan{QStringLiteral("scan"), QStringLiteral("--catalogue"), file};
    QCOMPARE(runCliWith("error code L100\n", scan).status, 0);
    QVERIFY(overwritePageOf("Unmistakable", file));
    const ProgramResult result = runCliWith("error code L100\n", scan);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.contains(file), qPrintable(result.text()));
}

void TestProgramCatalogue::catalogue_byFileOrId_isUsed()
{
    const QString copy = path(QStringLiteral("copy.db"));
    QVERIFY(QFile::copy(builtInFile(), copy));
    for (const QString &name : {copy, QStringLiteral("tencent-im")}) {
        const ProgramResult result
            = runCli({QStringLiteral("lookup"), QStringLiteral("6013"), QStringLiteral("--catalogue"), name});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.err, QString());
    }
    const ProgramResult unknown
        = runCli({QStringLiteral("list"), QStringLiteral("--catalogue"), QStringLiteral("no-such-id")});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains(QStringLiteral("no-such-id.db")), qPrintable(unknown.err));
}

void TestProgramCatalogue::compile_builtInTexts_givesTheBuildsFile()
{
    const QString target = path(QStringLiteral("new.db"));
    const ProgramResult result = runCli({QStringLiteral("compile"), builtInFolder(), QStringLiteral("-o"), target});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out + result.err, QString());
    QVERIFY(contentOf(target) == contentOf(builtInFile()));
    QCOMPARE(filesMade(), QStringList{QStringLiteral("new.db")});
}

void TestProgramCatalogue::compile_ownTexts_areAnswered()
{
    const CatalogueFolder folder;
    const QString target = path(QStringLiteral("own.db"));
    QCOMPARE(runCli({QStringLiteral("compile"), folder.path(), QStringLiteral("--output"), target}).status, 0);
    const ProgramResult result
        = runCli({QStringLiteral("lookup"), QStringLiteral("42p01"), QStringLiteral("--catalogue"), target});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.startsWith(QStringLiteral("42P01 ")), qPrintable(result.text()));
}

void TestProgramCatalogue::compile_faults_areToldWithFileAndPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("told");

    const QString section = QStringLiteral("sdk-network.json");
    QTest::newRow("invalid-json") << section << QByteArray("\"entries\": [") << QByteArray("\"entries\" [")
                                  << QStringLiteral("sdk-network.json: 3:");
    QTest::newRow("wrong-type") << section << QByteArray("10001") << QByteArray("true")
                                << QStringLiteral("sdk-network.json: /entries/1/code: ");
    QTest::newRow("missing-member") << section << QByteArray("\"internal\": true,") << QByteArray()
                                    << QStringLiteral("sdk-network.json: /entries/0");
    QTest::newRow("unknown-value") << section << QByteArray("if-persists") << QByteArray("perhaps")
                                   << QStringLiteral("sdk-network.json: /entries/0/ticket: ");
    QTest::newRow("unknown-member") << section << QByteArray("\"internal\"")
                                    << QByteArray("\"colour\": 1, \"internal\"")
                                    << QStringLiteral("sdk-network.json: /entries/0");
    QTest::newRow("code-twice") << section << QByteArray("10001") << QByteArray("6013")
                                << QStringLiteral("sdk-network.json: /entries/1");
    QTest::newRow("broken-catalogue-file")
        << QStringLiteral("catalogue.json") << QByteArray("{") << QByteArray("[") << QStringLiteral("catalogue.json: ");
}

void TestProgramCatalogue::compile_faults_areToldWithFileAndPlace()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, told);
    const CatalogueFolder folder;
    QVERIFY(folder.replace(file, before, after));
    const QStringList compile{QStringLiteral("compile"), folder.path(), QStringLiteral("-o"),
                              path(QStringLiteral("new.db"))};
    const ProgramResult result = runCli(compile);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.contains(told), qPrintable(result.err));
    QCOMPARE(filesMade(), QStringList());
    const ProgramResult chinese = runCli(compile + QStringList{QStringLiteral("--language=zh")});
    QVERIFY2(chinese.err.contains(told) && hasHan(chinese.err), qPrintable(chinese.err));
}

void TestProgramCatalogue::compile_faultsInTwoFiles_areAllTold()
{
    const CatalogueFolder folder;
    QVERIFY(folder.replace(QStringLiteral("sdk-network.json"), "10001", "null"));
    QVERIFY(folder.replace(QStringLiteral("server-common.json"), "vendor", "somebody"));
    const ProgramResult result
        = runCli({QStringLiteral("compile"), folder.path(), QStringLiteral("-o"), path(QStringLiteral("new.db"))});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(QStringLiteral("sdk-network.json: /entries/1/code: ")), qPrintable(result.err));
    QVERIFY2(result.err.contains(QStringLiteral("server-common.json: /entries/0/hint_origin: ")),
             qPrintable(result.err));
}

void TestProgramCatalogue::compile_failure_leavesTheOldFile()
{
    const QString target = path(QStringLiteral("old.db"));
    QVERIFY(write(target, "as it was"));
    const CatalogueFolder folder;
    QVERIFY(folder.remove(QStringLiteral("sdk-network.json")));
    QCOMPARE(runCli({QStringLiteral("compile"), folder.path(), QStringLiteral("-o"), target}).status, 2);
    QCOMPARE(contentOf(target), QByteArray("as it was"));
    QCOMPARE(filesMade(), QStringList{QStringLiteral("old.db")});
}

void TestProgramCatalogue::compile_noFolder_isNamed()
{
    const QString folder = path(QStringLiteral("nowhere"));
    const ProgramResult result
        = runCli({QStringLiteral("compile"), folder, QStringLiteral("-o"), path(QStringLiteral("new.db"))});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(QStringLiteral("nowhere")), qPrintable(result.err));
}

void TestProgramCatalogue::compile_noOutputFolder_isExplained()
{
    const CatalogueFolder folder;
    const QString target = path(QStringLiteral("nowhere/new.db"));
    const ProgramResult result = runCli({QStringLiteral("compile"), folder.path(), QStringLiteral("-o"), target});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.contains(target), qPrintable(result.err));
}

void TestProgramCatalogue::check_goodOnes_countsEntries_data()
{
    QTest::addColumn<QStringList>("target");
    QTest::addColumn<QString>("answer");

    QTest::newRow("nothing-named-is-the-built-in-one")
        << QStringList() << builtInFile() + QStringLiteral(": tencent-im, 330 entries, no faults\n");
    QTest::newRow("file") << QStringList{builtInFile()}
                          << builtInFile() + QStringLiteral(": tencent-im, 330 entries, no faults\n");
    QTest::newRow("folder") << QStringList{builtInFolder()}
                            << builtInFolder() + QStringLiteral(": tencent-im, 330 entries, no faults\n");
}

void TestProgramCatalogue::check_goodOnes_countsEntries()
{
    QFETCH(QStringList, target);
    const ProgramResult result = runCli(QStringList{QStringLiteral("check")} + target);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
    QTEST(result.out, "answer");
}

void TestProgramCatalogue::check_faultyTexts_areTold()
{
    const CatalogueFolder folder;
    QVERIFY(folder.replace(QStringLiteral("sdk-network.json"), "10001", "null"));
    for (const auto *option : {"--json", "--language=en"}) {
        const ProgramResult result = runCli({QStringLiteral("check"), folder.path(), QString::fromLatin1(option)});
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(QStringLiteral("sdk-network.json: /entries/1/code: ")), qPrintable(result.err));
    }
}

QTEST_GUILESS_MAIN(TestProgramCatalogue)
#include "tst_programcatalogue.moc"
