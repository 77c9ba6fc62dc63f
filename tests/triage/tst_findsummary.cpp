// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/findsummary.h"

#include <QTest>

using namespace Codebook;

class TestFindSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_sameCode_isCounted();
    void add_signs_areDifferentCodes();
    void add_numbersOfARange_areDifferentCodes();
    void add_symbol_isNamedAsWritten();
    void add_symbolAndNumber_areOneCode();
    void known_order_isSureThenFrequent();
    void unknown_areApart();
    void add_tooMany_areOnlyCounted();

private:
    static Find find(qint64 line, qint64 number, Confidence confidence, const QList<qint64> &ids);
    static QStringList names(const QList<CodeSummary> &codes);
};

Find TestFindSummary::find(qint64 line, qint64 number, Confidence confidence, const QList<qint64> &ids)
{
    Find find;
    find.line = line;
    find.text = QString::number(number);
    find.code = Code::fromNumber(number);
    find.confidence = confidence;
    find.ids = ids;
    return find;
}

QStringList TestFindSummary::names(const QList<CodeSummary> &codes)
{
    QStringList names;
    for (const CodeSummary &code : codes)
        names << code.name;
    return names;
}

void TestFindSummary::add_sameCode_isCounted()
{
    FindSummary summary;
    summary.add(find(3, 6014, Confidence::Weak, {7}));
    summary.add(find(5, 6014, Confidence::Strong, {7}));
    summary.add(find(9, 6014, Confidence::Weak, {7}));
    const QList<CodeSummary> codes = summary.known();
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes.first().count, 3);
    QCOMPARE(codes.first().first.line, 3);
    QCOMPARE(codes.first().last.line, 9);
    QCOMPARE(codes.first().best.line, 5);
}

void TestFindSummary::add_signs_areDifferentCodes()
{
    FindSummary summary;
    summary.add(find(1, -10001, Confidence::Strong, {1}));
    Find other = find(2, 10001, Confidence::Strong, {1});
    other.reason = FindReason::OtherSign;
    summary.add(other);
    QCOMPARE(names(summary.known()), (QStringList{QStringLiteral("-10001"), QStringLiteral("10001")}));
}

void TestFindSummary::add_numbersOfARange_areDifferentCodes()
{
    FindSummary summary;
    for (const qint64 number : {120'001, 120'002}) {
        Find each = find(1, number, Confidence::Strong, {5});
        each.isInRange = true;
        summary.add(each);
    }
    QCOMPARE(summary.known().size(), 2);
}

void TestFindSummary::add_symbol_isNamedAsWritten()
{
    Find symbol;
    symbol.kind = Find::Symbol;
    symbol.text = QStringLiteral("ERR_A");
    symbol.ids = {4};
    FindSummary summary;
    summary.add(symbol);
    symbol.text = QStringLiteral("ERR_ALSO_A");
    summary.add(symbol);
    QCOMPARE(names(summary.known()), QStringList{QStringLiteral("ERR_A")});
    QCOMPARE(summary.known().first().count, 2);
}

void TestFindSummary::add_symbolAndNumber_areOneCode()
{
    Find symbol;
    symbol.kind = Find::Symbol;
    symbol.text = QStringLiteral("ERR_A");
    symbol.ids = {4};
    FindSummary summary;
    summary.add(symbol);
    summary.add(find(2, 6014, Confidence::Strong, {4}));
    QCOMPARE(names(summary.known()), QStringList{QStringLiteral("6014")});
    QCOMPARE(summary.known().first().count, 2);
}

void TestFindSummary::known_order_isSureThenFrequent()
{
    FindSummary summary;
    for (const qint64 number : {1, 1, 1, 2, 3, 3})
        summary.add(find(1, number, number == 1 ? Confidence::Weak : Confidence::Strong, {number}));
    QCOMPARE(names(summary.known()), (QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
}

void TestFindSummary::unknown_areApart()
{
    FindSummary summary;
    summary.add(find(1, 8010, Confidence::Strong, {}));
    summary.add(find(1, 6014, Confidence::Weak, {7}));
    QCOMPARE(names(summary.known()), QStringList{QStringLiteral("6014")});
    QCOMPARE(names(summary.unknown()), QStringList{QStringLiteral("8010")});
    QVERIFY(summary.unknown().first().isUnknown());
}

void TestFindSummary::add_tooMany_areOnlyCounted()
{
    FindSummary summary;
    for (qint64 number = 1; number <= FindSummary::MostCodes + 5; ++number)
        summary.add(find(1, number, Confidence::Strong, {}));
    summary.add(find(2, 1, Confidence::Strong, {}));
    QCOMPARE(summary.unknown().size(), FindSummary::MostCodes);
    QCOMPARE(summary.unknown().first().count, 2);
    QCOMPARE(summary.leftOut(), 5);
}

QTEST_GUILESS_MAIN(TestFindSummary)
#include "tst_findsummary.moc"
