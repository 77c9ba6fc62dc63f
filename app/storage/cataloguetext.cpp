// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguetext.h"

#include "storage/cataloguechecks.h"
#include "storage/jsonreader.h"

#include <QDir>

#include <algorithm>
#include <future>
#include <optional>
#include <utility>

namespace Codebook {

namespace {

constexpr QLatin1StringView CatalogueFile("catalogue.json");

/// Reads the files of one catalogue's folder.
class SourceReader
{
    Q_DECLARE_TR_FUNCTIONS(SourceReader)

public:
    SourceReader(const QString &folder, const std::function<void(const SourceEntry &)> &take)
        : m_folder(folder)
        , m_take(take)
    { }

    CatalogueText read()
    {
        readCatalogueFile();
        m_text.isReadable = m_text.faults.isEmpty();
        if (m_text.isReadable) {
            checkInfo(m_text.info, m_text.faults);
            readSections();
            findStrayFiles();
        }
        keepFirst(m_text.faults, m_text.moreFaults);
        return std::move(m_text);
    }

private:
    /// What one file says; made in a thread of its own.
    struct SectionContent
    {
        QList<SourceEntry> entries; ///< those with the right form
        QList<Fault> faults; ///< in the form of the file
        QList<Fault> brokenRules; ///< by the entries
    };

    static std::optional<QJsonValue> readJson(const QString &folder, const QString &fileName, QList<Fault> &all)
    {
        FaultList faults(fileName, all);
        return JsonReader::readFile(QDir(folder).filePath(fileName), faults);
    }

    void readCatalogueFile()
    {
        const auto json = readJson(m_folder.path(), CatalogueFile, m_text.faults);
        if (!json)
            return;
        FaultList faults(CatalogueFile, m_text.faults);
        JsonReader reader(*json, {}, faults);
        CatalogueInfo &info = m_text.info;
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
            if (m_text.info.section(path)
                || std::any_of(part.sections.begin(), part.sections.end(),
                               [&path](const Section &other) { return other.path == path; }))
                faults.add(sectionItem.place, tr("The section “%1” is declared twice.").arg(path));
            part.sections.append({path, sectionReader.bilingual(QStringLiteral("title"))});
            sectionReader.finish();
        }
        reader.finish();
        if (m_text.info.part(part.key))
            faults.add(item.place, tr("The part “%1” is declared twice.").arg(part.key));
        if (part.sections.isEmpty())
            faults.add(item.place, tr("The part has no section."));
        m_text.info.parts.append(part);
    }

    /// While the entries of one file are taken, the next one is read in another thread.
    void readSections()
    {
        std::future<SectionContent> inWork;
        for (const Part &part : std::as_const(m_text.info.parts)) {
            for (const Section &section : part.sections) {
                for (const QString &file : sectionFiles(section.path)) {
                    m_knownFiles << file;
                    const auto read
                        = [folder = m_folder.path(), section, file] { return readSection(folder, section, file); };
                    take(std::exchange(inWork, std::async(std::launch::async, read)));
                }
            }
        }
        take(std::move(inWork));
    }

    void take(std::future<SectionContent> inWork)
    {
        if (!inWork.valid())
            return;
        const SectionContent content = inWork.get();
        m_text.isReadable = m_text.isReadable && content.faults.isEmpty();
        m_text.faults << content.faults << content.brokenRules;
        keepFirst(m_text.faults, m_text.moreFaults);
        for (const SourceEntry &entry : content.entries)
            m_take(entry);
    }

    /// "sdk-common.json"; and a large section goes on in "sdk-common.2.json", "sdk-common.3.json" and so on.
    QStringList sectionFiles(const QString &path) const
    {
        const QString name = QString(path).replace(u'/', u'-');
        QStringList files{name + QStringLiteral(".json")};
        for (int number = 2;; ++number) {
            const QString file = QStringLiteral("%1.%2.json").arg(name).arg(number);
            if (!m_folder.exists(file))
                return files;
            files << file;
        }
    }

    static SectionContent readSection(const QString &folder, const Section &section, const QString &file)
    {
        SectionContent content;
        const auto json = readJson(folder, file, content.faults);
        if (!json)
            return content;
        FaultList faults(file, content.faults);
        JsonReader reader(*json, {}, faults);
        const QString path = reader.string(QStringLiteral("section"));
        if (path != section.path)
            faults.add(QStringLiteral("/section"),
                       tr("The file's name stands for the section “%1”.").arg(section.path));
        for (const JsonReader::Item &item : reader.items(QStringLiteral("entries"))) {
            const qsizetype before = content.faults.size();
            const SourceEntry entry{readEntry(item, section.path, faults), file, item.place};
            if (content.faults.size() > before)
                continue; // what else is wrong would be about what could not be read
            checkEntry(entry, content.brokenRules);
            content.entries.append(entry);
        }
        reader.finish();
        return content;
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
            if (m_knownFiles.contains(file))
                continue;
            FaultList(file, m_text.faults).add({}, tr("No section in %1 belongs to this file.").arg(CatalogueFile));
            m_text.isReadable = false;
        }
    }

    QDir m_folder;
    std::function<void(const SourceEntry &)> m_take;
    CatalogueText m_text;
    QStringList m_knownFiles;
};

} // namespace

QString Fault::text() const
{
    return place.isEmpty() ? QStringLiteral("%1: %2").arg(file, reason)
                           : QStringLiteral("%1: %2: %3").arg(file, place, reason);
}

void keepFirst(QList<Fault> &faults, qint64 &more)
{
    more += std::max(qsizetype(0), faults.size() - MostFaults);
    faults.resize(std::min(faults.size(), MostFaults));
}

CatalogueText readCatalogueText(const QString &folder, const std::function<void(const SourceEntry &)> &take)
{
    return SourceReader(folder, take).read();
}

} // namespace Codebook
