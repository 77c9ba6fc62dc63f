// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/code.h"

#include <QList>
#include <QTest>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseDecimal_data();
    void parseDecimal();
    void fromLabel_data();
    void fromLabel();
    void fromNumber_negative_equalsItsLabel();
    void equality_sameNumberOtherLabel_isAnotherCode();
    void order_numbersAndLabels_numbersFirstThenLabels();
    void order_numbers_byValueNotByDigits();
};

namespace {

void numberColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<qint64>("number");
}

void number(const char *name, const QString &text, qint64 value)
{
    QTest::newRow(name) << text << true << value;
}

void noNumber(const char *name, const QString &text)
{
    QTest::newRow(name) << text << false << qint64(0);
}

} // namespace

void TestCode::parseDecimal_data()
{
    numberColumns();
    number("plain", u"6013"_s, 6013);
    number("zero", u"0"_s, 0);
    number("minus", u"-10001"_s, -10001);
    number("plus", u"+5"_s, 5);
    number("minus-zero", u"-0"_s, 0);
    number("leading-zeros", u"007"_s, 7);
    number("18-digits", u"999999999999999999"_s, 999'999'999'999'999'999);
    number("18-digits-minus", u"-999999999999999999"_s, -999'999'999'999'999'999);
    noNumber("19-digits", u"1000000000000000000"_s);
    noNumber("64-bits-overflow", u"9223372036854775808"_s);
    noNumber("19-digits-of-zeros", u"0000000000000000007"_s);
    noNumber("empty", u""_s);
    noNumber("sign-alone", u"-"_s);
    noNumber("two-signs", u"--5"_s);
    noNumber("sign-behind", u"5-"_s);
    noNumber("space-around", u" 5 "_s);
    noNumber("space-inside", u"60 13"_s);
    noNumber("thousands-separator", u"6,013"_s);
    noNumber("fraction", u"5.0"_s);
    noNumber("exponent", u"1e3"_s);
    noNumber("hexadecimal", u"0x177D"_s);
    noNumber("letters", u"42P01"_s);
    noNumber("arabic-digits", u"٦٠١٣"_s);
    noNumber("nul", u"60"_s + QChar(0) + u"13"_s);
}

void TestCode::parseDecimal()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    QFETCH(qint64, number);

    const std::optional<qint64> parsed = Codebook::parseDecimal(text);
    QCOMPARE(parsed.has_value(), isNumber);
    QCOMPARE(parsed.value_or(0), number);
}

void TestCode::fromLabel_data()
{
    numberColumns();
    number("plain", u"6013"_s, 6013);
    number("minus", u"-10001"_s, -10001);
    number("zero", u"0"_s, 0);
    noNumber("plus", u"+5"_s);
    noNumber("leading-zero", u"007"_s);
    noNumber("minus-zero", u"-0"_s);
    noNumber("hexadecimal", u"0x80070005"_s);
    noNumber("letters-inside", u"42P01"_s);
    noNumber("prefixed", u"ORA-00942"_s);
    noNumber("too-many-digits", u"1234567890123456789"_s);
    noNumber("empty", u""_s);
}

void TestCode::fromLabel()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    QFETCH(qint64, number);

    const Code code = Code::fromLabel(text);
    QCOMPARE(code.label, text);
    QCOMPARE(code.number.has_value(), isNumber);
    QCOMPARE(code.number.value_or(0), number);
}

void TestCode::fromNumber_negative_equalsItsLabel()
{
    const Code code = Code::fromNumber(-10001);
    QCOMPARE(code.label, u"-10001"_s);
    QCOMPARE(code.number, std::optional<qint64>(-10001));
    QVERIFY(code == Code::fromLabel(u"-10001"_s));
}

void TestCode::equality_sameNumberOtherLabel_isAnotherCode()
{
    QVERIFY(!(Code::fromLabel(u"007"_s) == Code::fromLabel(u"7"_s)));
    QVERIFY(!(Code::fromNumber(10003) == Code::fromNumber(-10003)));
}

void TestCode::order_numbersAndLabels_numbersFirstThenLabels()
{
    QList<Code> codes;
    for (const auto &label : {u"ORA-00942"_s, u"6013"_s, u"42P01"_s, u"-10001"_s, u"0"_s, u"23505-x"_s, u"70"_s})
        codes << Code::fromLabel(label);
    std::sort(codes.begin(), codes.end());

    QStringList sorted;
    for (const Code &code : codes)
        sorted << code.label;
    QCOMPARE(sorted, QStringList({u"-10001"_s, u"0"_s, u"70"_s, u"6013"_s, u"23505-x"_s, u"42P01"_s, u"ORA-00942"_s}));
}

void TestCode::order_numbers_byValueNotByDigits()
{
    QVERIFY(Code::fromNumber(9) < Code::fromNumber(10));
    QVERIFY(Code::fromNumber(-10) < Code::fromNumber(-9));
    QVERIFY(Code::fromNumber(-1) < Code::fromNumber(0));
}

QTEST_GUILESS_MAIN(TestCode)
#include "tst_code.moc"
