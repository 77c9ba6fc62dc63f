// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/numbercontext.h"

#include "triage/ascii.h"
#include "triage/contextwords.h"
#include "triage/loglayout.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <string>

namespace Codebook {

using namespace Ascii;

namespace {

constexpr int MostWords = 6; // looked at before a number, fillers included
constexpr std::size_t MostSeparators = 40; // logs align with spaces
constexpr std::size_t LongestHan = 36; // bytes
constexpr std::size_t FewestDigitsInList = 4; // shorter numbers are counts and steps
constexpr std::size_t FarthestError = 80; // bytes between a number and the error that it explains
constexpr std::string_view BehindNumber = " \t\"')]}>*`";
constexpr std::string_view BeforeMessage = " \t\"'\\()[]{},:|;->.!*`";

constexpr std::array<std::string_view, 3> HanFillersBehind{"这个", "的", "这"};

// What can stand between the codes of a list, besides a comma and spaces.
constexpr std::array<std::string_view, 13> ListSeparators{
    ",", "/", "|", "&", "+", " and", " or", "、", "和", "或", "及", "跟", "还有",
};

/// What stands before a number.
struct Before
{
    WordClass wordClass = WordClass::None;
    bool isNamed = false; ///< a colon, an equals sign or a bracket stands between
    bool isApart = false; ///< behind a comma, or after a closing bracket
    bool isHttp = false;
    bool isErrorCode = false;
};

bool isHanByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80;
}

/// Reads the text before a number backwards, word by word.
class BackwardReader
{
public:
    explicit BackwardReader(std::string_view text)
        : m_text(text)
    { }

    Before read()
    {
        for (int words = 0; words < MostWords; ++words) {
            if (!skipSeparators() || m_text.empty())
                break;
            const WordClass wordClass = isHanByte(m_text.back()) ? readHan() : readIdentifier();
            if (wordClass == WordClass::Filler)
                continue;
            m_before.wordClass = wordClass;
            break;
        }
        return m_before;
    }

private:
    /// False at the end of a sentence.
    bool skipSeparators()
    {
        std::size_t count = 0;
        while (!m_text.empty() && !isWord(m_text.back()) && count < MostSeparators) {
            const char c = m_text.back();
            if (isHanByte(c)) {
                if (!skipPunctuation())
                    return !m_endsSentence;
                continue;
            }
            m_before.isNamed = m_before.isNamed || isOneOf(c, ":=(,");
            m_before.isApart = m_before.isApart || isOneOf(c, ",)]");
            const bool isDots = c == '.' && (fromEnd(m_text, 1) == '.' || endsInNo(m_text));
            if (!isDots && (c == '!' || c == '?' || c == ';' || (c == '.' && count > 0)))
                return false;
            m_text.remove_suffix(1);
            ++count;
        }
        return count < MostSeparators;
    }

    /// "no.", which ends no sentence.
    static bool endsInNo(std::string_view text)
    {
        const std::string_view word = lastWord(text.substr(0, text.size() - 1));
        return word.size() == 2 && toLower(word[0]) == 'n' && toLower(word[1]) == 'o';
    }

    /// Of Chinese texts. False where there is none.
    bool skipPunctuation()
    {
        if (m_text.ends_with("\xe3\x80\x82")) { // the full stop
            m_endsSentence = true;
            return false;
        }
        if (m_text.ends_with("\xc2\xa0")) { // a space
            m_text.remove_suffix(2);
            return true;
        }
        const bool isMark = m_text.size() >= 3
            && (m_text.substr(m_text.size() - 3).starts_with("\xe3\x80")
                || m_text.substr(m_text.size() - 3).starts_with("\xe2")
                || m_text.substr(m_text.size() - 3).starts_with("\xef"));
        if (isMark)
            m_text.remove_suffix(3);
        return isMark;
    }

    WordClass readIdentifier()
    {
        const std::string_view word = lastWord(m_text);
        m_text.remove_suffix(word.size());
        m_before.isHttp = m_before.isHttp || isHttpWord(word);
        return refined(classOfIdentifier(word), word);
    }

    /// The word before can change what a word says: "exit code", "10 times".
    WordClass refined(WordClass wordClass, std::string_view word)
    {
        const std::string_view rest = trimmedEnd(m_text, " ");
        const bool isBehindNumber = wordClass == WordClass::Quantity && !m_before.isNamed && isDigit(fromEnd(rest, 0));
        if (isBehindNumber && classOfTextAfter(word) == WordClass::Quantity)
            return WordClass::None;
        if (wordClass != WordClass::Code)
            return wordClass;
        m_before.isErrorCode = isErrorWord(word);
        if (rest.size() == m_text.size())
            return wordClass;
        const std::string_view first = lastWord(rest);
        m_before.isErrorCode = m_before.isErrorCode || isErrorWord(first);
        m_before.isHttp = m_before.isHttp || isHttpWord(first);
        const std::string both = std::string(first) + std::string(word);
        return classOfIdentifier(both) == WordClass::Quantity ? WordClass::Quantity : wordClass;
    }

    WordClass readHan()
    {
        const std::size_t start = m_text.size() - std::min(m_text.size(), LongestHan);
        std::size_t length = 0;
        const WordClass wordClass = classOfHanBefore(m_text.substr(start), &length);
        const std::string_view word = m_text.substr(m_text.size() - length);
        m_text.remove_suffix(length);
        m_before.isErrorCode = wordClass == WordClass::Code && isErrorWord(word);
        return wordClass == WordClass::Quantity ? refined(wordClass, word) : wordClass;
    }

    std::string_view m_text;
    Before m_before;
    bool m_endsSentence = false;
};

/// What stands behind a number.
struct After
{
    WordClass wordClass = WordClass::None;
    bool isGlued = false; ///< letters that mean nothing here follow directly
};

/// "_cn" of "6208_cn", as files of translated texts name that of a code.
bool startsWithLanguage(std::string_view text)
{
    constexpr std::array<std::string_view, 3> Languages{"_cn", "_zh", "_en"};
    return !isWord(at(text, Languages.front().size()))
        && std::any_of(Languages.begin(), Languages.end(),
                       [text](std::string_view language) { return text.starts_with(language); });
}

/// What begins here names the next value: "code: …". So it says nothing of the number in front.
bool isKey(std::string_view text)
{
    const std::string_view word = trimmedStart(text, " ");
    std::size_t length = 0;
    while (isWord(at(word, length)))
        ++length;
    const std::string_view rest = trimmedStart(word.substr(length), " \"'\\");
    return length > 0 && (rest.starts_with(':') || rest.starts_with('='));
}

After after(std::string_view text)
{
    const WordClass glued = classOfTextAfter(text);
    if (glued != WordClass::None)
        return {.wordClass = glued};
    if (isWord(at(text, 0)))
        return {.isGlued = !startsWithLanguage(text)};
    const std::string_view rest = text.starts_with(' ') || text.starts_with('-') ? text.substr(1) : text;
    WordClass wordClass = classOfTextAfter(rest);
    if (wordClass == WordClass::Quantity && isKey(rest))
        return {};
    if (wordClass == WordClass::Quantity)
        return {.wordClass = wordClass};
    const std::string_view near = trimmedStart(text, BehindNumber);
    wordClass = classOfTextAfter(near);
    if (wordClass == WordClass::Code && !isKey(near))
        return {.wordClass = wordClass};
    const std::string_view message = trimmedStart(text, BeforeMessage);
    wordClass = classOfTextAfter(message);
    if (wordClass == WordClass::Error)
        return {.wordClass = isKey(message) || message.data() != rest.data() ? WordClass::Report : wordClass};
    if (wordClass == WordClass::Report)
        return {.wordClass = wordClass};
    for (const std::string_view filler : HanFillersBehind) {
        if (message.starts_with(filler) && classOfTextAfter(message.substr(filler.size())) == WordClass::Report)
            return {.wordClass = WordClass::Report};
    }
    return {};
}

bool isAnyOf(std::string_view word, std::initializer_list<std::string_view> lowerCase)
{
    return std::any_of(lowerCase.begin(), lowerCase.end(), [word](std::string_view each) {
        return std::equal(word.begin(), word.end(), each.begin(), each.end(),
                          [](char a, char b) { return toLower(a) == b; });
    });
}

/// "err == nil", "error: null", "no error"
bool isDenied(std::string_view before, std::string_view behind)
{
    const std::string_view value = trimmedStart(behind, " =:<\"'");
    std::size_t length = 0;
    while (isWord(at(value, length)))
        ++length;
    return isAnyOf(value.substr(0, length), {"nil", "null", "none", "undefined"})
        || isAnyOf(lastWord(trimmedEnd(before, " ")), {"no", "without"});
}

/// The sentence before the number, up to the last number in it, tells of an error: "Failed to log in: 6206".
bool followsError(std::string_view before)
{
    std::size_t start = before.size() - std::min(before.size(), FarthestError);
    start = std::max(start, before.find_last_of("0123456789;!?{}|") + 1);
    const std::string_view sentence = before.substr(start);
    for (std::size_t i = 0; i < sentence.size();) {
        if (!isWord(sentence[i])) {
            if (isHanByte(sentence[i]) && classOfTextAfter(sentence.substr(i)) == WordClass::Error)
                return true;
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < sentence.size() && isWord(sentence[end]))
            ++end;
        if (classOfIdentifier(sentence.substr(i, end - i)) == WordClass::Error
            && !isDenied(sentence.substr(0, i), sentence.substr(end)))
            return true;
        i = end;
    }
    return false;
}

/// The name of the function or type in whose brackets the number is an argument of its own; may be empty.
std::string_view enclosingCall(const NumberPlace &place)
{
    const char next = at(trimmedStart(place.after, " \"'"), 0);
    const char previous = fromEnd(trimmedEnd(place.before, " \"'"), 0);
    if ((next != ',' && next != ')') || (previous != ',' && previous != '('))
        return {};
    int depth = 0;
    for (std::size_t i = place.before.size(); i > 0; --i) {
        const char c = place.before[i - 1];
        if (c == ')')
            ++depth;
        else if (c == '(' && depth-- == 0)
            return lastWord(trimmedEnd(place.before.substr(0, i - 1), " "));
    }
    return {};
}

NumberContext::Role roleOf(const Before &before, const After &behind, const NumberPlace &place)
{
    using Role = NumberContext;
    if (before.wordClass == WordClass::Code && !before.isApart)
        return Role::CalledCode;
    if (behind.isGlued)
        return Role::NoCode;
    if (behind.wordClass == WordClass::Code)
        return Role::CalledCode;
    const bool isQuantity = before.wordClass == WordClass::Quantity && !before.isApart;
    if (isQuantity || behind.wordClass == WordClass::Quantity)
        return Role::NoCode;
    if (before.wordClass == WordClass::Result && !before.isApart)
        return Role::CalledResult;
    if ((before.wordClass == WordClass::Error && !before.isApart) || behind.wordClass == WordClass::Error)
        return Role::CalledError;
    const WordClass call = classOfIdentifier(enclosingCall(place));
    if (call == WordClass::Error || call == WordClass::Code)
        return Role::ErrorArgument;
    const bool isCount = before.wordClass == WordClass::Report && !before.isNamed && startsWithThings(place.after);
    const bool isBeside = before.wordClass != WordClass::None && before.wordClass != WordClass::Quantity
        && before.wordClass != WordClass::Filler && !isCount;
    const bool isExplained = before.isNamed && before.wordClass != WordClass::Quantity && followsError(place.before);
    if (isBeside || isExplained || behind.wordClass == WordClass::Report
        || LogLayout::isStartOfErrorMessage(place.before))
        return Role::BesideError;
    return Role::Unmarked;
}

/// Without what stands between the codes of a list. Nothing where they are apart by anything else.
std::optional<std::string_view> beforeListSeparator(std::string_view before)
{
    const std::string_view spaced = trimmedEnd(before, " ");
    std::string_view rest = spaced;
    for (const std::string_view separator : ListSeparators) {
        const std::string_view without = spaced.ends_with(separator)
            ? trimmedEnd(spaced.substr(0, spaced.size() - separator.size()), " ,")
            : spaced;
        if (without.size() < rest.size())
            rest = without;
    }
    return rest.size() < spaced.size() && isDigit(fromEnd(rest, 0)) ? std::optional(rest) : std::nullopt;
}

/// What the words and signs around the number say, whatever stands in front of them.
NumberContext markedRole(const NumberPlace &place)
{
    const Before before = BackwardReader(place.before).read();
    NumberContext context;
    context.isNegative = place.sign == '-';
    context.isSignSure = !isWord(fromEnd(place.before, 0));
    context.isHttp = before.isHttp;
    context.isErrorCode = before.isErrorCode;
    context.role = roleOf(before, after(place.after), place);
    return context;
}

/// What the first number of a list is, where the text ends within one.
NumberContext::Role roleInList(std::string_view before)
{
    const bool isFraction = trimmedEnd(before, " ").ends_with('/');
    std::optional<NumberPlace> first;
    for (auto list = beforeListSeparator(before); list; list = beforeListSeparator(first->before)) {
        const std::size_t start = list->find_last_not_of("0123456789") + 1;
        const NumberPlace place = NumberPlace::in(before, start, list->size());
        const bool isShort = place.digits.size() < FewestDigitsInList && place.sign != '-';
        if (isShort || isPartOfOther(place))
            break;
        first = place;
    }
    if (!first)
        return NumberContext::Unmarked;
    const NumberContext::Role role = markedRole(*first).role;
    return role == NumberContext::NoCode && !isFraction ? NumberContext::Unmarked : role;
}

} // namespace

NumberContext contextOf(const NumberPlace &written)
{
    NumberPlace place = written;
    const std::size_t fraction = zeroFraction(place.after);
    place.after.remove_prefix(fraction);
    NumberContext context = markedRole(place);
    if (fraction > 0 && !context.isCalled())
        context.role = NumberContext::NoCode;
    if (context.role == NumberContext::Unmarked || context.role == NumberContext::BesideError) {
        const NumberContext::Role listed = roleInList(place.before);
        context.isInList = listed != NumberContext::Unmarked;
        if (context.isInList)
            context.role = listed;
    }
    const bool isFileName = at(place.after, 0) == '.' && isLetter(at(place.after, 1));
    const bool isIssue = fromEnd(place.before, 0) == '#';
    if ((context.role == NumberContext::Unmarked && isFileName) || (!context.isCalled() && isIssue))
        context.role = NumberContext::NoCode;
    // A hyphen ties the number to a word: "build-6208".
    if (context.isNegative && !context.isSignSure && !context.isCalled())
        context.role = NumberContext::NoCode;
    if (context.role != NumberContext::CalledCode && LogLayout::isOfLogger(place))
        context.role = NumberContext::NoCode;
    return context;
}

} // namespace Codebook
