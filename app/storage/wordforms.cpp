// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/wordforms.h"

#include "search/otherwordings.h"
#include "search/stem.h"

namespace Codebook {

namespace {

constexpr qsizetype LongestIndexedPrefix = 4; // characters; see db/schema/catalogue.sql
constexpr qsizetype ExpectedLength = 512; // of an expression
constexpr QLatin1String Or(" OR ");

/// Building the expressions was an eighth of a search: they go into one text, without lists in between.
void appendPhrase(QString &expression, Field field, const QStringList &tokens)
{
    expression += u'"';
    for (const QString &token : tokens) {
        if (!expression.endsWith(u'"'))
            expression += u' ';
        expression += indexTerm(field, token);
    }
    expression += u'"';
}

/// The tokens of a run without the lone last character, which only says where a run ends.
QStringList hanPhrase(const QString &run)
{
    QStringList tokens = hanTokens(run);
    if (tokens.size() > 1)
        tokens.removeLast();
    return tokens;
}

bool isSingleHan(const QString &run)
{
    return hanTokens(run).size() == 1;
}

bool endsWithSingleHan(const QList<Segment> &words)
{
    return !words.isEmpty() && words.last().kind == Segment::Han && isSingleHan(words.last().text);
}

/// The tokens of words that stand one behind the other.
QStringList phraseTokens(const QList<Segment> &words)
{
    QStringList tokens;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Segment &word = words[i];
        if (word.kind == Segment::Word)
            tokens << word.text << word.parts;
        else
            tokens << (i + 1 < words.size() ? hanTokens(word.text) : hanPhrase(word.text));
    }
    return tokens;
}

/// The words to look for in place of a prefix: the index lists what a short one begins, and for longer ones the few
/// words that begin so are faster.
std::optional<QList<CountedWord>> listedCompletions(const QString &prefix, Vocabulary &vocabulary)
{
    return prefix.size() > LongestIndexedPrefix ? vocabulary.completions(prefix) : std::nullopt;
}

} // namespace

WordForms WordForms::ofWord(const Segment &word, Vocabulary &vocabulary)
{
    if (word.kind == Segment::Han)
        return ofHanTexts(wordings(word.text));
    WordForms forms;
    const QString wordStem = stem(word.text);
    const auto completions = listedCompletions(word.text, vocabulary);
    if (completions) {
        for (const CountedWord &completion : *completions) {
            if (stem(completion.text) == wordStem)
                forms.m_stems = QStringList{wordStem}; // one list has them all
            else
                forms.m_words.whole << QStringList{completion.text};
        }
    } else if (word.parts.isEmpty() || word.text.size() <= LongestIndexedPrefix) {
        forms.m_words.begun << QStringList{word.text};
    } // else the parts find the many names that begin so, and no list of each has to be merged first
    if (!word.parts.isEmpty()) {
        forms.m_nameParts = begun(word.parts, vocabulary);
        if (vocabulary.beginsFewNames(word.text))
            forms.m_name = word.text;
    }
    if (wordStem != word.text || !forms.isUnknown())
        forms.m_stems = QStringList{wordStem};
    return forms;
}

WordForms WordForms::ofPhrase(const QList<Segment> &words)
{
    WordForms forms;
    (endsWithSingleHan(words) ? forms.m_words.begun : forms.m_words.whole) << phraseTokens(words);
    return forms;
}

WordForms WordForms::ofPhraseBegun(const QList<Segment> &words, Vocabulary &vocabulary)
{
    if (words.last().kind == Segment::Han)
        return ofPhrase(words);
    WordForms forms;
    forms.m_words = begun(phraseTokens(words), vocabulary);
    return forms;
}

/// Tokens of which the last may go on.
WordForms::Phrases WordForms::begun(const QStringList &tokens, Vocabulary &vocabulary)
{
    const auto completions = listedCompletions(tokens.last(), vocabulary);
    if (!completions)
        return {.whole = {}, .begun = {tokens}};
    Phrases phrases;
    for (const CountedWord &completion : *completions)
        phrases.whole << tokens.first(tokens.size() - 1) + QStringList{completion.text};
    return phrases;
}

WordForms WordForms::ofHanTexts(const QStringList &texts)
{
    WordForms forms;
    for (const QString &text : texts)
        (isSingleHan(text) ? forms.m_words.begun : forms.m_words.whole) << hanPhrase(text);
    return forms;
}

QString WordForms::in(Field field) const
{
    return inFields(field, field);
}

QString WordForms::upTo(Field last) const
{
    return inFields(Field::Symbol, last);
}

QString WordForms::inFields(Field first, Field last) const
{
    QString expression(u'(');
    expression.reserve(ExpectedLength);
    const auto separate = [&expression] { expression += expression.size() > 1 ? Or : QLatin1String(); };
    const auto append = [&](Field field, const Phrases &phrases) {
        for (const QStringList &tokens : phrases.whole) {
            separate();
            appendPhrase(expression, field, tokens);
        }
        for (const QStringList &tokens : phrases.begun) {
            separate();
            appendPhrase(expression, field, tokens);
            expression += u'*';
        }
    };
    for (int i = int(first); i <= int(last); ++i) {
        const auto field = Field(i);
        append(field, m_words);
        if (field == Field::Symbol && !m_name.isEmpty()) {
            separate();
            expression += u'"' + indexName(m_name) + QLatin1String("\"*");
        } else {
            append(field, m_nameParts);
        }
        for (const QString &each : m_stems) {
            separate();
            expression += u'"' + indexStem(field, each) + u'"';
        }
    }
    return expression + u')';
}

} // namespace Codebook
