// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Codebook {

/// The catalogue that is used when nobody names one.
inline constexpr auto BuiltInCatalogueId = "tencent-im";

/// Where the compiled catalogue is that somebody named by file or by id ("" for the built-in one). Anything with a
/// slash or ".db" in it is a file. An id is looked for beside the program (../share/codebook/catalogues, in the build
/// tree as in an installed prefix) and then in the system's data folders. Where there is none: the first place looked
/// at. programFolder is the folder of the running program.
QString locateCatalogue(const QString &fileOrId, const QString &programFolder);

/// The folder of the program's own data: ../share/codebook beside the program.
QString dataFolder(const QString &programFolder);

} // namespace Codebook
