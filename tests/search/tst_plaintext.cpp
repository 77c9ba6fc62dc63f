// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/plaintext.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainSigns_data();
    void plainSigns();
};

void TestPlainText::plainSigns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");

    QTest::newRow("ascii") << u"code=-5 \"x\""_s << u"code=-5 \"x\""_s;
    QTest::newRow("full-width") << u"ｃ：－５，（＂）"_s << u"c:-5,(\")"_s;
    QTest::newRow("minuses") << u"\u2010\u2011\u2012\u2013\u2212\ufe63"_s << u"------"_s;
    QTest::newRow("quotes") << u"“”„«»「」『』"_s << u"\"\"\"\"\"\"\"\"\""_s;
    QTest::newRow("spaces") << u"a\tb\nc　d\u00a0e"_s << u"a b c d e"_s;
    QTest::newRow("nul") << QString(QChar(0)) << u" "_s;
    QTest::newRow("lone-surrogates") << QString(QChar(0xd842)) + u"x"_s + QChar(0xdfb7) << u" x "_s;
    QTest::newRow("pair") << u"𠮷"_s << u"𠮷"_s;
    QTest::newRow("han") << u"超时。"_s << u"超时。"_s;
}

void TestPlainText::plainSigns()
{
    QFETCH(QString, text);
    QTEST(Codebook::plainSigns(text), "plain");
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
