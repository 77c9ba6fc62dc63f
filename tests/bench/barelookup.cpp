// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdio>

/// bench_barelookup FILE zh|en CODE: what a Qt program does at the very least to print one description of a catalogue.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromLocal8Bit(argv[1]));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return 2;
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT description_%1 FROM entry WHERE label_key = ?").arg(QLatin1String(argv[2])));
    query.addBindValue(QString::fromLocal8Bit(argv[3]));
    if (!query.exec() || !query.next())
        return 1;
    std::puts(query.value(0).toString().toUtf8().constData());
    return 0;
}
