// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguesource.h"

#include "search/query.h"
#include "storage/catalogueproblem.h"
#include "storage/jsonreader.h"
#include "storage/schema.h"
#include "storage/statements.h"

#include <QCoreApplication>

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto Insert = "INSERT INTO source_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto IndexKeys = "CREATE INDEX source_key ON source_entry (label_key)";
constexpr auto SelectTwins = "SELECT label, file, place, (SELECT first.file FROM source_entry first "
                             "WHERE first.label_key = twin.label_key ORDER BY first.rowid LIMIT 1) "
                             "FROM source_entry twin WHERE EXISTS (SELECT 1 FROM source_entry first "
                             "WHERE first.label_key = twin.label_key AND first.rowid < twin.rowid) ORDER BY rowid";
constexpr auto SelectNumbers = "SELECT number, last_number, label, last_label, file, place FROM source_entry "
                               "WHERE number IS NOT NULL AND last_number >= number ORDER BY number, rowid";
constexpr auto SelectRelated = "SELECT related, file, place FROM source_entry WHERE related <> '' ORDER BY rowid";
constexpr auto SelectKey = "SELECT 1 FROM source_entry WHERE label_key = ?";

QVariant toVariant(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

QString rangeText(const QString &first, const QString &last)
{
    return first == last ? first : first + u'-' + last;
}

} // namespace

/// Puts a catalogue's entries into the temporary file and checks them against each other there.
class SourceStage
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueChecks)

public:
    SourceStage()
        : m_connection(fileIn(*m_folder), Connection::Create)
        , m_statements(m_connection)
    { }

    tl::expected<CatalogueSource, QList<Fault>> read(const QString &folder)
    {
        if (!m_folder->isValid() || !prepare())
            return tl::unexpected(QList<Fault>{failure()});
        CatalogueText text = readCatalogueText(folder, [this](const SourceEntry &entry) { add(entry); });
        m_faults = text.faults;
        m_moreFaults = text.moreFaults;
        if (text.isReadable && m_count == 0)
            FaultList(QStringLiteral("catalogue.json"), m_faults).add({}, tr("The catalogue has no entries."));
        m_ok = m_ok && (!text.isReadable || checkTogether()) && m_connection.commit();
        if (!m_ok)
            m_faults.prepend(failure());
        keepFirst(m_faults, m_moreFaults);
        if (m_moreFaults > 0)
            FaultList(QStringLiteral("catalogue.json"), m_faults)
                .add({}, tr("%n more fault(s) are not listed.", nullptr, int(m_moreFaults)));
        if (!m_faults.isEmpty())
            return tl::unexpected(m_faults);
        CatalogueSource source;
        source.info = text.info;
        source.m_folder = m_folder;
        source.m_entryCount = m_count;
        return source;
    }

    static QString fileIn(const QTemporaryDir &folder) { return folder.filePath(QStringLiteral("source.db")); }

private:
    bool prepare()
    {
        const QStringList script
            = QStringList{QStringLiteral("PRAGMA journal_mode = OFF"), QStringLiteral("PRAGMA synchronous = OFF")}
            + schemaStatements(QStringLiteral("source.sql"));
        const bool ok = std::all_of(script.begin(), script.end(), [this](const QString &sql) {
            QSqlQuery query = m_connection.query();
            return query.exec(sql);
        });
        return ok && m_connection.transaction();
    }

    Fault failure() const
    {
        const QString reason = m_statements.failure().isEmpty() ? m_connection.errorText() : m_statements.failure();
        return {.file = QStringLiteral("catalogue.json"),
                .place = {},
                .reason = tr("The temporary file “%1” cannot be written: %2.").arg(fileIn(*m_folder), reason)};
    }

    void add(const SourceEntry &each)
    {
        const Entry &entry = each.entry;
        QStringList related;
        for (const Code &code : entry.related)
            related << code.label;
        ++m_count;
        m_ok = m_ok
            && m_statements.forEach(Insert,
                                    {entry.section, int(entry.ticket), entry.code.label, entry.lastCode.label,
                                     codeKey(entry.code.label), toVariant(entry.code.number),
                                     toVariant(entry.lastCode.number), int(entry.isInternal),
                                     hintOriginName(entry.hintOrigin), toLines(entry.symbols), entry.description.zh,
                                     entry.description.en, entry.hint.zh, entry.hint.en, toLines(entry.aliases.zh),
                                     toLines(entry.aliases.en), toLines(related), each.file, each.place},
                                    {});
    }

    void addFault(const QString &file, const QString &place, const QString &reason)
    {
        m_faults.append({file, place, reason});
        keepFirst(m_faults, m_moreFaults);
    }

    bool checkTogether()
    {
        return m_statements.forEach(IndexKeys, {}, {}) && checkTwins() && checkRanges() && checkRelated();
    }

    bool checkTwins()
    {
        return m_statements.forEach(SelectTwins, {}, [this](const QSqlQuery &row) {
            addFault(row.value(1).toString(), row.value(2).toString() + QStringLiteral("/code"),
                     tr("The code %1 is already in %2.").arg(row.value(0).toString(), row.value(3).toString()));
            return true;
        });
    }

    bool checkRanges()
    {
        qint64 reach = 0; // the last number of the range so far that goes furthest
        QString widest; // that range
        return m_statements.forEach(SelectNumbers, {}, [&, this](const QSqlQuery &row) {
            const qint64 number = row.value(0).toLongLong();
            const qint64 lastNumber = row.value(1).toLongLong();
            const QString text = rangeText(row.value(2).toString(), row.value(3).toString());
            if (!widest.isEmpty() && number <= reach)
                addFault(row.value(4).toString(), row.value(5).toString() + QStringLiteral("/code"),
                         tr("The code %1 lies inside the range %2.").arg(text, widest));
            if (lastNumber > number && (widest.isEmpty() || lastNumber > reach)) {
                reach = lastNumber;
                widest = text;
            }
            return true;
        });
    }

    bool checkRelated()
    {
        return m_statements.forEach(SelectRelated, {}, [this](const QSqlQuery &row) {
            for (const QString &label : row.value(0).toString().split(u'\n')) {
                bool isKnown = false;
                m_ok = m_statements.forEach(SelectKey, {codeKey(label)}, [&isKnown](const QSqlQuery &) {
                    isKnown = true;
                    return false;
                });
                if (!isKnown)
                    addFault(row.value(1).toString(), row.value(2).toString() + QStringLiteral("/related"),
                             tr("The related code %1 is not in the catalogue.").arg(label));
            }
            return m_ok;
        }) && m_ok;
    }

    std::shared_ptr<QTemporaryDir> m_folder = std::make_shared<QTemporaryDir>();
    Connection m_connection;
    Statements m_statements;
    QList<Fault> m_faults;
    qint64 m_moreFaults = 0;
    qint64 m_count = 0;
    bool m_ok = true;
};

QString CatalogueSource::path() const
{
    return SourceStage::fileIn(*m_folder);
}

tl::expected<CatalogueSource, QList<Fault>> readCatalogueSource(const QString &folder)
{
    if (!Connection::isDriverInstalled()) {
        const CatalogueProblem problem{.kind = CatalogueProblem::NoDriver, .path = folder, .detail = {}};
        return tl::unexpected(QList<Fault>{{folder, {}, CatalogueProblemText::sentence(problem)}});
    }
    return SourceStage().read(folder);
}

} // namespace Codebook
