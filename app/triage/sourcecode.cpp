// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/sourcecode.h"

#include "triage/ascii.h"

#include <algorithm>

namespace Codebook {

using namespace Ascii;

namespace {

constexpr std::string_view Blank = " \t";
constexpr std::string_view TypeWords[]{"int",     "Int",    "int32_t", "uint32_t", "NSInteger",
                                       "Integer", "long",   "short",   "final",    "constexpr",
                                       "const",   "static", "let",     "val",      "var"};

bool isEndOfStatement(std::string_view text)
{
    const std::string_view end = trimmedStart(text, Blank);
    return end.empty() || end.front() == ';' || end.front() == '\r' || end.starts_with("//");
}

/// "code == 6014", "code === 6014"
bool isCompared(std::string_view before)
{
    return before.ends_with("==");
}

} // namespace

bool isInSourceCode(const NumberPlace &place)
{
    std::string_view before = trimmedEnd(place.before, Blank);
    if (isCompared(before))
        return true;
    if (!before.ends_with('=') || !isEndOfStatement(place.after))
        return false;
    before.remove_suffix(1);
    before = trimmedEnd(before, Blank);
    const std::string_view name = lastWord(before);
    before.remove_suffix(name.size());
    const std::string_view type = lastWord(trimmedEnd(before, Blank));
    if (name.empty() || type.empty() || !isOneOf(before.back(), Blank))
        return false;
    const bool isNamedByType = type.size() > name.size() && type.starts_with(name); // in Go the type comes second
    return isNamedByType || std::find(std::begin(TypeWords), std::end(TypeWords), type) != std::end(TypeWords);
}

} // namespace Codebook
