// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguesource.h"

#include "storage/cataloguechecks.h"
#include "storage/jsonreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace Codebook {

namespace {

constexpr QLatin1StringView CatalogueFile("catalogue.json");

/// Line and column, from 1, of a byte in a text; columns in characters.
QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.first(qBound(qsizetype(0), offset, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(column);
}

/// Reads the files of one catalogue's folder.
class SourceReader
{
    Q_DECLARE_TR_FUNCTIONS(SourceReader)

public:
    explicit SourceReader(const QString &folder)
        : m_folder(folder)
    { }

    tl::expected<CatalogueSource, QList<Fault>> read()
    {
        readCatalogueFile();
        if (m_faults.isEmpty()) {
            readSections();
            findStrayFiles();
        }
        if (m_faults.isEmpty())
            m_faults = checkCatalogue(m_source);
        if (!m_faults.isEmpty())
            return tl::unexpected(m_faults);
        std::sort(m_source.entries.begin(), m_source.entries.end(),
                  [](const SourceEntry &a, const SourceEntry &b) { return a.entry.code < b.entry.code; });
        return std::move(m_source);
    }

private:
    std::optional<QJsonValue> readJson(const QString &fileName)
    {
        FaultList faults(fileName, m_faults);
        QFile file(m_folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly)) {
            faults.add({}, tr("The file cannot be read: %1.").arg(file.errorString()));
            return std::nullopt;
        }
        const QByteArray text = file.readAll();
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError) {
            faults.add(lineAndColumn(text, error.offset), tr("This is not valid JSON: %1.").arg(error.errorString()));
            return std::nullopt;
        }
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
    }

    void readCatalogueFile()
    {
        const auto json = readJson(CatalogueFile);
        if (!json)
            return;
        FaultList faults(CatalogueFile, m_faults);
        JsonReader reader(*json, {}, faults);
        CatalogueInfo &info = m_source.info;
        info.id = reader.string(QStringLiteral("id"));
        info.title = reader.bilingual(QStringLiteral("title"));
        info.vendor = reader.bilingual(QStringLiteral("vendor"));
        const auto document = reader.object(QStringLiteral("document"));
        JsonReader documentReader(document.value, document.place, faults);
        info.documentTitle = documentReader.bilingual(QStringLiteral("title"));
        const QString date = documentReader.string(QStringLiteral("date"));
        info.documentDate = QDate::fromString(date, Qt::ISODate);
        documentReader.finish();
        if (info.documentDate.toString(Qt::ISODate) != date || date.isEmpty())
            faults.add(document.place + QStringLiteral("/date"), tr("A date such as 2019-11-05 is expected here."));
        info.ticketUrl = QUrl(reader.string(QStringLiteral("ticket_url")), QUrl::StrictMode);
        for (const JsonReader::Item &item : reader.items(QStringLiteral("parts")))
            readPart(item, faults);
        reader.finish();
    }

    void readPart(const JsonReader::Item &item, FaultList &faults)
    {
        JsonReader reader(item.value, item.place, faults);
        Part part{reader.string(QStringLiteral("key")), reader.bilingual(QStringLiteral("title")), {}};
        for (const JsonReader::Item &sectionItem : reader.items(QStringLiteral("sections"))) {
            JsonReader sectionReader(sectionItem.value, sectionItem.place, faults);
            const QString path = part.key + u'/' + sectionReader.string(QStringLiteral("key"));
            if (m_source.info.section(path)
                || std::any_of(part.sections.begin(), part.sections.end(),
                               [&path](const Section &other) { return other.path == path; }))
                faults.add(sectionItem.place, tr("The section “%1” is declared twice.").arg(path));
            part.sections.append({path, sectionReader.bilingual(QStringLiteral("title"))});
            sectionReader.finish();
        }
        reader.finish();
        if (m_source.info.part(part.key))
            faults.add(item.place, tr("The part “%1” is declared twice.").arg(part.key));
        if (part.sections.isEmpty())
            faults.add(item.place, tr("The part has no section."));
        m_source.info.parts.append(part);
    }

    void readSections()
    {
        for (const Part &part : m_source.info.parts) {
            for (const Section &section : part.sections)
                readSection(section);
        }
    }

    static QString sectionFile(const QString &path)
    {
        return QString(path).replace(u'/', u'-') + QStringLiteral(".json");
    }

    void readSection(const Section &section)
    {
        const QString file = sectionFile(section.path);
        m_knownFiles << file;
        const auto json = readJson(file);
        if (!json)
            return;
        FaultList faults(file, m_faults);
        JsonReader reader(*json, {}, faults);
        const QString path = reader.string(QStringLiteral("section"));
        if (path != section.path)
            faults.add(QStringLiteral("/section"),
                       tr("The file's name stands for the section “%1”.").arg(section.path));
        for (const JsonReader::Item &item : reader.items(QStringLiteral("entries")))
            m_source.entries.append({readEntry(item, section.path, faults), file, item.place});
        reader.finish();
    }

    static Entry readEntry(const JsonReader::Item &item, const QString &section, FaultList &faults)
    {
        JsonReader reader(item.value, item.place, faults);
        Entry entry;
        entry.section = section;
        entry.code = reader.code(QStringLiteral("code"));
        entry.lastCode
            = reader.has(QStringLiteral("last_code")) ? reader.code(QStringLiteral("last_code")) : entry.code;
        entry.symbols = reader.strings(QStringLiteral("symbols"));
        entry.isInternal = reader.boolean(QStringLiteral("internal"));
        entry.ticket = reader.named(QStringLiteral("ticket"), ticketAdviceFromName).value_or(TicketAdvice::None);
        entry.hintOrigin = reader.named(QStringLiteral("hint_origin"), hintOriginFromName).value_or(HintOrigin::Editor);
        entry.description = reader.bilingual(QStringLiteral("description"));
        entry.hint = reader.bilingual(QStringLiteral("hint"));
        entry.aliases = reader.bilingualList(QStringLiteral("aliases"));
        entry.related = reader.codes(QStringLiteral("related"));
        reader.finish();
        return entry;
    }

    /// A section file that catalogue.json does not name would be left out without a word.
    void findStrayFiles()
    {
        m_knownFiles << CatalogueFile;
        for (const QString &file : m_folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            if (!m_knownFiles.contains(file))
                FaultList(file, m_faults).add({}, tr("No section in %1 belongs to this file.").arg(CatalogueFile));
        }
    }

    QDir m_folder;
    CatalogueSource m_source;
    QStringList m_knownFiles;
    QList<Fault> m_faults;
};

} // namespace

QString Fault::text() const
{
    return place.isEmpty() ? QStringLiteral("%1: %2").arg(file, reason)
                           : QStringLiteral("%1: %2: %3").arg(file, place, reason);
}

tl::expected<CatalogueSource, QList<Fault>> readCatalogueSource(const QString &folder)
{
    return SourceReader(folder).read();
}

} // namespace Codebook
