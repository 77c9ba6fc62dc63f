// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguesearch.h"

#include "search/otherwordings.h"
#include "storage/somewords.h"
#include "storage/soundwords.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace Codebook {

namespace {

constexpr auto ByExpression = "SELECT p.entry_id, p.kind_id FROM search s "
                              "JOIN place p ON p.position = s.rowid WHERE s.search MATCH ? ORDER BY s.rowid";
constexpr auto InCodeOrder = "SELECT p.entry_id, p.kind_id FROM search s "
                             "JOIN place p ON p.position = s.rowid WHERE s.search MATCH ? ORDER BY p.entry_id";
constexpr auto AnyMatch = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1";

constexpr qsizetype MostWordsTogether = 8; // nobody types more, and a pasted log has many
constexpr qint64 MostEntriesOfRarest = 1000; // for words side by side: reading two longer lists takes long
constexpr qint64 LargestShortCode = 999;
constexpr qsizetype LongestHanWord = 4; // characters
constexpr qsizetype FewFound = 3; // entries with all words, beside which those with most of them are worth showing

/// Up to which field all words must be found for each rank; each rank has the fields of those before it too.
struct WordRank
{
    Rank rank;
    Field lastField;
};

constexpr WordRank WordRanks[] = {
    {Rank::Symbol, Field::Symbol},
    {Rank::Description, Field::Description},
    {Rank::Alias, Field::Alias},
    {Rank::Hint, Field::Hint},
};

constexpr QLatin1String And(" AND ");
constexpr QLatin1String Or(" OR ");
constexpr QLatin1String InNoEntry("\"0\""); // every term begins with a letter

bool isReadable(const WordTerm &term)
{
    return !term.isPhrase && !term.isExcluded && term.segments.size() == 1;
}

bool isOnlyNumber(const Query &query)
{
    return query.isOnlyCode && query.codes.first().number;
}

/// A short number beside words may be no code: "the file size is 0".
bool hasLongCode(const Query &query)
{
    return std::any_of(query.codes.begin(), query.codes.end(), [](const CodeTerm &code) {
        return !code.number || *code.number > LargestShortCode || *code.number < -LargestShortCode;
    });
}

/// Whether as they were typed is only one of the ways in which the words are found.
bool areFoundOtherwiseToo(const QList<Segment> &typed)
{
    const auto hasOtherWording
        = [](const Segment &word) { return word.kind == Segment::Han && wordings(word.text).size() > 1; };
    return typed.size() > 1 || (typed.size() == 1 && hasOtherWording(typed.first()));
}

/// All of the expressions. SQLite steps through the lists of all side by side, and of common ones at each step: so the
/// third is asked for only where the first two are, and so on. The alternative that nothing matches keeps it from
/// taking them apart again.
QString allInTurn(const QStringList &expressions)
{
    QString all = expressions.first();
    for (qsizetype i = 1; i < expressions.size(); ++i)
        all = (i == 1 ? all : u'(' + all + Or + InNoEntry + u')') + And + expressions[i];
    return all;
}

} // namespace

CatalogueSearch::CatalogueSearch(Statements &statements)
    : m_statements(statements)
    , m_vocabulary(statements)
    , m_hanBySound(m_vocabulary)
    , m_codes(statements)
{ }

std::optional<CatalogueSearch::Answer> CatalogueSearch::run(const Query &query, const Scope &scope,
                                                            const FindLimits &limits)
{
    m_scope = scope;
    m_answer = {};
    Findings findings(m_statements, limits);
    if (!runSteps(query, findings))
        return std::nullopt;
    m_answer.found = findings.found();
    m_answer.isComplete = !findings.isFull();
    return std::exchange(m_answer, {});
}

bool CatalogueSearch::runSteps(const Query &query, Findings &findings)
{
    readWords(query.words);
    if (query.codes.isEmpty() && m_words.isEmpty())
        return findings.collect(InCodeOrder, {narrowed(m_scope.everything)}, Rank::ExactCode);
    for (const CodeTerm &code : query.codes)
        m_answer.readings << m_codes.reading(code);
    if (!findTyped(query, findings))
        return false;
    if (isEnough(query, findings))
        return true;
    if (!m_scope.guesses) {
        findings.setIncomplete();
        return true;
    }
    if (!findings.isEmpty())
        return findSomeWords(findings);
    if (!m_scope.narrowing.isEmpty()) {
        // What the filter leaves out is no reason to guess.
        Findings outside(m_statements, {.most = 1, .kinds = {}});
        const QString narrowing = std::exchange(m_scope.narrowing, {});
        const bool ok = findTyped(query, outside);
        m_scope.narrowing = narrowing;
        if (!ok || !outside.isEmpty())
            return ok;
    }
    return findGuesses(query, findings);
}

/// Else what has most of the words is worth showing too.
bool CatalogueSearch::isEnough(const Query &query, const Findings &findings) const
{
    return !findings.isEmpty()
        && (findings.found().size() >= FewFound || !hasSeveralWords() || hasLongCode(query)
            || !m_scope.narrowing.isEmpty());
}

/// A longer Chinese run is several words too.
bool CatalogueSearch::hasSeveralWords() const
{
    return m_words.size() > 1 || std::any_of(m_words.begin(), m_words.end(), [](const SearchedWord &word) {
               const Segment &segment = word.term.segments.first();
               return !word.term.isPhrase && segment.kind == Segment::Han && segment.text.size() > LongestHanWord;
           });
}

bool CatalogueSearch::findTyped(const Query &query, Findings &findings)
{
    return m_codes.find(query.codes, findings)
        && (!query.isOnlyCode || m_codes.findPrefix(query.codes.first(), findings)) && findWords(findings)
        && (isOnlyNumber(query) || findSounds(findings));
}

bool CatalogueSearch::findGuesses(const Query &query, Findings &findings)
{
    for (const CodeTerm &code : query.codes) {
        if (!m_codes.findNear(code, findings))
            return false;
    }
    if (!findings.isEmpty())
        return true;
    return findCorrected(findings) && (isEnough(query, findings) || findSomeWords(findings));
}

bool CatalogueSearch::findSomeWords(Findings &findings)
{
    QList<WordTerm> words;
    for (const SearchedWord &word : std::as_const(m_words))
        words << word.term;
    const bool isNarrowed = !m_scope.narrowing.isEmpty() || !m_excluded.isEmpty();
    SomeWordsSearch search(m_statements, m_vocabulary, m_hanBySound, m_scope.entryCount);
    const bool ok = search.find(words, isNarrowed ? narrowed(m_scope.everything) : QString(), findings);
    m_answer.soundTexts << search.soundTexts();
    m_answer.soundTexts.removeDuplicates();
    return ok;
}

void CatalogueSearch::readWords(const QList<WordTerm> &terms)
{
    m_words.clear();
    QStringList excluded;
    for (const WordTerm &term : terms) {
        const WordForms forms = term.isPhrase || term.segments.size() > 1
            ? WordForms::ofPhrase(term.segments)
            : WordForms::ofWord(term.segments.first(), m_vocabulary);
        if (!term.isExcluded)
            m_words.append({term, forms});
        else if (!forms.isUnknown())
            excluded << forms.upTo(Field::Hint);
    }
    m_excluded = excluded.join(Or);
}

bool CatalogueSearch::findWords(Findings &findings)
{
    const bool isHopeless
        = std::any_of(m_words.begin(), m_words.end(), [](const SearchedWord &word) { return word.forms.isUnknown(); });
    if (m_words.isEmpty() || isHopeless)
        return true;
    const WordForms together = wordsTogether(typedSegments());
    const QList<SearchedWord> words = rarestFirst();
    for (const auto &[rank, lastField] : WordRanks) {
        if (lastField != Field::Hint && !findTogether(together, rank, lastField, findings))
            return false;
        QStringList each;
        for (const SearchedWord &word : words) {
            // A single word has been looked for in the fields before: reading their lists again would find nothing new.
            const bool isAlone = words.size() == 1 && lastField > Field::Symbol;
            each << (isAlone ? word.forms.in(lastField) : word.forms.upTo(lastField));
        }
        if (!findExpression(allInTurn(each), rank, findings))
            return false;
    }
    return true;
}

/// The words as they were typed, one behind the other. Nothing where they are too common to be looked for so.
WordForms CatalogueSearch::wordsTogether(const QList<Segment> &typed)
{
    if (!areFoundOtherwiseToo(typed) || entriesOfRarest(typed) > MostEntriesOfRarest)
        return {};
    return WordForms::ofPhraseBegun(typed, m_vocabulary);
}

/// So many entries have to be read to find the words one behind the other. What was typed last may go on.
qint64 CatalogueSearch::entriesOfRarest(const QList<Segment> &typed)
{
    qint64 rarest = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < typed.size(); ++i)
        rarest = std::min(rarest, entriesOf(typed[i], i + 1 == typed.size()));
    return rarest;
}

/// Of a Chinese run, its rarest pair of characters; summed over the fields. What has too many completions to be counted
/// counts as common.
qint64 CatalogueSearch::entriesOf(const Segment &word, bool mayGoOn)
{
    QStringList tokens = word.kind == Segment::Han ? hanTokens(word.text) : QStringList{word.text};
    if (mayGoOn)
        tokens.removeLast();
    qint64 rarest = std::numeric_limits<qint64>::max();
    for (const QString &token : std::as_const(tokens))
        rarest = std::min(rarest, m_vocabulary.entries(token));
    const auto completions = tokens.isEmpty() ? m_vocabulary.completions(word.text) : std::nullopt;
    if (!completions)
        return rarest;
    const auto add = [](qint64 sum, const CountedWord &completion) { return sum + completion.entries; };
    return std::accumulate(completions->begin(), completions->end(), qint64(0), add);
}

/// The order in which allInTurn() does least; of one or two words it does the same in any.
QList<SearchedWord> CatalogueSearch::rarestFirst()
{
    if (m_words.size() <= 2)
        return m_words;
    QList<std::pair<qint64, qsizetype>> places; // entries, place in the query
    for (qsizetype i = 0; i < m_words.size(); ++i)
        places.append({entriesOf(m_words[i].term.segments.first(), true), i});
    std::sort(places.begin(), places.end());
    QList<SearchedWord> words;
    for (const auto &[entries, place] : std::as_const(places))
        words << m_words[place];
    return words;
}

/// Before anything else of a rank, what has the words as they were typed: a whole alias, or one word behind the other.
bool CatalogueSearch::findTogether(const WordForms &together, Rank rank, Field field, Findings &findings)
{
    if (rank == Rank::Alias) {
        const QList<Segment> typed = typedSegments();
        if (!typed.isEmpty() && !findExpression(u'"' + wholeTerm(typed) + u'"', rank, findings))
            return false;
    }
    return together.isUnknown() || findExpression(together.in(field), rank, findings);
}

/// The words in order; none where some are quoted or there are too many to have been typed.
QList<Segment> CatalogueSearch::typedSegments() const
{
    QList<Segment> segments;
    for (const SearchedWord &word : m_words) {
        if (!isReadable(word.term))
            return {};
        segments << word.term.segments.first();
    }
    return segments.size() <= MostWordsTogether ? segments : QList<Segment>();
}

bool CatalogueSearch::findSounds(Findings &findings)
{
    const QList<Segment> typed = typedSegments();
    SoundWords words(m_vocabulary, m_hanBySound, [this](const QStringList &texts) { return occursAny(texts); });
    if (typed.isEmpty() || findings.isFull() || (!findings.isEmpty() && words.areWordsOfTexts(typed)))
        return true;
    words.read(m_words);
    m_answer.soundTexts << words.texts();
    m_answer.soundTexts.removeDuplicates();
    for (const Field lastField : {Field::Description, Field::Alias, Field::Hint}) {
        for (const QString &expression : words.expressions(lastField)) {
            if (!findExpression(expression, Rank::Sound, findings))
                return false;
        }
    }
    return true;
}

/// In place of words that no entry has, the likeliest that one has.
bool CatalogueSearch::findCorrected(Findings &findings)
{
    for (SearchedWord &word : m_words) {
        if (!isReadable(word.term) || word.term.segments.first().kind != Segment::Word || occurs(word.forms))
            continue;
        const QString typed = word.term.segments.first().text;
        const QString meant = correction(typed);
        if (meant.isEmpty())
            continue;
        m_answer.corrections.append({typed, meant});
        word.term.segments.first().text = meant;
        word.term.segments.first().parts.clear();
        word.forms = WordForms::ofWord(word.term.segments.first(), m_vocabulary);
    }
    return m_answer.corrections.isEmpty() || (findWords(findings) && findSounds(findings));
}

/// A word that entries have, or pinyin of their texts; empty where there is none.
QString CatalogueSearch::correction(const QString &typed)
{
    if (const QStringList words = m_vocabulary.corrections(typed); !words.isEmpty())
        return words.first();
    const auto isRead = [this](const QString &pinyin) {
        const QStringList texts = m_hanBySound.texts(pinyin);
        return !texts.isEmpty() && occursAny(texts);
    };
    const QStringList alikes = isPinyin(typed) ? soundAlikes(typed) : QStringList();
    const auto meant = std::find_if(alikes.begin(), alikes.end(), isRead);
    return meant == alikes.end() ? QString() : *meant;
}

bool CatalogueSearch::occursAny(const QStringList &hanTexts)
{
    return occurs(WordForms::ofHanTexts(hanTexts));
}

bool CatalogueSearch::occurs(const WordForms &forms)
{
    bool isFound = false;
    if (!forms.isUnknown())
        m_statements.forEach(AnyMatch, {forms.upTo(Field::Hint)}, [&isFound](const QSqlQuery &) {
            isFound = true;
            return false;
        });
    return isFound;
}

/// The expression without what is excluded and within what the filter leaves.
QString CatalogueSearch::narrowed(const QString &expression) const
{
    QString all = expression;
    if (!m_scope.narrowing.isEmpty())
        all = QStringLiteral("(%1) AND (%2)").arg(all, m_scope.narrowing);
    if (!m_excluded.isEmpty())
        all = QStringLiteral("(%1) NOT (%2)").arg(all, m_excluded);
    return all;
}

bool CatalogueSearch::findExpression(const QString &expression, Rank rank, Findings &findings)
{
    return findings.collect(ByExpression, {narrowed(expression)}, rank);
}

} // namespace Codebook
