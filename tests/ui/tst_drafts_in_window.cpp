// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/connection.h"
#include "support/testwindow.h"
#include "support/userdatafile.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// Finding drafts again: in their own window, and their codes by the search box.
class TestDraftsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filter_narrowsTheList_data();
    void filter_narrowsTheList();
    void arrows_goThroughTheDraftsAtOnce();
    void filter_keepsTheChosenOne();
    void filter_keepsADraftWhoseStateChanges();
    void filter_isEmptyWhenOpenedAgain();
    void filter_keys();
    void filter_withoutDrafts_saysNothingOfIt();
    void draftHiddenByTheFilter_isNeitherCopiedNorDeleted();
    void searchBox_findsCodesOfOpenDrafts();
    void searchBox_followsEveryChange();
    void searchBox_findsADraftJustSaved();
    void chip_namesTheFilterAndRemovesIt();
    void deletedDraft_isRestoredWithEverything();
    void deletedDrafts_comeBackOneAfterTheOther();
    void reference_thatCannotBeSaved_staysWithItsDraft();
    void reference_thatCannotBeSaved_isSavedLater();
    void reference_thatCannotBeSaved_isNotLostUnasked();
    void reference_beingTyped_survives_data();
    void reference_beingTyped_survives();
    void closedAndOpenedAgain_hasTheSameDrafts();
    void withoutDrafts_nothingCanBeDone();
    void chineseSubject_fitsIntoItsRow();

private:
    void keep(const QString &subject, const QStringList &codes, const QString &body, TicketState state,
              const QString &reference);
    void showDrafts();

    QTreeWidget *list() const { return m_window->child<QTreeWidget>("draftList"); }

    void filter(const QString &text);
    void choose(const QString &subject);
    void setState(int key);
    QStringList subjects() const;
    QStringList found(const QString &text);

    void refuseChanges();
    void takeChangesAgain();
    void typeReference(const QString &text);

    QLineEdit *reference() const { return m_window->child<QLineEdit>("draftReference"); }

    QString message() const { return m_window->child<QLabel>("draftMessage")->text(); }

    QString text() const { return m_window->child<QPlainTextEdit>("draftText")->toPlainText(); }

    std::unique_ptr<TestWindow> m_window;
};

void TestDraftsInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    keep(u"Login fails"_s, {u"6013"_s}, u"Code: 6013\n打开聊天"_s, TicketState::Draft, {});
    keep(u"Expired"_s, {u"70001"_s, u"6206"_s}, u"Code: 70001"_s, TicketState::Submitted, u"T-42"_s);
    keep(u"Slow"_s, {u"6012"_s}, u"Code: 6012"_s, TicketState::Closed, u"T-41"_s);
    QVERIFY(m_window->open());
}

void TestDraftsInWindow::cleanup()
{
    m_window.reset();
}

/// As another window does it.
void TestDraftsInWindow::keep(const QString &subject, const QStringList &codes, const QString &body, TicketState state,
                              const QString &reference)
{
    TicketDraft draft;
    draft.catalogue = u"tencent-im"_s;
    draft.codes = codes;
    draft.state = state;
    draft.reference = reference;
    draft.subject = subject;
    draft.body = body;
    OPEN_USER_DATA(data, m_window->userDataFile());
    const auto saved = data.saveDraft(draft);
    QVERIFY2(saved, qPrintable(problemText(saved)));
}

void TestDraftsInWindow::showDrafts()
{
    m_window->action("drafts")->trigger();
    QVERIFY(m_window->isVisible("drafts"));
}

void TestDraftsInWindow::filter(const QString &text)
{
    auto *filter = m_window->child<QLineEdit>("draftFilter");
    filter->clear();
    QTest::keyClicks(filter, text);
}

void TestDraftsInWindow::choose(const QString &subject)
{
    const auto items = list()->findItems(subject, Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    TestWindow::clickRow(list(), list()->indexFromItem(items.first()));
}

/// By the keys of its box.
void TestDraftsInWindow::setState(int key)
{
    auto *state = m_window->child<QComboBox>("draftState");
    state->setFocus();
    QTest::keyClick(state, Qt::Key(key));
}

QStringList TestDraftsInWindow::subjects() const
{
    QStringList subjects;
    for (int row = 0; row < list()->topLevelItemCount(); ++row)
        subjects << list()->topLevelItem(row)->text(0);
    subjects.sort();
    return subjects;
}

QStringList TestDraftsInWindow::found(const QString &text)
{
    m_window->window().search(text);
    QStringList codes = m_window->codes();
    codes.sort();
    return codes;
}

void TestDraftsInWindow::filter_narrowsTheList_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("nothing") << u""_s << QStringList{u"Expired"_s, u"Login fails"_s, u"Slow"_s};
    QTest::newRow("code") << u"6206"_s << QStringList{u"Expired"_s};
    QTest::newRow("reference") << u"t-41"_s << QStringList{u"Slow"_s};
    QTest::newRow("state") << u"Submitted"_s << QStringList{u"Expired"_s};
    QTest::newRow("text") << u"chat"_s << QStringList();
    QTest::newRow("words") << u"code t-4"_s << QStringList{u"Expired"_s, u"Slow"_s};
}

void TestDraftsInWindow::filter_narrowsTheList()
{
    QFETCH(const QString, typed);

    showDrafts();
    filter(typed);
    QTEST(subjects(), "expected");
    QCOMPARE(text().isEmpty(), subjects().isEmpty());
    filter({});
    QCOMPARE(subjects().size(), 3);
}

void TestDraftsInWindow::arrows_goThroughTheDraftsAtOnce()
{
    showDrafts();
    auto *dialog = m_window->child<QWidget>("drafts");
    QTRY_VERIFY(dialog->isActiveWindow());
    QCOMPARE(text(), u"Code: 6012"_s); // the latest
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Down);
    QCOMPARE(text(), u"Code: 70001"_s);
}

void TestDraftsInWindow::filter_keepsTheChosenOne()
{
    showDrafts();
    choose(u"Expired"_s);
    filter(u"t-4"_s);
    QCOMPARE(list()->currentItem()->text(0), u"Expired"_s);
    QCOMPARE(text(), u"Code: 70001"_s);
    filter(u"t-41"_s);
    QCOMPARE(text(), u"Code: 6012"_s);
}

void TestDraftsInWindow::filter_keepsADraftWhoseStateChanges()
{
    showDrafts();
    filter(u"submitted"_s);
    QCOMPARE(subjects(), QStringList(u"Expired"_s));
    setState(Qt::Key_Down);
    QCOMPARE(subjects(), QStringList(u"Expired"_s)); // and it can be taken back
    QCOMPARE(list()->currentItem()->text(1), u"Closed"_s);
    filter(u"submitted"_s);
    QCOMPARE(subjects(), QStringList());
}

void TestDraftsInWindow::filter_isEmptyWhenOpenedAgain()
{
    showDrafts();
    filter(u"6206"_s);
    m_window->child<QDialog>("drafts")->close();
    showDrafts();
    QCOMPARE(m_window->child<QLineEdit>("draftFilter")->text(), QString());
    QCOMPARE(subjects().size(), 3);
}

void TestDraftsInWindow::filter_keys()
{
    showDrafts();
    auto *dialog = m_window->child<QDialog>("drafts");
    const auto *box = m_window->child<QLineEdit>("draftFilter");
    const auto press = [dialog](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(dialog->windowHandle(), key, modifiers);
    };
    QTRY_VERIFY(list()->hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(box->hasFocus());
    press(Qt::Key_6);
    press(Qt::Key_Escape);
    QCOMPARE(box->text(), QString());
    QVERIFY(dialog->isVisible());
    press(Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Return);
    QVERIFY(list()->hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestDraftsInWindow::filter_withoutDrafts_saysNothingOfIt()
{
    showDrafts();
    const auto hint = [this] { return m_window->child<QPlainTextEdit>("draftText")->placeholderText(); };
    filter(u"nowhere"_s);
    const QString nothingFits = hint();
    for (const QString &subject : {u"Expired"_s, u"Login fails"_s, u"Slow"_s}) {
        filter({});
        choose(subject);
        m_window->child<QAbstractButton>("draftRemove")->click();
    }
    filter(u"nowhere"_s);
    QVERIFY(hint() != nothingFits);
}

void TestDraftsInWindow::draftHiddenByTheFilter_isNeitherCopiedNorDeleted()
{
    showDrafts();
    filter(u"nowhere"_s);
    for (const char *name : {"draftCopy", "draftRemove"})
        QVERIFY2(!m_window->child<QAbstractButton>(name)->isEnabled(), name);
    QVERIFY(!m_window->child<QComboBox>("draftState")->isEnabled());
    QVERIFY(!m_window->child<QLineEdit>("draftReference")->isEnabled());
}

void TestDraftsInWindow::searchBox_findsCodesOfOpenDrafts()
{
    const QStringList open{u"6013"_s, u"6206"_s, u"70001"_s};
    QCOMPARE(found(u"is:drafted"_s), open);
    QCOMPARE(found(u"标记:草稿"_s), open);
    QCOMPARE(found(u"is:drafted part:sdk"_s), QStringList({u"6013"_s, u"6206"_s}));
}

void TestDraftsInWindow::searchBox_followsEveryChange()
{
    QCOMPARE(found(u"is:drafted"_s).size(), 3);
    showDrafts();
    choose(u"Expired"_s);
    setState(Qt::Key_Down); // closed
    QCOMPARE(m_window->codes(), QStringList(u"6013"_s));
    setState(Qt::Key_Up);
    QCOMPARE(m_window->codes().size(), 3);
    choose(u"Login fails"_s);
    m_window->child<QAbstractButton>("draftRemove")->click();
    QCOMPARE(m_window->codes().size(), 2);
    m_window->child<QAbstractButton>("draftUndo")->click();
    QCOMPARE(m_window->codes().size(), 3);
}

void TestDraftsInWindow::searchBox_findsADraftJustSaved()
{
    m_window->window().search(u"6010"_s);
    m_window->action("writeTicket")->trigger();
    const auto *report = m_window->child<QPlainTextEdit>("report");
    QTRY_VERIFY(!report->toPlainText().isEmpty());
    m_window->child<QAbstractButton>("saveDraft")->click();
    QVERIFY(found(u"is:drafted"_s).contains(u"6010"_s));
}

void TestDraftsInWindow::chip_namesTheFilterAndRemovesIt()
{
    found(u"is:starred"_s);
    const QString starred = m_window->child<QToolButton>("keptChip")->text();
    found(u"is:drafted"_s);
    QVERIFY(m_window->isVisible("keptChip"));
    QVERIFY(m_window->child<QToolButton>("keptChip")->text() != starred);
    TestWindow::click(m_window->child<QToolButton>("keptChip"));
    QCOMPARE(m_window->searchBox()->text(), QString());
}

void TestDraftsInWindow::deletedDraft_isRestoredWithEverything()
{
    const auto kept = [this] {
        const auto data = UserData::open(m_window->userDataFile());
        return data ? (*data)->drafts().value_or(QList<TicketDraft>()) : QList<TicketDraft>();
    };
    const QList<TicketDraft> before = kept();
    showDrafts();
    choose(u"Expired"_s);
    m_window->child<QAbstractButton>("draftRemove")->click();
    QCOMPARE(subjects(), QStringList({u"Login fails"_s, u"Slow"_s}));
    QCOMPARE(kept().size(), 2);
    m_window->child<QAbstractButton>("draftUndo")->click();
    QCOMPARE(subjects().size(), 3);
    for (const TicketDraft &draft : before)
        QVERIFY2(kept().contains(draft), qPrintable(draft.subject));
    QVERIFY(!m_window->isVisible("draftUndo"));
}

void TestDraftsInWindow::deletedDrafts_comeBackOneAfterTheOther()
{
    showDrafts();
    for (const QString &subject : {u"Expired"_s, u"Slow"_s}) {
        choose(subject);
        m_window->child<QAbstractButton>("draftRemove")->click();
    }
    QCOMPARE(subjects(), QStringList(u"Login fails"_s));
    m_window->child<QAbstractButton>("draftUndo")->click();
    QVERIFY(subjects().contains(u"Slow"_s));
    QVERIFY(!subjects().contains(u"Expired"_s));
    m_window->child<QAbstractButton>("draftUndo")->click();
    QCOMPARE(subjects().size(), 3);
    QVERIFY(!m_window->isVisible("draftUndo"));
}

void TestDraftsInWindow::refuseChanges()
{
    const Connection file(m_window->userDataFile(), Connection::Shared);
    for (const char *act : {"INSERT", "UPDATE", "DELETE"}) {
        QVERIFY(file.query().exec(u"CREATE TRIGGER refusal_%1 BEFORE %1 ON ticket_draft BEGIN "
                                  "SELECT RAISE(FAIL, 'refused'); END"_s.arg(QString::fromLatin1(act))));
    }
}

void TestDraftsInWindow::takeChangesAgain()
{
    const Connection file(m_window->userDataFile(), Connection::Shared);
    for (const char *act : {"INSERT", "UPDATE", "DELETE"})
        QVERIFY(file.query().exec(u"DROP TRIGGER refusal_%1"_s.arg(QString::fromLatin1(act))));
}

void TestDraftsInWindow::typeReference(const QString &text)
{
    QLineEdit *field = reference();
    QTRY_VERIFY(field->window()->isActiveWindow());
    field->setFocus();
    QVERIFY(field->hasFocus());
    field->selectAll();
    QTest::keyClicks(field, text);
}

void TestDraftsInWindow::reference_thatCannotBeSaved_staysWithItsDraft()
{
    showDrafts();
    refuseChanges();
    choose(u"Expired"_s);
    typeReference(u"T-99"_s);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->findItems(u"Slow"_s, Qt::MatchExactly).first()).center());
    QCOMPARE(reference()->text(), u"T-41"_s);
    QVERIFY2(message().contains(u"Expired"_s) && message().contains(u"refused"_s), qPrintable(message()));
    m_window->child<QAbstractButton>("draftCopy")->click();
    choose(u"Expired"_s);
    QCOMPARE(reference()->text(), u"T-99"_s);
    const QString copied = message();
    m_window->switchTo(Language::Chinese);
    QVERIFY(message() != copied);
    QCOMPARE(reference()->text(), u"T-99"_s);
}

void TestDraftsInWindow::reference_thatCannotBeSaved_isSavedLater()
{
    showDrafts();
    refuseChanges();
    choose(u"Expired"_s);
    typeReference(u"T-99"_s);
    QTest::keyClick(reference(), Qt::Key_Return);
    takeChangesAgain();
    choose(u"Slow"_s);
    setState(Qt::Key_Up);
    QCOMPARE(message(), QString());
    QCOMPARE(list()->findItems(u"Expired"_s, Qt::MatchExactly).first()->text(2), u"T-99"_s);
}

void TestDraftsInWindow::reference_thatCannotBeSaved_isNotLostUnasked()
{
    showDrafts();
    refuseChanges();
    choose(u"Expired"_s);
    typeReference(u"T-99"_s);
    QVERIFY(!m_window->window().close());
    auto *box = m_window->child<QMessageBox>("unkeptTexts");
    QVERIFY2(box->text().contains(u"Expired"_s), qPrintable(box->text()));
    box->escapeButton()->click();
    QTRY_VERIFY(!m_window->window().findChild<QMessageBox *>());
    takeChangesAgain();
    QVERIFY(m_window->window().close());
}

void TestDraftsInWindow::reference_beingTyped_survives_data()
{
    QTest::addColumn<QByteArray>("what");

    QTest::newRow("closing-the-drafts") << "closing"_ba;
    QTest::newRow("switching-the-language") << "language"_ba;
    QTest::newRow("another-draft-saved") << "draft"_ba;
}

void TestDraftsInWindow::reference_beingTyped_survives()
{
    QFETCH(const QByteArray, what);

    showDrafts();
    choose(u"Expired"_s);
    typeReference(u"T-99"_s);
    if (what == "closing") {
        m_window->child<QDialog>("drafts")->close();
        showDrafts();
        choose(u"Expired"_s);
    } else if (what == "language") {
        m_window->switchTo(Language::Chinese);
    } else {
        m_window->window().search(u"6010"_s);
        m_window->action("writeTicket")->trigger();
        m_window->child<QAbstractButton>("saveDraft")->click();
        QTRY_COMPARE(list()->topLevelItemCount(), 4);
    }
    QCOMPARE(reference()->text(), u"T-99"_s);
}

void TestDraftsInWindow::closedAndOpenedAgain_hasTheSameDrafts()
{
    showDrafts();
    choose(u"Slow"_s);
    setState(Qt::Key_Up); // submitted
    m_window->close();
    QVERIFY(m_window->open());
    showDrafts();
    QCOMPARE(subjects().size(), 3);
    const auto *slow = list()->findItems(u"Slow"_s, Qt::MatchExactly).first();
    QCOMPARE(slow->text(1), u"Submitted"_s);
    QCOMPARE(slow->text(2), u"T-41"_s);
}

void TestDraftsInWindow::withoutDrafts_nothingCanBeDone()
{
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
    showDrafts();
    for (const char *name : {"draftCopy", "draftRemove", "draftState", "draftReference"})
        QVERIFY2(!m_window->child<QWidget>(name)->isEnabled(), name);
    QVERIFY(!m_window->isVisible("draftUndo"));
    QVERIFY(!m_window->child<QPlainTextEdit>("draftText")->placeholderText().isEmpty());
}

/// The first row, which has no Chinese, does not make it too low.
void TestDraftsInWindow::chineseSubject_fitsIntoItsRow()
{
    keep(u"登录失败"_s, {u"6206"_s}, u"Code: 6206"_s, TicketState::Draft, {});
    keep(u"Kicked off"_s, {u"6208"_s}, u"Code: 6208"_s, TicketState::Draft, {});
    showDrafts();
    const auto *item = list()->findItems(u"登录失败"_s, Qt::MatchExactly).value(0);
    QVERIFY(item);
    const QRect text = list()->fontMetrics().boundingRect(list()->rect(), 0, item->text(0));
    QVERIFY2(list()->visualItemRect(item).height() >= text.height(),
             qPrintable(u"%1 < %2"_s.arg(list()->visualItemRect(item).height()).arg(text.height())));
}

QTEST_MAIN(TestDraftsInWindow)
#include "tst_drafts_in_window.moc"
