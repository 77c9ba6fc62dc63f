// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redactionvalues.h"

#include <QStringList>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

// Where a value without quotes ends: Chinese and other East Asian writing, typographic signs, RemovedMark.
constexpr auto Foreign
    = R"(\x{2010}-\x{206f}\x{2e80}-\x{a4cf}\x{ac00}-\x{d7a3}\x{e000}\x{f900}-\x{faff}\x{fe30}-\x{fe4f}\x{ff00}-\x{ffef})";

QString quote()
{
    return uR"((?:\\*+["'`]|%22|&quot;))"_s;
}

/// A value in quotes of any kind, or the first word. Signs that end a value belong to it where no other name
/// follows.
QString value()
{
    const QString foreign = QString::fromLatin1(Foreign);
    const QString nextName = uR"((?:amp;)?[\w.%\[\]-]{1,64}+["'\\]*+[ \t]*+[:=])"_s;
    const QString plain
        = uR"((?:[^\s"'`\\,;&|)\]}><%%1]++|%(?!(?:25)*2[26])|\\(?!u00(?:2[267]|3[ce])|[nrt"'`])|["'`](?=[A-Za-z0-9])|<(?!/))"
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

/// What a name that holds the secret can go on with: "tokenString" and "password_hash" do, "tokenExpires" and
/// "password_length" do not.
QString longer()
{
    return uR"((?:(?![_ -]?(?:expir|len|type|size|time|ttl|count|valid|err|code|status|check|verif|fail|manager|ur[il]|name|version)))"
           R"((?:(?-i:[A-Z])\w{0,15}+|[_ -](?:value|str(?:ing)?|text|v?\d{1,3})|[_-]\w{1,16}+|v?\d{1,3}))?+)"_s;
}

/// What is neither name nor separator: user[password], password[], password.value, Password (again).
QString decoration()
{
    return uR"((?:\[?\]|\.(?:value|text)|[ \t]?[(（][^()（）"'`\r\n\x{e000}]{1,12}[)）])?+)"_s;
}

QString valueBehind(QStringView notBefore)
{
    return longer() + decoration() + u"s?"_s + quote() + uR"(?[ \t]*+)"_s + separator() + notBefore.toString()
        + value();
}

/// <password>two words</password>, <key>password</key><string>two words</string>
QString elementBehind()
{
    return longer()
        + uR"((?:(?:[ \t][^<>\r\n\x{e000}]{0,64}+)?>|</\w{1,16}>\s*+<\w{1,16}>)\K[^<>\s\x{e000}][^<>\x{e000}]*+(?=</))"_s;
}

/// YAML's way to write a value below its name.
QString blockBehind()
{
    return quote() + uR"(?[ \t]*+:[ \t]*+[|>][+-]?\d?[ \t]*+\r?\n[ \t]++\K[^\s\x{e000}][^\r\n\x{e000}]*+)"_s;
}

/// "the password is …", "密码是…": the same names in a sentence.
QString sentenceBehind()
{
    return uR"((?:[ \t]++(?:is|was|are)(?:[ \t]*+:)?[ \t]++|[ \t]*+(?:就?是|为|為|改成|填的?是?)[ \t]*+[:=]?[ \t]*+))"
           R"(["'`]?\K[!#-&(-_a-~][!-~]{3,}+)"_s;
}

/// "password:" and the value alone in the next line.
QString lineBehind()
{
    return uR"([ \t]*+[:=][ \t]*+\r?\n[ \t]*+\K[^\s:="',\x{e000}]{4,}+(?=[ \t]*+(?:[\r\n]|$)))"_s;
}

} // namespace

QString separator()
{
    // Where name and value are a pair of strings, the second must not be the next name:
    // {"name":"token","type":"text","value":"abc"}.
    return uR"((?:(?:[:=]=?>?|->|>(?![<\s]))[ \t]*+(?:\s*+(?=["']))?+)"
           R"(|[ \t]*+\(\s*+(?=["'`])|</\w{1,16}>\s*+<\w{1,16}>(?!<)|(?<=["'] )value[ \t]*+=[ \t]*+)"
           R"(|(?<=["'])\s*+,\s*+(?:(?:["']\w{1,16}["']\s*+:\s*+(?:["'][^"'\r\n\x{e000}]{0,64}+["']|[\w.]{1,16}+)\s*+,\s*+){0,3})"
           R"(["']?(?:value|val)["']?\s*+[:=]\s*+|(?=["'][^"'\r\n\x{e000}]*+["'](?!\s*+:)))))"_s;
}

QString named(QStringView names, QStringView notBefore)
{
    return u"(?:"_s + names.toString() + u')' + valueBehind(notBefore);
}

QString calledAnyWay(QStringView names)
{
    const QStringList forms{elementBehind(), blockBehind(), valueBehind({}), sentenceBehind(), lineBehind()};
    return u"(?:"_s + names.toString() + u")(?:"_s + forms.join(u'|') + u')';
}

QString beforeName(QStringView names)
{
    return uR"(["'](?:value|val)["']\s*+[:=]\s*+["']\K[^"'\r\n\x{e000}]++)"
           R"((?=["']\s*+,\s*+["'](?:name|key)["']\s*+[:=]\s*+["'](?:[\w-]{0,32}-)?(?:%1)%2["']))"_s.arg(names,
                                                                                                         longer());
}

QString beside(QStringView names)
{
    return uR"((?:%1)(?:[ \t]++["'`(\[<]?|["'`(\[<]|(?<=[^\x{0}-\x{2fff}]))\K[!#-&*-;=?-Z^_a-z|~]{4,64}+)"_s.arg(names);
}

QString phrase(QStringView names)
{
    return uR"((?:%1)%2%3?[ \t]*+[:=][ \t]*+\K[a-z]{1,20}+(?: [a-z]{1,20}+){1,23}+(?=[ \t]*+(?:[\r\n"'<]|\\[nrt"]|$)))"_s
        .arg(names, decoration(), quote());
}

QString option(QStringView names)
{
    return uR"((?<!\S)--?(?:[\w-]{0,32}-)?(?:%1)[ \t]++(?=[^\s-])["']?\K[^\s"'\x{e000}]++)"_s.arg(names);
}

} // namespace Codebook
