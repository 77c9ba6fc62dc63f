// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/casefacts.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QString MiniProgram = u"小程序 (Mini Program)"_s;

} // namespace

class TestCaseFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data();
    void facts();
    void anyText_isSafe_data();
    void anyText_isSafe();
};

void TestCaseFacts::facts_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QStringList>("expected"); // version, platform, app, user, time, interface, message
    const auto row = [](const char *name, const QString &log, const QStringList &codes, const QStringList &expected) {
        QTest::newRow(name) << log << codes << expected;
    };
    const QString none;
    row("empty", none, {}, {none, none, none, none, none, none, none});
    row("nothing-said", u"报错了 6013"_s, {u"6013"_s}, {none, none, none, none, none, none, none});
    row("banner",
        u"TIM: ======  SDK APP ID:  1400000555\nTIM: ======  SDK Version: 5.7.1435\nTIM: ======  Platform:    Android\n"
        "TIM: ======  Process ID:  25763"_s,
        {}, {u"5.7.1435"_s, u"Android"_s, u"1400000555"_s, none, none, none, none});
    row("android-log",
        u"2020-02-21 10:55:32.904 7-7/com.example.app D/TIM: x ok\n"
        "2020-02-21 10:55:33.100 7-7/com.example.app E/TIM: joinGroup failed, code:10010 msg:group not exist"_s,
        {u"10010"_s},
        {none, u"Android"_s, none, none, u"2020-02-21 10:55:33.100"_s, u"joinGroup"_s, u"group not exist"_s});
    row("time-above", u"2020-02-21 10:55:32\nlogin failed\ncode=6208"_s, {u"6208"_s},
        {none, none, none, none, u"2020-02-21 10:55:32"_s, none, none});
    row("time-of-first-error-without-codes", u"2020-02-21 10:00:00 start\n2020-02-21 10:00:05 login failed: x"_s, {},
        {none, none, none, none, u"2020-02-21 10:00:05"_s, u"login"_s, none});
    row("time-zone", u"2020-06-23T22:15:35.340+0800 error 6012"_s, {u"6012"_s},
        {none, none, none, none, u"2020-06-23T22:15:35.340+0800"_s, none, none});
    row("rest",
        u"POST https://console.example.com/v4/openim/sendmsg?sdkappid=1400000555&identifier=admin&usersig=x\n"
        "{\"ActionStatus\":\"FAIL\",\"ErrorInfo\":\"signature expired\",\"ErrorCode\":70001}"_s,
        {u"70001"_s}, {none, none, u"1400000555"_s, u"admin"_s, none, none, u"signature expired"_s});
    row("rest-one-line", u"/v4/openim/sendmsg -> ErrorCode: 90001, ErrorInfo: bad JSON"_s, {u"90001"_s},
        {none, none, none, none, none, u"v4/openim/sendmsg"_s, u"bad JSON"_s});
    row("flutter", u"PlatformException(6206, Execution Error, userSig expired)"_s, {u"6206"_s},
        {none, u"Flutter"_s, none, none, none, none, u"Execution Error, userSig expired"_s});
    row("flutter-code-second", u"PlatformException(Sdk_Not_Login, 6014, null)"_s, {u"6014"_s},
        {none, u"Flutter"_s, none, none, none, none, none});
    row("mini-program", u"【小程序】sdkAppID: 1400000555, userID: 'u-1' 登录报 70009"_s, {u"70009"_s},
        {none, MiniProgram, u"1400000555"_s, u"u-1"_s, none, none, none});
    row("tim-log", u"delete|decode|code:9506|desc:Out of frequency limit.|buf:"_s, {u"9506"_s},
        {none, none, none, none, none, none, u"Out of frequency limit."_s});
    row("command", u"2020-01-02 03:04:05.678| cmd:Recentcontact.Delete_PB out of frequency limit 9506"_s, {u"9506"_s},
        {none, none, none, none, u"2020-01-02 03:04:05.678"_s, u"Recentcontact.Delete_PB"_s, none});
    row("message-lines-apart", u"code 8004\nerrCode:8004\n\nerrMsg: upload failed: x:-2"_s, {u"8004"_s},
        {none, none, none, none, none, none, u"upload failed: x:-2"_s});
    row("module", u"login fail.module=IMSDK,errid=70013,errmsg=UserSig无效"_s, {u"70013"_s},
        {none, none, none, none, none, u"login"_s, u"UserSig无效"_s});
    row("msg-without-colon", u"onError: code 8010, msg inviteID invalid"_s, {u"8010"_s},
        {none, none, none, none, none, none, u"inviteID invalid"_s});
    row("json-other-order", u"{\"code\":6017,\"message\":\"invalid parameters\",\"x\":1}"_s, {u"6017"_s},
        {none, none, none, none, none, none, u"invalid parameters"_s});
    row("version-dependency", u"imsdk-smart:5.3.425 报 9519"_s, {u"9519"_s},
        {u"5.3.425"_s, none, none, none, none, none, none});
    row("version-two-said", u"imsdk:5.1.56 works, imsdk-smart:5.3.425 gives 9519"_s, {u"9519"_s},
        {none, none, none, none, none, none, none});
    row("version-chinese", u"更新IMSDK版本到4.6.50\n新增8003错误码"_s, {u"8003"_s},
        {u"4.6.50"_s, none, none, none, none, none, none});
    row("version-not-the-sdks", u"Android 4.3.81 6012请求超时"_s, {u"6012"_s},
        {none, u"Android"_s, none, none, none, none, none});
    row("version-web", u"tim-js-sdk@2.7.6 kicked out"_s, {}, {u"2.7.6"_s, u"Web"_s, none, none, none, none, none});
    row("version-json", u"{\"sdkVersion\":\"6.1.2155\",\"platform\":\"ios\"}"_s, {},
        {u"6.1.2155"_s, u"iOS"_s, none, none, none, none, none});
    row("platforms-two", u"iOS and Android both fail"_s, {}, {none, none, none, none, none, none, none});
    row("platform-named-wins", u"Platform: iOS\nlike on Android"_s, {}, {none, u"iOS"_s, none, none, none, none, none});
    row("app-two", u"sdkappid=1400000555 sdkappid=1400000556"_s, {}, {none, none, none, none, none, none, none});
    row("app-same-twice", u"sdkappid=1400000555 SDKAppID：1400000555"_s, {},
        {none, none, u"1400000555"_s, none, none, none, none});
    row("user-login", u"TIMManager loginWithUserId  alice nowStatus 3\nuserID: bob"_s, {},
        {none, none, none, u"alice"_s, none, none, none});
    row("user-hidden", u"loginWithUserId  xxxxxxx nowStatus 3"_s, {}, {none, none, none, none, none, none, none});
    row("user-two", u"userId=alice userId=bob"_s, {}, {none, none, none, none, none, none, none});
    row("user-account", u"\"From_Account\":\"alice\",\"To_Account\":\"bob\""_s, {},
        {none, none, none, u"alice"_s, none, none, none});
    row("interface-chinese", u"使用接口：quitGroup 错误码：10009"_s, {u"10009"_s},
        {none, none, none, none, none, u"quitGroup"_s, none});
    row("interface-none", u"/oidb head return failed:70001"_s, {u"70001"_s},
        {none, none, none, none, none, none, none});
    row("longer-number", u"2020-01-01 01:01:01 seq 160130\n2020-01-01 01:01:02 code 6013"_s, {u"6013"_s},
        {none, none, none, none, u"2020-01-01 01:01:02"_s, none, none});
}

void TestCaseFacts::facts()
{
    QFETCH(QString, log);
    QFETCH(QStringList, codes);
    QFETCH(QStringList, expected);
    const CaseFacts facts = caseFacts(log, codes);
    QCOMPARE(QStringList({facts.sdkVersion, facts.platform, facts.sdkAppId, facts.userId, facts.time,
                          facts.interfaceCalled, facts.errorMessage}),
             expected);
}

void TestCaseFacts::anyText_isSafe_data()
{
    QTest::addColumn<QString>("log");
    constexpr qsizetype Long = 200'000; // a quadratic pattern would run into the test's time limit
    for (const QStringView text :
         {u"a", u"1", u" ", u"\n", u"sdkversion", u"userid=", u"code:6013 ", u"msg:", u"platform: ", u"error\n",
          u"2020-01-01 ", u"imsdk ", u"PlatformException(6013,", u"aA "})
        QTest::newRow(qPrintable(u"repeated %1"_s.arg(text))) << text.toString().repeated(Long / text.size());
    QTest::newRow("surrogates") << QString(50, QChar(0xdc00)) + QString(50, QChar(0xd800)) + QString(50, QChar(0));
}

void TestCaseFacts::anyText_isSafe()
{
    QFETCH(QString, log);
    const CaseFacts first = caseFacts(log, {u"6013"_s, u"-5"_s, QString()});
    QCOMPARE(caseFacts(log, {u"6013"_s, u"-5"_s, QString()}), first);
}

QTEST_GUILESS_MAIN(TestCaseFacts)
#include "tst_casefacts.moc"
