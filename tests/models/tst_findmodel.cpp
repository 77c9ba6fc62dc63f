// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/wording.h"
#include "i18n/translations.h"
#include "models/findmodel.h"
#include "support/han.h"
#include "support/printmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

/// Two entries: 6208 wants a ticket, 6206 none.
class TwoEntries final : public EntrySource
{
public:
    TwoEntries()
    {
        m_entries[0].code = m_entries[0].lastCode = Code::fromNumber(6208);
        m_entries[1].code = m_entries[1].lastCode = Code::fromNumber(6206);
        m_entries[0].description = {u"其他终端登录"_s, u"Kicked off"_s};
        m_entries[0].ticket = TicketAdvice::Submit;
        m_entries[1].description = {u"签名过期"_s, u"Signature expired"_s};
    }

    const Entry *entryById(qint64 id) override { return id >= 1 && id <= 2 ? &m_entries[id - 1] : nullptr; }

private:
    Entry m_entries[2];
};

CodeSummary summary(const QString &label, const QList<qint64> &ids, qint64 count, qint64 firstLine, qint64 lastLine,
                    Confidence confidence, FindReason reason)
{
    Find find;
    find.line = firstLine;
    find.text = label;
    find.code.label = label;
    find.ids = ids;
    find.confidence = confidence;
    find.reason = reason;
    CodeSummary code{.name = label, .ids = ids, .count = count, .first = find, .last = find, .best = find};
    code.last.line = lastLine;
    return code;
}

QList<CodeSummary> threeCodes()
{
    return {summary(u"6208"_s, {1}, 3, 2, 90, Confidence::Strong, FindReason::CalledCode),
            summary(u"6206"_s, {2}, 1, 5, 5, Confidence::Weak, FindReason::Alone),
            summary(u"987654"_s, {}, 2, 7, 8, Confidence::Strong, FindReason::CalledCode)};
}

} // namespace

class TestFindModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rows_english();
    void rows_chinese();
    void symbolOrMessage_isShownAsItsCodes();
    void withoutCodes_hasOnlyAHeader();
    void setCodes_again_replacesThem();
    void entryThatIsGone_isSaidToBeMissing();
    void withoutEntries_codesAreStillListed();
    void setLanguage_reachesEveryCell();
    void toolTip_saysWhyAndTheWholeText();
    void accessibleText_ofTheFirstCellIsTheRow();
    void numbers_standRight();
    void rowOf_findsTheCodeOfAFind();
    void data_outside_isNothing();

private:
    Translations m_translations{QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/translations")};
    TwoEntries m_entries;
    std::unique_ptr<FindModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFindModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_translations.use(Language::English);
    m_model = std::make_unique<FindModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestFindModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestFindModel::rows_english()
{
    m_model->setCodes(threeCodes(), &m_entries);
    QCOMPARE(printHeader(*m_model), u"Code | Times | Lines | What happened | Ticket | How sure"_s);
    QCOMPARE(printTable(*m_model),
             QStringList({u"6208 | 3 | 2–90 | Kicked off | %1 | sure"_s.arg(Wording::ticketShort(TicketAdvice::Submit)),
                          u"6206 | 1 | 5 | Signature expired |  | unsure"_s,
                          u"987654 | 2 | 7–8 | not in the catalogue |  | sure"_s}));
}

/// That the words are translated is what matters here, not how.
void TestFindModel::rows_chinese()
{
    m_model->setCodes(threeCodes(), &m_entries);
    const QStringList english = printTable(*m_model);
    m_translations.use(Language::Chinese);
    m_model->setLanguage(Language::Chinese);
    const auto cell = [this](int row, int column) { return m_model->index(row, column).data().toString(); };
    QCOMPARE(cell(0, FindModel::CodeColumn), u"6208"_s);
    QCOMPARE(cell(0, FindModel::TimesColumn), u"3"_s);
    QCOMPARE(cell(0, FindModel::LinesColumn), u"2–90"_s);
    QCOMPARE(cell(0, FindModel::MeaningColumn), u"其他终端登录"_s);
    QCOMPARE(cell(0, FindModel::TicketColumn), Wording::ticketShort(TicketAdvice::Submit));
    QVERIFY(hasHan(cell(0, FindModel::TicketColumn)));
    QCOMPARE(cell(1, FindModel::MeaningColumn), u"签名过期"_s);
    QCOMPARE(cell(2, FindModel::CodeColumn), u"987654"_s);
    m_translations.use(Language::English);
    m_model->setLanguage(Language::English);
    QCOMPARE(printTable(*m_model), english);
}

void TestFindModel::symbolOrMessage_isShownAsItsCodes()
{
    CodeSummary message = summary(u"签名过期"_s, {2, 1}, 1, 1, 1, Confidence::Strong, FindReason::WholeMessage);
    message.first.code = {};
    const auto cell = [this](int role) { return m_model->index(0, FindModel::CodeColumn).data(role).toString(); };
    m_model->setCodes({message}, &m_entries);
    QCOMPARE(cell(Qt::DisplayRole), u"6206, 6208"_s);
    QCOMPARE(cell(Qt::ToolTipRole), u"签名过期"_s);
    m_model->setCodes({message}, nullptr);
    QCOMPARE(cell(Qt::DisplayRole), u"签名过期"_s);
}

void TestFindModel::withoutCodes_hasOnlyAHeader()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), int(FindModel::ColumnCount));
    m_model->setLanguage(Language::Chinese);
    m_model->setCodes({}, nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestFindModel::setCodes_again_replacesThem()
{
    m_model->setCodes(threeCodes(), &m_entries);
    m_model->setCodes(threeCodes().mid(1, 1), &m_entries);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->codeAt(0).name, u"6206"_s);
    m_model->setCodes({}, nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestFindModel::entryThatIsGone_isSaidToBeMissing()
{
    m_model->setCodes({summary(u"6208"_s, {77}, 1, 1, 1, Confidence::Strong, FindReason::CalledCode)}, &m_entries);
    QCOMPARE(printTable(*m_model), QStringList(u"6208 | 1 | 1 | not in the catalogue |  | sure"_s));
}

void TestFindModel::withoutEntries_codesAreStillListed()
{
    m_model->setCodes(threeCodes(), nullptr);
    QCOMPARE(m_model->index(0, FindModel::CodeColumn).data().toString(), u"6208"_s);
    QCOMPARE(m_model->index(0, FindModel::TicketColumn).data().toString(), QString());
}

void TestFindModel::setLanguage_reachesEveryCell()
{
    m_model->setCodes(threeCodes(), &m_entries);
    QSignalSpy cells(m_model.get(), &FindModel::dataChanged);
    QSignalSpy header(m_model.get(), &FindModel::headerDataChanged);
    m_model->setLanguage(Language::Chinese);
    QCOMPARE(cells.count(), 1);
    QCOMPARE(cells[0][0].toModelIndex(), m_model->index(0, 0));
    QCOMPARE(cells[0][1].toModelIndex(), m_model->index(2, FindModel::ColumnCount - 1));
    QCOMPARE(header.count(), 1);
}

void TestFindModel::toolTip_saysWhyAndTheWholeText()
{
    m_model->setCodes(threeCodes(), &m_entries);
    QCOMPARE(m_model->index(0, FindModel::SureColumn).data(Qt::ToolTipRole).toString(), u"called a code"_s);
    QCOMPARE(m_model->index(1, FindModel::SureColumn).data(Qt::ToolTipRole).toString(), u"a bare number"_s);
    QCOMPARE(m_model->index(0, FindModel::MeaningColumn).data(Qt::ToolTipRole).toString(), u"Kicked off"_s);
}

void TestFindModel::accessibleText_ofTheFirstCellIsTheRow()
{
    m_model->setCodes(threeCodes(), &m_entries);
    QCOMPARE(m_model->index(1, FindModel::CodeColumn).data(Qt::AccessibleTextRole).toString(),
             u"6206, 1, 5, Signature expired, unsure"_s);
    QCOMPARE(m_model->index(1, FindModel::LinesColumn).data(Qt::AccessibleTextRole).toString(), u"5"_s);
}

void TestFindModel::numbers_standRight()
{
    m_model->setCodes(threeCodes(), &m_entries);
    for (int column = 0; column < FindModel::ColumnCount; ++column) {
        const auto alignment = Qt::Alignment(m_model->index(0, column).data(Qt::TextAlignmentRole).toInt());
        const bool isNumber = column == FindModel::CodeColumn || column == FindModel::TimesColumn;
        QCOMPARE(alignment.testFlag(Qt::AlignRight), isNumber);
        QCOMPARE(m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), alignment.toInt());
    }
}

void TestFindModel::rowOf_findsTheCodeOfAFind()
{
    m_model->setCodes(threeCodes(), &m_entries);
    QCOMPARE(m_model->rowOf(threeCodes()[2].last), 2);
    QCOMPARE(m_model->rowOf(threeCodes()[1].first), 1);
    Find other;
    other.code.label = u"1"_s;
    QCOMPARE(m_model->rowOf(other), -1);
}

void TestFindModel::data_outside_isNothing()
{
    m_model->setCodes(threeCodes(), &m_entries);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not valid"_s));
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(FindModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QCOMPARE(m_model->columnCount(m_model->index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TestFindModel)
#include "tst_findmodel.moc"
