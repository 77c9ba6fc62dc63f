// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogue.h"
#include "storage/cataloguefile.h"
#include "storage/catalogueformat.h"
#include "storage/seal.h"
#include "support/builtincatalogue.h"
#include "support/damagedcatalogue.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <functional>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

/// Spoils a compiled catalogue's bytes.
using Damage = std::function<void(QByteArray &)>;

constexpr quint32 Seed = 20191105;

/// Whatever the damage is called; the file either opens whole or is called damaged.
constexpr int DamagedOrHarmless = -1;

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

Damage truncated(qsizetype size)
{
    return [size](QByteArray &content) { content.truncate(size); };
}

Damage headerField(qsizetype offset, quint32 value)
{
    return [offset, value](QByteArray &content) { qToBigEndian(value, content.data() + offset); };
}

Damage flipped(qsizetype offset, int mask)
{
    return [offset, mask](QByteArray &content) { content[offset] = char(content[offset] ^ mask); };
}

} // namespace

Q_DECLARE_METATYPE(Damage)

/// A real compiled catalogue, damaged in several hundred ways: each is noticed, or did not matter.
class TestCatalogueDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void open_damagedFile_isNoticedOrHarmless_data();
    void open_damagedFile_isNoticedOrHarmless();
    void verify_largeFile_findsWhatOpeningLeavesOut();
    void open_missingFile_isMissing();
    void open_folder_isNoCatalogue();
    void open_textFile_isNoCatalogue();
    void open_otherDatabase_isNoCatalogue();
    void open_unreadableFile_isUnreadable();

private:
    static void addTruncations(qsizetype size);
    static void addFlippedBytes(qsizetype size);
    static void addSpoiltPages(qsizetype size);
    static void addHeaderFields(qsizetype size);
    void verifyProblem(const CatalogueProblem &problem, CatalogueProblem::Kind kind, const QString &path) const;
    void verifyWhole(const Catalogue &catalogue) const;

    QTemporaryDir m_folder;
    QByteArray m_content;
    QList<Entry> m_entries;
    HitList m_hits;
};

void TestCatalogueDamage::initTestCase()
{
    const auto catalogue = openBuiltIn();
    QVERIFY(catalogue);
    m_entries = allEntries(*catalogue);
    QCOMPARE(m_entries.size(), 330);
    m_hits = catalogue->search(Query::fromText(u"超时"_s), {})->hits;
    QVERIFY(!m_hits.isEmpty());
    QFile file(builtInFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_content = file.readAll();
}

void TestCatalogueDamage::addTruncations(qsizetype size)
{
    QTest::newRow("truncated-to-0") << Damage(truncated(0)) << int(CatalogueProblem::Empty);
    for (const qsizetype length : {1, 15, 16, 50, 99})
        QTest::addRow("truncated-to-%d", int(length))
            << Damage(truncated(length)) << int(CatalogueProblem::NotACatalogue);
    for (const qsizetype length : {100, 101, 511, 512, 1000})
        QTest::addRow("truncated-to-%d", int(length)) << Damage(truncated(length)) << int(CatalogueProblem::Damaged);
    for (qsizetype boundary = CataloguePageSize; boundary <= size; boundary += CataloguePageSize) {
        for (const qsizetype length : {boundary - 1, boundary, boundary + 1}) {
            if (length < size)
                QTest::addRow("truncated-to-%d", int(length))
                    << Damage(truncated(length)) << int(CatalogueProblem::Damaged);
        }
    }
}

void TestCatalogueDamage::addFlippedBytes(qsizetype size)
{
    QRandomGenerator random(Seed);
    for (int i = 0; i < 200; ++i) {
        const auto offset = qsizetype(random.bounded(int(size - SqliteHeader::Size))) + SqliteHeader::Size;
        const int mask = random.bounded(1, 256);
        QTest::addRow("byte-%d-flipped-by-%d-%d", int(offset), mask, i)
            << Damage(flipped(offset, mask)) << DamagedOrHarmless;
    }
    for (qsizetype offset = size - CataloguePageSize; offset < size; offset += 64)
        QTest::addRow("seal-page-byte-%d-flipped", int(offset)) << Damage(flipped(offset, 0xff)) << DamagedOrHarmless;
}

void TestCatalogueDamage::addSpoiltPages(qsizetype size)
{
    QRandomGenerator random(Seed + 1);
    const int pages = int(size / CataloguePageSize);
    for (int page = 1; page < pages; page += 3) {
        const qsizetype at = page * CataloguePageSize;
        QTest::addRow("page-%d-zeroed", page) << Damage([at](QByteArray &content) {
            content.replace(at, CataloguePageSize, QByteArray(CataloguePageSize, '\0'));
        }) << DamagedOrHarmless;
        const QByteArray noise = randomBytes(random, CataloguePageSize);
        QTest::addRow("page-%d-overwritten", page)
            << Damage([at, noise](QByteArray &content) { content.replace(at, CataloguePageSize, noise); })
            << DamagedOrHarmless;
        const int other = random.bounded(1, pages);
        if (other == page)
            continue;
        const qsizetype from = other * CataloguePageSize;
        QTest::addRow("page-%d-swapped-with-%d", page, other) << Damage([at, from](QByteArray &content) {
            const QByteArray one = content.mid(at, CataloguePageSize);
            const QByteArray two = content.mid(from, CataloguePageSize);
            content.replace(at, CataloguePageSize, two).replace(from, CataloguePageSize, one);
        }) << DamagedOrHarmless;
    }
    QTest::newRow("first-page-zeroed") << Damage([](QByteArray &content) {
        content.replace(0, CataloguePageSize, QByteArray(CataloguePageSize, '\0'));
    }) << int(CatalogueProblem::NotACatalogue);
    QTest::newRow("all-but-the-header-overwritten") << Damage([](QByteArray &content) {
        QRandomGenerator noise(Seed + 2);
        content = content.first(SqliteHeader::Size) + randomBytes(noise, content.size() - SqliteHeader::Size);
    }) << int(CatalogueProblem::Damaged);
    for (const qsizetype length : {1, 64, 100, 4096, 100'000}) {
        QTest::addRow("garbage-of-%d", int(length)) << Damage([length](QByteArray &content) {
            QRandomGenerator noise(quint32(Seed + length));
            content = randomBytes(noise, length);
        }) << int(CatalogueProblem::NotACatalogue);
    }
    QTest::newRow("appended-byte") << Damage([](QByteArray &content) { content += 'x'; })
                                   << int(CatalogueProblem::Damaged);
    QTest::newRow("appended-page") << Damage([](QByteArray &content) {
        content += QByteArray(CataloguePageSize, '\0');
    }) << int(CatalogueProblem::Damaged);
    QTest::newRow("twice-in-a-row") << Damage([](QByteArray &content) { content += QByteArray(content); })
                                    << int(CatalogueProblem::Damaged);
}

void TestCatalogueDamage::addHeaderFields(qsizetype size)
{
    constexpr qsizetype UserVersion = 60;
    constexpr qsizetype ApplicationId = 68;
    constexpr qsizetype PageCount = 28;
    const auto row = [](const char *name, const Damage &damage, int kind) { QTest::newRow(name) << damage << kind; };

    row("user-version-newer", headerField(UserVersion, CatalogueFormatVersion + 1), CatalogueProblem::Newer);
    row("user-version-newest", headerField(UserVersion, 0xffffffff), CatalogueProblem::Newer);
    row("user-version-older", headerField(UserVersion, 0), CatalogueProblem::Older);
    row("application-id-none", headerField(ApplicationId, 0), CatalogueProblem::NotACatalogue);
    row("application-id-other", headerField(ApplicationId, 0x4364426c), CatalogueProblem::NotACatalogue);
    row("page-count-zero", headerField(PageCount, 0), CatalogueProblem::Damaged);
    row("page-count-one", headerField(PageCount, 1), CatalogueProblem::Damaged);
    row("page-count-less", headerField(PageCount, quint32(size / CataloguePageSize) - 1), CatalogueProblem::Damaged);
    row("page-count-more", headerField(PageCount, quint32(size / CataloguePageSize) + 1), CatalogueProblem::Damaged);
    row("page-count-largest", headerField(PageCount, 0xffffffff), CatalogueProblem::Damaged);
    for (const int pageSize : {0, 1, 2, 100, 256, 512, 1024, 2048, 8192, 32768, 65535}) {
        QTest::addRow("page-size-%d", pageSize)
            << Damage([pageSize](QByteArray &content) { qToBigEndian(quint16(pageSize), content.data() + 16); })
            << int(CatalogueProblem::Damaged);
    }
    for (qsizetype offset = 0; offset < SqliteHeader::Size; ++offset) {
        const bool isMagic = offset < 16;
        const bool isApplicationId = offset >= ApplicationId && offset < ApplicationId + 4;
        const bool isUserVersion = offset >= UserVersion && offset < UserVersion + 4;
        const int kind = isMagic || isApplicationId ? int(CatalogueProblem::NotACatalogue)
            : isUserVersion                         ? int(CatalogueProblem::Newer)
                                                    : DamagedOrHarmless;
        QTest::addRow("header-byte-%d-flipped", int(offset)) << Damage(flipped(offset, 0x42)) << kind;
    }
}

void TestCatalogueDamage::open_damagedFile_isNoticedOrHarmless_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("kind");

    addTruncations(m_content.size());
    addFlippedBytes(m_content.size());
    addSpoiltPages(m_content.size());
    addHeaderFields(m_content.size());
}

void TestCatalogueDamage::open_damagedFile_isNoticedOrHarmless()
{
    QFETCH(Damage, damage);
    QFETCH(int, kind);

    QByteArray content = m_content;
    damage(content);
    const QString path = m_folder.filePath(u"damaged.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();

    const auto catalogue = Catalogue::open(path);
    if (catalogue) {
        QVERIFY(kind == DamagedOrHarmless);
        verifyWhole(**catalogue);
    } else {
        verifyProblem(catalogue.error(),
                      kind == DamagedOrHarmless ? CatalogueProblem::Damaged : CatalogueProblem::Kind(kind), path);
    }
}

void TestCatalogueDamage::verifyProblem(const CatalogueProblem &problem, CatalogueProblem::Kind kind,
                                        const QString &path) const
{
    QCOMPARE(problem.kind, kind);
    QCOMPARE(problem.path, path);
    const QString sentence = CatalogueProblemText::sentence(problem);
    QVERIFY2(sentence.contains(QDir::toNativeSeparators(path)), qPrintable(sentence));
    QVERIFY(!CatalogueProblemText::title(problem).isEmpty());
}

void TestCatalogueDamage::verifyWhole(const Catalogue &catalogue) const
{
    QVERIFY(allEntries(catalogue) == m_entries);
    const auto found = catalogue.search(Query::fromText(u"超时"_s), {});
    QVERIFY(found);
    QVERIFY(found->hits == m_hits);
}

void TestCatalogueDamage::verify_largeFile_findsWhatOpeningLeavesOut()
{
    const QString path = m_folder.filePath(u"large.db"_s);
    QVERIFY(makeLarge(builtInFile(), path));
    QVERIFY(QFileInfo(path).size() > LargestFileReadAtOnce);
    QVERIFY(Catalogue::open(path));
    QCOMPARE(Catalogue::verify(path), std::nullopt);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(LargestFileReadAtOnce / 2) && file.write("x") == 1);
    file.close();
    QVERIFY(Catalogue::open(path));
    const auto problem = Catalogue::verify(path);
    QVERIFY(problem);
    verifyProblem(*problem, CatalogueProblem::Damaged, path);
    const std::atomic_bool isCancelled = true;
    QCOMPARE(Catalogue::verify(path, &isCancelled), std::nullopt);

    QVERIFY(file.resize(file.size() - CataloguePageSize));
    const auto shorter = Catalogue::open(path);
    QVERIFY(!shorter);
    verifyProblem(shorter.error(), CatalogueProblem::Damaged, path);
}

void TestCatalogueDamage::open_missingFile_isMissing()
{
    const QString path = m_folder.filePath(u"nowhere/none.db"_s);
    const auto catalogue = Catalogue::open(path);
    QVERIFY(!catalogue);
    verifyProblem(catalogue.error(), CatalogueProblem::Missing, path);
}

void TestCatalogueDamage::open_folder_isNoCatalogue()
{
    const auto catalogue = Catalogue::open(m_folder.path());
    QVERIFY(!catalogue);
    verifyProblem(catalogue.error(), CatalogueProblem::NotACatalogue, m_folder.path());
}

void TestCatalogueDamage::open_textFile_isNoCatalogue()
{
    const QString path = builtInFolder() + u"/catalogue.json"_s;
    const auto catalogue = Catalogue::open(path);
    QVERIFY(!catalogue);
    verifyProblem(catalogue.error(), CatalogueProblem::NotACatalogue, path);
}

void TestCatalogueDamage::open_otherDatabase_isNoCatalogue()
{
    const QString path = m_folder.filePath(u"other.db"_s);
    {
        const Connection connection(path, Connection::Create);
        QSqlQuery query = connection.query();
        QVERIFY(query.exec(u"CREATE TABLE catalogue (name TEXT)"_s));
    }
    const auto catalogue = Catalogue::open(path);
    QVERIFY(!catalogue);
    verifyProblem(catalogue.error(), CatalogueProblem::NotACatalogue, path);
}

void TestCatalogueDamage::open_unreadableFile_isUnreadable()
{
    const QString path = m_folder.filePath(u"unreadable.db"_s);
    QVERIFY(QFile::copy(builtInFile(), path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions()));
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        QSKIP("This user may read every file.");
    const auto catalogue = Catalogue::open(path);
    QVERIFY(!catalogue);
    verifyProblem(catalogue.error(), CatalogueProblem::Unreadable, path);
}

QTEST_GUILESS_MAIN(TestCatalogueDamage)
#include "tst_cataloguedamage.moc"
