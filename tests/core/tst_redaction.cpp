// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redaction.h"
#include "core/redactionrules.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const QString Sig
    = u"eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwlDh4pTsxIKCzBQlK0MTAwNjM2MDY6hMakVBZlEqUNzU1NTIwMAAIlqSmQsWM*gnIvCsyzg__"_s;
const QString Jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"_s;
const QString Hex64 = u"5f2b1c0d9e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c"_s;

struct Row
{
    const char *name;
    QString text;
    QString redacted;
};

void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    for (const Row &row : rows)
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
    void secrets_data();

    void secrets() { checkRow(); }

    void headers_data();

    void headers() { checkRow(); }

    void people_data();

    void people() { checkRow(); }

    void addresses_data();

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

void TestRedaction::secrets_data()
{
    addRows({
        {"usersig-bare", Sig, u"[UserSig 1 removed]"_s},
        {"usersig-named", u"usersig="_s + Sig, u"usersig=[UserSig 1 removed]"_s},
        {"usersig-json", u"{\"userSig\":\""_s + Sig + u"\",\"code\":6206}"_s,
         u"{\"userSig\":\"[UserSig 1 removed]\",\"code\":6206}"_s},
        {"usersig-json-in-json", u"{\\\"userSig\\\":\\\"abc*def\\\",\\\"code\\\":70001}"_s,
         u"{\\\"userSig\\\":\\\"[UserSig 1 removed]\\\",\\\"code\\\":70001}"_s},
        {"usersig-query",
         u"https://a.example/v4/x?sdkappid=1400000643&identifier=admin&usersig="_s + Sig
             + u"&random=99999999&contenttype=json"_s,
         u"https://a.example/v4/x?sdkappid=1400000643&identifier=admin&usersig=[UserSig 1 removed]"
         "&random=99999999&contenttype=json"_s},
        {"usersig-query-encoded", u"usersig%3DeJxabc%2Adef%26sdkappid%3D1400000643"_s,
         u"usersig%3D[UserSig 1 removed]%26sdkappid%3D1400000643"_s},
        {"usersig-short", u"userSig: 'abc'"_s, u"userSig: '[UserSig 1 removed]'"_s},
        {"usersig-objective-c", u"    userSig = \"eJwabc\";\n    code = 6208;"_s,
         u"    userSig = \"[UserSig 1 removed]\";\n    code = 6208;"_s},
        {"usersig-swift", u"sig: Optional(\"abcdef123\")"_s, u"sig: Optional(\"[UserSig 1 removed]\")"_s},
        {"usersig-kotlin", u"LoginParam(userId=u1, userSig=abc123, code=6013)"_s,
         u"LoginParam(userId=u1, userSig=[UserSig 1 removed], code=6013)"_s},
        {"usersig-tim-log", u"login|userid:u1|usersig:abc123*x|code:70001|desc:x"_s,
         u"login|userid:u1|usersig:[UserSig 1 removed]|code:70001|desc:x"_s},
        {"usersig-chinese", u"我的usersig是abcd1234，报错70001"_s, u"我的usersig是[UserSig 1 removed]，报错70001"_s},
        {"usersig-glued", u"签发的"_s + Sig + u"登录报70003"_s, u"签发的[UserSig 1 removed]登录报70003"_s},
        {"usersig-header", u"X-UserSig: abc123\r\nHost: a"_s, u"X-UserSig: [UserSig 1 removed]\r\nHost: a"_s},
        {"usersig-wrapped", Sig.left(60) + u"\n"_s + Sig.mid(60) + u"\ncode 6206"_s,
         u"[UserSig 1 removed]\ncode 6206"_s},
        {"usersig-full-width", u"ＵｓｅｒＳｉｇ：abc123。错误码：70001"_s,
         u"ＵｓｅｒＳｉｇ：[UserSig 1 removed]。错误码：70001"_s},
        {"usersig-python", u"{'UserSig': 'ab\\'c', 'x': 1}"_s, u"{'UserSig': '[UserSig 1 removed]', 'x': 1}"_s},
        {"private-map-key", u"privateMapKey=eJxqwerty"_s, u"privateMapKey=[UserSig 1 removed]"_s},
        {"password", u"password=hunter2"_s, u"password=[password 1 removed]"_s},
        {"password-signs", u"password=p@ss,w;o|r&d code=1"_s, u"password=[password 1 removed] code=1"_s},
        {"password-quoted-spaces", u"pwd: \"two words\""_s, u"pwd: \"[password 1 removed]\""_s},
        {"password-escaped-quote", u"\"passwd\" : \"a\\\"b c\""_s, u"\"passwd\" : \"[password 1 removed]\""_s},
        {"password-number", u"password: 123456"_s, u"password: [password 1 removed]"_s},
        {"password-chinese", u"密码：abc123，错误码：6013"_s, u"密码：[password 1 removed]，错误码：6013"_s},
        {"password-chinese-sentence", u"我的密码是Abc!2020你看看"_s, u"我的密码是[password 1 removed]你看看"_s},
        {"password-sentence", u"my password is tiger77 and it says 6013"_s,
         u"my password is [password 1 removed] and it says 6013"_s},
        {"password-xml", u"<password>hunter2</password>"_s, u"<password>[password 1 removed]</password>"_s},
        {"password-url", u"https://admin:s3cret@a.example/x"_s, u"https://admin:[password 1 removed]@a.example/x"_s},
        {"password-option", u"mysql --password hunter2 --host x"_s,
         u"mysql --password [password 1 removed] --host x"_s},
        {"password-curl", u"curl -u bob:secret9 http://a"_s, u"curl -u [password 1 removed] http://a"_s},
        {"password-beside", u"password hunter2 fails"_s, u"password [password 1 removed] fails"_s},
        {"password-beside-chinese", u"账号 admin 密码admin888登录不了"_s,
         u"账号 admin 密码[password 1 removed]登录不了"_s},
        {"password-below", u"密码：\nabcdef\n错误码 6013"_s, u"密码：\n[password 1 removed]\n错误码 6013"_s},
        {"password-url-at", u"mysql://root:p@ss@host/db"_s, u"mysql://root:[password 1 removed]@host/db"_s},
        {"password-attribute", u"<add key=\"password\" value=\"hunter2\"/>"_s,
         u"<add key=\"password\" value=\"[password 1 removed]\"/>"_s},
        {"sms-code", u"验证码：482913"_s, u"验证码：[password 1 removed]"_s},
        {"secret-key", u"SecretKey=Abc123Abc123"_s, u"SecretKey=[key 1 removed]"_s},
        {"secret-key-demo", u"const SECRETKEY = '"_s + Hex64 + u"';"_s, u"const SECRETKEY = '[key 1 removed]';"_s},
        {"hex-key-bare", Hex64, u"[key 1 removed]"_s},
        {"secret-id", u"AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"_s, u"[key 1 removed]"_s},
        {"api-key", u"api_key: \"k-123456\""_s, u"api_key: \"[key 1 removed]\""_s},
        {"app-key", u"appKey=abc_123"_s, u"appKey=[key 1 removed]"_s},
        {"key-chinese", u"密钥: 0a1b2c3d"_s, u"密钥: [key 1 removed]"_s},
        {"signature", u"Signature=a%2Bb%3D&Nonce=3"_s, u"Signature=[key 1 removed]&Nonce=3"_s},
        {"private-key", u"-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG\nByqGSM49\n-----END PRIVATE KEY-----\n7009"_s,
         u"[key 1 removed]\n7009"_s},
        {"private-key-cut", u"-----BEGIN EC PRIVATE KEY-----\nMIGHAgEAMBMG"_s, u"[key 1 removed]"_s},
        {"token", u"token=abc123&code=6013"_s, u"token=[token 1 removed]&code=6013"_s},
        {"access-token", u"\"access_token\":\"T_abc-9\",\"expires_in\":7200"_s,
         u"\"access_token\":\"[token 1 removed]\",\"expires_in\":7200"_s},
        {"refresh-token", u"refreshToken -> r123"_s, u"refreshToken -> [token 1 removed]"_s},
        {"token-list", u"\"tokens\": [\"aa11\", \"bb22\"]}"_s, u"\"tokens\": [[token 1 removed]]}"_s},
        {"token-pair", u"(\"token\", \"abc123\")"_s, u"(\"token\", \"[token 1 removed]\")"_s},
        {"token-escaped-line-end", u"\"log\":\"token=abc\\nerr=6013\""_s,
         u"\"log\":\"token=[token 1 removed]\\nerr=6013\""_s},
        {"token-json-ampersand", u"token=abc\\u0026code=6013"_s, u"token=[token 1 removed]\\u0026code=6013"_s},
        {"token-html", u"?token=abc&amp;code=6013"_s, u"?token=[token 1 removed]&amp;code=6013"_s},
        {"token-glued", u"token=abc123登录报6013"_s, u"token=[token 1 removed]登录报6013"_s},
        {"token-brackets", u"token [abc123def]"_s, u"token [[token 1 removed]]"_s},
        {"token-hexadecimal-beside", u"set token 740f4707bebcf74f"_s, u"set token [token 1 removed]"_s},
        {"token-xml", u"<token>abc</token><code>70001</code>"_s,
         u"<token>[token 1 removed]</token><code>70001</code>"_s},
        {"token-longer-name", u"tokenString=abc password_hash=def"_s,
         u"tokenString=[token 1 removed] password_hash=[password 1 removed]"_s},
        {"device-token", u"<740f4707 bebcf74f 9b7c25d4 8e335894>"_s, u"<[token 1 removed]>"_s},
        {"token-yaml", u"token: >\n"_s, u"token: >\n"_s},
        {"token-next-line", u"\"token\":\n  \"abc123\""_s, u"\"token\":\n  \"[token 1 removed]\""_s},
        {"jwt", u"got "_s + Jwt + u" ok"_s, u"got [token 1 removed] ok"_s},
        {"github", u"ghp_abcdefghijklmnopqrstuvwxyz0123456789"_s, u"[key 1 removed]"_s},
        {"session-id", u"sessionId=8f3a-99"_s, u"sessionId=[session 1 removed]"_s},
        {"php-session", u"PHPSESSID=abc; path=/"_s, u"PHPSESSID=[session 1 removed]; path=/"_s},
        {"session-key", u"\"session_key\":\"tiihtNczf5v6AKRyjwEUhQ==\""_s,
         u"\"session_key\":\"[session 1 removed]\""_s},
        {"random-string", u"got Zm9vYmFyQmF6MTIzNDU2Nzg5MEFCQ0RFRkdISUpLTE1O back"_s, u"got [token 1 removed] back"_s},
        {"nul-inside", u"password=ab"_s + QChar(0) + u"cd1 x"_s, u"password=[password 1 removed] x"_s},
        {"lone-surrogate", QString(QChar(0xd800)) + u"password=abc1"_s,
         QString(QChar(0xd800)) + u"password=[password 1 removed]"_s},
        {"usersig-then-date", u"usersig="_s + Sig + u"\n2019-11-05 10:22:31.112 E code 6206"_s,
         u"usersig=[UserSig 1 removed]\n2019-11-05 10:22:31.112 E code 6206"_s},
        {"usersig-then-date-alone", Sig + u"\r\n2019-11-05\r\nok"_s, u"[UserSig 1 removed]\r\n2019-11-05\r\nok"_s},
        {"usersig-then-words", u"userSig="_s + Sig + u"\nLoginManager started"_s,
         u"userSig=[UserSig 1 removed]\nLoginManager started"_s},
        {"usersig-wrapped-then-text", Sig.left(90) + u"\n"_s + Sig.mid(90) + u" code:70001"_s,
         u"[UserSig 1 removed] code:70001"_s},
        {"jwt-wrapped", u"token="_s + Jwt.left(80) + u"\n"_s + Jwt.mid(80) + u"\nnext"_s,
         u"token=[token 1 removed][token 2 removed]\nnext"_s},
        {"key-wrapped-twice",
         u"secretKey: "_s + Hex64.left(24) + u"\n"_s + Hex64.mid(24, 20) + u"\n"_s + Hex64.mid(44) + u"\nnext 1"_s,
         u"secretKey: [key 1 removed][token 1 removed]\nnext 1"_s},
        {"password-chinese-brackets", u"密码：【Abc@12345】"_s, u"密码：【[password 1 removed]】"_s},
        {"password-mysql", u"mysql -uroot -pS3cret99 im"_s, u"mysql -uroot -p[password 1 removed] im"_s},
        {"password-redis", u"redis-cli -h r -a MyRed1sPass"_s, u"redis-cli -h r -a [password 1 removed]"_s},
        {"registration-id", u"xiaomi regId: dG9rZW4xMjM0"_s, u"xiaomi regId: [token 1 removed]"_s},
        {"firebase-token", u"fcm: dQw4w9WgXcQ:APA91bHun4MxP5egoKMwt2K"_s, u"fcm: [key 1 removed]"_s},
        {"skey", u"uin=o012; skey=@AbCdEfGh1"_s, u"uin=o012; skey=[token 1 removed]"_s},
    });
}

void TestRedaction::headers_data()
{
    addRows({
        {"bearer", u"Authorization: Bearer abc.def-1 code 70001"_s,
         u"Authorization: Bearer [token 1 removed] code 70001"_s},
        {"bearer-bare", u"with Bearer abcdef123456, 401"_s, u"with Bearer [token 1 removed], 401"_s},
        {"basic", u"Authorization: Basic dXNlcjpwYXNz"_s, u"Authorization: Basic [token 1 removed]"_s},
        {"basic-bare", u"Basic dXNlcjpwYXNz"_s, u"Basic [token 1 removed]"_s},
        {"tc3", u"Authorization: TC3-HMAC-SHA256 Credential=AKIDx/2019-02-25/cvm, Signature=1a2b\r\nHost: h"_s,
         u"Authorization: [token 1 removed]\r\nHost: h"_s},
        {"digest", u"authorization: Digest username=\"Mufasa\", response=\"6629\""_s,
         u"authorization: [token 1 removed]"_s},
        {"json", u"\"Authorization\":\"Bearer abc\",\"code\":6013"_s,
         u"\"Authorization\":\"Bearer [token 1 removed]\",\"code\":6013"_s},
        {"curl", u"-H 'Authorization: abc def' https://a.example/6013"_s,
         u"-H 'Authorization: [token 1 removed]' https://a.example/6013"_s},
        {"x-auth-token", u"X-Auth-Token: abc"_s, u"X-Auth-Token: [token 1 removed]"_s},
        {"x-api-key", u"x-api-key: abc"_s, u"x-api-key: [key 1 removed]"_s},
        {"cookie", u"Cookie: a=b; c=d e\r\nHost: h"_s, u"Cookie: [cookie 1 removed]\r\nHost: h"_s},
        {"cookie-lines", u"Cookie: a=b;\n  c=d\nHost: h"_s, u"Cookie: [cookie 1 removed]\nHost: h"_s},
        {"set-cookie", u"Set-Cookie: id=a3; Expires=Wed; Secure"_s, u"Set-Cookie: [cookie 1 removed]"_s},
        {"cookie-json", u"{\"cookie\":\"a=b; c=d\",\"code\":6013}"_s,
         u"{\"cookie\":\"[cookie 1 removed]\",\"code\":6013}"_s},
        {"cookie-curl", u"-H \"Cookie: a=b\" https://a.example"_s,
         u"-H \"Cookie: [cookie 1 removed]\" https://a.example"_s},
        {"cookie-script", u"document.cookie=\"a=b\""_s, u"document.cookie=\"[cookie 1 removed]\""_s},
    });
}

void TestRedaction::people_data()
{
    addRows({
        {"phone", u"13812345678"_s, u"[phone 1 removed]"_s},
        {"phone-country", u"call +86 138 1234 5678 now"_s, u"call [phone 1 removed] now"_s},
        {"phone-country-glued", u"+8613812345678"_s, u"[phone 1 removed]"_s},
        {"phone-country-plain", u"8613812345678"_s, u"[phone 1 removed]"_s},
        {"phone-country-zeros", u"0086-13812345678"_s, u"[phone 1 removed]"_s},
        {"phone-country-brackets", u"(+86)13812345678"_s, u"[phone 1 removed]"_s},
        {"phone-spaces", u"138 1234 5678"_s, u"[phone 1 removed]"_s},
        {"phone-hyphens", u"138-1234-5678"_s, u"[phone 1 removed]"_s},
        {"phone-dashes", u"138–1234–5678"_s, u"[phone 1 removed]"_s},
        {"phone-glued", u"客户电话13812345678登录报6013"_s, u"客户电话[phone 1 removed]登录报6013"_s},
        {"phone-letters", u"user13812345678 failed"_s, u"user[phone 1 removed] failed"_s},
        {"phone-identifier", u"identifier=13812345678&code=70001"_s, u"identifier=[phone 1 removed]&code=70001"_s},
        {"phone-json", u"{\"userId\":\"13812345678\"}"_s, u"{\"userId\":\"[phone 1 removed]\"}"_s},
        {"phone-full-width", u"１３８１２３４５６７８"_s, u"[phone 1 removed]"_s},
        {"phone-uk", u"+44 20 7946 0958"_s, u"[phone 1 removed]"_s},
        {"phone-us", u"+1 (415) 555-2671"_s, u"[phone 1 removed]"_s},
        {"phone-us-local", u"(415) 555-2671"_s, u"[phone 1 removed]"_s},
        {"phone-hong-kong", u"+852 9123 4567"_s, u"[phone 1 removed]"_s},
        {"phone-international-zeros", u"0044 20 7946 0958"_s, u"[phone 1 removed]"_s},
        {"phone-landline", u"0755-86013388"_s, u"[phone 1 removed]"_s},
        {"phone-landline-beijing", u"电话：(010)62345678"_s, u"电话：[phone 1 removed]"_s},
        {"phone-dots", u"138.1234.5678."_s, u"[phone 1 removed]."_s},
        {"phone-behind-a-stop", u"call.13812345678"_s, u"call.[phone 1 removed]"_s},
        {"phone-named", u"mobile: 91234567"_s, u"mobile: [phone 1 removed]"_s},
        {"phone-in-a-list", u"13812345678,13912345678"_s, u"[phone 1 removed],[phone 2 removed]"_s},
        {"e-mail", u"mail zhang.san+im@mail.qq.com!"_s, u"mail [e-mail 1 removed]!"_s},
        {"e-mail-glued", u"我的邮箱zhang@qq.com报6013"_s, u"我的邮箱[e-mail 1 removed]报6013"_s},
        {"e-mail-encoded", u"?mail=zhang%40qq.com&x=1"_s, u"?mail=[e-mail 1 removed]&x=1"_s},
        {"e-mail-full-width", u"zhang＠qq.com"_s, u"[e-mail 1 removed]"_s},
        {"e-mail-number", u"12345678@qq.com"_s, u"[e-mail 1 removed]"_s},
        {"e-mail-brackets", u"Zhang <zhang@qq.com>"_s, u"Zhang <[e-mail 1 removed]>"_s},
        {"id-18", u"110101199003074477"_s, u"[ID number 1 removed]"_s},
        {"id-18-x", u"身份证11010519491231002X。"_s, u"身份证[ID number 1 removed]。"_s},
        {"id-18-small-x", u"11010519491231002x"_s, u"[ID number 1 removed]"_s},
        {"id-18-wrong-digit-named", u"身份证号：110101199003070000"_s, u"身份证号：[ID number 1 removed]"_s},
        {"id-15", u"110105491231002"_s, u"[ID number 1 removed]"_s},
        {"card-16", u"card 4111111111111111"_s, u"card [bank card 1 removed]"_s},
        {"card-19", u"6222021234567890128"_s, u"[bank card 1 removed]"_s},
        {"card-end-of-sentence", u"card 4111111111111111."_s, u"card [bank card 1 removed]."_s},
        {"card-groups", u"4111 1111 1111 1111"_s, u"[bank card 1 removed]"_s},
        {"card-hyphens", u"4111-1111-1111-1111"_s, u"[bank card 1 removed]"_s},
        {"card-named", u"银行卡号：1234567890123456"_s, u"银行卡号：[bank card 1 removed]"_s},
        {"imei", u"IMEI: 490154203237518"_s, u"IMEI: [IMEI 1 removed]"_s},
        {"imei-json", u"\"imei\":\"490154203237518\""_s, u"\"imei\":\"[IMEI 1 removed]\""_s},
        {"phone-dots", u"phone: 415.555.0132"_s, u"phone: [phone 1 removed]"_s},
        {"phone-toll-free", u"call 1-800-555-0199"_s, u"call [phone 1 removed]"_s},
        {"phone-4-4-3", u"1381 2345 678 是我的电话"_s, u"[phone 1 removed] 是我的电话"_s},
        {"id-dashes", u"440301-19880712-3011"_s, u"[ID number 1 removed]"_s},
        {"card-of-15", u"3782 822463 10005"_s, u"[bank card 1 removed]"_s},
    });
}

void TestRedaction::addresses_data()
{
    addRows({
        {"v4", u"connect 203.0.113.165"_s, u"connect [IP 1 removed]"_s},
        {"v4-port", u"203.0.113.165:8080 failed"_s, u"[IP 1 removed]:8080 failed"_s},
        {"v4-query", u"sso_ip=203.0.113.165&sso_port=8080"_s, u"sso_ip=[IP 1 removed]&sso_port=8080"_s},
        {"v4-sdk-client", u"sdk_client_ip=10.0.0.7&x"_s, u"sdk_client_ip=[IP 1 removed]&x"_s},
        {"v4-java", u"/192.168.1.20:443"_s, u"/[IP 1 removed]:443"_s},
        {"v4-glued", u"连不上203.0.113.165，报9508"_s, u"连不上[IP 1 removed]，报9508"_s},
        {"v4-end-of-sentence", u"It is 203.0.113.165."_s, u"It is [IP 1 removed]."_s},
        {"v4-full-width", u"２０３．０．１１３．１６５"_s, u"[IP 1 removed]"_s},
        {"v6", u"from 2001:db8:0:0:8:800:200c:417a."_s, u"from [IP 1 removed]."_s},
        {"v6-short", u"2001:db8::8a2e:370:7334"_s, u"[IP 1 removed]"_s},
        {"v6-port", u"[2001:db8::1]:443"_s, u"[IP 1 removed]:443"_s},
        {"v6-link", u"fe80::1%eth0"_s, u"[IP 1 removed]"_s},
        {"v6-mapped", u"::ffff:192.0.2.128"_s, u"[IP 1 removed]"_s},
        {"v6-named", u"code:2001:db8::1: refused"_s, u"code:[IP 1 removed]: refused"_s},
        {"v6-glued", u"地址2001:db8::1不通"_s, u"地址[IP 1 removed]不通"_s},
        {"mac", u"wifi 00:1A:2B:3C:4D:5E up"_s, u"wifi [MAC 1 removed] up"_s},
        {"mac-hyphens", u"00-1a-2b-3c-4d-5e"_s, u"[MAC 1 removed]"_s},
        {"mac-named", u"mac:00:1A:2B:3C:4D:5E"_s, u"mac:[MAC 1 removed]"_s},
        {"mac-cisco", u"001a.2b3c.4d5e"_s, u"[MAC 1 removed]"_s},
        {"mac-plain", u"mac=001a2b3c4d5e"_s, u"mac=[MAC 1 removed]"_s},
        {"host-named-after-address", u"host ip-10-20-30-40.internal"_s, u"host ip-[IP 1 removed].internal"_s},
    });
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
                                   u"pwd=abcdefg1 "})
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
