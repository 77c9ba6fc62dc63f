// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/normaliser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestNormaliser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalised_everyCharacter_isNfkc();
    void normalised_neighbours_areNfkc();
    void normalised_origins_coverTheText();
};

namespace {

QString joined(const QList<NormalisedCharacter> &characters)
{
    QString text;
    for (const NormalisedCharacter &character : characters)
        text += QChar::fromUcs4(character.character);
    return text;
}

/// NFKC by Qt of the whole text at once, which knows nothing of origins.
QString nfkc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

/// A character of any script, with many marks, jamo and compatibility forms.
char32_t randomCharacter(QRandomGenerator &random)
{
    constexpr std::pair<char32_t, char32_t>
        Ranges[] = {{0x20, 0x24f},    {0x300, 0x36f},   {0x370, 0x5ff},   {0x900, 0xdff},
                    {0x1100, 0x11ff}, {0x1e00, 0x206f}, {0x3000, 0x33ff}, {0x4e00, 0x4eff},
                    {0xac00, 0xacff}, {0xf900, 0xffef}}; // Qt 6.4 is wrong behind some marks beyond the BMP

    const auto [first, last] = Ranges[random.bounded(int(std::size(Ranges)))];
    return first + random.bounded(quint32(last - first + 1));
}

} // namespace

void TestNormaliser::normalised_everyCharacter_isNfkc()
{
    for (char32_t c = 1; c <= 0x10ffff; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString text = QString::fromUcs4(&c, 1);
        QCOMPARE(joined(normalised(text)), nfkc(text));
    }
}

void TestNormaliser::normalised_neighbours_areNfkc()
{
    QRandomGenerator random(15);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int length = 4; length > 0; --length)
            text += QChar::fromUcs4(randomCharacter(random));
        const QString ours = joined(normalised(text));
        // Small letters may compose where capitals did not.
        QCOMPARE(nfkc(ours.toCaseFolded()), nfkc(nfkc(text).toCaseFolded()));
        QCOMPARE(ours.toCaseFolded(), nfkc(ours.toCaseFolded()));
    }
}

void TestNormaliser::normalised_origins_coverTheText()
{
    QRandomGenerator random(16);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int length = random.bounded(1, 12); length > 0; --length)
            text
                += random.bounded(8) == 0 ? QChar(0xd800 + random.bounded(0x800)) : QChar(u'A' + random.bounded(0x300));
        qsizetype end = 0;
        for (const NormalisedCharacter &character : normalised(text)) {
            QVERIFY(character.origin.length > 0);
            QVERIFY(character.origin.start == end || character.origin.start + character.origin.length == end);
            end = character.origin.start + character.origin.length;
        }
        QCOMPARE(end, text.size());
    }
}

QTEST_GUILESS_MAIN(TestNormaliser)
#include "tst_normaliser.moc"
