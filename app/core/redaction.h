// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"
#include "core/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Codebook {

/// What was removed from a text.
enum class RemovedKind {
    UserSig,
    Password,
    Key, ///< secret keys, API keys, private keys, signatures
    Token, ///< bearer tokens, JWTs, anything called a token or ticket
    Session,
    Cookie,
    Phone,
    Email,
    IdNumber, ///< Chinese identity card
    BankCard,
    IpAddress,
    MacAddress,
    Imei,
};

/// One place where something was removed.
struct RemovedPiece
{
    RemovedKind kind = RemovedKind::Token;
    QString original;
    qsizetype position = 0; ///< of the placeholder in the redacted text, in UTF-16 units
    QString placeholder; ///< "[phone 1 removed]"; equal originals of a kind have equal placeholders

    bool operator==(const RemovedPiece &) const = default;
};

/// A text without what is private, and what that was. Only the text may leave the computer.
struct Redaction
{
    QString text;
    QList<RemovedPiece> removed; ///< in the order of the text

    bool operator==(const Redaction &) const = default;
};

/// Replaces what identifies or authorises a person by placeholders in that language. Where in doubt about a secret it
/// is removed, also where it is written in escapes of URLs, JSON or HTML, or broken into lines; what is removed in one
/// place is removed wherever it is repeated (from 6 characters on, but for what is called an error code). Error codes,
/// times, SDKAppIDs, versions, symbols and sequence numbers stay. Placeholders of either language are known again:
/// redacting a redacted text changes nothing. Time is proportional to the text's length. Any text is safe.
Redaction redact(const QString &text, Language language);

/// The same for texts that are shown together: they share their numbers, and what is removed from one is removed from
/// all. As many as there are texts.
QList<Redaction> redact(const QStringList &texts, Language language);

/// The same with the original of one piece back in its place. An index that there is not changes nothing.
Redaction restore(const Redaction &redaction, qsizetype index);

/// The places of redact()'s placeholders in a text: "[phone 1 removed]", "[已隐去 手机号 1]". For marking them.
QList<TextRange> placeholders(const QString &text);

} // namespace Codebook
