// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/replytemplates.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const auto Good = R"({"version":1,"templates":[{"name":"b","zh":"乙","en":"B"},{"name":"a","zh":"甲","en":"A"}]})"_ba;

ReplyTemplate sample(const QString &name, const QString &english = u"Hi {code}"_s)
{
    return {name, {u"您好 {code}"_s, english}};
}

} // namespace

class TestReplyTemplates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noFile_isEmptyAndNoProblem();
    void saved_isThereNextTime();
    void sameName_isReplaced();
    void removed_isGoneNextTime();
    void removeUnknown_changesNothing();
    void list_isSortedByName();
    void anotherWindow_losesNothing();
    void damaged_isSetAsideAndSaid_data();
    void damaged_isSetAsideAndSaid();
    void damagedTwice_keepsBothFiles();
    void newerVersion_isReadAndNeverWritten();
    void unwritable_isSaidAndNothingChanges();

private:
    QString path() const { return m_folder->filePath(u"deep/templates.json"_s); }

    void write(const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"deep"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QStringList filesSetAside() const
    {
        return QDir(m_folder->filePath(u"deep"_s)).entryList({u"templates-damaged-*.json"_s}, QDir::Files);
    }

    static QStringList names(const ReplyTemplates &templates)
    {
        QStringList names;
        for (const ReplyTemplate &each : templates.all())
            names << each.name;
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReplyTemplates::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestReplyTemplates::noFile_isEmptyAndNoProblem()
{
    const ReplyTemplates templates(path());
    QVERIFY(templates.all().isEmpty());
    QVERIFY(templates.problem().isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void TestReplyTemplates::saved_isThereNextTime()
{
    const ReplyTemplate made = sample(u"“Short” \\ 短"_s, u"a\n\"b\"\t{x}\n"_s);
    {
        ReplyTemplates templates(path());
        QVERIFY(templates.save(made));
    }
    const ReplyTemplates templates(path());
    QCOMPARE(templates.all(), QList<ReplyTemplate>{made});
    QVERIFY(templates.find(made.name));
    QVERIFY(!templates.find(u"other"_s));
}

void TestReplyTemplates::sameName_isReplaced()
{
    ReplyTemplates templates(path());
    QVERIFY(templates.save(sample(u"a"_s)));
    QVERIFY(templates.save(sample(u"a"_s, u"new"_s)));
    QCOMPARE(templates.all(), QList<ReplyTemplate>{sample(u"a"_s, u"new"_s)});
}

void TestReplyTemplates::removed_isGoneNextTime()
{
    write(Good);
    {
        ReplyTemplates templates(path());
        QVERIFY(templates.remove(u"a"_s));
        QCOMPARE(names(templates), QStringList{u"b"_s});
    }
    QCOMPARE(names(ReplyTemplates(path())), QStringList{u"b"_s});
}

void TestReplyTemplates::removeUnknown_changesNothing()
{
    write(Good);
    ReplyTemplates templates(path());
    QVERIFY(templates.remove(u"c"_s));
    QCOMPARE(names(templates), (QStringList{u"a"_s, u"b"_s}));
}

void TestReplyTemplates::list_isSortedByName()
{
    write(Good);
    QCOMPARE(names(ReplyTemplates(path())), (QStringList{u"a"_s, u"b"_s}));
}

void TestReplyTemplates::anotherWindow_losesNothing()
{
    ReplyTemplates first(path());
    ReplyTemplates second(path());
    QVERIFY(first.save(sample(u"a"_s)));
    QVERIFY(second.save(sample(u"b"_s)));
    QCOMPARE(names(ReplyTemplates(path())), (QStringList{u"a"_s, u"b"_s}));
}

void TestReplyTemplates::damaged_isSetAsideAndSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("recovered");
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("garbage") << QByteArray("\x00\xff\xfe garbage", 11) << QStringList();
    QTest::newRow("cut-off") << Good.first(50) << QStringList();
    QTest::newRow("array") << "[]"_ba << QStringList();
    QTest::newRow("no-version") << R"({"templates":[{"name":"a","zh":"","en":""}]})"_ba << QStringList{u"a"_s};
    QTest::newRow("one-bad") << R"({"version":1,"templates":[{"name":"a","zh":"","en":""},{"name":"b"},7]})"_ba
                             << QStringList{u"a"_s};
    QTest::newRow("no-name") << R"({"version":1,"templates":[{"name":"","zh":"","en":""}]})"_ba << QStringList();
}

void TestReplyTemplates::damaged_isSetAsideAndSaid()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, recovered);
    write(content);
    ReplyTemplates templates(path());
    QCOMPARE(names(templates), recovered);
    QCOMPARE(filesSetAside().size(), 1);
    QVERIFY2(templates.problem().contains(filesSetAside().constFirst()), qPrintable(templates.problem()));
    QFile kept(m_folder->filePath(u"deep/"_s + filesSetAside().constFirst()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(templates.save(sample(u"z"_s)));
    const ReplyTemplates next(path());
    QCOMPARE(names(next), recovered + QStringList{u"z"_s});
    QVERIFY(next.problem().isEmpty());
}

void TestReplyTemplates::damagedTwice_keepsBothFiles()
{
    for (int i = 0; i < 2; ++i) {
        write("garbage");
        QVERIFY(!ReplyTemplates(path()).problem().isEmpty());
    }
    QCOMPARE(filesSetAside().size(), 2);
}

void TestReplyTemplates::newerVersion_isReadAndNeverWritten()
{
    const QByteArray newer = QByteArray(Good).replace("\"version\":1", "\"version\":2,\"more\":true");
    write(newer);
    ReplyTemplates templates(path());
    QCOMPARE(names(templates), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(templates.problem().contains(u"newer"));
    const auto saved = templates.save(sample(u"c"_s));
    QVERIFY(!saved && saved.error() == templates.problem());
    QVERIFY(!templates.remove(u"a"_s));
    QCOMPARE(names(templates), (QStringList{u"a"_s, u"b"_s}));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

/// A file where the folder should be: nothing can be written there, whoever runs the test.
void TestReplyTemplates::unwritable_isSaidAndNothingChanges()
{
    QFile blocker(m_folder->filePath(u"deep"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    ReplyTemplates templates(path());
    const auto saved = templates.save(sample(u"a"_s));
    QVERIFY(!saved);
    QVERIFY2(saved.error().contains(u"templates.json"), qPrintable(saved.error()));
    QVERIFY(templates.all().isEmpty());
}

QTEST_GUILESS_MAIN(TestReplyTemplates)
#include "tst_replytemplates.moc"
