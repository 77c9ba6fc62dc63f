// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/indexterms.h"
#include "search/segmenter.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <cstdio>

using namespace Codebook;

namespace {

constexpr auto SelectEntries
    = "SELECT e.label, e.last_label, e.symbols, e.description_zh, e.description_en, e.aliases_zh, e.aliases_en, "
      "e.hint_zh, e.hint_en, k.section_id, k.ticket, k.internal "
      "FROM place p JOIN entry e ON e.id = p.entry_id JOIN kind k ON k.id = e.kind_id ORDER BY p.position";

/// As the compiler puts them into the full-text index, which does not give them back. That both are the same is checked
/// where they are used.
QString terms(const QSqlQuery &entry)
{
    const auto fields = [&entry](Field field, int first, int second) {
        return indexTerms(field, entry.value(first).toString() + u'\n' + entry.value(second).toString());
    };
    const auto facet = [&entry](Facet which, int column) { return facetTerm(which, entry.value(column).toLongLong()); };
    QStringList whole;
    for (const int aliases : {5, 6}) {
        for (const QString &alias : entry.value(aliases).toString().split(u'\n', Qt::SkipEmptyParts))
            whole << wholeTerm(segment(alias));
    }
    whole.removeDuplicates();
    const QString symbols
        = entry.value(0).toString() + u'\n' + entry.value(1).toString() + u'\n' + entry.value(2).toString();
    const QStringList terms{indexTerms(Field::Symbol, symbols), fields(Field::Description, 3, 4),
                            fields(Field::Alias, 5, 6),         fields(Field::Hint, 7, 8),
                            facet(Facet::Section, 9),           facet(Facet::Ticket, 10),
                            facet(Facet::Internal, 11)};
    return (terms + whole).join(u' ');
}

} // namespace

/// bench_writeterms FILE: prints what stands in the full-text index of a compiled catalogue, one row a line.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return 2;
    QSqlQuery entries(database);
    entries.setForwardOnly(true);
    if (!entries.exec(QString::fromLatin1(SelectEntries)))
        return 2;
    while (entries.next())
        std::puts(terms(entries).toUtf8().constData());
    return 0;
}
