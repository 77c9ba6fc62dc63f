// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/wording.h"
#include "support/testwindow.h"

#include <QAbstractButton>
#include <QSet>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestFiltersInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void start_countsEverything();
    void click_leavesAsManyAsWereCounted_data();
    void click_leavesAsManyAsWereCounted();
    void sectionAndTicket_narrowTogether();
    void ticketAgain_isOff();
    void allCodes_removesTheSection();
    void counts_followTheText();
    void chips_nameTheFilters();
    void chip_removesItsFilterAlone();
    void escape_emptiesTheTextThenRemovesTheFilters();
    void enterAndSpace_chooseARow();
    void filter_withoutText_keepsTheSelectedCode();
    void offer_isTakenByKey_data();
    void offer_isTakenByKey();
    void enter_withoutAChosenOffer_goesToTheResults();
    void languageSwitch_keepsTheFilter();

private:
    void clickFilter(const QString &name) { m_window->clickRow(m_window->filters(), m_window->filterRow(name)); }

    bool isActive(const QString &name) const
    {
        return m_window->filterRow(name).data(FilterModel::ActiveRole).toBool();
    }

    /// The paths of the sections, or the ticket advice, of all codes in the table.
    QSet<QString> cells(CodeListModel::Column column) const;

    std::unique_ptr<TestWindow> m_window;
};

void TestFiltersInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
}

void TestFiltersInWindow::cleanup()
{
    m_window.reset();
}

QSet<QString> TestFiltersInWindow::cells(CodeListModel::Column column) const
{
    const auto *model = m_window->results()->model();
    QSet<QString> texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, column).data().toString();
    return texts;
}

void TestFiltersInWindow::start_countsEverything()
{
    QCOMPARE(m_window->filterCount(QString()), 330);
    QCOMPARE(m_window->filterCount(u"sdk"_s), 75);
    QCOMPARE(m_window->filterCount(u"server"_s), 185);
    QCOMPARE(m_window->filterCount(u"sdk-v3"_s), 70);
    QCOMPARE(m_window->filterCount(u"sdk/account"_s), 12);
    QCOMPARE(m_window->filterCount(u"server/account"_s), 22);
    QCOMPARE(m_window->filterCount(u"submit"_s), 22);
    QCOMPARE(m_window->filterCount(u"if-persists"_s), 18);
    QVERIFY(isActive(QString()));
    QVERIFY(!m_window->isVisible("chips"));
    QVERIFY(m_window->filters()->isExpanded(m_window->filterRow(u"sdk"_s)));
}

void TestFiltersInWindow::click_leavesAsManyAsWereCounted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");

    for (const QString &text : {QString(), u"超时"_s, u"UserSig"_s}) {
        for (const QString &name :
             {u"sdk"_s, u"server/sso"_s, u"sdk-v3"_s, u"server/message"_s, u"submit"_s, u"if-persists"_s})
            QTest::addRow("%s-%s", qPrintable(name), qPrintable(text)) << name << text;
    }
}

void TestFiltersInWindow::click_leavesAsManyAsWereCounted()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    m_window->searchFor(text);
    const qint64 count = m_window->filterCount(name);
    clickFilter(name);
    QVERIFY(isActive(name));
    QCOMPARE(m_window->codes().size(), count);
    QCOMPARE(m_window->filterCount(name), count);
    QCOMPARE(m_window->isVisible("message"), count == 0);
}

void TestFiltersInWindow::sectionAndTicket_narrowTogether()
{
    clickFilter(u"sdk"_s);
    const qint64 count = m_window->filterCount(u"submit"_s);
    QVERIFY(count > 0 && count < 22);
    clickFilter(u"submit"_s);
    QCOMPARE(m_window->codes().size(), count);
    QVERIFY(isActive(u"sdk"_s) && isActive(u"submit"_s));
    QCOMPARE(cells(CodeListModel::TicketColumn).size(), 1);
    clickFilter(u"server"_s);
    QCOMPARE(m_window->codes().size(), 22 - count - m_window->filterCount(u"sdk-v3"_s));
}

void TestFiltersInWindow::ticketAgain_isOff()
{
    clickFilter(u"submit"_s);
    QCOMPARE(m_window->codes().size(), 22);
    clickFilter(u"submit"_s);
    QCOMPARE(m_window->codes().size(), 330);
    QVERIFY(!isActive(u"submit"_s));
}

void TestFiltersInWindow::allCodes_removesTheSection()
{
    clickFilter(u"server/group"_s);
    QCOMPARE(cells(CodeListModel::SectionColumn).size(), 1);
    clickFilter(QString());
    QCOMPARE(m_window->codes().size(), 330);
    QVERIFY(!m_window->isVisible("chips"));
}

void TestFiltersInWindow::counts_followTheText()
{
    m_window->type(u"6013"_s);
    QCOMPARE(m_window->filterCount(QString()), 1);
    QCOMPARE(m_window->filterCount(u"sdk/common"_s), 1);
    QCOMPARE(m_window->filterCount(u"server"_s), 0);
    m_window->press(Qt::Key_Escape);
    QCOMPARE(m_window->filterCount(QString()), 330);
}

void TestFiltersInWindow::chips_nameTheFilters()
{
    clickFilter(u"sdk/common"_s);
    QVERIFY(m_window->isVisible("sectionChip"));
    QVERIFY(!m_window->isVisible("ticketChip"));
    QVERIFY(m_window->child<QAbstractButton>("sectionChip")->text().contains(u"SDK · Common"_s));
    clickFilter(u"submit"_s);
    QVERIFY(
        m_window->child<QAbstractButton>("ticketChip")->text().contains(Wording::ticketShort(TicketAdvice::Submit)));
}

void TestFiltersInWindow::chip_removesItsFilterAlone()
{
    clickFilter(u"sdk"_s);
    clickFilter(u"submit"_s);
    m_window->click(m_window->child<QWidget>("sectionChip"));
    QCOMPARE(m_window->codes().size(), 22);
    QVERIFY(isActive(u"submit"_s) && isActive(QString()));
    m_window->click(m_window->child<QWidget>("ticketChip"));
    QCOMPARE(m_window->codes().size(), 330);
    QVERIFY(!m_window->isVisible("chips"));
}

void TestFiltersInWindow::escape_emptiesTheTextThenRemovesTheFilters()
{
    clickFilter(u"sdk/network"_s);
    const QString filter = m_window->searchBox()->text();
    m_window->searchFor(u"超时 "_s + filter);
    m_window->press(Qt::Key_Escape);
    QCOMPARE(m_window->searchBox()->text(), filter);
    QCOMPARE(m_window->codes().size(), 20);
    m_window->press(Qt::Key_Escape);
    QCOMPARE(m_window->codes().size(), 330);
    QCOMPARE(QApplication::focusWidget(), m_window->searchBox());
}

void TestFiltersInWindow::enterAndSpace_chooseARow()
{
    m_window->filters()->setFocus();
    m_window->filters()->setCurrentIndex(m_window->filterRow(u"server/profile"_s));
    m_window->press(Qt::Key_Return);
    QCOMPARE(m_window->codes().size(), 12);
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Space);
    QCOMPARE(m_window->codes().size(), 23); // relationship
    QCOMPARE(QApplication::focusWidget(), m_window->filters());
}

void TestFiltersInWindow::filter_withoutText_keepsTheSelectedCode()
{
    m_window->type(u"10007"_s);
    m_window->press(Qt::Key_Escape);
    QCOMPARE(m_window->selectedCodes(), QStringList(u"10007"_s));
    clickFilter(u"server/group"_s);
    QCOMPARE(m_window->selectedCodes(), QStringList(u"10007"_s));
    QCOMPARE(m_window->label("detailCode"), u"10007"_s);
}

void TestFiltersInWindow::offer_isTakenByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("return") << int(Qt::Key_Return);
    QTest::newRow("enter") << int(Qt::Key_Enter);
    QTest::newRow("tab") << int(Qt::Key_Tab);
}

void TestFiltersInWindow::offer_isTakenByKey()
{
    QFETCH(int, key);
    m_window->searchFor(u"timeout is:st"_s);
    QVERIFY(QApplication::activePopupWidget());
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key(key));
    QCOMPARE(m_window->searchBox()->text().trimmed(), u"timeout is:starred"_s);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(QApplication::focusWidget(), m_window->searchBox());
}

void TestFiltersInWindow::enter_withoutAChosenOffer_goesToTheResults()
{
    m_window->searchFor(u"timeout ticket:"_s);
    QVERIFY(QApplication::activePopupWidget());
    QVERIFY(!m_window->codes().isEmpty());
    m_window->press(Qt::Key_Return);
    QCOMPARE(m_window->searchBox()->text(), u"timeout ticket:"_s);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(QApplication::focusWidget(), m_window->results());
}

void TestFiltersInWindow::languageSwitch_keepsTheFilter()
{
    clickFilter(u"server/group"_s);
    clickFilter(u"submit"_s);
    const QStringList codes = m_window->codes();
    m_window->switchTo(Language::Chinese);
    QCOMPARE(m_window->codes(), codes);
    QVERIFY(isActive(u"server/group"_s) && isActive(u"submit"_s));
    QVERIFY(m_window->child<QAbstractButton>("sectionChip")->text().contains(u"服务端 · 群组"_s));
}

QTEST_MAIN(TestFiltersInWindow)
#include "tst_filters_in_window.moc"
