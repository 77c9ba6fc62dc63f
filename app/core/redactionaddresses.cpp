// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redactionchecks.h"
#include "core/redactionrulesets.h"

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

void addEmails(RedactionRules &rules)
{
    rules.push_back(rule(
        RemovedKind::Email,
        uR"((?:(?<![a-z0-9._+\x{c0}-\x{24f}\x{370}-\x{52f}-])(?:[a-z0-9._+\x{c0}-\x{24f}\x{370}-\x{52f}-]|%(?!40))++|[\x{4e00}-\x{9fff}]{1,8})(?:@|%40|\\u0040)(?:[a-z0-9_\x{4e00}-\x{9fff}-]++\.){1,30}(?:[a-z][a-z0-9-]++|中国|公司|网络))"_s,
        isEmailAddress));
}

/// Four numbers can be a version too. A name, a port or a private network makes them an address.
void addIpv4(RedactionRules &rules)
{
    const QString inside = uR"((?:\.\d{1,3}){%1}(?!\d|\.\d))"_s;
    const QString start = uR"((?<![\d%])(?<!\d\.))"_s; // "%20" is no number
    const QString any = uR"((?:\d{1,3}\.){3}\d{1,3})"_s;
    rules.push_back(rule(
        RemovedKind::IpAddress,
        uR"((?:(?<![a-z])(?:ip|host(?:name)?|addr(?:ess)?|server|gateway|proxy|dns|peer|remote|endpoint)|(?-i:(?<=[a-z])(?:IP|Ip|Host|Addr(?:ess)?))|地址|主机|服务器|网关|代理)(?:["'\\ \t:=(/@]|是|为){1,8}\K)"_s
            + any + u"(?!\\d|\\.\\d)"_s,
        isNamedIpv4Address));
    rules.push_back(rule(RemovedKind::IpAddress, start + any + uR"((?=:\d{2,5}(?!\d|[.:]\d)))"_s, isNamedIpv4Address));
    rules.push_back(rule(RemovedKind::IpAddress,
                         start + uR"((?:127\.\d{1,3}|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])))"_s + inside.arg(2),
                         isNamedIpv4Address));
    rules.push_back(rule(RemovedKind::IpAddress, start + u"10"_s + inside.arg(3), isPrivateIpv4Address));
    rules.push_back(rule(RemovedKind::IpAddress, start + any + u"(?!\\d|\\.\\d)"_s, isIpv4Address));
}

void addDevices(RedactionRules &rules)
{
    rules.push_back(rule(
        RemovedKind::MacAddress,
        uR"((?<![0-9a-f])(?<!\b[0-9a-f]{2}[:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![:-]?[0-9a-f]))"_s,
        isMacAddress));
    rules.push_back(
        rule(RemovedKind::MacAddress, uR"((?<![0-9a-z.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![0-9a-z.]))"_s));
    rules.push_back(rule(RemovedKind::MacAddress,
                         uR"((?<![a-z])mac(?:[_ -]?addr(?:ess)?)?["' \t:=]{1,8}\K[0-9a-f]{12}(?![0-9a-z]))"_s));
    const QString v6
        = uR"((?:[0-9a-f]{0,4}:){2,8}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{1,4}|(?<=::))(?:%[a-z0-9]{1,16})?)"_s;
    rules.push_back(rule(RemovedKind::IpAddress, uR"(\[%1\])"_s.arg(v6), isIpv6Address));
    rules.push_back(rule(RemovedKind::IpAddress, uR"((?<![0-9a-z.])(?<!\d:)(?<!::)%1(?![0-9a-z]|:[0-9a-f:]))"_s.arg(v6),
                         isIpv6Address));
    addIpv4(rules);
    // A host named after its address.
    rules.push_back(rule(RemovedKind::IpAddress, uR"((?<![0-9a-z])ip-\K(?:\d{1,3}-){3}\d{1,3}(?![0-9a-z-]))"_s));
}

} // namespace

void addAddresses(RedactionRules &rules)
{
    addEmails(rules);
    addDevices(rules);
}

} // namespace Codebook
