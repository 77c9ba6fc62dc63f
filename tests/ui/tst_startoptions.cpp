// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/startoptions.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestStartOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void none_areDefaults();
    void text_data();
    void text();
    void options_areRead();
    void log_data();
    void log();
    void language_data();
    void language();
    void mistake_isNamed_data();
    void mistake_isNamed();
    void help_listsEveryOption();
    void version_isTheProgramsVersion();

private:
    static tl::expected<StartOptions, StartOptionsReader::Stop> read(const QStringList &arguments)
    {
        return StartOptionsReader::read(QStringList(u"codebook"_s) + arguments);
    }
};

void TestStartOptions::none_areDefaults()
{
    const auto options = read({});
    QVERIFY(options);
    QVERIFY(options->text.isEmpty());
    QVERIFY(options->catalogue.isEmpty());
    QVERIFY(options->log.isEmpty());
    QVERIFY(options->screenshot.isEmpty());
    QVERIFY(!options->ticket && !options->reply);
    QVERIFY(!options->language && !options->appearance && !options->size);
}

void TestStartOptions::text_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");

    QTest::newRow("one-word") << QStringList{u"6013"_s} << u"6013"_s;
    QTest::newRow("words") << QStringList{u"UserSig"_s, u"expired"_s} << u"UserSig expired"_s;
    QTest::newRow("negative") << QStringList{u"-10001"_s} << u"-10001"_s;
    QTest::newRow("negative-after-dashes") << QStringList{u"--"_s, u"-10001"_s} << u"-10001"_s;
    QTest::newRow("chinese") << QStringList{u"超时"_s} << u"超时"_s;
    QTest::newRow("before-an-option") << QStringList{u"6013"_s, u"--language"_s, u"zh"_s} << u"6013"_s;
    QTest::newRow("after-an-option") << QStringList{u"--language"_s, u"zh"_s, u"-10001"_s} << u"-10001"_s;
}

void TestStartOptions::text()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    const auto options = read(arguments);
    QVERIFY(options);
    QCOMPARE(options->text, text);
}

void TestStartOptions::options_areRead()
{
    const auto options = read({u"--catalogue"_s, u"some.db"_s, u"--appearance"_s, u"dark"_s, u"--size"_s, u"1200x800"_s,
                               u"--screenshot=picture.png"_s, u"--ticket"_s, u"--reply"_s});
    QVERIFY(options);
    QCOMPARE(options->catalogue, u"some.db"_s);
    QCOMPARE(options->appearance, std::optional(Appearance::Dark));
    QCOMPARE(options->size, std::optional(QSize(1200, 800)));
    QCOMPARE(options->screenshot, u"picture.png"_s);
    QVERIFY(options->ticket && options->reply);
}

void TestStartOptions::log_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("text");

    QTest::newRow("apart") << QStringList{u"--log"_s, u"some.log"_s} << u"some.log"_s << QString();
    QTest::newRow("joined") << QStringList{u"--log=some.log"_s} << u"some.log"_s << QString();
    QTest::newRow("name-with-spaces") << QStringList{u"--log"_s, u"my 日志 1.txt"_s} << u"my 日志 1.txt"_s << QString();
    QTest::newRow("number-as-name") << QStringList{u"--log"_s, u"-10001"_s} << u"-10001"_s << QString();
    QTest::newRow("with-a-text") << QStringList{u"--log"_s, u"some.log"_s, u"-10001"_s} << u"some.log"_s << u"-10001"_s;
}

void TestStartOptions::log()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, log);
    QFETCH(QString, text);
    const auto options = read(arguments);
    QVERIFY(options);
    QCOMPARE(options->log, log);
    QCOMPARE(options->text, text);
}

void TestStartOptions::language_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<Language>("language");

    QTest::newRow("chinese") << u"zh"_s << Language::Chinese;
    QTest::newRow("chinese-china") << u"zh_CN"_s << Language::Chinese;
    QTest::newRow("english") << u"en"_s << Language::English;
}

void TestStartOptions::language()
{
    QFETCH(QString, tag);
    QFETCH(Language, language);
    const auto options = read({u"--language"_s, tag});
    QVERIFY(options);
    QCOMPARE(options->language, std::optional(language));
}

void TestStartOptions::mistake_isNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");

    QTest::newRow("unknown-option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("unknown-language") << QStringList{u"--language"_s, u"de"_s} << u"de"_s;
    QTest::newRow("empty-language") << QStringList{u"--language="_s} << u"language"_s;
    QTest::newRow("unknown-appearance") << QStringList{u"--appearance"_s, u"pink"_s} << u"pink"_s;
    QTest::newRow("size-of-one-number") << QStringList{u"--size"_s, u"1200"_s} << u"1200"_s;
    QTest::newRow("size-negative") << QStringList{u"--size=-10x20"_s} << u"-10x20"_s;
    QTest::newRow("size-too-large") << QStringList{u"--size"_s, u"999999x20"_s} << u"999999x20"_s;
    QTest::newRow("size-of-words") << QStringList{u"--size"_s, u"bigxsmall"_s} << u"bigxsmall"_s;
    QTest::newRow("value-missing") << QStringList{u"--catalogue"_s} << u"catalogue"_s;
    QTest::newRow("log-missing") << QStringList{u"--log"_s} << u"log"_s;
}

void TestStartOptions::mistake_isNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto options = read(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().status, 2);
    QVERIFY2(options.error().text.contains(named), qPrintable(options.error().text));
    QVERIFY2(options.error().text.contains(u"--help"_s), qPrintable(options.error().text));
    QVERIFY(options.error().text.endsWith(u'\n'));
}

void TestStartOptions::help_listsEveryOption()
{
    for (const QString &help : {u"--help"_s, u"-h"_s}) {
        const auto options = read({help});
        QVERIFY(!options);
        QCOMPARE(options.error().status, 0);
        for (const QString &option : {u"--help"_s, u"--version"_s, u"--language"_s, u"--catalogue"_s, u"--log"_s,
                                      u"--ticket"_s, u"--reply"_s, u"--appearance"_s, u"--size"_s, u"--screenshot"_s})
            QVERIFY2(options.error().text.contains(option), qPrintable(option));
    }
}

void TestStartOptions::version_isTheProgramsVersion()
{
    for (const QString &version : {u"--version"_s, u"-v"_s}) {
        const auto options = read({version});
        QVERIFY(!options);
        QCOMPARE(options.error().status, 0);
        QCOMPARE(options.error().text, u"codebook " CODEBOOK_VERSION "\n"_s);
    }
}

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
