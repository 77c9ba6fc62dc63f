// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Codebook {

/// Tells the file under a path from another one that takes its place while the first is open. Empty where there is
/// none. The file is not opened for it: closing it would let go of SQLite's locks on it
/// (https://www.sqlite.org/howtocorrupt.html, 2.2).
QString fileIdentity(const QString &path);

} // namespace Codebook
