// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/unihan/sounds.h"

namespace Codebook {

namespace {

// A reading below both is one that people do not think of: 和 huo, 呢 ní; but 还 huán and 更 gēng are above one of
// them.
constexpr double LeastShare = 0.015;
constexpr int LeastCount = 50;

struct CountedReading
{
    QString reading;
    int count = 0;
};

/// "zhòng(1823) chóng(329)", the commonest first as Unihan has them.
QList<CountedReading> countedReadings(const HanProperties &character)
{
    QList<CountedReading> readings;
    for (const QString &word : character.value("kHanyuPinlu").split(u' ', Qt::SkipEmptyParts))
        readings.append({word.section(u'(', 0, 0), word.section(u'(', 1).chopped(1).toInt()});
    return readings;
}

/// "zhòng" -> "zhong4", "lǜ" -> "lv4"; empty for what is no syllable that can be typed, such as "ń" and "ê".
QString numbered(const QString &reading)
{
    QString letters;
    int tone = 5;
    const QString decomposed = reading.normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        switch (c.unicode()) {
        case 0x0304:
            tone = 1;
            break;
        case 0x0301:
            tone = 2;
            break;
        case 0x030c:
            tone = 3;
            break;
        case 0x0300:
            tone = 4;
            break;
        case 0x0308:
            letters.back() = u'v';
            break;
        default:
            if (c < u'a' || c > u'z')
                return {};
            letters += c;
        }
    }
    const bool hasVowel = letters.contains(u'a') || letters.contains(u'e') || letters.contains(u'i')
        || letters.contains(u'o') || letters.contains(u'u') || letters.contains(u'v');
    return hasVowel ? letters + QString::number(tone) : QString();
}

} // namespace

int frequency(const HanProperties &character)
{
    int sum = 0;
    for (const CountedReading &reading : countedReadings(character))
        sum += reading.count;
    return sum;
}

QStringList commonReadings(const HanProperties &character)
{
    QStringList readings;
    const int total = frequency(character);
    for (const CountedReading &reading : countedReadings(character)) {
        if (reading.count >= LeastCount || reading.count >= LeastShare * total)
            readings << numbered(reading.reading);
    }
    readings.removeAll(QString());
    if (readings.isEmpty())
        readings << numbered(character.value("kMandarin").section(u' ', 0, 0));
    readings.removeAll(QString());
    return readings;
}

} // namespace Codebook
