// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "i18n/translations.h"
#include "models/filtermodel.h"
#include "support/han.h"
#include "support/printmodel.h"
#include "support/samplecatalogue.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rows_english();
    void rows_chinese();
    void rows_withoutCatalogue_areThoseOfAny();
    void loneSection_hasNoRow();
    void setCounts_showsThem();
    void setCounts_same_saysNothing();
    void setCatalogue_forgetsCounts();
    void setFilter_marksOneSection_data();
    void setFilter_marksOneSection();
    void setFilter_marksTheTicketBesideTheSection();
    void filterAfterActivating_data();
    void filterAfterActivating();
    void accessibleText_hasTitleAndCount();
    void everyChange_reachesEveryRow();
    void otherCounts_reachTheRowsThatTheyChange();
    void firstTicketAndKeptRow_startAGroup();
    void activatingKept_again_isOff();

private:
    QModelIndex row(const QString &name) const;
    QStringList printed() const;

    Translations m_translations{QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/translations")};
    std::unique_ptr<FilterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

/// A row's title; "all", "submit" and "if-persists" for those whose wording is the program's.
QString nameOf(const QModelIndex &index)
{
    const QVariant ticket = index.data(FilterModel::TicketRole);
    if (ticket.isValid())
        return ticketAdviceName(TicketAdvice(ticket.toInt()));
    return !index.parent().isValid() && index.row() == 0 ? u"all"_s : index.data().toString();
}

FacetCounts sampleCounts()
{
    return {.sections = {{u"sdk"_s, 4}, {u"sdk/common"_s, 1}, {u"sdk/network"_s, 3}, {u"server"_s, 2}},
            .allSections = 6,
            .tickets = {{TicketAdvice::Submit, 5}, {TicketAdvice::None, 1}},
            .kept = {{Kept::Starred, 2}}};
}

} // namespace

void TestFilterModel::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(m_translations.use(Language::English));
    m_model = std::make_unique<FilterModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setCatalogue(sampleInfo());
    m_model->setCounts(sampleCounts());
}

void TestFilterModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QStringList TestFilterModel::printed() const
{
    return printModel(*m_model, [](const QModelIndex &index) {
        const QString line = u"%1 %2"_s.arg(nameOf(index), index.data(FilterModel::CountRole).toString());
        return index.data(FilterModel::ActiveRole).toBool() ? line + u" <"_s : line;
    });
}

QModelIndex TestFilterModel::row(const QString &name) const
{
    const auto all
        = m_model->match(m_model->index(0, 0), Qt::DisplayRole, u"*"_s, -1, Qt::MatchWildcard | Qt::MatchRecursive);
    const auto found
        = std::find_if(all.begin(), all.end(), [&name](const QModelIndex &each) { return nameOf(each) == name; });
    return found == all.end() ? QModelIndex() : *found;
}

void TestFilterModel::rows_english()
{
    QCOMPARE(printed(),
             QStringList({u"all 6 <"_s, u"SDK 4"_s, u"  Common 1"_s, u"  Network 3"_s, u"Server 2"_s, u"submit 5"_s,
                          u"if-persists 0"_s, u"Starred 2"_s, u"With a note 0"_s, u"Recent 0"_s}));
}

void TestFilterModel::rows_chinese()
{
    QVERIFY(m_translations.use(Language::Chinese));
    m_model->setLanguage(Language::Chinese);
    QCOMPARE(printed().mid(1, 4), QStringList({u"客户端 4"_s, u"  通用 1"_s, u"  网络 3"_s, u"服务端 2"_s}));
    for (const QString &name : {u"all"_s, u"submit"_s, u"if-persists"_s})
        QVERIFY2(hasHan(row(name).data().toString()), qPrintable(name));
}

void TestFilterModel::rows_withoutCatalogue_areThoseOfAny()
{
    m_model->setCatalogue({});
    QCOMPARE(printed(),
             QStringList(
                 {u"all 0 <"_s, u"submit 0"_s, u"if-persists 0"_s, u"Starred 0"_s, u"With a note 0"_s, u"Recent 0"_s}));
}

void TestFilterModel::loneSection_hasNoRow()
{
    QVERIFY(m_model->hasChildren(row(u"SDK"_s)));
    QVERIFY(!m_model->hasChildren(row(u"Server"_s)));
    QVERIFY(!row(u"Server · Common"_s).isValid());
}

void TestFilterModel::setCounts_showsThem()
{
    FacetCounts counts = sampleCounts();
    counts.allSections = 9;
    counts.sections[u"sdk/network"_s] = 6;
    counts.tickets[TicketAdvice::IfPersists] = 2;
    counts.kept[Kept::Recent] = 3;
    m_model->setCounts(counts);
    QCOMPARE(printed(),
             QStringList({u"all 9 <"_s, u"SDK 4"_s, u"  Common 1"_s, u"  Network 6"_s, u"Server 2"_s, u"submit 5"_s,
                          u"if-persists 2"_s, u"Starred 2"_s, u"With a note 0"_s, u"Recent 3"_s}));
}

void TestFilterModel::setCounts_same_saysNothing()
{
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setCounts(sampleCounts());
    QVERIFY(changes.isEmpty());
}

void TestFilterModel::setCatalogue_forgetsCounts()
{
    m_model->setCatalogue(sampleInfo());
    QCOMPARE(row(u"Network"_s).data(FilterModel::CountRole).toLongLong(), 0);
}

void TestFilterModel::setFilter_marksOneSection_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("title");

    QTest::newRow("none") << QString() << u"all"_s;
    QTest::newRow("part") << u"sdk"_s << u"SDK"_s;
    QTest::newRow("section") << u"sdk/network"_s << u"Network"_s;
    QTest::newRow("part-with-a-lone-section") << u"server"_s << u"Server"_s;
}

void TestFilterModel::setFilter_marksOneSection()
{
    QFETCH(QString, section);
    QFETCH(QString, title);
    Filter filter;
    if (!section.isEmpty())
        filter.sections << section;
    m_model->setFilter(filter);
    const auto active = m_model->match(m_model->index(0, 0), FilterModel::ActiveRole, true, -1,
                                       Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(active.size(), 1);
    QCOMPARE(nameOf(active[0]), title);
}

void TestFilterModel::setFilter_marksTheTicketBesideTheSection()
{
    m_model->setFilter(Filter{.sections = {u"sdk/common"_s}, .ticket = TicketAdvice::IfPersists, .internal = {}});
    QVERIFY(row(u"Common"_s).data(FilterModel::ActiveRole).toBool());
    QVERIFY(row(u"if-persists"_s).data(FilterModel::ActiveRole).toBool());
    QVERIFY(!row(u"submit"_s).data(FilterModel::ActiveRole).toBool());
    QVERIFY(!row(u"all"_s).data(FilterModel::ActiveRole).toBool());
}

void TestFilterModel::filterAfterActivating_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("ticket"); // -1: none
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("sectionAfter");
    QTest::addColumn<int>("ticketAfter");

    const int submit = int(TicketAdvice::Submit);
    const int ifPersists = int(TicketAdvice::IfPersists);
    QTest::newRow("section-first") << QString() << -1 << u"Network"_s << u"sdk/network"_s << -1;
    QTest::newRow("section-replaces-section") << u"sdk/common"_s << -1 << u"Network"_s << u"sdk/network"_s << -1;
    QTest::newRow("part-replaces-its-section") << u"sdk/common"_s << -1 << u"SDK"_s << u"sdk"_s << -1;
    QTest::newRow("section-again-stays") << u"sdk/common"_s << -1 << u"Common"_s << u"sdk/common"_s << -1;
    QTest::newRow("section-keeps-ticket") << QString() << submit << u"Server"_s << u"server"_s << submit;
    QTest::newRow("all-removes-section-alone") << u"sdk"_s << submit << u"all"_s << QString() << submit;
    QTest::newRow("ticket-keeps-section") << u"sdk"_s << -1 << u"submit"_s << u"sdk"_s << submit;
    QTest::newRow("ticket-replaces-ticket") << QString() << submit << u"if-persists"_s << QString() << ifPersists;
    QTest::newRow("ticket-again-is-off") << u"sdk"_s << submit << u"submit"_s << u"sdk"_s << -1;
}

void TestFilterModel::filterAfterActivating()
{
    QFETCH(QString, section);
    QFETCH(int, ticket);
    QFETCH(QString, row);
    QFETCH(QString, sectionAfter);
    QFETCH(int, ticketAfter);
    const auto filter = [](const QString &path, int advice) {
        return Filter{.sections = path.isEmpty() ? QStringList() : QStringList{path},
                      .ticket = advice < 0 ? std::nullopt : std::optional(TicketAdvice(advice)),
                      .internal = {}};
    };
    m_model->setFilter(filter(section, ticket));
    QVERIFY(this->row(row).isValid());
    QCOMPARE(m_model->filterAfterActivating(this->row(row)), filter(sectionAfter, ticketAfter));
}

void TestFilterModel::accessibleText_hasTitleAndCount()
{
    const auto text = [this](const QString &title) { return row(title).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(text(u"Network"_s), u"Network, 3 codes"_s);
    QCOMPARE(text(u"Common"_s), u"Common, 1 code"_s);
    QVERIFY(text(u"if-persists"_s).endsWith(u", 0 codes"_s));
    Filter filter;
    filter.sections = {u"sdk/network"_s};
    m_model->setFilter(filter);
    QCOMPARE(text(u"Network"_s), u"Network, 3 codes, in force"_s);
}

void TestFilterModel::everyChange_reachesEveryRow()
{
    QSet<QString> changed;
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this,
            [&changed](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    changed << nameOf(first.siblingAtRow(row));
            });
    m_model->setFilter(Filter{.sections = {u"sdk/common"_s}, .ticket = {}, .internal = {}});
    QCOMPARE(changed.size(), printed().size());
    changed.clear();
    m_model->setLanguage(Language::Chinese);
    QCOMPARE(changed.size(), printed().size());
}

void TestFilterModel::otherCounts_reachTheRowsThatTheyChange()
{
    QSet<QString> counted;
    for (const QModelIndex &index : m_model->match(m_model->index(0, 0), Qt::DisplayRole, u".*"_s, -1,
                                                   Qt::MatchRegularExpression | Qt::MatchRecursive)) {
        if (index.data(FilterModel::CountRole).toLongLong() != 0)
            counted << nameOf(index);
    }
    QVERIFY(!counted.isEmpty());
    QSet<QString> changed;
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this,
            [&changed](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    changed << nameOf(first.siblingAtRow(row));
            });
    m_model->setCounts({});
    QCOMPARE(changed, counted);
    changed.clear();
    m_model->setCounts({});
    QVERIFY(changed.isEmpty());
}

void TestFilterModel::firstTicketAndKeptRow_startAGroup()
{
    const auto starts = m_model->match(m_model->index(0, 0), FilterModel::GroupStartRole, true, -1,
                                       Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(starts, QModelIndexList({row(u"submit"_s), row(u"Starred"_s)}));
    QCOMPARE(starts[0].data(FilterModel::TicketRole).toInt(), int(TicketAdvice::Submit));
    QCOMPARE(starts[1].data(FilterModel::KeptRole).toInt(), int(Kept::Starred));
    QVERIFY(!row(u"SDK"_s).data(FilterModel::TicketRole).isValid());
    QVERIFY(!row(u"SDK"_s).data(FilterModel::KeptRole).isValid());
}

void TestFilterModel::activatingKept_again_isOff()
{
    Filter filter = m_model->filterAfterActivating(row(u"Recent"_s));
    QCOMPARE(filter.kept, std::optional(Kept::Recent));
    m_model->setFilter(filter);
    QCOMPARE(row(u"Recent"_s).data(FilterModel::ActiveRole).toBool(), true);
    filter = m_model->filterAfterActivating(row(u"Starred"_s));
    QCOMPARE(filter.kept, std::optional(Kept::Starred));
    m_model->setFilter(filter);
    QCOMPARE(m_model->filterAfterActivating(row(u"Starred"_s)).kept, std::nullopt);
}

QTEST_GUILESS_MAIN(TestFilterModel)
#include "tst_filtermodel.moc"
