// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/translationfile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// The .ts files: complete, consistent with the source texts, and up to date with the source code.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void file_hasItsLanguage();
    void messages_areFinished_data();
    void messages_areFinished();
    void messages_haveEveryPluralForm_data();
    void messages_haveEveryPluralForm();
    void messages_haveTheSamePlaces_data();
    void messages_haveTheSamePlaces();
    void messages_haveMnemonicsAlike_data();
    void messages_haveMnemonicsAlike();
    void messages_endAlike_data();
    void messages_endAlike();
    void messages_haveNoLocations_data();
    void messages_haveNoLocations();
    void messages_standOnce_data();
    void messages_standOnce();
    void english_holdsTheMessagesWithNumbersAlone();
    void files_areUpToDate_data();
    void files_areUpToDate();

private:
    static void addFiles();
    /// Fails with every message of the row's file that has the fault.
    void checkEach(const std::function<bool(const TranslationMessage &)> &isFaulty) const;

    QHash<QString, TranslationFile> m_files;
};

namespace {

QString pathOf(const QString &file)
{
    return QStringLiteral(CODEBOOK_SOURCE_DIR "/translations/") + file;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The places for values: "%1", "%n".
QSet<QString> places(const QString &text)
{
    static const QRegularExpression place(u"%(L?\\d|n)"_s);
    QSet<QString> found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    return text.contains(mnemonic);
}

/// How a text ends, in either language's signs: ':', '…', '.', '?', '\n', or nothing of note.
QChar ending(const QString &text)
{
    static const QHash<QChar, QChar> signs{{u':', u':'},  {u'：', u':'}, {u'…', u'…'},  {u'.', u'.'},
                                           {u'。', u'.'}, {u'?', u'?'},  {u'？', u'?'}, {u'\n', u'\n'}};
    if (text.endsWith(u"..."_s) || text.endsWith(u"……"_s))
        return u'…';
    return text.isEmpty() ? QChar() : signs.value(text.back());
}

} // namespace

void TestTranslations::initTestCase()
{
    for (const QString &name : {u"codebook_zh_CN.ts"_s, u"codebook_en.ts"_s}) {
        m_files.insert(name, TranslationFile::read(pathOf(name)));
        QVERIFY2(m_files[name].error.isEmpty(), qPrintable(name + u": "_s + m_files[name].error));
        QVERIFY2(!m_files[name].messages.isEmpty(), qPrintable(name));
    }
}

void TestTranslations::addFiles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("chinese") << u"codebook_zh_CN.ts"_s << 1;
    QTest::newRow("english") << u"codebook_en.ts"_s << 2;
}

void TestTranslations::checkEach(const std::function<bool(const TranslationMessage &)> &isFaulty) const
{
    QFETCH(QString, file);
    QStringList faulty;
    for (const TranslationMessage &message : m_files[file].messages) {
        if (isFaulty(message))
            faulty << u"[%1] %2 -> %3"_s.arg(message.context, message.source, message.translations.join(u" / "_s));
    }
    QVERIFY2(faulty.isEmpty(), qPrintable(u"\n"_s + faulty.join(u'\n')));
}

void TestTranslations::file_hasItsLanguage()
{
    QCOMPARE(m_files[u"codebook_zh_CN.ts"_s].language, u"zh_CN"_s);
    QVERIFY(m_files[u"codebook_en.ts"_s].language.startsWith(u"en"_s));
}

void TestTranslations::messages_areFinished_data()
{
    addFiles();
}

void TestTranslations::messages_areFinished()
{
    checkEach([](const TranslationMessage &message) {
        const bool hasEmpty = std::any_of(message.translations.begin(), message.translations.end(),
                                          [](const QString &text) { return text.trimmed().isEmpty(); });
        return !message.type.isEmpty() || message.translations.isEmpty() || hasEmpty;
    });
}

void TestTranslations::messages_haveEveryPluralForm_data()
{
    addFiles();
}

void TestTranslations::messages_haveEveryPluralForm()
{
    QFETCH(int, pluralForms);
    checkEach([pluralForms](const TranslationMessage &message) {
        return message.translations.size() != (message.isNumerus ? pluralForms : 1)
            || message.isNumerus != message.source.contains(u"%n"_s);
    });
}

void TestTranslations::messages_haveTheSamePlaces_data()
{
    addFiles();
}

void TestTranslations::messages_haveTheSamePlaces()
{
    checkEach([](const TranslationMessage &message) {
        return std::any_of(message.translations.begin(), message.translations.end(),
                           [&](const QString &text) { return places(text) != places(message.source); });
    });
}

void TestTranslations::messages_haveMnemonicsAlike_data()
{
    addFiles();
}

void TestTranslations::messages_haveMnemonicsAlike()
{
    checkEach([](const TranslationMessage &message) {
        return std::any_of(message.translations.begin(), message.translations.end(),
                           [&](const QString &text) { return hasMnemonic(text) != hasMnemonic(message.source); });
    });
}

void TestTranslations::messages_endAlike_data()
{
    addFiles();
}

void TestTranslations::messages_endAlike()
{
    checkEach([](const TranslationMessage &message) {
        return std::any_of(message.translations.begin(), message.translations.end(),
                           [&](const QString &text) { return ending(text) != ending(message.source); });
    });
}

void TestTranslations::messages_haveNoLocations_data()
{
    addFiles();
}

void TestTranslations::messages_haveNoLocations()
{
    checkEach([](const TranslationMessage &message) { return message.hasLocation; });
}

void TestTranslations::messages_standOnce_data()
{
    addFiles();
}

void TestTranslations::messages_standOnce()
{
    QSet<QString> seen;
    checkEach([&seen](const TranslationMessage &message) {
        const bool isKnown = seen.contains(message.id());
        seen << message.id();
        return isKnown;
    });
}

void TestTranslations::english_holdsTheMessagesWithNumbersAlone()
{
    QStringList expected;
    for (const TranslationMessage &message : m_files[u"codebook_zh_CN.ts"_s].messages) {
        if (message.isNumerus)
            expected << message.id();
    }
    QStringList actual;
    for (const TranslationMessage &message : m_files[u"codebook_en.ts"_s].messages)
        actual << message.id();
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void TestTranslations::files_areUpToDate_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    const QStringList options = QStringLiteral(CODEBOOK_LUPDATE_OPTIONS).split(u' ');
    QTest::newRow("chinese") << u"codebook_zh_CN.ts"_s << options;
    QTest::newRow("english") << u"codebook_en.ts"_s << options + QStringList{u"-pluralonly"_s};
}

void TestTranslations::files_areUpToDate()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(pathOf(file), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(CODEBOOK_LUPDATE),
                  options
                      + QStringList{u"-I"_s, QStringLiteral(CODEBOOK_SOURCE_DIR "/app"),
                                    QStringLiteral("@" CODEBOOK_LUPDATE_SOURCES), u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished());
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    QVERIFY2(contentOf(copy) == contentOf(pathOf(file)),
             qPrintable(u"The source code's texts changed: run “./dev translations”, then translate what is new.\n"_s
                        + QString::fromUtf8(lupdate.readAllStandardOutput())));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
