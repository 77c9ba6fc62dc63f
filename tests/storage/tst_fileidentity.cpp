// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/fileidentity.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestFileIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void missingFile_hasNone();
    void fileWrittenTo_isTheSame();
    void fileReplacedWhileOpen_isAnother();
    void fileMoved_isTheSame();

private:
    QString path(const QString &name = u"文件.db"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileIdentity::missingFile_hasNone()
{
    QCOMPARE(fileIdentity(path()), QString());
}

void TestFileIdentity::fileWrittenTo_isTheSame()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString before = fileIdentity(path());
    QVERIFY(!before.isEmpty());
    QVERIFY(file.write("text") == 4 && file.flush());
    QCOMPARE(fileIdentity(path()), before);
}

void TestFileIdentity::fileReplacedWhileOpen_isAnother()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString before = fileIdentity(path());
    if (!QFile::remove(path()))
        QSKIP("An open file cannot be replaced here.");
    QFile other(path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(fileIdentity(path()) != before);
}

void TestFileIdentity::fileMoved_isTheSame()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QString before = fileIdentity(path());
    QVERIFY(QDir().rename(path(), path(u"moved.db"_s)));
    QCOMPARE(fileIdentity(path(u"moved.db"_s)), before);
}

QTEST_GUILESS_MAIN(TestFileIdentity)
#include "tst_fileidentity.moc"
