// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogueformat.h"
#include "support/testwindow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QtEndian>

#include <functional>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestProblemsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void badFile_isExplained_data();
    void badFile_isExplained();
    void badFile_windowStaysUsable();
    void tryAgain_whileStillMissing_saysSoAgain();
    void tryAgain_afterTheFileCameBack_works();
    void tryAgain_searchesWhatWasTypedMeanwhile();
    void fileCutWhileOpen_isExplained();
    void settingsNotWritable_areNoticed();
    void settingsWritable_areNotMentioned();
    void settingsNonsense_isIgnored();
    void userData_damaged_isSaidInFullUntilDismissed();
    void userData_takingNoStar_isSaid();

private:
    bool write(const QByteArray &content) const;
    QPushButton *tryAgain() const;

    QByteArray m_good;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<TestWindow> m_window;
};

namespace {

using Spoil = std::function<QByteArray(QByteArray)>;

/// A number in an SQLite file's header.
QByteArray withNumber(QByteArray bytes, qsizetype offset, quint32 number)
{
    qToBigEndian(number, bytes.data() + offset);
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

void TestProblemsInWindow::initTestCase()
{
    QFile file(builtInFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_good = file.readAll();
}

void TestProblemsInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"catalogue.db"_s);
    m_window = std::make_unique<TestWindow>(Language::English, m_file);
}

void TestProblemsInWindow::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

bool TestProblemsInWindow::write(const QByteArray &content) const
{
    QFile file(m_file);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QPushButton *TestProblemsInWindow::tryAgain() const
{
    for (QPushButton *button : m_window->child<QWidget>("message")->findChildren<QPushButton *>()) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

void TestProblemsInWindow::badFile_isExplained_data()
{
    constexpr qsizetype UserVersionAt = 60;
    constexpr qsizetype ApplicationIdAt = 68;

    QTest::addColumn<Spoil>("spoil"); // gives null where there is to be no file
    QTest::addColumn<CatalogueProblem::Kind>("kind");

    QTest::newRow("missing") << Spoil([](const QByteArray &) { return QByteArray(); }) << CatalogueProblem::Missing;
    QTest::newRow("empty") << Spoil([](const QByteArray &) { return QByteArray(""); }) << CatalogueProblem::Empty;
    QTest::newRow("garbage") << Spoil([](const QByteArray &) { return QByteArray(100'000, 'x'); })
                             << CatalogueProblem::NotACatalogue;
    QTest::newRow("truncated") << Spoil([](const QByteArray &good) { return good.first(good.size() / 2); })
                               << CatalogueProblem::Damaged;
    QTest::newRow("overwritten") << Spoil([](QByteArray good) {
        return good.replace(good.size() / 2, 4000, QByteArray(4000, 'x'));
    }) << CatalogueProblem::Damaged;
    QTest::newRow("another-application") << Spoil([](const QByteArray &good) {
        return withNumber(good, ApplicationIdAt, CatalogueApplicationId + 1);
    }) << CatalogueProblem::NotACatalogue;
    QTest::newRow("newer") << Spoil([](const QByteArray &good) {
        return withNumber(good, UserVersionAt, CatalogueFormatVersion + 1);
    }) << CatalogueProblem::Newer;
}

void TestProblemsInWindow::badFile_isExplained()
{
    QFETCH(Spoil, spoil);
    QFETCH(CatalogueProblem::Kind, kind);
    const QByteArray content = spoil(m_good);
    QVERIFY(content.isNull() || write(content));
    QVERIFY(m_window->open());
    QVERIFY(m_window->isVisible("message"));
    QCOMPARE(m_window->label("messageTitle"), CatalogueProblemText::title({kind, m_file, {}}));
    QVERIFY2(m_window->label("messageText").contains(m_file), qPrintable(m_window->label("messageText")));
    QVERIFY(tryAgain());
    QVERIFY(!m_window->isVisible("results"));
    QVERIFY(!m_window->isVisible("filters"));
    QVERIFY(!m_window->label("count").isEmpty());
}

/// Nothing that a user can do there may crash.
void TestProblemsInWindow::badFile_windowStaysUsable()
{
    QVERIFY(m_window->open());
    m_window->type(u"6013"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F9, Qt::Key_F6, Qt::Key_Escape})
        m_window->press(key);
    for (QAction *action : m_window->window().actions()) {
        if (action->objectName() != u"quit" && action->objectName() != u"about" && action->objectName() != u"keys")
            action->trigger();
    }
    QVERIFY(!m_window->action("submitTicket")->isEnabled());
    QVERIFY(!m_window->action("copy")->isEnabled());
    m_window->switchTo(Language::Chinese);
    QCOMPARE(m_window->label("messageTitle"), CatalogueProblemText::title({CatalogueProblem::Missing, m_file, {}}));
    m_window->window().resize(600, 400);
    QVERIFY(m_window->isVisible("message"));
}

void TestProblemsInWindow::tryAgain_whileStillMissing_saysSoAgain()
{
    QVERIFY(m_window->open());
    m_window->click(tryAgain());
    QCOMPARE(m_window->label("messageTitle"), CatalogueProblemText::title({CatalogueProblem::Missing, m_file, {}}));
    QVERIFY(write(QByteArray("")));
    m_window->click(tryAgain());
    QCOMPARE(m_window->label("messageTitle"), CatalogueProblemText::title({CatalogueProblem::Empty, m_file, {}}));
}

void TestProblemsInWindow::tryAgain_afterTheFileCameBack_works()
{
    TestWindow undisturbed;
    QVERIFY(undisturbed.open());
    const QString title = undisturbed.window().windowTitle();
    const QString count = undisturbed.label("count");
    undisturbed.close();

    QVERIFY(m_window->open());
    QVERIFY(write(m_good));
    m_window->click(tryAgain());
    QCOMPARE(m_window->codes().size(), 330);
    QVERIFY(m_window->isVisible("results"));
    QVERIFY(m_window->isVisible("filters"));
    QVERIFY(!m_window->isVisible("message"));
    QCOMPARE(m_window->filterCount(u"server/group"_s), 33);
    QCOMPARE(m_window->label("count"), count);
    m_window->type(u"6013"_s);
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
    QCOMPARE(m_window->window().windowTitle(), title);
}

void TestProblemsInWindow::tryAgain_searchesWhatWasTypedMeanwhile()
{
    QVERIFY(m_window->open());
    m_window->type(u"10007"_s);
    QVERIFY(write(m_good));
    m_window->click(tryAgain());
    QCOMPARE(m_window->codeAt(0), u"10007"_s);
    QVERIFY(m_window->codes().size() < 10);
    QCOMPARE(m_window->label("detailCode"), u"10007"_s);
}

/// The disk or the network folder went away under an open window.
void TestProblemsInWindow::fileCutWhileOpen_isExplained()
{
    QVERIFY(write(m_good));
    QVERIFY(m_window->open());
    m_window->type(u"6013"_s);
    QVERIFY(QFile::resize(m_file, 0));
    for (const QString &text : {u"超时"_s, u"群组"_s, u"UserSig expired"_s, u"70001"_s, u"-10001"_s})
        m_window->searchFor(text);
    QVERIFY(m_window->isVisible("message"));
    QVERIFY2(m_window->label("messageText").contains(m_file), qPrintable(m_window->label("messageText")));
    m_window->switchTo(Language::Chinese);
    m_window->action("appearanceDark")->trigger();
    m_window->action("appearanceSystem")->trigger();
    m_window->press(Qt::Key_Left, Qt::AltModifier);
    QCoreApplication::processEvents();
    QVERIFY(m_window->isVisible("message"));
    QVERIFY(!m_window->isVisible("detail"));

    QVERIFY(write(m_good));
    m_window->click(tryAgain());
    m_window->searchFor(u"6013"_s);
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
}

void TestProblemsInWindow::settingsNotWritable_areNoticed()
{
    // Below a regular file nothing can be made, whoever runs this.
    QVERIFY(write(m_good));
    m_window->setSettingsFile(m_file + u"/settings.ini"_s);
    QVERIFY(m_window->open());
    QVERIFY(!m_window->label("notice").isEmpty());
    QVERIFY(m_window->shown("notice")->toolTip().contains(m_window->settings().path()));
    m_window->switchTo(Language::Chinese);
    QVERIFY(!m_window->label("notice").isEmpty());
    m_window->type(u"6013"_s);
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
    m_window->close();
}

void TestProblemsInWindow::settingsWritable_areNotMentioned()
{
    QVERIFY(write(m_good));
    QVERIFY(m_window->open());
    QVERIFY(m_window->label("notice").isNull());
}

void TestProblemsInWindow::settingsNonsense_isIgnored()
{
    QVERIFY(write(m_good));
    QFile ini(m_folder->filePath(u"nonsense.ini"_s));
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write(
        "[window]\nwindow=@ByteArray(garbage)\npanes=1\ncontent=@ByteArray(xyz)\nresults=@ByteArray(\\0\\0\\0\\xff)\n"
        "sideBar=\n===\n");
    ini.close();
    m_window->setSettingsFile(ini.fileName());
    QVERIFY(m_window->open());
    QCOMPARE(m_window->codes().size(), 330);
    QVERIFY(m_window->results()->columnWidth(CodeListModel::CodeColumn) > 20);
}

void TestProblemsInWindow::userData_damaged_isSaidInFullUntilDismissed()
{
    QVERIFY(write(m_good));
    QFile kept(m_window->userDataFile());
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(QByteArray(5000, 'x'));
    kept.close();
    QVERIFY(m_window->open({600, 500}));
    const QStringList aside = QFileInfo(kept).dir().entryList({u"userdata.damaged-*.db"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    const auto *text = m_window->child<QLabel>("noticeBarText");
    const QString english = m_window->label("noticeBarText");
    QVERIFY2(english.contains(aside.first()), qPrintable(english));
    QVERIFY(text->wordWrap() && text->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    QVERIFY(m_window->isVisible("count"));
    QTest::mouseMove(m_window->child<QWidget>("search"));
    m_window->switchTo(Language::Chinese);
    QVERIFY(m_window->label("noticeBarText").contains(aside.first()));
    QVERIFY(m_window->label("noticeBarText") != english);
    TestWindow::click(m_window->child<QWidget>("closeNoticeBar"));
    QVERIFY(!m_window->isVisible("noticeBarText"));
}

void TestProblemsInWindow::userData_takingNoStar_isSaid()
{
    QVERIFY(write(m_good));
    QVERIFY(QDir().mkdir(m_window->userDataFile())); // a folder in the file's place
    QVERIFY(m_window->open());
    TestWindow::click(m_window->child<QWidget>("closeNoticeBar"));
    m_window->window().search(u"6013"_s);
    m_window->action("starCode")->trigger();
    QVERIFY2(m_window->label("noticeBarText").contains(m_window->userDataFile()),
             qPrintable(m_window->label("noticeBarText")));
}

QTEST_MAIN(TestProblemsInWindow)
#include "tst_problems_in_window.moc"
