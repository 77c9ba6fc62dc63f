// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/messagefinder.h"

#include "triage/ascii.h"
#include "triage/plainline.h"

#include <algorithm>
#include <array>

namespace Codebook {

using namespace Ascii;

namespace {

constexpr std::size_t LongestMessage = 300; // bytes
constexpr std::size_t LongestToast = 150;
constexpr std::size_t ShortestMessage = 8;
constexpr std::string_view Blank = " \t\r\"'\\";
constexpr std::string_view Ends = "|}]\"\t";

// In lower case. What ends a longer name counts too: "errMsg".
constexpr std::array<std::string_view, 10> Names{"msg",        "desc",   "message", "error", "errorinfo",
                                                 "error_info", "reason", "err",     "信息",  "提示"};

// What follows these is a message without any sign between; the quotation marks are Chinese.
constexpr std::array<std::string_view, 2> Sayings{"提示", "报错"};
constexpr std::string_view OpeningQuote = "“";
constexpr std::string_view ClosingQuote = "”";
constexpr std::string_view ClosingBracket = "】"; // of a heading in front of a message

bool endsWithName(std::string_view text)
{
    return std::any_of(Names.begin(), Names.end(), [text](std::string_view name) {
        return text.size() >= name.size()
            && std::equal(name.begin(), name.end(), text.end() - std::ptrdiff_t(name.size()),
                          [](char a, char b) { return a == toLower(b); });
    });
}

/// Words enough to mean something, and not the numbers of a log.
bool isMessage(std::string_view text)
{
    const auto letters = std::count_if(text.begin(), text.end(), [](char c) { return isLetter(c) || (c & 0x80) != 0; });
    return text.size() >= ShortestMessage && letters * 3 >= qsizetype(text.size()) * 2;
}

} // namespace

std::vector<MessageFinder::Message> MessageFinder::find(std::string_view line, bool hasDigits)
{
    std::vector<Message> messages;
    if (line.size() > LongestLine)
        return messages;
    findNamed(line, messages);
    if (messages.empty())
        findSaid(line, messages);
    if (!messages.empty() || hasDigits || line.find_first_of("{}=|;<>/") != std::string_view::npos)
        return messages;
    const std::size_t bracket = line.find(ClosingBracket);
    const std::size_t heading = bracket == std::string_view::npos ? 0 : bracket + ClosingBracket.size();
    const std::size_t start = std::min(line.find_first_not_of(Blank, heading), line.size());
    const std::size_t end = trimmedEnd(line, Blank).size();
    if (end > start && end - start <= LongestToast && !look(line, start, end, messages)) {
        const std::size_t colon = line.rfind(':'); // "the customer says: …"
        if (colon != std::string_view::npos)
            look(line, colon + 1, end, messages);
    }
    return messages;
}

void MessageFinder::findNamed(std::string_view line, std::vector<Message> &messages)
{
    for (std::size_t sign = 0; sign < line.size(); ++sign) {
        if ((line[sign] != ':' && line[sign] != '=') || !endsWithName(trimmedEnd(line.substr(0, sign), Blank)))
            continue;
        const std::size_t start = line.find_first_not_of(Blank, sign + 1);
        if (start == std::string_view::npos)
            return;
        const std::size_t end = std::min(line.find_first_of(Ends, start), line.size());
        if (look(line, start, end, messages))
            sign = end - 1;
    }
}

void MessageFinder::findSaid(std::string_view line, std::vector<Message> &messages)
{
    for (const std::string_view saying : Sayings) {
        const std::size_t place = line.find(saying);
        if (place == std::string_view::npos)
            continue;
        std::size_t start = std::min(line.find_first_not_of(Blank, place + saying.size()), line.size());
        if (line.substr(start).starts_with(OpeningQuote))
            start += OpeningQuote.size();
        const std::size_t end
            = std::min({line.find(ClosingQuote, start), line.find_first_of(Ends, start), line.size()});
        look(line, start, end, messages);
    }
}

/// Whether there is a message that entries fit to.
bool MessageFinder::look(std::string_view line, std::size_t start, std::size_t end, std::vector<Message> &messages)
{
    const std::string_view text = trimmedEnd(trimmedStart(line.substr(start, end - start), Blank), Blank);
    start = std::size_t(text.data() - line.data());
    if (text.size() > LongestMessage || !isMessage(text))
        return false;
    const QByteArray bytes(text.data(), qsizetype(text.size()));
    auto asked = m_asked.find(bytes);
    if (asked == m_asked.end()) {
        if (m_asked.size() >= MostSearches)
            return false;
        asked = m_asked.insert(bytes, m_codes.message(QString::fromUtf8(bytes)));
    }
    if (asked->ids.isEmpty())
        return false;
    messages.push_back({.start = start, .end = start + text.size(), .match = *asked});
    return true;
}

} // namespace Codebook
