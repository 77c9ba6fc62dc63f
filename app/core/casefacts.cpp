// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/casefacts.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QStringView>

#include <algorithm>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

using Pattern = QRegularExpression;
using Patterns = QList<QRegularExpression>;

constexpr qsizetype LongestLineRead = 4000; // UTF-16 units; of a longer line only the start
constexpr qsizetype LinesAround = 3; // where an error message may stand apart from its code
constexpr qsizetype LinesBack = 5; // where the time may stand above an error

Pattern pattern(const QString &text)
{
    return Pattern(text, Pattern::CaseInsensitiveOption);
}

/// The only value of the first pattern that matches at all; empty where it has several values.
QString onlyValue(const Patterns &patterns, const QString &text, bool (*isValue)(QStringView) = nullptr)
{
    for (const Pattern &each : patterns) {
        QSet<QString> values;
        auto matches = each.globalMatch(text);
        while (matches.hasNext() && values.size() < 2) {
            const QString value = matches.next().captured(1);
            if (!isValue || isValue(value))
                values.insert(value);
        }
        if (!values.isEmpty())
            return values.size() == 1 ? *values.begin() : QString();
    }
    return {};
}

QString firstValue(const Patterns &patterns, const QString &text)
{
    for (const Pattern &each : patterns) {
        if (const auto match = each.match(text); match.hasMatch())
            return match.captured(1).trimmed();
    }
    return {};
}

QString sdkVersion(const QString &log)
{
    static const Patterns patterns{
        pattern(
            uR"(sdk[ _-]?(?:version|ver|版本号?)(?:[ \t"'\\:=：是为到-]|current ){0,8}v?(\d{1,3}(?:\.\d{1,6}){1,4})(?![\d.]*\d))"_s),
        pattern(
            uR"((?:tim-js-|im-?|chat-?|trtc-?|uikit-?)sdk(?:-[a-z]{1,16})?(?:\.(?:aar|jar|framework))?[ \t]{0,4}(?:[:@=/v：-]|version |版本){1,3}v?(\d{1,3}(?:\.\d{1,6}){2,4}))"_s),
        pattern(
            uR"((?:tim|im|chat)[ _-]?sdk(?:[ \t]|的|版本|升级|更新|降级|至|到|用|了|是|为){1,6}v?(\d{1,3}(?:\.\d{1,6}){2,4}))"_s),
    };
    return onlyValue(patterns, log);
}

struct PlatformSign
{
    QString platform;
    Pattern pattern;
};

QString platformNamed(const QString &name)
{
    static const QList<PlatformSign> names{
        {u"Android"_s, pattern(u"^(?:android|安卓)$"_s)},
        {u"iOS"_s, pattern(u"^(?:ios|iphone|ipad|iphone ?os)$"_s)},
        {u"Windows"_s, pattern(u"^win(?:dows)?(?:32|64)?$"_s)},
        {u"macOS"_s, pattern(u"^(?:mac|mac ?os|osx)$"_s)},
        {u"Linux"_s, pattern(u"^linux$"_s)},
        {u"Web"_s, pattern(u"^(?:web|h5|javascript|browser)$"_s)},
        {u"Flutter"_s, pattern(u"^flutter$"_s)},
        {u"Unity"_s, pattern(u"^unity$"_s)},
        {u"Electron"_s, pattern(u"^electron$"_s)},
        {u"uni-app"_s, pattern(u"^uni-?app$"_s)},
        {u"React Native"_s, pattern(u"^react-?native$"_s)},
        {u"小程序 (Mini Program)"_s, pattern(u"^(?:小程序|mini-?program|weapp|wechat|weixin|mp-weixin)$"_s)},
    };
    for (const PlatformSign &each : names) {
        if (each.pattern.match(name).hasMatch())
            return each.platform;
    }
    return {};
}

QString platform(const QString &log)
{
    static const Pattern named = pattern(
        uR"((?:platform|平台|os ?name|系统)["'】\]]{0,2}[ \t]{0,4}[:=：][ \t]{0,8}["']?((?:android|安卓|ios|iphone|ipad|windows|mac|linux|web|h5|flutter|unity|electron|小程序|uni-?app|mini-?program|weapp|wechat|react-?native)(?:32|64| ?os)?)(?![a-z]))"_s);
    QSet<QString> found;
    auto matches = named.globalMatch(log);
    while (matches.hasNext())
        found.insert(platformNamed(matches.next().captured(1)));
    static const QList<PlatformSign> signs{
        {u"Android"_s,
         Pattern(
             uR"(\bAndroid\b|安卓|_for_android\b|\d{2}:\d{2}:\d{2}\.\d{3} +\d+-\d+/[a-z][\w.]+ [VDIWEF]/|\bat (?:android|java|kotlin)\.)"_s)},
        {u"iOS"_s, Pattern(uR"(\b(?i:iOS)\b|\biPhone\b|\biPad\b|\bUIKit\b|\bNSLog\b)"_s)},
        {u"Windows"_s, Pattern(uR"(\bWindows (?:7|8|10|11|XP)\b|\bWin(?:7|10|11|32|64)\b|ImSDK\.dll)"_s)},
        {u"macOS"_s, Pattern(uR"(\bmacOS\b)"_s)},
        {u"Flutter"_s, Pattern(uR"(\bPlatformException\(|(?i:\bflutter\b)|\bpackage:[\w/]+\.dart\b)"_s)},
        {u"小程序 (Mini Program)"_s, Pattern(uR"(小程序|(?i:mini ?program)|\bweapp\b|\bwx\.[a-z])"_s)},
        {u"Web"_s,
         Pattern(
             uR"(\btim-js(?:-sdk)?\b|\bMozilla/5\.0\b(?!.*(?:Android|iPhone|MicroMessenger))|\bUncaught \(in promise\))"_s)},
        {u"Unity"_s, Pattern(uR"(\bUnityEngine\b|\bUnity\b)"_s)},
        {u"uni-app"_s, Pattern(uR"(\b(?i:uni-?app)\b)"_s)},
        {u"React Native"_s, Pattern(uR"(\bReact ?Native\b|\bReactNativeJS\b)"_s)},
    };
    if (found.isEmpty()) {
        for (const PlatformSign &sign : signs) {
            if (sign.pattern.match(log).hasMatch())
                found.insert(sign.platform);
        }
    }
    return found.size() == 1 ? *found.begin() : QString();
}

QString sdkAppId(const QString &log)
{
    static const Patterns patterns{pattern(
        uR"(sdk[ _-]?app[ _-]?id["'\\\]]{0,4}[ \t]{0,4}(?:[:=：]|是|为|->|%3D){0,2}[ \t"'\\]{0,8}(\d{5,10})(?!\d))"_s)};
    return onlyValue(patterns, log);
}

bool isUserId(QStringView value)
{
    static const Pattern nobody = pattern(uR"(^(?:null|nil|none|undefined|x+|\*+|0|user_?id|id|string|self|me)$)"_s);
    return !nobody.match(value).hasMatch();
}

QString userId(const QString &log)
{
    const QString value = uR"(["'\\]{0,4}([^\s"'\\&|,;:=(){}\[\]<>，。；：]{1,64}))"_s;
    const QString named = uR"(["'\\]{0,4}[ \t]{0,4}(?:[:=：]|%3D)[ \t]{0,4})"_s + value;
    static const Patterns patterns{
        pattern(uR"(login[ _-]?(?:with[ _-]?)?user[ _-]?id[ \t:=]{1,4})"_s + value),
        pattern(uR"((?<![a-z])(?:user[ _-]?id|用户 ?id|identifier|im_?account))"_s + named),
        pattern(uR"((?<![a-z])from_?account)"_s + named),
    };
    return onlyValue(patterns, log, &isUserId);
}

bool hasNumber(QStringView line, const QString &label)
{
    for (qsizetype i = line.indexOf(label); i >= 0; i = line.indexOf(label, i + 1)) {
        const qsizetype end = i + label.size();
        const bool startsNumber = i == 0 || !line[i - 1].isDigit() || !label[0].isDigit();
        if (startsNumber && (end == line.size() || !line[end].isDigit()))
            return true;
    }
    return false;
}

/// The lines of a log, the long ones cut.
class Lines
{
public:
    explicit Lines(const QString &log)
        : m_lines(QStringView(log).split(u'\n'))
    { }

    qsizetype size() const { return m_lines.size(); }

    QString at(qsizetype i) const { return m_lines.value(i).left(LongestLineRead).trimmed().toString(); }

    /// The first line with the code, or -1.
    qsizetype firstWith(const QString &code) const
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (hasNumber(m_lines[i].left(LongestLineRead), code))
                return i;
        }
        return -1;
    }

    /// The first line that speaks of an error, or -1.
    qsizetype firstError() const
    {
        static const Pattern error = pattern(
            uR"(\berror\b(?![ _]?code["']? ?[:=] ?0\b)|\bfail(?:ed|ure)?\b|/E/|\|E\||\bexception\b|错误|失败|报错)"_s);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (error.match(at(i)).hasMatch())
                return i;
        }
        return -1;
    }

private:
    QList<QStringView> m_lines;
};

QString timeIn(const QString &line)
{
    static const Pattern time = pattern(
        uR"((?<![\d-])((?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[T ]{1,2}\d{1,2}:\d{2}:\d{2}(?:[.,:]\d{1,9})?(?: ?(?:Z|[+-]\d{2}:?\d{2})(?!\d))?))"_s);
    return time.match(line).captured(1);
}

QString timeAt(const Lines &lines, qsizetype line)
{
    for (qsizetype i = line; i >= 0 && i >= line - LinesBack; --i) {
        if (const QString time = timeIn(lines.at(i)); !time.isEmpty())
            return time;
    }
    return {};
}

QString interfaceIn(const QString &line)
{
    static const Patterns patterns{
        pattern(
            uR"((?:使用接口|调用接口|接口名?|interface|api|method)["'】]{0,2}[ \t]{0,2}[:=：][ \t"']{0,4}([a-z_][\w./]{2,64}))"_s),
        pattern(uR"(/(v\d/[a-z_]{2,40}/[a-z_]{2,40})\b)"_s),
        pattern(uR"(\bcmd["']? ?[:=][ \t"']{0,3}([a-z_]\w{1,40}\.[\w.]{1,60}))"_s),
        // A function's name has a capital inside, or is one of the SDK's short ones: "return failed" names none.
        Pattern(
            uR"(\b((?:login|logout|init|initSDK|unInit)|[a-z][a-z0-9]{1,24}[A-Z]\w{1,48})(?:\(\))?[ \t]{1,4}(?:fail(?:ed|ure)?|error|失败|报错))"_s),
        Pattern(uR"((?:调用|call(?:ing|ed)?)[ \t]{0,2}((?:login|logout|init)|[a-z][a-z0-9]{1,24}[A-Z]\w{1,48})\b)"_s),
    };
    return firstValue(patterns, line);
}

/// A message in a line that has the code: behind it, or in front of it as JSON orders its names.
QString messageBeside(const QString &line, const QString &code)
{
    const QString name
        = uR"((?:err(?:or)?_?(?:msg|message|info|desc(?:ription)?)|msg|message|desc(?:ription)?|错误信息|错误描述|info))"_s;
    const QString separator = uR"(["'\\]{0,4}[ \t]{0,4}[:=：][ \t]{0,4})"_s;
    const QString quoted = uR"(\\?"([^"\\]{1,500}))"_s;
    const QString plain
        = uR"(([^\s"|\\][^"|\\\r\n]{0,500}?)(?=[ \t]*(?:$|\||[,;&}] ?["']?\w{1,40}["']? ?[:=]|["'}\]]|[ \t][\w-]{1,40}:)))"_s;
    const QString number = uR"((?<![\d.])%1(?!\d))"_s.arg(QRegularExpression::escape(code));
    const QString named = uR"((?<![a-z])%1%2(?:%3|%4))"_s.arg(name, separator, quoted, plain);
    const Patterns patterns{
        pattern(number + uR"([^\n]{0,80}?)"_s + named),
        pattern(named + uR"([^\n]{0,200}?)"_s + number),
        pattern(number + uR"(,? (?:msg|desc|message)[ \t]{1,3}()([^\r\n"|]{2,300}))"_s),
        pattern(uR"(PlatformException\()"_s + number + uR"(,()[ \t]*((?:(?!, ?null\b)[^)\r\n]){2,300}))"_s),
    };
    for (const Pattern &each : patterns) {
        const auto match = each.match(line);
        const QString message = (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).trimmed();
        if (match.hasMatch() && message.size() > 1)
            return message;
    }
    return {};
}

QString messageNear(const Lines &lines, qsizetype line, const QString &code)
{
    if (const QString message = messageBeside(lines.at(line), code); !message.isEmpty())
        return message;
    static const Pattern alone = pattern(
        uR"(^["']?(?:err(?:or)?_?(?:msg|message|info|desc)|message|msg|错误信息)["']?[ \t]*[:=：][ \t]*["']?([^"\r\n]{2,500}?)["']?,?$)"_s);
    for (qsizetype distance = 1; distance <= LinesAround; ++distance) {
        for (const qsizetype i : {line + distance, line - distance}) {
            if (const auto match = i >= 0 && i < lines.size() ? alone.match(lines.at(i)) : QRegularExpressionMatch();
                match.hasMatch())
                return match.captured(1).trimmed();
        }
    }
    return {};
}

} // namespace

CaseFacts caseFacts(const QString &log, const QStringList &codes)
{
    const Lines lines(log);
    CaseFacts facts;
    facts.sdkVersion = sdkVersion(log);
    facts.platform = platform(log);
    facts.sdkAppId = sdkAppId(log);
    facts.userId = userId(log);
    qsizetype error = -1;
    for (const QString &code : codes) {
        const qsizetype line = code.isEmpty() ? -1 : lines.firstWith(code);
        if (line >= 0 && (error < 0 || line < error))
            error = line;
        if (line >= 0 && facts.errorMessage.isEmpty() && code == codes.constFirst())
            facts.errorMessage = messageNear(lines, line, code);
    }
    if (codes.isEmpty())
        error = lines.firstError();
    if (error < 0)
        return facts;
    facts.time = timeAt(lines, error);
    facts.interfaceCalled = interfaceIn(lines.at(error));
    return facts;
}

} // namespace Codebook
