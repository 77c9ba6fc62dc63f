// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Codebook {

/// How many terminal columns a text takes: 2 for a wide (Chinese) character, 0 for a combining one, 1 for the rest.
int displayWidth(const QString &text);

/// The text padded with spaces to at least width columns.
QString leftAligned(const QString &text, int width);
QString rightAligned(const QString &text, int width);

/// At most width columns, the last an ellipsis where the text was longer.
QString elided(const QString &text, int width);

/// Lines of at most width columns, broken at spaces and between Han characters. A word that is longer gets its own
/// line. Width 0 or less: one line.
QStringList wrapped(const QString &text, int width);

} // namespace Codebook
