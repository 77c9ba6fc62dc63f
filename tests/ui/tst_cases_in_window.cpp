// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/testwindow.h"
#include "support/userdatafile.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeWidget>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Secret("eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oyM3OB0n6pJUBJAxMDUyNjMxOgVHFKtpKVkQGUCQ-");

} // namespace

/// From a code or a log to tickets and drafts, and all that is kept to a file and back.
class TestCasesInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ticket_ofACode_isKeptAsADraft();
    void ticket_ofALog_hasItsSureCodesAndNoSecret();
    void ticket_ofALongLog_quotesTheFind();
    void ticket_ofALogWithAnUnknownCodeOnly_namesIt();
    void draft_savedAgain_changesIt();
    void draft_ofTheNextCase_isAnother();
    void draft_ofAnotherLog_isAnother();
    void draft_stateAndReference_areKept();
    void draft_deleted_comesBack();
    void draft_copy_isItsText();
    void drafts_areDatedInTheWindowsLanguage();
    void drafts_unwritable_saysWhy();
    void export_import_areTheSame();
    void import_againSaysWhatWasThere();
    void import_foreignFile_changesNothing();

private:
    QWidget *dialog(const char *name) const;
    template <typename T>
    T *part(const QWidget *dialog, const char *name) const;
    void click(const QWidget *dialog, const char *button) const;
    void writeTicket(const QString &code);
    void openLog(const QByteArray &text);
    QTreeWidget *drafts();
    void chooseFile(const char *action, const QString &file);
    QString takeMessage();
    QStringList kept() const;

    std::unique_ptr<TestWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCasesInWindow::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestCasesInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
}

void TestCasesInWindow::cleanup()
{
    m_window.reset();
}

QWidget *TestCasesInWindow::dialog(const char *name) const
{
    auto *found = m_window->child<QWidget>(name);
    return found->isVisible() ? found : nullptr;
}

template <typename T>
T *TestCasesInWindow::part(const QWidget *dialog, const char *name) const
{
    return dialog->findChild<T *>(QString::fromLatin1(name));
}

void TestCasesInWindow::click(const QWidget *dialog, const char *button) const
{
    auto *found = part<QAbstractButton>(dialog, button);
    QVERIFY2(found && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestCasesInWindow::writeTicket(const QString &code)
{
    m_window->window().search(code);
    m_window->action("writeTicket")->trigger();
    QVERIFY(dialog("ticketDialog"));
    QTRY_VERIFY(!part<QPlainTextEdit>(dialog("ticketDialog"), "report")->toPlainText().isEmpty());
}

QTreeWidget *TestCasesInWindow::drafts()
{
    m_window->action("drafts")->trigger();
    return m_window->child<QTreeWidget>("draftList");
}

/// In the dialog that the action opens.
void TestCasesInWindow::chooseFile(const char *action, const QString &file)
{
    m_window->action(action)->trigger();
    QFileDialog *files = nullptr;
    for (auto *each : m_window->window().findChildren<QFileDialog *>())
        files = each->isVisible() ? each : files; // an earlier one may not be gone yet
    QVERIFY(files);
    files->selectFile(file);
    QMetaObject::invokeMethod(files, "accept");
}

/// What the message box says that is open; it is closed.
QString TestCasesInWindow::takeMessage()
{
    QMessageBox *box = nullptr;
    const auto isThere = [&] { return (box = m_window->window().findChild<QMessageBox *>()) != nullptr; };
    if (!QTest::qWaitFor(isThere))
        return {};
    const QString text = box->text();
    delete box;
    return text;
}

/// As another program sees it.
QStringList TestCasesInWindow::kept() const
{
    const auto data = UserData::open(m_window->userDataFile());
    return data ? contentOf(**data) : QStringList{problemText(data)};
}

void TestCasesInWindow::ticket_ofACode_isKeptAsADraft()
{
    writeTicket(u"6013"_s);
    click(dialog("ticketDialog"), "saveDraft");
    QTreeWidget *list = drafts();
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(0).contains(u"6013"_s));
    QVERIFY(part<QPlainTextEdit>(dialog("drafts"), "draftText")->toPlainText().contains(u"6013"_s));
    QCOMPARE(kept().filter(u"draft 6013 draft"_s).size(), 1);
}

void TestCasesInWindow::openLog(const QByteArray &text)
{
    const QString log = m_folder->filePath(u"app.log"_s);
    QFile file(log);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QSignalSpy shown(&m_window->window(), &MainWindow::logShown);
    m_window->window().openLog(log);
    QTRY_COMPARE(shown.size(), 1);
}

void TestCasesInWindow::ticket_ofALongLog_quotesTheFind()
{
    openLog(QByteArray("nothing to see here\n").repeated(30'000) + "quitGroup failed: code:9506\n"
            + QByteArray("nothing more\n").repeated(30'000));
    m_window->action("writeTicket")->trigger();
    const auto *report = part<QPlainTextEdit>(dialog("ticketDialog"), "report");
    QTRY_VERIFY(report->toPlainText().contains(u"quitGroup failed: code:9506"_s));
    QVERIFY(report->toPlainText().contains(u"log line 30001"_s));
}

void TestCasesInWindow::ticket_ofALogWithAnUnknownCodeOnly_namesIt()
{
    openLog("login failed, errCode: 8123456\n");
    QVERIFY(m_window->action("writeTicket")->isEnabled());
    m_window->action("writeTicket")->trigger();
    const auto *report = part<QPlainTextEdit>(dialog("ticketDialog"), "report");
    QTRY_VERIFY(report->toPlainText().contains(u"Error code: 8123456 (log line 1)"_s));
    QVERIFY(report->toPlainText().startsWith(u"Error code 8123456\n"_s));
}

void TestCasesInWindow::ticket_ofALog_hasItsSureCodesAndNoSecret()
{
    openLog("login userSig=" + QByteArray(Secret.data()) + " phone 13812345678\nonError code: 6206\ncode=70001\n");
    m_window->action("writeTicket")->trigger();
    const auto *report = part<QPlainTextEdit>(dialog("ticketDialog"), "report");
    QTRY_VERIFY(report->toPlainText().contains(u"70001"_s));
    click(dialog("ticketDialog"), "saveDraft");
    QCOMPARE(drafts()->topLevelItemCount(), 1);
    const QString draft = kept().join(u'\n');
    QVERIFY2(draft.contains(u"6206"_s) && draft.contains(u"70001"_s), qPrintable(draft));
    QVERIFY2(!draft.contains(Secret) && !draft.contains(u"13812345678"_s), qPrintable(draft));
}

void TestCasesInWindow::draft_savedAgain_changesIt()
{
    writeTicket(u"6013"_s);
    click(dialog("ticketDialog"), "saveDraft");
    part<QPlainTextEdit>(dialog("ticketDialog"), "steps")->setPlainText(u"Open the chat"_s);
    QTRY_VERIFY(part<QPlainTextEdit>(dialog("ticketDialog"), "report")->toPlainText().contains(u"Open the chat"_s));
    click(dialog("ticketDialog"), "saveDraft");
    QCOMPARE(drafts()->topLevelItemCount(), 1);
    QVERIFY(kept().join(u'\n').contains(u"Open the chat"_s));
}

void TestCasesInWindow::draft_ofTheNextCase_isAnother()
{
    writeTicket(u"6013"_s);
    auto *steps = part<QPlainTextEdit>(dialog("ticketDialog"), "steps");
    steps->setPlainText(u"of one customer"_s);
    dialog("ticketDialog")->close();
    writeTicket(u"6013"_s);
    QCOMPARE(steps->toPlainText(), u"of one customer"_s); // not saved yet
    click(dialog("ticketDialog"), "saveDraft");
    dialog("ticketDialog")->close();
    writeTicket(u"6013"_s);
    QCOMPARE(steps->toPlainText(), QString());
    click(dialog("ticketDialog"), "saveDraft");
    QCOMPARE(drafts()->topLevelItemCount(), 2);
}

void TestCasesInWindow::draft_ofAnotherLog_isAnother()
{
    for (const char *log : {"onError code: 6206\n", "again: onError code: 6206\n"}) {
        openLog(log);
        m_window->action("writeTicket")->trigger();
        const auto *report = part<QPlainTextEdit>(dialog("ticketDialog"), "report");
        QTRY_VERIFY(report->toPlainText().contains(u"6206"_s));
        click(dialog("ticketDialog"), "saveDraft");
    }
    QCOMPARE(drafts()->topLevelItemCount(), 2);
}

void TestCasesInWindow::draft_stateAndReference_areKept()
{
    writeTicket(u"6013"_s);
    click(dialog("ticketDialog"), "saveDraft");
    const QTreeWidget *list = drafts();
    auto *state = part<QComboBox>(dialog("drafts"), "draftState");
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Submitted"_s);
    auto *reference = part<QLineEdit>(dialog("drafts"), "draftReference");
    reference->setFocus();
    QTest::keyClicks(reference, u"T-42"_s);
    QTest::keyClick(reference, Qt::Key_Return);
    QCOMPARE(list->topLevelItem(0)->text(2), u"T-42"_s);
    QCOMPARE(kept().filter(u"draft 6013 submitted T-42"_s).size(), 1);
}

void TestCasesInWindow::draft_deleted_comesBack()
{
    writeTicket(u"6013"_s);
    click(dialog("ticketDialog"), "saveDraft");
    const QTreeWidget *list = drafts();
    const QStringList before = kept();
    click(dialog("drafts"), "draftRemove");
    QCOMPARE(list->topLevelItemCount(), 0);
    QCOMPARE(kept().filter(u"draft"_s), QStringList());
    click(dialog("drafts"), "draftUndo");
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(kept(), before);
}

void TestCasesInWindow::draft_copy_isItsText()
{
    writeTicket(u"6013"_s);
    click(dialog("ticketDialog"), "saveDraft");
    drafts();
    QApplication::clipboard()->clear();
    click(dialog("drafts"), "draftCopy");
    QCOMPARE(QApplication::clipboard()->text(), part<QPlainTextEdit>(dialog("drafts"), "draftText")->toPlainText());
    QVERIFY(QApplication::clipboard()->text().contains(u"6013"_s));
}

void TestCasesInWindow::drafts_areDatedInTheWindowsLanguage()
{
    writeTicket(u"6013"_s);
    click(dialog("ticketDialog"), "saveDraft");
    const QTreeWidget *list = drafts();
    const QString english = list->topLevelItem(0)->text(3);
    QVERIFY2(english.contains(u"AM"_s) || english.contains(u"PM"_s), qPrintable(english));
    m_window->switchTo(Language::Chinese);
    const QString chinese = list->topLevelItem(0)->text(3);
    QVERIFY2(chinese != english && !chinese.contains(u'M'), qPrintable(chinese));
    QCOMPARE(list->topLevelItem(0)->text(1), u"草稿"_s);
}

void TestCasesInWindow::drafts_unwritable_saysWhy()
{
    m_window = std::make_unique<TestWindow>();
    QVERIFY(QDir().mkdir(m_window->userDataFile())); // a folder in the file's place
    QVERIFY(m_window->open());
    writeTicket(u"6013"_s);
    click(dialog("ticketDialog"), "saveDraft");
    drafts();
    const QString why = part<QLabel>(dialog("drafts"), "draftMessage")->text();
    QVERIFY2(why.contains(u"userdata.db"_s), qPrintable(why));
}

void TestCasesInWindow::export_import_areTheSame()
{
    writeTicket(u"6013"_s);
    click(dialog("ticketDialog"), "saveDraft");
    dialog("ticketDialog")->close();
    m_window->action("starCode")->trigger();
    const QString file = m_folder->filePath(u"kept.json"_s);
    chooseFile("exportKept", file);
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(takeMessage().contains(u"kept.json"_s));
    const QStringList before = kept();
    QVERIFY(!before.filter(u"star"_s).isEmpty());

    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
    QCOMPARE(kept(), QStringList());
    chooseFile("importKept", file);
    QTRY_COMPARE(kept(), before);
    const QString report = takeMessage();
    QVERIFY2(report.contains(u"Stars: 1 added"_s) && report.contains(u"Ticket drafts: 1 added"_s), qPrintable(report));
    m_window->window().search(u"is:starred"_s);
    QCOMPARE(m_window->codes(), QStringList(u"6013"_s));
}

void TestCasesInWindow::import_againSaysWhatWasThere()
{
    m_window->window().search(u"6013"_s);
    m_window->action("starCode")->trigger();
    const QString file = m_folder->filePath(u"kept.json"_s);
    chooseFile("exportKept", file);
    QTRY_VERIFY(QFile::exists(file));
    takeMessage();
    const QStringList before = kept();
    chooseFile("importKept", file);
    QVERIFY(takeMessage().contains(u"Stars: 0 added, 1 there already"_s));
    QCOMPARE(kept(), before);
}

void TestCasesInWindow::import_foreignFile_changesNothing()
{
    m_window->window().search(u"6013"_s);
    m_window->action("starCode")->trigger();
    const QStringList before = kept();
    const QString foreign = m_folder->filePath(u"package.json"_s);
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "something else"})");
    file.close();
    chooseFile("importKept", foreign);
    const QString why = takeMessage();
    QVERIFY2(why.contains(u"not an export of stars and notes"_s), qPrintable(why));
    QCOMPARE(kept(), before);
}

QTEST_MAIN(TestCasesInWindow)
#include "tst_cases_in_window.moc"
