// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/ascii.h"
#include "triage/contextwords.h"
#include "triage/numbercontext.h"

#include <algorithm>

namespace Codebook {

using namespace Ascii;

namespace {

constexpr std::size_t ShortestAlternative = 4; // "6206/70001" are two codes, "03/11" is a date
constexpr std::string_view TokenEnds = " \t\"'([{<,;=|";
constexpr std::size_t MostStars = 3; // of emphasis in Markdown

/// Whether a word announces a code, so that what follows it is no source line, port or the like.
bool announcesCode(std::string_view identifier)
{
    const WordClass wordClass = classOfIdentifier(identifier);
    return wordClass == WordClass::Code || wordClass == WordClass::Result || wordClass == WordClass::Error;
}

/// "tls.cpp:" and "example.com:", but neither "failed:" nor "error.code:".
bool endsInSourceOrHost(std::string_view before)
{
    before.remove_suffix(1);
    const std::string_view token = before.substr(before.find_last_of(TokenEnds) + 1);
    return token.find_first_of("./") != std::string_view::npos && !announcesCode(lastWord(token));
}

/// "main.cpp", but neither "im.onError" nor "TIM.login".
bool endsInFileName(std::string_view text)
{
    constexpr std::size_t LongestExtension = 5;
    const std::string_view extension = lastWord(text);
    return !extension.empty() && extension.size() <= LongestExtension && extension.size() < text.size()
        && text[text.size() - extension.size() - 1] == '.'
        && std::none_of(extension.begin(), extension.end(), [](char c) { return !isLetter(c) || isUpper(c); })
        && !announcesCode(extension);
}

/// The digits are the end of a word, "user6208"; not so in "code6208" and behind an escaped line break ("\n6208").
bool endsWord(std::string_view before)
{
    const char last = fromEnd(before, 0);
    const bool isEscape = fromEnd(before, 1) == '\\' && (last == 'n' || last == 't' || last == 'r');
    return !isEscape && !announcesCode(lastWord(before));
}

std::size_t digitsAtEnd(std::string_view text)
{
    const std::size_t other = text.find_last_not_of("0123456789");
    return text.size() - (other == std::string_view::npos ? 0 : other + 1);
}

/// Stars that hide digits, "138****6014", or multiply; not those of Markdown: "**6014**".
bool isMask(std::size_t stars, char beyond)
{
    return stars > MostStars || isDigit(beyond);
}

bool isOtherBefore(const NumberPlace &place)
{
    const std::string_view before = place.before;
    const char last = fromEnd(before, 0);
    const char previous = fromEnd(before, 1);
    switch (last) {
    case '.':
        return isDigit(previous) || (isWord(previous) && !announcesCode(lastWord(before.substr(0, before.size() - 1))));
    case ':':
        return isDigit(previous) || previous == ':' || (isWord(previous) && endsInSourceOrHost(before));
    case '/':
        if (isDigit(previous))
            return place.digits.size() < ShortestAlternative
                || digitsAtEnd(before.substr(0, before.size() - 1)) < ShortestAlternative;
        return isWord(previous) && !announcesCode(lastWord(before.substr(0, before.size() - 1)));
    case '[': // an index, or syslog's process
        return previous == ')' || (isWord(previous) && !announcesCode(lastWord(before.substr(0, before.size() - 1))));
    case '(':
        return endsInFileName(before.substr(0, before.size() - 1));
    case ',':
        return isDigit(previous) && place.digits.size() == 3;
    case '*': {
        const std::size_t stars = before.size() - trimmedEnd(before, "*").size();
        return isMask(stars, fromEnd(before, stars));
    }
    case '-': // of a pair; a sign is not in the text before
    case '+':
    case '$':
    case '@':
        return true;
    default:
        return (isWord(last) && endsWord(before)) || before.ends_with("\xc2\xa5") || before.ends_with("\xef\xbf\xa5")
            || before.ends_with("\xe2\x82\xac"); // yen, wide yen, euro
    }
}

bool isOtherAfter(const NumberPlace &place)
{
    const char first = at(place.after, 0);
    const char second = at(place.after, 1);
    switch (first) {
    case '.':
        return isDigit(second) && zeroFraction(place.after) == 0;
    case ':':
    case '#':
        return isDigit(second);
    case '/':
        return isDigit(second)
            && (place.digits.size() < ShortestAlternative
                || place.after.substr(1).find_first_not_of("0123456789") < ShortestAlternative);
    case '%':
        return !isHexDigit(second) || !isHexDigit(at(place.after, 2));
    case '*': {
        const std::size_t stars = place.after.size() - trimmedStart(place.after, "*").size();
        return isMask(stars, at(place.after, stars));
    }
    case '@':
        return true;
    default:
        return false;
    }
}

} // namespace

NumberPlace NumberPlace::in(std::string_view text, std::size_t start, std::size_t end)
{
    const std::size_t first = start - std::min(start, MostBefore);
    NumberPlace place{.before = text.substr(first, start - first),
                      .digits = text.substr(start, end - start),
                      .after = text.substr(end, MostAfter)};
    const char sign = fromEnd(place.before, 0);
    const char previous = fromEnd(place.before, 1);
    const bool isSign = sign == '-' ? !isDigit(previous) && previous != '-' : sign == '+' && !isWord(previous);
    if (isSign) {
        place.sign = sign;
        place.before.remove_suffix(1);
    }
    return place;
}

std::size_t zeroFraction(std::string_view after)
{
    if (!after.starts_with(".0"))
        return 0;
    const std::size_t end = std::min(after.find_first_not_of('0', 1), after.size());
    const char next = at(after, end);
    const bool goesOn = isWord(next) || (next == '.' && isDigit(at(after, end + 1)));
    return goesOn ? 0 : end;
}

bool isPartOfOther(const NumberPlace &place)
{
    return (place.sign == '\0' && isOtherBefore(place)) || isOtherAfter(place);
}

} // namespace Codebook
