// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redactionplaceholders.h"

#include "core/redactionreading.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct KindName
{
    RemovedKind kind;
    QStringView zh;
    QStringView en;

    QStringView in(Language language) const { return language == Language::Chinese ? zh : en; }
};

// Part of the format and not translations: placeholders of either language must be known again in any program language.
constexpr std::array KindNames{
    KindName{RemovedKind::UserSig, u"UserSig", u"UserSig"},
    KindName{RemovedKind::Password, u"密码", u"password"},
    KindName{RemovedKind::Key, u"密钥", u"key"},
    KindName{RemovedKind::Token, u"令牌", u"token"},
    KindName{RemovedKind::Session, u"会话标识", u"session"},
    KindName{RemovedKind::Cookie, u"Cookie", u"cookie"},
    KindName{RemovedKind::Phone, u"电话号码", u"phone"},
    KindName{RemovedKind::Email, u"邮箱", u"e-mail"},
    KindName{RemovedKind::IdNumber, u"身份证号", u"ID number"},
    KindName{RemovedKind::BankCard, u"银行卡号", u"bank card"},
    KindName{RemovedKind::IpAddress, u"IP 地址", u"IP"},
    KindName{RemovedKind::MacAddress, u"MAC 地址", u"MAC"},
    KindName{RemovedKind::Imei, u"IMEI", u"IMEI"},
};

const KindName &nameOf(RemovedKind kind)
{
    return *std::find_if(KindNames.begin(), KindNames.end(),
                         [kind](const KindName &name) { return name.kind == kind; });
}

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern = [] {
        QStringList zh;
        QStringList en;
        for (const KindName &name : KindNames) {
            zh << QRegularExpression::escape(name.zh);
            en << QRegularExpression::escape(name.en);
        }
        return QRegularExpression(
            uR"(\[(?:已隐去 (?<zh>%1) (?<zhNumber>\d{1,6})|(?<en>%2) (?<enNumber>\d{1,6}) removed)\])"_s.arg(
                zh.join(u'|'), en.join(u'|')));
    }();
    return pattern;
}

RemovedKind kindOf(const QRegularExpressionMatch &match)
{
    return std::find_if(KindNames.begin(), KindNames.end(),
                        [&match](const KindName &name) {
                            return match.capturedView(u"zh") == name.zh || match.capturedView(u"en") == name.en;
                        })
        ->kind;
}

} // namespace

QString placeholderText(RemovedKind kind, int number, Language language)
{
    const QStringView name = nameOf(kind).in(language);
    return language == Language::Chinese ? u"[已隐去 %1 %2]"_s.arg(name).arg(number)
                                         : u"[%1 %2 removed]"_s.arg(name).arg(number);
}

QList<Placeholder> placeholdersIn(const QString &text, const QString &folded)
{
    QList<Placeholder> found;
    if (!folded.contains(u'['))
        return found;
    // The original can be no valid UTF-16, the folded text has no dashes and spaces of other kinds: both must agree.
    auto matches = placeholderPattern().globalMatch(folded);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range{match.capturedStart(), match.capturedLength()};
        if (QStringView(text).mid(range.start, range.length) != match.capturedView())
            continue;
        const int number = std::max(match.capturedView(u"zhNumber").toInt(), match.capturedView(u"enNumber").toInt());
        found.append({range, kindOf(match), number});
    }
    return found;
}

QList<TextRange> placeholders(const QString &text)
{
    QList<TextRange> ranges;
    for (const Placeholder &placeholder : placeholdersIn(text, folded(text)))
        ranges.append(placeholder.range);
    return ranges;
}

} // namespace Codebook
