// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogue.h"

#include "storage/catalogueformat.h"
#include "storage/cataloguesearch.h"
#include "storage/seal.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace Codebook {

namespace {

constexpr auto SelectCatalogue = "SELECT name, title_zh, title_en, vendor_zh, vendor_en, document_zh, document_en, "
                                 "document_date, ticket_url, entry_count FROM catalogue";
constexpr auto SelectSections = "SELECT p.key, p.title_zh, p.title_en, s.id, s.path, s.title_zh, s.title_en "
                                "FROM section s JOIN part p ON p.id = s.part_id ORDER BY s.id";
constexpr auto SelectEntry = "SELECT label, last_label, section_id, internal, ticket, hint_origin, symbols, "
                             "description_zh, description_en, hint_zh, hint_en, aliases_zh, aliases_en, related "
                             "FROM entry WHERE id = ?";
constexpr auto SelectByLabel = "SELECT id FROM entry WHERE label_key = ?";
constexpr auto SelectByRange = "SELECT id FROM entry WHERE last_number > number AND ? BETWEEN number AND last_number";
// The full-text index narrows the entries down to those with the symbol's words; the symbols themselves decide.
constexpr auto SelectBySymbol = "SELECT e.id, e.symbols FROM search s JOIN entry e ON e.id = s.rowid "
                                "WHERE s.search MATCH ? ORDER BY e.id";
constexpr auto SelectBelow = "SELECT id FROM entry WHERE number < ? ORDER BY number DESC LIMIT ?";
constexpr auto SelectAbove = "SELECT id FROM entry WHERE number > ? ORDER BY number LIMIT ?";

QStringList lines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

QList<Code> codes(const QString &text)
{
    QList<Code> codes;
    for (const QString &label : lines(text))
        codes << Code::fromLabel(label);
    return codes;
}

/// What can be told of a file before SQLite sees it.
std::optional<CatalogueProblem> fileProblem(const QString &path)
{
    const auto problem = [&path](CatalogueProblem::Kind kind, const QString &detail = {}) {
        return CatalogueProblem{.kind = kind, .path = path, .detail = detail};
    };
    QFile file(path);
    if (!file.exists())
        return problem(CatalogueProblem::Missing);
    if (!QFileInfo(path).isFile())
        return problem(CatalogueProblem::NotACatalogue);
    if (!file.open(QIODevice::ReadOnly))
        return problem(CatalogueProblem::Unreadable, file.errorString());
    if (file.size() == 0)
        return problem(CatalogueProblem::Empty);
    const auto header = SqliteHeader::fromBytes(file.peek(SqliteHeader::Size));
    if (!header || header->applicationId != CatalogueApplicationId)
        return problem(CatalogueProblem::NotACatalogue);
    if (header->userVersion > CatalogueFormatVersion)
        return problem(CatalogueProblem::Newer);
    if (header->userVersion < CatalogueFormatVersion)
        return problem(CatalogueProblem::Older);
    if (!isSealIntact(file, *header))
        return problem(CatalogueProblem::Damaged);
    return std::nullopt;
}

} // namespace

CatalogueResult<std::unique_ptr<Catalogue>> Catalogue::open(const QString &path)
{
    const QString absolutePath = QFileInfo(path).absoluteFilePath();
    if (const auto problem = fileProblem(absolutePath))
        return tl::unexpected(*problem);
    if (!Connection::isDriverInstalled())
        return tl::unexpected(CatalogueProblem{.kind = CatalogueProblem::NoDriver, .path = absolutePath, .detail = {}});
    std::unique_ptr<Catalogue> catalogue(new Catalogue(absolutePath));
    if (!catalogue->m_connection.isOpen()) {
        return tl::unexpected(CatalogueProblem{
            .kind = CatalogueProblem::ReadFailed, .path = absolutePath, .detail = catalogue->m_connection.errorText()});
    }
    if (!catalogue->readInfo())
        return tl::unexpected(CatalogueProblem{.kind = CatalogueProblem::Damaged, .path = absolutePath, .detail = {}});
    return catalogue;
}

Catalogue::Catalogue(const QString &path)
    : m_path(path)
    , m_connection(path, Connection::ReadOnly)
    , m_search(m_connection)
{ }

Catalogue::~Catalogue() = default;

bool Catalogue::readInfo()
{
    QSqlQuery catalogue = m_connection.query();
    if (!catalogue.exec(QString::fromLatin1(SelectCatalogue)) || !catalogue.next())
        return false;
    const auto text = [&catalogue](int column) { return catalogue.value(column).toString(); };
    m_info.id = text(0);
    m_info.title = {text(1), text(2)};
    m_info.vendor = {text(3), text(4)};
    m_info.documentTitle = {text(5), text(6)};
    m_info.documentDate = QDate::fromString(text(7), Qt::ISODate);
    m_info.ticketUrl = QUrl(text(8), QUrl::StrictMode);
    m_entryCount = catalogue.value(9).toLongLong();

    QSqlQuery sections = m_connection.query();
    if (!sections.exec(QString::fromLatin1(SelectSections)))
        return false;
    while (sections.next()) {
        const QString key = sections.value(0).toString();
        if (m_info.parts.isEmpty() || m_info.parts.last().key != key)
            m_info.parts.append({key, {sections.value(1).toString(), sections.value(2).toString()}, {}});
        const QString path = sections.value(4).toString();
        m_info.parts.last().sections.append({path, {sections.value(5).toString(), sections.value(6).toString()}});
        m_sections.insert(sections.value(3).toLongLong(), {path, key});
    }
    m_entryQuery = m_connection.prepared(QString::fromLatin1(SelectEntry));
    return m_entryCount > 0 && !m_info.parts.isEmpty();
}

CatalogueProblem Catalogue::readFailure(const QSqlQuery &query) const
{
    return {.kind = CatalogueProblem::ReadFailed, .path = m_path, .detail = query.lastError().databaseText()};
}

CatalogueResult<Entry> Catalogue::entry(qint64 id) const
{
    m_entryQuery.bindValue(0, id);
    if (!m_entryQuery.exec() || !m_entryQuery.next())
        return tl::unexpected(readFailure(m_entryQuery));
    const auto text = [this](int column) { return m_entryQuery.value(column).toString(); };
    Entry entry;
    entry.code = Code::fromLabel(text(0));
    entry.lastCode = Code::fromLabel(text(1));
    entry.section = m_sections.value(m_entryQuery.value(2).toLongLong()).path;
    entry.isInternal = m_entryQuery.value(3).toBool();
    entry.ticket = TicketAdvice(m_entryQuery.value(4).toInt());
    entry.hintOrigin = hintOriginFromName(text(5)).value_or(HintOrigin::Editor);
    entry.symbols = lines(text(6));
    entry.description = {text(7), text(8)};
    entry.hint = {text(9), text(10)};
    entry.aliases = {lines(text(11)), lines(text(12))};
    entry.related = codes(text(13));
    m_entryQuery.finish();
    return entry;
}

CatalogueResult<std::optional<qint64>> Catalogue::find(const Code &code) const
{
    QSqlQuery byLabel = m_connection.prepared(QString::fromLatin1(SelectByLabel));
    byLabel.addBindValue(codeKey(code.label));
    if (!byLabel.exec())
        return tl::unexpected(readFailure(byLabel));
    if (byLabel.next())
        return byLabel.value(0).toLongLong();
    if (!code.number)
        return std::nullopt;
    QSqlQuery byRange = m_connection.prepared(QString::fromLatin1(SelectByRange));
    byRange.addBindValue(*code.number);
    if (!byRange.exec())
        return tl::unexpected(readFailure(byRange));
    if (byRange.next())
        return byRange.value(0).toLongLong();
    return std::nullopt;
}

CatalogueResult<QList<qint64>> Catalogue::findSymbol(const QString &symbol) const
{
    QList<qint64> ids;
    const QList<Segment> words = segment(symbol);
    if (words.isEmpty())
        return ids;
    QSqlQuery query = m_connection.prepared(QString::fromLatin1(SelectBySymbol));
    query.addBindValue(matchExpression(words, QStringLiteral("symbol"), {}));
    if (!query.exec())
        return tl::unexpected(readFailure(query));
    while (query.next()) {
        if (lines(query.value(1).toString()).contains(symbol, Qt::CaseInsensitive))
            ids.append(query.value(0).toLongLong());
    }
    return ids;
}

CatalogueResult<SearchResult> Catalogue::search(const Query &query, const Filter &filter) const
{
    const auto found = m_search.run(query);
    if (!found)
        return tl::unexpected(
            CatalogueProblem{.kind = CatalogueProblem::ReadFailed, .path = m_path, .detail = m_search.failure()});
    SearchResult result;
    QList<Hit> hits;
    for (const CatalogueSearch::Found &each : *found) {
        const auto &[path, part] = *m_sections.constFind(each.sectionId);
        const bool inSection = filter.section.isEmpty() || filter.section == path || filter.section == part;
        const bool hasTicket = !filter.ticket || *filter.ticket == each.ticket;
        if (hasTicket) {
            ++result.counts.allSections;
            ++result.counts.sections[path];
            ++result.counts.sections[part];
        }
        if (inSection)
            ++result.counts.tickets[each.ticket];
        if (inSection && hasTicket)
            hits.append(each.hit);
    }
    result.hits = HitList(hits);
    return result;
}

CatalogueResult<QList<qint64>> Catalogue::neighbours(qint64 number, int count) const
{
    QList<qint64> ids;
    for (const char *sql : {SelectBelow, SelectAbove}) {
        QSqlQuery query = m_connection.prepared(QString::fromLatin1(sql));
        query.addBindValue(number);
        query.addBindValue(count);
        if (!query.exec())
            return tl::unexpected(readFailure(query));
        while (query.next())
            ids.append(query.value(0).toLongLong());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace Codebook
