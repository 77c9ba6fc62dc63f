// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace Codebook {

/// A character's properties in the Unihan database, such as "kMandarin" -> "zhòng"; see UAX #38.
using HanProperties = QHash<QByteArray, QString>;

/// All characters of a Unihan file that are in the Basic Multilingual Plane.
using HanDatabase = QMap<char16_t, HanProperties>;

/// Adds a file of the Unihan database; false where it cannot be read.
bool readUnihan(const QString &fileName, HanDatabase &database);

/// The characters that a property names ("U+8D26 U+27E54", "U+8CEC<kLau"), without those beyond the BMP.
QList<char16_t> charactersIn(const QString &value);

} // namespace Codebook
