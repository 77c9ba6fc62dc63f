// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;

/// codebook-cli export and import as a person or a script calls them.
class TestProgramUserData : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void import_intoNothing_makesTheFileAndReports();
    void import_again_saysThereAlready();
    void export_imported_isTheSame();
    void export_toStandardOutput_isTheFilesText();
    void export_nothingThere_isStatus1();
    void export_defaultPlace_isTheDataFolder();
    void search_isFilter_findsWhatIsKept_data();
    void search_isFilter_findsWhatIsKept();
    void search_isFilter_withoutFile_findsNothing();
    void search_isFilter_unreadableFile_isStatus2();
    void search_wordsOfANote_standBehindTexts();
    void search_words_unreadableFile_searchesTheTexts();
    void mistakes_areStatus2_data();
    void mistakes_areStatus2();
    void files_namedAndNotOurs_areLeftAlone_data();
    void files_namedAndNotOurs_areLeftAlone();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    ProgramResult run(const QStringList &arguments) const
    {
        return runCli(arguments, plainEnvironmentWith(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data"))));
    }

    ProgramResult importSample(const QString &userData) const
    {
        return run({QStringLiteral("import"), path(QStringLiteral("sample.json")), QStringLiteral("--user-data"),
                    path(userData), QStringLiteral("--language=en")});
    }

    ProgramResult search(const QString &text, const QString &userData) const
    {
        return run({QStringLiteral("search"), text, QStringLiteral("--user-data"), path(userData),
                    QStringLiteral("--language=en")});
    }

    void write(const QString &name, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr auto Sample = R"({
    "drafts": [
        {
            "body": "Steps: log in",
            "catalogue": "tencent-im",
            "changed": "2026-01-31T09:05:00.000Z",
            "codes": [
                "70001"
            ],
            "created": "2026-01-31T09:05:00.000Z",
            "id": "0d3a4c52-8c7e-4a0f-9d63-5f1f5f0c2a11",
            "reference": "",
            "state": "draft",
            "subject": "Login"
        }
    ],
    "format": "codebook-user-data",
    "notes": [
        {
            "catalogue": "tencent-im",
            "changed": "2026-01-31T09:05:00.000Z",
            "code": "6013",
            "created": "2026-01-31T09:05:00.000Z",
            "text": "先问版本"
        }
    ],
    "recent": [
    ],
    "stars": [
        {
            "catalogue": "tencent-im",
            "code": "-10001",
            "created": "2026-01-31T09:05:00.000Z"
        }
    ],
    "version": 1
}
)";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestProgramUserData::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("sample.json"), Sample);
}

void TestProgramUserData::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestProgramUserData::import_intoNothing_makesTheFileAndReports()
{
    const ProgramResult result = importSample(QStringLiteral("mine.db"));
    QVERIFY2(result.status == 0, qPrintable(result.text()));
    QVERIFY2(result.out.contains(QStringLiteral("Stars: 1 added, 0 there already")), qPrintable(result.text()));
    QVERIFY2(result.out.contains(QStringLiteral("Notes: 1 added")), qPrintable(result.text()));
    QCOMPARE(result.err, QString());
    QVERIFY(QFileInfo::exists(path(QStringLiteral("mine.db"))));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("mine.db-wal"))));
}

void TestProgramUserData::import_again_saysThereAlready()
{
    QCOMPARE(importSample(QStringLiteral("mine.db")).status, 0);
    const ProgramResult result = importSample(QStringLiteral("mine.db"));
    QVERIFY2(result.out.contains(QStringLiteral("Stars: 0 added, 1 there already")), qPrintable(result.text()));
}

void TestProgramUserData::export_imported_isTheSame()
{
    QCOMPARE(importSample(QStringLiteral("mine.db")).status, 0);
    const ProgramResult result = run({QStringLiteral("export"), QStringLiteral("-o"), path(QStringLiteral("out.json")),
                                      QStringLiteral("--user-data"), path(QStringLiteral("mine.db"))});
    QVERIFY2(result.status == 0, qPrintable(result.text()));
    QCOMPARE(result.out, QString());
    QCOMPARE(bytesOf(path(QStringLiteral("out.json"))), QByteArray(Sample));
}

void TestProgramUserData::export_toStandardOutput_isTheFilesText()
{
    QCOMPARE(importSample(QStringLiteral("mine.db")).status, 0);
    const ProgramResult result
        = run({QStringLiteral("export"), QStringLiteral("--user-data"), path(QStringLiteral("mine.db"))});
    QCOMPARE(result.outBytes, QByteArray(Sample));
}

void TestProgramUserData::export_nothingThere_isStatus1()
{
    for (const QStringList &more :
         {QStringList(), QStringList{QStringLiteral("--user-data"), path(QStringLiteral("no.db"))}}) {
        const ProgramResult result = run(QStringList{QStringLiteral("export"), QStringLiteral("--language=en")} + more);
        QVERIFY2(result.status == 1, qPrintable(result.text()));
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(more.value(1, QStringLiteral("userdata.db"))), qPrintable(result.text()));
    }
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("no.db"))));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("data"))));
}

void TestProgramUserData::export_defaultPlace_isTheDataFolder()
{
    QCOMPARE(run({QStringLiteral("import"), path(QStringLiteral("sample.json"))}).status, 0);
    QVERIFY(QFileInfo::exists(path(QStringLiteral("data/codebook/userdata.db"))));
    QCOMPARE(run({QStringLiteral("export")}).outBytes, QByteArray(Sample));
}

void TestProgramUserData::search_isFilter_findsWhatIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("star") << QStringLiteral("is:starred") << QStringLiteral("-10001");
    QTest::newRow("note") << QStringLiteral("is:noted") << QStringLiteral("6013");
    QTest::newRow("draft") << QStringLiteral("is:drafted") << QStringLiteral("70001");
}

void TestProgramUserData::search_isFilter_findsWhatIsKept()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QCOMPARE(importSample(QStringLiteral("mine.db")).status, 0);
    const ProgramResult result = search(text, QStringLiteral("mine.db"));
    QVERIFY2(result.status == 0, qPrintable(result.text()));
    QCOMPARE(result.out.count(u'\n'), 1);
    QVERIFY2(result.out.contains(code), qPrintable(result.text()));
    QCOMPARE(result.err, QString());
}

void TestProgramUserData::search_isFilter_withoutFile_findsNothing()
{
    const ProgramResult result = search(QStringLiteral("is:starred"), QStringLiteral("none.db"));
    QVERIFY2(result.status == 1, qPrintable(result.text()));
    QCOMPARE(result.out, QString());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("none.db"))));
}

void TestProgramUserData::search_isFilter_unreadableFile_isStatus2()
{
    write(QStringLiteral("notes.txt"),
          "not a database, and longer than the header of one, which has a hundred bytes\n");
    const ProgramResult result = search(QStringLiteral("is:starred"), QStringLiteral("notes.txt"));
    QVERIFY2(result.status == 2, qPrintable(result.text()));
    QVERIFY2(result.err.contains(QStringLiteral("notes.txt")), qPrintable(result.text()));
}

void TestProgramUserData::search_wordsOfANote_standBehindTexts()
{
    QCOMPARE(importSample(QStringLiteral("mine.db")).status, 0);
    const ProgramResult onlyNote = search(QStringLiteral("先问"), QStringLiteral("mine.db"));
    QVERIFY2(onlyNote.status == 0, qPrintable(onlyNote.text()));
    QVERIFY2(onlyNote.out.section(u'\n', 0, 0).contains(QStringLiteral("6013")), qPrintable(onlyNote.text()));
    const ProgramResult both = search(QStringLiteral("版本"), QStringLiteral("mine.db"));
    const QStringList lines = both.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 1);
    QVERIFY2(lines.last().contains(QStringLiteral("6013")), qPrintable(both.text()));
}

void TestProgramUserData::search_words_unreadableFile_searchesTheTexts()
{
    write(QStringLiteral("notes.txt"),
          "not a database, and longer than the header of one, which has a hundred bytes\n");
    const ProgramResult result = search(QStringLiteral("UserSig"), QStringLiteral("notes.txt"));
    QVERIFY2(result.status == 0, qPrintable(result.text()));
    QVERIFY2(result.err.contains(QStringLiteral("notes.txt")), qPrintable(result.text()));
}

void TestProgramUserData::mistakes_areStatus2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("import-nothing") << QStringList{QStringLiteral("import")}
                                    << QStringLiteral("codebook-cli import FILE");
    QTest::newRow("import-two") << QStringList{QStringLiteral("import"), QStringLiteral("a"), QStringLiteral("b")}
                                << QStringLiteral("codebook-cli import FILE");
    QTest::newRow("import-no-such-file") << QStringList{QStringLiteral("import"), QStringLiteral("/nowhere.json")}
                                         << QStringLiteral("/nowhere.json");
    QTest::newRow("export-words") << QStringList{QStringLiteral("export"), QStringLiteral("a.json")}
                                  << QStringLiteral("-o FILE");
}

void TestProgramUserData::mistakes_areStatus2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const ProgramResult result = run(arguments << QStringLiteral("--language=en"));
    QVERIFY2(result.status == 2, qPrintable(result.text()));
    QVERIFY2(result.err.contains(told), qPrintable(result.text()));
    QCOMPARE(result.out, QString());
}

void TestProgramUserData::files_namedAndNotOurs_areLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("My thesis, the only copy.\n");
    QTest::newRow("json") << QByteArray(Sample);
    QTest::newRow("damaged-database") << QByteArray("SQLite format 3\0", 16) + QByteArray(9000, 'x');
    QTest::newRow("empty") << QByteArray();
}

void TestProgramUserData::files_namedAndNotOurs_areLeftAlone()
{
    QFETCH(QByteArray, bytes);
    write(QStringLiteral("thesis"), bytes);
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    for (const QStringList &command : {QStringList{QStringLiteral("export")},
                                       QStringList{QStringLiteral("import"), path(QStringLiteral("sample.json"))}}) {
        const ProgramResult result
            = run(command + QStringList{QStringLiteral("--user-data"), path(QStringLiteral("thesis"))});
        QVERIFY2(result.status == 2, qPrintable(result.text()));
        QVERIFY2(result.err.contains(QStringLiteral("thesis")), qPrintable(result.text()));
        QCOMPARE(bytesOf(path(QStringLiteral("thesis"))), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    }
}

QTEST_GUILESS_MAIN(TestProgramUserData)
#include "tst_programuserdata.moc"
