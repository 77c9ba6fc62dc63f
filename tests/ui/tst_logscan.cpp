// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/builtincatalogue.h"
#include "ui/logscan.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestLogScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void text_isScanned();
    void textWithoutLineEnd_hasItsLastLine();
    void file_isScannedLikeItsText_data();
    void file_isScannedLikeItsText();
    void unreadable_isExplained_data();
    void unreadable_isExplained();
    void missingCatalogue_isExplained();
    void empty_hasNothing_data();
    void empty_hasNothing();
    void progress_isAscending_data();
    void progress_isAscending();
    void deletedWhileReading_endsAtOnce_data();
    void deletedWhileReading_endsAtOnce();
    void manyFinds_areKeptUpToALimit();

private:
    /// What a scan said: one of the two.
    struct Outcome
    {
        std::optional<ScannedLog> log;
        QString failure;
        QList<int> percents;
    };

    Outcome scan(const LogSource &source, const QString &catalogue = builtInFile()) const;
    QString write(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

namespace {

const QString Sample = u"2020-01-21 09:55:32.904 login ok\nlogin failed, code: 6208\n错误码 6206，再次 errCode=6208\n"
                       "code: 987654\n"_s;

QStringList namesOf(const QList<CodeSummary> &codes)
{
    QStringList names;
    for (const CodeSummary &code : codes)
        names << code.name;
    return names;
}

} // namespace

void TestLogScan::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

QString TestLogScan::write(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"customer.log"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

TestLogScan::Outcome TestLogScan::scan(const LogSource &source, const QString &catalogue) const
{
    Outcome outcome;
    LogScan scan(source, catalogue);
    QObject::connect(&scan, &LogScan::finished, &scan, [&outcome](const ScannedLog &log) { outcome.log = log; });
    QObject::connect(&scan, &LogScan::failed, &scan,
                     [&outcome](const LogScan::Reason &reason) { outcome.failure = reason(); });
    QObject::connect(&scan, &LogScan::progressed, &scan, [&outcome](int percent) { outcome.percents << percent; });
    [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome.log || !outcome.failure.isEmpty(), 30'000); }();
    return outcome;
}

void TestLogScan::text_isScanned()
{
    const auto log = scan({.path = {}, .text = Sample}).log;
    QVERIFY(log);
    QVERIFY(log->name.isEmpty());
    QCOMPARE(namesOf(log->known), QStringList({u"6208"_s, u"6206"_s}));
    QCOMPARE(log->known[0].count, qint64(2));
    QCOMPARE(log->known[0].first.line, qint64(2));
    QCOMPARE(log->known[0].last.line, qint64(3));
    QCOMPARE(namesOf(log->unknown), QStringList(u"987654"_s));
    QCOMPARE(log->finds.size(), 4);
    QCOMPARE(log->text.lineCount(), qint64(4));
    QCOMPARE(log->text.lines(2, 1), QStringList(u"login failed, code: 6208"_s));
    QCOMPARE(log->leftOut, qint64(0));
}

void TestLogScan::textWithoutLineEnd_hasItsLastLine()
{
    const auto log = scan({.path = {}, .text = u"hello\nerror code: 6208"_s}).log;
    QVERIFY(log);
    QCOMPARE(namesOf(log->known), QStringList(u"6208"_s));
    QCOMPARE(log->known[0].first.line, qint64(2));
}

void TestLogScan::file_isScannedLikeItsText_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("utf8") << Sample.toUtf8();
    QTest::newRow("utf8-bom") << "\xef\xbb\xbf" + Sample.toUtf8();
    QTest::newRow("crlf") << Sample.toUtf8().replace("\n", "\r\n");
    QTest::newRow("utf16-little") << QByteArray("\xff\xfe")
            + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(Sample));
    QTest::newRow("utf16-big") << QByteArray("\xfe\xff") + QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(Sample));
    QTest::newRow("utf16-without-a-mark") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(Sample));
    if (QStringEncoder gbk("GB18030"); gbk.isValid())
        QTest::newRow("gbk") << QByteArray(gbk(Sample));
}

void TestLogScan::file_isScannedLikeItsText()
{
    QFETCH(QByteArray, content);
    const auto text = scan({.path = {}, .text = Sample}).log;
    const auto file = scan({.path = write(content), .text = {}}).log;
    QVERIFY(text && file);
    QCOMPARE(file->name, u"customer.log"_s);
    QCOMPARE(file->known, text->known);
    QCOMPARE(file->unknown, text->unknown);
    QCOMPARE(file->finds, text->finds);
    QCOMPARE(file->text.lineCount(), text->text.lineCount());
    QCOMPARE(file->text.lines(1, 10), text->text.lines(1, 10));
}

void TestLogScan::unreadable_isExplained_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("missing") << u"no-such.log"_s;
    QTest::newRow("folder") << u"."_s;
    QTest::newRow("in-a-missing-folder") << u"nowhere/some.log"_s;
}

void TestLogScan::unreadable_isExplained()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);
    const Outcome outcome = scan({.path = path, .text = {}});
    QVERIFY(!outcome.log);
    QVERIFY2(outcome.failure.contains(path), qPrintable(outcome.failure));
    QVERIFY2(!outcome.failure.contains(u"Unknown error"_s), qPrintable(outcome.failure));
    QVERIFY2(outcome.failure.endsWith(u'.'), qPrintable(outcome.failure));
}

void TestLogScan::missingCatalogue_isExplained()
{
    const Outcome outcome = scan({.path = {}, .text = Sample}, m_folder.filePath(u"no-such.db"_s));
    QVERIFY(!outcome.log);
    QVERIFY2(outcome.failure.contains(u"no-such.db"_s), qPrintable(outcome.failure));
}

void TestLogScan::empty_hasNothing_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("text") << false << QByteArray();
    QTest::newRow("file") << true << QByteArray();
    QTest::newRow("utf8-mark-alone") << true << QByteArray("\xef\xbb\xbf");
    QTest::newRow("utf16-mark-alone") << true << QByteArray("\xff\xfe");
}

void TestLogScan::empty_hasNothing()
{
    QFETCH(bool, isFile);
    QFETCH(QByteArray, content);
    const auto log = scan({.path = isFile ? write(content) : QString(), .text = {}}).log;
    QVERIFY(log);
    QVERIFY(log->known.isEmpty() && log->unknown.isEmpty() && log->finds.isEmpty());
    QCOMPARE(log->text.lines(1, 10).join(u'|'), QString());
}

void TestLogScan::progress_isAscending_data()
{
    QTest::addColumn<QByteArray>("content");

    const QByteArray line = "09:55:32 channel.cpp size: 668, code: 6208 and more of this line\n";
    QTest::newRow("utf8") << line.repeated(50'000);
    QTest::newRow("utf16") << QByteArray("\xff\xfe")
            + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(QString::fromLatin1(line.repeated(20'000))));
}

void TestLogScan::progress_isAscending()
{
    QFETCH(QByteArray, content);
    const Outcome outcome = scan({.path = write(content), .text = {}});
    QVERIFY(outcome.log);
    QVERIFY2(outcome.percents.size() > 3, qPrintable(QString::number(outcome.percents.size())));
    QVERIFY(std::is_sorted(outcome.percents.begin(), outcome.percents.end()));
    QVERIFY(std::adjacent_find(outcome.percents.begin(), outcome.percents.end()) == outcome.percents.end());
    QVERIFY(outcome.percents.first() > 0);
    QCOMPARE(outcome.percents.last(), 100);
}

void TestLogScan::deletedWhileReading_endsAtOnce_data()
{
    QTest::addColumn<bool>("isUtf16");
    QTest::newRow("utf8") << false;
    QTest::newRow("utf16") << true;
}

/// That it does not read to the end is what can be seen: it has not said so before it is gone.
void TestLogScan::deletedWhileReading_endsAtOnce()
{
    QFETCH(bool, isUtf16);
    const QByteArray line = "09:55:32 channel.cpp size: 668, code: 6208 and more of this line\n";
    QByteArray content = line.repeated(300'000);
    if (isUtf16)
        content = QByteArray("\xff\xfe")
            + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(QString::fromLatin1(content)));
    const QString path = write(content);
    auto scan = std::make_unique<LogScan>(LogSource{.path = path, .text = {}}, builtInFile());
    QSignalSpy finished(scan.get(), &LogScan::finished);
    QSignalSpy progressed(scan.get(), &LogScan::progressed);
    QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, 30'000);
    QVERIFY(progressed.constFirst().constFirst().toInt() < 100);
    scan.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
    QVERIFY(progressed.constLast().constFirst().toInt() < 100);
}

void TestLogScan::manyFinds_areKeptUpToALimit()
{
    const qsizetype count = ScannedLog::MostFinds + 10;
    const auto log = scan({.path = {}, .text = u"code: 6208\n"_s.repeated(count)}).log;
    QVERIFY(log);
    QCOMPARE(log->finds.size(), ScannedLog::MostFinds);
    QCOMPARE(log->known.value(0).count, qint64(count));
    QCOMPARE(log->known.value(0).last.line, qint64(count));
}

QTEST_GUILESS_MAIN(TestLogScan)
#include "tst_logscan.moc"
