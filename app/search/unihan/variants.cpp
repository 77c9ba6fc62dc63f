// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/unihan/variants.h"

#include "search/unihan/sounds.h"

#include <QSet>

#include <algorithm>

namespace Codebook {

namespace {

class Folds
{
public:
    explicit Folds(const HanDatabase &database)
        : m_database(database)
    {
        addSimplified();
        addSpellings();
    }

    QMap<char16_t, char16_t> all() const
    {
        QMap<char16_t, char16_t> folds;
        for (auto it = m_database.begin(); it != m_database.end(); ++it) {
            const char16_t target = followed(m_spelling, simplified(it.key()));
            if (target != it.key())
                folds.insert(it.key(), target);
        }
        return folds;
    }

private:
    using Map = QMap<char16_t, char16_t>;

    static char16_t followed(const Map &map, char16_t character)
    {
        QSet<char16_t> seen;
        while (map.contains(character) && !seen.contains(character)) {
            seen.insert(character);
            character = map.value(character);
        }
        return character;
    }

    QList<char16_t> named(char16_t character, const char *property) const
    {
        return charactersIn(m_database.value(character).value(property));
    }

    char16_t simplified(char16_t character) const { return followed(m_simplified, character); }

    bool isStandard(char16_t character) const { return m_database.value(character).contains("kTGHZ2013"); }

    int frequencyOf(char16_t character) const { return frequency(m_database.value(character)); }

    QString mainReading(char16_t character) const
    {
        return m_database.value(character).value("kMandarin").section(u' ', 0, 0);
    }

    /// Where Unihan lists the character itself too (復: 复 復), the other form is meant: 恢復 is written 恢复.
    void addSimplified()
    {
        for (auto it = m_database.begin(); it != m_database.end(); ++it) {
            for (const char16_t variant : named(it.key(), "kSimplifiedVariant")) {
                if (variant != it.key()) {
                    m_simplified.insert(it.key(), variant);
                    break;
                }
            }
        }
    }

    void addSpellings()
    {
        for (auto it = m_database.begin(); it != m_database.end(); ++it) {
            for (const char *property : {"kSemanticVariant", "kZVariant"}) {
                for (const char16_t other : named(it.key(), property)) {
                    if (it.key() != other && named(other, property).contains(it.key()))
                        addSpelling(it.key(), other);
                }
            }
        }
        for (auto it = m_candidates.begin(); it != m_candidates.end(); ++it)
            chooseSpelling(it.key(), it.value());
    }

    /// Notes `to` as what `from` may become; the other direction is noted when the pair comes the other way round.
    void addSpelling(char16_t from, char16_t to)
    {
        const char16_t spelling = simplified(from);
        const char16_t target = simplified(to);
        const bool soundsSame = mainReading(spelling) == mainReading(target);
        const int commonness = frequencyOf(spelling);
        const int targetCommonness = frequencyOf(target);
        const bool areTwoWords = commonness && targetCommonness && commonness != targetCommonness;
        if (spelling == target || !soundsSame || areTwoWords || !isStandard(target))
            return;
        if (isStandard(spelling)) {
            const bool bothTraditional = spelling != from && target != to;
            const bool onlyTargetIsCommon = commonness == 0 && targetCommonness > 0;
            if (!bothTraditional || !onlyTargetIsCommon)
                return;
        }
        m_candidates[spelling].insert(target);
    }

    /// Several common targets are several words: 牠 may be 他 or 它, so it stays.
    void chooseSpelling(char16_t spelling, const QSet<char16_t> &targets)
    {
        QList<char16_t> best(targets.begin(), targets.end());
        std::sort(best.begin(), best.end(), [this](char16_t a, char16_t b) {
            const int commonnessOfA = frequencyOf(a);
            const int commonnessOfB = frequencyOf(b);
            return commonnessOfA != commonnessOfB ? commonnessOfA > commonnessOfB : a < b;
        });
        if (best.size() == 1 || frequencyOf(best[1]) == 0)
            m_spelling.insert(spelling, best[0]);
    }

    const HanDatabase &m_database;
    Map m_simplified;
    Map m_spelling;
    QMap<char16_t, QSet<char16_t>> m_candidates;
};

} // namespace

QMap<char16_t, char16_t> hanFolds(const HanDatabase &database)
{
    return Folds(database).all();
}

} // namespace Codebook
