// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/clipboardtext.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// What of the clipboard may be looked at unasked.
class TestClipboardText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isWatchable_data();
    void text_isWatchable();
    void markedText_isLeftAlone_data();
    void markedText_isLeftAlone();
    void otherMark_isNoSecret_data();
    void otherMark_isNoSecret();
    void files_areLeftAlone();
    void html_aloneIsLeftAlone();
    void nothing_isLeftAlone();
};

void TestClipboardText::text_isWatchable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWatchable");

    QTest::newRow("line") << u"login failed, code: 6208"_s << true;
    QTest::newRow("lines") << u"code: 6208\ncode: 6206\n"_s << true;
    QTest::newRow("chinese") << u"错误码 6208"_s << true;
    QTest::newRow("longest") << QString(LongestWatchedText, u'6') << true;
    QTest::newRow("too-long") << QString(LongestWatchedText + 1, u'6') << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("blank") << u" \r\n\t "_s << false;
}

void TestClipboardText::text_isWatchable()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isWatchable);

    QMimeData data;
    data.setText(text);
    const auto watchable = watchableText(&data);
    QCOMPARE(watchable.has_value(), isWatchable);
    QCOMPARE(watchable.value_or(text), text);
}

void TestClipboardText::markedText_isLeftAlone_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("kde") << u"x-kde-passwordManagerHint"_s << "secret"_ba;
    QTest::newRow("kde-with-newline") << u"x-kde-passwordManagerHint"_s << "secret\n"_ba;
    QTest::newRow("nspasteboard-mime") << u"application/x-nspasteboard-concealed-type"_s << "1"_ba;
    QTest::newRow("nspasteboard") << u"org.nspasteboard.ConcealedType"_s << "1"_ba;
    QTest::newRow("viewer-ignore") << u"Clipboard Viewer Ignore"_s << "1"_ba;
    QTest::newRow("exclude-from-monitors") << u"ExcludeClipboardContentFromMonitorProcessing"_s << "1"_ba;
    QTest::newRow("exclude-from-monitors-as-qt-names-it")
        << u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s << "1"_ba;
    QTest::newRow("viewer-ignore-as-qt-names-it")
        << u"application/x-qt-windows-mime;value=\"Clipboard Viewer Ignore\""_s << "1"_ba;
    QTest::newRow("other-case") << u"org.nspasteboard.concealedtype"_s << "1"_ba;
    QTest::newRow("mark-without-content") << u"org.nspasteboard.ConcealedType"_s << ""_ba;
}

void TestClipboardText::markedText_isLeftAlone()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, value);

    QMimeData data;
    data.setText(u"code: 6208"_s);
    QVERIFY(watchableText(&data));
    data.setData(format, value);
    QVERIFY(!watchableText(&data));
}

void TestClipboardText::otherMark_isNoSecret_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("kde-public") << u"x-kde-passwordManagerHint"_s << "public"_ba;
    QTest::newRow("html") << u"text/html"_s << "<b>code: 6208</b>"_ba;
    QTest::newRow("source") << u"org.nspasteboard.source"_s << "com.example.terminal"_ba;
}

void TestClipboardText::otherMark_isNoSecret()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, value);

    QMimeData data;
    data.setText(u"code: 6208"_s);
    data.setData(format, value);
    QVERIFY(watchableText(&data));
}

void TestClipboardText::files_areLeftAlone()
{
    QMimeData data;
    data.setUrls({QUrl(u"file:///logs/code%206208.log"_s)});
    QVERIFY(!watchableText(&data));
    data.setText(u"/logs/code 6208.log"_s); // as file managers do beside it
    QVERIFY(!watchableText(&data));
}

void TestClipboardText::html_aloneIsLeftAlone()
{
    QMimeData data;
    data.setHtml(u"code: 6208"_s);
    QVERIFY(!watchableText(&data));
}

void TestClipboardText::nothing_isLeftAlone()
{
    const QMimeData data;
    QVERIFY(!watchableText(&data));
    QVERIFY(!watchableText(nullptr));
}

QTEST_GUILESS_MAIN(TestClipboardText)
#include "tst_clipboardtext.moc"
