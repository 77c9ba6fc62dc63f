// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/ticketreport.h"

#include <QTest>
#include <QTranslator>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

TicketItem sampleItem(int code = 9506, int count = 2, int firstLine = 3, int lastLine = 4)
{
    TicketItem item;
    item.entry.code = Code::fromNumber(code);
    item.entry.lastCode = item.entry.code;
    item.entry.symbols = QStringList{u"ERR_SAMPLE"_s};
    item.entry.section = u"sdk/network"_s;
    item.entry.ticket = TicketAdvice::Submit;
    item.entry.description = {u"太频繁。"_s, u"Too often."_s};
    item.count = count;
    item.firstLine = firstLine;
    item.lastLine = lastLine;
    return item;
}

QString sampleLog()
{
    return u"SDK Version: 3.5.0.211 Platform: iOS\n"
           "sdkappid=1400000555&userid=13812345678&usersig=eJxabc\n"
           "2020-01-02 03:04:05.678 quitGroup failed|code:9506|desc:too often for 13812345678|\n"
           "2020-01-02 03:04:06.678 code:9506 from 203.0.113.5\n"_s;
}

class ChineseWords final : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        const QString text = QString::fromUtf8(sourceText);
        if (QString::fromLatin1(context) != u"TicketText")
            return {};
        if (text == u"Error code %1: %2")
            return u"错误码 %1：%2"_s;
        if (text == u"%1: %2")
            return u"%1：%2"_s;
        if (text == u"**%1:** %2")
            return u"**%1**：%2"_s;
        if (text == u"%1 (%2×, log lines %3–%4)")
            return u"%1（%2 次，日志第 %3–%4 行）"_s;
        return u"「%1」"_s.arg(text);
    }

    bool isEmpty() const override { return false; }
};

} // namespace

class TestTicketReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticketCase_readsTheLog();
    void plain_filledFromALog();
    void plain_withoutALog_hasLinesToFillIn();
    void plain_chinese_isInChinese();
    void markdown_filledFromALog();
    void markdown_nothingBreaksOut();
    void title_manyCodes_namesTheFirst();
    void removed_isEachOriginalOnce();
    void restoredOriginal_isInTheDraft();
    void restoredLater_isTheSameAsRestoredAtOnce();
    void secretInAnotherField_isRemoved();
    void steps_areRedacted();
    void versionField_isNoWayAroundRedaction();
    void hugeLog_isReadAroundTheFind();
    void partOfALog_hasItsOwnLineNumbers();

private:
    QTranslator m_noWords;
    ChineseWords m_chineseWords;
    TicketText m_english{Language::English, m_noWords};
    TicketText m_chinese{Language::Chinese, m_chineseWords};
};

void TestTicketReport::ticketCase_readsTheLog()
{
    const TicketCase made = ticketCase({sampleItem()}, sampleLog());
    QCOMPARE(made.facts.sdkVersion, u"3.5.0.211"_s);
    QCOMPARE(made.facts.userId, u"13812345678"_s);
    QCOMPARE(made.facts.errorMessage, u"too often for 13812345678"_s);
    QCOMPARE(made.items.size(), 1);
    QCOMPARE(made.log, sampleLog());
}

void TestTicketReport::plain_filledFromALog()
{
    TicketCase made = ticketCase({sampleItem()}, sampleLog());
    made.steps = u"Open a group.\nLeave it."_s;
    QCOMPARE(m_english.plain(ticketReport(made, Language::English)),
             u"Error code 9506: Too often.\n\n"
             "Error code: 9506 ERR_SAMPLE: Too often. (2×, log lines 3–4)\n"
             "Interface called: quitGroup\n"
             "Error message: too often for [phone 1 removed]\n"
             "SDK version: 3.5.0.211\n"
             "Platform: iOS\n"
             "SDKAppID: 1400000555\n"
             "UserID: 13812345678\n"
             "Time: 2020-01-02 03:04:05.678\n"
             "Steps to reproduce: Open a group.\n    Leave it.\n"
             "Log excerpt: \n"
             "SDK Version: 3.5.0.211 Platform: iOS\n"
             "sdkappid=1400000555&userid=[phone 1 removed]&usersig=[UserSig 1 removed]\n"
             "2020-01-02 03:04:05.678 quitGroup failed|code:9506|desc:too often for [phone 1 removed]|\n"
             "2020-01-02 03:04:06.678 code:9506 from [IP 1 removed]\n"_s);
}

void TestTicketReport::plain_withoutALog_hasLinesToFillIn()
{
    QCOMPARE(m_english.plain(ticketReport(ticketCase({sampleItem(6013, 0, 0, 0)}, {}), Language::English)),
             u"Error code 6013: Too often.\n\n"
             "Error code: 6013 ERR_SAMPLE: Too often.\n"
             "Interface called:\nError message:\nSDK version:\nPlatform:\nSDKAppID:\nUserID:\nTime:\n"
             "Steps to reproduce:\nLog excerpt:\n"_s);
}

void TestTicketReport::plain_chinese_isInChinese()
{
    const QString text = m_chinese.plain(ticketReport(ticketCase({sampleItem()}, sampleLog()), Language::Chinese));
    QVERIFY2(
        text.startsWith(u"错误码 9506：太频繁。\n\n「Error code」：9506 ERR_SAMPLE：太频繁。（2 次，日志第 3–4 行）\n"),
        qPrintable(text));
    QVERIFY2(text.contains(u"usersig=[已隐去 UserSig 1]\n"), qPrintable(text));
}

void TestTicketReport::markdown_filledFromALog()
{
    const QString text = m_english.markdown(ticketReport(ticketCase({sampleItem()}, sampleLog()), Language::English));
    QVERIFY2(text.startsWith(u"### Error code 9506: Too often.\n\n"
                             "- **Error code:** 9506 ERR\\_SAMPLE: Too often. (2×, log lines 3–4)\n"
                             "- **Interface called:** quitGroup\n"
                             "- **Error message:** too often for \\[phone 1 removed\\]\n"),
             qPrintable(text));
    QVERIFY2(text.contains(u"- **Time:** 2020-01-02 03:04:05.678\n\n**Steps to reproduce:**\n\n**Log excerpt:**\n\n"
                           "```text\nSDK Version: 3.5.0.211"),
             qPrintable(text));
    QVERIFY2(text.endsWith(u"code:9506 from [IP 1 removed]\n```\n"), qPrintable(text));
}

void TestTicketReport::markdown_nothingBreaksOut()
{
    TicketCase made = ticketCase({sampleItem()}, u"```\n<img src=x>\n````\ncode:9506\n"_s);
    made.facts.errorMessage = u"<b>\n# x"_s;
    made.facts.userId = u"`a`\n```"_s;
    made.steps = u"<script>\n```\n- 1\n2. x\n==="_s;
    const QString text = m_english.markdown(ticketReport(made, Language::English));
    QVERIFY2(text.contains(u"`````text\n```\n<img src=x>\n````\ncode:9506\n`````\n"), qPrintable(text));
    const QString outside = text.first(text.indexOf(u"`````text"));
    QVERIFY2(outside.contains(u"- **Error message:** \\<b\\> \\# x\n"), qPrintable(text));
    QVERIFY2(outside.contains(u"- **UserID:** \\`a\\` \\`\\`\\`\n"), qPrintable(text));
    QVERIFY2(outside.contains(u"**Steps to reproduce:** \\<script\\>\\\n\\`\\`\\`\\\n\\- 1\\\n2\\. x\\\n\\===\n"),
             qPrintable(text));
}

void TestTicketReport::title_manyCodes_namesTheFirst()
{
    QList<TicketItem> items;
    for (int code = 6001; code <= 6007; ++code)
        items << sampleItem(code);
    QCOMPARE(m_english.title(ticketReport(ticketCase(items, {}), Language::English)),
             u"Error code 6001, 6002, 6003, 6004, 6005, …: Too often."_s);
    QCOMPARE(m_english.title({}), u"Error report"_s);
}

void TestTicketReport::removed_isEachOriginalOnce()
{
    const QList<RemovedPiece> removed
        = ticketReport(ticketCase({sampleItem()}, sampleLog()), Language::English).removed();
    QStringList originals;
    for (const RemovedPiece &piece : removed)
        originals << piece.original;
    QCOMPARE(originals, (QStringList{u"13812345678"_s, u"eJxabc"_s, u"203.0.113.5"_s}));
}

void TestTicketReport::restoredOriginal_isInTheDraft()
{
    TicketCase made = ticketCase({sampleItem()}, sampleLog());
    made.restored = QStringList{u"13812345678"_s};
    const TicketReport draft = ticketReport(made, Language::English);
    QCOMPARE(draft.errorMessage.text, u"too often for 13812345678"_s);
    QVERIFY(draft.logExcerpt.text.contains(u"userid=13812345678&usersig=[UserSig 1 removed]\n"));
    QCOMPARE(draft.removed().size(), 2);
}

void TestTicketReport::secretInAnotherField_isRemoved()
{
    TicketCase made = ticketCase({sampleItem()}, u"pwd=tiger77\n"_s);
    made.facts.errorMessage = u"user tiger77 rejected"_s;
    made.facts.platform = u"tiger77"_s;
    const TicketReport draft = ticketReport(made, Language::English);
    QCOMPARE(draft.errorMessage.text, u"user [password 1 removed] rejected"_s);
    QCOMPARE(draft.platform.text, u"[password 1 removed]"_s);
}

void TestTicketReport::steps_areRedacted()
{
    TicketCase made;
    made.steps = u"Call 13812345678"_s;
    QCOMPARE(ticketReport(made, Language::English).steps.text, u"Call [phone 1 removed]"_s);
}

void TestTicketReport::versionField_isNoWayAroundRedaction()
{
    TicketCase made;
    made.facts.sdkVersion = u"usersig=abc123"_s;
    QCOMPARE(ticketReport(made, Language::English).sdkVersion.text, u"usersig=[UserSig 1 removed]"_s);
    made.facts.sdkVersion = u"v3.5.0.211"_s;
    QCOMPARE(ticketReport(made, Language::English).sdkVersion.text, u"v3.5.0.211"_s);
}

void TestTicketReport::restoredLater_isTheSameAsRestoredAtOnce()
{
    TicketCase made = ticketCase({sampleItem()}, sampleLog());
    made.facts.sdkVersion = u"13812345678"_s;
    const TicketReport report = ticketReport(made, Language::English);
    QCOMPARE(report.sdkVersion.text, u"[phone 1 removed]"_s);
    made.restored = QStringList{u"13812345678"_s, u"nothing like it"_s};
    const TicketReport atOnce = ticketReport(made, Language::English);
    const TicketReport later = withRestored(report, made.restored);
    QCOMPARE(later.sdkVersion.text, u"13812345678"_s);
    QCOMPARE(later.sdkVersion, atOnce.sdkVersion);
    QCOMPARE(later.logExcerpt, atOnce.logExcerpt);
    QVERIFY(later.removed() == atOnce.removed() && !later.removed().isEmpty());
}

void TestTicketReport::hugeLog_isReadAroundTheFind()
{
    const QString line = u"nothing to see here\n"_s;
    constexpr int Lines = 200'000;
    const QString log = line.repeated(Lines) + u"here is code:9506\n"_s + line.repeated(Lines);
    const TicketItem item = sampleItem(9506, 1, Lines + 1, Lines + 1);
    const QString excerpt = ticketReport(ticketCase({item}, log), Language::English).logExcerpt.text;
    QVERIFY(excerpt.contains(u"\nhere is code:9506\n"));
    QVERIFY(excerpt.size() < 1000);
}

void TestTicketReport::partOfALog_hasItsOwnLineNumbers()
{
    const QString part = u"nothing\nquitGroup failed: code:9506\n"_s + u"nothing more\n"_s.repeated(100);
    const TicketCase made = ticketCase({sampleItem(9506, 2, 50'001, 90'000)}, part, 50'000);
    QCOMPARE(made.facts.interfaceCalled, u"quitGroup"_s);
    const TicketReport report = ticketReport(made, Language::English);
    QVERIFY(report.logExcerpt.text.contains(u"code:9506\n"));
    QVERIFY(m_english.plain(report).contains(u"log lines 50001–90000"));
}

QTEST_GUILESS_MAIN(TestTicketReport)
#include "tst_ticketreport.moc"
