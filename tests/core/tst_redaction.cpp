// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redaction.h"
#include "core/redactionreading.h"
#include "core/redactionrules.h"
#include "redactionrows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

void addRows(const QList<RedactionRow> &rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    for (const RedactionRow &row : rows)
        QTest::newRow(row.name) << row.text << row.redacted;
}

void addKept(std::initializer_list<std::pair<const char *, QString>> rows)
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, text] : rows)
        QTest::newRow(name) << text;
}

QString restoredWhole(Redaction redaction)
{
    while (!redaction.removed.isEmpty())
        redaction = restore(redaction, redaction.removed.size() / 2);
    return redaction.text;
}

void checkRow()
{
    QFETCH(QString, text);
    QFETCH(QString, redacted);
    const Redaction redaction = redact(text, Language::English);
    QCOMPARE(redaction.text, redacted);
    QCOMPARE(redact(redaction.text, Language::English).text, redacted);
    QCOMPARE(redact(redaction.text, Language::Chinese).text, redacted);
    QCOMPARE(restoredWhole(redaction), text);
}

} // namespace

class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); } // of an invalid pattern

    void secrets_data() { addRows(secretRows()); }

    void secrets() { checkRow(); }

    void headers_data() { addRows(headerRows()); }

    void headers() { checkRow(); }

    void people_data() { addRows(peopleRows()); }

    void people() { checkRow(); }

    void addresses_data() { addRows(addressRows()); }

    void addresses() { checkRow(); }

    void lookAlikes_stay_data();
    void lookAlikes_stay();
    void chinese_data();
    void chinese();
    void sameOriginal_hasTheSameNumber();
    void severalTexts_shareTheirNumbers();
    void repeatedSecret_goesEverywhere();
    void placeholdersInTheText_keepTheirNumbers();
    void removed_saysWhatAndWhere();
    void restore_onePiece_leavesTheOthers();
    void restore_wrongIndex_changesNothing();
    void placeholders_ofBothLanguages_areFound();
    void anyText_isSafe_data();
    void anyText_isSafe();
    void madeUpLogs_keepTheProperties();
};

void TestRedaction::initTestCase()
{
    for (const RedactionRule &rule : redactionRules())
        QVERIFY2(rule.pattern.isValid(), qPrintable(rule.pattern.pattern() + rule.pattern.errorString()));
}

void TestRedaction::lookAlikes_stay_data()
{
    addKept({
        {"code", u"code: 70001"_s},
        {"code-negative", u"errCode=-10001"_s},
        {"code-list", u"6013,6014 6206/70001"_s},
        {"code-after-sig", u"invalid usersig: 70003"_s},
        {"code-after-token", u"refresh token:70013"_s},
        {"usersig-word", u"UserSig无效"_s},
        {"usersig-expired", u"userSig: expired"_s},
        {"usersig-null", u"usersig=null&x=1"_s},
        {"usersig-empty", u"\"userSig\":\"\",\"code\":6206"_s},
        {"usersig-stars", u"usersig=****"_s},
        {"usersig-placeholder", u"userID=<user>&token=xxx"_s},
        {"password-wrong", u"the password is wrong"_s},
        {"password-heading", u"密码错误"_s},
        {"token-type", u"\"token_type\":\"bearer\""_s},
        {"token-length", u"tokenLength: 123456 userSig.length=300 password_expires=2020-01-01"_s},
        {"code-beside", u"usersig 70001, token 6014) 密码6013"_s},
        {"token-expiry", u"token_expires_in=7200"_s},
        {"tokenised", u"tokenizer: wordpiece"_s},
        {"signal", u"signal: 11"_s},
        {"design", u"design: flat"_s},
        {"keyword", u"keyword: im"_s},
        {"message-key", u"\"MsgKey\": \"89541_2574206_1572870301\""_s},
        {"cookie-word", u"the cookie has expired"_s},
        {"bearer-word", u"Bearer token missing"_s},
        {"basic-word", u"Basic authentication failed"_s},
        {"epoch", u"date_time=1592921735&sdk_app_id=1400000445"_s},
        {"epoch-milliseconds", u"\"timestamp\":1577087588457"_s},
        {"epoch-microseconds", u"1577087588457123"_s},
        {"timestamp", u"2020-01-21 09:55:32.904/E/22008-22113"_s},
        {"timestamp-colon", u"2019-07-16 14:57:41:989 nowStatus 3"_s},
        {"timestamp-zone", u"timestamp=2020-06-23T22:15:35.340+0800"_s},
        {"timestamp-compact", u"20200623221535"_s},
        {"timestamp-short", u"01-21 09:55:32.904 22008 22113"_s},
        {"app-id", u"SDK APP ID:  1400000643"_s},
        {"app-id-chinese", u"我的SDKAppID是1400000643"_s},
        {"sequence", u"channel id:2|seq:3298380842|size:668"_s},
        {"sequence-like-phone", u"msgSeq:13298380842"_s},
        {"sequence-like-phone-json", u"\"MsgRandom\": 13298380842"_s},
        {"operation", u"\"operationID\": \"1736574044941\""_s},
        {"tiny-id", u"tinyid:144115198371610486"_s},
        {"tiny-id-bare", u"144115198371610486"_s},
        {"long-number", u"138123456789"_s},
        {"decimal", u"0.13812345678"_s},
        {"id-wrong-digit", u"110101199003070000"_s},
        {"id-wrong-date", u"110101199013070011"_s},
        {"luhn-wrong-19", u"6222021234567890127"_s},
        {"version-elsewhere", u"SDK 3.5.0.211, then 3.5.0.211 again"_s},
        {"luhn-wrong", u"4111111111111112"_s},
        {"version-three-parts", u"SDK Version: 5.8.1696"_s},
        {"version-large", u"2.5.2.9152"_s},
        {"version-five-parts", u"2.5.2.9152.9219 1.2.3.4.5"_s},
        {"version-word", u"version 3.5.0.211"_s},
        {"version-v", u"imsdk v3.5.0.211 x"_s},
        {"version-sdk", u"imsdk:3.5.0.211"_s},
        {"version-chinese", u"SDK版本号：3.5.0.211"_s},
        {"version-chinese-upgrade", u"升级SDK到 3.5.0.211 后"_s},
        {"version-behind", u"升级到最新的 3.5.0.211 版本后"_s},
        {"version-json", u"\"sdkVersion\":\"3.5.0.211\""_s},
        {"version-android", u"Android 4.3.81 6012请求超时"_s},
        {"source-line", u"-tls.cpp.216  Unpack0xa0b  imsession.cpp:731"_s},
        {"scope", u"tim::SessionManager::OnDisconnect std::string"_s},
        {"scope-hexadecimal", u"cafe::babe"_s},
        {"symbol", u"ERR_SDK_NOT_INITIALIZED ERR_USER_SIG_EXPIRED"_s},
        {"mangled", u"_ZN3tim14SessionManager12OnDisconnectERKNSt7__cxx1112basic_stringIcEE"_s},
        {"class-path", u"com.tencent.imsdk.v2.V2TIMManagerImplWithAVeryLongNameIndeed"_s},
        {"hex-short", u"rsp: 0a020800"_s},
        {"md5", u"md5=9e107d9d372bb6826bd81d3542a419d6"_s},
        {"request-id", u"RequestId: 3c140219-cfe9-470e-b241-907877d6fb03"_s},
        {"hex-dump", u"0a-02-08-00-1f-2e-3d 0a 02 08"_s},
        {"image-name", u"icon@2x.png"_s},
        {"package", u"imsdk@5.1.56"_s},
        {"group-id", u"@TGS#2J4SZEAEL"_s},
        {"request-range", u"120001-130000"_s},
        {"http", u"HTTP/1.1 200 OK 8080"_s},
        {"port", u"ws://localhost:8080/6013"_s},
        {"sample-flutter", u"PlatformException(Sdk_Not_Login, 6014, null)"_s},
        {"sample-rest", u"{\"ActionStatus\": \"OK\", \"ErrorInfo\": \"\", \"MsgTime\": 1572870301}"_s},
        {"chinese-prose", u"群组不存在，或者曾经存在过但目前已经被解散，错误码10010。"_s},
        {"version-of-kit", u"TUIKit 1.0.2.3 beta"_s},
        {"line-behind-address", u"LoginManager2 started"_s},
        {"date-with-dashes", u"20191105-102231"_s},
        {"numbers-in-columns", u"12 1381 2345 678 99"_s},
        {"code-escaped", u"%22code%22%3A%2270001%22 \\u0022code\\u0022:6208 &quot;6013&quot;"_s},
        {"cookie-sentence", u"The cookie: it expired code 6208"_s},
        {"cookie-then-indented", u"  cookie: none\n  code=6013"_s},
        {"offset", u"offset +1234567"_s},
        {"app-id-plus", u"sdkappid +1400000643"_s},
        {"browser", u"Chrome/108.0.0.0 Safari, Android 10.0.0.1"_s},
        {"time-like-mac", u"12:34:56:78:90:12"_s},
        {"time-then-numbers", u"10:22:31,138 1234 5678 D tag"_s},
        {"numbers-at-line-ends", u"cost 138\n12345678 ms"_s},
        {"numbers-at-line-ends-date", u"took 1381234\n2019-11-05 10:22"_s},
        {"codes-in-columns", u"6013\n6014\n6206\n70001\n70003"_s},
        {"sequence-in-json", u"%22MsgSeq%22%3A13298380842"_s},
        {"name-of-a-field", u"{\"name\":\"password\",\"type\":\"string\"}"_s},
        {"password-message", u"password: invalid user name"_s},
        {"password-code", u"password: wrong code 6013"_s},
        {"session-state", u"session: closed"_s},
        {"long-name", u"getV2TIMManagerImplementationWithAVeryLongNameIndeed"_s},
    });
}

void TestRedaction::lookAlikes_stay()
{
    QFETCH(QString, text);
    const Redaction redaction = redact(text, Language::English);
    QCOMPARE(redaction.text, text);
    QVERIFY(redaction.removed.isEmpty());
}

void TestRedaction::chinese_data()
{
    addRows({
        {"usersig", u"usersig=abc123"_s, u"usersig=[已隐去 UserSig 1]"_s},
        {"phone", u"手机 13812345678"_s, u"手机 [已隐去 电话号码 1]"_s},
        {"ip", u"203.0.113.165"_s, u"[已隐去 IP 地址 1]"_s},
        {"password", u"密码：abc123"_s, u"密码：[已隐去 密码 1]"_s},
        {"cookie", u"Cookie: a=b"_s, u"Cookie: [已隐去 Cookie 1]"_s},
    });
}

void TestRedaction::chinese()
{
    QFETCH(QString, text);
    QFETCH(QString, redacted);
    QCOMPARE(redact(text, Language::Chinese).text, redacted);
    QCOMPARE(redact(redacted, Language::Chinese).text, redacted);
    QCOMPARE(redact(redacted, Language::English).text, redacted);
}

void TestRedaction::sameOriginal_hasTheSameNumber()
{
    QCOMPARE(redact(u"13812345678 a@b.cn 13912345678 13812345678"_s, Language::English).text,
             u"[phone 1 removed] [e-mail 1 removed] [phone 2 removed] [phone 1 removed]"_s);
}

void TestRedaction::severalTexts_shareTheirNumbers()
{
    const QList<Redaction> redactions = redact(
        QStringList{u"13912345678 tiger77"_s, QString(), u"13812345678 13912345678 pwd=tiger77"_s}, Language::English);
    QCOMPARE(redactions.size(), 3);
    QCOMPARE(redactions[0].text, u"[phone 1 removed] [password 1 removed]"_s);
    QCOMPARE(redactions[1], Redaction());
    QCOMPARE(redactions[2].text, u"[phone 2 removed] [phone 1 removed] pwd=[password 1 removed]"_s);
    QCOMPARE(redact(QStringList(), Language::English), QList<Redaction>());
}

void TestRedaction::repeatedSecret_goesEverywhere()
{
    QCOMPARE(redact(u"hunter22 works\npassword=hunter22\nxhunter22x"_s, Language::English).text,
             u"[password 1 removed] works\npassword=[password 1 removed]\nx[password 1 removed]x"_s);
}

void TestRedaction::placeholdersInTheText_keepTheirNumbers()
{
    QCOMPARE(
        redact(u"[phone 1 removed] 13912345678 [已隐去 电话号码 4] password=[password 1 removed]"_s, Language::English)
            .text,
        u"[phone 1 removed] [phone 5 removed] [已隐去 电话号码 4] password=[password 1 removed]"_s);
}

void TestRedaction::removed_saysWhatAndWhere()
{
    const Redaction redaction = redact(u"tel 13812345678, pwd=abc1"_s, Language::English);
    QCOMPARE(redaction.removed,
             (QList<RemovedPiece>{{RemovedKind::Phone, u"13812345678"_s, 4, u"[phone 1 removed]"_s},
                                  {RemovedKind::Password, u"abc1"_s, 27, u"[password 1 removed]"_s}}));
}

void TestRedaction::restore_onePiece_leavesTheOthers()
{
    const Redaction redaction = restore(redact(u"13812345678 a@b.cn 13912345678"_s, Language::English), 1);
    QCOMPARE(redaction.text, u"[phone 1 removed] a@b.cn [phone 2 removed]"_s);
    QCOMPARE(redaction.removed.size(), 2);
    const RemovedPiece &last = redaction.removed.at(1);
    QCOMPARE(redaction.text.mid(last.position, last.placeholder.size()), last.placeholder);
}

void TestRedaction::restore_wrongIndex_changesNothing()
{
    const Redaction redaction = redact(u"13812345678"_s, Language::English);
    QCOMPARE(restore(redaction, 1), redaction);
    QCOMPARE(restore(redaction, -1), redaction);
}

void TestRedaction::placeholders_ofBothLanguages_areFound()
{
    QCOMPARE(placeholders(u"a [phone 1 removed][已隐去 IP 地址 12] [phone removed] [x 1 removed]"_s),
             (QList<TextRange>{{2, 17}, {19, 14}}));
}

void TestRedaction::anyText_isSafe_data()
{
    QTest::addColumn<QString>("text");
    constexpr qsizetype Long = 200'000; // a quadratic rule would run into the test's time limit
    const auto repeated = [](QStringView text) { return text.toString().repeated(Long / text.size()); };
    for (const QStringView text : {u"a",
                                   u"1",
                                   u" ",
                                   u"@",
                                   u"eJx",
                                   u"1 ",
                                   u"+1",
                                   u"token",
                                   u"token ",
                                   u"token=",
                                   u"token:\"",
                                   u"password=a,",
                                   u"a@",
                                   u"a.",
                                   u"1.",
                                   u"1:",
                                   u":",
                                   u"0a:",
                                   u"[",
                                   u"[phone 1 removed]",
                                   u"[phone 1 ",
                                   u"\\\"",
                                   u"\\",
                                   u"eyJa.",
                                   u"13812345678",
                                   u"13812345678,",
                                   u"cookie: a=b\n",
                                   u"-----BEGIN KEY-----",
                                   u"://a:",
                                   u"密码是",
                                   u"张",
                                   u"%40",
                                   u"a%40b.",
                                   u"0-",
                                   u"(+86)",
                                   u"token=\\\\\"a",
                                   u"abcdefghij=",
                                   u"203.0.113.5 ",
                                   u"A1b",
                                   u"pwd=abcdefg1 ",
                                   u"%25",
                                   u"%2541",
                                   u"\\u0022",
                                   u"&#34;",
                                   u"&",
                                   u"password>",
                                   u"\"value\":\"a\",",
                                   u"\"token\",",
                                   u"\"name\":\"token\",\"a\":\"b\",",
                                   u"curl -b ",
                                   u"1\n",
                                   u"4111 ",
                                   u"138\n",
                                   u"138\n1234\n",
                                   u"\u200b",
                                   u"<key>password</key>",
                                   u"passphrase: a ",
                                   u"password (",
                                   u"password: |\n ",
                                   u"password[",
                                   u"ip ",
                                   u"203.0.113.5:80 ",
                                   u"eJxabcdefghijklmnopqrst \n",
                                   u"Cookie: a=b\n ",
                                   u"authorization: ",
                                   u"010",
                                   u"%E5",
                                   u"0 \n "})
        QTest::newRow(qPrintable(u"repeated %1"_s.arg(text))) << repeated(text);
    QTest::newRow("nul") << QString(100, QChar(0));
    QTest::newRow("surrogates") << QString(100, QChar(0xdc00)) + QString(100, QChar(0xd800));
    QTest::newRow("marks") << u"password="_s + QString(3, QChar(RemovedMark)) + u"a1 "_s;
    QTest::newRow("empty") << QString();
}

void TestRedaction::anyText_isSafe()
{
    QFETCH(QString, text);
    const Redaction redaction = redact(text, Language::English);
    QCOMPARE(redact(redaction.text, Language::English).text, redaction.text);
}

void TestRedaction::madeUpLogs_keepTheProperties()
{
    const QStringList parts{u"token="_s,
                            u"\""_s,
                            u" "_s,
                            u"\n"_s,
                            u"13812345678"_s,
                            u"usersig"_s,
                            u":"_s,
                            u"eJxabcdefghijklmnopqrstuv"_s,
                            u"a@b.cn"_s,
                            u","_s,
                            u"&"_s,
                            u"密码是"_s,
                            u"[phone 1 removed]"_s,
                            u"203.0.113.5"_s,
                            u"v"_s,
                            u"Cookie: "_s,
                            u"::1"_s,
                            u"code=6013"_s,
                            u"\\"_s,
                            u"7"_s,
                            u"abc"_s,
                            u"，"_s,
                            u"Bearer "_s,
                            u"+86"_s,
                            u"]"_s,
                            u"{"_s};
    QRandomGenerator random(20191105);
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int length = random.bounded(1, 16); length > 0; --length)
            text += parts[random.bounded(int(parts.size()))];
        const Redaction redaction = redact(text, Language::Chinese);
        QCOMPARE(restoredWhole(redaction), text);
        QVERIFY2(redact(redaction.text, Language::English).text == redaction.text, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
