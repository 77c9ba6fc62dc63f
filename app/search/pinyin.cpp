// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/pinyin.h"

#include "search/hanreadingtables.h"
#include "search/segmenter.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype LongestSyllable = 6; // zhuang

/// All syllables without tones, sorted.
const QStringList &syllables()
{
    static const QStringList all = [] {
        QStringList list;
        for (const char *sound : Unihan::Sounds)
            list << withoutTone(QString::fromLatin1(sound));
        list.removeDuplicates();
        std::sort(list.begin(), list.end());
        return list;
    }();
    return all;
}

bool isSyllable(const QString &text)
{
    return std::binary_search(syllables().begin(), syllables().end(), text);
}

bool beginsSyllable(const QString &text)
{
    const auto it = std::lower_bound(syllables().begin(), syllables().end(), text);
    return it != syllables().end() && it->startsWith(text);
}

bool beginsLongerSyllable(const QString &text)
{
    const auto it = std::upper_bound(syllables().begin(), syllables().end(), text);
    return it != syllables().end() && it->startsWith(text);
}

/// One letter, or zh, ch, sh.
bool areFirstLetters(const QString &text)
{
    return (text.size() == 1 || (text.size() == 2 && text[1] == u'h')) && beginsSyllable(text);
}

/// Where lve is meant, lue is often typed.
QString withTypedV(const QString &text)
{
    return text == QStringLiteral("lue") || text == QStringLiteral("nue") ? QString(text).replace(u'u', u'v') : text;
}

/// A letter or Han character.
struct Unit
{
    char32_t character = 0;
    bool isHan = false;
    bool endsSyllable = false; ///< a separator follows
};

/// Nothing where a character has no sound, or where there are too many.
std::optional<QList<Unit>> units(const QString &typed)
{
    QList<Unit> units;
    for (const uint c : fold(typed).toUcs4()) {
        const char32_t letter = c == U'ü' ? U'v' : char32_t(c);
        const bool isHan = QChar::script(letter) == QChar::Script_Han;
        const bool isSeparator = letter == U'\'' || letter == U'’' || QChar::isSpace(letter);
        if (isHan || (letter >= U'a' && letter <= U'z'))
            units.append({letter, isHan});
        else if (!isSeparator)
            return std::nullopt;
        else if (!units.isEmpty())
            units.last().endsSyllable = true;
        if (units.size() > LongestSound)
            return std::nullopt;
    }
    return units;
}

/// Finds the best ways from the end to the start: those from a place on are an element and the best ways behind it.
class Reader
{
public:
    explicit Reader(const QList<Unit> &units)
        : m_units(units)
        , m_waysFrom(units.size() + 1)
    {
        m_waysFrom[units.size()] = {Way()};
        for (qsizetype i = units.size() - 1; i >= 0; --i)
            m_waysFrom[i] = waysFrom(i);
    }

    QList<QList<SoundElement>> ways() const
    {
        QList<QList<SoundElement>> ways;
        for (const Way &way : m_waysFrom.first())
            ways.append(way.elements);
        return ways;
    }

private:
    struct Way
    {
        QList<SoundElement> elements;
        int firstLetters = 0;
    };

    struct Step
    {
        SoundElement element;
        const Way *rest = nullptr;

        qsizetype elements() const { return rest->elements.size(); }

        int firstLetters() const { return rest->firstLetters + (element.kind == SoundElement::FirstLetters ? 1 : 0); }
    };

    QList<Way> waysFrom(qsizetype start) const
    {
        QList<Step> steps = stepsFrom(start);
        std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
            return a.elements() != b.elements() ? a.elements() < b.elements() : a.firstLetters() < b.firstLetters();
        });
        QList<Way> ways;
        for (const Step &step : steps.first(std::min(steps.size(), MostSoundWays)))
            ways.append({QList<SoundElement>{step.element} + step.rest->elements, step.firstLetters()});
        return ways;
    }

    QList<Step> stepsFrom(qsizetype start) const
    {
        QList<Step> steps;
        const auto add = [&](SoundElement::Kind kind, const QString &text, qsizetype end) {
            for (const Way &rest : m_waysFrom[end])
                steps.append({{kind, text}, &rest});
        };
        if (m_units[start].isHan) {
            add(SoundElement::Han, QString::fromUcs4(&m_units[start].character, 1), start + 1);
            return steps;
        }
        QString text;
        for (qsizetype i = start; i < m_units.size() && !m_units[i].isHan && text.size() < LongestSyllable; ++i) {
            text += QChar(char16_t(m_units[i].character));
            const QString sound = withTypedV(text);
            const bool isLast = i + 1 == m_units.size();
            if (isSyllable(sound))
                add(SoundElement::Syllable, sound, i + 1);
            if (areFirstLetters(text) || (isLast && beginsLongerSyllable(text)))
                add(SoundElement::FirstLetters, text, i + 1);
            if (m_units[i].endsSyllable)
                break;
        }
        return steps;
    }

    const QList<Unit> &m_units;
    QList<QList<Way>> m_waysFrom;
};

} // namespace

QStringList readings(char32_t han)
{
    const auto *entry = std::lower_bound(std::begin(Unihan::Readings), std::end(Unihan::Readings), han,
                                         [](const Unihan::Reading &reading, char32_t c) { return reading.han < c; });
    QStringList sounds;
    for (; entry != std::end(Unihan::Readings) && entry->han == han; ++entry)
        sounds << QString::fromLatin1(Unihan::Sounds[entry->sound]);
    return sounds;
}

QString withoutTone(const QString &reading)
{
    return !reading.isEmpty() && reading.back().isDigit() ? reading.chopped(1) : reading;
}

QStringList soundAlikes(const QString &typed)
{
    // Both ways. What comes of it in the wrong place is no pinyin.
    static constexpr std::pair<QLatin1String, QLatin1String> Alike[]{
        {QLatin1String("ng"), QLatin1String("n")}, {QLatin1String("n"), QLatin1String("ng")},
        {QLatin1String("zh"), QLatin1String("z")}, {QLatin1String("z"), QLatin1String("zh")},
        {QLatin1String("ch"), QLatin1String("c")}, {QLatin1String("c"), QLatin1String("ch")},
        {QLatin1String("sh"), QLatin1String("s")}, {QLatin1String("s"), QLatin1String("sh")},
        {QLatin1String("l"), QLatin1String("n")},  {QLatin1String("n"), QLatin1String("l")}};
    QStringList alikes;
    for (qsizetype place = 0; place < typed.size(); ++place) {
        for (const auto &[written, meant] : Alike) {
            QString alike = typed;
            if (QStringView(typed).sliced(place).startsWith(written)
                && isPinyin(alike.replace(place, written.size(), meant)))
                alikes << alike;
        }
    }
    alikes.removeDuplicates();
    alikes.removeAll(typed);
    return alikes;
}

QList<QList<SoundElement>> soundElements(const QString &typed)
{
    const auto read = units(typed);
    return read && !read->isEmpty() ? Reader(*read).ways() : QList<QList<SoundElement>>();
}

bool isPinyin(const QString &typed)
{
    const QList<QList<SoundElement>> ways = soundElements(typed);
    return std::any_of(ways.begin(), ways.end(), [](const QList<SoundElement> &way) {
        return std::all_of(way.begin(), way.end(),
                           [](const SoundElement &element) { return element.kind == SoundElement::Syllable; });
    });
}

} // namespace Codebook
