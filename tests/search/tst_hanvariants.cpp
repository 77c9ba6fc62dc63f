// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/hanvariants.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

QString folded(QString text)
{
    for (QChar &c : text)
        c = QChar(char16_t(foldHan(char32_t(c.unicode()))));
    return text;
}

} // namespace

class TestHanVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldHan_spellings_areOne_data();
    void foldHan_spellings_areOne();
    void foldHan_words_stayApart_data();
    void foldHan_words_stayApart();
    void foldHan_simplifiedText_stays();
    void foldHan_everyCharacter_isStable();
};

void TestHanVariants::foldHan_spellings_areOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    const auto row
        = [](const char *name, const QString &text, const QString &other) { QTest::newRow(name) << text << other; };
    row("account", u"帳號 賬號 账号"_s, u"帐号 帐号 帐号"_s);
    row("login-timeout", u"登錄超時"_s, u"登录超时"_s);
    row("send-hair", u"發 髮"_s, u"发 发"_s);
    row("recover", u"恢復 重複 答覆"_s, u"恢复 重复 答复"_s);
    row("after", u"後 后"_s, u"后 后"_s);
    row("inside", u"裡 裏 里"_s, u"里 里 里"_s);
    row("only", u"隻 只"_s, u"只 只"_s);
    row("flour", u"麵 麪 面"_s, u"面 面 面"_s);
    row("dry", u"乾 乾燥"_s, u"干 干燥"_s);
    row("understand", u"瞭解"_s, u"了解"_s);
    row("feature", u"特徵"_s, u"特征"_s);
    row("particle", u"等著"_s, u"等着"_s);
    row("hong-kong-spelling", u"綫 啓 爲 羣 説 戶"_s, u"线 启 为 群 说 户"_s);
    row("japanese-spelling", u"戸 黒 絶"_s, u"户 黑 绝"_s);
    row("system", u"於 系統 聯繫"_s, u"于 系统 联系"_s);
}

void TestHanVariants::foldHan_spellings_areOne()
{
    QFETCH(QString, text);
    QFETCH(QString, other);
    QCOMPARE(folded(text), folded(other));
}

void TestHanVariants::foldHan_words_stayApart_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &pair : {u"他她"_s, u"板版"_s, u"历厉"_s, u"只子"_s, u"辨辩"_s, u"踏蹋"_s, u"绿氯"_s, u"预豫"_s,
                                u"登灯"_s, u"完烟"_s, u"瓷磁"_s, u"干于"_s, u"柜匮"_s, u"馈匮"_s, u"育毓"_s, u"他牠"_s})
        QTest::newRow(pair.toUtf8().constData()) << pair;
}

void TestHanVariants::foldHan_words_stayApart()
{
    QFETCH(QString, text);
    const QString both = folded(text);
    QVERIFY2(both[0] != both[1], qPrintable(both));
}

void TestHanVariants::foldHan_simplifiedText_stays()
{
    const QString text = u"登录超时，用户不存在：群组已满，请稍后重试或者提交工单；发送消息失败，参数错误，权限不足。"
                         "里面只有干净后台，系统面板已复制并且反馈了，关于准备云端冲突，制作签名，验证码已过期。"_s;
    QCOMPARE(folded(text), text);
}

void TestHanVariants::foldHan_everyCharacter_isStable()
{
    int changed = 0;
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        const char32_t simplified = foldHan(c);
        QCOMPARE(foldHan(simplified), simplified);
        if (simplified == c)
            continue;
        ++changed;
        QCOMPARE(QChar::script(simplified), QChar::Script_Han);
        QVERIFY(simplified <= 0xffff && c <= 0xffff);
    }
    QVERIFY(changed > 3000);
}

QTEST_GUILESS_MAIN(TestHanVariants)
#include "tst_hanvariants.moc"
