// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/logtext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestLogText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_ofATextAndOfAFile_data();
    void lines_ofATextAndOfAFile();
    void lines_ofALongLog_data();
    void lines_ofALongLog();
    void blocks_cutAnywhere_giveTheSameLines();
    void longLine_isCutAndTheNextLineFollows_data();
    void longLine_isCutAndTheNextLineFollows();
    void longLine_isCutBetweenCharacters();
    void fileShrunk_givesWhatIsLeft();
    void fileRemoved_givesNothing();
    void default_isEmpty();

private:
    QString write(const QByteArray &content) const;
    LogText ofFile(const QByteArray &content, qsizetype blockSize = 1 << 16) const;

    QTemporaryDir m_folder;
};

namespace {

/// "line 1", "line 2", …, each with an end.
QByteArray numberedLines(int count)
{
    QByteArray text;
    for (int number = 1; number <= count; ++number)
        text += "line " + QByteArray::number(number) + '\n';
    return text;
}

} // namespace

QString TestLogText::write(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"some.log"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

LogText TestLogText::ofFile(const QByteArray &content, qsizetype blockSize) const
{
    LogText log = LogText::ofFile(write(content));
    for (qsizetype from = 0; from < content.size(); from += blockSize)
        log.addBlock(QByteArrayView(content).sliced(from, std::min(blockSize, content.size() - from)));
    return log;
}

void TestLogText::lines_ofATextAndOfAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("empty") << QByteArray("") << QStringList();
    QTest::newRow("no-end") << QByteArray("one") << QStringList{u"one"_s};
    QTest::newRow("with-end") << QByteArray("one\n") << QStringList{u"one"_s};
    QTest::newRow("last-without-end") << QByteArray("one\ntwo") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("only-an-end") << QByteArray("\n") << QStringList{QString()};
    QTest::newRow("empty-lines") << QByteArray("\n\none\n\n") << QStringList{QString(), QString(), u"one"_s, QString()};
    QTest::newRow("crlf") << QByteArray("one\r\ntwo\r\n") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("crlf-last-without-end") << QByteArray("one\r\ntwo\r") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("lone-cr-ends-no-line") << QByteArray("10%\r20%\n") << QStringList{u"10%\r20%"_s};
    QTest::newRow("chinese") << QByteArray("错误码\n6208\n") << QStringList{u"错误码"_s, u"6208"_s};
    QTest::newRow("byte-order-mark") << QByteArray("\xef\xbb\xbf"
                                                   "6208\n")
                                     << QStringList{u"6208"_s};
    QTest::newRow("invalid-utf8") << QByteArray("a\xff\xc3"
                                                "b\n\xe9\n")
                                  << QStringList{u"a\ufffd\ufffdb"_s, u"\ufffd"_s};
    QTest::newRow("nul") << QByteArray("a\0b\n", 4) << QStringList{QString(QChar(u'a')) + QChar() + u'b'};
}

void TestLogText::lines_ofATextAndOfAFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, lines);
    for (const LogText &log : {LogText::ofText(content), ofFile(content)}) {
        QCOMPARE(log.lineCount(), qint64(lines.size()));
        QCOMPARE(log.lines(1, 100), lines);
    }
}

void TestLogText::lines_ofALongLog_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("given");

    // The index has a step every 512 lines.
    QTest::newRow("start") << qint64(1) << qint64(2) << qint64(2);
    QTest::newRow("none-asked") << qint64(7) << qint64(0) << qint64(0);
    QTest::newRow("before-a-step") << qint64(511) << qint64(1) << qint64(1);
    QTest::newRow("last-of-a-step") << qint64(512) << qint64(1) << qint64(1);
    QTest::newRow("first-of-a-step") << qint64(513) << qint64(1) << qint64(1);
    QTest::newRow("over-a-step") << qint64(510) << qint64(6) << qint64(6);
    QTest::newRow("over-many-steps") << qint64(1000) << qint64(4000) << qint64(4000);
    QTest::newRow("far") << qint64(8193) << qint64(3) << qint64(3);
    QTest::newRow("last") << qint64(9728) << qint64(1) << qint64(1);
    QTest::newRow("over-the-end") << qint64(9727) << qint64(10) << qint64(2);
    QTest::newRow("behind-the-end") << qint64(9729) << qint64(1) << qint64(0);
    QTest::newRow("far-behind-the-end") << qint64(1'000'000) << qint64(1) << qint64(0);
    QTest::newRow("before-the-start") << qint64(0) << qint64(1) << qint64(0);
    QTest::newRow("negative") << qint64(-600) << qint64(1) << qint64(0);
}

void TestLogText::lines_ofALongLog()
{
    QFETCH(qint64, first);
    QFETCH(qint64, count);
    QFETCH(qint64, given);
    constexpr int Lines = 9728; // ends with a step of the index
    QStringList expected;
    for (qint64 number = first; number < first + given; ++number)
        expected << u"line %1"_s.arg(number);
    const QByteArray content = numberedLines(Lines);
    for (const LogText &log : {LogText::ofText(content), ofFile(content)}) {
        QCOMPARE(log.lineCount(), qint64(Lines));
        QCOMPARE(log.lines(first, count), expected);
    }
}

void TestLogText::blocks_cutAnywhere_giveTheSameLines()
{
    const QByteArray content = numberedLines(600).replace("\n", "\r\n");
    for (const qsizetype blockSize : {1, 2, 7, 512, 100'000}) {
        const LogText log = ofFile(content, blockSize);
        QCOMPARE(log.lineCount(), qint64(600));
        QCOMPARE(log.lines(513, 2), QStringList({u"line 513"_s, u"line 514"_s}));
    }
}

void TestLogText::longLine_isCutAndTheNextLineFollows_data()
{
    QTest::addColumn<qsizetype>("length");

    QTest::newRow("just-fits") << LogText::LongestLine - 1;
    QTest::newRow("end-at-the-cut") << LogText::LongestLine;
    QTest::newRow("one-too-long") << LogText::LongestLine + 1;
    QTest::newRow("rest-of-one-block") << LogText::LongestLine + (1 << 16) - 1;
    QTest::newRow("rest-of-two-blocks") << LogText::LongestLine + (1 << 16);
    QTest::newRow("megabytes") << qsizetype(5'000'000);
}

void TestLogText::longLine_isCutAndTheNextLineFollows()
{
    QFETCH(qsizetype, length);
    const QByteArray content = "first\n" + QByteArray(length, 'x') + "\nlast";
    for (const LogText &log : {LogText::ofText(content), ofFile(content)}) {
        QCOMPARE(log.lineCount(), qint64(3));
        const QStringList lines = log.lines(1, 3);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].size() <= LogText::LongestLine);
        QVERIFY(lines[1].size() >= std::min(length, LogText::LongestLine - 1));
        QCOMPARE(lines[1].count(u'x'), lines[1].size());
        QCOMPARE(lines[2], u"last"_s);
    }
}

void TestLogText::longLine_isCutBetweenCharacters()
{
    const QString line = LogText::ofText("x" + QByteArray("错").repeated(LogText::LongestLine)).lines(1, 1).value(0);
    QVERIFY(line.size() > LogText::LongestLine / 3 - 2);
    QVERIFY2(!line.contains(QChar::ReplacementCharacter), qPrintable(line.right(3)));
}

void TestLogText::fileShrunk_givesWhatIsLeft()
{
    const LogText log = ofFile(numberedLines(2000));
    write(numberedLines(600));
    QCOMPARE(log.lines(599, 10), QStringList({u"line 599"_s, u"line 600"_s}));
    QCOMPARE(log.lines(1800, 10), QStringList());
}

void TestLogText::fileRemoved_givesNothing()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const LogText log = ofFile(numberedLines(10));
    QVERIFY(QFile::remove(m_folder.filePath(u"some.log"_s)));
    QCOMPARE(log.lines(1, 10), QStringList());
    QCOMPARE(log.lineCount(), qint64(10));
}

void TestLogText::default_isEmpty()
{
    QCOMPARE(LogText().lineCount(), qint64(0));
    QCOMPARE(LogText().lines(1, 10), QStringList());
}

QTEST_GUILESS_MAIN(TestLogText)
#include "tst_logtext.moc"
