// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/wording.h"
#include "i18n/translations.h"
#include "models/codelistmodel.h"
#include "support/printmodel.h"
#include "support/samplecatalogue.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

/// Three entries with the ids 1 to 3; any other cannot be read.
class SampleSource final : public EntrySource
{
public:
    SampleSource()
        : m_entries{makeEntry(6013, u"sdk/common"_s, TicketAdvice::None),
                    makeEntry(9501, u"sdk/network"_s, TicketAdvice::IfPersists),
                    makeEntry(120001, u"server/common"_s, TicketAdvice::Submit)}
    {
        m_entries[0].symbols = {u"ERR_NOT_READY"_s, u"ERR_NO_INIT"_s};
        m_entries[0].description = {u"尚未初始化。"_s, u"Not ready."_s};
        m_entries[1].description = {u"请求超时。"_s, u"Timed out."_s};
        m_entries[2].lastCode = Code::fromNumber(130000);
        m_entries[2].description = {u"业务自定义。"_s, u"Your own."_s};
    }

    const Entry *entryById(qint64 id) override
    {
        return id >= 1 && id <= m_entries.size() ? &m_entries[id - 1] : nullptr;
    }

private:
    static Entry makeEntry(qint64 number, const QString &section, TicketAdvice ticket)
    {
        Entry entry;
        entry.code = entry.lastCode = Code::fromNumber(number);
        entry.section = section;
        entry.ticket = ticket;
        return entry;
    }

    QList<Entry> m_entries;
};

HitList hits(const QList<qint64> &ids)
{
    QList<Hit> hits;
    for (const qint64 id : ids)
        hits.append({.id = quint32(id), .rank = Rank::Description});
    return HitList(hits);
}

} // namespace

class TestCodeListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rows_english();
    void rows_chinese();
    void setLanguage_announcesTextsAndHeaders();
    void setLanguage_withoutRows_announcesHeadersAlone();
    void setHits_replacesRows();
    void setHits_same_saysNothing();
    void setHits_none_keepsColumns();
    void setHits_goingOn_addsRows();
    void setHits_shorterOrOther_resets_data();
    void setHits_shorterOrOther_resets();
    void setHits_everyEntry_goesOn();
    void million_rowsAreFound();
    void highlights_areOfCodesSymbolsAndDescriptions();
    void setHighlighter_announcesHighlightsAlone();
    void setSource_forgetsRows();
    void rowOfAndIdAt_agree();
    void unreadableEntry_isAnEmptyRow();
    void accessibleText_ofFirstCell_isTheWholeRow_data();
    void accessibleText_ofFirstCell_isTheWholeRow();
    void toolTip_tellsWhatACellCuts();
    void ticketRole_isTheAdvice();
    void codes_standAtTheRight();
    void indexOfAnotherModel_isRefused();

private:
    Translations m_translations{QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/translations")};
    CatalogueInfo m_info = sampleInfo();
    SampleSource m_source;
    std::unique_ptr<CodeListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCodeListModel::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(m_translations.use(Language::English));
    m_model = std::make_unique<CodeListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setSource(&m_source, &m_info);
    m_model->setHits(hits({2, 1, 3}));
}

void TestCodeListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestCodeListModel::rows_english()
{
    QCOMPARE(printHeader(*m_model), u"Code | Symbol | Description | Section | Ticket"_s);
    QCOMPARE(printTable(*m_model),
             QStringList({u"9501 |  | Timed out. | SDK · Network | "_s + Wording::ticketShort(TicketAdvice::IfPersists),
                          u"6013 | ERR_NOT_READY | Not ready. | SDK · Common | "_s,
                          u"120001-130000 |  | Your own. | Server | "_s + Wording::ticketShort(TicketAdvice::Submit)}));
}

void TestCodeListModel::rows_chinese()
{
    const QString english = printHeader(*m_model);
    QVERIFY(m_translations.use(Language::Chinese));
    m_model->setLanguage(Language::Chinese);
    const QStringList titles = printHeader(*m_model).split(u" | "_s);
    QCOMPARE(titles.size(), int(CodeListModel::ColumnCount));
    for (const QString &title : titles)
        QVERIFY2(!title.isEmpty() && !english.contains(title), qPrintable(title));
    QCOMPARE(
        printTable(*m_model),
        QStringList({u"9501 |  | 请求超时。 | 客户端 · 网络 | "_s + Wording::ticketShort(TicketAdvice::IfPersists),
                     u"6013 | ERR_NOT_READY | 尚未初始化。 | 客户端 · 通用 | "_s,
                     u"120001-130000 |  | 业务自定义。 | 服务端 | "_s + Wording::ticketShort(TicketAdvice::Submit)}));
}

void TestCodeListModel::setLanguage_announcesTextsAndHeaders()
{
    const QSignalSpy headers(m_model.get(), &QAbstractItemModel::headerDataChanged);
    const QSignalSpy texts(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setLanguage(Language::Chinese);
    QCOMPARE(headers.size(), 1);
    QCOMPARE(headers[0].mid(1), QVariantList({0, int(CodeListModel::ColumnCount) - 1}));
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts[0][0].toModelIndex(), m_model->index(0, 0));
    QCOMPARE(texts[0][1].toModelIndex(), m_model->index(2, CodeListModel::ColumnCount - 1));
}

void TestCodeListModel::setLanguage_withoutRows_announcesHeadersAlone()
{
    m_model->setHits({});
    const QSignalSpy headers(m_model.get(), &QAbstractItemModel::headerDataChanged);
    const QSignalSpy texts(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setLanguage(Language::Chinese);
    QCOMPARE(headers.size(), 1);
    QVERIFY(texts.isEmpty());
}

void TestCodeListModel::setHits_replacesRows()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setHits(hits({3}));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, CodeListModel::CodeColumn).data().toString(), u"120001-130000");
}

void TestCodeListModel::setHits_same_saysNothing()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setHits(hits({2, 1, 3}));
    QVERIFY(resets.isEmpty());
    m_model->setHits(hits({2, 3, 1}));
    QCOMPARE(resets.size(), 1);
}

void TestCodeListModel::setHits_none_keepsColumns()
{
    m_model->setHits({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), int(CodeListModel::ColumnCount));
    QVERIFY(!m_model->setHits(hits({2, 1}))); // a new list, not one that goes on
}

void TestCodeListModel::setHits_goingOn_addsRows()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy additions(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex first = m_model->index(0, 0);
    QVERIFY(m_model->setHits(hits({2, 1, 3, 1, 2})));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(additions.size(), 1);
    QCOMPARE(additions[0].mid(1), QVariantList({3, 4}));
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(first.isValid());
    QCOMPARE(first.data().toString(), u"9501"_s);
}

void TestCodeListModel::setHits_shorterOrOther_resets_data()
{
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("shorter") << QList<qint64>{2, 1};
    QTest::newRow("other-in-the-middle") << QList<qint64>{2, 3, 3, 1};
    QTest::newRow("longer-at-the-front") << QList<qint64>{3, 2, 1, 3};
    QTest::newRow("none") << QList<qint64>{};
}

void TestCodeListModel::setHits_shorterOrOther_resets()
{
    QFETCH(QList<qint64>, ids);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(!m_model->setHits(hits(ids)));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(m_model->rowCount(), ids.size());
}

void TestCodeListModel::setHits_everyEntry_goesOn()
{
    m_model->setHits(HitList::everyEntry(2));
    const QSignalSpy additions(m_model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(m_model->setHits(HitList::everyEntry(3)));
    QCOMPARE(additions.size(), 1);
    QCOMPARE(m_model->idAt(2), 3);
}

void TestCodeListModel::million_rowsAreFound()
{
    constexpr int Million = 1'000'000;
    m_tester.reset(); // looks at every row
    m_model->setHits(HitList::everyEntry(Million));
    QCOMPARE(m_model->rowOf(Million), Million - 1);
    QCOMPARE(m_model->rowOf(Million + 1), -1);
    QList<Hit> backwards;
    for (int id = Million; id > 0; --id)
        backwards.append({.id = quint32(id), .rank = Rank::Description});
    m_model->setHits(HitList(backwards));
    QCOMPARE(m_model->rowOf(1), Million - 1);
    QCOMPARE(m_model->idAt(0), Million);
}

void TestCodeListModel::highlights_areOfCodesSymbolsAndDescriptions()
{
    const auto highlights = [this](int column) {
        return m_model->index(1, column).data(CodeListModel::HighlightRole).value<QList<TextRange>>();
    };
    QVERIFY(highlights(CodeListModel::DescriptionColumn).isEmpty());
    m_model->setHighlighter([](const QString &text) { return QList<TextRange>{{0, text.size()}}; });
    QCOMPARE(highlights(CodeListModel::CodeColumn), QList<TextRange>({{0, 4}}));
    QCOMPARE(highlights(CodeListModel::SymbolColumn), QList<TextRange>({{0, 13}}));
    QCOMPARE(highlights(CodeListModel::DescriptionColumn), QList<TextRange>({{0, 10}}));
    QVERIFY(highlights(CodeListModel::SectionColumn).isEmpty());
    QVERIFY(highlights(CodeListModel::TicketColumn).isEmpty());
}

void TestCodeListModel::setHighlighter_announcesHighlightsAlone()
{
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setHighlighter({});
    QCOMPARE(changes.size(), 0);
    m_model->setHighlighter([](const QString &) { return QList<TextRange>(); });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][2].value<QList<int>>(), QList<int>{CodeListModel::HighlightRole});
}

void TestCodeListModel::setSource_forgetsRows()
{
    m_model->setSource(nullptr, nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setSource(&m_source, &m_info);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCodeListModel::rowOfAndIdAt_agree()
{
    QCOMPARE(m_model->idAt(0), 2);
    QCOMPARE(m_model->idAt(2), 3);
    QCOMPARE(m_model->rowOf(2), 0);
    QCOMPARE(m_model->rowOf(3), 2);
    QCOMPARE(m_model->rowOf(4), -1);
    QCOMPARE(m_model->idAt(-1), 0);
    QCOMPARE(m_model->idAt(3), 0);
    QCOMPARE(m_model->index(1, 0).data(CodeListModel::IdRole).toLongLong(), 1);
}

void TestCodeListModel::unreadableEntry_isAnEmptyRow()
{
    m_model->setHits(hits({1, 4}));
    QCOMPARE(m_model->rowCount(), 2);
    for (const int role :
         {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(CodeListModel::TicketRole)})
        QVERIFY(!m_model->index(1, CodeListModel::TicketColumn).data(role).isValid());
    QCOMPARE(printTable(*m_model)[1], u" |  |  |  | "_s);
    QCOMPARE(m_model->idAt(1), 4);
}

void TestCodeListModel::accessibleText_ofFirstCell_isTheWholeRow_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("english-ticket") << Language::English << 0
                                    << QStringList{u"9501"_s, u"Timed out."_s, u"SDK · Network"_s};
    QTest::newRow("english-range") << Language::English << 2
                                   << QStringList{u"120001-130000"_s, u"Your own."_s, u"Server"_s};
    QTest::newRow("chinese-no-ticket") << Language::Chinese << 1
                                       << QStringList{u"6013"_s, u"尚未初始化。"_s, u"客户端 · 通用"_s};
}

void TestCodeListModel::accessibleText_ofFirstCell_isTheWholeRow()
{
    QFETCH(Language, language);
    QFETCH(int, row);
    QFETCH(QStringList, parts);
    QVERIFY(m_translations.use(language));
    m_model->setLanguage(language);
    parts << Wording::ticketShort(
        TicketAdvice(m_model->index(row, CodeListModel::TicketColumn).data(CodeListModel::TicketRole).toInt()));
    const QString sentence = m_model->index(row, CodeListModel::CodeColumn).data(Qt::AccessibleTextRole).toString();
    qsizetype from = 0;
    for (const QString &part : parts) { // each once, in this order
        const qsizetype at = sentence.indexOf(part, from);
        QVERIFY2(at >= 0, qPrintable(sentence));
        from = at + part.size();
    }
}

void TestCodeListModel::toolTip_tellsWhatACellCuts()
{
    const auto toolTip
        = [this](int row, int column) { return m_model->index(row, column).data(Qt::ToolTipRole).toString(); };
    QCOMPARE(toolTip(1, CodeListModel::SymbolColumn), u"ERR_NOT_READY\nERR_NO_INIT"_s);
    QCOMPARE(toolTip(1, CodeListModel::DescriptionColumn), u"Not ready."_s);
    QCOMPARE(toolTip(1, CodeListModel::TicketColumn), QString());
    QCOMPARE(toolTip(0, CodeListModel::TicketColumn), Wording::ticketBadge(m_source.entryById(2)->ticket));
}

void TestCodeListModel::ticketRole_isTheAdvice()
{
    const auto advice = [this](int row) {
        return TicketAdvice(m_model->index(row, CodeListModel::TicketColumn).data(CodeListModel::TicketRole).toInt());
    };
    QCOMPARE(advice(0), TicketAdvice::IfPersists);
    QCOMPARE(advice(1), TicketAdvice::None);
    QCOMPARE(advice(2), TicketAdvice::Submit);
}

void TestCodeListModel::codes_standAtTheRight()
{
    const auto isAtRight = [](const QVariant &alignment) { return (alignment.toInt() & Qt::AlignRight) != 0; };
    for (int column = 0; column < CodeListModel::ColumnCount; ++column) {
        QCOMPARE(isAtRight(m_model->index(0, column).data(Qt::TextAlignmentRole)), column == CodeListModel::CodeColumn);
        QCOMPARE(isAtRight(m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)),
                 column == CodeListModel::CodeColumn);
    }
}

void TestCodeListModel::indexOfAnotherModel_isRefused()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"which is different from this model"_s));
    const CodeListModel other;
    CodeListModel another;
    another.setSource(&m_source, &m_info);
    another.setHits(hits({1}));
    QVERIFY(!other.data(another.index(0, 0), Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestCodeListModel)
#include "tst_codelistmodel.moc"
