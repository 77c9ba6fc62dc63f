// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "i18n/translations.h"
#include "support/markedtexts.h"
#include "support/samplecatalogue.h"
#include "ui/ticketdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

const auto Phone = u"13812345678"_s;
const auto Sig = u"eJwtzE0LgkAUheH-ctfR3PnwIwhc2aJFVIvWTQzcdHRw"_s;

TicketItem sampleItem(int code = 9506)
{
    TicketItem item;
    item.entry.code = Code::fromNumber(code);
    item.entry.lastCode = item.entry.code;
    item.entry.section = u"sdk/network"_s;
    item.entry.description = {u"太频繁。"_s, u"Too often."_s};
    item.count = 1;
    item.firstLine = 2;
    item.lastLine = 2;
    return item;
}

QString sampleLog()
{
    return u"SDK Version: 3.5.0.211 Platform: iOS sdkappid=1400000555 usersig="_s + Sig
        + u" end\n2020-01-02 03:04:05.678 quitGroup failed|code:9506|desc:too often for "_s + Phone + u"|\n"_s;
}

} // namespace

class TestTicketDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fields_areFilledFromTheLog();
    void firstEmptyField_hasTheFocus();
    void report_hasNoSecret();
    void typing_isInTheReport_data();
    void typing_isInTheReport();
    void typedSecret_isNeverShown();
    void copied_isWhatIsShown_data();
    void copied_isWhatIsShown();
    void copyRightAfterTyping_hasWhatWasTyped();
    void tick_putsTheOriginalBack();
    void tickTakenAway_removesItAgain();
    void spaceKey_ticks();
    void chosenPiece_isShownInTheReport();
    void nothingRemoved_isSaid();
    void reportLanguage_isItsOwn();
    void programLanguage_changesTheWindowNotTheText();
    void draft_hasNoOriginalEvenWhereRestored();
    void ticketPage_opensOnAClickOnly();
    void ticketPage_isOfferedForHttpsOnly_data();
    void ticketPage_isOfferedForHttpsOnly();
    void saved_fileHasTheText_data();
    void saved_fileHasTheText();
    void saveFailed_isSaidAndNothingIsLost();
    void closedAndReopened_hasWhatWasTyped();
    void anotherCase_hasNothingOfTheFirst();
    void copyAskedForThenAnotherCase_copiesNothing();
    void escape_closes();
    void enterInAField_doesNothing();
    void mnemonics_areUnique_data();
    void mnemonics_areUnique();
    void smallScreen_isEnough_data();
    void smallScreen_isEnough();
    void largeLog_keysDoNotWait();

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("The window has no child \"%s\".", name);
        return found;
    }

    QString report() const { return child<QPlainTextEdit>("report")->toPlainText(); }

    QString notice() const { return child<QLabel>("notice")->text(); }

    QTreeWidget *removed() const { return child<QTreeWidget>("removed"); }

    QTreeWidgetItem *removedRow(const QString &original) const
    {
        const QList<QTreeWidgetItem *> rows = removed()->findItems(original, Qt::MatchExactly, 1);
        return rows.value(0);
    }

    void click(const char *button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }

    /// Shows a case and waits for its report.
    bool show(const TicketCase &shown)
    {
        m_dialog->setCase(shown, m_info, (shown.items.first().entry.code.label + shown.log).toUtf8());
        m_dialog->show();
        m_dialog->activateWindow();
        return QTest::qWaitForWindowActive(m_dialog.get()) && QTest::qWaitFor([this] { return !report().isEmpty(); });
    }

    CatalogueInfo m_info = sampleInfo();
    Translations m_translations{QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/translations")};
    TicketCase m_case = ticketCase({sampleItem()}, sampleLog());
    std::unique_ptr<TicketDialog> m_dialog;
};

void TestTicketDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_translations.use(Language::English);
    m_info = sampleInfo();
    m_dialog = std::make_unique<TicketDialog>(m_translations);
    QApplication::clipboard()->setText(u"before"_s);
}

void TestTicketDialog::cleanup()
{
    m_dialog.reset();
}

void TestTicketDialog::fields_areFilledFromTheLog()
{
    QVERIFY(show(m_case));
    QCOMPARE(child<QLineEdit>("interfaceCalled")->text(), u"quitGroup"_s);
    QCOMPARE(child<QLineEdit>("sdkVersion")->text(), u"3.5.0.211"_s);
    QCOMPARE(child<QLineEdit>("platform")->text(), u"iOS"_s);
    QCOMPARE(child<QLineEdit>("sdkAppId")->text(), u"1400000555"_s);
    QVERIFY(child<QLineEdit>("time")->text().contains(u"03:04:05"));
    QVERIFY(m_dialog->windowTitle().contains(u"9506"));
}

void TestTicketDialog::firstEmptyField_hasTheFocus()
{
    QVERIFY(show(m_case));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"userId"_s);
}

void TestTicketDialog::report_hasNoSecret()
{
    QVERIFY(show(m_case));
    QVERIFY2(report().contains(u"[phone 1 removed]"), qPrintable(report()));
    QVERIFY(!report().contains(Phone));
    QVERIFY(!report().contains(Sig));
    QVERIFY(removedRow(Phone));
}

void TestTicketDialog::typing_isInTheReport_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("line");
    QTest::newRow("interface") << QByteArray("interfaceCalled") << u"Interface called: typed"_s;
    QTest::newRow("message") << QByteArray("errorMessage") << u"Error message: typed"_s;
    QTest::newRow("version") << QByteArray("sdkVersion") << u"SDK version: typed"_s;
    QTest::newRow("platform") << QByteArray("platform") << u"Platform: typed"_s;
    QTest::newRow("app") << QByteArray("sdkAppId") << u"SDKAppID: typed"_s;
    QTest::newRow("user") << QByteArray("userId") << u"UserID: typed"_s;
    QTest::newRow("time") << QByteArray("time") << u"Time: typed"_s;
    QTest::newRow("steps") << QByteArray("steps") << u"Steps to reproduce: typed"_s;
}

void TestTicketDialog::typing_isInTheReport()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, line);
    QVERIFY(show(m_case));
    auto *edit = child<QWidget>(field.constData());
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClicks(edit, u"typed"_s);
    QTRY_VERIFY2(report().contains(line + u'\n'), qPrintable(report()));
}

void TestTicketDialog::typedSecret_isNeverShown()
{
    QVERIFY(show(m_case));
    bool wasShown = false;
    connect(child<QPlainTextEdit>("report"), &QPlainTextEdit::textChanged, this,
            [&] { wasShown = wasShown || report().contains(u"13987654321"); });
    auto *steps = child<QPlainTextEdit>("steps");
    steps->setFocus();
    QTest::keyClicks(steps, u"Call 13987654321 now"_s);
    QTRY_VERIFY2(report().contains(u" now\n"), qPrintable(report()));
    QVERIFY(!wasShown);
    QVERIFY(removedRow(u"13987654321"_s));
}

void TestTicketDialog::copied_isWhatIsShown_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<bool>("isMarkdown");
    QTest::newRow("text") << QByteArray("copyTicket") << false;
    QTest::newRow("markdown") << QByteArray("copyTicketMarkdown") << true;
    QTest::newRow("ctrl-enter") << QByteArray() << false;
}

void TestTicketDialog::copied_isWhatIsShown()
{
    QFETCH(QByteArray, button);
    QFETCH(bool, isMarkdown);
    QVERIFY(show(m_case));
    child<QPlainTextEdit>("steps")->setFocus();
    if (button.isEmpty())
        QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    else
        click(button.constData());
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(!copied.contains(Phone) && !copied.contains(Sig));
    QVERIFY(copied.contains(u"phone 1 removed"));
    QCOMPARE(copied == report(), !isMarkdown);
    QCOMPARE(copied.startsWith(u"### "), isMarkdown);
    QVERIFY(!notice().isEmpty());
    QVERIFY(child<QPlainTextEdit>("steps")->toPlainText().isEmpty());
}

void TestTicketDialog::copyRightAfterTyping_hasWhatWasTyped()
{
    QVERIFY(show(m_case));
    auto *field = child<QLineEdit>("userId");
    QTest::keyClicks(field, u"alice"_s);
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"UserID: alice\n"));
}

void TestTicketDialog::tick_putsTheOriginalBack()
{
    QVERIFY(show(m_case));
    removedRow(Phone)->setCheckState(0, Qt::Checked);
    QVERIFY(report().contains(Phone));
    QVERIFY(!report().contains(u"[phone 1 removed]"));
    QVERIFY(!report().contains(Sig));
    click("copyTicket");
    QCOMPARE(QApplication::clipboard()->text(), report());
    QTest::keyClicks(child<QLineEdit>("userId"), u"bob"_s);
    QTRY_VERIFY(report().contains(u"UserID: bob"));
    QVERIFY(report().contains(Phone));
    QCOMPARE(removedRow(Phone)->checkState(0), Qt::Checked);
}

void TestTicketDialog::tickTakenAway_removesItAgain()
{
    QVERIFY(show(m_case));
    const QString before = report();
    removedRow(Phone)->setCheckState(0, Qt::Checked);
    QVERIFY(report() != before);
    removedRow(Phone)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(report(), before);
}

void TestTicketDialog::spaceKey_ticks()
{
    QVERIFY(show(m_case));
    removed()->setFocus();
    removed()->setCurrentItem(removedRow(Phone));
    QTest::keyClick(removed(), Qt::Key_Space);
    QVERIFY(report().contains(Phone));
}

void TestTicketDialog::chosenPiece_isShownInTheReport()
{
    QVERIFY(show(m_case));
    removed()->setCurrentItem(removedRow(Phone));
    QCOMPARE(child<QPlainTextEdit>("report")->textCursor().selectedText(), u"[phone 1 removed]"_s);
}

void TestTicketDialog::nothingRemoved_isSaid()
{
    QVERIFY(show(ticketCase({sampleItem()}, u"code:9506\n"_s)));
    QVERIFY(!removed()->isVisible());
    QVERIFY(child<QLabel>("removedLabel")->text().startsWith(u"Nothing was removed"));
}

void TestTicketDialog::reportLanguage_isItsOwn()
{
    QVERIFY(show(m_case));
    const QString heading = child<QLabel>("ticketHeading")->text();
    QTest::mouseClick(child<QWidget>("textChinese"), Qt::LeftButton);
    QTRY_VERIFY2(report().contains(u"太频繁。") && report().contains(u"[已隐去"), qPrintable(report()));
    QVERIFY(!report().contains(Phone));
    QCOMPARE(child<QLabel>("ticketHeading")->text(), heading);
}

void TestTicketDialog::programLanguage_changesTheWindowNotTheText()
{
    QVERIFY(show(m_case));
    QTest::keyClicks(child<QLineEdit>("userId"), u"alice"_s);
    QTRY_VERIFY(report().contains(u"UserID: alice"));
    const QString before = report();
    QSignalSpy reports(child<QPlainTextEdit>("report"), &QPlainTextEdit::textChanged);
    click("copyTicket");
    const MarkedTexts marked;
    QCoreApplication::processEvents();
    QCOMPARE(report(), before);
    QCOMPARE(reports.count(), 0);
    QCOMPARE(child<QLineEdit>("userId")->text(), u"alice"_s);
    const auto isMarked = [](const QString &text) { return text.startsWith(u'⟦'); };
    QVERIFY(isMarked(m_dialog->windowTitle()));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY2(isMarked(label->text()), qPrintable(label->text()));
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>())
        QVERIFY2(isMarked(button->text()), qPrintable(button->text()));
    QVERIFY(isMarked(removed()->headerItem()->text(0)) && isMarked(removed()->headerItem()->text(1)));
    QVERIFY(isMarked(removed()->topLevelItem(0)->text(0)));
}

void TestTicketDialog::draft_hasNoOriginalEvenWhereRestored()
{
    QVERIFY(show(m_case));
    QSignalSpy drafts(m_dialog.get(), &TicketDialog::draftSaveRequested);
    removedRow(Phone)->setCheckState(0, Qt::Checked);
    QTest::keyClicks(child<QLineEdit>("userId"), u"alice"_s);
    click("saveDraft");
    QTRY_COMPARE(drafts.count(), 1);
    QCOMPARE(drafts[0][0].toString(), u"Error code 9506: Too often."_s);
    const QString body = drafts[0][1].toString();
    QVERIFY(!body.contains(Phone) && !body.contains(Sig));
    QVERIFY(body.contains(u"[phone 1 removed]") && body.contains(u"UserID: alice"));
    m_dialog->say([] { return u"Kept."_s; });
    QCOMPARE(notice(), u"Kept."_s);
}

namespace {

class UrlCatcher final : public QObject
{
    Q_OBJECT

public Q_SLOTS:

    void take(const QUrl &url) { urls << url; }

public:
    QList<QUrl> urls;
};

} // namespace

void TestTicketDialog::ticketPage_opensOnAClickOnly()
{
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"https"_s, &catcher, "take");
    QVERIFY(show(m_case));
    QCOMPARE(catcher.urls.size(), 0);
    click("openTicketPage");
    QCOMPARE(catcher.urls, QList<QUrl>{m_info.ticketUrl});
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestTicketDialog::ticketPage_isOfferedForHttpsOnly_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("https") << QUrl(u"https://example.com/"_s) << true;
    QTest::newRow("none") << QUrl() << false;
    QTest::newRow("http") << QUrl(u"http://example.com/"_s) << false;
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << false;
}

void TestTicketDialog::ticketPage_isOfferedForHttpsOnly()
{
    QFETCH(QUrl, url);
    QFETCH(bool, isOffered);
    m_info.ticketUrl = url;
    QVERIFY(show(m_case));
    QCOMPARE(child<QPushButton>("openTicketPage")->isVisible(), isOffered);
}

void TestTicketDialog::saved_fileHasTheText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isMarkdown");
    QTest::newRow("text") << u"a.txt"_s << false;
    QTest::newRow("markdown") << u"a.MD"_s << true;
    QTest::newRow("no-suffix") << u"a"_s << false;
}

void TestTicketDialog::saved_fileHasTheText()
{
    QFETCH(QString, name);
    QFETCH(bool, isMarkdown);
    const QTemporaryDir folder;
    QVERIFY(show(m_case));
    click("saveTicket");
    auto *files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    files->setDirectory(folder.path());
    files->selectFile(name);
    QVERIFY(QMetaObject::invokeMethod(files, "accept"));
    QFile saved(folder.filePath(name.contains(u'.') ? name : name + u".txt"_s));
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(saved.readAll());
    QCOMPARE(content.startsWith(u"### "), isMarkdown);
    QVERIFY(content.contains(u"phone 1 removed") && !content.contains(Phone));
    QVERIFY2(notice().contains(saved.fileName()), qPrintable(notice()));
}

void TestTicketDialog::saveFailed_isSaidAndNothingIsLost()
{
    const QTemporaryDir folder;
    QVERIFY(show(m_case));
    QTest::keyClicks(child<QLineEdit>("userId"), u"alice"_s);
    click("saveTicket");
    auto *files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(folder.filePath(u"missing/ticket.txt"_s));
    QTRY_VERIFY2(notice().contains(u"cannot be saved"), qPrintable(notice()));
    QVERIFY(notice().contains(u"missing"));
    QCOMPARE(child<QLineEdit>("userId")->text(), u"alice"_s);
}

void TestTicketDialog::closedAndReopened_hasWhatWasTyped()
{
    QVERIFY(show(m_case));
    QTest::keyClicks(child<QLineEdit>("userId"), u"alice"_s);
    QTest::keyClicks(child<QPlainTextEdit>("steps"), u"Wait"_s);
    removedRow(Phone)->setCheckState(0, Qt::Checked);
    m_dialog->close();
    TicketCase other = ticketCase({sampleItem(6013)}, {});
    QVERIFY(show(other));
    QVERIFY(show(m_case));
    QCOMPARE(child<QLineEdit>("userId")->text(), u"alice"_s);
    QCOMPARE(child<QPlainTextEdit>("steps")->toPlainText(), u"Wait"_s);
    QVERIFY(report().contains(Phone));
    QCOMPARE(removedRow(Phone)->checkState(0), Qt::Checked);
}

void TestTicketDialog::anotherCase_hasNothingOfTheFirst()
{
    QVERIFY(show(m_case));
    QTest::keyClicks(child<QLineEdit>("userId"), u"alice"_s);
    removedRow(Phone)->setCheckState(0, Qt::Checked);
    QVERIFY(show(ticketCase({sampleItem(6013)}, u"code:6013 tel 13812345678\n"_s)));
    QVERIFY(child<QLineEdit>("userId")->text().isEmpty());
    QVERIFY(!report().contains(u"alice") && !report().contains(Phone) && !report().contains(u"9506"));
}

void TestTicketDialog::copyAskedForThenAnotherCase_copiesNothing()
{
    QVERIFY(show(m_case));
    QTest::keyClicks(child<QLineEdit>("userId"), u"alice"_s);
    child<QPushButton>("copyTicket")->click();
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s); // the report comes with a later event
    QVERIFY(show(ticketCase({sampleItem(6013)}, {})));
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

void TestTicketDialog::escape_closes()
{
    QVERIFY(show(m_case));
    child<QPlainTextEdit>("steps")->setFocus();
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

/// An input method's Enter may come through.
void TestTicketDialog::enterInAField_doesNothing()
{
    QVERIFY(show(m_case));
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QVERIFY(notice().isEmpty());
    QVERIFY(!m_dialog->findChild<QFileDialog *>());
}

namespace {

void addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("chinese") << Language::Chinese;
    QTest::newRow("english") << Language::English;
}

} // namespace

void TestTicketDialog::mnemonics_areUnique_data()
{
    addLanguages();
}

void TestTicketDialog::mnemonics_areUnique()
{
    QFETCH(Language, language);
    m_translations.use(language);
    m_dialog = std::make_unique<TicketDialog>(m_translations);
    QVERIFY(show(m_case));
    QStringList keys;
    const auto add = [&keys](const QString &text) {
        if (const qsizetype mark = text.indexOf(u'&'); mark >= 0)
            keys << text.mid(mark + 1, 1).toUpper();
    };
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        add(label->buddy() ? label->text() : QString());
    for (const QAbstractButton *button : m_dialog->findChildren<QAbstractButton *>())
        add(button->text());
    QVERIFY(keys.size() >= 15);
    const qsizetype count = keys.size();
    QCOMPARE(keys.removeDuplicates(), 0);
    QCOMPARE(keys.size(), count);
}

void TestTicketDialog::smallScreen_isEnough_data()
{
    addLanguages();
}

void TestTicketDialog::smallScreen_isEnough()
{
    QFETCH(Language, language);
    m_translations.use(language);
    m_dialog = std::make_unique<TicketDialog>(m_translations);
    QVERIFY(show(m_case));
    m_dialog->resize(640, 480);
    QCoreApplication::processEvents();
    QCOMPARE(m_dialog->size(), QSize(640, 480));
    QVERIFY(m_dialog->minimumSizeHint().width() <= 640 && m_dialog->minimumSizeHint().height() <= 480);
}

/// While the first report is made, what is typed is in the fields at once and in the report later.
void TestTicketDialog::largeLog_keysDoNotWait()
{
    const QString line = u"2020-01-02 03:04:05 tel 13812345678 from 203.0.113.5 token=abcdef0123456789\n"_s;
    TicketCase large = ticketCase({sampleItem()}, sampleLog() + line.repeated(25'000));
    m_dialog->setCase(large, m_info, "large");
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keyClicks(child<QLineEdit>("userId"), u"alice"_s);
    QCOMPARE(child<QLineEdit>("userId")->text(), u"alice"_s);
    QVERIFY(!report().contains(u"alice"));
    QTRY_VERIFY_WITH_TIMEOUT(report().contains(u"UserID: alice"), 60'000);
    QVERIFY(!report().contains(Phone));
}

QTEST_MAIN(TestTicketDialog)
#include "tst_ticketdialog.moc"
