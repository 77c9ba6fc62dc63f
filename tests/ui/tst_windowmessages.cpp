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
    void nothingFound_saysWhatWasSearchedForAndAWayOn();
    void nothingKept_saysHowThatIsDone_data();
    void nothingKept_saysHowThatIsDone();
    void undocumented_offersEachCodeOnce();
    void undocumented_isDescribedInTheLanguage();
    void everyPage_hasAnIconOfOurs();
    void everyPage_speaksChinese();

private:
    static Filter only(Kept kept);
    static Filter ofSdk();
    static ExplainedCode explained();
    static QList<MessagePage::Content> everyPage();

    Translations m_translations{QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/translations")};
};

void TestWindowMessages::init()
{
    QTest::failOnWarning(anyWarning());
    m_translations.use(Language::English);
}

Filter TestWindowMessages::only(Kept kept)
{
    Filter filter;
    filter.kept = kept;
    filter.only = QSet<quint32>();
    return filter;
}

Filter TestWindowMessages::ofSdk()
{
    Filter filter;
    filter.sections = {u"sdk"_s};
    return filter;
}

ExplainedCode TestWindowMessages::explained()
{
    Entry plain;
    plain.code = plain.lastCode = Code::fromNumber(6013);
    plain.description = {u"尚未初始化。"_s, u"Not ready."_s};
    Entry range = plain;
    range.code = Code::fromNumber(120001);
    range.lastCode = Code::fromNumber(130000);
    return {.typed = u"6031"_s, .family = u"SDK"_s, .near = {plain}, .neighbours = {plain, range}};
}

QList<MessagePage::Content> TestWindowMessages::everyPage()
{
    const Language language = Language::Chinese;
    return {WindowMessages::welcome(),
            WindowMessages::problem({CatalogueProblem::Damaged, u"some.db"_s, {}}),
            WindowMessages::nothingFound(u"text"_s, {}),
            WindowMessages::nothingFound(u"text"_s, ofSdk()),
            WindowMessages::nothingFound({}, ofSdk()),
            WindowMessages::nothingFound({}, only(Kept::Starred)),
            WindowMessages::nothingFound({}, only(Kept::Noted)),
            WindowMessages::nothingFound({}, only(Kept::Recent)),
            WindowMessages::nothingFound({}, only(Kept::Drafted)),
            WindowMessages::undocumented(explained(), false, language),
            WindowMessages::undocumented(explained(), true, language)};
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

void TestWindowMessages::nothingFound_saysWhatWasSearchedForAndAWayOn()
{
    const auto plain = WindowMessages::nothingFound(u"nobody says this"_s, {});
    QVERIFY(plain.title.contains(u"nobody says this"_s));
    QVERIFY(!plain.text.isEmpty());
    QVERIFY(plain.choices.isEmpty());
    const auto filtered = WindowMessages::nothingFound(u"nobody says this"_s, only(Kept::Starred));
    QVERIFY(filtered.text != plain.text);
    QCOMPARE(filtered.choices.size(), 1);
    QCOMPARE(filtered.choices[0].id, QString(WindowMessages::RemoveFilters));
}

void TestWindowMessages::nothingKept_saysHowThatIsDone_data()
{
    QTest::addColumn<Kept>("kept");
    QTest::addColumn<QString>("action");
    QTest::newRow("starred") << Kept::Starred << u"starCode"_s;
    QTest::newRow("noted") << Kept::Noted << u"writeNote"_s;
    QTest::newRow("drafted") << Kept::Drafted << u"writeTicket"_s;
}

void TestWindowMessages::nothingKept_saysHowThatIsDone()
{
    QFETCH(Kept, kept);
    QFETCH(QString, action);
    TestWindow window;
    QVERIFY(window.open());
    const QKeySequence keys = window.action(action.toLatin1().constData())->shortcut();
    const auto content = WindowMessages::nothingFound({}, only(kept));
    QVERIFY2(content.text.contains(keys.toString(QKeySequence::NativeText)), qPrintable(content.text));
    QCOMPARE(content.choices.value(0).id, QString(WindowMessages::RemoveFilters));
}

void TestWindowMessages::undocumented_offersEachCodeOnce()
{
    const auto content = WindowMessages::undocumented(explained(), true, Language::English);
    QVERIFY(content.title.contains(u"6031"_s));
    QVERIFY(content.text.contains(u"SDK"_s));
    QStringList ids;
    for (const MessagePage::Choice &choice : content.choices)
        ids << choice.id;
    QCOMPARE(ids, QStringList({QString(WindowMessages::RemoveFilters), u"6013"_s, u"120001"_s}));
}

void TestWindowMessages::undocumented_isDescribedInTheLanguage()
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto content = WindowMessages::undocumented(explained(), false, language);
        QCOMPARE(content.choices[0].text, u"6013"_s);
        QCOMPARE(content.choices[0].remark, explained().near[0].description.in(language));
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
