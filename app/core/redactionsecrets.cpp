// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redactionchecks.h"
#include "core/redactionrulesets.h"
#include "core/redactionvalues.h"

#include <initializer_list>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

constexpr auto UserSigNames = u"user[_ -]?sig(?:n(?:ature)?)?|(?<![A-Za-z])sig|private_?map_?key";
constexpr auto PasswordNames = u"passw(?:or)?d|passphrase|mnemonic|助记词|passcode|(?<![A-Za-z])pass|pwd|psw|密码|密碼|"
                               u"口令|验证码|校验码|動態碼|驗證碼"
                               u"|verif(?:y|ication)[_ -]?code|sms[_ -]?code|(?<![A-Za-z])otp";
constexpr auto KeyNames
    = u"secret[_ -]?(?:key|id)|secret|(?:api|app|access|private|master|encrypt(?:ion)?|decrypt|sign(?:ing)?|aes|rsa|des"
      u"|hmac|licen[cs]e|auth|server|client|shared|account|storage|push)[_ -]?key(?:[_ -]?(?:id|secret))?"
      u"|密钥|密鑰|秘钥|私钥|私鑰|signature|(?<![A-Za-z])sign|签名|credentials?|(?<![A-Za-z0-9])(?:a2|d2)(?:key)?";
constexpr auto TokenNames
    = u"token(?:[_ -]?id)?|jwt|(?:jsapi|auth|login|sso|api)[_ -]?ticket|令牌|(?<![A-Za-z])tgt|auth[_ -]?code"
      u"|(?<![A-Za-z])(?:reg(?:istration)?[_-]?id|(?:p_)?skey)";
constexpr auto SessionNames
    = u"sess(?:ion)?[_ -]?(?:id|key)|(?<![A-Za-z])(?:connect\\.)?sid|会话标识|(?<![A-Za-z])session(?=[\"']?[ "
      u"\\t]*[:=](?![ \\t]*[\\[{]))";

// Short words that are these only as names of a value.
constexpr auto ShortPasswordNames = u"(?<![A-Za-z])(?:pin(?:[_ -]?code)?|captcha)";
constexpr auto ShortKeyNames = u"(?<![A-Za-z0-9])[as]k";

/// The schemes of "Authorization: Bearer …" that stay; the word behind one is the secret.
constexpr auto Scheme = uR"((?!["']?(?:bearer|basic|token)\s))";

/// A header up to the end of its line, or of the quoted string that it is in. It goes on in the next line behind a
/// semicolon, and where that line is indented more than its name and has a value.
QString header(QStringView name, QStringView notBefore = {})
{
    return uR"((?:(?<=')%1:[ \t]*+%2\K[^'\r\n\x{e000}]++|(?<=")%1:[ \t]*+%2\K[^"\r\n\x{e000}]++)"
           R"(|(?:(?:^|(?<=\n))%1[ \t]*+[:=][ \t]*+(?!["'\s\x{e000}])%2\K[^\r\n\x{e000}]++(?:\r?\n[ \t]++(?=[^\s=;,\x{e000}]{1,256}+=)[^\r\n\x{e000}]++)++)"
           R"(|%1[ \t]*+[:=][ \t]*+(?!["'\s\x{e000}])%2\K[^\r\n\x{e000}]++(?:(?<=;)\r?\n[ \t]*+[^\r\n\x{e000}]++)*+)))"_s
               .arg(name, notBefore);
}

/// zlib's first bytes in Base64, which a UserSig starts with, and the rest. A log may break it into lines: the next one
/// goes on with it where it looks as random, or is nothing else and no word. Else it is what the log says next.
QString userSig()
{
    return QStringLiteral(
        R"(eJ[w-z](?:[A-Za-z0-9_*+/=-]|\\/|%2[ABFabf]|%3[Dd]){16,}+(?:(?:\\n|\r?\n)[ \t]*+)"
        R"((?=[\w*+/=-]*?[a-z])(?=[\w*+/=-]+?[A-Z])(?:(?=[\w*+/=-]*?[\d*+=])[\w*+/=-]{12,}+(?=[\s"'\\]|$))"
        R"(|[\w*+/=-]{8,}+(?=[ \t]*(?:[\r\n"'\\]|$))))*+)");
}

/// Lines of nothing but random characters behind what is removed: a log broke a secret into lines.
QString restInNextLines()
{
    return QStringLiteral(
        R"((?<=\x{e000})((?:\\n|\r?\n)[> \t]*+(?=[\w.*+/=-]*?\d)[\w.*+/=-]{12,}+(?=[ \t]*(?:[\r\n"'\\]|$)))++)");
}

/// The rest of a secret that quotes, a plus, the time of the next log entry or a blank interrupts.
QString interruptedRest()
{
    return uR"(\x{e000}(?:[ \t"'+\\]*+(?:\\n|\r?\n)[> \t"'+]*+(?:\[?\d[\d:./TZ+-]{3,24}+(?: [\d:.+-]{5,16}+)?\]?[ \t:|-]++)?)"
           R"((?:[VDIWEF]/[\w.-]{1,32}(?:\( ?\d+\))?:[ \t]*+)?| (?=[\w*+/=-]{12})))"
           R"(\K(?=[\w*+/=-]*?[\d*+=]|[\w*+/=-]{16})[\w*+/=-]{8,}+(?=[ \t]*(?:[\r\n"'\\,;&]|$)|[ \t]))"_s;
}

void addHeaders(RedactionRules &rules)
{
    rules.push_back(caseSensitive(
        RemovedKind::Key,
        uR"(-----BEGIN [A-Z ]{0,32}KEY(?: BLOCK)?-----(?:[^-\x{e000}]++|-(?!----END))++(?:-----END [A-Z ]{0,40}+-----)?)"_s));
    rules.push_back(rule(RemovedKind::Cookie, header(u"(?:set-)?cookie2?", u"(?=[^\\s=;,]{1,256}+[=;])")));
    rules.push_back(rule(RemovedKind::Cookie, named(u"cookies?"), isSecretWord));
    rules.push_back(rule(RemovedKind::Cookie, beforeName(u"(?:set-)?cookies?"), isSecretWord));
    rules.push_back(rule(RemovedKind::Cookie, option(u"cookie"), isSecretWord));
    rules.push_back(caseSensitive(
        RemovedKind::Cookie,
        uR"(\bcurl\b[^\r\n]{0,400}? -b ?(?:"\K[^"\r\n\x{e000}]++|'\K[^'\r\n\x{e000}]++|\K[^\s"'\x{e000}]++))"_s));
    rules.push_back(rule(
        RemovedKind::Token,
        uR"(authorization["'`\\]{0,8}[ \t]*+%1["'`\\]{0,8}(?:bearer|basic|token)\s++\K[^\s"'\\,;\x{e000}]++)"_s.arg(
            separator()),
        isSecretWord));
    rules.push_back(
        rule(RemovedKind::Token, header(u"(?<![A-Za-z])(?:proxy-)?authorization", Scheme), isSecretButNoCode));
    rules.push_back(rule(RemovedKind::Token, named(u"(?<![A-Za-z])authorization", Scheme), isSecretButNoCode));
    rules.push_back(rule(RemovedKind::Token, beforeName(u"(?:proxy-)?authorization"), isSecretButNoCode));
    rules.push_back(
        rule(RemovedKind::Token, uR"((?<![A-Za-z])bearer[ \t:]++\K[A-Za-z0-9._~+/*=-]{6,}+)"_s, isSecretWord));
    rules.push_back(
        rule(RemovedKind::Token, uR"((?<![A-Za-z])basic[ \t]++\K[A-Za-z0-9+/=]{6,}+)"_s, isBasicCredentials));
}

void addKnownSecrets(RedactionRules &rules)
{
    // A device token as iOS writes it.
    rules.push_back(rule(RemovedKind::Token, uR"(<\K[0-9a-f]{8}(?: [0-9a-f]{8}){3,15}(?=>))"_s));
    rules.push_back(caseSensitive(RemovedKind::UserSig, userSig()));
    rules.push_back(caseSensitive(RemovedKind::Token, uR"(eyJ[A-Za-z0-9_-]{6,}+(?:\.[A-Za-z0-9_-]*+){1,4})"_s));
    rules.push_back(caseSensitive(
        RemovedKind::Key,
        uR"((?:AKID[A-Za-z0-9]{16,}+|A[KS]IA[A-Z0-9]{12,}+|LTAI[A-Za-z0-9]{12,}+|AIza[A-Za-z0-9_-]{20,}+|[sr]k-[A-Za-z0-9_-]{16,}+|gh[a-z]_[A-Za-z0-9]{20,}+|xox[a-z]-[A-Za-z0-9-]{10,}+|(?<![\w-])[\w-]{8,}+:APA91[\w-]{10,}+))"_s));
}

void addNamedSecrets(RedactionRules &rules)
{
    struct Names
    {
        RemovedKind kind;
        QStringView names;
        RedactionCheck check;
    };

    const std::initializer_list<Names> all{{RemovedKind::UserSig, UserSigNames, isSecretButNoCode},
                                           {RemovedKind::Password, PasswordNames, isSecretWord},
                                           {RemovedKind::Session, SessionNames, isSessionId},
                                           {RemovedKind::Key, KeyNames, isSecretButNoCode},
                                           {RemovedKind::Token, TokenNames, isSecretButNoCode}};
    rules.push_back(rule(RemovedKind::Password, phrase(PasswordNames), isPassphrase));
    for (const Names &each : all) {
        rules.push_back(rule(each.kind, calledAnyWay(each.names), each.check));
        rules.push_back(rule(each.kind, beforeName(each.names), each.check));
        rules.push_back(rule(each.kind, option(each.names), each.check));
        rules.push_back(rule(each.kind, beside(each.names), isRandomWord));
    }
    rules.push_back(rule(RemovedKind::Password, named(ShortPasswordNames), isSecretWord));
    rules.push_back(rule(RemovedKind::Key, named(ShortKeyNames), isSecretButNoCode));
    rules.push_back(
        rule(RemovedKind::Password, uR"((?<!\S)(?:-u|--user)[ \t]++["']?\K[^\s:"'\x{e000}]++:[^\s"'\x{e000}]++)"_s));
    rules.push_back(caseSensitive(RemovedKind::Password,
                                  uR"(\b(?:mysql\w{0,8}\b[^\r\n]{0,120}? -p|sshpass -p ?)["']?\K[^\s"'\x{e000}]++)"_s));
    rules.push_back(
        caseSensitive(RemovedKind::Password, uR"(\bredis-cli\b[^\r\n]{0,120}? -a ["']?\K[^\s"'\x{e000}]++)"_s));
    rules.push_back(rule(RemovedKind::Password, uR"(://[^\s/@:"'\x{e000}]{0,128}+:\K[^\s/?#"'\x{e000}]+(?=@))"_s));
}

} // namespace

void addSecrets(RedactionRules &rules)
{
    addHeaders(rules);
    addKnownSecrets(rules);
    addNamedSecrets(rules);
}

void addLongSecrets(RedactionRules &rules)
{
    rules.push_back(rule(RemovedKind::Key, uR"((?<![0-9A-Za-z%])[0-9a-f]{32,}+(?![0-9A-Za-z]))"_s, isHexadecimalKey));
    rules.push_back(
        caseSensitive(RemovedKind::Token, uR"((?<![A-Za-z0-9_*+=-])[A-Za-z0-9_*+=-]{40,}+)"_s, isRandomString));
    rules.push_back(caseSensitive(RemovedKind::Token, restInNextLines(), isRandomTail));
    rules.push_back(caseSensitive(RemovedKind::Token, interruptedRest(), isRandomRest));
}

} // namespace Codebook
