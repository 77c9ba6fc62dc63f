// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/displaywidth.h"
#include "cli/text.h"
#include "core/wording.h"
#include "i18n/translations.h"
#include "support/samplecatalogue.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Codebook;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void full_noTerminal_isOneLinePerField();
    void full_entry_showsAllOfIt_data();
    void full_entry_showsAllOfIt();
    void full_fields_startInOneColumn_data();
    void full_fields_startInOneColumn();
    void full_terminal_wrapsUnderTheText_data();
    void full_terminal_wrapsUnderTheText();
    void full_wideTerminal_keepsLinesReadable();
    void full_colours_changeNoCharacter();
    void table_columns_alignWhateverTheLanguage_data();
    void table_columns_alignWhateverTheLanguage();
    void table_terminal_elidesToItsWidth_data();
    void table_terminal_elidesToItsWidth();
    void table_noTerminal_isNotCut();
    void table_noTickets_leavesNoEmptyColumn();
    void table_noEntries_isEmpty();

private:
    static QString withoutColours(QString text);
    static void addLanguages();

    static QStringList linesOf(const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); }

    CatalogueInfo m_info = sampleInfo();
    Entry m_entry;
    Entry m_range;
    Translations m_translations{QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/translations")};
};

void TestText::initTestCase()
{
    m_entry.code = Code::fromNumber(-10001);
    m_entry.lastCode = m_entry.code;
    m_entry.symbols = QStringList{QStringLiteral("ERR_D2_EXPIRED"), QStringLiteral("ERR_OTHER_NAME")};
    m_entry.section = QStringLiteral("sdk/common");
    m_entry.isInternal = true;
    m_entry.ticket = TicketAdvice::Submit;
    m_entry.hintOrigin = HintOrigin::Editor;
    m_entry.description
        = {QStringLiteral("SSO 会话的 D2 票据已经过期，服务端因此拒绝了这次请求，客户端没有拿到任何数据。"),
           QStringLiteral("The D2 credential of the session has expired, so the server refused the request.")};
    m_entry.hint
        = {QStringLiteral("重新调用 login 换取新的 D2；若登录又返回 6206，说明 UserSig 也已过期。"),
           QStringLiteral("Call login again to obtain a new D2; if login returns 6206, the UserSig has run out too.")};
    m_entry.related = {Code::fromNumber(6206), Code::fromNumber(70001)};

    m_range.code = Code::fromNumber(120001);
    m_range.lastCode = Code::fromNumber(130000);
    m_range.section = QStringLiteral("server/common");
    m_range.description = {QStringLiteral("自定义错误码"), QStringLiteral("Custom code")};
    m_range.hint = {QStringLiteral("询问应用的开发者"), QStringLiteral("Ask the app's developers")};
}

QString TestText::withoutColours(QString text)
{
    static const QRegularExpression escape(QStringLiteral("\x1b\\[[0-9]+m"));
    return text.remove(escape);
}

void TestText::addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("english") << Language::English;
    QTest::newRow("chinese") << Language::Chinese;
}

void TestText::full_noTerminal_isOneLinePerField()
{
    QVERIFY(m_translations.use(Language::English));
    const QString text = EntryPrinter(m_info, Language::English, {}).full(m_range);
    QCOMPARE(text,
             QStringLiteral("120001-130000  Server\n"
                            "  What happened  Custom code\n"
                            "  What to do     Ask the app's developers\n"));
}

void TestText::full_entry_showsAllOfIt_data()
{
    addLanguages();
}

void TestText::full_entry_showsAllOfIt()
{
    QFETCH(Language, language);
    QVERIFY(m_translations.use(language));
    const QString text = EntryPrinter(m_info, language, {}).full(m_entry);
    for (const QString &part :
         {QStringLiteral("-10001"), QStringLiteral("ERR_D2_EXPIRED"), QStringLiteral("ERR_OTHER_NAME"),
          sectionBreadcrumb(m_info, m_entry.section, language), m_entry.description.in(language),
          m_entry.hint.in(language), Wording::hintOriginMark(HintOrigin::Editor), Wording::ticketBadge(m_entry.ticket),
          Wording::ticketReason(m_entry.ticket), QStringLiteral("6206, 70001")})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestText::full_fields_startInOneColumn_data()
{
    addLanguages();
}

void TestText::full_fields_startInOneColumn()
{
    QFETCH(Language, language);
    QVERIFY(m_translations.use(language));
    const QStringList lines = linesOf(EntryPrinter(m_info, language, {}).full(m_entry));
    QList<int> columns;
    for (const QString &value : {m_entry.description.in(language), m_entry.hint.in(language),
                                 Wording::ticketBadge(m_entry.ticket), QStringLiteral("6206, 70001")}) {
        for (const QString &line : lines) {
            if (const qsizetype position = line.indexOf(value); position >= 0)
                columns << displayWidth(line.first(position));
        }
    }
    QCOMPARE(columns.size(), 4);
    QCOMPARE(columns, QList<int>(4, columns.first()));
}

void TestText::full_terminal_wrapsUnderTheText_data()
{
    addLanguages();
}

void TestText::full_terminal_wrapsUnderTheText()
{
    constexpr int Width = 60;
    QFETCH(Language, language);
    QVERIFY(m_translations.use(language));
    Entry entry = m_entry;
    entry.symbols.removeLast();
    const QString wide = EntryPrinter(m_info, language, {}).full(entry);
    const QString narrow = EntryPrinter(m_info, language, {.width = Width, .hasColour = false}).full(entry);
    const QStringList lines = linesOf(narrow);
    QVERIFY(lines.size() > linesOf(wide).size());
    const QString firstValue = entry.description.in(language).first(2);
    const int textColumn = displayWidth(lines.at(1).first(lines.at(1).indexOf(firstValue)));
    for (const QString &line : lines) {
        QVERIFY2(displayWidth(line) <= Width, qPrintable(line));
        if (line.startsWith(QStringLiteral("   ")))
            QVERIFY2(line.startsWith(QString(textColumn, u' ')) && line.at(textColumn) != u' ', qPrintable(line));
    }
    const auto squeezed = [](QString text) { return text.remove(u' ').remove(u'\n'); };
    QCOMPARE(squeezed(narrow), squeezed(wide));
}

void TestText::full_wideTerminal_keepsLinesReadable()
{
    QVERIFY(m_translations.use(Language::English));
    Entry entry = m_entry;
    entry.hint.en = QStringLiteral("word ").repeated(200).trimmed();
    for (const QString &line : linesOf(EntryPrinter(m_info, Language::English, {.width = 500}).full(entry)))
        QVERIFY2(displayWidth(line) <= 140, qPrintable(line));
}

void TestText::full_colours_changeNoCharacter()
{
    const QString plain = EntryPrinter(m_info, Language::Chinese, {.width = 60, .hasColour = false}).full(m_entry);
    const QString coloured = EntryPrinter(m_info, Language::Chinese, {.width = 60, .hasColour = true}).full(m_entry);
    QVERIFY(!plain.contains(u'\x1b'));
    QVERIFY(coloured.contains(u'\x1b'));
    QCOMPARE(withoutColours(coloured), plain);
}

void TestText::table_columns_alignWhateverTheLanguage_data()
{
    addLanguages();
}

void TestText::table_columns_alignWhateverTheLanguage()
{
    QFETCH(Language, language);
    QVERIFY(m_translations.use(language));
    Entry network = m_entry;
    network.section = QStringLiteral("sdk/network");
    network.ticket = TicketAdvice::IfPersists;
    const QList<Entry> entries{m_entry, network, m_range};
    const QStringList lines = linesOf(EntryPrinter(m_info, language, {}).table(entries));
    QCOMPARE(lines.size(), entries.size());
    QList<int> sections;
    QList<int> descriptions;
    QList<int> codeEnds;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto column = [&line = lines[i]](const QString &text) {
            return displayWidth(line.first(qMax(qsizetype(0), line.lastIndexOf(text))));
        };
        codeEnds << displayWidth(lines[i].first(lines[i].indexOf(entries[i].codeText())))
                + displayWidth(entries[i].codeText());
        sections << column(sectionBreadcrumb(m_info, entries[i].section, language));
        descriptions << column(entries[i].description.in(language));
    }
    QCOMPARE(codeEnds, QList<int>(3, codeEnds.first()));
    QCOMPARE(sections, QList<int>(3, sections.first()));
    QCOMPARE(descriptions, QList<int>(3, descriptions.first()));
    QVERIFY(descriptions.first() > sections.first());
    QVERIFY(lines[0].contains(Wording::ticketShort(TicketAdvice::Submit)));
    QVERIFY(lines[1].contains(Wording::ticketShort(TicketAdvice::IfPersists)));
    QVERIFY(!lines[2].contains(Wording::ticketShort(TicketAdvice::None)));
}

void TestText::table_terminal_elidesToItsWidth_data()
{
    addLanguages();
}

void TestText::table_terminal_elidesToItsWidth()
{
    QFETCH(Language, language);
    QVERIFY(m_translations.use(language));
    for (const int width : {80, 81, 100}) {
        const QStringList lines = linesOf(EntryPrinter(m_info, language, {.width = width}).table({m_entry, m_range}));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].endsWith(u'…'));
        QVERIFY(!lines[1].endsWith(u'…'));
        QVERIFY2(displayWidth(lines[0]) <= width, qPrintable(lines[0]));
        QVERIFY2(displayWidth(lines[0]) >= width - 12, qPrintable(lines[0])); // a long word may leave some room
    }
}

void TestText::table_noTerminal_isNotCut()
{
    const QString text = EntryPrinter(m_info, Language::English, {}).table({m_entry});
    QVERIFY(text.contains(m_entry.description.en));
    QVERIFY(!text.contains(u'\x1b'));
    QCOMPARE(text.count(u'\n'), 1);
}

void TestText::table_noTickets_leavesNoEmptyColumn()
{
    QCOMPARE(EntryPrinter(m_info, Language::English, {}).table({m_range}),
             QStringLiteral("120001-130000  Server  Custom code\n"));
}

void TestText::table_noEntries_isEmpty()
{
    QCOMPARE(EntryPrinter(m_info, Language::English, {.width = 80}).table({}), QString());
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
