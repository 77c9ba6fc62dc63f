// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redaction.h"
#include "core/redactionreading.h"
#include "redactionrows.h"

#include <QTest>
#include <QUrl>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

using Wrapper = QString (*)(const QString &text);

QString urlEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString twiceUrlEncoded(const QString &text)
{
    return urlEncoded(urlEncoded(text));
}

bool isPlain(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

QString unicodeEscape(QChar c)
{
    return u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
}

QString unicodeEscaped(const QString &text)
{
    QString escaped;
    for (const QChar c : text)
        escaped += isPlain(c) ? QString(c) : unicodeEscape(c);
    return escaped;
}

QString whollyUnicodeEscaped(const QString &text)
{
    QString escaped;
    for (const QChar c : text)
        escaped += unicodeEscape(c);
    return escaped;
}

QString htmlNamed(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&apos;"_s);
}

QString htmlNumbered(const QString &text)
{
    QString escaped;
    for (const char32_t c : text.toUcs4())
        escaped += c < 0x80 && isPlain(QChar(char16_t(c))) ? QString::fromUcs4(&c, 1) : u"&#%1;"_s.arg(uint(c));
    return escaped;
}

QString json(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        const qsizetype place = u"\n\r\t\"\\"_s.indexOf(c);
        escaped += place < 0 ? QString(c) : u'\\' + QString(u"nrt\"\\"[place]);
    }
    return u"{\"log\":\""_s + escaped + u"\",\"code\":6013}"_s;
}

QString jsonInJson(const QString &text)
{
    return json(json(text));
}

QString zeroWidth(const QString &text)
{
    QString spread;
    for (qsizetype i = 0; i < text.size(); ++i) {
        spread += text[i];
        if (!text[i].isHighSurrogate())
            spread += QChar(0x200b);
    }
    return spread;
}

const std::initializer_list<std::pair<const char *, Wrapper>> Wrappers{
    {"url", urlEncoded},
    {"url-twice", twiceUrlEncoded},
    {"unicode", unicodeEscaped},
    {"unicode-all", whollyUnicodeEscaped},
    {"html-names", htmlNamed},
    {"html-numbers", htmlNumbered},
    {"json", json},
    {"json-in-json", jsonInJson},
    {"zero-width", zeroWidth},
};

} // namespace

class TestRedactionEscapes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secret_inAnyEscapes_isRemoved_data();
    void secret_inAnyEscapes_isRemoved();
    void whollyUndone_hasNoEscapes_data();
    void whollyUndone_hasNoEscapes();
    void origin_ofAnEscape_isAllOfIt();
};

void TestRedactionEscapes::secret_inAnyEscapes_isRemoved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrapped");
    const QList<RedactionRow> rows = secretRows() + headerRows() + peopleRows() + addressRows();
    for (const auto &[wrapperName, wrapper] : Wrappers) {
        for (const RedactionRow &row : rows)
            QTest::addRow("%s %s", wrapperName, row.name) << row.text << wrapper(row.text);
    }
}

void TestRedactionEscapes::secret_inAnyEscapes_isRemoved()
{
    QFETCH(QString, text);
    QFETCH(QString, wrapped);
    const Redaction plain = redact(text, Language::English);
    const Redaction redaction = redact(wrapped, Language::English);
    const QString left = whollyUndone(folded(redaction.text));
    const QString leftOfPlain = whollyUndone(folded(plain.text));
    for (const RemovedPiece &piece : plain.removed) {
        const QString secret = whollyUndone(folded(piece.original));
        QVERIFY2(!left.contains(secret) || leftOfPlain.contains(secret), qPrintable(redaction.text));
    }
    QCOMPARE(redact(redaction.text, Language::English).text, redaction.text);
}

void TestRedactionEscapes::whollyUndone_hasNoEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("undone");
    const std::initializer_list<std::pair<const char *, std::pair<QString, QString>>> rows{
        {"plain", {u"a%b\\d & 100%"_s, u"a%b\\d & 100%"_s}},
        {"url", {u"%7B%22a%3d"_s, u"{\"a="_s}},
        {"url-utf-8", {u"%E5%AF%86%F0%9F%98%80"_s, u"密😀"_s}},
        {"url-no-utf-8", {u"%E5%AF%2F %C0%80"_s, u"%E5%AF/ %C0%80"_s}},
        {"url-cut", {u"%E5%AF %4"_s, u"%E5%AF %4"_s}},
        {"url-layers", {u"%25252541"_s, u"A"_s}},
        {"url-script", {u"%u5bc6%u7801"_s, u"密码"_s}},
        {"json", {u"\\u0022a\\u003d\\\"\\/\\n"_s, u"\"a=\"/\n"_s}},
        {"json-pair", {u"\\ud83d\\ude00 \\ud83d"_s, u"😀 \\ud83d"_s}},
        {"json-in-json", {u"\\\\\\\"a\\\\u0022"_s, u"\"a\""_s}},
        {"bytes", {u"\\x22\\xe5\\xaf\\x86"_s, u"\"密"_s}},
        {"html", {u"&quot;&#34;&#x22;&apos;&lt;&gt;&amp;&nbsp;x"_s, u"\"\"\"'<>& x"_s}},
        {"html-none", {u"&#; &#x; &#123456789; &a;"_s, u"&#; &#x; &#123456789; &a;"_s}},
        {"control", {u"%00 \\u0007"_s, u"%00 \\u0007"_s}},
        {"mark", {u"\\ue000"_s, u"\ufffd"_s}},
        {"invisible", {u"a\u200b\u00ad\ufeffb"_s, u"ab"_s}},
        {"full-width", {u"\\uff1a１"_s, u":1"_s}},
    };
    for (const auto &[name, texts] : rows)
        QTest::newRow(name) << texts.first << texts.second;
}

void TestRedactionEscapes::whollyUndone_hasNoEscapes()
{
    QFETCH(QString, text);
    QTEST(whollyUndone(folded(text)), "undone");
}

void TestRedactionEscapes::origin_ofAnEscape_isAllOfIt()
{
    const auto once = Reading(u"a%2541b"_s).undone();
    QVERIFY(once);
    QCOMPARE(once->text(), u"a%41b"_s);
    const auto twice = once->undone();
    QVERIFY(twice);
    QCOMPARE(twice->text(), u"aAb"_s);
    QCOMPARE(twice->origin({1, 1}), (TextRange{1, 5}));
    QCOMPARE(twice->origin({0, 3}), (TextRange{0, 7}));
    QVERIFY(!twice->undone());
}

QTEST_GUILESS_MAIN(TestRedactionEscapes)
#include "tst_redactionescapes.moc"
