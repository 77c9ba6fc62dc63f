// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "i18n/translations.h"
#include "storage/replytemplates.h"
#include "support/markedtexts.h"
#include "support/samplecatalogue.h"
#include "ui/replydialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

Entry sampleEntry(int code = 6013)
{
    Entry entry;
    entry.code = Code::fromNumber(code);
    entry.lastCode = entry.code;
    entry.section = u"sdk/common"_s;
    entry.description = {u"尚未初始化。"_s, u"Not initialised."_s};
    entry.hint = {u"先初始化。"_s, u"Initialise first."_s};
    return entry;
}

Entry otherEntry()
{
    Entry entry = sampleEntry(6014);
    entry.description.en = u"Not logged in."_s;
    entry.hint.en = u"Log in first."_s;
    return entry;
}

} // namespace

class TestReplyDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void builtIn_isTheReply();
    void languages_showTheirEditors_data();
    void languages_showTheirEditors();
    void copied_isWhatIsShown_data();
    void copied_isWhatIsShown();
    void ctrlEnter_copies();
    void edited_staysWhenTheReplyLanguageChanges();
    void edited_staysWhenTheWordingChanges();
    void edited_staysWhenTheProgramLanguageChanges();
    void edited_staysForItsEntryWhenReopened();
    void edited_copiedAndClosed_isNotTheNextCustomers();
    void startOver_isTheGeneratedTextAndCanBeUndone();
    void template_isFilled();
    void template_fromAnEditedReplyFitsAnotherEntry();
    void template_savedUnderItsOwnNameIsChanged();
    void template_nameOfAnotherIsRefused();
    void template_withoutNameIsRefused();
    void template_cannotBeWritten_isSaidAndTheTextStays();
    void template_deletedAndBack();
    void builtIn_cannotBeDeleted();
    void unknownPlaceholder_isReported();
    void knownPlaceholder_isFilledWhenCopied();
    void bracesInTheCatalogue_stay();
    void damagedTemplates_areSaid();
    void programLanguage_changesEveryText();
    void escape_closes();
    void smallScreen_isEnough();

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("The window has no child \"%s\".", name);
        return found;
    }

    QPlainTextEdit *english() const { return child<QPlainTextEdit>("replyEnglish"); }

    QPlainTextEdit *chinese() const { return child<QPlainTextEdit>("replyChinese"); }

    QString notice() const { return child<QLabel>("notice")->text(); }

    QComboBox *wordings() const { return child<QComboBox>("wording"); }

    void click(const char *button) { QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton); }

    bool show(const Entry &entry)
    {
        m_dialog->setEntry(entry, m_info);
        m_dialog->show();
        m_dialog->activateWindow();
        return QTest::qWaitForWindowActive(m_dialog.get());
    }

    /// With a template that is there already.
    void make(const ReplyTemplate &known = {})
    {
        m_dialog.reset();
        m_templates = std::make_unique<ReplyTemplates>(m_folder->filePath(u"templates.json"_s));
        if (!known.name.isEmpty())
            QVERIFY(m_templates->save(known));
        m_dialog = std::make_unique<ReplyDialog>(m_translations, *m_templates);
    }

    /// Answers the question for a name.
    void saveAs(const QString &name)
    {
        click("saveTemplate");
        auto *question = m_dialog->findChild<QInputDialog *>();
        QVERIFY(question);
        question->setTextValue(name);
        question->accept();
        QTRY_VERIFY(!m_dialog->findChild<QInputDialog *>());
    }

    static void replaceText(QPlainTextEdit *editor, const QString &text)
    {
        editor->setFocus();
        editor->selectAll();
        editor->insertPlainText(text);
    }

    QString generated(const Entry &entry, Language language)
    {
        return Reply(m_info, language, m_translations.translator(language)).text(entry);
    }

    CatalogueInfo m_info = sampleInfo();
    Translations m_translations{QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/translations")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplyTemplates> m_templates;
    std::unique_ptr<ReplyDialog> m_dialog;
};

void TestReplyDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_translations.use(Language::English);
    m_folder = std::make_unique<QTemporaryDir>();
    make();
    QApplication::clipboard()->setText(u"before"_s);
}

void TestReplyDialog::cleanup()
{
    m_dialog.reset();
}

void TestReplyDialog::builtIn_isTheReply()
{
    QVERIFY(show(sampleEntry()));
    QCOMPARE(english()->toPlainText(), generated(sampleEntry(), Language::English));
    QCOMPARE(chinese()->toPlainText(), generated(sampleEntry(), Language::Chinese));
    QVERIFY(m_dialog->windowTitle().contains(u"6013"));
    QVERIFY(english()->hasFocus());
}

void TestReplyDialog::languages_showTheirEditors_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<bool>("hasChinese");
    QTest::addColumn<bool>("hasEnglish");
    QTest::newRow("chinese") << QByteArray("textChinese") << true << false;
    QTest::newRow("english") << QByteArray("textEnglish") << false << true;
    QTest::newRow("both") << QByteArray("textBoth") << true << true;
}

void TestReplyDialog::languages_showTheirEditors()
{
    QFETCH(QByteArray, button);
    QFETCH(bool, hasChinese);
    QFETCH(bool, hasEnglish);
    QVERIFY(show(sampleEntry()));
    click(button.constData());
    QCOMPARE(chinese()->isVisible(), hasChinese);
    QCOMPARE(english()->isVisible(), hasEnglish);
}

void TestReplyDialog::copied_isWhatIsShown_data()
{
    languages_showTheirEditors_data();
}

void TestReplyDialog::copied_isWhatIsShown()
{
    QFETCH(QByteArray, button);
    QFETCH(bool, hasChinese);
    QFETCH(bool, hasEnglish);
    QVERIFY(show(sampleEntry()));
    click(button.constData());
    click("copyReply");
    QStringList expected;
    if (hasChinese)
        expected << chinese()->toPlainText();
    if (hasEnglish)
        expected << english()->toPlainText();
    QCOMPARE(QApplication::clipboard()->text(), expected.join(u"\n\n"_s));
    QVERIFY(!notice().isEmpty());
}

void TestReplyDialog::ctrlEnter_copies()
{
    QVERIFY(show(sampleEntry()));
    QTest::keyClicks(english(), u"Dear Ann, "_s);
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Dear Ann, "_s + generated(sampleEntry(), Language::English));
}

void TestReplyDialog::edited_staysWhenTheReplyLanguageChanges()
{
    QVERIFY(show(sampleEntry()));
    replaceText(english(), u"Mine"_s);
    click("textChinese");
    replaceText(chinese(), u"我的"_s);
    click("textBoth");
    click("copyReply");
    QCOMPARE(QApplication::clipboard()->text(), u"我的\n\nMine"_s);
    click("textEnglish");
    QCOMPARE(english()->toPlainText(), u"Mine"_s);
}

void TestReplyDialog::edited_staysWhenTheWordingChanges()
{
    make({u"Short"_s, {u"{code}"_s, u"{code}!"_s}});
    QVERIFY(show(sampleEntry()));
    replaceText(english(), u"Mine"_s);
    wordings()->setCurrentIndex(1);
    QCOMPARE(english()->toPlainText(), u"6013!"_s);
    replaceText(english(), u"Mine too"_s);
    wordings()->setCurrentIndex(0);
    QCOMPARE(english()->toPlainText(), u"Mine"_s);
    wordings()->setCurrentIndex(1);
    QCOMPARE(english()->toPlainText(), u"Mine too"_s);
}

void TestReplyDialog::edited_staysWhenTheProgramLanguageChanges()
{
    QVERIFY(show(sampleEntry()));
    replaceText(english(), u"Mine"_s);
    m_translations.use(Language::Chinese);
    QCoreApplication::processEvents();
    QCOMPARE(english()->toPlainText(), u"Mine"_s);
    QVERIFY(english()->isVisible() && !chinese()->isVisible());
    english()->undo();
    QCOMPARE(english()->toPlainText(), generated(sampleEntry(), Language::English));
}

void TestReplyDialog::edited_staysForItsEntryWhenReopened()
{
    QVERIFY(show(sampleEntry()));
    replaceText(english(), u"Mine"_s);
    m_dialog->close();
    QVERIFY(show(otherEntry()));
    QCOMPARE(english()->toPlainText(), generated(otherEntry(), Language::English));
    QVERIFY(show(sampleEntry()));
    QCOMPARE(english()->toPlainText(), u"Mine"_s);
}

void TestReplyDialog::edited_copiedAndClosed_isNotTheNextCustomers()
{
    QVERIFY(show(sampleEntry()));
    const QString generated = english()->toPlainText();
    replaceText(english(), u"Dear Alice"_s);
    click("copyReply");
    QVERIFY(show(sampleEntry())); // while it is open it is the same reply
    QCOMPARE(english()->toPlainText(), u"Dear Alice"_s);
    m_dialog->close();
    QVERIFY(show(sampleEntry()));
    QCOMPARE(english()->toPlainText(), generated);
}

void TestReplyDialog::startOver_isTheGeneratedTextAndCanBeUndone()
{
    QVERIFY(show(sampleEntry()));
    QVERIFY(!child<QPushButton>("startOver")->isEnabled());
    replaceText(english(), u"Mine"_s);
    QVERIFY(child<QPushButton>("startOver")->isEnabled());
    click("startOver");
    QCOMPARE(english()->toPlainText(), generated(sampleEntry(), Language::English));
    QVERIFY(!child<QPushButton>("startOver")->isEnabled());
    english()->undo();
    QCOMPARE(english()->toPlainText(), u"Mine"_s);
}

void TestReplyDialog::template_isFilled()
{
    make({u"Short"_s, {u"{code}：{hint}"_s, u"{code}: {hint}"_s}});
    QVERIFY(show(sampleEntry()));
    wordings()->setCurrentIndex(wordings()->findText(u"Short"_s));
    QCOMPARE(english()->toPlainText(), u"6013: Initialise first."_s);
    QCOMPARE(chinese()->toPlainText(), u"6013：先初始化。"_s);
    QVERIFY(show(otherEntry()));
    QCOMPARE(english()->toPlainText(), u"6014: Log in first."_s);
}

void TestReplyDialog::template_fromAnEditedReplyFitsAnotherEntry()
{
    QVERIFY(show(sampleEntry()));
    replaceText(english(), u"Dear {name}, 6013: Not initialised. Bye"_s);
    saveAs(u" Mine "_s);
    QCOMPARE(wordings()->currentText(), u"Mine"_s);
    QCOMPARE(english()->toPlainText(), u"Dear {name}, 6013: Not initialised. Bye"_s);
    QVERIFY(show(otherEntry()));
    QCOMPARE(english()->toPlainText(), u"Dear {name}, 6014: Not logged in. Bye"_s);
    const ReplyTemplates next(m_folder->filePath(u"templates.json"_s));
    QVERIFY(next.find(u"Mine"_s));
    QCOMPARE(next.find(u"Mine"_s)->text.en, u"Dear {name}, {code}: {description} Bye"_s);
    QVERIFY(next.find(u"Mine"_s)->text.zh.contains(u"{description}"));
}

void TestReplyDialog::template_savedUnderItsOwnNameIsChanged()
{
    make({u"Short"_s, {u"{code}"_s, u"{code}"_s}});
    QVERIFY(show(sampleEntry()));
    wordings()->setCurrentIndex(1);
    replaceText(english(), u"New {hint}"_s);
    saveAs(u"Short"_s);
    QCOMPARE(m_templates->all().size(), 1);
    QCOMPARE(m_templates->all()[0].text, (Bilingual{u"{code}"_s, u"New {hint}"_s}));
    QCOMPARE(english()->toPlainText(), u"New Initialise first."_s);
}

void TestReplyDialog::template_nameOfAnotherIsRefused()
{
    make({u"Short"_s, {u"{code}"_s, u"{code}"_s}});
    QVERIFY(show(sampleEntry()));
    saveAs(u"Short"_s);
    QVERIFY2(notice().contains(u"Short"), qPrintable(notice()));
    QCOMPARE(m_templates->all()[0].text.en, u"{code}"_s);
    QCOMPARE(wordings()->currentIndex(), 0);
}

void TestReplyDialog::template_withoutNameIsRefused()
{
    QVERIFY(show(sampleEntry()));
    saveAs(u"  "_s);
    QVERIFY(!notice().isEmpty());
    QVERIFY(m_templates->all().isEmpty());
}

/// A folder in the file's place: nothing can be written there, whoever runs the test.
void TestReplyDialog::template_cannotBeWritten_isSaidAndTheTextStays()
{
    QVERIFY(show(sampleEntry()));
    replaceText(english(), u"Mine"_s);
    QVERIFY(QDir(m_folder->path()).mkpath(u"templates.json/x"_s));
    saveAs(u"Mine"_s);
    QVERIFY2(notice().contains(u"templates.json"), qPrintable(notice()));
    QCOMPARE(english()->toPlainText(), u"Mine"_s);
    QCOMPARE(wordings()->count(), 1);
}

void TestReplyDialog::template_deletedAndBack()
{
    make({u"Short"_s, {u"{code}"_s, u"{code}"_s}});
    QVERIFY(show(sampleEntry()));
    wordings()->setCurrentIndex(1);
    QVERIFY(!child<QPushButton>("undoDelete")->isVisible());
    click("deleteTemplate");
    QCOMPARE(wordings()->count(), 1);
    QVERIFY(m_templates->all().isEmpty());
    QCOMPARE(english()->toPlainText(), generated(sampleEntry(), Language::English));
    QVERIFY(child<QPushButton>("undoDelete")->isVisible());
    click("undoDelete");
    QCOMPARE(wordings()->currentText(), u"Short"_s);
    QCOMPARE(m_templates->all().size(), 1);
    QCOMPARE(english()->toPlainText(), u"6013"_s);
    QVERIFY(!child<QPushButton>("undoDelete")->isVisible());
}

void TestReplyDialog::builtIn_cannotBeDeleted()
{
    QVERIFY(show(sampleEntry()));
    QVERIFY(!child<QPushButton>("deleteTemplate")->isEnabled());
}

void TestReplyDialog::unknownPlaceholder_isReported()
{
    make({u"Odd"_s, {u"{code}"_s, u"{code} {foo}"_s}});
    QVERIFY(show(sampleEntry()));
    QVERIFY(!child<QLabel>("placeholders")->isVisible());
    wordings()->setCurrentIndex(1);
    QVERIFY(child<QLabel>("placeholders")->text().contains(u"{foo}"));
    click("textChinese");
    QVERIFY(!child<QLabel>("placeholders")->isVisible());
    QTest::keyClicks(chinese(), u"{bar}"_s);
    QVERIFY(child<QLabel>("placeholders")->text().contains(u"{bar}"));
}

void TestReplyDialog::knownPlaceholder_isFilledWhenCopied()
{
    QVERIFY(show(sampleEntry()));
    replaceText(english(), u"See {code} {foo}"_s);
    QVERIFY(child<QLabel>("placeholders")->isVisible());
    click("copyReply");
    QCOMPARE(QApplication::clipboard()->text(), u"See 6013 {foo}"_s);
}

void TestReplyDialog::bracesInTheCatalogue_stay()
{
    Entry entry = sampleEntry();
    entry.description.en = u"Field {code} is {missing}."_s;
    QVERIFY(show(entry));
    QVERIFY(!child<QLabel>("placeholders")->isVisible());
    click("copyReply");
    QVERIFY(QApplication::clipboard()->text().contains(entry.description.en));
}

void TestReplyDialog::damagedTemplates_areSaid()
{
    QFile file(m_folder->filePath(u"templates.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("garbage"), 7);
    file.close();
    make();
    QVERIFY(show(sampleEntry()));
    QCOMPARE(notice(), m_templates->problem());
    QVERIFY(!notice().isEmpty());
}

void TestReplyDialog::programLanguage_changesEveryText()
{
    QVERIFY(show(sampleEntry()));
    click("copyReply");
    click("saveTemplate");
    const QString before = english()->toPlainText();
    const MarkedTexts marked;
    QCoreApplication::processEvents();
    const auto isMarked = [](const QString &text) { return text.startsWith(u'⟦'); };
    QVERIFY(isMarked(m_dialog->windowTitle()));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || isMarked(label->text()), qPrintable(label->text()));
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY2(isMarked(button->text()), qPrintable(button->text()));
    QVERIFY(isMarked(wordings()->itemText(0)));
    QVERIFY(isMarked(child<QAbstractButton>("textBoth")->text()));
    QCOMPARE(english()->toPlainText(), before);
}

void TestReplyDialog::escape_closes()
{
    QVERIFY(show(sampleEntry()));
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestReplyDialog::smallScreen_isEnough()
{
    make({QString(200, u'm'), {u"{foo}"_s, u"{bar}"_s}});
    QVERIFY(show(sampleEntry()));
    wordings()->setCurrentIndex(1);
    click("textBoth");
    m_dialog->resize(640, 480);
    QCoreApplication::processEvents();
    QCOMPARE(m_dialog->size(), QSize(640, 480));
}

QTEST_MAIN(TestReplyDialog)
#include "tst_replydialog.moc"
