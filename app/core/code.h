// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace Codebook {

/// An error code: a label that may be a number. Tencent IM's codes are signed integers, other catalogues have "42P01"
/// or "ORA-00942". The label is what is shown and matched; the number, where there is one, drives order, ranges and
/// search.
struct Code
{
    QString label;
    std::optional<qint64> number;

    static Code fromNumber(qint64 number);
    /// A label of an optional minus and 1 to 18 ASCII digits without leading zeros is a number; any other is only a
    /// label.
    static Code fromLabel(const QString &label);

    bool operator==(const Code &other) const { return label == other.label; }

    /// Numbers first, ascending; then labels by code unit.
    std::strong_ordering operator<=>(const Code &other) const;
};

/// A signed decimal integer of at most 18 digits, as in "6013", "-10001" or "+5". Nothing for any other text.
std::optional<qint64> parseDecimal(QStringView text);

/// 6014 of "60L4": a number copied by eye, at most 9 characters, with capital O, I or L for some of its digits; at
/// least two digits are right. Nothing for any other text.
std::optional<qint64> parseLookAlikes(QString text);

} // namespace Codebook
