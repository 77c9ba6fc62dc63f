// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/connection.h"
#include "support/testwindow.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryFile>
#include <QToolButton>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// What the user keeps about codes: stars, notes, recent codes.
class TestKeptInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_window.reset(); }

    void nothingKept_makesNoFile();
    void star_isKept();
    void star_narrowsTheList_data();
    void star_narrowsTheList();
    void star_removed_comesBackOnUndo();
    void note_isKeptAndFoundByItsWords();
    void note_ofAFilteredCode_isNotFound();
    void note_emptied_comesBackOnUndo();
    void note_belongsToItsCode();
    void note_thatCannotBeSaved_comesBackWithItsCode();
    void note_thatCannotBeSaved_isNotLostUnasked();
    void note_changedInAnotherWindow_showsBothTexts();
    void note_isSavedWhenTheWindowEnds();
    void code_outsideTheList_staysWhateverIsKept_data();
    void code_outsideTheList_staysWhateverIsKept();
    void code_thatLeavesTheList_staysWhileItsNoteIsWritten();
    void severalCodes_staySelectedWhateverIsKept_data();
    void severalCodes_staySelectedWhateverIsKept();
    void recent_hasWhatWasLookedAt();
    void start_withoutAList_knowsWhatIsKept_data();
    void start_withoutAList_knowsWhatIsKept();
    void sideBar_counts();
    void sideBar_countsWhatAClickWouldLeave_data();
    void sideBar_countsWhatAClickWouldLeave();
    void nothingStarred_saysHowThatIsDone();
    void anotherWindow_isNoticed();
    void languageSwitch_keepsEverything();

private:
    /// The file is made, and takes no note from now on.
    void refuseNotes();

    void search(const QString &text) { m_window->searchBox()->setText(text); }

    QString filterRow(const QString &title) const;
    QStringList codes() const;
    void writeNote(const QString &text);

    std::unique_ptr<TestWindow> m_window;
};

void TestKeptInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
}

/// The count beside a row of the side bar.
QString TestKeptInWindow::filterRow(const QString &title) const
{
    const auto *model = m_window->filters()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == title)
            return model->index(row, 0).data(FilterModel::CountRole).toString();
    }
    return {};
}

QStringList TestKeptInWindow::codes() const
{
    QStringList codes;
    const auto *model = m_window->results()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        codes << model->index(row, CodeListModel::CodeColumn).data().toString();
    return codes;
}

void TestKeptInWindow::writeNote(const QString &text)
{
    m_window->action("writeNote")->trigger();
    auto *note = m_window->child<QPlainTextEdit>("note");
    QVERIFY(note->hasFocus());
    note->selectAll();
    QTest::keyClicks(note, text);
    m_window->searchBox()->setFocus(); // saves it
}

void TestKeptInWindow::nothingKept_makesNoFile()
{
    search(u"is:starred"_s);
    QCOMPARE(codes(), QStringList());
    QVERIFY(!QFileInfo::exists(m_window->userDataFile()));
    search(u"6013"_s);
    m_window->action("starCode")->trigger();
    QVERIFY(QFileInfo::exists(m_window->userDataFile()));
}

void TestKeptInWindow::star_isKept()
{
    search(u"6013"_s);
    auto *star = m_window->child<QToolButton>("star");
    QVERIFY(!star->isChecked());
    star->click();
    QVERIFY(star->isChecked());
    search(u"6014"_s);
    QVERIFY(!star->isChecked());
    search(u"6013"_s);
    QVERIFY(star->isChecked());
    m_window->close();
    QVERIFY(m_window->open());
    search(u"6013"_s);
    QVERIFY(m_window->child<QToolButton>("star")->isChecked());
}

void TestKeptInWindow::star_narrowsTheList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("alone") << u"is:starred"_s << QStringList({u"6013"_s, u"70001"_s});
    QTest::newRow("chinese") << u"标记:星标"_s << QStringList({u"6013"_s, u"70001"_s});
    QTest::newRow("with-word") << u"is:starred expired"_s << QStringList({u"70001"_s});
    QTest::newRow("with-section") << u"is:starred part:sdk"_s << QStringList({u"6013"_s});
    QTest::newRow("no-notes") << u"is:noted"_s << QStringList();
}

void TestKeptInWindow::star_narrowsTheList()
{
    QFETCH(QString, text);
    for (const QString &code : {u"6013"_s, u"70001"_s}) {
        search(code);
        m_window->action("starCode")->trigger();
    }
    search(text);
    QTEST(codes(), "expected");
}

void TestKeptInWindow::star_removed_comesBackOnUndo()
{
    search(u"6013"_s);
    QVERIFY(!m_window->action("undo")->isEnabled());
    m_window->action("starCode")->trigger();
    m_window->action("starCode")->trigger();
    auto *star = m_window->child<QToolButton>("star");
    QVERIFY(!star->isChecked());
    QVERIFY(m_window->action("undo")->isEnabled());
    m_window->action("undo")->trigger();
    QVERIFY(star->isChecked());
    QVERIFY(!m_window->action("undo")->isEnabled());
}

void TestKeptInWindow::note_isKeptAndFoundByItsWords()
{
    search(u"6013"_s);
    writeNote(u"ask the warehouse team first"_s);
    search(u"warehouse"_s);
    QCOMPARE(codes(), QStringList{u"6013"_s});
    QCOMPARE(m_window->child<QPlainTextEdit>("note")->toPlainText(), u"ask the warehouse team first"_s);
    m_window->close();
    QVERIFY(m_window->open());
    search(u"warehouse is:noted"_s);
    QCOMPARE(codes(), QStringList{u"6013"_s});
}

void TestKeptInWindow::note_ofAFilteredCode_isNotFound()
{
    search(u"6013"_s);
    writeNote(u"warehouse"_s);
    search(u"warehouse part:server"_s);
    QVERIFY(!codes().contains(u"6013"_s));
}

void TestKeptInWindow::note_emptied_comesBackOnUndo()
{
    search(u"6013"_s);
    writeNote(u"warehouse"_s);
    auto *note = m_window->child<QPlainTextEdit>("note");
    m_window->action("writeNote")->trigger();
    note->selectAll();
    QTest::keyClick(note, Qt::Key_Delete);
    m_window->searchBox()->setFocus();
    search(u"is:noted"_s);
    QCOMPARE(codes(), QStringList());
    m_window->action("undo")->trigger();
    QCOMPARE(codes(), QStringList{u"6013"_s});
    search(u"6013"_s);
    QCOMPARE(note->toPlainText(), u"warehouse"_s);
}

void TestKeptInWindow::note_belongsToItsCode()
{
    search(u"6013"_s);
    m_window->action("writeNote")->trigger();
    auto *note = m_window->child<QPlainTextEdit>("note");
    QTest::keyClicks(note, u"warehouse"_s);
    search(u"6014"_s); // while it is not saved yet
    QCOMPARE(note->toPlainText(), QString());
    search(u"6013"_s);
    QCOMPARE(note->toPlainText(), u"warehouse"_s);
}

void TestKeptInWindow::note_thatCannotBeSaved_comesBackWithItsCode()
{
    search(u"6013"_s);
    refuseNotes();
    writeNote(u"warehouse"_s);
    auto *note = m_window->child<QPlainTextEdit>("note");
    QCOMPARE(note->toPlainText(), u"warehouse"_s);
    search(u"6014"_s);
    QCOMPARE(note->toPlainText(), QString());
    QVERIFY(Connection(m_window->userDataFile(), Connection::Shared).query().exec(u"DROP TRIGGER refusal"_s));
    search(u"6208"_s);
    QCOMPARE(note->toPlainText(), QString());
    search(u"6013"_s);
    QCOMPARE(note->toPlainText(), u"warehouse"_s);
    search(u"6014"_s); // saves it
    search(u"is:noted"_s);
    QCOMPARE(codes(), QStringList{u"6013"_s});
}

void TestKeptInWindow::refuseNotes()
{
    m_window->action("starCode")->trigger(); // makes the file
    const Connection file(m_window->userDataFile(), Connection::Shared);
    QVERIFY(
        file.query().exec(u"CREATE TRIGGER refusal BEFORE INSERT ON note BEGIN SELECT RAISE(FAIL, 'refused'); END"_s));
}

void TestKeptInWindow::note_thatCannotBeSaved_isNotLostUnasked()
{
    search(u"6013"_s);
    refuseNotes();
    writeNote(u"warehouse"_s);
    QVERIFY(!m_window->window().close());
    const auto *box = m_window->child<QMessageBox>("unkeptTexts");
    QVERIFY(box->text().contains(u"6013"));
    box->escapeButton()->click();
    QVERIFY(m_window->window().isVisible());
    QCOMPARE(m_window->child<QPlainTextEdit>("note")->toPlainText(), u"warehouse"_s);
    QTRY_VERIFY(!m_window->window().findChild<QMessageBox *>());
    QVERIFY(!m_window->window().close());
    m_window->child<QPushButton>("loseTexts")->click();
    QTRY_VERIFY(!m_window->window().isVisible());
}

void TestKeptInWindow::note_changedInAnotherWindow_showsBothTexts()
{
    search(u"6013"_s);
    writeNote(u"ours"_s);
    {
        const auto other = UserData::open(m_window->userDataFile());
        QVERIFY(other);
        QVERIFY((*other)->setNote({u"tencent-im"_s, u"6013"_s}, u"theirs"_s));
    }
    writeNote(u"ours, longer"_s);
    const auto *note = m_window->child<QPlainTextEdit>("note");
    const QString both = note->toPlainText();
    QVERIFY(both.contains(u"theirs"_s) && both.contains(u"ours, longer"_s));
    search(u"6014"_s);
    search(u"6013"_s);
    QCOMPARE(note->toPlainText(), both);
}

void TestKeptInWindow::note_isSavedWhenTheWindowEnds()
{
    search(u"6013"_s);
    m_window->action("writeNote")->trigger();
    QTest::keyClicks(m_window->child<QPlainTextEdit>("note"), u"warehouse"_s);
    m_window->discard();
    QVERIFY(m_window->open());
    search(u"6013"_s);
    QCOMPARE(m_window->child<QPlainTextEdit>("note")->toPlainText(), u"warehouse"_s);
}

/// A related code, say, that the search has not found.
void TestKeptInWindow::code_outsideTheList_staysWhateverIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"超时"_s;
    QTest::newRow("words-and-filter") << u"超时 part:sdk"_s;
    QTest::newRow("nothing-found") << u"qqzzxx"_s;
    QTest::newRow("guesses") << u"60130"_s;
}

void TestKeptInWindow::code_outsideTheList_staysWhateverIsKept()
{
    QFETCH(QString, text);
    search(u"70001"_s);
    search(u"6013"_s);
    search(text);
    QVERIFY(!codes().contains(u"70001"_s));
    while (m_window->label("detailCode") != u"70001"_s && m_window->action("back")->isEnabled())
        m_window->action("back")->trigger();
    QCOMPARE(m_window->label("detailCode"), u"70001"_s);
    m_window->action("starCode")->trigger();
    QCOMPARE(m_window->label("detailCode"), u"70001"_s);
    QVERIFY(m_window->child<QToolButton>("star")->isChecked());

    writeNote(u"ask the warehouse team"_s);
    QCOMPARE(m_window->label("detailCode"), u"70001"_s);
    QCOMPARE(m_window->child<QPlainTextEdit>("note")->toPlainText(), u"ask the warehouse team"_s);
    QCOMPARE(m_window->selectedCodes(), QStringList());
}

void TestKeptInWindow::code_thatLeavesTheList_staysWhileItsNoteIsWritten()
{
    search(u"6013"_s);
    writeNote(u"warehouse"_s);
    for (const QString &text : {u"warehouse"_s, u"group warehouse"_s}) {
        search(text);
        m_window->clickRow(m_window->results(), m_window->resultIndex(u"6013"_s));
        writeNote(u"ware"_s);
        QVERIFY(!codes().contains(u"6013"_s));
        QCOMPARE(m_window->label("detailCode"), u"6013"_s);
        writeNote(u"group warehouse"_s);
        QCOMPARE(m_window->selectedCodes(), QStringList(u"6013"_s));
    }
}

void TestKeptInWindow::severalCodes_staySelectedWhateverIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("everything") << QString();
    QTest::newRow("words") << u"超时"_s;
    QTest::newRow("starred") << u"is:starred"_s;
    QTest::newRow("words-among-starred") << u"is:starred 超时"_s;
}

void TestKeptInWindow::severalCodes_staySelectedWhateverIsKept()
{
    QFETCH(QString, text);
    for (const QString &code : {u"6012"_s, u"9518"_s, u"30007"_s}) {
        search(code);
        m_window->action("starCode")->trigger();
    }
    search(text);
    m_window->clickRow(m_window->results(), m_window->resultIndex(u"9518"_s));
    m_window->clickRow(m_window->results(), m_window->resultIndex(u"6012"_s), Qt::ControlModifier);
    const int height = m_window->heightOf(u"6012"_s);
    writeNote(u"ask the warehouse team"_s);
    QStringList selected = m_window->selectedCodes();
    selected.sort();
    QCOMPARE(selected, QStringList({u"6012"_s, u"9518"_s}));
    QCOMPARE(m_window->label("detailCode"), u"6012"_s);
    QCOMPARE(m_window->heightOf(u"6012"_s), height);
    m_window->results()->selectAll();
    writeNote(u"ask the other team"_s);
    QCOMPARE(m_window->selectedCodes().size(), codes().size());
}

void TestKeptInWindow::recent_hasWhatWasLookedAt()
{
    search(u"6013"_s);
    QTRY_COMPARE(filterRow(u"Recent"_s), u"1"_s);
    search(u"is:recent"_s);
    QCOMPARE(codes(), QStringList{u"6013"_s}); // and not what typing passed
}

void TestKeptInWindow::start_withoutAList_knowsWhatIsKept_data()
{
    QTest::addColumn<bool>("isLog");
    QTest::newRow("log") << true;
    QTest::newRow("nothing-found") << false;
}

void TestKeptInWindow::start_withoutAList_knowsWhatIsKept()
{
    QFETCH(bool, isLog);
    search(u"6208"_s);
    m_window->action("starCode")->trigger();
    m_window->close();
    QTemporaryFile log;
    QVERIFY(log.open() && log.write("login failed, code: 6208") > 0 && log.flush());
    QVERIFY(m_window->open({1200, 760}, [&](MainWindow &window) {
        if (isLog)
            window.openLog(log.fileName());
        else
            window.search(u"qqzzxx is:noted"_s);
    }));
    QTRY_COMPARE(m_window->label("detailCode"), isLog ? u"6208"_s : QString());
    QVERIFY(!m_window->isVisible("results"));
    if (isLog)
        QCOMPARE(filterRow(u"Starred"_s), u"1"_s);
    QVERIFY(!isLog || m_window->child<QToolButton>("star")->isChecked());
    search({});
    QCOMPARE(filterRow(u"Starred"_s), u"1"_s);
}

void TestKeptInWindow::sideBar_countsWhatAClickWouldLeave_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("counts"); // starred, with a note
    QTest::newRow("none") << QString() << QStringList({u"2"_s, u"1"_s});
    QTest::newRow("starred") << u"is:starred"_s << QStringList({u"2"_s, u"1"_s});
    QTest::newRow("noted") << u"is:noted"_s << QStringList({u"2"_s, u"1"_s});
    QTest::newRow("section") << u"is:noted part:sdk"_s << QStringList({u"1"_s, u"0"_s});
    QTest::newRow("words") << u"is:starred expired"_s << QStringList({u"1"_s, u"1"_s});
    QTest::newRow("words-of-a-note") << u"is:starred warehouse"_s << QStringList({u"0"_s, u"1"_s});
}

void TestKeptInWindow::sideBar_countsWhatAClickWouldLeave()
{
    QFETCH(QString, text);
    for (const QString &code : {u"6013"_s, u"70001"_s}) {
        search(code);
        m_window->action("starCode")->trigger();
    }
    search(u"70003"_s);
    writeNote(u"expired in the warehouse"_s);
    search(text);
    QTEST(QStringList({filterRow(u"Starred"_s), filterRow(u"With a note"_s)}), "counts");
}

void TestKeptInWindow::nothingStarred_saysHowThatIsDone()
{
    search(u"is:starred"_s);
    QCOMPARE(m_window->label("messageTitle"), u"You have not starred a code yet"_s);
    search(u"is:starred expired"_s);
    QCOMPARE(m_window->label("messageTitle"), u"Nothing found for “expired”"_s);
}

void TestKeptInWindow::sideBar_counts()
{
    search(u"70001"_s);
    m_window->action("starCode")->trigger();
    writeNote(u"warehouse"_s);
    search({});
    QCOMPARE(filterRow(u"Starred"_s), u"1"_s);
    QCOMPARE(filterRow(u"With a note"_s), u"1"_s);
    search(u"expired"_s);
    QCOMPARE(filterRow(u"Starred"_s), u"1"_s);
    search(u"group"_s);
    QCOMPARE(filterRow(u"Starred"_s), u"0"_s);
}

void TestKeptInWindow::anotherWindow_isNoticed()
{
    search(u"6013"_s);
    {
        const auto other = UserData::open(m_window->userDataFile());
        QVERIFY(other);
        QVERIFY((*other)->star({u"tencent-im"_s, u"6013"_s}));
    }
    QEvent activated(QEvent::ActivationChange);
    QCoreApplication::sendEvent(&m_window->window(), &activated);
    QVERIFY(m_window->child<QToolButton>("star")->isChecked());
}

void TestKeptInWindow::languageSwitch_keepsEverything()
{
    search(u"6013"_s);
    m_window->action("starCode")->trigger();
    m_window->action("writeNote")->trigger();
    auto *note = m_window->child<QPlainTextEdit>("note");
    QTest::keyClicks(note, u"ware"_s);
    m_window->action("chinese")->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(note->toPlainText(), u"ware"_s);
    QVERIFY(m_window->child<QToolButton>("star")->isChecked());
    QCOMPARE(filterRow(u"星标"_s), u"1"_s);
}

QTEST_MAIN(TestKeptInWindow)
#include "tst_kept_in_window.moc"
