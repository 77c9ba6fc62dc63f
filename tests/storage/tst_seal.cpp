// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogueformat.h"
#include "storage/seal.h"
#include "support/cataloguefolder.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void header_compiledFile_isRead();
    void header_noSqliteFile_isNothing_data();
    void header_noSqliteFile_isNothing();
    void header_pageSizeOne_standsFor65536();
    void seal_compiledFile_isIntact();
    void seal_checksum_is16HexadecimalDigitsInTheLastPage();
    void seal_counters_areNotSummed();
    void seal_presence_isToldWithoutTheChecksum();
    void seal_cancelled_findsNothing();
    void seal_damage_isNoticed_data();
    void seal_damage_isNoticed();

private:
    bool isIntact(const QByteArray &content) const;

    CatalogueFolder m_folder;
    QByteArray m_content;
};

void TestSeal::initTestCase()
{
    QCOMPARE(m_folder.compileTo(m_folder.filePath(u"sample.db"_s)), QString());
    m_content = m_folder.read(u"sample.db"_s);
    QVERIFY(m_content.size() > 2 * 4096);
}

bool TestSeal::isIntact(const QByteArray &content) const
{
    m_folder.write(u"changed.db"_s, content);
    QFile file(m_folder.filePath(u"changed.db"_s));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto header = SqliteHeader::fromBytes(content);
    return header && isSealIntact(file, *header);
}

void TestSeal::header_compiledFile_isRead()
{
    const auto header = SqliteHeader::fromBytes(m_content.first(SqliteHeader::Size));
    QVERIFY(header);
    QCOMPARE(header->pageSize, 4096);
    QCOMPARE(header->pageCount * header->pageSize, m_content.size());
    QCOMPARE(header->userVersion, CatalogueFormatVersion);
    QCOMPARE(header->applicationId, CatalogueApplicationId);
}

void TestSeal::header_noSqliteFile_isNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one-byte-short") << m_content.first(SqliteHeader::Size - 1);
    QTest::newRow("zeros") << QByteArray(SqliteHeader::Size, '\0');
    QTest::newRow("other-magic") << QByteArray(m_content.first(SqliteHeader::Size)).replace(7, 6, "FORMAT");
    QTest::newRow("text") << QByteArray("{\"section\": \"sdk/common\"}").leftJustified(SqliteHeader::Size);
}

void TestSeal::header_noSqliteFile_isNothing()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!SqliteHeader::fromBytes(bytes));
}

void TestSeal::header_pageSizeOne_standsFor65536()
{
    QByteArray bytes = m_content.first(SqliteHeader::Size);
    bytes[16] = 0;
    bytes[17] = 1;
    QCOMPARE(SqliteHeader::fromBytes(bytes)->pageSize, 65536);
}

void TestSeal::seal_compiledFile_isIntact()
{
    QVERIFY(isIntact(m_content));
}

void TestSeal::seal_checksum_is16HexadecimalDigitsInTheLastPage()
{
    QFile file(m_folder.filePath(u"sample.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray checksum = sealChecksum(file, *SqliteHeader::fromBytes(m_content));
    QCOMPARE(checksum.size(), 16);
    QCOMPARE(QByteArray::fromHex(checksum).toHex(), checksum);
    QVERIFY(m_content.last(4096).contains(checksum));
    QVERIFY(!m_content.first(m_content.size() - 4096).contains(checksum));
}

void TestSeal::seal_counters_areNotSummed()
{
    // SQLite counts commits there; that of the seal itself comes after the sum.
    for (const qsizetype offset : {24, 27, 92, 95}) {
        QByteArray changed = m_content;
        changed[offset] = char(changed[offset] ^ 0x55);
        QVERIFY(isIntact(changed));
    }
}

void TestSeal::seal_presence_isToldWithoutTheChecksum()
{
    const auto isThere = [this](const QByteArray &content) {
        m_folder.write(u"changed.db"_s, content);
        QFile file(m_folder.filePath(u"changed.db"_s));
        return file.open(QIODevice::ReadOnly) && hasSeal(file, *SqliteHeader::fromBytes(content));
    };
    QByteArray spoilt = m_content;
    spoilt[5000] = char(spoilt[5000] ^ 1);
    QVERIFY(isThere(m_content));
    QVERIFY(isThere(spoilt));
    QVERIFY(!isThere(m_content.chopped(4096)));
    QVERIFY(!isThere(m_content.chopped(4096) + QByteArray(4096, '\0')));
}

void TestSeal::seal_cancelled_findsNothing()
{
    QByteArray spoilt = m_content;
    spoilt[5000] = char(spoilt[5000] ^ 1);
    m_folder.write(u"changed.db"_s, spoilt);
    QFile file(m_folder.filePath(u"changed.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto header = SqliteHeader::fromBytes(spoilt);
    std::atomic_bool isCancelled = true;
    QVERIFY(isSealIntact(file, *header, &isCancelled));
    QVERIFY(sealChecksum(file, *header, &isCancelled).isEmpty());
    isCancelled = false;
    QVERIFY(!isSealIntact(file, *header, &isCancelled));
}

void TestSeal::seal_damage_isNoticed_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto flipped = [this](qsizetype offset) {
        QByteArray changed = m_content;
        changed[offset] = char(changed[offset] ^ 1);
        return changed;
    };

    QTest::newRow("byte-before-the-first-counter") << flipped(23);
    QTest::newRow("byte-behind-the-first-counter") << flipped(28);
    QTest::newRow("byte-before-the-second-counter") << flipped(91);
    QTest::newRow("byte-behind-the-second-counter") << flipped(96);
    QTest::newRow("byte-of-the-schema") << flipped(200);
    QTest::newRow("first-byte-of-a-page") << flipped(4096);
    QTest::newRow("last-byte-that-is-summed") << flipped(m_content.size() - 4097);
    QTest::newRow("checksum-itself") << flipped(m_content.size() - 1);
    QTest::newRow("one-byte-less") << m_content.chopped(1);
    QTest::newRow("one-page-less") << m_content.chopped(4096);
    QTest::newRow("one-byte-more") << m_content + '\0';
    QTest::newRow("one-page-more") << m_content + QByteArray(4096, '\0');
    QTest::newRow("last-page-zeroed") << m_content.chopped(4096) + QByteArray(4096, '\0');
    QTest::newRow("header-only") << m_content.first(SqliteHeader::Size);
}

void TestSeal::seal_damage_isNoticed()
{
    QFETCH(QByteArray, content);
    QVERIFY(!isIntact(content));
}

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
