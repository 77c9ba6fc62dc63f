// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/texttable.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
};

void TestTextTable::text_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("heading");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QString>("text");

    const QStringList heading{u"Code"_s, u"Why"_s, u"What"_s};
    const QList<QStringList> rows{{u"7"_s, u"a word"_s, u"one"_s}, {u"-10001"_s, u"错误"_s, u"two"_s}};
    QTest::newRow("none") << 0 << QStringList() << QList<QStringList>() << QString();
    QTest::newRow("aligned") << 0 << QStringList() << rows << u"     7  a word  one\n-10001  错误    two\n"_s;
    QTest::newRow("heading") << 0 << heading << rows
                             << u"  Code  Why     What\n     7  a word  one\n-10001  错误    two\n"_s;
    QTest::newRow("empty-column-is-left-out")
        << 0 << heading << QList<QStringList>{{u"7"_s, {}, u"one"_s}} << u"Code  What\n   7  one\n"_s;
    QTest::newRow("empty-last-column-is-left-out")
        << 0 << heading << QList<QStringList>{{u"7"_s, u"x"_s, {}}} << u"Code  Why\n   7  x\n"_s;
    QTest::newRow("no-spaces-at-the-end")
        << 0 << QStringList() << QList<QStringList>{{u"7"_s, u"x"_s, {}}, {u"8"_s, u"yyy"_s, u"z"_s}}
        << u"7  x\n8  yyy  z\n"_s;
    QTest::newRow("last-column-is-cut") << 30 << QStringList()
                                        << QList<QStringList>{{u"7"_s, u"x"_s, u"abcdefghijklmnopqrstuvwxyz"_s}}
                                        << u"7  x  abcdefghijklmnopqrstuvw…\n"_s;
    QTest::newRow("narrow-terminal-leaves-something")
        << 10 << QStringList() << QList<QStringList>{{u"7"_s, u"x"_s, u"abcdefghijklmnopqrstuvwxyz"_s}}
        << u"7  x  abcdefghijklmnopqrs…\n"_s;
}

void TestTextTable::text()
{
    QFETCH(int, width);
    QFETCH(QStringList, heading);
    QFETCH(QList<QStringList>, rows);
    TextTable table({.width = width, .hasColour = false}, {{.isRightAligned = true}, {}, {}});
    table.setHeading(heading);
    for (const QStringList &row : rows)
        table.addRow(row);
    QTEST(table.text(), "text");
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
