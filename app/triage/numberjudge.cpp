// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/numberjudge.h"

#include "triage/ascii.h"
#include "triage/loglayout.h"
#include "triage/sourcecode.h"

#include <limits>

namespace Codebook {

namespace {

using Role = NumberContext::Role;

constexpr std::size_t MostDigits = 10; // more is a time, a phone number or an id
constexpr std::size_t MostHexDigits = 8;
constexpr std::size_t FewDigits = 3; // so short a number is only a code where it is called one

struct Strength
{
    Confidence confidence;
    FindReason reason;
};

Strength strengthOf(Role role)
{
    switch (role) {
    case NumberContext::CalledCode:
    case NumberContext::CalledResult:
        return {Confidence::Strong, FindReason::CalledCode};
    case NumberContext::CalledError:
    case NumberContext::BesideError:
        return {Confidence::Strong, FindReason::BesideError};
    case NumberContext::ErrorArgument:
        return {Confidence::Strong, FindReason::ErrorArgument};
    case NumberContext::NoCode:
    case NumberContext::Unmarked:
        break;
    }
    return {Confidence::Weak, FindReason::Alone};
}

/// Where the text gives reason to doubt.
Strength weakened(Strength strength, const NumberPlace &place)
{
    if (LogLayout::isOfOtherReporter(place))
        return {Confidence::Weak, FindReason::OtherReporter};
    return isInSourceCode(place) ? Strength{Confidence::Weak, FindReason::Declared} : strength;
}

/// What answers of HTTP can be.
bool isHttpStatus(qint64 number)
{
    return number >= 100 && number < 600;
}

/// Success, or an answer of HTTP.
bool isStatus(qint64 number, const NumberContext &context)
{
    const bool isSuccess = number == 0 || number == 200 || (number > 200 && number < 300 && !context.isErrorCode);
    return isSuccess || (isHttpStatus(number) && (context.isHttp || context.role == NumberContext::CalledError));
}

/// A negative number of 32 bits that was written without its sign: -10001 as 4294957295. Else the number itself.
qint64 withSign(qint64 number)
{
    constexpr qint64 Largest = std::numeric_limits<qint32>::max();
    constexpr qint64 LargestUnsigned = std::numeric_limits<quint32>::max();
    return number > Largest && number <= LargestUnsigned ? number - LargestUnsigned - 1 : number;
}

/// Whether the text calls an uncatalogued number a code in so many words.
bool isWorthListing(qint64 number, const NumberPlace &place, const NumberContext &context)
{
    if (isStatus(number, context) || Ascii::isWord(Ascii::at(place.after, 0)))
        return false;
    if (context.role == NumberContext::CalledCode && !context.isInList)
        return true;
    return context.isCalled() && (number < 0 || place.digits.size() >= FewDigits);
}

qint64 toNumber(std::string_view digits)
{
    qint64 number = 0;
    for (const char c : digits)
        number = number * 10 + (c - '0');
    return number;
}

} // namespace

std::optional<NumberJudge::Verdict> NumberJudge::judge(const NumberPlace &place) const
{
    if (place.digits == "0" && (Ascii::at(place.after, 0) | 0x20) == 'x')
        return judgeHexadecimal(place);
    if (place.digits.size() > MostDigits || place.digits.front() == '0' || isPartOfOther(place))
        return std::nullopt;
    const NumberContext context = contextOf(place);
    if (context.role == NumberContext::NoCode)
        return std::nullopt;
    const qint64 size = toNumber(place.digits);
    // What could be a hyphen is a sign where that makes a catalogued code.
    const bool isNegative = context.isNegative
        && (context.isSignSure || m_codes.number(-size).kind == KnownCodes::Kind::Exact
            || m_codes.number(size).kind == KnownCodes::Kind::None);
    auto verdict = judgeNumber(isNegative ? -size : size, place, context);
    if (verdict)
        verdict->hasSign = place.sign == '+' || isNegative;
    return verdict;
}

std::optional<NumberJudge::Verdict> NumberJudge::judgeNumber(qint64 number, const NumberPlace &place,
                                                             const NumberContext &context) const
{
    if (context.isCalled() && m_codes.number(withSign(number)).kind == KnownCodes::Kind::Exact)
        number = withSign(number);
    const bool isShort = place.digits.size() <= FewDigits;
    if (isShort && !context.isCalled() && !(number < 0 && context.role == NumberContext::BesideError))
        return std::nullopt;

    Strength strength = strengthOf(context.role);
    if (context.isInList)
        strength.reason = FindReason::InList;
    KnownCodes::Number known = m_codes.number(number);
    if (known.kind == KnownCodes::Kind::InRange && !context.isCalled())
        strength = {Confidence::Weak, FindReason::InRange};
    if (known.kind == KnownCodes::Kind::None) {
        known = m_codes.number(-number);
        strength = {Confidence::Weak, FindReason::OtherSign};
        if (known.kind != KnownCodes::Kind::Exact || (isHttpStatus(number) && !context.isErrorCode))
            known = {};
    }
    if (known.id == 0 && !isWorthListing(number, place, context))
        return std::nullopt;
    if (number == 0)
        return std::nullopt;
    if (known.id == 0)
        strength = strengthOf(context.role);
    if (strength.confidence == Confidence::Strong && known.id != 0)
        strength = weakened(strength, place);

    Verdict verdict;
    verdict.find.code = Code::fromNumber(number);
    verdict.find.confidence = strength.confidence;
    verdict.find.reason = strength.reason;
    verdict.find.isInRange = known.kind == KnownCodes::Kind::InRange;
    verdict.find.isCalledCode = context.isCalled();
    if (known.id != 0)
        verdict.find.ids = {known.id};
    return verdict;
}

/// "0x177D", where it is called a code or a known result: any other such number is an address or a command.
std::optional<NumberJudge::Verdict> NumberJudge::judgeHexadecimal(const NumberPlace &place) const
{
    std::size_t length = 1;
    while (Ascii::isHexDigit(Ascii::at(place.after, length)))
        ++length;
    const std::size_t digits = length - 1;
    if (digits == 0 || digits > MostHexDigits || Ascii::isWord(Ascii::at(place.after, length)))
        return std::nullopt;
    NumberPlace whole = place;
    whole.after = place.after.substr(length);
    const NumberContext context = contextOf(whole);
    if (!context.isCalled() || isPartOfOther(whole))
        return std::nullopt;
    const qint64 size = QByteArray(place.after.data() + 1, qsizetype(digits)).toLongLong(nullptr, 16);
    auto verdict = judgeNumber(context.isNegative ? -size : size, whole, context);
    if (!verdict || (verdict->find.isUnknown() && context.role != NumberContext::CalledCode))
        return std::nullopt;
    verdict->hasSign = context.isNegative;
    verdict->moreDigits = length;
    return verdict;
}

} // namespace Codebook
