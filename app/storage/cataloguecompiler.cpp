// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguecompiler.h"

#include "storage/catalogue.h"
#include "storage/catalogueformat.h"
#include "storage/connection.h"
#include "storage/schema.h"
#include "storage/seal.h"
#include "storage/statements.h"

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
constexpr auto AttachSource = "ATTACH ? AS source";
constexpr auto DetachSource = "DETACH source";
constexpr auto InsertKinds = "INSERT INTO kind (section_id, ticket, internal, entries) "
                             "SELECT s.id, e.ticket, e.internal, count(*) FROM source.source_entry e "
                             "JOIN section s ON s.path = e.section GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";
// In code order, so that the ids that they get are dense and in that order.
constexpr auto InsertEntries
    = "INSERT INTO entry (kind_id, label, last_label, label_key, number, last_number, hint_origin, symbols, "
      "description_zh, description_en, hint_zh, hint_en, aliases_zh, aliases_en, related) "
      "SELECT k.id, label, last_label, label_key, number, last_number, hint_origin, symbols, "
      "description_zh, description_en, hint_zh, hint_en, aliases_zh, aliases_en, related "
      "FROM source.source_entry e JOIN section s ON s.path = e.section "
      "JOIN kind k ON k.section_id = s.id AND k.ticket = e.ticket AND k.internal = e.internal "
      "ORDER BY number IS NULL, number, label";
// A Chinese character says about as much as two Latin letters.
constexpr auto InsertPlaces = "INSERT INTO place (entry_id, kind_id) SELECT id, kind_id FROM entry "
                              "ORDER BY 2 * length(description_zh) + length(description_en), id";
constexpr int CacheSize = 16 << 10; // KiB; nearly everything is written in the order of the file
constexpr auto InsertSeal = "INSERT INTO seal VALUES (?)";

/// Fills a new, empty file. The first failure ends it.
class Writer
{
public:
    Writer(const CatalogueSource &source, const QString &path, const CompileProgress &progress)
        : m_source(source)
        , m_path(path)
        , m_connection(path, Connection::Create)
        , m_statements(m_connection)
        , m_index(m_statements, source.entryCount(), progress)
    { }

    /// SQLite's words for what failed; empty on success, and when it was cancelled.
    QString write()
    {
        const bool ok = m_connection.isOpen() && configure() && execute(AttachSource, {m_source.path()})
            && m_connection.transaction() && writeSchema(QStringLiteral("catalogue.sql")) && writeInfo()
            && execute(InsertKinds) && execute(InsertEntries) && execute(InsertPlaces) && m_index.write()
            && m_connection.commit() && execute(DetachSource) && run(QStringLiteral("VACUUM"))
            && writeSchema(QStringLiteral("catalogue-seal.sql")) && writeSeal();
        if (ok || isCancelled())
            return {};
        if (m_error.isEmpty())
            m_error = m_statements.failure();
        return m_error.isEmpty() ? m_connection.errorText() : m_error;
    }

    bool isCancelled() const { return m_index.isCancelled(); }

private:
    bool execute(const char *sql, const QVariantList &values = {}) { return m_statements.forEach(sql, values, {}); }

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
            && run(QStringLiteral("PRAGMA cache_size = -%1").arg(CacheSize))
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
                      QString::fromUtf8(info.ticketUrl.toEncoded()), m_source.entryCount()}))
            return false;
        int partId = 0;
        int sectionId = 0;
        for (const Part &part : info.parts) {
            if (!execute(InsertPart, {++partId, part.key, part.title.zh, part.title.en}))
                return false;
            for (const Section &section : part.sections) {
                if (!execute(InsertSection, {++sectionId, partId, section.path, section.title.zh, section.title.en}))
                    return false;
            }
        }
        return true;
    }

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
    Statements m_statements;
    SearchIndexWriter m_index;
    QString m_error;
};

class CompilerText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)

public:
    static QString cannotWrite(const QString &path, const QString &reason)
    {
        return tr("The catalogue “%1” cannot be written: %2. Check the folder's permissions and the free space; "
                  "nothing was changed.")
            .arg(QDir::toNativeSeparators(path), reason);
    }

    static QString cancelled(const QString &path)
    {
        return tr("Writing the catalogue “%1” was cancelled; nothing was changed.").arg(QDir::toNativeSeparators(path));
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
    QByteArray block(BlockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 size = built.read(block.data(), block.size());
        if (size < 0)
            return built.errorString();
        if (size == 0)
            break;
        if (target.write(block.constData(), size) != size)
            return target.errorString();
    }
    return target.commit() ? QString() : target.errorString();
}

struct Outcome
{
    QString error;
    bool isCancelled = false;
};

Outcome build(const CatalogueSource &source, const QString &targetPath, const CompileProgress &progress)
{
    const QFileInfo target(targetPath);
    QTemporaryDir folder(target.absoluteDir().filePath(QStringLiteral(".codebook-XXXXXX")));
    if (!folder.isValid())
        return {.error = folder.errorString()};
    const QString builtPath = folder.filePath(QStringLiteral("catalogue.db"));
    Outcome outcome;
    {
        Writer writer(source, builtPath, progress);
        outcome = {.error = writer.write(), .isCancelled = writer.isCancelled()};
    }
    if (outcome.isCancelled || !outcome.error.isEmpty())
        return outcome;
    if (const auto problem = Catalogue::verify(builtPath))
        return {.error = CatalogueProblemText::sentence(*problem)};
    if (const auto catalogue = Catalogue::open(builtPath); !catalogue)
        return {.error = CatalogueProblemText::sentence(catalogue.error())};
    return {.error = moveIntoPlace(builtPath, targetPath)};
}

} // namespace

std::optional<QString> compileCatalogue(const CatalogueSource &source, const QString &targetPath,
                                        const CompileProgress &progress)
{
    if (!Connection::isDriverInstalled()) {
        return CatalogueProblemText::sentence(
            {.kind = CatalogueProblem::NoDriver, .path = QFileInfo(targetPath).absoluteFilePath(), .detail = {}});
    }
    const Outcome outcome = build(source, targetPath, progress);
    if (outcome.isCancelled)
        return CompilerText::cancelled(targetPath);
    return outcome.error.isEmpty() ? std::nullopt : std::optional(CompilerText::cannotWrite(targetPath, outcome.error));
}

} // namespace Codebook
