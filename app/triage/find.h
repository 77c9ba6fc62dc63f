// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/code.h"

#include <QList>
#include <QString>

namespace Codebook {

enum class Confidence : quint8 { Weak, Strong };

/// Why something in a text is taken for a code.
enum class FindReason : quint8 {
    CalledCode, ///< the text itself calls it a code: "code: 6208", "错误码 6208"
    BesideError, ///< beside a word for an error: "failed: 6208", "报6208", "6012请求超时"
    ErrorArgument, ///< an argument of an error: "PlatformException(6206, …)"
    InList, ///< in a list with one of the above: "错误码 6206、6208"
    Alone, ///< a catalogued number; nothing says that it is a code
    InRange, ///< a number inside a catalogued range; nothing says that it is a code
    OtherSign, ///< only the same digits with the other sign are catalogued
    Declared, ///< source code gives it a name: "int errCode = 6208;"
    OtherReporter, ///< called a code, but by another program than the vendor's
    Label, ///< a catalogued label: "42P01"
    Symbol, ///< a catalogued symbol: "ERR_SDK_NOT_LOGGED_IN"
    WholeMessage, ///< a text that is a description or an alias
    SimilarMessage, ///< a text that says what an entry says
};

/// What was found at one place of a text.
struct Find
{
    enum Kind : quint8 { Number, Label, Symbol, Message };

    qint64 line = 1; ///< from 1; a line ends with LF
    qint64 column = 1; ///< from 1, in characters (Unicode code points)
    qint64 length = 0; ///< in characters
    QString text; ///< as written, with its sign
    Code code; ///< what was looked up: the number in plain digits, or the label; empty for symbols and messages
    Kind kind = Number;
    Confidence confidence = Confidence::Weak;
    FindReason reason = FindReason::Alone;
    bool isInRange = false; ///< documented only as one of a range
    bool isCalledCode = false; ///< the text itself says so
    QList<qint64> ids; ///< of the catalogue's entries; empty where the code is unknown

    /// A code by the text's own words that no entry documents.
    bool isUnknown() const { return ids.isEmpty(); }

    bool operator==(const Find &) const = default;
};

} // namespace Codebook
