// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/logexcerpt.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

/// "line 1\nline 2\n…"
QString numbered(int lines)
{
    QString text;
    for (int i = 1; i <= lines; ++i)
        text += u"line %1\n"_s.arg(i);
    return text;
}

Redaction redacted(const QString &log)
{
    return redact(log, Language::English);
}

} // namespace

class TestLogExcerpt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyLog_isEmpty();
    void shortLog_isWhole();
    void oneFind_hasLinesAround();
    void twoFinds_haveAGapBetween();
    void manyFinds_stayWithinTheLimit();
    void findsThatThereAreNot_giveTheEnd();
    void linesAfterARemovedKey_areCountedAsInTheOriginal();
    void piecesAreInTheExcerpt();
    void longLine_isCutBehindAPlaceholder();
};

void TestLogExcerpt::emptyLog_isEmpty()
{
    QCOMPARE(logExcerpt({}, {1}), Redaction());
}

void TestLogExcerpt::shortLog_isWhole()
{
    QCOMPARE(logExcerpt(redacted(numbered(6)), {3}).text, numbered(6));
}

void TestLogExcerpt::oneFind_hasLinesAround()
{
    QCOMPARE(logExcerpt(redacted(numbered(30)), {20}, {.lines = 40, .linesBefore = 1, .linesAfter = 2}).text,
             u"…\nline 19\nline 20\nline 21\nline 22\n…\n"_s);
}

void TestLogExcerpt::twoFinds_haveAGapBetween()
{
    QCOMPARE(logExcerpt(redacted(numbered(30)), {20, 2}, {.lines = 40, .linesBefore = 1, .linesAfter = 0}).text,
             u"line 1\nline 2\n…\nline 19\nline 20\n…\n"_s);
}

void TestLogExcerpt::manyFinds_stayWithinTheLimit()
{
    QList<int> finds;
    for (int i = 1; i <= 1000; i += 3)
        finds << i;
    const QString text = logExcerpt(redacted(numbered(1000)), finds).text;
    QCOMPARE(text.count(u"line "_s), 40);
    QVERIFY(text.startsWith(u"line 1\n…\nline 4\n"));
}

void TestLogExcerpt::findsThatThereAreNot_giveTheEnd()
{
    const QString text = logExcerpt(redacted(numbered(100)), {0, -3, 5000}, {.lines = 3}).text;
    QCOMPARE(text, u"…\nline 98\nline 99\nline 100\n"_s);
}

void TestLogExcerpt::linesAfterARemovedKey_areCountedAsInTheOriginal()
{
    const QString log = u"-----BEGIN PRIVATE KEY-----\nabc\ndef\n-----END PRIVATE KEY-----\nfive\nsix\nseven\n"_s;
    const ExcerptSize one{.lines = 1, .linesBefore = 0, .linesAfter = 0};
    QCOMPARE(logExcerpt(redacted(log), {6}, one).text, u"…\nsix\n…\n"_s);
    QCOMPARE(logExcerpt(redacted(log), {3}, one).text, u"[key 1 removed]\n…\n"_s);
}

void TestLogExcerpt::piecesAreInTheExcerpt()
{
    const Redaction excerpt = logExcerpt(redacted(u"a@b.cn\n"_s + numbered(20) + u"c@d.cn e@f.cn\n"_s), {22},
                                         {.lines = 40, .linesBefore = 1, .linesAfter = 1});
    QCOMPARE(excerpt.text, u"…\nline 20\n[e-mail 2 removed] [e-mail 3 removed]\n"_s);
    QCOMPARE(excerpt.removed.size(), 2);
    QCOMPARE(restore(restore(excerpt, 0), 0).text, u"…\nline 20\nc@d.cn e@f.cn\n"_s);
}

void TestLogExcerpt::longLine_isCutBehindAPlaceholder()
{
    const Redaction excerpt = logExcerpt(redacted(u"12345 a@b.cn and more"_s), {1}, {.lineLength = 8});
    QCOMPARE(excerpt.text, u"12345 [e-mail 1 removed]…\n"_s);
    QCOMPARE(restore(excerpt, 0).text, u"12345 a@b.cn…\n"_s);
}

QTEST_GUILESS_MAIN(TestLogExcerpt)
#include "tst_logexcerpt.moc"
