// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguecompiler.h"

#include "search/query.h"
#include "search/segmenter.h"
#include "storage/catalogue.h"
#include "storage/catalogueformat.h"
#include "storage/connection.h"
#include "storage/seal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto InsertCatalogue = "INSERT INTO catalogue VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto InsertPart = "INSERT INTO part VALUES (?, ?, ?, ?)";
constexpr auto InsertSection = "INSERT INTO section VALUES (?, ?, ?, ?, ?)";
constexpr auto InsertEntry = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto InsertSearch
    = "INSERT INTO search (rowid, code, symbol, description, alias, hint) VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto OptimiseSearch = "INSERT INTO search (search) VALUES ('optimize')";
constexpr auto InsertSeal = "INSERT INTO seal VALUES (?)";

/// One item a line. Never a null string, which SQLite would take for NULL.
QString toLines(const QStringList &items)
{
    return QStringLiteral("") + items.join(u'\n');
}

QString toLines(const QList<Code> &codes)
{
    QStringList labels;
    for (const Code &code : codes)
        labels << code.label;
    return toLines(labels);
}

QVariant toVariant(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

/// The statements of a file in db/schema. See catalogue.sql there for how they are told apart.
QStringList schemaStatements(const QString &fileName)
{
    QFile file(QStringLiteral(":/schema/") + fileName);
    file.open(QIODevice::ReadOnly);
    return QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
}

/// Fills a new, empty file. The first failure ends it.
class Writer
{
public:
    Writer(const CatalogueSource &source, const QString &path)
        : m_source(source)
        , m_path(path)
        , m_connection(path, Connection::Create)
    { }

    /// SQLite's words for what failed; empty on success.
    QString write()
    {
        const bool ok = m_connection.isOpen() && configure() && m_connection.transaction()
            && writeSchema(QStringLiteral("catalogue.sql")) && writeInfo() && writeEntries()
            && execute(OptimiseSearch, {}) && m_connection.commit() && run(QStringLiteral("VACUUM"))
            && writeSchema(QStringLiteral("catalogue-seal.sql")) && writeSeal();
        if (!ok && m_error.isEmpty())
            m_error = m_connection.errorText();
        return ok ? QString() : m_error;
    }

private:
    bool execute(QSqlQuery &query, const QVariantList &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        if (query.exec())
            return true;
        m_error = query.lastError().databaseText();
        return false;
    }

    bool execute(const char *sql, const QVariantList &values)
    {
        QSqlQuery query = m_connection.prepared(QString::fromLatin1(sql));
        return execute(query, values);
    }

    bool run(const QString &sql)
    {
        QSqlQuery query = m_connection.query();
        if (query.exec(sql))
            return true;
        m_error = query.lastError().databaseText();
        return false;
    }

    bool configure()
    {
        return run(QStringLiteral("PRAGMA page_size = 4096")) && run(QStringLiteral("PRAGMA journal_mode = OFF"))
            && run(QStringLiteral("PRAGMA synchronous = OFF"))
            && run(QStringLiteral("PRAGMA application_id = %1").arg(CatalogueApplicationId))
            && run(QStringLiteral("PRAGMA user_version = %1").arg(CatalogueFormatVersion));
    }

    bool writeSchema(const QString &fileName)
    {
        const QStringList statements = schemaStatements(fileName);
        return std::all_of(statements.begin(), statements.end(), [this](const QString &sql) { return run(sql); });
    }

    bool writeInfo()
    {
        const CatalogueInfo &info = m_source.info;
        if (!execute(InsertCatalogue,
                     {info.id, info.title.zh, info.title.en, info.vendor.zh, info.vendor.en, info.documentTitle.zh,
                      info.documentTitle.en, info.documentDate.toString(Qt::ISODate),
                      QString::fromUtf8(info.ticketUrl.toEncoded()), m_source.entries.size()}))
            return false;
        int partId = 0;
        for (const Part &part : info.parts) {
            if (!execute(InsertPart, {++partId, part.key, part.title.zh, part.title.en}))
                return false;
            for (const Section &section : part.sections) {
                const int id = int(m_sectionIds.size()) + 1;
                m_sectionIds.insert(section.path, id);
                if (!execute(InsertSection, {id, partId, section.path, section.title.zh, section.title.en}))
                    return false;
            }
        }
        return true;
    }

    bool writeEntries()
    {
        QSqlQuery insertEntry = m_connection.prepared(QString::fromLatin1(InsertEntry));
        QSqlQuery insertSearch = m_connection.prepared(QString::fromLatin1(InsertSearch));
        qint64 id = 0;
        for (const SourceEntry &each : m_source.entries) {
            const Entry &entry = each.entry;
            ++id;
            const bool ok
                = execute(insertEntry,
                          {id, m_sectionIds.value(entry.section), int(entry.ticket), entry.code.label,
                           entry.lastCode.label, codeKey(entry.code.label), toVariant(entry.code.number),
                           toVariant(entry.lastCode.number), int(entry.isInternal), hintOriginName(entry.hintOrigin),
                           toLines(entry.symbols), entry.description.zh, entry.description.en, entry.hint.zh,
                           entry.hint.en, toLines(entry.aliases.zh), toLines(entry.aliases.en), toLines(entry.related)})
                && execute(insertSearch,
                           {id, indexText(entry.code.label + u' ' + entry.lastCode.label),
                            indexText(entry.symbols.join(u' ')), indexed(entry.description),
                            indexed({entry.aliases.zh.join(u'\n'), entry.aliases.en.join(u'\n')}),
                            indexed(entry.hint)});
            if (!ok)
                return false;
        }
        return true;
    }

    static QString indexed(const Bilingual &texts) { return indexText(texts.zh + u'\n' + texts.en); }

    bool writeSeal()
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_error = file.errorString();
            return false;
        }
        const auto header = SqliteHeader::fromBytes(file.peek(SqliteHeader::Size));
        return header && execute(InsertSeal, {QString::fromLatin1(sealChecksum(file, *header))});
    }

    const CatalogueSource &m_source;
    QString m_path;
    Connection m_connection;
    QHash<QString, int> m_sectionIds;
    QString m_error;
};

class CompilerText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)

public:
    static QString cannotWrite(const QString &path, const QString &reason)
    {
        return tr("The catalogue “%1” cannot be written: %2. Check the folder's permissions and the free space; "
                  "nothing was "
                  "changed.")
            .arg(QDir::toNativeSeparators(path), reason);
    }
};

/// Copies through QSaveFile: flushed to the disk, then renamed over the target in one step.
QString moveIntoPlace(const QString &builtPath, const QString &targetPath)
{
    constexpr qint64 BlockSize = 1 << 20;
    QFile built(builtPath);
    QSaveFile target(targetPath);
    if (!built.open(QIODevice::ReadOnly))
        return built.errorString();
    if (!target.open(QIODevice::WriteOnly))
        return target.errorString();
    while (!built.atEnd()) {
        if (target.write(built.read(BlockSize)) < 0)
            return target.errorString();
    }
    return target.commit() ? QString() : target.errorString();
}

QString build(const CatalogueSource &source, const QString &targetPath)
{
    const QFileInfo target(targetPath);
    QTemporaryDir folder(target.absoluteDir().filePath(QStringLiteral(".codebook-XXXXXX")));
    if (!folder.isValid())
        return folder.errorString();
    const QString builtPath = folder.filePath(QStringLiteral("catalogue.db"));
    if (const QString error = Writer(source, builtPath).write(); !error.isEmpty())
        return error;
    if (const auto catalogue = Catalogue::open(builtPath); !catalogue)
        return CatalogueProblemText::sentence(catalogue.error());
    return moveIntoPlace(builtPath, targetPath);
}

} // namespace

std::optional<QString> compileCatalogue(const CatalogueSource &source, const QString &targetPath)
{
    if (!Connection::isDriverInstalled()) {
        return CatalogueProblemText::sentence(
            {.kind = CatalogueProblem::NoDriver, .path = QFileInfo(targetPath).absoluteFilePath(), .detail = {}});
    }
    const QString error = build(source, targetPath);
    return error.isEmpty() ? std::nullopt : std::optional(CompilerText::cannotWrite(targetPath, error));
}

} // namespace Codebook
