// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"

#include <QList>
#include <QString>

namespace Codebook {

/// What a word that is being typed can become.
struct Completion
{
    QString text; ///< the whole word: "section:" or "section:群组"
    QString explanation; ///< what that is, in the language of the window

    bool operator==(const Completion &) const = default;
};

/// A text and where the cursor stands in it, in UTF-16 units.
struct TextAtCursor
{
    QString text;
    qsizetype cursor = 0;

    bool operator==(const TextAtCursor &) const = default;
};

/// What the word at the cursor can become: filter keys, from their second letter on; behind a colon the values that
/// begin like, in both languages, those of the language first. Nothing for other words and where only what is there
/// already could be offered.
QList<Completion> completions(const QString &text, qsizetype cursor, const CatalogueInfo &info, Language language);

/// The text with the word at the cursor replaced; the cursor goes behind it. A word that is complete is followed by a
/// space, for the next one.
TextAtCursor replaceWord(const QString &text, qsizetype cursor, const Completion &completion);

} // namespace Codebook
