// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/entrytext.h"
#include "support/samplecatalogue.h"

#include <QTest>
#include <QTranslator>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

/// Chinese words of its own, so that what is tested is which words are asked for and not how they are put.
class ChineseWords final : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        if (QString::fromLatin1(context) != u"EntryText")
            return {};
        const QString text = QString::fromUtf8(sourceText);
        if (text == u"internal error: retry first, submit a ticket if it persists")
            return u"先重试"_s;
        if (text == u"What happened")
            return u"原因"_s;
        if (text == u"What to do")
            return u"处理办法"_s;
        if (text == u"**%1:** %2")
            return u"**%1：**%2"_s;
        return {};
    }

    bool isEmpty() const override { return false; }
};

Entry sampleEntry()
{
    const EntrySummary summary{.code = Code::fromNumber(6013),
                               .lastCode = Code::fromNumber(6013),
                               .symbols = {u"ERR_FIRST_NAME"_s, u"ERR_SECOND_NAME"_s},
                               .section = u"sdk/common"_s,
                               .isInternal = true,
                               .ticket = TicketAdvice::IfPersists,
                               .description = {u"尚未初始化。"_s, u"Not initialised."_s}};
    return {summary,
            HintOrigin::Vendor,
            {u"先初始化。"_s, u"Initialise first."_s},
            {{u"没启动"_s}, {u"not started"_s}},
            {Code::fromNumber(6018)}};
}

} // namespace

class TestEntryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_english_isFiveCells();
    void row_noSymbolAndNoTicket_keepsItsCells();
    void row_chinese_isInChinese();
    void markdown_english_isEverything();
    void markdown_chinese_isInChinese();
    void markdown_plainEntry_hasNoEmptyParts();
    void markdown_specialCharacters_data();
    void markdown_specialCharacters();
    void markdown_label_isEscaped();

private:
    CatalogueInfo m_info = sampleInfo();
    QTranslator m_noWords;
    ChineseWords m_chineseWords;
    EntryText m_english{m_info, Language::English, m_noWords};
    EntryText m_chinese{m_info, Language::Chinese, m_chineseWords};
};

void TestEntryText::row_english_isFiveCells()
{
    QCOMPARE(m_english.row(sampleEntry()),
             u"6013\tERR_FIRST_NAME\tNot initialised.\tSDK · Common\t"
             "internal error: retry first, submit a ticket if it persists"_s);
}

void TestEntryText::row_noSymbolAndNoTicket_keepsItsCells()
{
    Entry entry = sampleEntry();
    entry.lastCode = Code::fromNumber(6020);
    entry.symbols.clear();
    entry.ticket = TicketAdvice::None;
    QCOMPARE(m_english.row(entry), u"6013-6020\t\tNot initialised.\tSDK · Common\t"_s);
}

void TestEntryText::row_chinese_isInChinese()
{
    QCOMPARE(m_chinese.row(sampleEntry()), u"6013\tERR_FIRST_NAME\t尚未初始化。\t客户端 · 通用\t先重试"_s);
}

void TestEntryText::markdown_english_isEverything()
{
    Entry entry = sampleEntry();
    entry.ticket = TicketAdvice::Submit;
    entry.hintOrigin = HintOrigin::Editor;
    QCOMPARE(m_english.markdown(entry),
             u"### 6013 `ERR_FIRST_NAME`\n\n"
             "Sample catalogue · SDK · Common\n\n"
             "**What happened:** Not initialised.\n\n"
             "**What to do (our advice):** Initialise first.\n\n"
             "**Ticket:** submit a ticket\n"_s);
}

void TestEntryText::markdown_chinese_isInChinese()
{
    Entry entry = sampleEntry();
    entry.ticket = TicketAdvice::None;
    QCOMPARE(m_chinese.markdown(entry),
             u"### 6013 `ERR_FIRST_NAME`\n\n"
             "示例目录 · 客户端 · 通用\n\n"
             "**原因：**尚未初始化。\n\n"
             "**处理办法：**先初始化。\n"_s);
}

void TestEntryText::markdown_plainEntry_hasNoEmptyParts()
{
    Entry entry = sampleEntry();
    entry.symbols.clear();
    entry.ticket = TicketAdvice::None;
    entry.section = u"server/common"_s;
    QCOMPARE(m_english.markdown(entry),
             u"### 6013\n\n"
             "Sample catalogue · Server\n\n"
             "**What happened:** Not initialised.\n\n"
             "**What to do:** Initialise first.\n"_s);
}

void TestEntryText::markdown_specialCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");

    QTest::newRow("emphasis") << u"a *b* c"_s << u"a \\*b\\* c"_s;
    QTest::newRow("identifier") << u"user_sig_v2"_s << u"user\\_sig\\_v2"_s;
    QTest::newRow("code") << u"the `id`"_s << u"the \\`id\\`"_s;
    QTest::newRow("link") << u"[a](b)"_s << u"\\[a\\](b)"_s;
    QTest::newRow("html") << u"<b>x</b>"_s << u"\\<b\\>x\\</b\\>"_s;
    QTest::newRow("heading") << u"# no heading"_s << u"\\# no heading"_s;
    QTest::newRow("table") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("backslash") << u"C:\\temp"_s << u"C:\\\\temp"_s;
    QTest::newRow("backslash-and-digit") << u"\\1"_s << u"\\\\1"_s;
    QTest::newRow("entity") << u"a &lt;b&gt;"_s << u"a \\&lt;b\\&gt;"_s;
    QTest::newRow("strikethrough") << u"~~gone~~"_s << u"\\~\\~gone\\~\\~"_s;
    QTest::newRow("placeholder") << u"50%1 of %2"_s << u"50%1 of %2"_s;
    QTest::newRow("plain") << u"1. Log in - again!"_s << u"1. Log in - again!"_s;
}

void TestEntryText::markdown_specialCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);

    Entry entry = sampleEntry();
    entry.description.en = text;
    entry.hint.en = text;
    const QString markdown = m_english.markdown(entry);
    QVERIFY2(markdown.contains(u"**What happened:** "_s + escaped + u"\n"_s), qPrintable(markdown));
    QVERIFY2(markdown.contains(u"**What to do:** "_s + escaped + u"\n"_s), qPrintable(markdown));
}

void TestEntryText::markdown_label_isEscaped()
{
    Entry entry = sampleEntry();
    entry.code = Code::fromLabel(u"E*1*_x"_s);
    entry.lastCode = entry.code;
    const QString markdown = m_english.markdown(entry);
    QVERIFY2(markdown.startsWith(u"### E\\*1\\*\\_x `"_s), qPrintable(markdown));
}

QTEST_GUILESS_MAIN(TestEntryText)
#include "tst_entrytext.moc"
