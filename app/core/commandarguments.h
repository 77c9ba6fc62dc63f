// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"

#include <QStringList>

#include <optional>

namespace Codebook {

/// The arguments with "-10001" spelt "−10001" (U+2212): Qt's command line parser would take it for options, and codes
/// are read the same in both spellings.
QStringList withProtectedNumbers(const QStringList &arguments);

/// What "--language zh" or "--language=zh" asks for: needed before there is a parser that can speak. Nothing where the
/// option is absent or names no language of ours.
std::optional<Language> languageArgument(const QStringList &arguments);

} // namespace Codebook
