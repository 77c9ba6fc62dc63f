// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/plaintext.h"

#include <QStringView>

namespace Codebook {

namespace {

constexpr QStringView Minuses = u"\u2010\u2011\u2012\u2013\u2212\ufe63";
constexpr QStringView Quotes = u"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f";
constexpr char16_t FirstFullWidth = 0xff01; // "！", and so on in the order of ASCII
constexpr char16_t LastFullWidth = 0xff5e;

QChar plainSign(QChar c)
{
    if (c.unicode() >= FirstFullWidth && c.unicode() <= LastFullWidth)
        return QChar(char16_t(c.unicode() - FirstFullWidth + u'!'));
    if (Minuses.contains(c))
        return u'-';
    if (Quotes.contains(c))
        return u'"';
    return c.isSpace() || c.isNull() ? QChar(u' ') : c;
}

} // namespace

QString wholeCharacters(const QString &text)
{
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (!whole[i].isSurrogate())
            continue;
        if (whole[i].isHighSurrogate() && i + 1 < whole.size() && whole[i + 1].isLowSurrogate())
            ++i;
        else
            whole[i] = u' ';
    }
    return whole;
}

QString plainSigns(const QString &text)
{
    QString plain = wholeCharacters(text);
    for (QChar &c : plain)
        c = plainSign(c);
    return plain;
}

} // namespace Codebook
