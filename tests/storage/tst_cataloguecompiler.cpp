// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogue.h"
#include "storage/cataloguecompiler.h"
#include "storage/catalogueformat.h"
#include "storage/connection.h"
#include "support/builtincatalogue.h"
#include "support/cataloguefolder.h"
#include "support/sourcetexts.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QVariant>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCatalogueCompiler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void compile_sameSource_sameBytes();
    void compile_builtIn_isWhatTheBuildMade();
    void compile_otherOrderInTheFiles_sameBytes();
    void compile_sectionInSeveralFiles_sameBytes();
    void compile_progress_endsWithAllEntries();
    void compile_cancelled_changesNothing();
    void compile_overAnOlderFile_replacesIt();
    void compile_success_leavesNothingElseBehind();
    void compile_pathWithSpecialCharacters_works();
    void compile_unwritableTarget_data();
    void compile_unwritableTarget();
    void file_marks_areSet();
    void file_tables_areStrict();
    void file_ids_areDenseAndInCodeOrder();
    void file_isSound();
    void file_openedForReading_refusesToBeChanged();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// The first column of every row; a line with SQLite's words where the query fails.
QStringList answers(const Connection &connection, const QString &sql)
{
    QSqlQuery query = connection.query();
    if (!query.exec(sql))
        return {u"the query fails"_s};
    QStringList answers;
    while (query.next())
        answers << query.value(0).toString();
    return answers;
}

} // namespace

void TestCatalogueCompiler::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCatalogueCompiler::compile_sameSource_sameBytes()
{
    const CatalogueFolder one;
    const CatalogueFolder other;
    const QTemporaryDir targets;
    QCOMPARE(one.compileTo(targets.filePath(u"first.db"_s)), QString());
    QCOMPARE(one.compileTo(targets.filePath(u"second.db"_s)), QString());
    QCOMPARE(other.compileTo(other.filePath(u"third.db"_s)), QString());

    const QByteArray first = bytesOf(targets.filePath(u"first.db"_s));
    QVERIFY(!first.isEmpty());
    QVERIFY(bytesOf(targets.filePath(u"second.db"_s)) == first);
    QVERIFY(bytesOf(other.filePath(u"third.db"_s)) == first);
}

void TestCatalogueCompiler::compile_builtIn_isWhatTheBuildMade()
{
    const auto source = readCatalogueSource(builtInFolder());
    QVERIFY(source);
    const QTemporaryDir targets;
    const QString target = targets.filePath(u"tencent-im.db"_s);
    QVERIFY(!compileCatalogue(*source, target));
    QVERIFY(bytesOf(target) == bytesOf(builtInFile()));
}

void TestCatalogueCompiler::compile_otherOrderInTheFiles_sameBytes()
{
    const CatalogueFolder folder;
    const QTemporaryDir targets;
    QCOMPARE(folder.compileTo(targets.filePath(u"first.db"_s)), QString());

    // The two entries of one section change places.
    const QByteArray text = folder.read(u"server-common.json"_s);
    const QByteArray between = "    },\n    {\n";
    const qsizetype first = text.indexOf("    {\n") + 6;
    const qsizetype middle = text.indexOf(between);
    const qsizetype last = text.lastIndexOf("    }\n");
    const qsizetype second = middle + between.size();
    const QByteArray swapped = text.first(first) + text.sliced(second, last - second) + between
        + text.sliced(first, middle - first) + text.sliced(last);
    QVERIFY(swapped != text);
    QVERIFY(folder.write(u"server-common.json"_s, swapped));
    QCOMPARE(folder.compileTo(targets.filePath(u"second.db"_s)), QString());
    QVERIFY(bytesOf(targets.filePath(u"second.db"_s)) == bytesOf(targets.filePath(u"first.db"_s)));
}

void TestCatalogueCompiler::compile_sectionInSeveralFiles_sameBytes()
{
    const CatalogueFolder whole;
    const CatalogueFolder split;
    const QTemporaryDir targets;
    QVERIFY(splitSection(split));
    QCOMPARE(whole.compileTo(targets.filePath(u"whole.db"_s)), QString());
    QCOMPARE(split.compileTo(targets.filePath(u"split.db"_s)), QString());
    QVERIFY(bytesOf(targets.filePath(u"split.db"_s)) == bytesOf(targets.filePath(u"whole.db"_s)));
}

void TestCatalogueCompiler::compile_progress_endsWithAllEntries()
{
    const auto source = readCatalogueSource(builtInFolder());
    QVERIFY(source);
    const QTemporaryDir targets;
    QList<qint64> steps;
    qint64 expected = 0;
    const auto error = compileCatalogue(*source, targets.filePath(u"sample.db"_s), [&](qint64 done, qint64 total) {
        steps << done;
        expected = total;
        return true;
    });
    QVERIFY(!error);
    QCOMPARE(expected, source->entryCount());
    QVERIFY(steps.size() > 1);
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.last(), expected);
}

void TestCatalogueCompiler::compile_cancelled_changesNothing()
{
    const auto source = readCatalogueSource(builtInFolder());
    QVERIFY(source);
    const CatalogueFolder older;
    const QTemporaryDir targets;
    const QString target = targets.filePath(u"sample.db"_s);
    QCOMPARE(older.compileTo(target), QString());
    const QByteArray before = bytesOf(target);

    int steps = 0;
    const auto error = compileCatalogue(*source, target, [&steps](qint64, qint64) {
        ++steps;
        return false;
    });
    QVERIFY(error);
    QVERIFY2(error->contains(u"sample.db"), qPrintable(*error));
    QCOMPARE(steps, 1);
    QVERIFY(bytesOf(target) == before);
    QCOMPARE(namesIn(targets.path()), QStringList{u"sample.db"_s});
}

void TestCatalogueCompiler::compile_overAnOlderFile_replacesIt()
{
    const CatalogueFolder folder;
    const QTemporaryDir targets;
    const QString target = targets.filePath(u"sample.db"_s);
    QCOMPARE(folder.compileTo(target), QString());
    QVERIFY(folder.replace(u"sdk-common.json"_s, "Submit a ticket.", "Submit a ticket today."));
    QCOMPARE(folder.compileTo(target), QString());

    const auto catalogue = Catalogue::open(target);
    QVERIFY(catalogue);
    const auto entry = (*catalogue)->entry((*catalogue)->entryCount());
    QVERIFY(entry);
    QCOMPARE(entry->hint.en, u"Submit a ticket today."_s);
}

void TestCatalogueCompiler::compile_success_leavesNothingElseBehind()
{
    const CatalogueFolder folder;
    const QTemporaryDir targets;
    QCOMPARE(folder.compileTo(targets.filePath(u"sample.db"_s)), QString());
    QCOMPARE(namesIn(targets.path()), QStringList{u"sample.db"_s});
}

void TestCatalogueCompiler::compile_pathWithSpecialCharacters_works()
{
    const CatalogueFolder folder;
    const QTemporaryDir targets;
    const QString name = u"目录 50%41 #1?immutable=0&x"_s;
    QVERIFY(QDir(targets.path()).mkdir(name));
    const QString target = targets.filePath(name + u"/错误码.db"_s);
    QCOMPARE(folder.compileTo(target), QString());
    QVERIFY(Catalogue::open(target));
}

void TestCatalogueCompiler::compile_unwritableTarget_data()
{
    QTest::addColumn<QString>("target");

    QTest::newRow("no-such-folder") << u"nowhere/sample.db"_s;
    QTest::newRow("folder-is-a-file") << u"a-file/sample.db"_s;
    QTest::newRow("target-is-a-folder") << u"a-folder"_s;
    QTest::newRow("name-too-long") << QString(300, u'x') + u".db"_s;
}

void TestCatalogueCompiler::compile_unwritableTarget()
{
    QFETCH(QString, target);
    const CatalogueFolder folder;
    const QTemporaryDir targets;
    QVERIFY(QDir(targets.path()).mkdir(u"a-folder"_s));
    QFile file(targets.filePath(u"a-file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();

    const QString error = folder.compileTo(targets.filePath(target));
    QVERIFY(!error.isEmpty());
    QVERIFY2(error.contains(target), qPrintable(error));
    QCOMPARE(namesIn(targets.path()), QStringList({u"a-file"_s, u"a-folder"_s}));
    QCOMPARE(namesIn(targets.filePath(u"a-folder"_s)), QStringList());
    QCOMPARE(QFileInfo(file).size(), 0);
}

void TestCatalogueCompiler::file_marks_areSet()
{
    const Connection connection(builtInFile(), Connection::ReadOnly);
    QCOMPARE(answers(connection, u"PRAGMA application_id"_s), QStringList{QString::number(CatalogueApplicationId)});
    QCOMPARE(answers(connection, u"PRAGMA user_version"_s), QStringList{QString::number(CatalogueFormatVersion)});
    QCOMPARE(answers(connection, u"PRAGMA encoding"_s), QStringList{u"UTF-8"_s});
}

void TestCatalogueCompiler::file_tables_areStrict()
{
    const Connection connection(builtInFile(), Connection::ReadOnly);
    const QStringList tables = answers(connection,
                                       u"SELECT name || ' ' || strict FROM pragma_table_list WHERE schema = 'main' "
                                       "AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"_s);
    QCOMPARE(tables,
             QStringList({u"catalogue 1"_s, u"entry 1"_s, u"kind 1"_s, u"name 1"_s, u"part 1"_s, u"place 1"_s,
                          u"reading 1"_s, u"seal 1"_s, u"section 1"_s, u"word 1"_s}));
}

void TestCatalogueCompiler::file_ids_areDenseAndInCodeOrder()
{
    const auto source = readTexts(builtInFolder());
    QVERIFY(source);
    const Connection connection(builtInFile(), Connection::ReadOnly);
    const QStringList rows = answers(connection, u"SELECT id || ' ' || label FROM entry ORDER BY id"_s);
    QStringList expected;
    for (const SourceEntry &each : source->entries)
        expected << u"%1 %2"_s.arg(expected.size() + 1).arg(each.entry.code.label);
    QCOMPARE(rows, expected);
    for (qsizetype i = 1; i < source->entries.size(); ++i)
        QVERIFY(source->entries[i - 1].entry.code < source->entries[i].entry.code);
}

void TestCatalogueCompiler::file_isSound()
{
    const Connection connection(builtInFile(), Connection::ReadOnly);
    QCOMPARE(answers(connection, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(answers(connection, u"PRAGMA foreign_key_check"_s), QStringList());
    QCOMPARE(answers(connection, u"SELECT count(*) = (SELECT entry_count FROM catalogue) FROM entry"_s),
             QStringList{u"1"_s});
}

void TestCatalogueCompiler::file_openedForReading_refusesToBeChanged()
{
    const QByteArray before = bytesOf(builtInFile());
    const Connection connection(builtInFile(), Connection::ReadOnly);
    QSqlQuery query = connection.query();
    QVERIFY(!query.exec(u"DELETE FROM entry"_s));
    QVERIFY(!query.exec(u"CREATE TABLE more (x)"_s));
    QVERIFY(bytesOf(builtInFile()) == before);
}

QTEST_GUILESS_MAIN(TestCatalogueCompiler)
#include "tst_cataloguecompiler.moc"
