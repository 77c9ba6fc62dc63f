// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "entrymaker.h"

#include "search/segmenter.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace Codebook::Bench {

namespace {

constexpr quint32 Seed = 330;
constexpr qsizetype Names = 400'000; // more than a million entries use up
constexpr qsizetype MostClauses = 3;
constexpr qsizetype MostAliases = 3;
constexpr qsizetype MostRelated = 4;
constexpr qsizetype EarlierCodes = 50;
constexpr qint64 LongestGap = 8;
constexpr qint64 LongestRange = 1000;
constexpr quint32 HighestFigure = 5000;

// Shares of the entries.
constexpr double WithSymbol = 0.33;
constexpr double WithNameInSymbol = 0.5;
constexpr double WithName = 0.6;
constexpr double WithFigure = 0.3;
constexpr double BehindGap = 0.1;
constexpr double Ranges = 0.003;
constexpr double Negative = 0.07;
constexpr double WithTwin = 0.2;

QString latinName(std::minstd_rand &random)
{
    static const QStringList syllables
        = QStringLiteral("ba co da fi ga ho ka lu me no pe ra si ta vo xi yu ze quo ster").split(u' ');
    QString name;
    for (auto count = 2 + random() % 3; count > 0; --count)
        name += syllables[qsizetype(random() % quint64(syllables.size()))];
    name[0] = name[0].toUpper();
    return name;
}

/// Some clauses that stand in a row.
QStringList someOf(const QStringList &clauses, QRandomGenerator &random)
{
    const qsizetype count = 1 + random.bounded(int(std::min(clauses.size(), MostClauses)));
    return clauses.mid(random.bounded(int(clauses.size() - count + 1)), count);
}

} // namespace

EntryMaker::EntryMaker(PhraseBook book)
    : m_book(std::move(book))
    , m_random(Seed)
{
    // Which phrases are the common ones must not follow from the order of the files.
    std::shuffle(m_book.sources.begin(), m_book.sources.end(), m_random);
}

QJsonObject EntryMaker::next()
{
    const Codes codes = nextCodes();
    Texts texts = description();
    const Texts advice = hint();
    QJsonArray symbols;
    if (chance(WithName)) {
        const Texts service = name();
        texts
            = {service.zh + QStringLiteral("服务：") + texts.zh, service.en + QStringLiteral(" service: ") + texts.en};
        if (chance(WithSymbol / WithName))
            symbols.append(symbol(service));
    }
    QJsonArray related;
    for (qsizetype count = m_earlier.isEmpty() ? 0 : skewed(MostRelated); count > 0; --count) {
        const qint64 code = m_earlier[m_random.bounded(int(m_earlier.size()))];
        if (!related.contains(code))
            related.append(code);
    }
    m_earlier.append(codes.first);
    if (m_earlier.size() > EarlierCodes)
        m_earlier.removeFirst();

    QJsonObject entry = m_book.sources[m_random.bounded(int(m_book.sources.size()))].kind;
    entry.insert(u"code", codes.first);
    if (codes.last != codes.first)
        entry.insert(u"last_code", codes.last);
    entry.insert(u"symbols", symbols);
    entry.insert(u"description", QJsonObject{{"zh", texts.zh}, {"en", texts.en}});
    entry.insert(u"hint", QJsonObject{{"zh", advice.zh}, {"en", advice.en}});
    entry.insert(u"aliases", aliases({texts.zh + u'\n' + advice.zh, texts.en + u'\n' + advice.en}));
    entry.insert(u"related", related);
    return entry;
}

QJsonObject EntryMaker::title()
{
    const Texts texts = name();
    return {{"zh", texts.zh}, {"en", texts.en}};
}

/// An index below count: the first twice as often as the second, as words are in a language (Zipf).
qsizetype EntryMaker::skewed(qsizetype count)
{
    const auto rank = qsizetype(std::pow(double(count + 1), m_random.generateDouble()));
    return std::clamp(rank, qsizetype(1), count) - 1;
}

const PhraseBook::Source &EntryMaker::source()
{
    return m_book.sources[skewed(m_book.sources.size())];
}

/// Mostly one after the other, with gaps.
EntryMaker::Codes EntryMaker::nextCodes()
{
    if (m_twin) {
        const qint64 code = *std::exchange(m_twin, std::nullopt);
        return {code, code};
    }
    const qint64 number = m_lastNumber + (chance(BehindGap) ? 2 + m_random.bounded(LongestGap) : 1);
    m_lastNumber = number;
    if (chance(Ranges)) {
        m_lastNumber += 1 + m_random.bounded(LongestRange);
        return {number, m_lastNumber};
    }
    if (!chance(Negative))
        return {number, number};
    if (chance(WithTwin))
        m_twin = number;
    return {-number, -number};
}

/// The same rank always gives the same name, so no list of them is kept.
EntryMaker::Texts EntryMaker::name()
{
    std::minstd_rand random(std::minstd_rand::result_type(1 + skewed(Names)));
    random.discard(2); // neighbouring seeds begin alike
    Texts name{{}, latinName(random)};
    for (auto count = 2 + random() % 2; count > 0; --count)
        name.zh += m_book.han[qsizetype(random() % quint64(m_book.han.size()))];
    return name;
}

EntryMaker::Texts EntryMaker::description()
{
    const PhraseBook::Source &first = source();
    QStringList zh = someOf(first.descriptionZh, m_random);
    QStringList en = someOf(first.descriptionEn, m_random);
    if (const PhraseBook::Source &second = source(); &second != &first) {
        zh << someOf(second.descriptionZh, m_random);
        en << someOf(second.descriptionEn, m_random);
    }
    if (chance(WithFigure)) {
        const QString figure = QString::number(1 + skewed(HighestFigure));
        zh << QStringLiteral("上限为 %1").arg(figure);
        en << QStringLiteral("the limit is %1").arg(figure);
    }
    return {zh.join(u'，') + u'。', en.join(QStringLiteral(", ")) + u'.'};
}

EntryMaker::Texts EntryMaker::hint()
{
    const auto sentence = [this](const PhraseBook::Source &from) {
        return Texts{someOf(from.hintZh, m_random).join(u'，') + u'。',
                     someOf(from.hintEn, m_random).join(QStringLiteral(", ")) + u'.'};
    };
    const PhraseBook::Source &first = source();
    Texts texts = sentence(first);
    if (const PhraseBook::Source &second = source(); &second != &first) {
        const Texts more = sentence(second);
        texts = {texts.zh + more.zh, texts.en + u' ' + more.en};
    }
    return texts;
}

/// The beginning of one symbol and the end of another: "ERR_SDK_GROUP_MEMBER_LIMIT".
QString EntryMaker::symbol(const Texts &name)
{
    const QStringList head = source().symbolParts;
    QStringList parts = head.isEmpty() ? QStringList(QStringLiteral("ERR")) : head.first((head.size() + 1) / 2);
    if (chance(WithNameInSymbol))
        parts << name.en.toUpper();
    const QStringList tail = source().symbolParts;
    parts << tail.sliced(tail.size() / 2);
    return parts.join(u'_');
}

/// None that the entry's own texts say already: a catalogue has no such aliases.
QJsonObject EntryMaker::aliases(const Texts &texts)
{
    QJsonObject all;
    const auto insert = [&](QLatin1String language, const QString &text, const QStringList &candidates) {
        QJsonArray some;
        for (const QString &alias : candidates.first(std::min(candidates.size(), MostAliases))) {
            if (!fold(text).contains(fold(alias)))
                some.append(alias);
        }
        all.insert(language, some);
    };
    const PhraseBook::Source &from = source();
    insert(QLatin1String("zh"), texts.zh, from.aliasesZh);
    insert(QLatin1String("en"), texts.en, from.aliasesEn);
    return all;
}

} // namespace Codebook::Bench
