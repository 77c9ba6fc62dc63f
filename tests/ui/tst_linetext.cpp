// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/linetext.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QTest>
#include <QtMath>

#include <functional>
#include <numeric>
#include <utility>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestLineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_fitting_isWhole_data();
    void line_fitting_isWhole();
    void line_tooLong_endsInAnEllipsisWithinTheWidth_data();
    void line_tooLong_endsInAnEllipsisWithinTheWidth();
    void line_nothingToShow_isEmpty_data();
    void line_nothingToShow_isEmpty();
    void line_wider_showsMore();
    void line_lineBreak_staysOneLine();
    void line_veryLongText_isCutAlike();
    void line_askedAgain_isTheSame();
    void line_cutInAWord_keepsEveryCharacterThatFits();
    void prepare_drawsTheSameLine();
    void line_otherWidth_isLaidOutAnew();
    void setFont_larger_isLaidOutAnew();
    void draw_putsInkAtTheGivenPlace();
    void drawLine_putsInkAtTheAlignedEdge_data();
    void drawLine_putsInkAtTheAlignedEdge();
    void placeOf_isWhereTheCharactersAre_data();
    void placeOf_isWhereTheCharactersAre();
    void placeOf_leavesOutWhatIsCut();
    void cacheDraw_again_isTheSamePicture_data();
    void cacheDraw_again_isTheSamePicture();
    void cacheDraw_wordsOfOtherLines_lookAsIfDrawnAnew_data();
    void cacheDraw_wordsOfOtherLines_lookAsIfDrawnAnew();
    void cacheDraw_otherColours_areNotMixedUp();
};

namespace {

constexpr int Wide = 10000;
const auto Sentence = u"The IM SDK is not initialised yet, 因此 the call cannot be served."_s;

qsizetype glyphs(const LineText &line)
{
    return std::accumulate(
        line.words.begin(), line.words.end(), qsizetype(0),
        [](qsizetype count, const LineText::Word &word) { return count + word.shape->glyphs.size(); });
}

/// The glyph furthest to the right, and where it begins.
std::pair<quint32, qreal> lastGlyph(const LineText &line)
{
    const LineText::Word &word = line.words.constLast();
    const ShapedGlyph &glyph = word.shape->glyphs.constLast();
    return {glyph.index, qreal(word.left + glyph.x)};
}

/// The columns of pixels that get ink, first and last; -1, -1 where none does.
std::pair<int, int> inkColumns(const std::function<void(QPainter &)> &draw)
{
    QImage image(400, 60, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    painter.end();
    std::pair<int, int> columns(-1, -1);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) > 128)
                continue;
            columns.first = columns.first < 0 ? x : columns.first;
            columns.second = x;
        }
    }
    return columns;
}

} // namespace

void TestLineText::line_fitting_isWhole_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("latin") << u"UserSig expired"_s;
    QTest::newRow("chinese") << u"请求超时"_s;
    QTest::newRow("mixed") << Sentence;
    QTest::newRow("one-letter") << u"i"_s;
    QTest::newRow("narrow-letters") << QString(200, u'i');
    QTest::newRow("surrogate-pairs") << u"𠮷𠮷𠮷"_s;
}

void TestLineText::line_fitting_isWhole()
{
    QFETCH(QString, text);
    const QFont font;
    LineTextCache cache(font);
    const qreal natural = QFontMetricsF(font).horizontalAdvance(text);
    const LineText &line = cache.line(text, Wide);
    QVERIFY2(qAbs(line.width - natural) < 1, qPrintable(u"%1 %2"_s.arg(line.width).arg(natural)));
    QVERIFY(line.height > 0);
    QVERIFY(glyphs(line) > 0);
    // Exactly as much room as it needs is enough.
    QCOMPARE(glyphs(cache.line(text, qCeil(line.width))), glyphs(cache.line(text, Wide)));
}

void TestLineText::line_tooLong_endsInAnEllipsisWithinTheWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");

    for (const int width : {40, 77, 150, 300}) {
        QTest::addRow("latin-%d", width) << QString(Sentence).repeated(3) << width;
        QTest::addRow("chinese-%d", width) << u"请求超时，请稍后再试。"_s.repeated(5) << width;
        QTest::addRow("narrow-letters-%d", width) << QString(2000, u'i') << width;
        QTest::addRow("wide-letters-%d", width) << QString(2000, u'W') << width;
    }
}

void TestLineText::line_tooLong_endsInAnEllipsisWithinTheWidth()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    const QFont font;
    LineTextCache cache(font);
    const qreal ellipsisWidth = QFontMetricsF(font).horizontalAdvance(u'…');
    const auto [ellipsis, start] = lastGlyph(cache.line(u"…"_s, Wide));
    const LineText line = cache.line(text, width);
    QVERIFY2(line.width <= width, qPrintable(QString::number(line.width)));
    // What is left free is less than the next character would take.
    const qreal widest = QFontMetricsF(font).horizontalAdvance(u'W') + QFontMetricsF(font).horizontalAdvance(u'请');
    QVERIFY2(line.width > width - widest - ellipsisWidth, qPrintable(QString::number(line.width)));
    const auto [last, place] = lastGlyph(line);
    QCOMPARE(last, ellipsis);
    QVERIFY(place - start + ellipsisWidth <= width + 1);
}

void TestLineText::line_nothingToShow_isEmpty_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");

    QTest::newRow("no-text") << QString() << 100;
    QTest::newRow("no-room") << u"text"_s << 0;
    QTest::newRow("negative-room") << u"text"_s << -5;
}

void TestLineText::line_nothingToShow_isEmpty()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    LineTextCache cache{QFont()};
    const LineText &line = cache.line(text, width);
    QVERIFY(line.words.isEmpty());
    QCOMPARE(line.width, 0.0);
}

void TestLineText::line_wider_showsMore()
{
    LineTextCache cache{QFont()};
    qsizetype before = 0;
    for (int width = 30; width < 400; width += 30) {
        const qsizetype now = glyphs(cache.line(Sentence, width));
        QVERIFY(now >= before);
        before = now;
    }
    QVERIFY(before > glyphs(cache.line(Sentence, 30)));
}

void TestLineText::line_lineBreak_staysOneLine()
{
    LineTextCache cache{QFont()};
    const qreal height = cache.line(u"one"_s, Wide).height;
    QCOMPARE(cache.line(u"one two three four five six"_s, 40).height, height);
    QCOMPARE(cache.line(u"one\u2028two"_s, Wide).height, height);
}

void TestLineText::line_veryLongText_isCutAlike()
{
    LineTextCache cache{QFont()};
    const QString beginning = QString(Sentence).repeated(10);
    const LineText line = cache.line(beginning, 200);
    const LineText longer = cache.line(beginning.repeated(1000), 200);
    QCOMPARE(longer.width, line.width);
    QCOMPARE(glyphs(longer), glyphs(line));
}

void TestLineText::line_askedAgain_isTheSame()
{
    LineTextCache cache{QFont()};
    const LineText *first = &cache.line(Sentence, 100);
    QCOMPARE(&cache.line(Sentence, 100), first);
}

void TestLineText::line_cutInAWord_keepsEveryCharacterThatFits()
{
    LineTextCache cache{QFont()};
    const QString word(25, u'm');
    const qreal room = cache.line(word.first(20), Wide).width + cache.line(u"…"_s, Wide).width;
    QCOMPARE(glyphs(cache.line(word, qCeil(room))), 21);
}

void TestLineText::prepare_drawsTheSameLine()
{
    LineTextCache cache{QFont()};
    const auto drawn = [&cache](bool inAdvance) {
        QImage image(400, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        if (inAdvance)
            cache.prepare(painter, Sentence, 120);
        else
            cache.line(Sentence, 120).draw(painter, {});
        return image;
    };
    QCOMPARE(drawn(true), drawn(false));
}

void TestLineText::line_otherWidth_isLaidOutAnew()
{
    LineTextCache cache{QFont()};
    const qreal narrow = cache.line(Sentence, 100).width;
    QVERIFY(cache.line(Sentence, 200).width > narrow);
    QCOMPARE(cache.line(Sentence, 100).width, narrow);
}

void TestLineText::setFont_larger_isLaidOutAnew()
{
    QFont font;
    LineTextCache cache(font);
    const LineText before = cache.line(Sentence, Wide);
    font.setPointSizeF(2 * font.pointSizeF());
    cache.setFont(font);
    QCOMPARE(cache.font(), font);
    QVERIFY(cache.line(Sentence, Wide).width > 1.5 * before.width);
    QVERIFY(cache.line(Sentence, Wide).height > 1.5 * before.height);
}

void TestLineText::draw_putsInkAtTheGivenPlace()
{
    LineTextCache cache{QFont()};
    const LineText line = cache.line(u"HHHH"_s, Wide);
    const auto [first, last] = inkColumns([&line](QPainter &painter) { line.draw(painter, {100, 10}); });
    QVERIFY2(first >= 99 && first < 110, qPrintable(QString::number(first)));
    QVERIFY2(qAbs(last - (100 + line.width)) < 10, qPrintable(QString::number(last)));
    QCOMPARE(inkColumns([](QPainter &painter) { LineText().draw(painter, {100, 10}); }), std::pair(-1, -1));
}

void TestLineText::drawLine_putsInkAtTheAlignedEdge_data()
{
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<bool>("isAtLeft");
    QTest::newRow("left") << Qt::Alignment(Qt::AlignLeft) << true;
    QTest::newRow("right") << Qt::Alignment(Qt::AlignRight) << false;
}

void TestLineText::drawLine_putsInkAtTheAlignedEdge()
{
    QFETCH(Qt::Alignment, alignment);
    QFETCH(bool, isAtLeft);
    constexpr QRect room(50, 5, 300, 50);
    constexpr int Close = 5; // pixels: side bearing
    LineTextCache cache{QFont()};
    const LineText line = cache.line(u"HHHH"_s, Wide);
    const auto [first, last] = inkColumns([&](QPainter &painter) { drawLine(painter, room, alignment, line); });
    QVERIFY(first >= room.left() && last <= room.right());
    QCOMPARE(first - room.left() < Close, isAtLeft);
    QCOMPARE(room.right() - last < Close, !isAtLeft);
}

void TestLineText::placeOf_isWhereTheCharactersAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("inside");

    const auto row = [](const char *name, const QString &before, const QString &inside, const QString &after) {
        QTest::newRow(name) << before + inside + after << TextRange{before.size(), inside.size()} << before << inside;
    };
    row("start", {}, u"User"_s, u"Sig"_s);
    row("middle", u"The "_s, u"request"_s, u" timed out."_s);
    row("end", u"UserSig"_s, u"已过期"_s, {});
    row("between-han", u"请求"_s, u"超时"_s, u"，请稍后再试"_s);
    row("between-scripts", u"帐号 "_s, u"UserSig"_s, u" 已过期"_s);
    row("after-surrogates", u"𠮷𠮷"_s, u"abc"_s, {});
}

void TestLineText::placeOf_isWhereTheCharactersAre()
{
    QFETCH(QString, text);
    QFETCH(TextRange, range);
    QFETCH(QString, before);
    QFETCH(QString, inside);
    const QFont font;
    LineTextCache cache(font);
    const LineText &line = cache.line(text, Wide);
    const QRectF place = line.placeOf(range);
    const QFontMetricsF metrics(font);
    QVERIFY2(qAbs(place.left() - metrics.horizontalAdvance(before)) < 1.5, qPrintable(QString::number(place.left())));
    QVERIFY2(qAbs(place.width() - metrics.horizontalAdvance(inside)) < 1.5, qPrintable(QString::number(place.width())));
    QCOMPARE(place.height(), line.height);
}

void TestLineText::placeOf_leavesOutWhatIsCut()
{
    LineTextCache cache{QFont()};
    const qreal dots = cache.line(u"…"_s, Wide).width;
    const LineText line = cache.line(Sentence, 120);
    QVERIFY(line.isCut);
    QVERIFY(!cache.line(Sentence, Wide).isCut);
    QCOMPARE(line.placeOf({0, Sentence.size()}).right(), line.width - dots);
    QVERIFY(line.placeOf({Sentence.size() - 5, 5}).isEmpty());
    for (const TextRange &range : {TextRange{-1, 2}, TextRange{0, 0}, TextRange{1000, 5}})
        QVERIFY(line.placeOf(range).isEmpty());
}

void TestLineText::cacheDraw_again_isTheSamePicture_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("latin") << u"UserSig expired, fjW"_s << Wide;
    QTest::newRow("chinese") << u"请求超时，请稍后再试。"_s << Wide;
    QTest::newRow("cut") << Sentence << 120;
    QTest::newRow("empty") << QString() << 120;
}

void TestLineText::cacheDraw_again_isTheSamePicture()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    LineTextCache cache{QFont()};
    const auto draw = [&] {
        QImage image(500, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        cache.draw(painter, {10, 5}, cache.line(text, width), Qt::darkBlue, Qt::white);
        return image;
    };
    const QImage first = draw();
    for (int times = 0; times < 12; ++times) // words drawn often become pictures
        QCOMPARE(draw(), first);
}

void TestLineText::cacheDraw_wordsOfOtherLines_lookAsIfDrawnAnew_data()
{
    QTest::addColumn<QFont>("font");
    QTest::addColumn<QString>("text");
    const QFont usual;
    QFont small = usual;
    small.setPointSizeF(0.7 * usual.pointSizeF());
    QFont slanted = usual; // its letters reach into each other
    slanted.setItalic(true);
    slanted.setPointSizeF(2 * usual.pointSizeF());
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QTest::newRow("latin") << usual << u"The UserSig of WAVE has expired fjord, "_s;
    QTest::newRow("chinese") << usual << u"请求超时，签名已过期。"_s;
    QTest::newRow("mixed") << usual << u"用 UserSig 登录IM SDK，“超时”…70001"_s;
    QTest::newRow("small") << small << u"请求 timed out，UserSig 已过期"_s;
    QTest::newRow("slanted") << slanted << u"fjord AVATAR f j f 请求WW"_s;
    QTest::newRow("fixed-pitch") << fixed << u"ERR_SDK_NET_WAIT_MMWW__"_s;
}

/// Every line is another one, as in a list of many entries: what they share is their words.
void TestLineText::cacheDraw_wordsOfOtherLines_lookAsIfDrawnAnew()
{
    QFETCH(QFont, font);
    QFETCH(QString, text);
    constexpr int Lines = 24;
    LineTextCache cache(font);
    const auto draw = [&](const QString &line, bool fromCache) {
        QImage image(900, 80, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::darkBlue);
        if (fromCache)
            cache.draw(painter, {10, 5}, cache.line(line, Wide), Qt::darkBlue, Qt::white);
        else
            LineTextCache(font).line(line, Wide).draw(painter, {10, 5});
        return image;
    };
    for (int i = 0; i < Lines; ++i) {
        const QString line = QString(i, u'i') + text + text;
        const QImage copied = draw(line, true);
        const QImage drawn = draw(line, false);
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x) // the order of two letters in one pixel may round otherwise
                QVERIFY(qAbs(qGray(copied.pixel(x, y)) - qGray(drawn.pixel(x, y))) <= 1);
        }
    }
}

void TestLineText::cacheDraw_otherColours_areNotMixedUp()
{
    LineTextCache cache{QFont()};
    const auto darkest = [&](const QColor &colour, const QColor &ground) {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        for (int times = 0; times < 12; ++times)
            cache.draw(painter, {10, 5}, cache.line(u"HHHH"_s, Wide), colour, ground);
        int gray = 255;
        for (int x = 0; x < image.width(); ++x)
            gray = qMin(gray, qGray(image.pixel(x, 12)));
        return gray;
    };
    QVERIFY(darkest(Qt::black, Qt::white) < 40);
    QVERIFY(darkest(Qt::lightGray, Qt::white) > 150);
    QVERIFY(darkest(Qt::white, Qt::lightGray) > 150);
    QVERIFY(darkest(Qt::black, Qt::white) < 40);
}

QTEST_MAIN(TestLineText)
#include "tst_linetext.moc"
