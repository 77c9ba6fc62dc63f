// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/hanbysound.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace Codebook {

namespace {

constexpr size_t MostChains = 48; // followed at a time
constexpr qsizetype MostSingles = 6;
constexpr qsizetype MostPairsKept = 256;
constexpr qsizetype MostCutElements = 12; // of what is typed in one go; a long symbol is no pinyin
constexpr qsizetype LongestRun = 24; // characters
constexpr qsizetype ShortestStretch = 2; // syllables; one alone means too much

QString toText(const QList<char32_t> &characters)
{
    return QString::fromUcs4(characters.constData(), characters.size());
}

QList<char32_t> toCharacters(const QString &text)
{
    QList<char32_t> characters;
    for (const uint c : text.toUcs4())
        characters.append(c);
    return characters;
}

QStringList tonelessReadings(char32_t han)
{
    QStringList sounds;
    for (const QString &reading : readings(han))
        sounds << withoutTone(reading);
    sounds.removeDuplicates();
    return sounds;
}

bool isHomophone(char32_t a, char32_t b)
{
    const QStringList ofB = readings(b);
    const QStringList ofA = readings(a);
    return std::any_of(ofA.begin(), ofA.end(), [&ofB](const QString &reading) { return ofB.contains(reading); });
}

bool matches(char32_t han, const SoundElement &element, bool allowHomophones)
{
    switch (element.kind) {
    case SoundElement::Han: {
        const char32_t typed = toCharacters(element.text).value(0);
        return han == typed || (allowHomophones && isHomophone(han, typed));
    }
    case SoundElement::Syllable:
        return tonelessReadings(han).contains(element.text);
    case SoundElement::FirstLetters:
        break;
    }
    const QStringList sounds = tonelessReadings(han);
    return std::any_of(sounds.begin(), sounds.end(),
                       [&element](const QString &sound) { return sound.startsWith(element.text); });
}

/// How an element can begin a sound of the index: whole syllables, or only first letters.
QStringList sounds(const SoundElement &element)
{
    return element.kind == SoundElement::Han ? tonelessReadings(toCharacters(element.text).value(0))
                                             : QStringList{element.text};
}

struct SoundRange
{
    QString first;
    QString last;
};

QList<SoundRange> soundRanges(const SoundElement &first, const SoundElement &second)
{
    QList<SoundRange> ranges;
    for (const QString &a : sounds(first)) {
        for (const QString &b : sounds(second)) {
            if (first.kind == SoundElement::FirstLetters) {
                const QString letters = QString(a.first(1) + u' ' + b.first(1)).toUpper();
                ranges.append({letters, letters});
            } else {
                const QString sound = a + u' ' + b;
                const bool isWhole = second.kind != SoundElement::FirstLetters;
                ranges.append({sound, isWhole ? sound : sound + QChar(0xffff)});
            }
        }
    }
    return ranges;
}

} // namespace

HanBySound::HanBySound(Vocabulary &vocabulary)
    : m_vocabulary(vocabulary)
    , m_pairs(MostPairsKept)
{ }

QStringList HanBySound::texts(const QString &typed)
{
    QStringList texts;
    for (const Elements &elements : soundElements(typed)) {
        texts << textsOf(elements);
    }
    texts.removeDuplicates();
    return texts.first(std::min(texts.size(), MostTexts));
}

QList<QStringList> HanBySound::textsInTurn(const QString &typed, const Standing &stand)
{
    const QStringList whole = texts(typed);
    if (!whole.isEmpty() && stand(whole))
        return {whole};
    const QList<Elements> ways = soundElements(typed);
    const Elements elements = ways.isEmpty() || ways.first().size() > MostCutElements ? Elements() : ways.first();
    const bool hasLetters = std::any_of(elements.begin(), elements.end(), [](const SoundElement &element) {
        return element.kind == SoundElement::FirstLetters;
    });
    if (!whole.isEmpty() && hasLetters) // cut, letters can mean anything
        return {whole};
    QSet<qsizetype> hopeless;
    const QList<QStringList> cut = stretches(elements, 0, stand, hopeless);
    return cut.isEmpty() && !whole.isEmpty() ? QList<QStringList>{whole} : cut;
}

/// The longest first; a shorter one where what then follows is no text. From hopeless places on there are none.
QList<QStringList> HanBySound::stretches(const Elements &elements, qsizetype start, const Standing &stand,
                                         QSet<qsizetype> &hopeless)
{
    for (qsizetype end = elements.size(); end >= start + ShortestStretch; --end) {
        if (hopeless.contains(end))
            continue;
        const QStringList found = textsOf(elements.sliced(start, end - start));
        if (found.isEmpty() || !stand(found))
            continue;
        if (end == elements.size())
            return {found};
        if (const QList<QStringList> rest = stretches(elements, end, stand, hopeless); !rest.isEmpty())
            return QList<QStringList>{found} + rest;
    }
    hopeless.insert(start);
    return {};
}

QStringList HanBySound::textsOf(const Elements &elements)
{
    QStringList texts;
    for (const Chain &chain : chains(elements, false))
        texts << toText(chain.characters);
    return texts.first(std::min(texts.size(), MostTexts));
}

QStringList HanBySound::homophones(const QString &han)
{
    const QList<char32_t> characters = toCharacters(han);
    if (characters.size() < 2 || characters.size() > LongestRun)
        return {};
    Elements elements;
    for (const char32_t character : characters)
        elements.append({SoundElement::Han, QString::fromUcs4(&character, 1)});
    QStringList texts;
    for (const Chain &chain : chains(elements, true))
        texts << toText(chain.characters);
    texts.removeAll(han);
    return texts.first(std::min(texts.size(), MostTexts));
}

QList<HanBySound::Chain> HanBySound::chains(const Elements &elements, bool allowHomophones)
{
    if (elements.size() < 2)
        return elements.isEmpty() ? QList<Chain>() : singles(elements.first());
    QList<Chain> all = pairs(elements[0], elements[1], allowHomophones);
    for (qsizetype i = 2; i < elements.size() && !all.isEmpty(); ++i) {
        const QList<Chain> next = pairs(elements[i - 1], elements[i], allowHomophones);
        all = joined(all, next);
    }
    return all;
}

/// Pairs that share a character in the middle make longer texts. Of very many, the most common are made.
QList<HanBySound::Chain> HanBySound::joined(const QList<Chain> &chains, const QList<Chain> &pairs)
{
    struct Joint
    {
        qint64 entries;
        const Chain *chain;
        const Chain *pair;
    };

    std::vector<Joint> joints;
    for (const Chain &chain : chains) {
        for (const Chain &pair : pairs) {
            if (pair.characters.first() == chain.characters.last())
                joints.push_back({std::min(chain.entries, pair.entries), &chain, &pair});
        }
    }
    std::stable_sort(joints.begin(), joints.end(),
                     [](const Joint &a, const Joint &b) { return a.entries > b.entries; });
    joints.resize(std::min(joints.size(), MostChains));
    QList<Chain> longer;
    for (const Joint &joint : joints)
        longer.append({joint.chain->characters + Characters{joint.pair->characters.last()}, joint.entries});
    return longer;
}

QList<HanBySound::Chain> HanBySound::pairs(const SoundElement &first, const SoundElement &second, bool allowHomophones)
{
    const QString key = QStringLiteral("%1%2 %3%4 %5")
                            .arg(int(first.kind))
                            .arg(first.text)
                            .arg(int(second.kind))
                            .arg(second.text)
                            .arg(int(allowHomophones));
    if (const QList<Chain> *known = m_pairs.object(key))
        return *known;
    const QList<Chain> pairs = readPairs(first, second, allowHomophones);
    m_pairs.insert(key, new QList<Chain>(pairs));
    return pairs;
}

QList<HanBySound::Chain> HanBySound::readPairs(const SoundElement &first, const SoundElement &second,
                                               bool allowHomophones)
{
    QList<Chain> pairs;
    QSet<QString> seen; // a pair with several readings comes several times
    for (const SoundRange &range : soundRanges(first, second)) {
        for (const CountedWord &word : m_vocabulary.soundingBetween(range.first, range.last)) {
            const Characters characters = toCharacters(word.text);
            if (characters.size() == 2 && !seen.contains(word.text) && matches(characters[0], first, allowHomophones)
                && matches(characters[1], second, allowHomophones)) {
                seen.insert(word.text);
                pairs.append({characters, word.entries});
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Chain &a, const Chain &b) { return a.entries > b.entries; });
    return pairs;
}

/// A syllable alone; a letter alone can mean nearly anything.
QList<HanBySound::Chain> HanBySound::singles(const SoundElement &element)
{
    QList<Chain> singles;
    if (element.kind != SoundElement::Syllable || element.text.size() < 2)
        return singles;
    // Only the last character of a run stands alone in the index; the others begin a pair.
    QSet<char32_t> seen;
    for (const CountedWord &word : m_vocabulary.soundingBetween(element.text, element.text + QChar(0xffff))) {
        const char32_t character = toCharacters(word.text).value(0);
        if (seen.contains(character) || !matches(character, element, false))
            continue;
        seen.insert(character);
        singles.append({{character}, word.entries});
        if (singles.size() == MostSingles)
            break;
    }
    return singles;
}

} // namespace Codebook
