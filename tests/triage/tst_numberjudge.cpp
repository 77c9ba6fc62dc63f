// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/fakecodes.h"
#include "triage/findwording.h"
#include "triage/linescanner.h"

#include <QTest>

#include <string>

using namespace Codebook;

/// What the text around a number makes of it.
class TestNumberJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge();
    void judge_labels_data();
    void judge_labels();

private:
    /// "6014 strong called, 8010 unknown"; ! before what the text calls a code.
    static QString judged(const QString &text, FakeCodes &codes);
};

QString TestNumberJudge::judged(const QString &text, FakeCodes &codes)
{
    LineScanner scanner(codes);
    const std::string line = text.toStdString();
    QStringList finds;
    for (const Find &find : scanner.scanLine(line)) {
        const QString kind = find.isUnknown() ? QStringLiteral("unknown") : confidenceName(find.confidence);
        finds << (find.isCalledCode ? QStringLiteral("!") : QString()) + find.code.label + u' ' + kind;
    }
    return finds.join(QStringLiteral(", "));
}

void TestNumberJudge::judge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finds");
    const auto row = [](const char *name, const char *text, const char *finds) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(finds);
    };

    // Called a code
    row("key-colon", "code:6014", "!6014 strong");
    row("key-equals", "errCode=6014", "!6014 strong");
    row("key-snake", "error_code 6014", "!6014 strong");
    row("key-json", R"({"ErrorCode": 6014})", "!6014 strong");
    row("key-json-escaped", R"({\"code\":6014})", "!6014 strong");
    row("key-hex-escaped", R"(\x22ErrorCode\x22:6014,)", "!6014 strong");
    row("key-unicode-escaped", R"(ErrorCode\u0022:6014)", "!6014 strong");
    row("key-html-escaped", "&quot;code&quot;:6014", "!6014 strong");
    row("key-of-a-url", "x?errCode%3D6014%26msg", "!6014 strong");
    row("key-json-in-a-url", "%22code%22%3A%20-10001", "!-10001 strong");
    row("key-in-capitals", "IMCode 6014", "!6014 strong");
    row("key-glued", "errcode6014", "!6014 strong");
    row("key-han", "错误码是 6014", "!6014 strong");
    row("key-behind", "6014错误码", "!6014 strong");
    row("key-of-the-next", "6014 code: 6208", "6014 weak, !6208 strong");
    row("key-with-words", "error code is int 6014", "!6014 strong");
    row("key-glued-text-behind", "code:6014msg:x", "!6014 strong");
    row("result", "ret : 70001, rsp: (", "!70001 strong");
    row("hexadecimal", "code 0x177e", "!6014 strong");
    row("hexadecimal-result", "ret: 0x177E", "!6014 strong");
    row("hexadecimal-error", "failed with 0x177e", "!6014 strong");
    row("hexadecimal-word", "code: 0xFFFFD8EF", "!-10001 strong");
    row("unsigned-word", "code: 4294957295", "!-10001 strong");
    row("markdown-bold", "错误码：**6014**", "!6014 strong");
    row("markdown-italic", "code: *6014*", "!6014 strong");
    row("markdown-bold-error-behind", "**6014** error", "6014 strong");
    row("markdown-bold-negative", "code: **-10001**", "!-10001 strong");
    row("float", "{code=6014.0, desc=x}", "!6014 strong");
    row("float-json", R"("code": 70001.0})", "!70001 strong");
    row("escaped-line-break", R"(bad\n6014 error)", "!6014 strong");

    // Beside a word for an error
    row("failed", "return failed:70001", "!70001 strong");
    row("reported", "一直报6014", "!6014 strong");
    row("error-behind", "6014 error", "!6014 strong");
    row("got", "got a 6014", "6014 strong");
    row("asked", "6014什么意思", "6014 strong");
    row("error-symbol", "errorMsg[Err_Sign_Exceed_Limit[6014]]", "!6014 strong");
    row("failed-slash", "login failed:70001/expired", "!70001 strong");
    row("result-slash", "ret: 6208/kicked", "!6208 strong");
    row("which-error", "6014是什么错误", "!6014 strong");
    row("which-error-code", "6014是什么错误码", "!6014 strong");
    row("as-soon-as", "一进群就6014", "6014 strong");
    row("glued-with-underscore", "imErr_6014", "!6014 strong");
    row("cannot-log-in", "突然登不上6014", "!6014 strong");
    row("got-before-prose", "got 6208 sometimes, always 6014 on this phone", "6208 strong, 6014 strong");
    row("exception", "PlatformException(6206, x)", "!6206 strong");
    row("exception-second", "PlatformException(a, 6206, x)", "6206 strong");
    row("callback", "onFail(6014)", "!6014 strong");
    row("logcat-error", "E/TIM: 6014 x", "6014 strong");
    row("objective-c", "-[TIM login:] 6014", "6014 strong");
    row("list", "code 6206, 6208 and 6014", "!6206 strong, !6208 strong, !6014 strong");
    row("list-han", "报6206、6208", "!6206 strong, !6208 strong");

    // Alone
    row("alone", "6014", "6014 weak");
    row("prose", "还有7001，发送", "7001 weak");
    row("things-about", "about 10010 downloads", "10010 weak");
    row("things-got", "got 7001 results", "7001 weak");
    row("things-left", "still 6208 left", "6208 weak");
    row("things-new", "received 7001 new mails", "7001 weak");
    row("key-of-a-translation", "6014_cn:'x'; 6208_en:'y'", "6014 weak, 6208 weak");
    row("markdown-alone", "**6014**", "6014 weak");
    row("sentence-ended", "login failed. 6014", "6014 weak");
    row("range-alone", "120007", "120007 weak");
    row("range-called", "code 120007", "!120007 strong");

    // Signs
    row("negative", "code: -10001", "!-10001 strong");
    row("other-sign-called", "code: 10001", "!10001 weak");
    row("other-sign-negative", "code: -6014", "!-6014 weak");
    row("other-sign-alone", "hm 10001 yes", "10001 weak");
    row("hyphen", "code-6014", "!6014 strong");
    row("hyphen-to-an-error", "IMErr-6014", "!6014 strong");
    row("hyphen-or-sign", "错误码-10001", "!-10001 strong");
    row("plus", "code: +6014", "!6014 strong");
    row("pair", "E/6014-6208 x", "");
    row("hyphen-to-a-word", "build-6014 imsdk-6208", "");
    row("http-twin", "302 moved", "");
    row("http-twin-called", R"({"code":302})", "!302 unknown");
    row("http-twin-error-code", "错误码302", "!302 weak");

    // Unknown
    row("unknown", "code: 8010", "!8010 unknown");
    row("unknown-quoted", R"(返回code:"-1" err:"x")", "!-1 unknown");
    row("unknown-error", "报错8010", "!8010 unknown");
    row("unknown-not-called", "got 8010", "");
    row("unknown-small-result", "ret: 1", "");
    row("unknown-error-code-like-success", "返回错误码247，errcode: 203", "!247 unknown, !203 unknown");
    row("unknown-list-negative", "错误码-2或-5", "!-2 unknown, !-5 unknown");
    row("unknown-hexadecimal-error", "failed with 0x80070005", "");
    row("unknown-which-error", "8010是什么错误", "!8010 unknown");
    row("success-codes", "code: 200, 错误码 0, code=204", "");
    row("success", "code: 0, code=200, ErrorCode:0", "");
    row("http-status", "status code: 404, HTTP 502 error, error 500", "");
    row("exit-code", "exit code 6014", "");
    row("too-long", "code: 12345678901", "");
    row("leading-zero", "code: 006014", "");

    // Something else
    row("clock", "14:57:41:6014", "");
    row("date", "6014-11-22 22/6014/11 10/6208", "");
    row("source-line", "tls.cpp:6014 tls.cpp.6208 Foo.java:70001", "");
    row("version", "v6.0.6014 2.5.6014.3", "");
    row("host", "example.com:6014 localhost:7001", "");
    row("member-key", "error.code:6014", "!6014 strong");
    row("index", "list[6014]", "");
    row("code-in-brackets", "error[6014]", "!6014 strong");
    row("identifier", "user6014 x6014 6014x _6014", "");
    row("key-of-a-quantity", "size:6014 userId=6208 roomID: 70001 seq 7001", "");
    row("key-of-a-quantity-han", "房间 6014，群号：70001，用户6208，第7001行", "");
    row("unit", "6014ms 6208 bytes 7001 次 70001毫秒 10010-byte", "");
    row("money", "¥6014 ￥6208 $7001", "");
    row("percent", "6014%", "");
    row("escaped-slash", "path%2F6014", "6014 weak");
    row("masked", "138****6014 6014****138 尾号****6208", "");
    row("multiplied", "3*6014 6208*2", "");
    row("float-alone", "6014.0 size: 6208.0 errCode=6014.50 code: 6014.0.1", "");
    row("process-and-package", "x 6014/com.example: y", "");
    row("mail", "6014@qq.com", "");
    row("issue", "#6014", "");
    row("thread-column", "2020-01-01 10:00:00.123  6014  6208 I TIM", "");
    row("thread-piped", "17:21.219| 2019-03-11 18:17:21.219| 6014|looper|I|", "");
    row("tag-brackets", "I/imsdk  ( 6014): x", "");
    row("spring", "10:00:00.123 ERROR 6014 --- [main]", "");
    row("hex-dump", "0010: 6014 6208 0a0b 7001", "");
    row("hexadecimal-address", "at 0x6014 in 0x177e", "");
    row("verification-code", "验证码 6014", "");
    row("version-and-code", "4.3.81 版本 6014 超时", "6014 strong");
    row("declared", "int errCode = 6014;", "!6014 weak");
    row("declared-constant", "  static const int NotReadyCode = 6014; // not ready", "!6014 weak");
    row("declared-in-go", "ErrCode_NotReady   ErrCode = 6014", "!6014 weak");
    row("compared", "if (error.code === 6014) {", "!6014 weak");
    row("compared-in-python", "    if e.code == 6014:", "!6014 weak");
    row("logged-like-a-declaration", "login failed errCode = 6014", "!6014 strong");
    row("logged-with-a-type", "int code = 6014, desc = x", "!6014 strong");
    row("service-name", "RedisException code 6014, jpush_sdk", "!6014 weak");
    row("service-name-within-a-word", "redispatched: errCode=6014, doAgorathing", "!6014 strong");
    row("other-reporter", R"(push/handler.go:198 "error": "code 6014")", "!6014 weak");
}

void TestNumberJudge::judge()
{
    QFETCH(QString, text);
    FakeCodes codes;
    QTEST(judged(text, codes), "finds");
}

void TestNumberJudge::judge_labels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finds");
    const auto row = [](const char *name, const char *text, const char *finds) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(finds);
    };

    row("letters-and-digits", "SQLSTATE[42P01]: undefined", "42P01 strong");
    row("lower-case", "state 42p01", "42P01 strong");
    row("called", "code: 42P01", "!42P01 strong");
    row("called-hexadecimal", "code: 0x80070005", "!0X80070005 strong");
    row("hyphen", "ORA-00942: table", "ORA-00942 strong");
    row("hexadecimal", "failed with 0x80070005", "!0X80070005 strong");
    row("inside-a-word", "x42P01y", "");
    row("leading-zeros", "SQLSTATE 08006", "08006 strong");
}

void TestNumberJudge::judge_labels()
{
    QFETCH(QString, text);
    FakeCodes codes;
    for (const char *label : {"42P01", "ORA-00942", "0X80070005", "08006"})
        codes.labels.insert(QString::fromLatin1(label), 50);
    QTEST(judged(text, codes), "finds");
}

QTEST_GUILESS_MAIN(TestNumberJudge)
#include "tst_numberjudge.moc"
