// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/query.h"

#include "core/code.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype MaxLabelLength = 64;

/// Typed and pasted minus signs that NFKC leaves as they are.
QString withPlainMinus(QString text)
{
    for (const QChar minus : {QChar(0x2010), QChar(0x2011), QChar(0x2012), QChar(0x2013), QChar(0x2212)})
        text.replace(minus, u'-');
    return text;
}

std::optional<CodeTerm> codeTerm(const QString &text)
{
    const QString label = codeKey(text);
    if (label.isEmpty() || label.size() > MaxLabelLength)
        return std::nullopt;
    if (std::any_of(label.begin(), label.end(), [](QChar c) { return c.isSpace(); }))
        return std::nullopt;
    if (std::none_of(label.begin(), label.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    CodeTerm term;
    term.label = label;
    term.number = parseDecimal(label);
    if (!term.number)
        term.number = parseHexadecimal(label);
    term.hasSign = label.startsWith(u'-') || label.startsWith(u'+');
    return term;
}

} // namespace

QString codeKey(const QString &label)
{
    return withPlainMinus(fold(label)).trimmed().toUpper();
}

Query Query::fromText(const QString &text)
{
    Query query;
    query.text = text.trimmed();
    query.code = codeTerm(query.text);
    query.isCut = query.text.size() > MaxCharacters;
    for (Segment word : segment(query.text.first(std::min(query.text.size(), MaxCharacters)))) {
        if (word.parts.size() > MaxParts)
            word.parts.clear();
        if (query.words.contains(word))
            continue;
        if (query.words.size() == MaxWords) {
            query.isCut = true;
            break;
        }
        query.words.append(word);
    }
    return query;
}

} // namespace Codebook
