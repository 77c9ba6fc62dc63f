// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguesearch.h"
#include "support/builtincatalogue.h"

#include <QSqlDriver>
#include <QTest>

#include <sqlite3.h>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// A statement that reads a table from end to end goes unnoticed with 330 entries and takes half a second with a
/// million. SQLite counts such steps for each statement.
class TestSearchPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPage_data();
    void firstPage();
};

namespace {

sqlite3 *handleOf(const Connection &connection)
{
    const QVariant handle = connection.query().driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

QStringList statementsThatReadWholeTables(sqlite3 *database)
{
    QStringList texts;
    for (sqlite3_stmt *each = sqlite3_next_stmt(database, nullptr); each; each = sqlite3_next_stmt(database, each)) {
        const QString text = QString::fromUtf8(sqlite3_sql(each));
        const bool readsCatalogue = text.contains(u" entry"_s) || text.contains(u" word"_s)
            || text.contains(u" reading"_s) || text.contains(u" place"_s);
        if (readsCatalogue && sqlite3_stmt_status(each, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0) > 0)
            texts << text;
    }
    return texts;
}

} // namespace

void TestSearchPlans::firstPage_data()
{
    QTest::addColumn<QString>("typed");

    for (const char *typed : {"6",
                              "6013",
                              "-60",
                              "0x177D",
                              "125000",
                              "601333",
                              "6013 70001",
                              "a",
                              "expired",
                              "ERR_SDK",
                              "user sig",
                              "超",
                              "超时",
                              "登录失败了",
                              "\"signature expired\"",
                              "-expired 签名",
                              "chaoshi",
                              "qmgq",
                              "expried",
                              "超时 nosuchwordatall"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestSearchPlans::firstPage()
{
    QFETCH(const QString, typed);
    const Connection connection(builtInFile(), Connection::ReadOnly);
    Statements statements(connection);
    sqlite3 *database = handleOf(connection);
    QVERIFY(database);
    CatalogueSearch search(statements);
    QVERIFY(search.run(Query::fromText(typed), {.guesses = false, .everything = {}, .narrowing = {}, .entryCount = 330},
                       {.most = 256, .kinds = {}}));
    QVERIFY(sqlite3_next_stmt(database, nullptr));
    QCOMPARE(statementsThatReadWholeTables(database), QStringList());
}

QTEST_GUILESS_MAIN(TestSearchPlans)
#include "tst_searchplans.moc"
