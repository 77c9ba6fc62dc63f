// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Codebook {

/// The statements of a file in db/schema, which is part of the program. See catalogue.sql there for how they are told
/// apart. None where there is no such file.
QStringList schemaStatements(const QString &fileName);

/// A list as the tables have it: one item a line. Never a null string, which SQLite would take for NULL.
QString toLines(const QStringList &items);

} // namespace Codebook
