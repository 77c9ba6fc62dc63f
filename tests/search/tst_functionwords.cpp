// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/functionwords.h"
#include "search/segmenter.h"

#include <QTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestFunctionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFunctionWord_everyWordOfAnEmptyText();
    void isFunctionWord_wordThatSaysSomething_isNone_data();
    void isFunctionWord_wordThatSaysSomething_isNone();
};

void TestFunctionWords::isFunctionWord_everyWordOfAnEmptyText()
{
    const QList<Segment> words = segment(u"Isn't he the one who's just been here? I'd have..."_s);
    QCOMPARE(words.size(), 13);
    for (const Segment &word : words)
        QCOMPARE(isFunctionWord(word.text), word.text != u"one");
}

void TestFunctionWords::isFunctionWord_wordThatSaysSomething_isNone_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"not"_s, u"no"_s, u"cannot"_s, u"login"_s, u"off"_s, u"out"_s, u"没有"_s, u"id"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void TestFunctionWords::isFunctionWord_wordThatSaysSomething_isNone()
{
    QFETCH(QString, word);
    QVERIFY(!isFunctionWord(word));
}

QTEST_GUILESS_MAIN(TestFunctionWords)
#include "tst_functionwords.moc"
