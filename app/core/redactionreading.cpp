// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redactionreading.h"

#include "core/plainsigns.h"

#include <QStringView>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

QChar foldedCharacter(QChar c)
{
    constexpr QStringView EndingValues = u"，；！？（）";
    if (EndingValues.contains(c))
        return c;
    return c == RemovedMark ? QChar(QChar::ReplacementCharacter) : QChar(char16_t(plainSign(c.unicode())));
}

bool canBeUndone(QChar c)
{
    return c == u'%' || c == u'\\' || c == u'&' || (c >= QChar(QChar::SoftHyphen) && isInvisible(c.unicode()));
}

} // namespace

QString folded(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        if (isPair) {
            result[i] = text[i];
            result[i + 1] = text[i + 1];
            ++i;
        } else {
            result[i] = text[i].isSurrogate() ? QChar(QChar::ReplacementCharacter) : foldedCharacter(text[i]);
        }
    }
    return result;
}

Reading::Reading(QString text)
    : m_text(std::move(text))
{ }

std::optional<Reading> Reading::undone() const
{
    if (std::none_of(m_text.begin(), m_text.end(), canBeUndone))
        return {};
    Reading next;
    next.m_text.reserve(m_text.size());
    next.m_places.reserve(std::size_t(m_text.size()) + 1);
    const std::u16string_view view(QStringView(m_text).utf16(), std::size_t(m_text.size()));
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (!canBeUndone(c)) {
            next.m_text.append(c);
            next.m_places.push_back(placeOf(i));
        } else if (const Escape escape = escapeAt(view.substr(std::size_t(i))); escape.length > 0) {
            next.append(escape.character, placeOf(i));
            i += qsizetype(escape.length) - 1;
        } else if (!isInvisible(c.unicode())) {
            next.append(c.unicode(), placeOf(i));
        }
    }
    if (next.m_text.size() == m_text.size())
        return {};
    next.m_places.push_back(placeOf(m_text.size()));
    return next;
}

qsizetype Reading::placeOf(qsizetype place) const
{
    return isAsItStands() ? place : m_places[std::size_t(place)];
}

void Reading::append(char32_t character, qsizetype place)
{
    const QString units = QString::fromUcs4(&character, 1);
    m_text += units.size() == 1 ? QString(foldedCharacter(units[0])) : units;
    m_places.insert(m_places.end(), std::size_t(units.size()), place);
}

TextRange Reading::origin(TextRange range) const
{
    const qsizetype start = placeOf(range.start);
    return {start, placeOf(range.end()) - start};
}

void Reading::mark(TextRange range)
{
    std::fill_n(m_text.begin() + range.start, range.length, QChar(RemovedMark));
    // What is repeated elsewhere can begin or end with half of a character.
    if (range.start > 0 && m_text[range.start - 1].isHighSurrogate())
        m_text[range.start - 1] = QChar::ReplacementCharacter;
    if (range.end() < m_text.size() && m_text[range.end()].isLowSurrogate())
        m_text[range.end()] = QChar::ReplacementCharacter;
}

QString whollyUndone(const QString &text)
{
    Reading reading(text);
    for (int layer = 0; layer < MostLayers; ++layer) {
        std::optional<Reading> next = reading.undone();
        if (!next)
            break;
        reading = *std::move(next);
    }
    return reading.text();
}

} // namespace Codebook
