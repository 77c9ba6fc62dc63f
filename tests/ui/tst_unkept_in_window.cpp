// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/testwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTreeWidget>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// Tickets and replies that were typed and not copied or saved: they stay, and the next customer's does not get them.
class TestUnkeptInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ticket_takenElsewhereAndClosed_isNotTheNextCustomers_data();
    void ticket_takenElsewhereAndClosed_isNotTheNextCustomers();
    void ticket_typedInAfterItWasTaken_staysUntilTakenAgain_data();
    void ticket_typedInAfterItWasTaken_staysUntilTakenAgain();
    void ticket_typedInAfterItsDraft_changesThatDraft();
    void ticket_notTaken_isSaidToBeFromBefore();
    void ticket_notTaken_isMarkedInItsTitle();
    void ticket_emptiedAgain_isNothingToLose();
    void reply_copiedBesideAnother_isNotTheNextCustomers();
    void closing_asksForEachUnkeptText();
    void closing_asksForNothingThatIsKept();

private:
    QDialog *ticket(const QString &code);
    QDialog *reply(const QString &code);
    void take(const QByteArray &how);

    QPlainTextEdit *steps() const { return m_window->child<QPlainTextEdit>("steps"); }

    QPlainTextEdit *replyText() const { return m_window->child<QPlainTextEdit>("replyEnglish"); }

    QString question() const;

    std::unique_ptr<TestWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUnkeptInWindow::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestUnkeptInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
}

void TestUnkeptInWindow::cleanup()
{
    m_window.reset();
}

QDialog *TestUnkeptInWindow::ticket(const QString &code)
{
    m_window->window().search(code);
    m_window->action("writeTicket")->trigger();
    return m_window->child<QDialog>("ticketDialog");
}

QDialog *TestUnkeptInWindow::reply(const QString &code)
{
    m_window->window().search(code);
    m_window->action("writeReply")->trigger();
    return m_window->child<QDialog>("replyDialog");
}

/// Waits until it is done: the report may not be ready when the button is pressed.
void TestUnkeptInWindow::take(const QByteArray &how)
{
    auto *dialog = m_window->child<QDialog>("ticketDialog");
    m_window->child<QAbstractButton>(how.constData())->click();
    if (how == "saveTicket") {
        auto *files = dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(m_folder->filePath(u"ticket.txt"_s));
        files->close();
    }
    QTRY_VERIFY(!dialog->isWindowModified());
}

/// The one that stands before the window closes.
QString TestUnkeptInWindow::question() const
{
    const auto *box = m_window->window().findChild<QMessageBox *>(u"unkeptTexts"_s);
    return box ? box->text() : QString();
}

void TestUnkeptInWindow::ticket_takenElsewhereAndClosed_isNotTheNextCustomers_data()
{
    QTest::addColumn<QByteArray>("how");

    for (const char *button : {"copyTicket", "copyTicketMarkdown", "saveTicket", "saveDraft"})
        QTest::newRow(button) << QByteArray(button);
}

void TestUnkeptInWindow::ticket_takenElsewhereAndClosed_isNotTheNextCustomers()
{
    QFETCH(const QByteArray, how);

    QDialog *dialog = ticket(u"6013"_s);
    steps()->setPlainText(u"of one customer"_s);
    take(how);
    ticket(u"6013"_s); // while it is open it is the same ticket
    QCOMPARE(steps()->toPlainText(), u"of one customer"_s);
    dialog->close();
    ticket(u"6013"_s);
    QCOMPARE(steps()->toPlainText(), QString());
}

void TestUnkeptInWindow::ticket_typedInAfterItWasTaken_staysUntilTakenAgain_data()
{
    ticket_takenElsewhereAndClosed_isNotTheNextCustomers_data();
}

void TestUnkeptInWindow::ticket_typedInAfterItWasTaken_staysUntilTakenAgain()
{
    QFETCH(const QByteArray, how);

    QDialog *dialog = ticket(u"6013"_s);
    steps()->setPlainText(u"first"_s);
    take(how);
    steps()->setPlainText(u"first, second"_s);
    dialog->close();
    ticket(u"6013"_s);
    QCOMPARE(steps()->toPlainText(), u"first, second"_s);
    take(how);
    dialog->close();
    ticket(u"6013"_s);
    QCOMPARE(steps()->toPlainText(), QString());
}

void TestUnkeptInWindow::ticket_typedInAfterItsDraft_changesThatDraft()
{
    QDialog *dialog = ticket(u"6013"_s);
    steps()->setPlainText(u"first"_s);
    take("saveDraft");
    steps()->setPlainText(u"first, second"_s);
    dialog->close();
    ticket(u"6013"_s);
    take("saveDraft");
    m_window->action("drafts")->trigger();
    QCOMPARE(m_window->child<QTreeWidget>("draftList")->topLevelItemCount(), 1);
    QVERIFY(m_window->child<QPlainTextEdit>("draftText")->toPlainText().contains(u"first, second"_s));
}

void TestUnkeptInWindow::ticket_notTaken_isSaidToBeFromBefore()
{
    QDialog *dialog = ticket(u"6013"_s);
    const auto notice = [dialog] { return dialog->findChild<QLabel *>(u"notice"_s)->text(); };
    steps()->setPlainText(u"of one customer"_s);
    ticket(u"6013"_s);
    QCOMPARE(notice(), QString()); // it was there all the time
    dialog->close();
    ticket(u"6013"_s);
    QVERIFY(!notice().isEmpty());
    ticket(u"6014"_s);
    QCOMPARE(notice(), QString());
}

void TestUnkeptInWindow::ticket_notTaken_isMarkedInItsTitle()
{
    const QDialog *dialog = ticket(u"6013"_s);
    QVERIFY(!dialog->isWindowModified());
    steps()->setPlainText(u"typed"_s);
    QVERIFY(dialog->isWindowModified());
    ticket(u"6014"_s);
    QVERIFY(!dialog->isWindowModified());
    ticket(u"6013"_s);
    QVERIFY(dialog->isWindowModified());
}

void TestUnkeptInWindow::ticket_emptiedAgain_isNothingToLose()
{
    const QDialog *dialog = ticket(u"6013"_s);
    steps()->setPlainText(u"typed"_s);
    steps()->setPlainText({});
    QVERIFY(!dialog->isWindowModified());
    QVERIFY(m_window->window().close());
}

void TestUnkeptInWindow::reply_copiedBesideAnother_isNotTheNextCustomers()
{
    QDialog *dialog = reply(u"6013"_s);
    const QString generated = replyText()->toPlainText();
    for (const QString &code : {u"6013"_s, u"6014"_s}) {
        reply(code);
        replyText()->setPlainText(u"Dear Alice"_s);
        m_window->child<QAbstractButton>("copyReply")->click();
    }
    dialog->close();
    reply(u"6013"_s);
    QCOMPARE(replyText()->toPlainText(), generated);
}

void TestUnkeptInWindow::closing_asksForEachUnkeptText()
{
    ticket(u"6013"_s)->close();
    ticket(u"6014"_s);
    steps()->setPlainText(u"typed"_s);
    reply(u"6206"_s);
    replyText()->setPlainText(u"Dear Alice"_s);
    QVERIFY(!m_window->window().close());
    QVERIFY2(question().contains(u"Ticket for 6014"_s) && question().contains(u"6206"_s), qPrintable(question()));
    QVERIFY(!question().contains(u"6013"_s));
    m_window->child<QMessageBox>("unkeptTexts")->escapeButton()->click();
    QVERIFY(m_window->window().isVisible());
    QCOMPARE(steps()->toPlainText(), u"typed"_s);
    QTRY_VERIFY(!m_window->window().findChild<QMessageBox *>());
    QVERIFY(!m_window->window().close());
    m_window->child<QAbstractButton>("loseTexts")->click();
    QTRY_VERIFY(!m_window->window().isVisible());
}

void TestUnkeptInWindow::closing_asksForNothingThatIsKept()
{
    ticket(u"6014"_s);
    steps()->setPlainText(u"typed"_s);
    take("copyTicket");
    reply(u"6206"_s);
    replyText()->setPlainText(u"Dear Alice"_s);
    m_window->child<QAbstractButton>("copyReply")->click();
    QVERIFY(m_window->window().close());
    QVERIFY(!m_window->window().isVisible());
}

QTEST_MAIN(TestUnkeptInWindow)
#include "tst_unkept_in_window.moc"
