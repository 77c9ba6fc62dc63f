// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/loglayout.h"

#include "triage/ascii.h"

#include <algorithm>
#include <bitset>
#include <span>

namespace Codebook::LogLayout {

using namespace Ascii;

namespace {

constexpr std::string_view BetweenFields = " \t|[(/,-";
constexpr std::string_view Levels = "VDIWEFA";
constexpr std::size_t LongestHead = 48; // of a record, in bytes, up to its time
constexpr std::string_view OtherReporters[] = {
    "access_token",
    "openimsdk",
    "openimsd",
    "openim_sdk",
    "openim-",
    "@openim",
    "open-im",
    "open_im",
    "getui",
    "jpush",
    "jmsg",
    "jmessage",
    "极光推送",
    "umeng",
    "agora",
    "mysql",
    "mysqli",
    "mysqld",
    "redis",
    "alipay",
    "live_room",
    "liveroom",
    "unipush",
    "hms core",
    "mipush",
    "firebase",
    "easemob",
    "环信",
    "rongcloud",
    "融云",
    "starrtc",
    "huawei_push",
    "weibo.com",
    "weixin.qq",
    "wechatpy",
    "qcloudsms",
    "dingtalk",
    "winsock",
    "winerror",
    "discord",
    "discordapierror",
    "twilio",
    "wsagetlasterror",
    "socketexception",
    // Source files, and a type of Go
    ".go:",
    ".py\", line",
    ".php:",
    ".php on line",
    ".rs:",
    ".rb:",
    "*errors.",
};

/// "09:55:32.904", "14:57:41:989", "15:23:35.340+0800".
bool endsWithClock(std::string_view text)
{
    text = trimmedEnd(text, "Z");
    const std::size_t zone = text.find_last_of("+-");
    if (zone != std::string_view::npos && text.size() - zone <= 6
        && text.find_first_not_of("0123456789:", zone + 1) == std::string_view::npos && zone > 0
        && isDigit(text[zone - 1]))
        text = text.substr(0, zone);
    const std::string_view clock = text.substr(text.find_last_not_of("0123456789:.,") + 1);
    return clock.size() >= 7 && std::count(clock.begin(), clock.end(), ':') >= 2 && isDigit(clock.back());
}

/// " I TIM: ", "I/TIM"
bool startsWithLevel(std::string_view text)
{
    const char next = at(text, 1);
    return !text.empty() && Levels.find(text.front()) != std::string_view::npos
        && (next == ' ' || next == '/' || next == ':' || next == '|');
}

/// In the columns for process and thread.
bool isInThreadColumn(const NumberPlace &place)
{
    const std::string_view before = trimmedEnd(place.before, BetweenFields);
    const std::string_view after = trimmedStart(place.after, " \t");
    if (endsWithClock(before)) {
        const char next = at(after, 0);
        const bool endsField = next == '|' || next == '/' || next == ']' || next == '-' || next == ')';
        return endsField || isDigit(next) || startsWithLevel(after);
    }
    return after.size() < place.after.size() && startsWithLevel(after) && isDigit(fromEnd(before, 0));
}

/// In a row of groups of four hexadecimal digits, one of them with a letter.
bool isInHexDump(const NumberPlace &place)
{
    constexpr std::size_t Group = 4;
    if (place.digits.size() != Group)
        return false;
    const auto isGroup = [](std::string_view text) {
        return text.size() == Group && std::all_of(text.begin(), text.end(), isHexDigit);
    };
    const auto hasLetter = [](std::string_view text) { return std::any_of(text.begin(), text.end(), isLetter); };
    int groups = 0;
    bool isHexadecimal = false;
    const auto count = [&](std::string_view group) {
        if (!isGroup(group))
            return false;
        ++groups;
        isHexadecimal = isHexadecimal || hasLetter(group);
        return true;
    };
    std::string_view before = place.before;
    while (before.ends_with(' ') && before.size() > Group && count(before.substr(before.size() - 1 - Group, Group)))
        before.remove_suffix(1 + Group);
    std::string_view after = place.after;
    while (after.starts_with(' ') && count(after.substr(1, Group)) && !isWord(at(after, 1 + Group)))
        after.remove_prefix(1 + Group);
    return groups >= 3 && isHexadecimal;
}

/// "com.example", of "25581/com.example"
bool startsWithPackage(std::string_view text)
{
    std::size_t end = 0;
    while (isWord(at(text, end)))
        ++end;
    return end > 0 && !isDigit(text[0]) && at(text, end) == '.' && isLetter(at(text, end + 1));
}

/// logcat's brief format: "I/imsdk   (27177): "
bool isInTagBrackets(const NumberPlace &place)
{
    if (!place.after.starts_with("):"))
        return false;
    const std::string_view tag = trimmedEnd(place.before, " (");
    const std::string_view head = tag.substr(tag.find_last_of(" \t\n") + 1);
    return head.size() < place.before.size() && head.size() > 2 && startsWithLevel(head) && head[1] == '/';
}

/// Whether what stands from a place on begins within a word; in "doJPush" it does not.
bool isWithinWord(std::string_view text, std::size_t place)
{
    const char previous = place > 0 ? text[place - 1] : '\0';
    return isLetter(text[place]) && isLetter(previous) && (isLower(text[place]) || isUpper(previous));
}

/// Finds any of some names in a text, whatever its case, but not within a word: no "redis" in "redispatched". Asked for
/// every code of a log: most places are passed by their first two bytes.
class NameFinder
{
public:
    explicit NameFinder(std::span<const std::string_view> names)
        : m_names(names)
    {
        for (const std::string_view name : names)
            m_beginnings.set(beginning(name[0], name[1]));
    }

    bool findsAnyIn(std::string_view text) const
    {
        for (std::size_t i = 1; i < text.size(); ++i) {
            if (m_beginnings[beginning(toLower(text[i - 1]), toLower(text[i]))] && !isWithinWord(text, i - 1)
                && startsWithAny(text.substr(i - 1)))
                return true;
        }
        return false;
    }

private:
    static std::size_t beginning(char first, char second)
    {
        return std::size_t(static_cast<unsigned char>(first)) << 8 | static_cast<unsigned char>(second);
    }

    bool startsWithAny(std::string_view text) const
    {
        return std::any_of(m_names.begin(), m_names.end(), [text](std::string_view name) {
            const bool goesOn = isLetter(name.back()) && isLower(at(text, name.size()));
            return text.size() >= name.size() && !goesOn
                && std::equal(name.begin(), name.end(), text.begin(), [](char a, char b) { return a == toLower(b); });
        });
    }

    std::span<const std::string_view> m_names; ///< in lower case, of two bytes and more
    std::bitset<0x10000> m_beginnings;
};

} // namespace

bool isOfLogger(const NumberPlace &place)
{
    const char next = at(place.after, 0);
    const char second = at(place.after, 1);
    if (place.sign == '\0' && next == '-' && isDigit(second))
        return true; // a pair
    if (next == '/' && startsWithPackage(place.after.substr(1)))
        return true;
    if (place.after.starts_with(" --- ["))
        return true; // Spring's process
    return isInThreadColumn(place) || isInTagBrackets(place) || isInHexDump(place);
}

bool isStartOfErrorMessage(std::string_view before)
{
    const std::string_view head = trimmedEnd(before, " \t");
    if (head.ends_with(']') && head.find_last_of('[') != std::string_view::npos) {
        const std::size_t open = head.find_last_of('[');
        return open > 0 && (head[open - 1] == '-' || head[open - 1] == '+');
    }
    if (!head.ends_with(':'))
        return false;
    const std::string_view tag = head.substr(0, head.size() - 1);
    const std::size_t level = tag.rfind("E/");
    return level != std::string_view::npos && (level == 0 || !isWord(tag[level - 1]))
        && tag.find(':', level) == std::string_view::npos;
}

bool isOfOtherReporter(const NumberPlace &place)
{
    return namesOtherReporter(place.before) || namesOtherReporter(place.after);
}

bool namesOtherReporter(std::string_view line)
{
    static const NameFinder reporters{OtherReporters};
    return reporters.findsAnyIn(line);
}

bool startsRecord(std::string_view line)
{
    if (line.size() > 1 && line[1] == '/' && startsWithLevel(line))
        return true;
    const std::string_view head = line.substr(0, LongestHead);
    for (std::size_t colon = head.find(':'); colon != std::string_view::npos; colon = head.find(':', colon + 1)) {
        const bool isClock = isDigit(at(head, colon + 1)) && isDigit(at(head, colon + 2)) && at(head, colon + 3) == ':'
            && colon > 0 && isDigit(head[colon - 1]);
        if (isClock)
            return true;
    }
    return false;
}

} // namespace Codebook::LogLayout
