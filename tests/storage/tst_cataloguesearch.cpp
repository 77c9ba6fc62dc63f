// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogue.h"
#include "support/builtincatalogue.h"
#include "support/cataloguefolder.h"
#include "support/madeupcatalogue.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCatalogueSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void search_code_data();
    void search_code();
    void search_sampleLabels_data();
    void search_sampleLabels();
    void search_nothingTyped_isEverythingInCodeOrder();
    void search_everyCode_findsItsEntryFirst();
    void search_everySymbol_findsItsEntriesAtItsRank();
    void search_codePrefix_findsEveryCodeThatBeginsSo();
    void search_order_isByRankThenByLength();
    void search_words_data();
    void search_words();
    void search_severalWords_mustAllBeThere();
    void search_wordsSideBySide_data();
    void search_wordsSideBySide();
    void search_wordsOfTaiwan_comeAsTypedFirst();
    void search_partOfTheWords_isFoundToo_data();
    void search_partOfTheWords_isFoundToo();
    void search_soundTakenForAnother_isCorrected();
    void search_longCodeBesideWords_isAllThatIsMeant();
    void search_otherLanguage_findsTheSameEntry();
    void search_foundTwice_standsOnceAtItsBestRank();

private:
    static QStringList printed(const Catalogue &catalogue, const QString &text);
    QList<Hit> hits(const QString &text) const;
    std::pair<qsizetype, qint64> place(qint64 id) const;

    CatalogueFolder m_folder;
    std::unique_ptr<Catalogue> m_sample;
    std::unique_ptr<Catalogue> m_builtIn;
    QList<Entry> m_entries; ///< of the built-in catalogue
};

namespace {

QString rankName(Rank rank)
{
    switch (rank) {
    case Rank::ExactCode:
        return u"exact"_s;
    case Rank::Range:
        return u"range"_s;
    case Rank::OtherReading:
        return u"other"_s;
    case Rank::CodePrefix:
        return u"prefix"_s;
    case Rank::Symbol:
        return u"symbol"_s;
    case Rank::Description:
        return u"description"_s;
    case Rank::Alias:
        return u"alias"_s;
    case Rank::Hint:
        return u"hint"_s;
    case Rank::Note:
        return u"note"_s;
    case Rank::Sound:
        return u"sound"_s;
    case Rank::NearCode:
        return u"near"_s;
    case Rank::SomeWords:
        return u"some"_s;
    }
    return {};
}

} // namespace

void TestCatalogueSearch::initTestCase()
{
    const QString target = m_folder.filePath(u"sample.db"_s);
    QCOMPARE(m_folder.compileTo(target), QString());
    auto sample = Catalogue::open(target);
    QVERIFY(sample);
    m_sample = std::move(*sample);
    m_builtIn = openBuiltIn();
    QVERIFY(m_builtIn);
    m_entries = allEntries(*m_builtIn);
    QCOMPARE(m_entries.size(), 330);
}

/// "6013 exact": every hit with its rank.
QStringList TestCatalogueSearch::printed(const Catalogue &catalogue, const QString &text)
{
    const auto result = catalogue.search(Query::fromText(text), {});
    if (!result)
        return {CatalogueProblemText::sentence(result.error())};
    QStringList lines;
    for (const Hit &hit : result->hits.toList()) {
        const auto entry = catalogue.entry(hit.id);
        lines << (entry ? entry->codeText() : u"unreadable"_s) + u' ' + rankName(hit.rank);
    }
    return lines;
}

/// What decides among hits of one rank: the length of the description, then the code.
std::pair<qsizetype, qint64> TestCatalogueSearch::place(qint64 id) const
{
    const Bilingual &description = m_entries[id - 1].description;
    return {2 * description.zh.size() + description.en.size(), id};
}

QList<Hit> TestCatalogueSearch::hits(const QString &text) const
{
    const auto result = m_builtIn->search(Query::fromText(text), {});
    return result ? result->hits.toList() : QList<Hit>();
}

void TestCatalogueSearch::search_code_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("first");

    QTest::newRow("plain") << u"6013"_s << QStringList{u"6013 exact"_s};
    QTest::newRow("positive-twin") << u"10003"_s << QStringList{u"10003 exact"_s, u"-10003 other"_s};
    QTest::newRow("negative-twin") << u"-10003"_s << QStringList{u"-10003 exact"_s, u"10003 other"_s};
    QTest::newRow("dropped-minus") << u"10001"_s << QStringList{u"-10001 other"_s};
    QTest::newRow("plus") << u"+6013"_s << QStringList{u"6013 exact"_s};
    QTest::newRow("full-width") << u"－１０００１"_s << QStringList{u"-10001 exact"_s};
    QTest::newRow("minus-sign") << u"\u221210001"_s << QStringList{u"-10001 exact"_s};
    QTest::newRow("hexadecimal") << u"0x177D"_s << QStringList{u"6013 other"_s};
    QTest::newRow("inside-the-range") << u"125000"_s << QStringList{u"120001-130000 range"_s};
    QTest::newRow("range-last") << u"130000"_s << QStringList{u"120001-130000 range"_s};
    QTest::newRow("range-first") << u"120001"_s << QStringList{u"120001-130000 exact"_s};
    QTest::newRow("surrounding-space") << u"  6013 "_s << QStringList{u"6013 exact"_s};
    QTest::newRow("zero") << u"0"_s << QStringList{u"0 exact"_s};
}

void TestCatalogueSearch::search_code()
{
    QFETCH(QString, text);
    QFETCH(QStringList, first);
    QCOMPARE(printed(*m_builtIn, text).first(first.size()), first);
}

void TestCatalogueSearch::search_sampleLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("label") << u"42P01"_s << QStringList{u"42P01 exact"_s};
    QTest::newRow("label-lower-case") << u"42p01"_s << QStringList{u"42P01 exact"_s};
    QTest::newRow("label-prefix") << u"42P"_s << QStringList{u"42P01 prefix"_s};
    QTest::newRow("digits-of-a-label") << u"42"_s << QStringList{u"42P01 symbol"_s};
    QTest::newRow("prefix-of-both-signs") << u"100"_s << QStringList{u"-10001 prefix"_s, u"10001 prefix"_s};
    QTest::newRow("prefix-with-minus") << u"-100"_s << QStringList{u"-10001 prefix"_s, u"10001 symbol"_s};
    QTest::newRow("outside-the-range") << u"4300017"_s << QStringList();
    QTest::newRow("last-code-prefix") << u"1300"_s << QStringList{u"120001-130000 symbol"_s};
    QTest::newRow("unknown") << u"777"_s << QStringList();
    QTest::newRow("not-at-the-beginning") << u"0134"_s << QStringList();
}

void TestCatalogueSearch::search_sampleLabels()
{
    QFETCH(QString, text);
    QTEST(printed(*m_sample, text), "found");
}

void TestCatalogueSearch::search_nothingTyped_isEverythingInCodeOrder()
{
    for (const QString &text : {QString(), u"   "_s, u"***"_s}) {
        const QList<Hit> found = hits(text);
        QCOMPARE(found.size(), 330);
        for (qsizetype i = 0; i < found.size(); ++i)
            QCOMPARE(found[i].id, i + 1);
    }
}

void TestCatalogueSearch::search_everyCode_findsItsEntryFirst()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QList<Hit> found = hits(m_entries[i].code.label);
        QVERIFY2(!found.isEmpty(), qPrintable(m_entries[i].code.label));
        QVERIFY2(found.first() == (Hit{.id = quint32(i + 1), .rank = Rank::ExactCode}),
                 qPrintable(m_entries[i].code.label));
        QVERIFY2(found.size() == 1 || found[1].rank > Rank::ExactCode, qPrintable(m_entries[i].code.label));
    }
}

void TestCatalogueSearch::search_everySymbol_findsItsEntriesAtItsRank()
{
    int symbols = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        for (const QString &symbol : m_entries[i].symbols) {
            ++symbols;
            for (const QString &typed : {symbol, symbol.toLower()}) {
                const QList<Hit> found = hits(typed);
                QVERIFY2(found.contains(Hit{.id = quint32(i + 1), .rank = Rank::Symbol}), qPrintable(typed));
                QVERIFY2(found.first().rank == Rank::Symbol, qPrintable(typed));
            }
            const auto exact = m_builtIn->findSymbol(symbol);
            QVERIFY2(exact && exact->contains(i + 1), qPrintable(symbol));
        }
    }
    QVERIFY(symbols > 100);
}

void TestCatalogueSearch::search_codePrefix_findsEveryCodeThatBeginsSo()
{
    for (const QString &prefix : {u"70"_s, u"60"_s, u"1"_s, u"9"_s, u"100"_s, u"1200"_s}) {
        QList<qint64> expected;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            QString digits = m_entries[i].code.label;
            digits.remove(u'-');
            if (digits.startsWith(prefix) && digits != prefix)
                expected << i + 1;
        }
        QVERIFY(!expected.isEmpty());
        QList<qint64> found;
        for (const Hit &hit : hits(prefix)) {
            if (hit.rank == Rank::CodePrefix)
                found << hit.id;
        }
        std::sort(found.begin(), found.end());
        QCOMPARE(found, expected);
    }
}

void TestCatalogueSearch::search_order_isByRankThenByLength()
{
    for (const QString &text :
         {u"10003"_s, u"70"_s, u"6"_s, u"1"_s, u"超时"_s, u"群"_s, u"user"_s, u"UserSig expired"_s, u"e"_s}) {
        const QList<Hit> found = hits(text);
        QVERIFY2(found.size() > 1, qPrintable(text));
        for (qsizetype i = 1; i < found.size(); ++i) {
            QVERIFY2(found[i - 1].rank <= found[i].rank, qPrintable(text));
            const bool isOfWords = found[i].rank >= Rank::Symbol && found[i].rank <= Rank::Hint;
            if (isOfWords && found[i - 1].rank == found[i].rank && !text.contains(u' '))
                QVERIFY2(place(found[i - 1].id) < place(found[i].id), qPrintable(text));
        }
    }
}

void TestCatalogueSearch::search_words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("description") << u"表"_s << QStringList{u"42P01 description"_s};
    QTest::newRow("alias") << u"封禁"_s << QStringList{u"-10001 alias"_s};
    QTest::newRow("hint") << u"管理员"_s << QStringList{u"-10001 hint"_s};
    QTest::newRow("symbol") << u"ERR_TIME_OUT"_s << QStringList{u"9501 symbol"_s};
    QTest::newRow("symbol-beginning") << u"ERR_SDK_NOT"_s << QStringList{u"6013 symbol"_s};
    QTest::newRow("symbol-without-underscores") << u"errtimeout"_s << QStringList{u"9501 symbol"_s};
    QTest::newRow("symbol-part") << u"initialized"_s << QStringList{u"6013 symbol"_s};
    QTest::newRow("best-rank-wins") << u"网络"_s << QStringList{u"10001 description"_s};
    QTest::newRow("word-beginning") << u"initial"_s << QStringList{u"6013 symbol"_s};
    QTest::newRow("upper-case") << u"BANNED"_s << QStringList{u"-10001 alias"_s};
    QTest::newRow("full-width") << u"ｂａｎｎｅｄ"_s << QStringList{u"-10001 alias"_s};
    QTest::newRow("number-in-no-code") << u"404"_s << QStringList();
    QTest::newRow("unknown") << u"鱻"_s << QStringList();
}

void TestCatalogueSearch::search_words()
{
    QFETCH(QString, text);
    QTEST(printed(*m_sample, text), "found");
}

void TestCatalogueSearch::search_severalWords_mustAllBeThere()
{
    QCOMPARE(printed(*m_sample, u"帐号 管理员"_s), QStringList{u"-10001 hint"_s});
    QCOMPARE(printed(*m_sample, u"管理员 帐号"_s), QStringList{u"-10001 hint"_s});
    QCOMPARE(printed(*m_sample, u"帐号 禁用"_s), QStringList{u"-10001 description"_s});
    QCOMPARE(printed(*m_sample, u"帐号 banned"_s), QStringList{u"-10001 alias"_s});
    QCOMPARE(printed(*m_sample, u"帐号 网络"_s), QStringList({u"10001 some"_s, u"-10001 some"_s}));
}

void TestCatalogueSearch::search_wordsSideBySide_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<QString>("first");

    QTest::newRow("come-first") << 10 << u"1"_s;
    QTest::newRow("in-very-many-entries-are-as-good-as-apart") << 5001 << u"2"_s;
}

void TestCatalogueSearch::search_wordsSideBySide()
{
    QFETCH(const int, entries);
    QList<Entry> all{madeUpEntry(u"1"_s, {u"文"_s, u"There is a quota exceeded"_s})};
    for (int code = 2; code <= entries; ++code)
        all << madeUpEntry(QString::number(code), {u"文"_s, u"Exceeded: quota"_s});
    const MadeUpCatalogue madeUp(all);
    const auto catalogue = madeUp.open();
    QVERIFY(catalogue);
    for (const QString &text : {u"quota exceeded"_s, u"quota excee"_s, u"quota ex"_s}) {
        const QStringList found = printed(*catalogue, text);
        QCOMPARE(found.size(), entries);
        QTEST(found.first().section(u' ', 0, 0), "first");
    }
}

void TestCatalogueSearch::search_wordsOfTaiwan_comeAsTypedFirst()
{
    QList<Entry> all{
        madeUpEntry(u"1"_s, {u"数据"_s, u"text"_s}),
        madeUpEntry(u"2"_s, {u"好友的资料"_s, u"text"_s}),
        madeUpEntry(u"3"_s),
        madeUpEntry(u"4"_s),
    };
    all[2].aliases.zh = QStringList{u"数据"_s};
    all[3].aliases.zh = QStringList{u"好友的资料"_s};
    const MadeUpCatalogue madeUp(all);
    const auto catalogue = madeUp.open();
    QVERIFY(catalogue);
    QCOMPARE(printed(*catalogue, u"資料"_s),
             QStringList({u"2 description"_s, u"1 description"_s, u"4 alias"_s, u"3 alias"_s}));
}

void TestCatalogueSearch::search_partOfTheWords_isFoundToo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("further");

    QTest::newRow("few-have-all") << u"usersig does not match SDKAppID"_s << u"30002 hint"_s << u"70014 some"_s;
    QTest::newRow("few-have-all-corrected")
        << u"usersig does not match SDKApiID"_s << u"30002 hint"_s << u"70014 some"_s;
    QTest::newRow("pinyin") << u"chehui chaoguo shijian"_s << u"10031 some"_s << u"20016 some"_s;
    QTest::newRow("short-number") << u"上传的文件大小是0"_s << u"0 exact"_s << u"7006 some"_s;
}

void TestCatalogueSearch::search_partOfTheWords_isFoundToo()
{
    QFETCH(QString, text);
    QFETCH(QString, further);
    const QStringList found = printed(*m_builtIn, text);
    QTEST(found.value(0), "first");
    QVERIFY2(found.contains(further), qPrintable(found.join(u", "_s)));
}

void TestCatalogueSearch::search_soundTakenForAnother_isCorrected()
{
    const auto result = m_builtIn->search(Query::fromText(u"heimindan"_s), {});
    QVERIFY(result && !result->hits.isEmpty());
    QCOMPARE(result->hits.at(0).rank, Rank::Sound);
    QCOMPARE(result->corrections.value(0).meant, u"heimingdan"_s);
    QCOMPARE(printed(*m_builtIn, u"heimindan"_s), printed(*m_builtIn, u"heimingdan"_s));
    QCOMPARE(printed(*m_builtIn, u"zuanmin"_s), QStringList()); // nor does anything sound like it
}

void TestCatalogueSearch::search_longCodeBesideWords_isAllThatIsMeant()
{
    QCOMPARE(printed(*m_builtIn, u"登录时返回6208怎么回事"_s), QStringList{u"6208 exact"_s});
}

void TestCatalogueSearch::search_otherLanguage_findsTheSameEntry()
{
    QCOMPARE(printed(*m_sample, u"尚未初始化"_s), QStringList{u"6013 description"_s});
    QCOMPARE(printed(*m_sample, u"initialised"_s), QStringList{u"6013 symbol"_s});
    QCOMPARE(printed(*m_sample, u"初始化 initialised"_s), QStringList{u"6013 description"_s});
}

void TestCatalogueSearch::search_foundTwice_standsOnceAtItsBestRank()
{
    for (const QString &text : {u"10003"_s, u"6013"_s, u"7"_s, u"超时"_s, u"a"_s}) {
        QSet<qint64> ids;
        for (const Hit &hit : hits(text))
            ids.insert(hit.id);
        QCOMPARE(ids.size(), hits(text).size());
    }
}

QTEST_GUILESS_MAIN(TestCatalogueSearch)
#include "tst_cataloguesearch.moc"
