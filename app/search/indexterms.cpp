// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/indexterms.h"

#include "search/segmenter.h"
#include "search/stem.h"

#include <QStringList>

namespace Codebook {

namespace {

constexpr char16_t Letters[] = {u'c', u's', u'd', u'a', u'h'}; // in the order of Field
constexpr char16_t FacetLetters[] = {u'p', u's', u't', u'i'}; // in the order of Facet
constexpr char16_t StemLetter = u'z'; // no field has it
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

QString indexTerms(Field field, const QString &text)
{
    QStringList terms;
    QStringList stems;
    for (const Segment &segment : segment(text)) {
        if (segment.kind == Segment::Han) {
            for (const QString &token : hanTokens(segment.text))
                terms << indexTerm(field, token);
            continue;
        }
        for (const QString &word : QStringList(segment.text) + segment.parts) {
            terms << indexTerm(field, word);
            stems << indexStem(field, stem(word));
        }
    }
    stems.removeDuplicates();
    return (terms + stems).join(u' ');
}

QString facetTerm(Facet facet, qint64 value)
{
    return QString(QChar(FacetLetter)) + QChar(FacetLetters[int(facet)]) + QString::number(value);
}

} // namespace Codebook
