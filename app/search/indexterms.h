// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/segmenter.h"

#include <QList>
#include <QString>

namespace Codebook {

/// The parts of an entry that are searched, best first. The words of a code that is not a number count as a symbol's.
enum class Field { Symbol, Description, Alias, Hint };

/// A token as it stands in the full-text index: behind a letter for its field. So every field has lists of its own in
/// the index, and a search in one field does not read those of the others.
QString indexTerm(Field field, const QString &token);

/// The same for a stem, kept apart from the words: words are found by prefix, stems only whole.
QString indexStem(Field field, const QString &stem);

/// The rest of a symbol from one of its parts on, joined, as one term: "sdknotinitialized" for the second part of
/// ERR_SDK_NOT_INITIALIZED. So one list has the few symbols with a typed name (SDK_NOT_I) in them, where the lists of
/// its parts are long and would have to be read side by side.
QString indexName(const QString &name);

/// What goes into the full-text index for one field of an entry: the terms of its tokens in order, then the stems of
/// its words, and for symbols the names from each of their parts but the last on, separated by spaces.
QString indexTerms(Field field, const QString &text);

/// A whole alias as one term, whatever stands between its words: who types just that means its entry.
QString wholeTerm(const QList<Segment> &words);

/// What narrows a search besides words; the values are ids in the catalogue's tables, or those of TicketAdvice.
enum class Facet { Section, Ticket, Internal };

/// A term that is in the index for every entry of that kind, and never a word's.
QString facetTerm(Facet facet, qint64 value);

} // namespace Codebook
