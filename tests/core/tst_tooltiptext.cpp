// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/tooltiptext.h"

#include <QTest>
#include <QTextDocument>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestToolTipText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shownText_isTheText_data();
    void shownText_isTheText();
};

void TestToolTipText::shownText_isTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"Kicked off"_s;
    QTest::newRow("lines") << u"ERR_A\nERR_B"_s;
    QTest::newRow("tag") << u"<b>bold</b>"_s;
    QTest::newRow("picture") << u"see <img src=\"https://example.com/x.png\"> there"_s;
    QTest::newRow("entity") << u"a &lt; b"_s;
    QTest::newRow("comparison") << u"1 < 2  && 3 > 2"_s;
    QTest::newRow("tag-behind-a-line") << u"one\n<i>two</i>"_s;
}

/// As QToolTip does it.
void TestToolTipText::shownText_isTheText()
{
    QFETCH(QString, text);
    const QString tip = toolTipText(text);
    QTextDocument document;
    if (Qt::mightBeRichText(tip))
        document.setHtml(tip);
    else
        document.setPlainText(tip);
    QCOMPARE(document.toPlainText(), text);
}

QTEST_GUILESS_MAIN(TestToolTipText)
#include "tst_tooltiptext.moc"
