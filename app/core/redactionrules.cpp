// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redactionrules.h"

#include "core/redactionchecks.h"

#include <initializer_list>

namespace Codebook {

// Quantifiers are possessive, or bounded, or behind a lookbehind that keeps a failed search from starting again inside
// the same run: time stays proportional to the text whatever it is. PCRE gives up on a subject that is not valid
// UTF-16, so folded() makes it valid.

namespace {

using namespace Qt::StringLiterals;

// Where a value without quotes ends: Chinese and other East Asian writing, typographic signs, RemovedMark.
constexpr auto Foreign
    = R"(\x{2010}-\x{206f}\x{2e80}-\x{a4cf}\x{ac00}-\x{d7a3}\x{e000}\x{f900}-\x{faff}\x{fe30}-\x{fe4f}\x{ff00}-\x{ffef})";
constexpr auto Quote = R"((?:\\*+["'`]|%22|&quot;))";

/// A value in quotes of any kind, or the first word. Signs that end a value belong to it where no other name follows.
QString value()
{
    const QString foreign = QString::fromLatin1(Foreign);
    const QString nextName = uR"((?:amp;)?[\w.%-]{1,64}+["'\\]*+[ \t]*+[:=])"_s;
    const QString plain = uR"((?:[^\s"'`\\,;&|)\]}><%%1]++|%(?!2[26])|\\(?!u0026|[nrt"'`])|["'`](?=[A-Za-z0-9])|<(?!/))"
                          R"(|[,;&|)\]}>](?=[^\s"'`,;&|)\]}<>%1])(?!%2))++)"_s.arg(foreign, nextName);
    const QStringList forms{
        uR"([\[{]\s*+\K["'][^\]}\x{e000}]++)"_s, // a list
        uR"("\K(?:[^"\\\r\n\x{e000}]++|\\[^\r\n\x{e000}])++)"_s,
        uR"('\K(?:[^'\\\r\n\x{e000}]++|\\[^\r\n\x{e000}])++)"_s,
        uR"(`\K[^`\r\n\x{e000}]++)"_s,
        uR"([【「“‘《]\K[^】」”’》\r\n\x{e000}]++)"_s,
        uR"(\\"\K(?:[^\\"\r\n\x{e000}]++|\\\\(?:\\")?|\\(?!"))++)"_s, // JSON in JSON
        uR"(\\\\+["']\K(?:[^\\"'\r\n\x{e000}]++|\\++(?!["'\\]))++)"_s,
        uR"((?:%22|&quot;|\\')?\K)"_s + plain,
    };
    return uR"((?:Optional\()?+(?:)"_s + forms.join(u'|') + u')';
}

/// The schemes of "Authorization: Bearer …" that stay; the word behind one is the secret.
constexpr auto Scheme = uR"((?!["']?(?:bearer|basic|token)[ \t]))";

/// A name, what may stand between it and its value, and the value, which is the match.
QString named(QStringView names, QStringView notBefore = {})
{
    // "tokenString" and "password_hash" hold the secret, "tokenExpires" and "password_length" do not.
    const QString longer
        = uR"((?:(?![_ -]?(?:expir|len|type|size|time|ttl|count|valid|err|code|status|check|verif|fail|manager|ur[il]|name|version)))"
          R"((?:(?-i:[A-Z])\w{0,15}+|[_ -](?:value|str(?:ing)?|text|v?\d{1,3})|[_-]\w{1,16}+|v?\d{1,3}))?+)"_s;
    const QString separator
        = uR"(s?%1?[ \t]*+(?:(?:[:=]=?>?|->|%3[AaDd]|>(?![<\s]))[ \t]*+(?:\s*+(?=["']))?+)"
          R"(|(?<=["']),[ \t]*+(?=["'])|(?<=["'] )value[ \t]*+=[ \t]*+))"_s.arg(QString::fromLatin1(Quote));
    return u"(?:%1)"_s.arg(names) + longer + separator + notBefore.toString() + value();
}

constexpr auto UserSigNames = u"user[_ -]?sig(?:n(?:ature)?)?|(?<![A-Za-z])sig|private_?map_?key";
constexpr auto PasswordNames
    = u"passw(?:or)?d|passphrase|passcode|(?<![A-Za-z])pass|pwd|psw|密码|密碼|口令|验证码|校验码|動態碼|驗證碼"
      u"|verif(?:y|ication)[_ -]?code|sms[_ -]?code|(?<![A-Za-z])otp";
constexpr auto KeyNames
    = u"secret[_ -]?(?:key|id)|secret|(?:api|app|access|private|master|encrypt(?:ion)?|decrypt|sign(?:ing)?|aes|rsa|des"
      u"|hmac|licen[cs]e|auth|server|client|shared|account|storage|push)[_ -]?key(?:[_ -]?(?:id|secret))?"
      u"|密钥|密鑰|秘钥|私钥|私鑰|signature|(?<![A-Za-z])sign|签名|credentials?|(?<![A-Za-z0-9])(?:a2|d2)(?:key)?";
constexpr auto TokenNames
    = u"token(?:[_ -]?id)?|jwt|(?:jsapi|auth|login|sso|api)[_ -]?ticket|令牌|(?<![A-Za-z])tgt|auth[_ -]?code"
      u"|(?<![A-Za-z])(?:reg(?:istration)?[_-]?id|(?:p_)?skey)";
constexpr auto SessionNames
    = u"sess(?:ion)?[_ -]?(?:id|key)|(?<![A-Za-z])(?:connect\\.)?sid|会话标识|(?<![A-Za-z])session(?=[ \\t]*=)";

/// "the password is …", "密码是…": the same names in a sentence.
QString said(QStringView names)
{
    return uR"((?:%1)(?:[ \t]++(?:is|was|are)(?:[ \t]*+:)?[ \t]++|[ \t]*+(?:就?是|为|為|改成|填的?是?)[ \t]*+[:=]?[ \t]*+))"
           R"(["'`]?\K[!#-&(-_a-~][!-~]{3,}+)"_s.arg(names);
}

/// "password abc123", "密码abc123": nothing but space or a bracket between.
QString beside(QStringView names)
{
    return uR"((?:%1)(?:[ \t]++["'`(\[<]?|["'`(\[<]|(?<=[^\x{0}-\x{2fff}]))\K[!#-&*-;=?-Z^_a-z|~]{4,64}+)"_s.arg(names);
}

/// "password:" and the value alone in the next line.
QString below(QStringView names)
{
    return uR"((?:%1)[ \t]*+[:=][ \t]*+\r?\n[ \t]*+\K[^\s:="',\x{e000}]{4,}+(?=[ \t]*+(?:[\r\n]|$)))"_s.arg(names);
}

/// "--password …" on a command line.
QString option(QStringView names)
{
    return uR"((?<!\S)--?(?:[\w-]{0,32}-)?(?:%1)[ \t]++(?=[^\s-])["']?\K[^\s"'\x{e000}]++)"_s.arg(names);
}

/// A header up to the end of its line, or of the quoted string that it is in.
QString header(QStringView name, QStringView notBefore = {})
{
    return uR"((?:(?<=')%1:[ \t]*+%2\K[^'\r\n\x{e000}]++|(?<=")%1:[ \t]*+%2\K[^"\r\n\x{e000}]++)"
           R"(|%1[ \t]*+[:=][ \t]*+(?!["'\s\x{e000}])%2\K[^\r\n\x{e000}]++(?:(?<=;)\r?\n[ \t]*+[^\r\n\x{e000}]++)*+))"_s
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

RedactionRule rule(RemovedKind kind, const QString &pattern, bool (*check)(const RedactionMatch &) = nullptr)
{
    return {kind, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), check};
}

RedactionRule caseSensitive(RemovedKind kind, const QString &pattern, bool (*check)(const RedactionMatch &) = nullptr)
{
    return {kind, QRegularExpression(pattern), check};
}

using Rules = std::vector<RedactionRule>;

void addHeaders(Rules &rules)
{
    rules.push_back(caseSensitive(
        RemovedKind::Key,
        uR"(-----BEGIN [A-Z ]{0,32}KEY(?: BLOCK)?-----(?:[^-\x{e000}]++|-(?!----END))++(?:-----END [A-Z ]{0,40}+-----)?)"_s));
    rules.push_back(rule(RemovedKind::Cookie, header(u"(?:set-)?cookie2?")));
    rules.push_back(rule(RemovedKind::Cookie, named(u"cookies?"), isSecretWord));
    rules.push_back(
        rule(RemovedKind::Token,
             uR"(authorization%1?[ \t]*+[:=][ \t]*+%1?(?:bearer|basic|token)[ \t]++\K[^\s"'\\,;\x{e000}]++)"_s.arg(
                 QString::fromLatin1(Quote)),
             isSecretWord));
    rules.push_back(
        rule(RemovedKind::Token, header(u"(?<![A-Za-z])(?:proxy-)?authorization", Scheme), isSecretButNoCode));
    rules.push_back(rule(RemovedKind::Token, named(u"(?<![A-Za-z])authorization", Scheme), isSecretButNoCode));
    rules.push_back(
        rule(RemovedKind::Token, uR"((?<![A-Za-z])bearer[ \t:]++\K[A-Za-z0-9._~+/*=-]{6,}+)"_s, isSecretWord));
    rules.push_back(
        rule(RemovedKind::Token, uR"((?<![A-Za-z])basic[ \t]++\K[A-Za-z0-9+/=]{6,}+)"_s, isBasicCredentials));
}

void addKnownSecrets(Rules &rules)
{
    // A device token as iOS writes it.
    rules.push_back(rule(RemovedKind::Token, uR"(<\K[0-9a-f]{8}(?: [0-9a-f]{8}){3,15}(?=>))"_s));
    rules.push_back(caseSensitive(RemovedKind::UserSig, userSig()));
    rules.push_back(caseSensitive(RemovedKind::Token, uR"(eyJ[A-Za-z0-9_-]{6,}+(?:\.[A-Za-z0-9_-]*+){1,4})"_s));
    rules.push_back(caseSensitive(
        RemovedKind::Key,
        uR"((?:AKID[A-Za-z0-9]{16,}+|A[KS]IA[A-Z0-9]{12,}+|LTAI[A-Za-z0-9]{12,}+|AIza[A-Za-z0-9_-]{20,}+|[sr]k-[A-Za-z0-9_-]{16,}+|gh[a-z]_[A-Za-z0-9]{20,}+|xox[a-z]-[A-Za-z0-9-]{10,}+|(?<![\w-])[\w-]{8,}+:APA91[\w-]{10,}+))"_s));
}

void addNamedSecrets(Rules &rules)
{
    using Check = bool (*)(const RedactionMatch &);

    struct Names
    {
        RemovedKind kind;
        QStringView names;
        Check check;
    };

    const std::initializer_list<Names> all{{RemovedKind::UserSig, UserSigNames, isSecretButNoCode},
                                           {RemovedKind::Password, PasswordNames, isSecretWord},
                                           {RemovedKind::Session, SessionNames, isSecretWord},
                                           {RemovedKind::Key, KeyNames, isSecretButNoCode},
                                           {RemovedKind::Token, TokenNames, isSecretButNoCode}};
    for (const Names &each : all) {
        rules.push_back(rule(each.kind, named(each.names), each.check));
        rules.push_back(rule(each.kind, said(each.names), each.check));
        rules.push_back(rule(each.kind, option(each.names), each.check));
        rules.push_back(rule(each.kind, beside(each.names), isRandomWord));
        rules.push_back(rule(each.kind, below(each.names), each.check));
    }
    rules.push_back(
        rule(RemovedKind::Password, uR"((?<!\S)(?:-u|--user)[ \t]++["']?\K[^\s:"'\x{e000}]++:[^\s"'\x{e000}]++)"_s));
    rules.push_back(caseSensitive(RemovedKind::Password,
                                  uR"(\b(?:mysql\w{0,8}\b[^\r\n]{0,120}? -p|sshpass -p ?)["']?\K[^\s"'\x{e000}]++)"_s));
    rules.push_back(
        caseSensitive(RemovedKind::Password, uR"(\bredis-cli\b[^\r\n]{0,120}? -a ["']?\K[^\s"'\x{e000}]++)"_s));
    rules.push_back(rule(RemovedKind::Password, uR"(://[^\s/@:"'\x{e000}]{0,128}+:\K[^\s/?#"'\x{e000}]+(?=@))"_s));
}

void addLongSecrets(Rules &rules)
{
    rules.push_back(rule(RemovedKind::Key, uR"((?<![0-9A-Za-z])[0-9a-f]{32,}+(?![0-9A-Za-z]))"_s, isHexadecimalKey));
    rules.push_back(
        caseSensitive(RemovedKind::Token, uR"((?<![A-Za-z0-9_*+=-])[A-Za-z0-9_*+=-]{40,}+)"_s, isRandomString));
    rules.push_back(caseSensitive(RemovedKind::Token, restInNextLines(), isRandomTail));
}

void addPeople(Rules &rules)
{
    rules.push_back(rule(
        RemovedKind::Email,
        uR"((?:(?<![a-z0-9._+\x{c0}-\x{24f}\x{370}-\x{52f}-])(?:[a-z0-9._+\x{c0}-\x{24f}\x{370}-\x{52f}-]|%(?!40))++|[\x{4e00}-\x{9fff}]{1,8})(?:@|%40|\\u0040)(?:[a-z0-9\x{4e00}-\x{9fff}-]++\.){1,30}(?:[a-z][a-z0-9-]++|中国|公司|网络))"_s,
        isEmailAddress));
    rules.push_back(rule(
        RemovedKind::Imei,
        uR"((?:imei|meid|串号)[\w]{0,8}(?:[^\w\r\n\x{e000}]|是|为|号){0,6}\K[0-9a-f][0-9a-f -]{12,18}[0-9a-f](?![0-9a-f]))"_s));
    rules.push_back(rule(RemovedKind::IdNumber, uR"((?<!\d)\d{6}([ -]?)\d{8}\1\d{3}[\dx](?!\d))"_s, isIdNumber));
    rules.push_back(rule(RemovedKind::IdNumber, uR"((?<!\d)\d{15}(?!\d))"_s, isIdNumber));
    rules.push_back(
        rule(RemovedKind::IdNumber, uR"((?:身份证|身分證|证件|id[ _-]?card)[^\d\r\n\x{e000}]{0,8}\K\d{14,17}[\dx])"_s));
    rules.push_back(rule(RemovedKind::BankCard, uR"((?<!\d)(?<!\d\.)\d{16,19}(?!\d|\.\d))"_s, isBankCard));
    rules.push_back(rule(RemovedKind::BankCard,
                         uR"((?<!\d)(?<!\d\.)\d{4}(?:([ -])\d{4})(?:\1\d{4}){2}(?:\1\d{1,3})?(?!\d))"_s, isBankCard));
    // Of fifteen digits, American Express.
    rules.push_back(
        rule(RemovedKind::BankCard, uR"((?<!\d)(?<!\d\.)3[47]\d{2}([ -]?)\d{6}\1\d{5}(?!\d|\.\d))"_s, isBankCard));
    rules.push_back(rule(
        RemovedKind::BankCard,
        uR"((?:银行卡|信用卡|卡号|bank[ _-]?card|card[ _-]?(?:no|num(?:ber)?))[^\d\r\n\x{e000}]{0,8}\K\d(?:[ -]?\d){14,18}(?!\d))"_s));
}

void addPhones(Rules &rules)
{
    const QString country = uR"((?:\(?(?:\+|00)?86\)?[ -]?)?)"_s;
    rules.push_back(rule(
        RemovedKind::Phone,
        uR"((?:手机|手機|电话|電話|联系方式|mobile|(?<![a-z])phone|(?<![a-z])tel)[a-z_]{0,16}(?:[^\w+\r\n\x{e000}]|号|码|是|为|碼){0,8}\K\+?\d[\d -]{5,20}\d)"_s));
    rules.push_back(rule(RemovedKind::Phone,
                         u"(?<!\\d)(?<!\\d[.])(?<!\\+)"_s + country + uR"(1[3-9]\d([ .-]?)\d{4}\1\d{4}(?!\d))"_s,
                         isPhoneNumber));
    rules.push_back(rule(RemovedKind::Phone,
                         uR"((?<!\d)(?<!\d\.)(?<!\+)(?:\(?(?:\+|00)?86\)?[ -]?)1[3-9]\d(?:[ -]?\d){8}(?!\d))"_s,
                         isPhoneNumber));
    rules.push_back(
        rule(RemovedKind::Phone, uR"((?<!\d)(?<!\d[ .-])1[3-9]\d\d([ -])\d{4}\1\d{3}(?![ .-]?\d))"_s, isPhoneNumber));
    rules.push_back(
        rule(RemovedKind::Phone,
             uR"((?<![0-9A-Za-z+])(?:\+|00(?=[1-9]\d{0,2}[ -]))[1-9]\d{0,14}(?:[ -]?\(?\d{1,8}\)?){0,6}(?!\d))"_s,
             isInternationalPhoneNumber));
    rules.push_back(rule(RemovedKind::Phone,
                         uR"((?<!\d)(?<!\d[.-])(?:\(0\d{2,3}\) ?|0\d{2,3}[ -])[2-9]\d{2,3}[ -]?\d{4}(?!\d|[.-]\d))"_s));
    rules.push_back(rule(
        RemovedKind::Phone,
        uR"((?<!\d)(?<!\d[.-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?\d{3}-|[2-9]\d{2}([.-])\d{3}\1)\d{4}(?!\d|[.-]\d))"_s));
}

void addAddresses(Rules &rules)
{
    rules.push_back(rule(
        RemovedKind::MacAddress,
        uR"((?<![0-9a-f])(?<!\b[0-9a-f]{2}[:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![:-]?[0-9a-f]))"_s));
    rules.push_back(
        rule(RemovedKind::MacAddress, uR"((?<![0-9a-z.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![0-9a-z.]))"_s));
    rules.push_back(rule(RemovedKind::MacAddress,
                         uR"((?<![a-z])mac(?:[_ -]?addr(?:ess)?)?["' \t:=]{1,8}\K[0-9a-f]{12}(?![0-9a-z]))"_s));
    const QString v6
        = uR"((?:[0-9a-f]{0,4}:){2,8}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{1,4}|(?<=::))(?:%[a-z0-9]{1,16})?)"_s;
    rules.push_back(rule(RemovedKind::IpAddress, uR"(\[%1\])"_s.arg(v6), isIpv6Address));
    rules.push_back(rule(RemovedKind::IpAddress, uR"((?<![0-9a-z.])(?<!\d:)(?<!::)%1(?![0-9a-z]|:[0-9a-f:]))"_s.arg(v6),
                         isIpv6Address));
    rules.push_back(
        rule(RemovedKind::IpAddress, uR"((?<!\d)(?<!\d\.)(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d))"_s, isIpv4Address));
    // A host named after its address.
    rules.push_back(rule(RemovedKind::IpAddress, uR"((?<![0-9a-z])ip-\K(?:\d{1,3}-){3}\d{1,3}(?![0-9a-z-]))"_s));
}

QChar foldedCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return c;
    if (const int digit = c.digitValue(); digit >= 0)
        return QChar(u'0' + digit);
    constexpr QStringView Kept = u"，；！？（）";
    if (unit >= 0xff01 && unit <= 0xff5e && !Kept.contains(c))
        return QChar(unit - 0xff01 + 0x21);
    if ((unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212)
        return u'-';
    if (c.isSpace() && unit != u'\x2028' && unit != u'\x2029')
        return u' ';
    return unit == RemovedMark ? QChar(QChar::ReplacementCharacter) : c;
}

} // namespace

const std::vector<RedactionRule> &redactionRules()
{
    static const std::vector<RedactionRule> rules = [] {
        Rules made;
        addHeaders(made);
        addKnownSecrets(made);
        addNamedSecrets(made);
        addPeople(made);
        addPhones(made);
        addAddresses(made);
        addLongSecrets(made);
        return made;
    }();
    return rules;
}

QString folded(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        if (isPair) {
            result[i] = text[i];
            result[i + 1] = text[i + 1];
            ++i;
        } else {
            result[i] = text[i].isSurrogate() ? QChar(QChar::ReplacementCharacter) : foldedCharacter(text[i]);
        }
    }
    return result;
}

} // namespace Codebook
