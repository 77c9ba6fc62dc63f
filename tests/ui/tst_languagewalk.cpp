// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/shownwords.h"
#include "support/testwindow.h"
#include "support/translationfile.h"

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// Goes through every text of the window after a switch: none may be left behind in the other language.
class TestLanguageWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void switched_isAsStartedInThatLanguage_data();
    void switched_isAsStartedInThatLanguage();
    void switchedBack_isAsBefore_data();
    void switchedBack_isAsBefore();
    void switched_leavesNoTextBehind_data();
    void switched_leavesNoTextBehind();

private:
    static void addScenes();
    /// A window in one of the states that it can be in.
    std::unique_ptr<TestWindow> windowIn(Language language, const QString &scene) const;
    static QStringList printed(const QList<ShownWords> &words);

    bool isTextOf(Language language, const QString &line) const;

    PerLanguage<QList<QRegularExpression>> m_texts; ///< the program's texts that differ between the languages
};

namespace {

const auto MissingFile = u"/nonexistent/catalogue.db"_s;

const QRegularExpression Place(u"%(\\d|n)"_s);

/// Without the mark of its mnemonic: "File" for "&File", "文件" for "文件(&F)".
QString plain(QString text)
{
    static const QRegularExpression mark(u"\\(&.\\)|&(?=.)"_s);
    return text.remove(mark);
}

/// Matches a message whatever stands in the place of %1.
QRegularExpression pattern(const QString &message)
{
    QStringList pieces;
    for (const QString &piece : plain(message).split(Place))
        pieces << QRegularExpression::escape(piece);
    return QRegularExpression(QRegularExpression::anchoredPattern(pieces.join(u".*"_s)));
}

bool hasWords(QString message)
{
    static const QRegularExpression letter(u"\\p{L}"_s);
    return message.remove(Place).contains(letter);
}

} // namespace

void TestLanguageWalk::initTestCase()
{
    const auto file = TranslationFile::read(QStringLiteral(CODEBOOK_SOURCE_DIR "/translations/codebook_zh_CN.ts"));
    QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
    for (const TranslationMessage &message : file.messages) {
        const QString chinese = message.translations.value(0);
        if (message.source == chinese || message.isNumerus || !hasWords(message.source))
            continue;
        m_texts.zh << pattern(chinese);
        m_texts.en << pattern(message.source);
    }
    QVERIFY(m_texts.zh.size() > 50);
}

void TestLanguageWalk::init()
{
    QTest::failOnWarning(anyWarning());
}

void TestLanguageWalk::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestLanguageWalk::addScenes()
{
    QTest::addColumn<QString>("scene");
    for (const char *scene :
         {"start", "entry", "both-languages", "filters", "no-match", "unknown-code", "keys", "problem"})
        QTest::newRow(scene) << QString::fromLatin1(scene);
}

std::unique_ptr<TestWindow> TestLanguageWalk::windowIn(Language language, const QString &scene) const
{
    auto window = std::make_unique<TestWindow>(language, scene == u"problem" ? MissingFile : builtInFile());
    if (!window->open())
        return nullptr;
    if (scene == u"entry" || scene == u"both-languages")
        window->type(u"6001"_s);
    if (scene == u"both-languages")
        window->action("otherLanguage")->setChecked(true);
    if (scene == u"filters") {
        window->clickRow(window->filters(), window->filterRow(u"server/group"_s));
        window->clickRow(window->filters(), window->filterRow(u"submit"_s));
    }
    if (scene == u"no-match")
        window->type(u"qqqq"_s);
    if (scene == u"unknown-code")
        window->type(u"60130"_s);
    if (scene == u"keys")
        window->action("keys")->trigger();
    return window;
}

QStringList TestLanguageWalk::printed(const QList<ShownWords> &words)
{
    QStringList lines;
    for (const ShownWords &each : words)
        lines << each.place + u": "_s + each.text;
    lines.sort();
    return lines;
}

void TestLanguageWalk::switched_isAsStartedInThatLanguage_data()
{
    addScenes();
}

void TestLanguageWalk::switched_isAsStartedInThatLanguage()
{
    QFETCH(QString, scene);
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto started = windowIn(language, scene);
        QVERIFY(started);
        const QStringList expected = printed(shownWords(started->window()));
        started->close();
        const auto switched = windowIn(otherLanguage(language), scene);
        QVERIFY(switched);
        switched->switchTo(language);
        QCOMPARE(printed(shownWords(switched->window())), expected);
        switched->close();
    }
}

void TestLanguageWalk::switchedBack_isAsBefore_data()
{
    addScenes();
}

void TestLanguageWalk::switchedBack_isAsBefore()
{
    QFETCH(QString, scene);
    const auto window = windowIn(Language::Chinese, scene);
    QVERIFY(window);
    const QStringList before = printed(shownWords(window->window()));
    window->switchTo(Language::English);
    QVERIFY(printed(shownWords(window->window())) != before);
    window->switchTo(Language::Chinese);
    QCOMPARE(printed(shownWords(window->window())), before);
}

bool TestLanguageWalk::isTextOf(Language language, const QString &line) const
{
    if (line == u"中文" || line == u"English") // the languages' names stay
        return false;
    const auto &texts = m_texts.in(language);
    return std::any_of(texts.begin(), texts.end(), [&line](const auto &text) { return text.match(line).hasMatch(); });
}

void TestLanguageWalk::switched_leavesNoTextBehind_data()
{
    addScenes();
}

void TestLanguageWalk::switched_leavesNoTextBehind()
{
    QFETCH(QString, scene);
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto window = windowIn(otherLanguage(language), scene);
        QVERIFY(window);
        window->switchTo(language);
        for (const ShownWords &each : shownWords(window->window())) {
            for (const QString &line : each.text.split(u'\n'))
                QVERIFY2(!isTextOf(otherLanguage(language), plain(line)), qPrintable(each.place + u": "_s + line));
        }
    }
}

QTEST_MAIN(TestLanguageWalk)
#include "tst_languagewalk.moc"
