// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/unihan/unihanfile.h"

#include <QByteArray>

namespace Codebook {

/// C++ source of the table behind foldHan().
QByteArray foldTable(const QMap<char16_t, char16_t> &folds);

/// C++ source of the tables behind readings(). A character that stands for others has their readings too: who types
/// "zhuming" means 著名, which is 着名 in the index.
QByteArray readingTables(const HanDatabase &database, const QMap<char16_t, char16_t> &folds);

} // namespace Codebook
