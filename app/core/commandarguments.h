// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"

#include <QStringList>

#include <optional>

namespace Codebook {

/// The arguments with "-10001" spelt "−10001" (U+2212): Qt's command line parser would take it for options. The values
/// of the options named ("--output", "-o") are left alone.
QStringList withProtectedNumbers(const QStringList &arguments, const QStringList &optionsWithValue);

/// Undoes that, for the arguments that are no options.
QStringList withPlainNumbers(const QStringList &arguments);

/// What "--language zh" or "--language=zh" asks for: needed before there is a parser that can speak. The last one
/// counts. Nothing where the option is absent or names no language of ours.
std::optional<Language> languageArgument(const QStringList &arguments);

} // namespace Codebook
