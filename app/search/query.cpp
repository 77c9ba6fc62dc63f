// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/query.h"

#include "core/code.h"
#include "search/codefinder.h"
#include "search/filterterms.h"
#include "search/plaintext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype MaxLabelLength = 64; // of a code in any catalogue

// A phrase in quotation marks that have a direction, anywhere. What a colon follows is a name in a pasted text.
const QRegularExpression &directedPhraseExpression()
{
    static const QRegularExpression expression(
        QStringLiteral(R"re((?:(?:(?<=\s)|^)([-－−‐‑‒–﹣]))?(?<![\p{Latin}\p{Nd}])[“«「『]([^“«「『”»」』]*+))re"
                       R"re((?:[”»」』](?!\s*[:：=＝])|$))re"));
    return expression;
}

// Plain marks stand at the ends of words, unlike those of JSON; the last one may still be missing.
const QRegularExpression &phraseExpression()
{
    static const QRegularExpression expression(
        QStringLiteral(R"re((?:(?<=\s)|^)(-?)"([^"]*+)(?:"(?!\s*[:=])(?![\p{L}\p{N}_])|$))re"));
    return expression;
}

// "-word"; a number that is too long for a code keeps its minus.
const QRegularExpression &exclusionExpression()
{
    static const QRegularExpression expression(
        QStringLiteral(R"((?:(?<=\s)|^)-(?=[\p{L}\p{N}_])(?![0-9]+(?:\s|$))(\S+))"));
    return expression;
}

// A label that is the whole text, "42P01" or "ORA-00942", perhaps with punctuation around it.
const QRegularExpression &labelExpression()
{
    static const QRegularExpression expression(
        QStringLiteral(R"(^[^\p{L}\p{N}\s-]*+((?=[^0-9]*[0-9])(?=[^A-Z]*[A-Z])[A-Z0-9]++(?:[-_][A-Z0-9]++)*+))"
                       R"([^\p{L}\p{N}\s]*$)"));
    return expression;
}

/// What people ask about an error, in Chinese: 登录超时怎么办.
const QRegularExpression &hanQuestionExpression()
{
    static const QRegularExpression expression(QStringLiteral(
        "请问|为什么会?|怎么(?:办|解决|处理|修复|回事)?|如何(?:解决|处理|修复)?|(?:是|有)?什么(?:意思|原因)"));
    return expression;
}

/// The same in English: "how to fix rate limit", "why not logged in".
bool isOfQuestion(const QString &word, bool isAsked)
{
    static const QSet<QString> asking{QStringLiteral("how"), QStringLiteral("why"),   QStringLiteral("what"),
                                      QStringLiteral("fix"), QStringLiteral("solve"), QStringLiteral("please")};
    static const QSet<QString> going{QStringLiteral("to"), QStringLiteral("do"),  QStringLiteral("does"),
                                     QStringLiteral("is"), QStringLiteral("can"), QStringLiteral("i")};
    return asking.contains(word) || (isAsked && going.contains(word));
}

/// 6017 of "ERR_6017" and "IM6017"; shorter ones are part of a name.
std::optional<qint64> numberAtEnd(const QString &label)
{
    static const QRegularExpression number(QStringLiteral("[A-Z_]([1-9][0-9]{3,5})$"));
    const QRegularExpressionMatch match = number.match(label);
    return match.hasMatch() ? parseDecimal(match.captured(1)) : std::nullopt;
}

CodeTerm labelledCode(const QString &label)
{
    if (const auto number = parseLookAlikes(label))
        return {.label = label, .number = number, .writing = CodeTerm::LookAlikes};
    return {.label = label, .number = numberAtEnd(label)};
}

/// The words of a text; those of too many parts are searched for as a whole.
QList<Segment> wordsOf(const QString &text)
{
    QList<Segment> words = segment(text);
    for (Segment &word : words) {
        if (word.parts.size() > Query::MaxParts)
            word.parts.clear();
    }
    return words;
}

/// Takes a text apart, kind by kind; what is taken becomes spaces, so that the rest stays where it is.
class Parser
{
public:
    explicit Parser(Query &query)
        : m_query(query)
        , m_rest(wholeCharacters(query.text.first(std::min(query.text.size(), Query::MaxCharacters))))
        , m_plain(plainSigns(m_rest))
    {
        m_query.isCut = m_rest.size() < m_query.text.size();
    }

    void parse()
    {
        takeFilters();
        takePhrases(directedPhraseExpression(), m_rest);
        takePhrases(phraseExpression(), m_plain);
        if (!takeLabel())
            takeCodes();
        takeExclusions();
        addWords(withoutHanQuestion(m_rest));
        leaveOutQuestion();
    }

private:
    void take(qsizetype position, qsizetype length)
    {
        const QString spaces(length, u' ');
        m_rest.replace(position, length, spaces);
        m_plain.replace(position, length, spaces);
    }

    void takeFilters()
    {
        m_query.filters = findFilterTerms(m_plain, m_rest);
        for (const FilterTerm &filter : std::as_const(m_query.filters))
            take(filter.position, filter.length);
    }

    void takePhrases(const QRegularExpression &expression, const QString &text)
    {
        for (auto matches = expression.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QList<Segment> words = wordsOf(m_rest.sliced(match.capturedStart(2), match.capturedLength(2)));
            if (words.isEmpty() || isCode(m_plain.sliced(match.capturedStart(2), match.capturedLength(2))))
                continue;
            addTerm({.segments = words, .isPhrase = true, .isExcluded = match.capturedLength(1) > 0});
            take(match.capturedStart(), match.capturedLength());
        }
    }

    /// Nothing but a code, and signs around it.
    static bool isCode(QString plain)
    {
        const QList<FoundCode> found = findCodes(plain);
        if (found.size() != 1 || found.first().nameLength > 0)
            return false;
        return segment(plain.remove(found.first().position, found.first().length)).isEmpty();
    }

    void takeCodes()
    {
        const QString typed = m_rest;
        const QList<FoundCode> found = findCodes(m_plain);
        for (const FoundCode &each : found) {
            const bool isKnown = m_query.codes.contains(each.code);
            if (!isKnown && m_query.codes.size() == Query::MaxCodes)
                m_query.isCut = true;
            else if (!isKnown)
                m_query.codes.append(each.code);
            take(each.position - each.nameLength, each.length + each.nameLength);
        }
        const bool isAlone = found.size() == 1 && found.first().nameLength == 0 && m_query.words.isEmpty()
            && segment(m_rest).isEmpty();
        if (isAlone)
            setOnlyCode(typed);
    }

    /// A single word with a digit in it can be the label of a code; a code that looks like a number is not meant.
    bool takeLabel()
    {
        const QRegularExpressionMatch match = labelExpression().match(codeKey(m_plain));
        if (!match.hasMatch() || match.capturedLength(1) > MaxLabelLength || !m_query.words.isEmpty())
            return false;
        const QList<FoundCode> found = findCodes(m_plain);
        const bool isNumber = found.size() == 1 && found.first().length == match.capturedLength(1);
        if (isNumber)
            return false;
        const QString label = match.captured(1);
        m_query.codes.append(found.size() == 1 ? CodeTerm{.label = label, .number = found.first().code.number}
                                               : labelledCode(label));
        setOnlyCode(m_rest);
        m_rest.fill(u' ');
        m_plain.fill(u' ');
        return true;
    }

    /// A code that stands alone may go on, and may be part of a word.
    void setOnlyCode(const QString &typed)
    {
        m_query.isOnlyCode = true;
        const CodeTerm &code = m_query.codes.first();
        const bool isDecimal = parseDecimal(code.label).has_value();
        addWords(isDecimal ? QString::number(qAbs(*code.number)) : typed);
    }

    void takeExclusions()
    {
        const QString plain = m_plain;
        for (auto matches = exclusionExpression().globalMatch(plain); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QList<Segment> words = wordsOf(m_rest.sliced(match.capturedStart(1), match.capturedLength(1)));
            if (!words.isEmpty())
                addTerm({.segments = words, .isPhrase = words.size() > 1, .isExcluded = true});
            take(match.capturedStart(), match.capturedLength());
        }
    }

    static QString withoutHanQuestion(const QString &text)
    {
        QString rest = text;
        rest.replace(hanQuestionExpression(), QStringLiteral(" "));
        return segment(rest).isEmpty() ? text : rest;
    }

    /// A question is not searched for, except where it is all that was typed.
    void leaveOutQuestion()
    {
        QList<WordTerm> telling;
        bool isAsked = false;
        for (const WordTerm &term : std::as_const(m_query.words)) {
            const QString word = term.isPhrase || term.isExcluded ? QString() : term.segments.first().text;
            isAsked = isOfQuestion(word, isAsked);
            if (!isAsked)
                telling << term;
        }
        if (!telling.isEmpty() || !m_query.codes.isEmpty())
            m_query.words = telling;
    }

    void addWords(const QString &text)
    {
        for (const Segment &word : wordsOf(text))
            addTerm({.segments = {word}, .isPhrase = false, .isExcluded = false});
    }

    void addTerm(WordTerm term)
    {
        if (term.segments.size() > Query::MaxWords) {
            term.segments.resize(Query::MaxWords);
            m_query.isCut = true;
        }
        if (m_query.words.contains(term))
            return;
        if (m_query.words.size() == Query::MaxWords)
            m_query.isCut = true;
        else
            m_query.words.append(term);
    }

    Query &m_query;
    QString m_rest; // what has not been understood yet
    QString m_plain; // the same with plain signs
};

} // namespace

QString codeKey(const QString &label)
{
    return plainSigns(fold(label)).trimmed().toUpper();
}

Query Query::fromText(const QString &text)
{
    Query query;
    query.text = text.trimmed();
    Parser(query).parse();
    return query;
}

} // namespace Codebook
