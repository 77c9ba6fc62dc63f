// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/wording.h"
#include "support/han.h"
#include "support/printmodel.h"
#include "support/testwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestLanguageInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void switching_changesEveryKindOfText();
    void switching_keepsWhatTheUserDid();
    void switching_keepsThePlaceInTheDetails_data();
    void switching_keepsThePlaceInTheDetails();
    void switching_changesTheMessagePage_data();
    void switching_changesTheMessagePage();
    void switching_changesWhyALogCannotBeRead();
    void switching_changesTheWelcomePage();
    void switching_changesTheOpenKeysDialog();
    void switching_changesQtsOwnTexts();
    void bothLanguages_areShownOnDemand();
    void checkedAction_isTheLanguageInForce();
    void chosenLanguage_isRemembered();

private:
    std::unique_ptr<TestWindow> m_window;
};

void TestLanguageInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
}

void TestLanguageInWindow::cleanup()
{
    m_window.reset();
}

void TestLanguageInWindow::switching_changesEveryKindOfText()
{
    m_window->type(u"6001"_s);
    const QStringList english{printHeader(*m_window->results()->model()),
                              m_window->window().menuBar()->actions().constFirst()->text(),
                              m_window->searchBox()->placeholderText(),
                              m_window->label("count"),
                              m_window->label("source"),
                              m_window->label("detailSection"),
                              m_window->child<QWidget>("ticketBadge")->accessibleName(),
                              m_window->filterRow(u"server"_s).data().toString(),
                              m_window->window().windowTitle(),
                              m_window->detailText()};
    for (const QString &text : english)
        QVERIFY2(!text.isEmpty() && !hasHan(text), qPrintable(text));
    m_window->switchTo(Language::Chinese);
    const QStringList chinese{m_window->window().menuBar()->actions().constFirst()->text(),
                              m_window->searchBox()->placeholderText(),
                              m_window->label("count"),
                              m_window->label("source"),
                              m_window->label("detailSection"),
                              m_window->child<QWidget>("ticketBadge")->accessibleName(),
                              m_window->filterRow(u"server"_s).data().toString(),
                              m_window->window().windowTitle(),
                              m_window->detailText()};
    for (const QString &text : chinese)
        QVERIFY2(hasHan(text), qPrintable(text));
    for (const QString &title : printHeader(*m_window->results()->model()).split(u" | "_s))
        QVERIFY2(hasHan(title), qPrintable(title));
    const QModelIndex row = m_window->resultIndex(u"6001"_s);
    for (const int column :
         {CodeListModel::DescriptionColumn, CodeListModel::SectionColumn, CodeListModel::TicketColumn})
        QVERIFY2(hasHan(row.siblingAtColumn(column).data().toString()), qPrintable(QString::number(column)));
}

void TestLanguageInWindow::switching_keepsWhatTheUserDid()
{
    m_window->clickRow(m_window->filters(), m_window->filterRow(u"server"_s));
    const QString text = u"用户 "_s + m_window->searchBox()->text();
    m_window->searchFor(text);
    for (int i = 0; i < 30; ++i)
        m_window->press(Qt::Key_Down);
    const QString code = m_window->label("detailCode");
    const QStringList codes = m_window->codes();
    auto *bar = m_window->results()->verticalScrollBar();
    bar->setValue(bar->value() + 7);
    const int scrolled = bar->value();
    QVERIFY(scrolled > 0);
    const QByteArray columns = m_window->results()->horizontalHeader()->saveState();

    m_window->switchTo(Language::Chinese);
    QCOMPARE(m_window->searchBox()->text(), text);
    QCOMPARE(m_window->codes(), codes);
    QCOMPARE(m_window->selectedCodes(), QStringList(code));
    QCOMPARE(m_window->label("detailCode"), code);
    QCOMPARE(bar->value(), scrolled);
    QCOMPARE(m_window->results()->horizontalHeader()->saveState(), columns);
    QVERIFY(m_window->filterRow(u"server"_s).data(FilterModel::ActiveRole).toBool());
    QVERIFY(m_window->filters()->isExpanded(m_window->filterRow(u"server"_s)));
    QCOMPARE(QApplication::focusWidget(), m_window->results());
}

void TestLanguageInWindow::switching_keepsThePlaceInTheDetails_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("language") << u"chinese"_s;
    QTest::newRow("both-languages") << u"otherLanguage"_s;
    QTest::newRow("palette") << u"appearanceDark"_s;
}

void TestLanguageInWindow::switching_keepsThePlaceInTheDetails()
{
    QFETCH(QString, action);
    m_window->action("appearanceLight")->trigger();
    m_window->searchFor(u"6206"_s);
    auto *body = m_window->child<QTextEdit>("detailBody");
    body->setFixedHeight(body->fontMetrics().height());
    const auto *bar = body->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 3);
    body->verticalScrollBar()->setValue(3);
    m_window->action(action.toLatin1().constData())->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 3);
    m_window->searchFor(u"70001"_s);
    QCOMPARE(bar->value(), 0);
}

void TestLanguageInWindow::switching_changesTheMessagePage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown-code") << u"60130"_s;
    QTest::newRow("unknown-words") << u"qqzzxx"_s;
}

void TestLanguageInWindow::switching_changesTheMessagePage()
{
    QFETCH(QString, text);
    m_window->type(text);
    m_window->switchTo(Language::Chinese);
    QVERIFY2(hasHan(m_window->label("messageTitle")), qPrintable(m_window->label("messageTitle")));
    QVERIFY(m_window->label("messageTitle").contains(text));
    QVERIFY2(hasHan(m_window->label("messageText")), qPrintable(m_window->label("messageText")));
}

void TestLanguageInWindow::switching_changesWhyALogCannotBeRead()
{
    m_window->window().openLog(u"/nowhere/app.log"_s);
    QTRY_VERIFY2(m_window->label("triageNote").contains(u"/nowhere/app.log"),
                 qPrintable(m_window->label("triageNote")));
    QVERIFY(!hasHan(m_window->label("triageNote")));
    m_window->switchTo(Language::Chinese);
    QVERIFY2(hasHan(m_window->label("triageNote")), qPrintable(m_window->label("triageNote")));
}

void TestLanguageInWindow::switching_changesTheWelcomePage()
{
    QVERIFY(!hasHan(m_window->label("messageTitle")));
    m_window->switchTo(Language::Chinese);
    QVERIFY(m_window->isVisible("welcome"));
    QVERIFY2(hasHan(m_window->label("messageTitle")), qPrintable(m_window->label("messageTitle")));
}

void TestLanguageInWindow::switching_changesTheOpenKeysDialog()
{
    m_window->action("keys")->trigger();
    auto *dialog = m_window->child<QDialog>("keys");
    const auto explanations = [dialog] {
        QStringList texts;
        const auto *form = dialog->findChild<QFormLayout *>();
        for (int row = 0; row < form->rowCount(); ++row)
            texts << qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::FieldRole)->widget())->text();
        return texts;
    };
    const QStringList english = explanations();
    QVERIFY(!hasHan(dialog->windowTitle()));
    m_window->switchTo(Language::Chinese);
    QVERIFY(dialog->isVisible());
    QVERIFY2(hasHan(dialog->windowTitle()), qPrintable(dialog->windowTitle()));
    const QStringList chinese = explanations();
    QCOMPARE(chinese.size(), english.size());
    const QString ownName = m_window->action("english")->statusTip();
    for (const QString &text : chinese)
        QVERIFY2(hasHan(text) || text == ownName, qPrintable(text));
    m_window->switchTo(Language::English);
    QCOMPARE(explanations(), english);
}

void TestLanguageInWindow::switching_changesQtsOwnTexts()
{
    m_window->action("keys")->trigger();
    auto *buttons = m_window->child<QDialog>("keys")->findChild<QDialogButtonBox *>();
    m_window->switchTo(Language::Chinese);
    QVERIFY2(hasHan(buttons->button(QDialogButtonBox::Close)->text()),
             qPrintable(buttons->button(QDialogButtonBox::Close)->text()));
    const std::unique_ptr<QMenu> menu(m_window->searchBox()->createStandardContextMenu());
    for (const QAction *action : menu->actions())
        QVERIFY2(action->isSeparator() || hasHan(action->text()), qPrintable(action->text()));
}

void TestLanguageInWindow::bothLanguages_areShownOnDemand()
{
    const auto catalogue = openBuiltIn();
    const auto entry = catalogue->entry(catalogue->find(Code::fromNumber(6013))->value());
    m_window->type(u"6013"_s);
    QVERIFY(!m_window->detailText().contains(entry->description.zh));
    auto *button = m_window->child<QAbstractButton>("otherLanguage");
    m_window->click(button);
    QVERIFY(m_window->detailText().contains(entry->description.zh));
    QVERIFY(m_window->detailText().contains(entry->hint.zh));
    QVERIFY(m_window->detailText().contains(entry->description.en));
    QVERIFY(m_window->action("otherLanguage")->isChecked());
    m_window->press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!m_window->detailText().contains(entry->description.zh));
    QVERIFY(!button->isChecked());
}

void TestLanguageInWindow::checkedAction_isTheLanguageInForce()
{
    QVERIFY(m_window->action("english")->isChecked());
    m_window->switchTo(Language::Chinese);
    QVERIFY(m_window->action("chinese")->isChecked());
    QVERIFY(!m_window->action("english")->isChecked());
}

void TestLanguageInWindow::chosenLanguage_isRemembered()
{
    QVERIFY(!m_window->settings().language());
    m_window->switchTo(Language::Chinese);
    QCOMPARE(m_window->settings().language(), std::optional(Language::Chinese));
}

QTEST_MAIN(TestLanguageInWindow)
#include "tst_language_in_window.moc"
