// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/codefinder.h"

#include "core/code.h"

#include <QRegularExpression>

#include <algorithm>

namespace Codebook {

namespace {

// A letter of a word, as the segmenter has it; what Han or Kana stand for is a word of its own.
constexpr auto WordCharacter = R"((?![\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}])[\p{L}\p{M}\p{Nd}_])";

constexpr auto Clock = R"([0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,9})?)";

enum Group { NoCode = 1, Prefixed, Suffixed, Thousands, Digits, Label, Fraction };

// Not within a word, a version ("2.5.2") or a time of day ("12:30"). Dates, times and numbers that are too long are
// matched to be stepped over.
const QRegularExpression &codeExpression()
{
    static const QRegularExpression expression(
        QStringLiteral(
            R"((?<!%1)(?<![0-9][.:])(?:()"
            R"((?:[0-9]{4}[-/])?[0-9]{1,2}[-/][0-9]{1,2}[T ]%2)"
            R"(|[0-9]{4}(?:-[0-9]{1,2}-|/[0-9]{1,2}/)[0-9]{1,2}|%2|[0-9]{1,3}(?:,[0-9]{3}){6,}+))"
            R"(|(0[xX][0-9A-Fa-f]{1,15})|((?=[A-Fa-f]*[0-9])[0-9A-Fa-f]{1,15}[hH]))"
            R"(|([1-9][0-9]{0,2}(?:,[0-9]{3}){1,5})|([0-9]{1,18}))"
            R"(|((?=[0-9]*[A-Z])(?=(?:[A-Z]*[0-9]){4})[A-Z0-9]{5,8}))(?!%1)(\.0++(?!%1|\.[0-9]))?+(?![.:][0-9]))")
            .arg(QLatin1String(WordCharacter), QLatin1String(Clock)));
    return expression;
}

constexpr auto HanLetter = R"((?:(?=\p{L})\p{Han}))"; // \p{Han} alone has the punctuation of Han texts too

// What names the field directly before a number: errCode:  "code":  ret=  错误码：  错误码
const QRegularExpression &nameExpression()
{
    static const QRegularExpression expression(
        QStringLiteral(
            R"re((?:["']?[A-Za-z_][A-Za-z0-9_.]*+["']?|["']?%1++["']?)\s*[=:]\s*["'\[(]?$|(?<!%1)%1{1,5}+$)re")
            .arg(QLatin1String(HanLetter)));
    return expression;
}

// What a number belongs to as one label: the "ORA-" of ORA-00942.
const QRegularExpression &labelStartExpression()
{
    static const QRegularExpression expression(QStringLiteral(R"([A-Za-z][A-Za-z0-9_]*+-$)"));
    return expression;
}

// "500 个", "7天": so much of something.
const QRegularExpression &unitExpression()
{
    static const QRegularExpression expression(
        QStringLiteral("^ ?(?:个|字节|字符|位|人|次|条|台|天|秒|毫秒|分钟|小时|年|月|倍|元)"));
    return expression;
}

constexpr char16_t FirstHan = 0x2e80;
constexpr qsizetype LongestUnit = 4; // with a space before it
constexpr qsizetype LongestName = 40; // looked at before a number, to stay linear in long texts

bool isAsciiWord(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_' || c == u')';
}

/// A minus behind a word parts two words ("22008-22113"); anywhere else it is the number's sign.
bool hasSign(const QString &plain, qsizetype start)
{
    if (start == 0 || (plain[start - 1] != u'-' && plain[start - 1] != u'+'))
        return false;
    return start == 1 || !isAsciiWord(plain[start - 2]);
}

CodeTerm toCode(const QRegularExpressionMatch &match, const QString &sign, const QString &labelStart)
{
    const QString text = match.captured().chopped(match.capturedLength(Fraction));
    if (match.hasCaptured(Label)) {
        const auto number = parseLookAlikes(text);
        return {.label = text, .number = number, .writing = number ? CodeTerm::LookAlikes : CodeTerm::Decimal};
    }
    CodeTerm code{
        .label = labelStart.toUpper() + sign + text.toUpper(), .number = std::nullopt, .hasSign = !sign.isEmpty()};
    if (match.hasCaptured(Prefixed) || match.hasCaptured(Suffixed)) {
        const QString digits = match.hasCaptured(Prefixed) ? text.sliced(2) : text.chopped(1);
        const qint64 size = digits.toLongLong(nullptr, 16);
        code.writing = CodeTerm::Hexadecimal;
        code.number = sign == u"-" ? -size : size;
        return code;
    }
    code.label.remove(u',');
    code.number = parseDecimal(sign + QString(text).remove(u','));
    return code;
}

bool namesCode(const QString &name)
{
    static const QRegularExpression naming(QStringLiteral("code|err|ret|[码碼错錯]|返回|结果"),
                                           QRegularExpression::CaseInsensitiveOption);
    return name.contains(naming);
}

/// "长度为0" says a length; "错误码为0" names a code. "errCode=6208.0" does too, as some programs write any number, but
/// "iOS 15.0" and "version: 15.0" are no codes.
bool isCalledCode(const FoundCode &code, bool isFloat, const QString &name)
{
    const bool isZeroOfSomething = code.code.number == 0 && !name.isEmpty() && name.back().unicode() >= FirstHan;
    return (!isZeroOfSomething && !isFloat) || namesCode(name);
}

/// The end of what stands before a number, if it is of the kind; the beginning of a longer word is none of it.
QString endOf(const QString &before, const QRegularExpression &kind)
{
    const qsizetype start = std::max<qsizetype>(0, before.size() - LongestName);
    const QRegularExpressionMatch match = kind.match(before.sliced(start));
    const bool isWhole = match.hasMatch() && (match.capturedStart() > 0 || start == 0 || before[start - 1].isSpace());
    return isWhole ? match.captured() : QString();
}

} // namespace

QList<FoundCode> findCodes(const QString &plain)
{
    QList<FoundCode> found;
    qsizetype last = 0;
    for (auto matches = codeExpression().globalMatch(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(NoCode) || unitExpression().match(plain.mid(match.capturedEnd(), LongestUnit)).hasMatch())
            continue;
        const bool isSigned = hasSign(plain, match.capturedStart());
        const qsizetype start = match.capturedStart() - (isSigned ? 1 : 0);
        const QString sign = isSigned ? plain.sliced(start, 1) : QString();
        const qsizetype nameStart = std::max(last, start - LongestName - 1);
        const QString before = plain.sliced(nameStart, start - nameStart);
        found.append({.code = toCode(match, sign, isSigned ? QString() : endOf(before, labelStartExpression())),
                      .position = start,
                      .length = match.capturedEnd() - start,
                      .nameLength = endOf(before, nameExpression()).size()});
        const QString name = before.last(found.last().nameLength);
        if (!isCalledCode(found.last(), match.hasCaptured(Fraction), name))
            found.removeLast();
        last = match.capturedEnd();
    }
    return found;
}

} // namespace Codebook
