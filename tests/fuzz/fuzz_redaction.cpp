// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/casefacts.h"
#include "core/logexcerpt.h"
#include "core/redaction.h"
#include "require.h"

using namespace Codebook;

namespace {

constexpr qsizetype ShortestRepeated = 6;

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
            require(piece.original.size() < ShortestRepeated || !part.contains(piece.original),
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
    return 0;
}
