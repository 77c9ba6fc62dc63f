// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/redactionrules.h"

namespace Codebook {

// What a pattern cannot say. Each answers whether the match is to be removed.

/// Not "null", "invalid", "***" and the like.
bool isSecretWord(const RedactionMatch &match);
/// The same, and not an error code of up to five digits either.
bool isSecretButNoCode(const RedactionMatch &match);
/// Neither harmless nor what becomes of a session.
bool isSessionId(const RedactionMatch &match);
/// Words that make no sentence.
bool isPassphrase(const RedactionMatch &match);
/// Letters with digits, or a number too long for an error code, as no word of a sentence has.
bool isRandomWord(const RedactionMatch &match);
/// Base64 of "user:password".
bool isBasicCredentials(const RedactionMatch &match);
/// A long string of letters and digits that no person wrote.
bool isRandomString(const RedactionMatch &match);
/// Letters of both cases, or one long hexadecimal number.
bool isRandomTail(const RedactionMatch &match);
/// The same, and no name made of words.
bool isRandomRest(const RedactionMatch &match);
/// A long hexadecimal number that nothing calls a checksum or a request's identifier.
bool isHexadecimalKey(const RedactionMatch &match);
/// A number that nothing calls a sequence number, time or identifier.
bool isPhoneNumber(const RedactionMatch &match);
/// 7 to 15 digits that nothing calls something else.
bool isInternationalPhoneNumber(const RedactionMatch &match);
/// Not "image@2x.png".
bool isEmailAddress(const RedactionMatch &match);
/// Region, birthday and check digit of 18 digits (GB 11643-1999), or region and birthday of 15.
bool isIdNumber(const RedactionMatch &match);
/// A first digit that cards have, and the check digit of ISO/IEC 7812.
bool isBankCard(const RedactionMatch &match);
/// Four numbers up to 255.
bool isNamedIpv4Address(const RedactionMatch &match);
/// The same, and no version of a browser or a system.
bool isPrivateIpv4Address(const RedactionMatch &match);
/// The same, and nothing calls it a version.
bool isIpv4Address(const RedactionMatch &match);
bool isIpv6Address(const RedactionMatch &match);
/// Not of digits alone, unless it is called so: that is a time.
bool isMacAddress(const RedactionMatch &match);
/// A number of the length of an error code that is called one.
bool isCalledCode(const RedactionMatch &match);

} // namespace Codebook
