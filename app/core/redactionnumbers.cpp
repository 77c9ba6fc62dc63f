// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redactionchecks.h"
#include "core/redactionrulesets.h"

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

constexpr auto LineBreak = R"([ \t]*+\r?\n[ \t]*+)";
// Behind a number that goes on in this line: the end of it or of a string, or what is not ASCII.
constexpr auto NothingElse = R"((?!\d)(?=[ \t]*+(?:[\r\n"'<]|\\[nrt"]|$|[^\x{0}-\x{7f}\x{e000}])))";

/// Numbers that a log broke into lines. The next line has nothing but the rest, unless there is a check digit:
/// lines can begin and end with numbers that have nothing to do with each other.
void addBrokenNumbers(RedactionRules &rules)
{
    const QString lineBreak = QString::fromLatin1(LineBreak);
    const QString nothingElse = QString::fromLatin1(NothingElse);
    rules.push_back(rule(RemovedKind::IdNumber,
                         uR"((?<!\d)\d(?:(?:[ -]|%1)?\d){16}(?:[ -]|%1)?[\dx](?![0-9a-z]))"_s.arg(lineBreak),
                         isIdNumber));
    rules.push_back(
        rule(RemovedKind::BankCard,
             uR"((?<!\d)(?<!\d[ .-])[2-6](?:[ -]?\d){2,16}%1\d(?:[ -]?\d){1,14}%2)"_s.arg(lineBreak, nothingElse),
             isBankCard));
    rules.push_back(rule(RemovedKind::Phone,
                         uR"((?<!\d)(?<!\d[.,:-])(?:\(?(?:\+|00)?86\)?[ .+-]?)?1[3-9]\d(?:(?:[ -]|%1)?\d){8}%2)"_s.arg(
                             lineBreak, nothingElse),
                         isPhoneNumber));
}

void addDocuments(RedactionRules &rules)
{
    rules.push_back(rule(
        RemovedKind::Imei,
        uR"((?:imei|meid|串号)[\w]{0,8}(?:[^\w\r\n\x{e000}]|是|为|号){0,6}\K[0-9a-f][0-9a-f -]{12,18}[0-9a-f](?![0-9a-f]))"_s));
    rules.push_back(rule(RemovedKind::IdNumber, uR"((?<!\d)\d{6}([ -]?)\d{8}\1\d{3}[\dx](?!\d))"_s, isIdNumber));
    rules.push_back(rule(RemovedKind::IdNumber, uR"((?<!\d)\d{15}(?!\d))"_s, isIdNumber));
    rules.push_back(
        rule(RemovedKind::IdNumber,
             uR"((?:身份证|身分證|证件|id[ _-]?card)[^\d\r\n\x{e000}]{0,8}\K\d(?:[ -]?\d){13,16}[ -]?[\dx](?!\d))"_s));
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

void addMobilePhones(RedactionRules &rules)
{
    const QString country = uR"((?:\(?(?:\+|00)?86\)?[ .+-]?))"_s;
    // A form has "+" for a space; else it begins a number of another country.
    const QString start = uR"((?<!\d)(?<!\d\.)(?<!(?<![0-9a-z])\+))"_s;
    rules.push_back(rule(RemovedKind::Phone, start + country + uR"(1[3-9]\d(?:[ .-]?\d){8}(?!\d))"_s, isPhoneNumber));
    rules.push_back(rule(RemovedKind::Phone, start + uR"(1[3-9]\d{9}(?!\d))"_s, isPhoneNumber));
    // Not the milliseconds of a time and what follows it.
    rules.push_back(
        rule(RemovedKind::Phone,
             start + uR"((?<!:\d\d:\d\d[,:])\(?1[3-9]\d\)?[ ./-]?(?:\d{4}[ ./-]?\d{4}|\d{3}[ -]\d{5})(?!\d))"_s,
             isPhoneNumber));
    rules.push_back(
        rule(RemovedKind::Phone, uR"((?<!\d)(?<!\d[ .-])1[3-9]\d\d([ -])\d{4}\1\d{3}(?![ .-]?\d))"_s, isPhoneNumber));
    rules.push_back(rule(RemovedKind::Phone,
                         uR"((?<![0-9a-z])(?<!\d[.-])09\d{2}([ -]?)\d{3}\1\d{3}(?![0-9a-z]|[.-]\d))"_s, isPhoneNumber));
}

void addOtherPhones(RedactionRules &rules)
{
    rules.push_back(
        rule(RemovedKind::Phone,
             uR"((?<![0-9A-Za-z+])(?:\+|00(?=[1-9]\d{0,2}[ -]))[1-9]\d{0,14}(?:[ ./-]?\(?\d{1,8}\)?){0,6}(?!\d))"_s,
             isInternationalPhoneNumber));
    rules.push_back(rule(RemovedKind::Phone, uR"((?<![0-9a-z])(?<!\d[.-])00[1-9]\d{9,12}(?![0-9a-z]|[.-]\d))"_s,
                         isInternationalPhoneNumber));
    rules.push_back(rule(RemovedKind::Phone,
                         uR"((?<!\d)(?<!\d[.-])(?:\(0\d{2,3}\) ?|0\d{2,3}[ -])[2-9]\d{2,3}[ -]?\d{4}(?!\d|[.-]\d))"_s));
    rules.push_back(rule(RemovedKind::Phone,
                         uR"((?<![0-9a-z])(?<!\d[.-])0(?:10|2\d|[3-9]\d{2})[2-9]\d{6,7}(?![0-9a-z]|[.-]\d))"_s,
                         isPhoneNumber));
    // Hong Kong and Macao without a plus.
    rules.push_back(rule(RemovedKind::Phone,
                         uR"((?<!\d)(?<!\d[ .-])(?:\(85[23]\) ?|85[23][ -])[2-9]\d{3}[ -]?\d{4}(?!\d|[ .-]\d))"_s));
    rules.push_back(rule(RemovedKind::Phone,
                         uR"((?<!\d)(?<!\d[ .-])(?:400([ -]?)\d{3}\1\d{4}|[48]00-\d{4}-?\d{3})(?!\d|[ .-]\d))"_s,
                         isPhoneNumber));
    rules.push_back(rule(
        RemovedKind::Phone,
        uR"((?<!\d)(?<!\d[.-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?\d{3}-|[2-9]\d{2}([.-])\d{3}\1)\d{4}(?!\d|[.-]\d))"_s));
}

} // namespace

void addNumbers(RedactionRules &rules)
{
    addBrokenNumbers(rules);
    addDocuments(rules);
    rules.push_back(rule(
        RemovedKind::Phone,
        uR"((?:手机|手機|电话|電話|联系方式|座机|固话|热线|传真|mobile|(?<![a-z])(?:phone|tel|fax|whatsapp|hotline))[a-z_]{0,16}(?:[^\w+\r\n\x{e000}]|号|码|是|为|碼){0,8}\K\+?\d[\d -]{5,20}\d)"_s));
    addMobilePhones(rules);
    addOtherPhones(rules);
}

} // namespace Codebook
