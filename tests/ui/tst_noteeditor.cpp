// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/markedtexts.h"
#include "ui/noteeditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestNoteEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typing_asksToBeSavedAfterAMoment();
    void leaving_asksAtOnce();
    void otherNote_asksForTheOneBeforeFirst();
    void unchanged_asksForNothing();
    void state_isHonest();
    void failure_keepsTheTextAndIsSaid();
    void failure_isSaidInTheLanguageInUse();
    void anotherWindowsText_isShownTooAndTypingGoesOn();
    void takeUnsaved_isWhatCouldNotBeSaved();
    void restore_isAskedToBeSavedAgain();
    void refresh_leavesWhatIsBeingTyped();
    void refresh_showsWhatAnotherWindowSaved();

private:
    QString state() const { return m_editor->findChild<QLabel *>(u"noteState"_s)->text(); }

    std::unique_ptr<QWidget> m_window;
    NoteEditor *m_editor = nullptr;
    QLineEdit *m_other = nullptr;
    QPlainTextEdit *m_text = nullptr;
    std::unique_ptr<QSignalSpy> m_asked;
};

void TestNoteEditor::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_editor = new NoteEditor(m_window.get());
    m_other = new QLineEdit(m_window.get());
    layout->addWidget(m_editor);
    layout->addWidget(m_other);
    m_text = m_editor->findChild<QPlainTextEdit *>(u"note"_s);
    m_asked = std::make_unique<QSignalSpy>(m_editor, &NoteEditor::saveRequested);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->setFocus();
    QVERIFY(m_text->hasFocus());
}

void TestNoteEditor::cleanup()
{
    m_asked.reset();
    m_window.reset();
}

void TestNoteEditor::typing_asksToBeSavedAfterAMoment()
{
    m_editor->setNote(u"old"_s);
    m_text->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_text, u" new"_s);
    QVERIFY(m_asked->isEmpty()); // not with each key
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(m_asked->first(), QVariantList({u"old new"_s, u"old"_s}));
}

void TestNoteEditor::leaving_asksAtOnce()
{
    QTest::keyClicks(m_text, u"call back"_s);
    m_other->setFocus();
    QCOMPARE(m_asked->size(), 1);
    QCOMPARE(m_asked->first().first().toString(), u"call back"_s);
}

void TestNoteEditor::otherNote_asksForTheOneBeforeFirst()
{
    QTest::keyClicks(m_text, u"call back"_s);
    connect(m_editor, &NoteEditor::saveRequested, this, [this](const QString &text) { m_editor->setOutcome(text); });
    m_editor->setNote(u"of another code"_s);
    QCOMPARE(m_asked->size(), 1);
    QCOMPARE(m_asked->first().first().toString(), u"call back"_s);
    QCOMPARE(m_text->toPlainText(), u"of another code"_s);
}

void TestNoteEditor::unchanged_asksForNothing()
{
    m_editor->setNote(u"old"_s);
    m_editor->save();
    m_editor->setNote(u"other"_s);
    m_other->setFocus();
    QVERIFY(m_asked->isEmpty());
}

void TestNoteEditor::state_isHonest()
{
    m_editor->setNote({});
    QCOMPARE(state(), QString());
    QTest::keyClicks(m_text, u"a"_s);
    const QString notYet = state();
    QVERIFY(!notYet.isEmpty());
    m_editor->save();
    QCOMPARE(state(), notYet); // asked for is not saved
    m_editor->setOutcome(u"a"_s);
    QVERIFY(!state().isEmpty());
    QVERIFY(state() != notYet);
}

void TestNoteEditor::failure_keepsTheTextAndIsSaid()
{
    QTest::keyClicks(m_text, u"a"_s);
    m_editor->save();
    m_editor->setOutcome(tl::unexpected(UserDataProblem{UserDataProblem::DiskFull, u"/a/file"_s, {}}));
    QVERIFY(state().contains(u"/a/file"_s));
    QCOMPARE(m_text->toPlainText(), u"a"_s);
    m_editor->save(); // asks again
    QCOMPARE(m_asked->size(), 2);
    m_editor->setOutcome(u"a"_s);
    QVERIFY(!state().contains(u"/a/file"_s));
}

void TestNoteEditor::failure_isSaidInTheLanguageInUse()
{
    QTest::keyClicks(m_text, u"a"_s);
    m_editor->setOutcome(tl::unexpected(UserDataProblem{UserDataProblem::DiskFull, u"/a/file"_s, {}}));
    const MarkedTexts marked;
    QCoreApplication::processEvents();
    QVERIFY2(state().count(u'⟦') == 2, qPrintable(state())); // that of the editor, and the problem's
}

void TestNoteEditor::anotherWindowsText_isShownTooAndTypingGoesOn()
{
    QTest::keyClicks(m_text, u"our"_s);
    m_editor->save();
    m_editor->setOutcome(u"theirs\n\n---\n\nour"_s);
    QCOMPARE(m_text->toPlainText(), u"theirs\n\n---\n\nour"_s);
    QTest::keyClicks(m_text, u"s"_s);
    m_editor->save();
    QCOMPARE(m_asked->last(), QVariantList({u"theirs\n\n---\n\nours"_s, u"theirs\n\n---\n\nour"_s}));
}

void TestNoteEditor::takeUnsaved_isWhatCouldNotBeSaved()
{
    m_editor->setNote(u"old"_s);
    QVERIFY(!m_editor->takeUnsaved());
    QTest::keyClicks(m_text, u"new "_s);
    QVERIFY(m_editor->takeUnsaved() == u"new old"_s);
    QCOMPARE(m_text->toPlainText(), u"old"_s);
    m_editor->setNote(u"of another code"_s); // must not get the text before
    QVERIFY(m_asked->isEmpty());
}

void TestNoteEditor::restore_isAskedToBeSavedAgain()
{
    m_editor->setNote(u"old"_s);
    m_editor->restore(u"typed before"_s);
    QCOMPARE(m_text->toPlainText(), u"typed before"_s);
    QVERIFY(!state().isEmpty());
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(m_asked->first(), QVariantList({u"typed before"_s, u"old"_s}));
}

void TestNoteEditor::refresh_leavesWhatIsBeingTyped()
{
    m_editor->setNote(u"old"_s);
    QTest::keyClicks(m_text, u"x"_s);
    m_editor->refresh(u"from another window"_s);
    QCOMPARE(m_text->toPlainText(), u"xold"_s);
}

void TestNoteEditor::refresh_showsWhatAnotherWindowSaved()
{
    m_editor->setNote(u"old"_s);
    m_editor->refresh(u"from another window"_s);
    QCOMPARE(m_text->toPlainText(), u"from another window"_s);
    QVERIFY(m_asked->isEmpty());
}

QTEST_MAIN(TestNoteEditor)
#include "tst_noteeditor.moc"
