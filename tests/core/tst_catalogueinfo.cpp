// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/catalogueinfo.h"
#include "support/samplecatalogue.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCatalogueInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void section_equalTitles_areToldApartByPath();
    void section_unknown_data();
    void section_unknown();
    void part_key_isFound();
    void partKey_data();
    void partKey();
    void sectionBreadcrumb_data();
    void sectionBreadcrumb();
};

void TestCatalogueInfo::section_equalTitles_areToldApartByPath()
{
    const CatalogueInfo info = sampleInfo();
    const Section *inSdk = info.section(u"sdk/common");
    const Section *inServer = info.section(u"server/common");
    QVERIFY(inSdk);
    QVERIFY(inServer);
    QVERIFY(inSdk != inServer);
    QCOMPARE(inServer->path, u"server/common"_s);
}

void TestCatalogueInfo::section_unknown_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("part-alone") << u"sdk"_s;
    QTest::newRow("unknown-part") << u"web/common"_s;
    QTest::newRow("unknown-section") << u"sdk/group"_s;
    QTest::newRow("section-of-another-part") << u"server/network"_s;
    QTest::newRow("key-alone") << u"common"_s;
    QTest::newRow("slash-behind") << u"sdk/common/"_s;
    QTest::newRow("title") << u"Common"_s;
}

void TestCatalogueInfo::section_unknown()
{
    QFETCH(QString, path);
    QVERIFY(!sampleInfo().section(path));
}

void TestCatalogueInfo::part_key_isFound()
{
    const CatalogueInfo info = sampleInfo();
    QVERIFY(info.part(u"server"));
    QCOMPARE(info.part(u"server")->title.en, u"Server"_s);
    QVERIFY(!info.part(u"server/common"));
    QVERIFY(!info.part(u""));
}

void TestCatalogueInfo::partKey_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");

    QTest::newRow("section") << u"sdk/common"_s << u"sdk"_s;
    QTest::newRow("hyphen") << u"sdk-v3/legacy"_s << u"sdk-v3"_s;
    QTest::newRow("part-alone") << u"sdk"_s << u"sdk"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestCatalogueInfo::partKey()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    QCOMPARE(Codebook::partKey(path), key);
}

void TestCatalogueInfo::sectionBreadcrumb_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");

    QTest::newRow("one-of-several") << u"sdk/network"_s << u"客户端 · 网络"_s << u"SDK · Network"_s;
    QTest::newRow("lone-section") << u"server/common"_s << u"服务端"_s << u"Server"_s;
    QTest::newRow("unknown-section") << u"sdk/none"_s << u"sdk/none"_s << u"sdk/none"_s;
    QTest::newRow("unknown-part") << u"web/common"_s << u"web/common"_s << u"web/common"_s;
}

void TestCatalogueInfo::sectionBreadcrumb()
{
    QFETCH(QString, path);
    QFETCH(QString, zh);
    QFETCH(QString, en);

    const CatalogueInfo info = sampleInfo();
    QCOMPARE(Codebook::sectionBreadcrumb(info, path, Language::Chinese), zh);
    QCOMPARE(Codebook::sectionBreadcrumb(info, path, Language::English), en);
}

QTEST_GUILESS_MAIN(TestCatalogueInfo)
#include "tst_catalogueinfo.moc"
