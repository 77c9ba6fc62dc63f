// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Codebook {

/// Light, dark, or what the platform says.
enum class Appearance { System, Light, Dark };

/// "system", "light" or "dark": the name in settings and on the command line.
QString appearanceName(Appearance appearance);
std::optional<Appearance> appearanceFromName(const QString &name);

/// Gives the application the palette of an appearance.
void applyAppearance(Appearance appearance);

} // namespace Codebook
