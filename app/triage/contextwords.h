// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace Codebook {

/// What a word beside a number says about it.
enum class WordClass {
    None, ///< nothing
    Filler, ///< look at the next word: "is", "为"
    Code, ///< it is a code: "errCode", "错误码"
    Result, ///< it is what something returned, often a code: "ret", "返回值"
    Error, ///< it belongs to an error: "error", "failed", "报错"
    Report, ///< somebody came upon it: "got", "提示"; a code if it is catalogued
    Quantity, ///< it counts, measures or names something else: "size", "userId", "群"
};

// All take UTF-8 with ASCII instead of full-width characters. Upper and lower case are the same.

/// An identifier or English word in front of a number: "errCode", "sdk_app_id", "failed".
WordClass classOfIdentifier(std::string_view identifier);
/// Chinese text in front of a number: what it ends with decides. length is that of the word, in bytes.
WordClass classOfHanBefore(std::string_view text, std::size_t *length);
/// The text that begins directly behind a number, or behind one space.
WordClass classOfTextAfter(std::string_view text);
/// Whether an identifier or Chinese word speaks of an error: "errCode", "错误码".
bool isErrorWord(std::string_view word);
/// Whether the text that begins behind a number counts things, as in "got 7001 results", "still 6208 left".
bool startsWithThings(std::string_view text);
/// Whether a word names an HTTP status.
bool isHttpWord(std::string_view identifier);

} // namespace Codebook
