// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "referenceimport.h"

#include <QDir>
#include <QFile>

namespace Codebook::Bench {

namespace {

constexpr const char *Tables[] = {"catalogue", "part", "section", "kind", "entry", "place", "word", "name", "reading"};

// The same settings as ours, and no durability either.
constexpr auto ScriptStart
    = "PRAGMA page_size = 4096;\nPRAGMA journal_mode = OFF;\nPRAGMA synchronous = OFF;\nPRAGMA temp_store = MEMORY;\n"
      "BEGIN;\n";

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

} // namespace

ReferenceImport::ReferenceImport(const Runner &runner, const QString &compiledCatalogue, const QString &folder)
    : m_runner(runner)
    , m_catalogue(compiledCatalogue)
    , m_folder(folder)
{ }

QString ReferenceImport::prepare() const
{
    if (!QDir(m_folder).mkpath(QStringLiteral(".")))
        return QStringLiteral("%1 cannot be made.").arg(m_folder);
    QByteArray script = ScriptStart;
    script += ".read '" CODEBOOK_BENCH_SCHEMA "'\n";
    for (const char *table : Tables) {
        const QString name = QString::fromLatin1(table);
        const QString select = QStringLiteral("SELECT * FROM %1").arg(name);
        const QString csv = file(name + QStringLiteral(".csv"));
        if (const auto written = outputTo(csv, shell(m_catalogue, {QStringLiteral("-csv"), select})); !written)
            return written.error();
        script += QStringLiteral(".import --csv '%1' %2\n").arg(csv, name).toUtf8();
    }
    // The shell cannot import into a full-text table itself. Its rows are numbered from 1 on, as ours are.
    const QString terms = file(QStringLiteral("search.csv"));
    const Command writeTerms = m_runner.command({}, QStringLiteral("bench_writeterms"), {m_catalogue});
    if (const auto written = outputTo(terms, writeTerms); !written)
        return written.error();
    script += QStringLiteral("CREATE TEMP TABLE row (terms TEXT);\n.import --csv --schema temp '%1' row\n"
                             "INSERT INTO search (rowid, terms) SELECT rowid, terms FROM temp.row;\nCOMMIT;\n")
                  .arg(terms)
                  .toUtf8();
    const QString path = file(QStringLiteral("import.sql"));
    return writeFile(path, script) ? QString() : QStringLiteral("%1 cannot be written.").arg(path);
}

Command ReferenceImport::command() const
{
    return shell(target(), {QStringLiteral(".read '%1'").arg(file(QStringLiteral("import.sql")))});
}

QString ReferenceImport::target() const
{
    return file(QStringLiteral("imported.db"));
}

QString ReferenceImport::check() const
{
    QString sql = QStringLiteral("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, search, row); "
                                 "SELECT count(*), sum(doc), sum(cnt) FROM temp.vocabulary;");
    for (const char *table : Tables)
        sql += QStringLiteral(" SELECT '%1', count(*) FROM %1;").arg(QLatin1String(table));
    const Result<QByteArray> ours = output(shell(m_catalogue, {sql}));
    const Result<QByteArray> imported = output(shell(target(), {sql}));
    if (!ours || !imported)
        return ours ? imported.error() : ours.error();
    return *ours == *imported ? QString()
                              : QStringLiteral("The imported catalogue is not the same:\n%1\n%2")
                                    .arg(QString::fromUtf8(*ours), QString::fromUtf8(*imported));
}

Command ReferenceImport::shell(const QString &database, const QStringList &arguments) const
{
    Command command = m_runner.command({}, {}, QStringList{QStringLiteral("-bail"), database} + arguments);
    command.program = QStringLiteral("sqlite3");
    return command;
}

QString ReferenceImport::file(const QString &name) const
{
    return m_folder + u'/' + name;
}

} // namespace Codebook::Bench
