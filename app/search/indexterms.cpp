// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/indexterms.h"

#include "search/stem.h"

#include <QSet>

namespace Codebook {

namespace {

constexpr char16_t Letters[] = {u's', u'd', u'a', u'h'}; // in the order of Field
constexpr char16_t FacetLetters[] = {u's', u't', u'i'}; // in the order of Facet
constexpr char16_t StemLetter = u'z'; // no field has it
constexpr char16_t WholeLetter = u'w'; // nor this one
constexpr char16_t NameLetter = u'n'; // nor this one
constexpr char16_t FacetLetter = u'x'; // nor this one

} // namespace

QString indexTerm(Field field, const QString &token)
{
    return QChar(Letters[int(field)]) + token;
}

QString indexStem(Field field, const QString &stem)
{
    return QChar(StemLetter) + indexTerm(field, stem);
}

QString indexName(const QString &name)
{
    return QChar(NameLetter) + name;
}

QString indexTerms(Field field, const QString &text)
{
    QString terms;
    terms.reserve(4 * text.size()); // each Han character makes a term of three, and a space
    const auto add = [&terms, field](QStringView token) {
        if (!terms.isEmpty())
            terms.append(u' ');
        terms.append(QChar(Letters[int(field)])).append(token);
    };
    QString stems;
    stems.reserve(4 * text.size());
    QSet<QString> seen;
    const auto addWord = [&](const QString &word) {
        add(word);
        const QString wordStem = stem(word);
        const qsizetype known = seen.size();
        seen.insert(wordStem);
        if (seen.size() > known)
            stems.append(u' ').append(QChar(StemLetter)).append(QChar(Letters[int(field)])).append(wordStem);
    };
    QString names;
    const auto addName = [&names](const Segment &word) {
        QStringView rest(word.text);
        for (qsizetype i = 0; i + 1 < word.parts.size(); ++i) {
            names.append(u' ').append(QChar(NameLetter)).append(rest);
            rest = rest.sliced(word.parts[i].size());
        }
    };
    for (const Segment &segment : segment(text)) {
        if (segment.kind == Segment::Han) {
            for (const QStringView token : hanTokenViews(segment.text))
                add(token);
            continue;
        }
        addWord(segment.text);
        for (const QString &part : segment.parts)
            addWord(part);
        if (field == Field::Symbol)
            addName(segment);
    }
    return terms + stems + names;
}

QString wholeTerm(const QList<Segment> &words)
{
    QString term(1, WholeLetter);
    for (const Segment &word : words)
        term += word.text;
    return term;
}

QString facetTerm(Facet facet, qint64 value)
{
    return QString(QChar(FacetLetter)) + QChar(FacetLetters[int(facet)]) + QString::number(value);
}

} // namespace Codebook
