// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/han.h"
#include "support/testwindow.h"
#include "ui/windowmessages.h"

#include <QFile>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestWindowMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void welcome_choicesAreTextsToSearchFor();
    void problem_namesTheFileAndAWayOn();
    void nothingFound_data();
    void nothingFound();
    void nothingFound_neighbours_areDescribedInTheLanguage();
    void everyPage_hasAnIconOfOurs();
    void everyPage_speaksChinese();

private:
    static QList<Entry> neighbours();
    static QList<MessagePage::Content> everyPage();

    Translations m_translations{QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/translations")};
};

void TestWindowMessages::init()
{
    QTest::failOnWarning(anyWarning());
    m_translations.use(Language::English);
}

QList<Entry> TestWindowMessages::neighbours()
{
    Entry plain;
    plain.code = plain.lastCode = Code::fromNumber(6013);
    plain.description = {u"尚未初始化。"_s, u"Not ready."_s};
    Entry range = plain;
    range.code = Code::fromNumber(120001);
    range.lastCode = Code::fromNumber(130000);
    return {plain, range};
}

QList<MessagePage::Content> TestWindowMessages::everyPage()
{
    const Language language = Language::Chinese;
    return {WindowMessages::welcome(),
            WindowMessages::problem({CatalogueProblem::Damaged, u"some.db"_s, {}}),
            WindowMessages::nothingFound(u"text"_s, false, {}, language),
            WindowMessages::nothingFound({}, true, {}, language),
            WindowMessages::nothingFound(u"6012"_s, false, neighbours(), language),
            WindowMessages::nothingFound(u"6012"_s, true, neighbours(), language)};
}

void TestWindowMessages::welcome_choicesAreTextsToSearchFor()
{
    const auto catalogue = openBuiltIn();
    QVERIFY(catalogue);
    const MessagePage::Content content = WindowMessages::welcome();
    QVERIFY(content.choices.size() >= 3);
    for (const MessagePage::Choice &choice : content.choices) {
        QCOMPARE(choice.id, choice.text);
        const auto found = catalogue->search(Query::fromText(choice.id), {});
        QVERIFY2(found && !found->hits.isEmpty(), qPrintable(choice.id));
    }
}

void TestWindowMessages::problem_namesTheFileAndAWayOn()
{
    const CatalogueProblem problem{CatalogueProblem::Damaged, u"some.db"_s, {}};
    const MessagePage::Content content = WindowMessages::problem(problem);
    QCOMPARE(content.title, CatalogueProblemText::title(problem));
    QCOMPARE(content.text, CatalogueProblemText::sentence(problem));
    QCOMPARE(content.choices.size(), 1);
    QCOMPARE(content.choices[0].id, QString(WindowMessages::TryAgain));
}

void TestWindowMessages::nothingFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasFilter");
    QTest::addColumn<bool>("hasNeighbours");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<bool>("hasText");

    const QString filters(WindowMessages::RemoveFilters);
    QTest::newRow("words") << u"nobody says this"_s << false << false << QStringList() << true;
    QTest::newRow("words-filter") << u"nobody says this"_s << true << false << QStringList{filters} << true;
    QTest::newRow("filter-alone") << QString() << true << false << QStringList{filters} << false;
    QTest::newRow("number") << u"6012"_s << false << true << QStringList{u"6013"_s, u"120001"_s} << true;
    QTest::newRow("number-filter") << u"6012"_s << true << true << QStringList{filters, u"6013"_s, u"120001"_s} << true;
}

void TestWindowMessages::nothingFound()
{
    QFETCH(QString, text);
    QFETCH(bool, hasFilter);
    QFETCH(bool, hasNeighbours);
    QFETCH(QStringList, choices);
    QFETCH(bool, hasText);
    const MessagePage::Content content = WindowMessages::nothingFound(
        text, hasFilter, hasNeighbours ? neighbours() : QList<Entry>(), Language::English);
    QVERIFY(!content.title.isEmpty());
    QVERIFY(content.title.contains(text));
    QCOMPARE(!content.text.isEmpty(), hasText);
    QStringList ids;
    for (const MessagePage::Choice &choice : content.choices)
        ids << choice.id;
    QCOMPARE(ids, choices);
}

void TestWindowMessages::nothingFound_neighbours_areDescribedInTheLanguage()
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto content = WindowMessages::nothingFound(u"6012"_s, false, neighbours(), language);
        QCOMPARE(content.choices[0].text, u"6013"_s);
        QCOMPARE(content.choices[0].remark, neighbours()[0].description.in(language));
        QCOMPARE(content.choices[1].text, u"120001-130000"_s);
    }
}

void TestWindowMessages::everyPage_hasAnIconOfOurs()
{
    for (const MessagePage::Content &content : everyPage())
        QVERIFY2(QFile::exists(u":/icons/symbolic/%1.svg"_s.arg(content.icon)), qPrintable(content.icon));
}

void TestWindowMessages::everyPage_speaksChinese()
{
    QVERIFY(m_translations.use(Language::Chinese));
    for (const MessagePage::Content &content : everyPage()) {
        QVERIFY2(hasHan(content.title), qPrintable(content.title));
        QVERIFY2(content.text.isEmpty() || hasHan(content.text), qPrintable(content.text));
    }
}

QTEST_MAIN(TestWindowMessages)
#include "tst_windowmessages.moc"
