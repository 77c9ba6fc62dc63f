// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redactionchecks.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

constexpr auto CaseInsensitive = QRegularExpression::CaseInsensitiveOption;

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text).hasMatch();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(QStringView text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

bool isRegion(QStringView digits)
{
    // The provinces of GB/T 2260.
    static const QRegularExpression province(
        QStringLiteral("^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)"));
    return matches(province, digits);
}

bool isBirthday(QStringView year, QStringView month, QStringView day)
{
    return QDate::isValid(year.toInt(), month.toInt(), day.toInt());
}

bool hasIdCheckDigit(QStringView id)
{
    constexpr std::array Weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QStringView CheckDigits = u"10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < Weights.size(); ++i)
        sum += Weights[i] * id[qsizetype(i)].digitValue();
    return id.back().toUpper() == CheckDigits[sum % 11];
}

bool hasLuhnCheckDigit(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int doubled = digit * 2;
        sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

/// "seq:", "msg_time = ", "sdkAppId": names of numbers that the vendor needs and that are nobody's.
bool isCalledTechnical(QStringView before)
{
    // A word of its own, or in camelCase: "report" ends in "port" but is something else.
    static const QRegularExpression name(
        QStringLiteral(
            R"((?:(?:(?<![a-z])(?:msg|file|content|sdk)?|(?-i:(?<=[a-z])(?=[A-Z])))(?:seq(?:uence)?|rand(?:om)?)"
            R"(|time(?:stamp)?|app[_ ]?id|size|len(?:gth)?|cost|offset|version|tiny_?id|bytes|duration))"
            R"(|序列号|时间戳|大小|长度)["'\\:= \t]{0,8}-?$)"),
        CaseInsensitive);
    return matches(name, before);
}

/// "Chrome/", "Android ": programs whose versions have four numbers.
bool isCalledProgram(QStringView before)
{
    static const QRegularExpression name(
        QStringLiteral(
            R"((?<![a-z])(?:(?:chrome|chromium|crios|headlesschrome|firefox|safari|version|edg[a-z]{0,3}|opr|opera)"
            R"(|[a-z]{0,8}browser|micromessenger|wxwork|electron|cronet|webview|qq|tim)/|(?:android|ios|chrome)[ /]))"
            R"($)"),
        CaseInsensitive);
    return matches(name, before);
}

bool isFourBytes(QStringView address)
{
    const QStringList parts = address.toString().split(u'.');
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) { return part.toInt() <= 255; });
}

/// Whether hardly any of it is words, as the parts of a name are.
bool isWordless(QStringView text)
{
    constexpr qsizetype ShortestWord = 3;
    constexpr qsizetype FewOf = 3;
    qsizetype inWords = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c >= u'a' && c <= u'z' ? run + 1 : 0;
        inWords += run == ShortestWord ? ShortestWord : run > ShortestWord ? 1 : 0;
    }
    return inWords * FewOf <= text.size();
}

const QRegularExpression &harmlessWord()
{
    static const QRegularExpression harmless(
        QStringLiteral(
            R"(^\s*(?:null|nil|none|undefined|nan|n/a|true|false|yes|no|not|0|-1|1|empty|missing|required|needed)"
            R"(|optional|invalid|valid|expired|wrong|incorrect|correct|error|failed|failure|fail|success|ok)"
            R"(|illegal|unknown|unset|string|bearer|basic|already|too|being|used|the|it|an?|x{2,}|\*+|\.+|-+)"
            R"(|<[a-z_]*>?|\$?\{+\w*\}*)?[][.,;:!?(){}<>"'\\]*$)"),
        CaseInsensitive);
    return harmless;
}

} // namespace

bool isSecretWord(const RedactionMatch &match)
{
    return !matches(harmlessWord(), match.found);
}

bool isSecretButNoCode(const RedactionMatch &match)
{
    static const QRegularExpression code(QStringLiteral(R"(^\s*-?\d{1,5}[.,;!?)\]}]*$)"));
    return isSecretWord(match) && !matches(code, match.found);
}

bool isSessionId(const RedactionMatch &match)
{
    static const QRegularExpression state(
        QStringLiteral("^(?:open|close|lost|end|start|creat|connect|disconnect|activ|inactiv|timeout|time[d_-])"),
        CaseInsensitive);
    return isSecretWord(match) && !matches(state, match.found);
}

bool isPassphrase(const RedactionMatch &match)
{
    static const QRegularExpression ofSentence(
        QStringLiteral(
            "\\b(?:is|was|are|be|must|should|can|cannot|has|have|does|do|did|for|to|of|or|and|but|than|with|by"
            "|from|in|on|at|your|my|our|his|please|enter|this|that|when|if)\\b"),
        CaseInsensitive);
    const QList<QStringView> words = match.found.split(u' ', Qt::SkipEmptyParts);
    const auto isHarmless = [](QStringView word) { return matches(harmlessWord(), word); };
    const qsizetype harmless = std::count_if(words.begin(), words.end(), isHarmless);
    constexpr qsizetype FewOf = 4;
    return harmless * FewOf <= words.size() && !matches(ofSentence, match.found);
}

bool isRandomWord(const RedactionMatch &match)
{
    static const QRegularExpression ordinary(QStringLiteral(R"(^(?:ERR_|v?\d{1,5}(?:[^a-z0-9]|$)|\d+(?:\.\d+)+))"),
                                             CaseInsensitive);
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const bool hasDigit = std::any_of(match.found.begin(), match.found.end(), isDigit);
    const bool hasLetter = std::any_of(match.found.begin(), match.found.end(), isLetter);
    return hasDigit && (hasLetter || digitsOf(match.found).size() >= 6) && isSecretWord(match)
        && (!matches(ordinary, match.found));
}

bool isBasicCredentials(const RedactionMatch &match)
{
    return QByteArray::fromBase64(match.found.toLatin1()).contains(':');
}

bool isRandomString(const RedactionMatch &match)
{
    constexpr qsizetype Some = 4;
    const auto count = [&match](auto &&isSo) { return std::count_if(match.found.begin(), match.found.end(), isSo); };
    // "_Z" starts the mangled name of a C++ function in a stack trace.
    return !match.found.startsWith(u"_Z") && count([](QChar c) { return c >= u'A' && c <= u'Z'; }) >= Some
        && count([](QChar c) { return c >= u'a' && c <= u'z'; }) >= Some
        && (count(isDigit) >= Some || isWordless(match.found));
}

bool isRandomTail(const RedactionMatch &match)
{
    static const QRegularExpression hexadecimal(QStringLiteral("^[\\s>0-9a-f]{16,}$"));
    const auto has = [&match](auto &&isSo) { return std::any_of(match.found.begin(), match.found.end(), isSo); };
    const bool hasLower = has([](QChar c) { return c >= u'a' && c <= u'z'; });
    const bool hasUpper = has([](QChar c) { return c >= u'A' && c <= u'Z'; });
    return hasLower && (hasUpper || matches(hexadecimal, match.found.trimmed()));
}

bool isRandomRest(const RedactionMatch &match)
{
    return isRandomTail(match) && isWordless(match.found);
}

bool isHexadecimalKey(const RedactionMatch &match)
{
    static const QRegularExpression harmless(
        QStringLiteral(
            R"((?:md5|sha\d*|checksum|hash|(?:request|req|trace|msg|message|span)[_-]?(?:id|key))["'\\]*[ \t]*[:=]?)"
            R"([ \t]*["'\\]*$)"),
        CaseInsensitive);
    const auto isLetter = [](QChar c) { return !isDigit(c); };
    return std::any_of(match.found.begin(), match.found.end(), isDigit)
        && std::any_of(match.found.begin(), match.found.end(), isLetter) && !matches(harmless, match.before);
}

bool isPhoneNumber(const RedactionMatch &match)
{
    return !isCalledTechnical(match.before);
}

bool isInternationalPhoneNumber(const RedactionMatch &match)
{
    const qsizetype digits = digitsOf(match.found).size();
    return digits >= 7 && digits <= 15 && !isCalledTechnical(match.before);
}

bool isEmailAddress(const RedactionMatch &match)
{
    static const QRegularExpression file(QStringLiteral(R"(@\dx\.(?:png|jpe?g|gif|webp)$)"), CaseInsensitive);
    return !matches(file, match.found);
}

bool isIdNumber(const RedactionMatch &match)
{
    QString id = digitsOf(match.found);
    if (!isDigit(match.found.back()))
        id += match.found.back();
    const QStringView view(id);
    if (!isRegion(view))
        return false;
    if (id.size() == 15)
        return isBirthday(u"19"_s + view.mid(6, 2).toString(), view.mid(8, 2), view.mid(10, 2));
    return isBirthday(view.mid(6, 4), view.mid(10, 2), view.mid(12, 2)) && hasIdCheckDigit(view);
}

bool isBankCard(const RedactionMatch &match)
{
    const QString digits = digitsOf(match.found);
    constexpr qsizetype AmericanExpress = 15;
    const bool isLongEnough = digits.size() >= 16 || digits.size() == AmericanExpress;
    return isLongEnough && digits.size() <= 19 && digits[0] >= u'2' && digits[0] <= u'6' && hasLuhnCheckDigit(digits)
        && !isCalledTechnical(match.before);
}

bool isNamedIpv4Address(const RedactionMatch &match)
{
    return isFourBytes(match.found);
}

bool isPrivateIpv4Address(const RedactionMatch &match)
{
    return isFourBytes(match.found) && !isCalledProgram(match.before);
}

bool isIpv4Address(const RedactionMatch &match)
{
    static const QRegularExpression version(
        QStringLiteral(
            R"((?:version(?:name|code)?|\bver|sdk|\bv|版本号?|固件|(?<![a-z])(?:release|build|(?:t?ui|call|chat|room|live)?kit)))"
            R"(["'\\]*(?:[ \t]|[-:=("'\\是为号到从用]|升级|更新|最新的?|现在|目前|\bis\b|\bto\b|\bfrom\b){0,8}$)"),
        CaseInsensitive);
    static const QRegularExpression versionBehind(QStringLiteral(R"(^[ \t]*(?:版|version))"), CaseInsensitive);
    return isPrivateIpv4Address(match) && !matches(version, match.before) && !matches(versionBehind, match.after);
}

bool isIpv6Address(const RedactionMatch &match)
{
    QString text = match.found.toString();
    text.remove(u'[').remove(u']');
    text.truncate(text.indexOf(u'%') < 0 ? text.size() : text.indexOf(u'%'));
    const bool isShort = text.contains(u"::");
    QStringList groups = text.split(u':', Qt::SkipEmptyParts);
    qsizetype count = groups.size();
    if (!groups.isEmpty() && groups.back().contains(u'.')) {
        groups.removeLast(); // the last 32 bits as an IPv4 address
        ++count;
    }
    const auto isGroup = [](const QString &group) { return group.size() <= 4; };
    if (!std::all_of(groups.begin(), groups.end(), isGroup) || text.count(u"::") > 1)
        return false;
    // "::" is in C++ names too, as in "cafe::babe": an address without any digit is hardly one.
    return isShort ? count >= 1 && count <= 7 && std::any_of(text.begin(), text.end(), isDigit) : count == 8;
}

bool isMacAddress(const RedactionMatch &match)
{
    static const QRegularExpression name(
        QStringLiteral(R"((?:mac|bssid|wi-?fi|hwaddr|ether|lladdr)(?:[_ -]?addr(?:ess)?)?["'\\:= \t]{0,8}$)"),
        CaseInsensitive);
    const bool hasLetter = std::any_of(match.found.begin(), match.found.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter || matches(name, match.before);
}

bool isCalledCode(const RedactionMatch &match)
{
    static const QRegularExpression name(
        QStringLiteral(R"((?:(?:(?<![a-z])|(?<=err)|(?<=error))(?:code|no)|(?<![a-z])err(?:or)?|错误码?|返回码|报错?))"
                       R"(["'\\]*[ \t]*[:=(]?[ \t]*["'\\]*-?$)"),
        CaseInsensitive);
    constexpr qsizetype LongestCode = 6;
    return match.found.size() <= LongestCode && std::all_of(match.found.begin(), match.found.end(), isDigit)
        && matches(name, match.before);
}

} // namespace Codebook
