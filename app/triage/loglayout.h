// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "triage/numbercontext.h"

#include <string_view>

/// What the layouts of logs say about a number: logcat, syslog, NSLog, log4j, TIM's own.
namespace Codebook::LogLayout {

/// Whether the logger wrote the number itself: a process or a thread.
bool isOfLogger(const NumberPlace &place);
/// Whether the message of an error begins behind the text: "E/TIM: ", "-[TIMManager login:] ".
bool isStartOfErrorMessage(std::string_view before);
/// Whether the text around names another service, or a source file in a language that no client SDK is written in. Its
/// codes are others with the same numbers.
bool isOfOtherReporter(const NumberPlace &place);
/// The same for a line that the number's line belongs to.
bool namesOtherReporter(std::string_view line);
/// Whether a line begins a record of its own, with a time or "E/TIM"; else it belongs to the lines before it.
bool startsRecord(std::string_view line);

} // namespace Codebook::LogLayout
