// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/hanbysound.h"
#include "support/madeupcatalogue.h"

#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestHanBySound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void texts_data();
    void texts();
    void texts_many_areNotMoreThanAllowed();
    void texts_neighbours_standTogetherSomewhere();
    void textsInTurn_data();
    void textsInTurn();
    void homophones_data();
    void homophones();

private:
    std::unique_ptr<MadeUpCatalogue> m_files;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<Vocabulary> m_vocabulary;
    std::unique_ptr<HanBySound> m_sound;
};

void TestHanBySound::initTestCase()
{
    const QString manyPairs
        = u"实施，事实，首手，是时，事市，使世，十石，识失，师史，式势，室试，诗湿，食视，士氏，释适，守受"_s;
    const QList<Entry> entries{
        madeUpEntry(u"1"_s, {u"登录超时。"_s, u"x"_s}),
        madeUpEntry(u"2"_s, {u"请求超时，稍后重试。"_s, u"x"_s}),
        madeUpEntry(u"3"_s, {u"超市，初始化，群组。"_s, u"x"_s}),
        madeUpEntry(u"4"_s, {u"网络，断开；西安，先后；女儿。"_s, u"x"_s}),
        madeUpEntry(u"5"_s, {u"签名过期，重复，重量。"_s, u"x"_s}),
        madeUpEntry(u"6"_s, {manyPairs, u"x"_s}),
        madeUpEntry(u"7"_s, {u"甲乙，乙丙"_s, u"x"_s}),
        madeUpEntry(u"8"_s, {u"群组断了"_s, u"x"_s}),
    };
    m_files = std::make_unique<MadeUpCatalogue>(entries);
    QCOMPARE(m_files->problem(), QString());
    m_connection = std::make_unique<Connection>(m_files->file(), Connection::ReadOnly);
    m_statements = std::make_unique<Statements>(*m_connection);
    m_vocabulary = std::make_unique<Vocabulary>(*m_statements);
    m_sound = std::make_unique<HanBySound>(*m_vocabulary);
}

void TestHanBySound::texts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("syllables-commonest-first") << u"chaoshi"_s << QStringList{u"超时"_s, u"超市"_s};
    QTest::newRow("with-spaces") << u"chao shi"_s << QStringList{u"超时"_s, u"超市"_s};
    QTest::newRow("upper-case") << u"ChaoShi"_s << QStringList{u"超时"_s, u"超市"_s};
    QTest::newRow("four-syllables") << u"dengluchaoshi"_s << QStringList{u"登录超时"_s, u"登录超市"_s};
    QTest::newRow("half-a-syllable-at-the-end") << u"dengl"_s << QStringList{u"登录"_s};
    QTest::newRow("first-letters") << u"qmgq"_s << QStringList{u"签名过期"_s};
    QTest::newRow("shorter-readings-first")
        << u"csh"_s << QStringList{u"超时"_s, u"初始"_s, u"超市"_s, u"重试"_s, u"初始化"_s};
    QTest::newRow("han-and-pinyin") << u"超shi"_s << QStringList{u"超时"_s, u"超市"_s};
    QTest::newRow("pinyin-and-han") << u"chao时"_s << QStringList{u"超时"_s};
    QTest::newRow("apostrophe") << u"xi'an"_s << QStringList{u"西安"_s};
    QTest::newRow("u-umlaut") << u"nüer"_s << QStringList{u"女儿"_s};
    QTest::newRow("u-umlaut-as-v") << u"nver"_s << QStringList{u"女儿"_s};
    QTest::newRow("each-reading") << u"zhongliang"_s << QStringList{u"重量"_s};
    QTest::newRow("the-other-reading") << u"chongfu"_s << QStringList{u"重复"_s};
    QTest::newRow("one-syllable") << u"qun"_s << QStringList{u"群"_s};
    QTest::newRow("one-letter-means-anything") << u"q"_s << QStringList();
    QTest::newRow("across-punctuation") << u"wangluoduankai"_s << QStringList();
    QTest::newRow("no-such-text") << u"beijing"_s << QStringList();
    QTest::newRow("no-sound") << u"timeout!"_s << QStringList();
    QTest::newRow("with-a-digit") << u"chao4shi2"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestHanBySound::texts()
{
    QFETCH(QString, typed);
    QTEST(m_sound->texts(typed), "texts");
}

void TestHanBySound::texts_many_areNotMoreThanAllowed()
{
    const QStringList texts = m_sound->texts(u"ss"_s);
    QCOMPARE(texts.size(), HanBySound::MostTexts);
    QCOMPARE(QSet(texts.cbegin(), texts.cend()).size(), texts.size());
}

void TestHanBySound::texts_neighbours_standTogetherSomewhere()
{
    QCOMPARE(m_sound->texts(u"jiayi"_s), QStringList{u"甲乙"_s});
    QCOMPARE(m_sound->texts(u"jiayibing"_s), QStringList{u"甲乙丙"_s}); // in no text, but each of its pairs is
    QCOMPARE(m_sound->texts(u"jiabing"_s), QStringList());
}

void TestHanBySound::textsInTurn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("stretches"); // their texts with spaces between

    QTest::newRow("whole") << u"dengluchaoshi"_s << QStringList{u"登录超时 登录超市"_s};
    QTest::newRow("two") << u"wangluoduankai"_s << QStringList{u"网络"_s, u"断开"_s};
    QTest::newRow("texts-of-each") << u"qunzuchaoshi"_s << QStringList{u"群组"_s, u"超时 超市"_s};
    QTest::newRow("longest-first") << u"chushihuachaoshi"_s << QStringList{u"初始化"_s, u"超时 超市"_s};
    QTest::newRow("three") << u"wangluoduankaiqunzu"_s << QStringList{u"网络"_s, u"断开"_s, u"群组"_s};
    QTest::newRow("shorter-for-the-rest") << u"qunzuduankai"_s << QStringList{u"群组"_s, u"断开"_s};
    QTest::newRow("letters-are-not-cut") << u"qzdk"_s << QStringList{u"群组断开"_s};
    QTest::newRow("han-among-them") << u"网luo断kai"_s << QStringList{u"网络"_s, u"断开"_s};
    QTest::newRow("lone-syllable-left-over") << u"wangluoqun"_s << QStringList();
    QTest::newRow("unknown-stretch") << u"wangluobeijing"_s << QStringList();
    QTest::newRow("no-sound") << u"wangluo!"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestHanBySound::textsInTurn()
{
    QFETCH(QString, typed);
    QStringList stretches;
    // Its pairs stand together, the whole does not.
    const auto stand = [](const QStringList &texts) { return !texts.contains(u"群组断开"_s); };
    for (const QStringList &texts : m_sound->textsInTurn(typed, stand))
        stretches << texts.join(u' ');
    QTEST(stretches, "stretches");
}

void TestHanBySound::homophones_data()
{
    QTest::addColumn<QString>("han");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("other-character") << u"登陆"_s << QStringList{u"登录"_s};
    QTest::newRow("in-a-longer-text") << u"登陆超时"_s << QStringList{u"登录超时"_s};
    QTest::newRow("not-itself") << u"登录"_s << QStringList();
    QTest::newRow("other-tone") << u"超实"_s << QStringList{u"超时"_s}; // and not 超市
    QTest::newRow("several-wrong") << u"千名国期"_s << QStringList(); // 国 is of another tone than 过
    QTest::newRow("one-character-means-anything") << u"录"_s << QStringList();
    QTest::newRow("no-such-sound") << u"北京"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("longest") << u"登陆"_s.repeated(12) << QStringList();
    QTest::newRow("too-long") << u"登陆"_s.repeated(13) << QStringList();
}

void TestHanBySound::homophones()
{
    QFETCH(QString, han);
    QTEST(m_sound->homophones(han), "texts");
}

QTEST_GUILESS_MAIN(TestHanBySound)
#include "tst_hanbysound.moc"
