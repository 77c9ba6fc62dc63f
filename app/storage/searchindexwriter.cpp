// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/searchindexwriter.h"

#include "search/indexterms.h"
#include "search/pinyin.h"

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

// Merging while it grows would write each term several times over: large pieces, and all merged once at the end. More
// memory for the pieces makes it slower again, as the processor's cache no longer holds them.
constexpr auto SetHashSize = "INSERT INTO search (search, rank) VALUES ('hashsize', 8388608)";
constexpr auto SetAutomerge = "INSERT INTO search (search, rank) VALUES ('automerge', 0)";
constexpr auto SetCrisisMerge = "INSERT INTO search (search, rank) VALUES ('crisismerge', 256)";
constexpr auto OptimiseSearch = "INSERT INTO search (search) VALUES ('optimize')";
constexpr auto SelectTexts = "SELECT p.position, e.label, e.last_label, e.symbols, e.description_zh, e.description_en, "
                             "e.aliases_zh, e.aliases_en, e.hint_zh, e.hint_en, k.section_id, k.ticket, k.internal "
                             "FROM place p CROSS JOIN entry e ON e.id = p.entry_id "
                             "CROSS JOIN kind k ON k.id = e.kind_id "
                             "ORDER BY p.position";
constexpr auto InsertSearch = "INSERT INTO search (rowid, terms) VALUES (?, ?)";
constexpr auto CreateVocabulary = "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, search, row)";
// Without the letter of their field, and only words (see app/search/indexterms.h).
constexpr auto CountWords = "INSERT INTO word SELECT substr(term, 2) AS text, sum(doc) FROM temp.vocabulary "
                            "WHERE substr(term, 1, 1) NOT IN ('n', 'w', 'x', 'z') GROUP BY text ORDER BY text";
constexpr auto ListNames
    = "INSERT INTO name SELECT substr(term, 2) FROM temp.vocabulary WHERE term >= 'n' AND term < 'o' ORDER BY term";
constexpr auto DropVocabulary = "DROP TABLE temp.vocabulary";
// Han characters are above the letters of other scripts that are in use.
constexpr auto SelectHanWords = "SELECT text, entries FROM word WHERE length(text) <= 2 AND text >= char(0x2e80)";
constexpr auto InsertReading = "INSERT INTO reading VALUES (?, ?, ?)";

constexpr qsizetype BatchSize = 256; // entries: some milliseconds of work

} // namespace

SearchIndexWriter::SearchIndexWriter(Statements &statements, qint64 entryCount, const CompileProgress &progress)
    : m_statements(statements)
    , m_entryCount(entryCount)
    , m_progress(progress)
{ }

bool SearchIndexWriter::write()
{
    const auto run = [this](const char *sql) { return m_statements.forEach(sql, {}, {}); };
    return run(SetHashSize) && run(SetAutomerge) && run(SetCrisisMerge) && writeTerms() && run(OptimiseSearch)
        && writeWords();
}

SearchIndexWriter::Texts SearchIndexWriter::textsOf(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    const auto lines = [&text](int first) { return QString(text(first) + u'\n' + text(first + 1)); };
    const auto facet = [&row](Facet kind, int column) { return facetTerm(kind, row.value(column).toLongLong()); };
    return {.position = row.value(0).toLongLong(),
            .symbols = lines(1) + u'\n' + text(3),
            .descriptions = lines(4),
            .aliases = lines(6),
            .hints = lines(8),
            .facets = {facet(Facet::Section, 10), facet(Facet::Ticket, 11), facet(Facet::Internal, 12)}};
}

SearchIndexWriter::Row SearchIndexWriter::rowOf(const Texts &entry)
{
    QStringList whole;
    for (const QString &alias : entry.aliases.split(u'\n', Qt::SkipEmptyParts))
        whole << wholeTerm(segment(alias));
    whole.removeDuplicates();
    const QStringList terms = QStringList{
                                  indexTerms(Field::Symbol, entry.symbols),
                                  indexTerms(Field::Description, entry.descriptions),
                                  indexTerms(Field::Alias, entry.aliases),
                                  indexTerms(Field::Hint, entry.hints),
                              }
        + entry.facets + whole;
    return {.position = entry.position, .terms = terms.join(u' ')};
}

bool SearchIndexWriter::writeTerms()
{
    QList<Texts> batch;
    const bool ok = m_statements.forEach(SelectTexts, {}, [&batch, this](const QSqlQuery &row) {
        batch.append(textsOf(row));
        return batch.size() < BatchSize || pass(std::exchange(batch, {}));
    });
    return ok && m_statements.failure().isEmpty() && !m_isCancelled && pass(batch) && pass({});
}

/// Gives a batch to another thread, and what that has made of the one before to SQLite.
bool SearchIndexWriter::pass(const QList<Texts> &batch)
{
    const auto makeRows = [batch] {
        QList<Row> rows(batch.size());
        std::transform(batch.begin(), batch.end(), rows.begin(), rowOf);
        return rows;
    };
    auto before = std::exchange(m_inWork, std::async(std::launch::async, makeRows));
    const QList<Row> rows = before.valid() ? before.get() : QList<Row>();
    m_isCancelled = m_progress && !rows.isEmpty() && !m_progress(rows.last().position, m_entryCount);
    return !m_isCancelled && std::all_of(rows.begin(), rows.end(), [this](const Row &row) {
        return m_statements.forEach(InsertSearch, {row.position, row.terms}, {});
    });
}

bool SearchIndexWriter::writeWords()
{
    const auto run = [this](const char *sql) { return m_statements.forEach(sql, {}, {}); };
    return run(CreateVocabulary) && run(CountWords) && run(ListNames) && run(DropVocabulary) && writeReadings();
}

bool SearchIndexWriter::writeReadings()
{
    bool ok = true;
    return m_statements.forEach(SelectHanWords, {}, [&ok, this](const QSqlQuery &row) {
        const QString text = row.value(0).toString();
        for (const QString &sound : soundsOf(text))
            ok = ok && m_statements.forEach(InsertReading, {sound, text, row.value(1)}, {});
        return ok;
    }) && ok;
}

/// "chao shi" and "C S" for 超时, and so on for each reading that its characters have; none for words of letters.
QStringList SearchIndexWriter::soundsOf(const QString &text)
{
    QStringList sounds{QString()};
    QStringList letters{QString()};
    for (const uint character : text.toUcs4()) {
        QStringList longer;
        QStringList longerLetters;
        for (const QString &reading : readings(character)) {
            const QString syllable = withoutTone(reading);
            for (const QString &sound : std::as_const(sounds))
                longer << (sound + u' ' + syllable).trimmed();
            for (const QString &letter : std::as_const(letters))
                longerLetters << (letter + u' ' + syllable.first(1).toUpper()).trimmed();
        }
        sounds = longer;
        letters = longerLetters;
    }
    QStringList all = sounds + letters;
    all.removeDuplicates();
    return all;
}

} // namespace Codebook
