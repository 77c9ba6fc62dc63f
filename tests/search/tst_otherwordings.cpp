// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/otherwordings.h"
#include "search/segmenter.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestOtherWordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordings_data();
    void wordings();
    void wordings_denied_data();
    void wordings_denied();
};

void TestOtherWordings::wordings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mainland"); // empty where there is no other wording

    const auto row = [](const char *name, const QString &typed, const QString &mainland) {
        QTest::newRow(name) << typed << mainland;
    };
    row("word-alone", u"記憶體"_s, u"内存"_s);
    row("word-first", u"訊息太長"_s, u"消息太长"_s);
    row("word-last", u"找不到檔案"_s, u"找不到文件"_s);
    row("word-between", u"可以連線到"_s, u"可以连接到"_s);
    row("several-words", u"使用者登入伺服器"_s, u"用户登录服务器"_s);
    row("written-simplified", u"网路"_s, u"网络"_s);
    row("longest-at-its-place", u"程式碼"_s, u"代码"_s); // 程式 is 程序
    row("longest-that-begins-with-another", u"資料庫裡的資料"_s, u"数据库里的数据"_s);
    row("the-likeliest-of-several", u"雜湊"_s, u"哈希"_s);
    row("same-in-both-hides-its-parts", u"程序正義"_s, QString()); // 程序 alone is 进程
    row("longer-than-what-it-replaces", u"埠"_s, u"端口"_s);
    row("mainland-words", u"网络消息的数据库"_s, QString());
    row("beyond-the-bmp", u"𠀀檔案𠀀"_s, u"𠀀文件𠀀"_s);
    row("half-a-word", u"伺服"_s, QString());
    row("one-character", u"群"_s, QString());
    row("kana", u"ファイル"_s, QString());
}

void TestOtherWordings::wordings()
{
    QFETCH(QString, typed);
    QFETCH(QString, mainland);
    const QList<Segment> run = segment(typed);
    QCOMPARE(run.size(), 1);
    QStringList expected{run.first().text};
    if (!mainland.isEmpty())
        expected << mainland;
    QCOMPARE(Codebook::wordings(run.first().text), expected);
}

void TestOtherWordings::wordings_denied_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("wordings");
    QTest::newRow("spoken") << u"没登录"_s << QStringList{u"没登录"_s, u"没有登录"_s, u"未登录"_s, u"无登录"_s};
    QTest::newRow("written") << u"账号未导入"_s
                             << QStringList{u"帐号未导入"_s, u"帐号没有导入"_s, u"帐号没导入"_s, u"帐号无导入"_s};
    QTest::newRow("longest") << u"没有权限"_s << QStringList{u"没有权限"_s, u"没权限"_s, u"未权限"_s, u"无权限"_s};
    QTest::newRow("regional") << u"未連線"_s
                              << QStringList{u"未连线"_s, u"未连接"_s, u"没有连接"_s, u"没连接"_s, u"无连接"_s};
}

void TestOtherWordings::wordings_denied()
{
    QFETCH(QString, typed);
    QTEST(Codebook::wordings(segment(typed).first().text), "wordings");
}

QTEST_GUILESS_MAIN(TestOtherWordings)
#include "tst_otherwordings.moc"
