// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/casefacts.h"
#include "core/logexcerpt.h"
#include "core/redaction.h"
#include "require.h"

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestRepeated = 6;
constexpr std::size_t MostParts = 60;

/// As long as an error code, which stays where it is called one.
bool canBeCode(const QString &text)
{
    constexpr qsizetype LongestCode = 6;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.size() <= LongestCode && std::all_of(text.begin(), text.end(), isDigit);
}

/// Bytes as the parts of a log that rules look for: the patterns are not instrumented, so that the fuzzer would hardly
/// ever find them by itself.
QString composed(const std::uint8_t *data, std::size_t size)
{
    static const QStringList parts{u"token"_s,
                                   u"usersig"_s,
                                   u"password"_s,
                                   u"密码"_s,
                                   u"secretKey"_s,
                                   u"session_id"_s,
                                   u"Cookie"_s,
                                   u"Authorization"_s,
                                   u"Bearer "_s,
                                   u"Basic "_s,
                                   u"eJxabcdefghijklmnopqrs*t"_s,
                                   u"eyJhbGciOi.eyJ.abc"_s,
                                   u"AKIDabcdefghijklmnop"_s,
                                   u"0123456789abcdef"_s,
                                   u"13812345678"_s,
                                   u"138 1234 5678"_s,
                                   u"+86"_s,
                                   u"+44 20 7946"_s,
                                   u"0755-8601"_s,
                                   u"zhang"_s,
                                   u"@"_s,
                                   u"%40"_s,
                                   u"qq.com"_s,
                                   u"110101199003074477"_s,
                                   u"110105491231002"_s,
                                   u"4111111111111111"_s,
                                   u"4111 1111 "_s,
                                   u"203.0.113.5"_s,
                                   u"2001:db8::1"_s,
                                   u"::"_s,
                                   u"00:1A:2B:"_s,
                                   u"3C:4D:5E"_s,
                                   u"IMEI: "_s,
                                   u"490154203237518"_s,
                                   u"version "_s,
                                   u"v"_s,
                                   u"版本"_s,
                                   u"seq:"_s,
                                   u"Optional("_s,
                                   u"-u "_s,
                                   u"--token "_s,
                                   u"https://"_s,
                                   u"user:"_s,
                                   u"-----BEGIN PRIVATE KEY-----"_s,
                                   u"-----END PRIVATE KEY-----"_s,
                                   u"[phone 1 removed]"_s,
                                   u"[已隐去 令牌 1]"_s,
                                   u"[token "_s,
                                   u" removed]"_s,
                                   u"code=6013"_s,
                                   u"hunter22"_s,
                                   u"abc"_s,
                                   u"Z9*_"_s,
                                   u"是"_s,
                                   u" is "_s,
                                   u"，"_s,
                                   u"\""_s,
                                   u"\\"_s,
                                   u"'"_s,
                                   u"`"_s,
                                   u"="_s,
                                   u":"_s,
                                   u"："_s,
                                   u">"_s,
                                   u"<"_s,
                                   u","_s,
                                   u";"_s,
                                   u"&"_s,
                                   u"|"_s,
                                   u" "_s,
                                   u"\t"_s,
                                   u"\n"_s,
                                   u"\r\n"_s,
                                   u"("_s,
                                   u")"_s,
                                   u"["_s,
                                   u"]"_s,
                                   u"{"_s,
                                   u"}"_s,
                                   u"."_s,
                                   u"-"_s,
                                   u"_"_s,
                                   u"+"_s,
                                   u"/"_s,
                                   u"%22"_s,
                                   u"%25"_s,
                                   u"%253D"_s,
                                   u"%E5%AF%86"_s,
                                   u"\\u003d"_s,
                                   u"\\x22"_s,
                                   u"&#34;"_s,
                                   u"\u200b"_s,
                                   u"\"name\":\""_s,
                                   u"\"value\":\""_s,
                                   u"curl -b "_s,
                                   u"138\n"_s,
                                   u"1234 "_s,
                                   u"version 10.0.0.1"_s,
                                   u"</key><string>"_s,
                                   u"(again)"_s,
                                   u"passphrase: "_s,
                                   u"one two three"_s,
                                   u"%3D"_s,
                                   u"&quot;"_s,
                                   u"\\u0026"_s,
                                   u"\\n"_s,
                                   u"\\\""_s,
                                   u"0"_s,
                                   u"7"_s,
                                   u"null"_s,
                                   u"x"_s,
                                   u"１３８"_s,
                                   QString(QChar(0xd800)),
                                   QString(QChar(0)),
                                   u"\xe000"_s};
    QString text;
    for (std::size_t i = 0; i < size; ++i)
        text += parts[data[i] % parts.size()];
    return text;
}

void checkPieces(const QString &text, const Redaction &redaction)
{
    QStringList kept; // what is between placeholders
    qsizetype end = 0;
    for (const TextRange place : placeholders(redaction.text)) {
        kept << redaction.text.mid(end, place.start - end);
        end = place.end();
    }
    kept << redaction.text.mid(end);
    qsizetype position = 0;
    for (const RemovedPiece &piece : redaction.removed) {
        require(piece.position >= position && !piece.original.isEmpty(), "pieces are apart and in order", text);
        position = piece.position + piece.placeholder.size();
        require(redaction.text.mid(piece.position, piece.placeholder.size()) == piece.placeholder,
                "pieces are where they say", text);
        for (const QString &part : kept)
            require(piece.original.size() < ShortestRepeated || canBeCode(piece.original)
                        || !part.contains(piece.original),
                    "what is removed is nowhere else", text);
    }
}

void checkRestoring(const QString &text, const Redaction &redaction)
{
    Redaction restored = redaction;
    while (!restored.removed.isEmpty())
        restored = restore(restored, restored.removed.size() / 2);
    require(restored.text == text, "restoring all gives the text back", text);
}

void checkExcerpt(const QString &text, const Redaction &redaction)
{
    const Redaction excerpt
        = logExcerpt(redaction, {1, 3, 90}, {.lines = 4, .linesBefore = 1, .linesAfter = 1, .lineLength = 20});
    for (const RemovedPiece &piece : excerpt.removed)
        require(excerpt.text.mid(piece.position, piece.placeholder.size()) == piece.placeholder,
                "an excerpt's pieces are where they say", text);
}

void check(const QString &text)
{
    const Redaction redaction = redact(text, Language::English);
    checkPieces(text, redaction);
    checkRestoring(text, redaction);
    checkExcerpt(text, redaction);
    for (const Language language : {Language::English, Language::Chinese})
        require(redact(redaction.text, language).text == redaction.text, "redacting again changes nothing", text);
    const Redaction chinese = redact(text, Language::Chinese);
    require(chinese.removed.size() == redaction.removed.size(), "the language changes only the placeholders", text);
    caseFacts(text, {QStringLiteral("6013"), QStringLiteral("-5")});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    check(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    check(utf16(data, size));
    if (size <= MostParts)
        check(composed(data, size));
    return 0;
}
