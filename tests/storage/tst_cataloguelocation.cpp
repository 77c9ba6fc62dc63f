// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguelocation.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCatalogueLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void locate_file_isTakenAsItIs_data();
    void locate_file_isTakenAsItIs();
    void locate_id_isFoundBesideTheProgram();
    void locate_nothingNamed_isTheBuiltInOne();
    void locate_idNowhere_isThePlaceLookedAtFirst();
    void locate_id_isFoundInTheUsersData();
    void dataFolder_isBesideTheProgram();

private:
    QString programFolder() const { return m_prefix.filePath(u"bin"_s); }

    QString catalogueFile(const QString &name) const
    {
        return m_prefix.filePath(u"share/codebook/catalogues/"_s + name);
    }

    QTemporaryDir m_prefix;
};

namespace {

bool touch(const QString &path)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly);
}

} // namespace

void TestCatalogueLocation::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(QDir(m_prefix.path()).mkdir(u"bin"_s));
    QVERIFY(touch(catalogueFile(u"tencent-im.db"_s)));
    QVERIFY(touch(catalogueFile(u"other.db"_s)));
}

void TestCatalogueLocation::locate_file_isTakenAsItIs_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("absolute") << u"/data/im.db"_s;
    QTest::newRow("relative") << u"./im"_s;
    QTest::newRow("in-a-folder") << u"data/im"_s;
    QTest::newRow("with-suffix") << u"other.db"_s;
}

void TestCatalogueLocation::locate_file_isTakenAsItIs()
{
    QFETCH(QString, file);
    QCOMPARE(locateCatalogue(file, programFolder()), file);
}

void TestCatalogueLocation::locate_id_isFoundBesideTheProgram()
{
    QCOMPARE(locateCatalogue(u"other"_s, programFolder()), catalogueFile(u"other.db"_s));
}

void TestCatalogueLocation::locate_nothingNamed_isTheBuiltInOne()
{
    QCOMPARE(locateCatalogue(u""_s, programFolder()), catalogueFile(u"tencent-im.db"_s));
}

void TestCatalogueLocation::locate_idNowhere_isThePlaceLookedAtFirst()
{
    QCOMPARE(locateCatalogue(u"nowhere"_s, programFolder()), catalogueFile(u"nowhere.db"_s));
}

void TestCatalogueLocation::locate_id_isFoundInTheUsersData()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString file = folder + u"/codebook/catalogues/only-here.db"_s;
    QVERIFY(touch(file));
    const QString found = locateCatalogue(u"only-here"_s, programFolder());
    QVERIFY(QFile::remove(file));
    QCOMPARE(found, file);
}

void TestCatalogueLocation::dataFolder_isBesideTheProgram()
{
    QCOMPARE(dataFolder(programFolder()), m_prefix.filePath(u"share/codebook"_s));
}

QTEST_GUILESS_MAIN(TestCatalogueLocation)
#include "tst_cataloguelocation.moc"
