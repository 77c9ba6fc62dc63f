// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/wordshapes.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestWordShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void parts_fontOfOnePitch_areCharacters();
    void parts_longText_isWhole_data();
    void parts_longText_isWhole();
    void shape_parts_areAsWideAsTheText_data();
    void shape_parts_areAsWideAsTheText();
    void shape_standsOnTheBaseLine();
    void shape_space_hasWidthButNoGlyphs();
    void shape_askedAgain_isTheSame();
    void setFont_larger_isShapedAnew();
};

void TestWordShapes::parts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("words") << u"UserSig has expired."_s
                           << QStringList{u"UserSig"_s, u" "_s, u"has"_s, u" "_s, u"expired."_s};
    QTest::newRow("han") << u"已过期，"_s << QStringList{u"已"_s, u"过"_s, u"期"_s, u"，"_s};
    QTest::newRow("glued") << u"用UserSig登录"_s << QStringList{u"用"_s, u"UserSig"_s, u"登"_s, u"录"_s};
    QTest::newRow("digits") << u"码6013x"_s << QStringList{u"码"_s, u"6"_s, u"0"_s, u"1"_s, u"3"_s, u"x"_s};
    QTest::newRow("spaces") << u"  a"_s << QStringList{u" "_s, u" "_s, u"a"_s};
    QTest::newRow("combining-mark") << u"e\u0301t e"_s << QStringList{u"e\u0301t e"_s};
    QTest::newRow("surrogates") << u"a 𠮷"_s << QStringList{u"a 𠮷"_s};
    QTest::newRow("right-to-left") << u"a שלום b"_s << QStringList{u"a שלום b"_s};
    QTest::newRow("joiner") << u"a\u200db c"_s << QStringList{u"a\u200db c"_s};
}

void TestWordShapes::parts()
{
    QFETCH(QString, text);
    QStringList parts;
    for (const QStringView part : WordShapes(QFont()).parts(text))
        parts << part.toString();
    QTEST(parts, "parts");
}

void TestWordShapes::parts_fontOfOnePitch_areCharacters()
{
    WordShapes shapes(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QCOMPARE(shapes.parts(u"ERR_IO"), (QList<QStringView>{u"E", u"R", u"R", u"_", u"I", u"O"}));
    QCOMPARE(shapes.parts(u"e\u0301").size(), 1);
}

void TestWordShapes::parts_longText_isWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one-word") << QString(200, u'x');
    QTest::newRow("mixed") << u"请求 timed out，"_s.repeated(50);
}

void TestWordShapes::parts_longText_isWhole()
{
    QFETCH(QString, text);
    QString together;
    for (const QStringView part : WordShapes(QFont()).parts(text))
        together += part;
    QCOMPARE(together, text);
}

void TestWordShapes::shape_parts_areAsWideAsTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << u"The UserSig AV Ty. fi has expired (70001)"_s;
    QTest::newRow("chinese") << u"请求超时，请稍后再试。"_s;
    QTest::newRow("mixed") << u"用 UserSig 登录IM SDK，“超时”…"_s;
    QTest::newRow("one-long-word") << QString(100, u'W');
}

void TestWordShapes::shape_parts_areAsWideAsTheText()
{
    QFETCH(QString, text);
    WordShapes shapes{QFont()};
    qreal width = 0;
    for (const QStringView part : shapes.parts(text)) {
        const SharedWordShape shape = shapes.shape(part);
        QCOMPARE(shape->edges.size(), part.size() - 1);
        QVERIFY(shape->edges.isEmpty() || shape->edges.constLast() < shape->width);
        width += qreal(shape->width);
    }
    const qreal whole = QFontMetricsF(QFont()).horizontalAdvance(text);
    QVERIFY2(qAbs(width - whole) < 1, qPrintable(u"%1 %2"_s.arg(width).arg(whole)));
}

void TestWordShapes::shape_standsOnTheBaseLine()
{
    WordShapes shapes{QFont()};
    for (const QString &word : {u"Hg"_s, u"请"_s}) {
        const SharedWordShape shape = shapes.shape(word);
        QCOMPARE(shape->glyphs.constFirst().y, 0.0F);
        QVERIFY(shape->ascent > 0 && shape->descent > 0);
    }
}

void TestWordShapes::shape_space_hasWidthButNoGlyphs()
{
    WordShapes shapes{QFont()};
    QVERIFY(shapes.shape(u" ")->glyphs.isEmpty());
    QVERIFY(shapes.shape(u" ")->width > 0);
}

void TestWordShapes::shape_askedAgain_isTheSame()
{
    WordShapes shapes{QFont()};
    const SharedWordShape first = shapes.shape(u"请");
    QCOMPARE(shapes.shape(u"请"), first);
}

void TestWordShapes::setFont_larger_isShapedAnew()
{
    QFont font;
    WordShapes shapes(font);
    const float before = shapes.shape(u"word")->width;
    font.setPointSizeF(2 * font.pointSizeF());
    shapes.setFont(font);
    QVERIFY(shapes.shape(u"word")->width > 1.5F * before);
}

QTEST_MAIN(TestWordShapes)
#include "tst_wordshapes.moc"
