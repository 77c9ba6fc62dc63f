// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/testwindow.h"

#include <QCollator>
#include <QHeaderView>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestSortInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void code_sortsByNumber();
    void texts_sortAsReadersExpect_data();
    void texts_sortAsReadersExpect();
    void ticket_showsWhatNeedsDoingFirst();
    void thirdClick_isByRelevanceAgain_data();
    void thirdClick_isByRelevanceAgain();
    void otherColumn_startsAscending();
    void sort_staysWhileTyping();
    void sort_keepsTheSelectedCode();
    void languageSwitch_sortsAnew();
    void languageSwitch_whileSorted_keepsTheSelectedCode();
    void languageSwitch_whileSorted_keepsAllThatIsSelected();
    void newWindow_isByRelevance();

private:
    void clickHeader(int column);
    QStringList column(int column) const;

    std::unique_ptr<TestWindow> m_window;
};

void TestSortInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open({1900, 900})); // every column has room
}

void TestSortInWindow::cleanup()
{
    m_window.reset();
}

void TestSortInWindow::clickHeader(int column)
{
    auto *header = m_window->child<QHeaderView>("resultsHeader");
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

QStringList TestSortInWindow::column(int column) const
{
    const auto *model = m_window->results()->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, column).data().toString();
    return texts;
}

void TestSortInWindow::code_sortsByNumber()
{
    m_window->type(u"超时"_s);
    const auto number = [](const QString &code) {
        return code.section(u'-', code.startsWith(u'-') ? 1 : 0, code.startsWith(u'-') ? 1 : 0).toLongLong()
            * (code.startsWith(u'-') ? -1 : 1);
    };
    clickHeader(CodeListModel::CodeColumn);
    const QStringList ascending = m_window->codes();
    QVERIFY(std::ranges::is_sorted(ascending, {}, number));
    clickHeader(CodeListModel::CodeColumn);
    QCOMPARE(m_window->codes(), QStringList(ascending.crbegin(), ascending.crend()));
}

void TestSortInWindow::texts_sortAsReadersExpect_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("column");

    for (const Language language : {Language::Chinese, Language::English}) {
        const QByteArray tag = languageTag(language).toUtf8();
        QTest::addRow("symbol-%s", tag.constData()) << language << int(CodeListModel::SymbolColumn);
        QTest::addRow("description-%s", tag.constData()) << language << int(CodeListModel::DescriptionColumn);
        QTest::addRow("section-%s", tag.constData()) << language << int(CodeListModel::SectionColumn);
    }
}

void TestSortInWindow::texts_sortAsReadersExpect()
{
    QFETCH(Language, language);
    QFETCH(int, column);
    m_window->switchTo(language);
    const QCollator collator(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                           : QLocale(QLocale::English, QLocale::UnitedStates));
    clickHeader(column);
    QStringList texts = this->column(column);
    QCOMPARE(texts.size(), 330);
    QVERIFY(std::is_sorted(texts.begin(), texts.end(), collator));
    clickHeader(column);
    texts = this->column(column);
    QVERIFY(std::is_sorted(texts.rbegin(), texts.rend(), collator));
}

void TestSortInWindow::ticket_showsWhatNeedsDoingFirst()
{
    clickHeader(CodeListModel::TicketColumn);
    QList<int> advice;
    for (int row = 0; row < 330; ++row)
        advice << m_window->results()
                      ->model()
                      ->index(row, CodeListModel::TicketColumn)
                      .data(CodeListModel::TicketRole)
                      .toInt();
    QCOMPARE(advice.indexOf(int(TicketAdvice::Submit)), 0);
    QCOMPARE(advice.indexOf(int(TicketAdvice::IfPersists)), 22);
    QCOMPARE(advice.indexOf(int(TicketAdvice::None)), 40);
    QVERIFY(std::is_sorted(advice.begin(), advice.end(), std::greater()));
    // Equal ones stay in their order.
    const QStringList codes = m_window->codes().mid(0, 22);
    clickHeader(CodeListModel::TicketColumn);
    QCOMPARE(m_window->codes().mid(308), codes);
}

void TestSortInWindow::thirdClick_isByRelevanceAgain_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("code") << int(CodeListModel::CodeColumn);
    QTest::newRow("symbol") << int(CodeListModel::SymbolColumn);
    QTest::newRow("description") << int(CodeListModel::DescriptionColumn);
    QTest::newRow("section") << int(CodeListModel::SectionColumn);
    QTest::newRow("ticket") << int(CodeListModel::TicketColumn);
}

void TestSortInWindow::thirdClick_isByRelevanceAgain()
{
    QFETCH(int, column);
    m_window->type(u"群组"_s);
    const QStringList byRelevance = m_window->codes();
    clickHeader(column);
    clickHeader(column);
    QVERIFY(m_window->codes() != byRelevance);
    clickHeader(column);
    QCOMPARE(m_window->codes(), byRelevance);
}

void TestSortInWindow::otherColumn_startsAscending()
{
    clickHeader(CodeListModel::CodeColumn);
    clickHeader(CodeListModel::CodeColumn);
    clickHeader(CodeListModel::SymbolColumn);
    const QStringList symbols = column(CodeListModel::SymbolColumn);
    QVERIFY(symbols.constFirst() < symbols.constLast());
    QCOMPARE(m_window->child<QHeaderView>("resultsHeader")->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestSortInWindow::sort_staysWhileTyping()
{
    clickHeader(CodeListModel::CodeColumn);
    clickHeader(CodeListModel::CodeColumn);
    m_window->searchFor(u"601"_s);
    const QStringList codes = m_window->codes();
    QVERIFY(codes.indexOf(u"6019"_s) < codes.indexOf(u"6010"_s));
}

void TestSortInWindow::sort_keepsTheSelectedCode()
{
    m_window->type(u"6013"_s);
    m_window->press(Qt::Key_Escape);
    clickHeader(CodeListModel::DescriptionColumn);
    QCOMPARE(m_window->selectedCodes(), QStringList(u"6013"_s));
    QCOMPARE(m_window->label("detailCode"), u"6013"_s);
    QVERIFY(m_window->results()->viewport()->rect().contains(
        m_window->results()->visualRect(m_window->resultIndex(u"6013"_s))));
}

void TestSortInWindow::languageSwitch_sortsAnew()
{
    clickHeader(CodeListModel::DescriptionColumn);
    const QStringList english = m_window->codes();
    m_window->switchTo(Language::Chinese);
    QVERIFY(m_window->codes() != english);
    m_window->switchTo(Language::English);
    QCOMPARE(m_window->codes(), english);
}

void TestSortInWindow::languageSwitch_whileSorted_keepsTheSelectedCode()
{
    m_window->type(u"10001"_s);
    clickHeader(CodeListModel::SectionColumn);
    m_window->results()->setFocus();
    const int row = m_window->rowOf(u"6124"_s);
    m_window->results()->selectionModel()->setCurrentIndex(
        m_window->results()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(m_window->label("detailCode"), u"6124"_s);
    m_window->switchTo(Language::Chinese);
    QCOMPARE(m_window->selectedCodes(), QStringList(u"6124"_s));
    QCOMPARE(m_window->label("detailCode"), u"6124"_s);
    m_window->switchTo(Language::English);
    QCOMPARE(m_window->selectedCodes(), QStringList(u"6124"_s));
}

void TestSortInWindow::languageSwitch_whileSorted_keepsAllThatIsSelected()
{
    clickHeader(CodeListModel::DescriptionColumn);
    m_window->clickRow(m_window->results(), m_window->resultIndex(u"6013"_s));
    m_window->clickRow(m_window->results(), m_window->resultIndex(u"70001"_s), Qt::ControlModifier);
    m_window->switchTo(Language::Chinese);
    QStringList selected = m_window->selectedCodes();
    selected.sort();
    QCOMPARE(selected, QStringList({u"6013"_s, u"70001"_s}));
    QCOMPARE(m_window->label("detailCode"), u"70001"_s);
}

void TestSortInWindow::newWindow_isByRelevance()
{
    const QStringList before = m_window->codes();
    clickHeader(CodeListModel::DescriptionColumn);
    m_window->close();
    QVERIFY(m_window->open());
    QCOMPARE(m_window->codes(), before);
    QCOMPARE(m_window->child<QHeaderView>("resultsHeader")->sortIndicatorSection(), -1);
}

QTEST_MAIN(TestSortInWindow)
#include "tst_sort_in_window.moc"
