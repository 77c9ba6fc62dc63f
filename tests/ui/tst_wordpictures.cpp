// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/wordpictures.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestWordPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture_seldomDrawn_isNone();
    void picture_isJustTheInk();
    void picture_blank_isEmpty();
    void picture_quarters_areApart();
    void picture_inks_areNotMixedUp();
    void clear_forgets();

private:
    /// The picture once the word has been drawn often.
    const WordPicture *picture(const QString &word, int quarters = 0, const Ink &ink = BlackOnWhite);

    static constexpr int Often = 12;
    static constexpr Ink BlackOnWhite{.colour = 0xff000000, .ground = 0xffffffff};
    static constexpr Ink WhiteOnBlue{.colour = 0xffffffff, .ground = 0xff0000ff};

    WordShapes m_shapes{QFont()};
    WordPictures m_pictures;
};

const WordPicture *TestWordPictures::picture(const QString &word, int quarters, const Ink &ink)
{
    const WordPicture *picture = nullptr;
    for (int i = 0; i < Often; ++i) {
        const SharedWordShape shape = m_shapes.shape(word);
        picture = m_pictures.picture(shape, quarters, ink, m_shapes.faces());
    }
    return picture;
}

void TestWordPictures::picture_seldomDrawn_isNone()
{
    const SharedWordShape shape = m_shapes.shape(u"seldom");
    QVERIFY(!m_pictures.picture(shape, 0, BlackOnWhite, m_shapes.faces()));
    QVERIFY(picture(u"seldom"_s));
    QCOMPARE(picture(u"seldom"_s), picture(u"seldom"_s)); // kept
}

void TestWordPictures::picture_isJustTheInk()
{
    const WordPicture *letter = picture(u"I"_s);
    const WordPicture *word = picture(u"III"_s);
    QVERIFY(letter && word);
    QVERIFY(word->image.width() > 2 * letter->image.width());
    QCOMPARE(word->image.height(), letter->image.height());
    QCOMPARE(letter->topLeft.y(), -letter->image.height()); // stands on the base line
    QCOMPARE(word->left(), letter->left());
    QCOMPARE(word->right(), word->left() + word->image.width());
    for (const int edge : {0, letter->image.width() - 1}) {
        bool hasInk = false;
        for (int y = 0; y < letter->image.height(); ++y)
            hasInk = hasInk || letter->image.pixel(edge, y) != BlackOnWhite.ground;
        QVERIFY(hasInk);
    }
}

void TestWordPictures::picture_blank_isEmpty()
{
    const WordPicture *blank = picture(u" "_s);
    QVERIFY(blank);
    QVERIFY(blank->image.isNull());
    QCOMPARE(blank->left(), blank->right());
}

void TestWordPictures::picture_quarters_areApart()
{
    const QImage whole = picture(u"HI"_s, 0)->image;
    const WordPicture *half = picture(u"HI"_s, 2);
    QVERIFY(half);
    QVERIFY(half->image != whole);
    QCOMPARE(picture(u"HI"_s, 0)->image, whole);
}

void TestWordPictures::picture_inks_areNotMixedUp()
{
    const QImage black = picture(u"HH"_s)->image;
    const QImage white = picture(u"HH"_s, 0, WhiteOnBlue)->image;
    QCOMPARE(black.size(), white.size());
    for (int x = 0; x < black.width(); ++x) {
        QCOMPARE(black.pixel(x, 1) == BlackOnWhite.ground, white.pixel(x, 1) == WhiteOnBlue.ground);
        QVERIFY(qBlue(white.pixel(x, 1)) == 0xff);
    }
}

void TestWordPictures::clear_forgets()
{
    QVERIFY(picture(u"word"_s));
    m_pictures.clear();
    QVERIFY(!m_pictures.picture(m_shapes.shape(u"word"), 0, BlackOnWhite, m_shapes.faces()));
}

QTEST_MAIN(TestWordPictures)
#include "tst_wordpictures.moc"
