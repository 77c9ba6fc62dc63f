// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/language.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageFromTag_data();
    void languageFromTag();
    void languageTag_eachLanguage_isReadBack();
    void otherLanguage_eachLanguage_isTheOther();
    void in_eachLanguage_isItsValue();
};

void TestLanguage::languageFromTag_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("expected"); // empty where it is neither language

    QTest::newRow("zh") << u"zh"_s << u"zh"_s;
    QTest::newRow("zh-territory") << u"zh_CN"_s << u"zh"_s;
    QTest::newRow("zh-taiwan") << u"zh-TW"_s << u"zh"_s;
    QTest::newRow("zh-script") << u"zh-Hans"_s << u"zh"_s;
    QTest::newRow("zh-posix") << u"zh_CN.UTF-8"_s << u"zh"_s;
    QTest::newRow("zh-upper") << u"ZH"_s << u"zh"_s;
    QTest::newRow("en") << u"en"_s << u"en"_s;
    QTest::newRow("en-territory") << u"en_GB"_s << u"en"_s;
    QTest::newRow("en-posix") << u"en_US.UTF-8"_s << u"en"_s;
    QTest::newRow("en-modifier") << u"en@euro"_s << u"en"_s;
    QTest::newRow("german") << u"de_DE"_s << QString();
    QTest::newRow("posix-c") << u"C"_s << QString();
    QTest::newRow("posix-c-utf8") << u"C.UTF-8"_s << QString();
    QTest::newRow("longer-word") << u"english"_s << QString();
    QTest::newRow("other-code-with-zh") << u"zha"_s << QString();
    QTest::newRow("empty") << u""_s << QString();
    QTest::newRow("separator-first") << u"_zh"_s << QString();
}

void TestLanguage::languageFromTag()
{
    QFETCH(QString, tag);
    QFETCH(QString, expected);

    const std::optional<Language> language = Codebook::languageFromTag(tag);
    QCOMPARE(language ? languageTag(*language) : QString(), expected);
}

void TestLanguage::languageTag_eachLanguage_isReadBack()
{
    for (const Language language : {Language::Chinese, Language::English})
        QVERIFY(Codebook::languageFromTag(languageTag(language)) == language);
}

void TestLanguage::otherLanguage_eachLanguage_isTheOther()
{
    QVERIFY(otherLanguage(Language::Chinese) == Language::English);
    QVERIFY(otherLanguage(Language::English) == Language::Chinese);
}

void TestLanguage::in_eachLanguage_isItsValue()
{
    Bilingual text{u"超时"_s, u"timeout"_s};
    QCOMPARE(text.in(Language::Chinese), u"超时"_s);
    QCOMPARE(text.in(Language::English), u"timeout"_s);

    text.in(Language::English) = u"timed out"_s;
    QVERIFY(text == (Bilingual{u"超时"_s, u"timed out"_s}));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
