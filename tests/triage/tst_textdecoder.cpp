// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace Codebook;

class TestTextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_data();
    void decode();

    void decode_cutAnywhere_givesTheSame_data() { decode_data(); }

    void decode_cutAnywhere_givesTheSame();

private:
    static QByteArray decoded(const QList<QByteArray> &blocks);
};

QByteArray TestTextDecoder::decoded(const QList<QByteArray> &blocks)
{
    TextDecoder decoder;
    QByteArray text;
    for (const QByteArray &block : blocks)
        text += decoder.decode(block).toByteArray();
    return text + decoder.finish().toByteArray();
}

void TestTextDecoder::decode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString sample = QStringLiteral("错误码 6014 😭\n");
    const auto encoded = [&sample](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(sample));
    };

    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("one-byte") << QByteArray("a") << QStringLiteral("a");
    QTest::newRow("two-bytes") << QByteArray("ab") << QStringLiteral("ab");
    QTest::newRow("ascii") << QByteArray("code: 6014\n") << QStringLiteral("code: 6014\n");
    QTest::newRow("utf-8") << sample.toUtf8() << sample;
    QTest::newRow("utf-8-bom") << encoded(QStringConverter::Utf8) << sample;
    QTest::newRow("utf-16-little") << encoded(QStringConverter::Utf16LE) << sample;
    QTest::newRow("utf-16-big") << encoded(QStringConverter::Utf16BE) << sample;
    QTest::newRow("bom-alone") << QByteArray("\xff\xfe") << QString();
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("a\0b").left(1) + QChar(0) + u'b';
    QTest::newRow("invalid-byte") << QByteArray("a\xff\xfeZ") << QStringLiteral("a\ufffd\ufffdZ");
    QTest::newRow("half-a-character") << QByteArray("6014\xe9\x94") << QStringLiteral("6014\ufffd\ufffd");
    QTest::newRow("half-then-text") << QByteArray("\xe9\x94 6014") << QStringLiteral("\ufffd\ufffd 6014");
    QTest::newRow("lone-surrogate") << QByteArray("\xed\xa0\x80x") << QStringLiteral("\ufffd\ufffd\ufffdx");
    QTest::newRow("overlong") << QByteArray("\xc0\xafx") << QStringLiteral("\ufffd\ufffdx");
    const auto withoutBom = [](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding)(QStringLiteral("2026 错误码 6014 😭\n")));
    };
    QTest::newRow("utf-16-little-without-bom")
        << withoutBom(QStringConverter::Utf16LE) << QStringLiteral("2026 错误码 6014 😭\n");
    QTest::newRow("utf-16-big-without-bom")
        << withoutBom(QStringConverter::Utf16BE) << QStringLiteral("2026 错误码 6014 😭\n");
    QTest::newRow("nuls-of-no-utf-16") << QByteArray("a\0b\0 code", 9) << QString::fromLatin1("a\0b\0 code", 9);
    QTest::newRow("utf-8-then-invalid") << QByteArray("错误码\xff") << QStringLiteral("错误码\ufffd");
    QTest::newRow("utf-8-mostly") << QByteArray("错误码\xe9\x94, 错误码\xe9\x94, 错误码")
                                  << QStringLiteral("错误码\ufffd\ufffd, 错误码\ufffd\ufffd, 错误码");
    QTest::newRow("latin-1") << QByteArray("caf\xe9 6014, d\xe9j\xe0 vu \xe9t\xe9 ")
                             << QStringLiteral("caf\ufffd 6014, d\ufffdj\ufffd vu \ufffdt\ufffd ");
    if (!QStringDecoder("GB18030").isValid())
        return;
    const QByteArray gbk("\xb4\xed\xce\xf3\xc2\xeb");
    QTest::newRow("gbk") << gbk + " 6014" << QStringLiteral("错误码 6014");
    QTest::newRow("gbk-behind-much-ascii")
        << QByteArray(5000, 'a') + gbk << QString(5000, u'a') + QStringLiteral("错误码");
    QTest::newRow("gbk-longer-than-the-sample") << gbk.repeated(500) << QStringLiteral("错误码").repeated(500);
    QTest::newRow("gb18030-of-four-bytes")
        << gbk + QByteArray("\x94\x39\xfc\x37 6014") << QStringLiteral("错误码😁 6014");
    QTest::newRow("gbk-cut-at-its-end") << gbk + "\xb4" << QStringLiteral("错误码");
}

void TestTextDecoder::decode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(QString::fromUtf8(decoded({bytes})), text);
}

void TestTextDecoder::decode_cutAnywhere_givesTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        QCOMPARE(QString::fromUtf8(decoded({bytes.first(cut), bytes.sliced(cut)})), text);
    QList<QByteArray> single;
    for (const char byte : std::as_const(bytes))
        single << QByteArray(1, byte);
    QCOMPARE(QString::fromUtf8(decoded(single)), text);
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
