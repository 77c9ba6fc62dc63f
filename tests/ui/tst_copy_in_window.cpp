// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/entrytext.h"
#include "core/reply.h"
#include "support/testwindow.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QStatusBar>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCopyInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void action_copiesTheShownCode_data();
    void action_copiesTheShownCode();
    void action_copiesInTheProgramsLanguage_data();
    void action_copiesInTheProgramsLanguage();
    void ctrlC_inTheTable_copiesTheRow();
    void ctrlC_inTheSearchBox_copiesWhatIsSelectedThereElseTheRow();
    void severalRows_areCopiedInTheirOrder();
    void severalRows_clickedUpwards_areCopiedInTheirOrder();
    void selectedTextOfTheDetails_isCopiedAlone();
    void menu_copiesWhatIsSelectedInTheFocusedField();
    void relatedCode_shownOutsideTheList_isCopied();
    void copying_isConfirmed();
    void nothingShown_cannotBeCopied();
    void nothingFound_cannotBeCopied();

private:
    Entry entry(qint64 number) const;
    EntryText text(Language language);
    Reply reply(Language language);
    QString copied(const char *action) const;

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<TestWindow> m_window;
};

namespace {

const auto Nothing = u"what was there before"_s;

} // namespace

void TestCopyInWindow::initTestCase()
{
    m_catalogue = openBuiltIn();
    QVERIFY(m_catalogue);
}

void TestCopyInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
    QApplication::clipboard()->setText(Nothing);
}

void TestCopyInWindow::cleanup()
{
    m_window.reset();
}

Entry TestCopyInWindow::entry(qint64 number) const
{
    const auto id = m_catalogue->find(Code::fromNumber(number));
    return id && *id ? m_catalogue->entry(**id).value_or(Entry()) : Entry();
}

EntryText TestCopyInWindow::text(Language language)
{
    return {m_catalogue->info(), language, m_window->translations().translator(language)};
}

Reply TestCopyInWindow::reply(Language language)
{
    return {m_catalogue->info(), language, m_window->translations().translator(language)};
}

QString TestCopyInWindow::copied(const char *action) const
{
    m_window->action(action)->trigger();
    return QApplication::clipboard()->text();
}

void TestCopyInWindow::action_copiesTheShownCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("code");

    QTest::newRow("plain") << u"6013"_s << qint64(6013) << u"6013"_s;
    QTest::newRow("negative") << u"-10001"_s << qint64(-10001) << u"-10001"_s;
    QTest::newRow("range") << u"125000"_s << qint64(120001) << u"120001-130000"_s;
    QTest::newRow("ticket") << u"6001"_s << qint64(6001) << u"6001"_s;
}

void TestCopyInWindow::action_copiesTheShownCode()
{
    QFETCH(QString, text);
    QFETCH(qint64, number);
    QFETCH(QString, code);
    m_window->type(text);
    const EntryText english = this->text(Language::English);
    QCOMPARE(copied("copyCode"), code);
    const QString chineseReply = reply(Language::Chinese).text(entry(number));
    const QString englishReply = reply(Language::English).text(entry(number));
    QCOMPARE(copied("copyReplyChinese"), chineseReply);
    QCOMPARE(copied("copyReplyEnglish"), englishReply);
    QCOMPARE(copied("copyReplyBoth"), chineseReply + u"\n\n"_s + englishReply);
    QCOMPARE(copied("copyMarkdown"), english.markdown(entry(number)));
    QCOMPARE(copied("copy"), english.row(entry(number)));
}

void TestCopyInWindow::action_copiesInTheProgramsLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("chinese") << Language::Chinese;
    QTest::newRow("english") << Language::English;
}

void TestCopyInWindow::action_copiesInTheProgramsLanguage()
{
    QFETCH(Language, language);
    m_window->type(u"8002"_s);
    m_window->switchTo(language);
    QCOMPARE(copied("copyMarkdown"), text(language).markdown(entry(8002)));
    QCOMPARE(copied("copy"), text(language).row(entry(8002)));
    QVERIFY(copied("copyReplyChinese").contains(hintForCustomer(entry(8002), Language::Chinese)));
    QVERIFY(copied("copyReplyEnglish").contains(hintForCustomer(entry(8002), Language::English)));
}

void TestCopyInWindow::ctrlC_inTheTable_copiesTheRow()
{
    m_window->type(u"6013"_s);
    m_window->press(Qt::Key_Return);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), text(Language::English).row(entry(6013)));
}

void TestCopyInWindow::ctrlC_inTheSearchBox_copiesWhatIsSelectedThereElseTheRow()
{
    m_window->type(u"6013"_s);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), text(Language::English).row(entry(6013)));
    m_window->searchBox()->setSelection(0, 2);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"60"_s);
}

void TestCopyInWindow::severalRows_areCopiedInTheirOrder()
{
    m_window->type(u"601"_s);
    m_window->press(Qt::Key_Return);
    m_window->press(Qt::Key_Down, Qt::ShiftModifier);
    m_window->press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(copied("copyCode"), u"6010\n6011\n6012"_s);
    const EntryText english = text(Language::English);
    QCOMPARE(copied("copy"),
             QStringList({english.row(entry(6010)), english.row(entry(6011)), english.row(entry(6012))}).join(u'\n'));
}

void TestCopyInWindow::severalRows_clickedUpwards_areCopiedInTheirOrder()
{
    m_window->type(u"601"_s);
    m_window->clickRow(m_window->results(), m_window->resultIndex(u"6015"_s));
    m_window->clickRow(m_window->results(), m_window->resultIndex(u"6013"_s), Qt::ControlModifier);
    m_window->clickRow(m_window->results(), m_window->resultIndex(u"6011"_s), Qt::ControlModifier);
    QCOMPARE(copied("copyCode"), u"6011\n6013\n6015"_s);
}

void TestCopyInWindow::selectedTextOfTheDetails_isCopiedAlone()
{
    m_window->type(u"6206"_s);
    auto *body = m_window->child<QTextEdit>("detailBody");
    body->setFocus();
    body->setTextCursor(body->document()->find(u"UserSig"_s));
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"UserSig"_s);
    m_window->results()->setFocus();
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), text(Language::English).row(entry(6206)));
}

void TestCopyInWindow::menu_copiesWhatIsSelectedInTheFocusedField()
{
    m_window->type(u"6206"_s);
    auto *note = m_window->child<QPlainTextEdit>("note");
    note->setPlainText(u"ask for the version"_s);
    note->setFocus();
    note->selectAll();
    m_window->child<QAction>("copy")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"ask for the version"_s);
    m_window->searchBox()->setFocus();
    m_window->searchBox()->selectAll();
    m_window->child<QAction>("copy")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"6206"_s);
}

void TestCopyInWindow::relatedCode_shownOutsideTheList_isCopied()
{
    m_window->type(u"6206"_s);
    auto *body = m_window->child<QTextEdit>("detailBody");
    QTextCursor link = body->document()->find(u"70001"_s);
    link.setPosition(link.selectionStart() + 2);
    QTest::mouseClick(body->viewport(), Qt::LeftButton, {}, body->cursorRect(link).center());
    QCOMPARE(m_window->label("detailCode"), u"70001"_s);
    QCOMPARE(copied("copyCode"), u"70001"_s);
}

void TestCopyInWindow::copying_isConfirmed()
{
    m_window->type(u"6013"_s);
    for (const char *action : {"copyCode", "copyReplyChinese", "copyMarkdown", "copy"}) {
        m_window->window().statusBar()->clearMessage();
        m_window->action(action)->trigger();
        QVERIFY2(!m_window->window().statusBar()->currentMessage().isEmpty(), action);
    }
}

void TestCopyInWindow::nothingShown_cannotBeCopied()
{
    for (const char *action :
         {"copy", "copyCode", "copyMarkdown", "copyReplyChinese", "copyReplyEnglish", "copyReplyBoth"}) {
        QVERIFY2(!m_window->action(action)->isEnabled(), action);
        QCOMPARE(copied(action), Nothing);
    }
}

/// The code shown before is out of sight then, and not what was asked for.
void TestCopyInWindow::nothingFound_cannotBeCopied()
{
    m_window->type(u"6013"_s);
    m_window->searchFor(u"qqzzxx"_s);
    QVERIFY(!m_window->isVisible("detail"));
    QCOMPARE(copied("copyCode"), Nothing);
    QVERIFY(!m_window->action("copyCode")->isEnabled());
}

QTEST_MAIN(TestCopyInWindow)
#include "tst_copy_in_window.moc"
