// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/code.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype MaxDecimalDigits = 18; // fits into 64 bits
constexpr qsizetype FewestDigits = 2; // beside letters that look like digits
constexpr qsizetype LongestWithLookAlikes = 9;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<qint64> parseDecimal(QStringView text)
{
    QStringView digits = text;
    if (digits.startsWith(u'-') || digits.startsWith(u'+'))
        digits = digits.sliced(1);
    if (digits.isEmpty() || digits.size() > MaxDecimalDigits
        || !std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return std::nullopt;
    return text.toLongLong();
}

std::optional<qint64> parseLookAlikes(QString text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(), isAsciiDigit);
    if (digits < FewestDigits || digits == text.size() || text.size() > LongestWithLookAlikes)
        return std::nullopt;
    text.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return text.front() == u'0' ? std::nullopt : parseDecimal(text);
}

Code Code::fromNumber(qint64 number)
{
    return {.label = QString::number(number), .number = number};
}

Code Code::fromLabel(const QString &label)
{
    const std::optional<qint64> number = parseDecimal(label);
    if (number && QString::number(*number) == label)
        return {.label = label, .number = number};
    return {.label = label, .number = std::nullopt};
}

std::strong_ordering Code::operator<=>(const Code &other) const
{
    if (number && other.number)
        return *number <=> *other.number;
    if (number.has_value() != other.number.has_value())
        return number ? std::strong_ordering::less : std::strong_ordering::greater;
    return label.compare(other.label) <=> 0;
}

} // namespace Codebook
