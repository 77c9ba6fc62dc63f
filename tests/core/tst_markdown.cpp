// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/markdown.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestMarkdown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escaped_specialCharacters_haveABackslash();
    void fenced_data();
    void fenced();
};

void TestMarkdown::escaped_specialCharacters_haveABackslash()
{
    QCOMPARE(markdownEscaped(u"<b>*x_y*</b> [a](b) `c` \\ 1. !"_s),
             u"\\<b\\>\\*x\\_y\\*\\</b\\> \\[a\\](b) \\`c\\` \\\\ 1. !"_s);
}

void TestMarkdown::fenced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("block");

    QTest::newRow("plain") << u"a <b>\n"_s << u"```text\na <b>\n```\n"_s;
    QTest::newRow("no-line-end") << u"a"_s << u"```text\na\n```\n"_s;
    QTest::newRow("short-run") << u"``\n"_s << u"```text\n``\n```\n"_s;
    QTest::newRow("fence-inside") << u"```\n<script>\n"_s << u"````text\n```\n<script>\n````\n"_s;
    QTest::newRow("long-run") << u"x `````` y\n"_s << u"```````text\nx `````` y\n```````\n"_s;
}

void TestMarkdown::fenced()
{
    QFETCH(QString, text);
    QFETCH(QString, block);
    QCOMPARE(markdownFenced(text), block);
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
