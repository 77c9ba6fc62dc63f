// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/reply.h"
#include "support/samplecatalogue.h"

#include <QTest>
#include <QTranslator>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

class ChineseWords final : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        const QString text = QString::fromUtf8(sourceText);
        if (QString::fromLatin1(context) != u"Reply")
            return {};
        if (text == u"Hello,")
            return u"您好："_s;
        if (text == u"Error code %1 means: %2")
            return u"错误码 %1 表示：%2"_s;
        if (text == u"What to do: %1")
            return u"处理建议：%1"_s;
        if (text.startsWith(u"If the problem persists"))
            return u"若问题仍然存在，请告诉我们。"_s;
        if (text == u"yyyy-MM-dd")
            return u"yyyy年M月d日"_s;
        return u"就这些。"_s;
    }

    bool isEmpty() const override { return false; }
};

Entry sampleEntry(TicketAdvice ticket = TicketAdvice::None)
{
    Entry entry;
    entry.code = Code::fromNumber(6013);
    entry.lastCode = entry.code;
    entry.symbols = QStringList{u"ERR_FIRST_NAME"_s};
    entry.section = u"sdk/common"_s;
    entry.ticket = ticket;
    entry.description = {u"尚未初始化。"_s, u"Not initialised."_s};
    entry.hint = {u"先初始化。"_s, u"Initialise first."_s};
    return entry;
}

} // namespace

class TestReply final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_noTicket_isDescriptionAndHint();
    void text_chinese_isInChinese();
    void text_submit_saysThatWePassItOn();
    void text_ifPersists_saysToTryFirst();
    void text_percentSigns_stayAsTheyAre();
    void hintForCustomer_data();
    void hintForCustomer();
    void fill_allPlaceholders_areFilled();
    void fill_chinese_isInChinese();
    void fill_unknownPlaceholder_staysAndIsReported();
    void fill_bracesInValues_stayAsTheyAre();
    void withPlaceholders_data();
    void withPlaceholders();
    void withPlaceholders_builtInText_fitsAnotherEntry();

private:
    CatalogueInfo m_info = sampleInfo();
    QTranslator m_noWords;
    ChineseWords m_chineseWords;
    Reply m_english{m_info, Language::English, m_noWords};
    Reply m_chinese{m_info, Language::Chinese, m_chineseWords};
};

void TestReply::text_noTicket_isDescriptionAndHint()
{
    QCOMPARE(m_english.text(sampleEntry()),
             u"Hello,\n\nError code 6013 means: Not initialised.\nWhat to do: Initialise first.\n\n"
             "If anything is unclear, just reply to this message."_s);
}

void TestReply::text_chinese_isInChinese()
{
    QCOMPARE(m_chinese.text(sampleEntry(TicketAdvice::IfPersists)),
             u"您好：\n\n错误码 6013 表示：尚未初始化。\n处理建议：先初始化。\n\n"
             "若问题仍然存在，请告诉我们。\n\n就这些。"_s);
}

void TestReply::text_submit_saysThatWePassItOn()
{
    Entry entry = sampleEntry(TicketAdvice::Submit);
    entry.hint.en = u"Submit a ticket with the error code."_s;
    const QString text = m_english.text(entry);
    QVERIFY2(!text.contains(u"ticket", Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(!text.contains(u"What to do"), qPrintable(text));
    QVERIFY2(text.contains(u"We will pass this on to our engineers."), qPrintable(text));
    for (const QStringView wanted :
         {u"interface called", u"error message", u"time", u"SDKAppID", u"UserID", u"SDK version"})
        QVERIFY2(text.contains(wanted), qPrintable(text));
}

void TestReply::text_ifPersists_saysToTryFirst()
{
    Entry entry = sampleEntry(TicketAdvice::IfPersists);
    entry.hint.en = u"Retry the request; if the error persists, submit a ticket."_s;
    const QString text = m_english.text(entry);
    QVERIFY2(!text.contains(u"ticket", Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(text.contains(u"What to do: Retry the request.\n\nIf the problem persists, please send us"),
             qPrintable(text));
}

void TestReply::text_percentSigns_stayAsTheyAre()
{
    Entry entry = sampleEntry();
    entry.description.en = u"Load is at 100%3 or %1."_s;
    entry.hint.en = u"Keep it below 80%2."_s;
    QVERIFY(m_english.text(entry).contains(u"means: Load is at 100%3 or %1.\nWhat to do: Keep it below 80%2.\n"_s));
}

void TestReply::hintForCustomer_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("kept");

    QTest::newRow("only-ticket") << Language::English << u"Submit a ticket so that support can help."_s << QString();
    QTest::newRow("only-ticket-chinese") << Language::Chinese << u"提交工单，请客服确认；工单中写明 SDKAppID。"_s
                                         << QString();
    QTest::newRow("semicolon") << Language::English << u"Try again; if it still fails, submit a ticket."_s
                               << u"Try again."_s;
    QTest::newRow("semicolon-chinese") << Language::Chinese << u"先重试一次；仍失败就提交工单。"_s << u"先重试一次。"_s;
    QTest::newRow("sentence") << Language::English
                              << u"Retry. Wait a bit; then retry. If it persists, submit a ticket."_s
                              << u"Retry. Wait a bit; then retry."_s;
    QTest::newRow("sentence-chinese") << Language::Chinese << u"先重试；再等等。若一直失败，提交工单，并写明错误码。"_s
                                      << u"先重试；再等等。"_s;
    QTest::newRow("ticket-first") << Language::English << u"Submit a ticket; meanwhile, log in again."_s
                                  << u"Meanwhile, log in again."_s;
    QTest::newRow("name-with-a-dot") << Language::English << u"Check a.b.c; see V5.1. Then submit a ticket."_s
                                     << u"Check a.b.c; see V5.1."_s;
    QTest::newRow("nothing-about-tickets") << Language::English << u"Retry."_s << u"Retry."_s;
}

void TestReply::hintForCustomer()
{
    QFETCH(Language, language);
    QFETCH(QString, hint);
    QFETCH(QString, kept);
    Entry entry = sampleEntry(TicketAdvice::Submit);
    entry.hint.in(language) = hint;
    QCOMPARE(Codebook::hintForCustomer(entry, language), kept);
}

void TestReply::fill_allPlaceholders_areFilled()
{
    const ReplyTemplate own{u"Mine"_s,
                            {QString(), u"{code} {symbol}: {description} {hint} ({section}, {date}) { x } {}"_s}};
    const FilledReply filled = m_english.fill(own, sampleEntry(), QDate(2020, 2, 29));
    QCOMPARE(filled.text,
             u"6013 ERR_FIRST_NAME: Not initialised. Initialise first. (SDK · Common, 2020-02-29) { x } {}"_s);
    QVERIFY(filled.unknown.isEmpty());
}

void TestReply::fill_chinese_isInChinese()
{
    const ReplyTemplate own{u"Mine"_s, {u"错误码{code}：{description}{section}，{date}"_s, QString()}};
    QCOMPARE(m_chinese.fill(own, sampleEntry(), QDate(2020, 2, 9)).text,
             u"错误码6013：尚未初始化。客户端 · 通用，2020年2月9日"_s);
}

void TestReply::fill_unknownPlaceholder_staysAndIsReported()
{
    const ReplyTemplate own{u"Mine"_s, {QString(), u"{name}, {code} {name} {Code}"_s}};
    const FilledReply filled = m_english.fill(own, sampleEntry(), QDate());
    QCOMPARE(filled.text, u"{name}, 6013 {name} {Code}"_s);
    QCOMPARE(filled.unknown, (QStringList{u"name"_s, u"Code"_s}));
}

void TestReply::fill_bracesInValues_stayAsTheyAre()
{
    Entry entry = sampleEntry();
    entry.description.en = u"Field {code} is {missing}."_s;
    const FilledReply filled = m_english.fill({u"Mine"_s, {QString(), u"{description}"_s}}, entry, QDate());
    QCOMPARE(filled.text, u"Field {code} is {missing}."_s);
    QVERIFY(filled.unknown.isEmpty());
}

void TestReply::withPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("every-value")
        << u"6013 ERR_FIRST_NAME: Not initialised. Initialise first. (SDK · Common, 2020-02-29)"_s
        << u"{code} {symbol}: {description} {hint} ({section}, {date})"_s;
    QTest::newRow("glued-to-han") << u"错误码6013。"_s << u"错误码{code}。"_s;
    QTest::newRow("inside-a-number") << u"60130 -6013 6013_x"_s << u"60130 -6013 6013_x"_s;
    QTest::newRow("placeholders-stay") << u"{code} {name}"_s << u"{code} {name}"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestReply::withPlaceholders()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(m_english.withPlaceholders(text, sampleEntry(), QDate(2020, 2, 29)), expected);
}

void TestReply::withPlaceholders_builtInText_fitsAnotherEntry()
{
    Entry other = sampleEntry();
    other.code = other.lastCode = Code::fromNumber(-5);
    other.description.en = u"Too (often)."_s;
    other.hint.en = u"Wait for 6013 ms."_s;
    const QDate date(2020, 2, 29);
    const ReplyTemplate made{u"Mine"_s, {QString(), m_english.withPlaceholders(m_english.text(other), other, date)}};
    QCOMPARE(m_english.fill(made, sampleEntry(), date).text, m_english.text(sampleEntry()));
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
