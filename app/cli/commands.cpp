// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/commands.h"

#include "cli/displaywidth.h"
#include "cli/json.h"
#include "cli/scancommand.h"
#include "cli/terminal.h"
#include "cli/text.h"
#include "cli/userdatacommands.h"
#include "core/searchnotes.h"
#include "search/filterterms.h"
#include "storage/catalogue.h"
#include "storage/cataloguecompiler.h"
#include "storage/cataloguelocation.h"
#include "storage/codesearch.h"
#include "storage/keptentries.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace Codebook {

namespace {

constexpr int NeighboursEachSide = 2;
constexpr int LongestQuote = 60; // columns of what the user typed, in a message

Commands::Status fail(const QString &text)
{
    writeError(QStringLiteral("codebook-cli: ") + text + u'\n');
    return Commands::Failed;
}

Commands::Status fail(const CatalogueProblem &problem)
{
    return fail(CatalogueProblemText::sentence(problem));
}

Commands::Status fail(const QList<Fault> &faults)
{
    for (const Fault &fault : faults)
        writeError(fault.text() + u'\n');
    return Commands::Failed;
}

CatalogueResult<QList<Entry>> readEntries(const Catalogue &catalogue, const QList<qint64> &ids)
{
    QList<Entry> entries;
    entries.reserve(ids.size());
    for (const qint64 id : ids) {
        const auto entry = catalogue.entry(id);
        if (!entry)
            return tl::unexpected(entry.error());
        entries.append(*entry);
    }
    return entries;
}

/// The ids of the entries that a code, range or symbol names: the code as typed, or else the other sign.
CatalogueResult<QList<qint64>> namedIds(const Catalogue &catalogue, const QString &name)
{
    // A code as the catalogue writes it needs no understanding, and that is what scripts ask for.
    const auto asWritten = catalogue.find(Code::fromLabel(name.trimmed()));
    if (!asWritten)
        return tl::unexpected(asWritten.error());
    if (*asWritten)
        return QList{**asWritten};
    const Query query = Query::fromText(name);
    if (query.codes.size() == 1) {
        const CodeTerm &code = query.codes.first();
        QList<Code> readings{Code::fromLabel(code.label)};
        if (code.number)
            readings << Code::fromNumber(*code.number) << Code::fromNumber(-*code.number);
        for (const Code &reading : std::as_const(readings)) {
            const auto id = catalogue.find(reading);
            if (!id)
                return tl::unexpected(id.error());
            if (*id)
                return QList{**id};
        }
    }
    return catalogue.findSymbol(name.trimmed());
}

/// How the code was understood where the entry is found by it, as a search says it too.
CodeReading::Kind readingOf(const CodeTerm &code, const Entry &entry)
{
    if (!code.number || !entry.code.number || !entry.lastCode.number)
        return CodeReading::Exact;
    if (*code.number < *entry.code.number || *code.number > *entry.lastCode.number)
        return CodeReading::OtherSign;
    if (entry.isRange())
        return CodeReading::Range;
    return exactReading(code.writing);
}

} // namespace

Commands::Commands(const CommandLine &line, Language language)
    : m_line(line)
    , m_language(language)
{ }

Commands::Status Commands::run() const
{
    return arrived(runCommand());
}

Commands::Status Commands::arrived(Status status)
{
    if (!flushOut())
        return fail(tr("The output could not be written. Check the free space at its destination."));
    return status;
}

Commands::Status Commands::runCommand() const
{
    if (m_line.command == u"compile")
        return compile();
    if (m_line.command == u"check")
        return check();
    if (m_line.command == u"export")
        return UserDataCommands(m_line).exportAll();
    if (m_line.command == u"import")
        return UserDataCommands(m_line).importAll();

    const bool isLookup = m_line.command == u"lookup";
    const bool isSearch = m_line.command == u"search";
    const bool isScan = m_line.command == u"scan";
    if (!isLookup && !isSearch && !isScan && m_line.command != u"list")
        return fail(tr("There is no command “%1”. “codebook-cli --help” lists them.").arg(m_line.command));
    if (isLookup && m_line.arguments.isEmpty())
        return fail(tr("Name at least one code, as in “codebook-cli lookup 6013”."));
    if (isSearch && m_line.arguments.isEmpty())
        return fail(tr("Name what to search for, as in “codebook-cli search UserSig expired”."));
    if (m_line.command == u"list" && !m_line.arguments.isEmpty())
        return fail(
            tr("“list” takes no arguments. To search, use “codebook-cli search %1”.").arg(m_line.arguments.join(u' ')));

    const auto catalogue = Catalogue::open(locateCatalogue(m_line.catalogue, QCoreApplication::applicationDirPath()));
    if (!catalogue)
        return fail(catalogue.error());
    if (isScan)
        return ScanCommand(m_line, m_language, **catalogue).run();
    if (isLookup)
        return lookup(**catalogue);
    return search(**catalogue, m_line.arguments.join(u' '));
}

Commands::Status Commands::lookup(const Catalogue &catalogue) const
{
    QList<Entry> all;
    for (const QString &name : m_line.arguments) {
        const auto ids = namedIds(catalogue, name);
        if (!ids)
            return fail(ids.error());
        const auto entries = readEntries(catalogue, *ids);
        if (!entries)
            return fail(entries.error());
        if (entries->isEmpty()) {
            writeError(tr("%1 is not in the catalogue.").arg(elided(name, LongestQuote)) + u'\n');
            writeExplanation(catalogue, Query::fromText(name));
        } else if (entries->first().code.label != name) {
            writeReading(name, entries->first());
        }
        for (const Entry &entry : *entries) {
            if (!all.contains(entry))
                all.append(entry);
        }
    }
    if (m_line.json) {
        writeOut(entriesJson(all, catalogue.info().id));
    } else {
        const EntryPrinter printer(catalogue.info(), m_language, Terminal::ofStandardOutput());
        QStringList texts;
        for (const Entry &entry : std::as_const(all))
            texts << printer.full(entry);
        writeOut(texts.join(u'\n'));
    }
    return all.isEmpty() ? NothingFound : Found;
}

/// What the user keeps, where it can matter. Words alone can do without: then it is only said why.
UserDataResult<std::unique_ptr<UserData>> Commands::readKept(const Query &query, const Filter &filter) const
{
    if (!filter.kept && query.words.isEmpty())
        return nullptr;
    auto data = readUserData(m_line);
    if (data || filter.kept)
        return data;
    writeError(UserDataProblemText::sentence(data.error()) + u'\n');
    return nullptr;
}

Commands::Status Commands::search(const Catalogue &catalogue, const QString &text) const
{
    const CatalogueInfo &info = catalogue.info();
    if (!m_line.section.isEmpty() && !info.part(m_line.section) && !info.section(m_line.section))
        return fail(noSection(info));
    const Query query = Query::fromText(text);
    if (m_line.command == u"search" && query.isEmpty() && query.filters.isEmpty()) {
        writeError(
            tr("“%1” has nothing to search for: no letter, digit or Chinese character.").arg(elided(text, LongestQuote))
            + u'\n');
        if (m_line.json)
            writeOut(entriesJson({}, info.id));
        return NothingFound;
    }
    if (query.isCut)
        writeError(tr("The text is too long: only its beginning was searched for.") + u'\n');
    const auto result = find(catalogue, query, filterOf(query, info));
    if (!result)
        return fail(result.error());
    if (const auto problem = writeHits(catalogue, result->hits))
        return fail(*problem);
    writeNotes(catalogue, *result);
    if (!result->hits.isEmpty())
        return Found;
    writeError(tr("Nothing was found for “%1”.").arg(elided(text, LongestQuote)) + u'\n');
    writeExplanation(catalogue, query);
    return NothingFound;
}

QString Commands::noSection(const CatalogueInfo &info) const
{
    QStringList paths;
    for (const Part &part : info.parts) {
        for (const Section &section : part.sections)
            paths << section.path;
    }
    return tr("There is no section “%1”. The sections are: %2.").arg(m_line.section, paths.join(QStringLiteral(", ")));
}

/// Typed in the text or given as options, which go before.
Filter Commands::filterOf(const Query &query, const CatalogueInfo &info) const
{
    const ResolvedFilter typed = resolve(query.filters, info);
    for (const FilterTerm &term : typed.unknown)
        writeError(SearchNotes::unknownFilter(query.text.sliced(term.position, term.length)) + u'\n');
    Filter filter = typed.filter;
    if (m_line.ticket)
        filter.ticket = m_line.ticket;
    if (!m_line.section.isEmpty())
        filter.sections = QStringList{m_line.section};
    return filter;
}

/// In the catalogue and among what the user keeps; or the sentence for what cannot be read.
tl::expected<SearchResult, QString> Commands::find(const Catalogue &catalogue, const Query &query, Filter filter) const
{
    const auto kept = readKept(query, filter);
    if (!kept)
        return tl::unexpected(UserDataProblemText::sentence(kept.error()));
    if (filter.kept)
        filter.only = *kept ? KeptEntries(**kept, catalogue).ids(*filter.kept) : QSet<quint32>();
    auto result = catalogue.search(query, filter);
    if (!result)
        return tl::unexpected(CatalogueProblemText::sentence(result.error()));
    if (*kept)
        addNoted(*result, query, filter, KeptEntries(**kept, catalogue).withWords(query.words), catalogue);
    return std::move(*result);
}

/// As many as are wanted; or why they cannot be read.
std::optional<CatalogueProblem> Commands::writeHits(const Catalogue &catalogue, const HitList &hits) const
{
    QList<qint64> ids;
    const qsizetype shown = std::min(m_line.limit.value_or(hits.size()), hits.size());
    for (qsizetype i = 0; i < shown; ++i)
        ids.append(hits.at(i).id);
    const auto entries = readEntries(catalogue, ids);
    if (!entries)
        return entries.error();
    if (m_line.json)
        writeOut(entriesJson(*entries, catalogue.info().id));
    else
        writeOut(EntryPrinter(catalogue.info(), m_language, Terminal::ofStandardOutput()).table(*entries));
    return std::nullopt;
}

/// What was assumed for a code that is not written as the catalogue has it; nothing of a symbol.
void Commands::writeReading(const QString &name, const Entry &entry)
{
    const Query query = Query::fromText(name);
    if (query.codes.size() != 1)
        return;
    const CodeTerm &code = query.codes.first();
    const CodeReading reading{.typed = code.label, .kind = readingOf(code, entry), .id = 0};
    if (const QString note = SearchNotes::reading(reading, entry.codeText()); !note.isEmpty())
        writeError(note + u'\n');
}

/// What is said beside the results goes where complaints go: the output stays what a script expects.
void Commands::writeNotes(const Catalogue &catalogue, const SearchResult &result)
{
    const auto codeText = [&catalogue](quint32 id) {
        const auto entry = catalogue.entry(id);
        return entry ? entry->codeText() : QString();
    };
    for (const QString &note : SearchNotes::of(result, codeText))
        writeError(note + u'\n');
}

/// Where a code that is not documented would belong, and what is near it.
void Commands::writeExplanation(const Catalogue &catalogue, const Query &query) const
{
    if (query.codes.isEmpty())
        return;
    const auto explained = catalogue.explain(query.codes.first(), NeighboursEachSide);
    if (!explained)
        return;
    const auto labels = [&catalogue](const QList<quint32> &ids) {
        QStringList all;
        for (const quint32 id : ids) {
            if (const auto entry = catalogue.entry(id))
                all << entry->codeText();
        }
        return all;
    };
    if (!explained->family.isEmpty())
        writeError(SearchNotes::family(groupTitle(catalogue.info(), explained->family, m_language)) + u'\n');
    if (!explained->near.isEmpty())
        writeError(SearchNotes::near(labels(explained->near)) + u'\n');
    if (!explained->neighbours.isEmpty())
        writeError(SearchNotes::neighbours(labels(explained->neighbours)) + u'\n');
}

Commands::Status Commands::compile() const
{
    if (m_line.arguments.size() != 1 || m_line.output.isEmpty())
        return fail(tr("Name one folder and the file to write, as in “codebook-cli compile FOLDER -o FILE”."));
    const QString folder = m_line.arguments.first();
    if (!QFileInfo(folder).isDir())
        return fail(tr("There is no folder “%1”. Name the folder that holds catalogue.json.").arg(folder));
    const auto source = readCatalogueSource(folder);
    if (!source)
        return fail(source.error());
    if (const auto error = compileCatalogue(*source, m_line.output))
        return fail(*error);
    return Found;
}

Commands::Status Commands::check() const
{
    if (m_line.arguments.size() > 1)
        return fail(tr("“check” takes one file or folder."));
    const QString target = m_line.arguments.isEmpty() ? m_line.catalogue : m_line.arguments.first();
    if (!target.isEmpty() && QFileInfo(target).isDir())
        return checkTexts(target);
    return checkCompiled(locateCatalogue(target, QCoreApplication::applicationDirPath()));
}

Commands::Status Commands::checkTexts(const QString &folder) const
{
    const auto source = readCatalogueSource(folder);
    if (!source)
        return fail(source.error());
    return checkReport(folder, source->info.id, source->entryCount());
}

Commands::Status Commands::checkCompiled(const QString &path) const
{
    const auto catalogue = Catalogue::open(path);
    if (!catalogue)
        return fail(catalogue.error());
    if (const auto problem = Catalogue::verify(path))
        return fail(*problem);
    return checkReport(path, (*catalogue)->info().id, (*catalogue)->entryCount());
}

Commands::Status Commands::checkReport(const QString &path, const QString &catalogueId, qint64 entries) const
{
    if (m_line.json) {
        const QJsonObject report{{QStringLiteral("path"), path},
                                 {QStringLiteral("catalogue"), catalogueId},
                                 {QStringLiteral("entries"), entries}};
        writeOut(QString::fromUtf8(QJsonDocument(report).toJson()));
    } else {
        writeOut(tr("%1: %2, %n entry(ies), no faults", nullptr, int(entries)).arg(path, catalogueId) + u'\n');
    }
    return Found;
}

} // namespace Codebook
