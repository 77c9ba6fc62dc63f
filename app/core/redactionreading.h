// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/textrange.h"

#include <QString>

#include <optional>
#include <vector>

namespace Codebook {

/// Stands for what earlier rules removed. No class of characters in a rule may match it, folded text never has it.
inline constexpr char16_t RemovedMark = u'\xE000';

/// The text with digits of all scripts, full-width letters and signs, dashes and spaces in their ASCII form, and
/// without what is no valid UTF-16; of the same length, so that places are the same.
QString folded(const QString &text);

/// Escapes within escapes within escapes; the next layer would hardly be a person's doing.
inline constexpr int MostLayers = 4;

/// One way to read a text: as it stands, or with escapes undone and nothing invisible in it. Knows where its characters
/// come from.
class Reading final
{
public:
    /// Folded text as it stands.
    explicit Reading(QString text);

    /// The same with one more layer of escapes undone; nothing where there is none.
    std::optional<Reading> undone() const;

    /// Always valid UTF-16.
    const QString &text() const { return m_text; }

    bool isAsItStands() const { return m_places.empty(); }

    /// The range of the text as it stands that a range of this one comes from.
    TextRange origin(TextRange range) const;

    void mark(TextRange range);

private:
    Reading() = default;

    qsizetype placeOf(qsizetype place) const;
    void append(char32_t character, qsizetype place);

    QString m_text;
    std::vector<qsizetype> m_places; ///< where each unit comes from, and the end; empty where that is its own place
};

/// Folded text with up to MostLayers of escapes undone.
QString whollyUndone(const QString &text);

} // namespace Codebook
