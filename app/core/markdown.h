// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Codebook {

/// Text of one line that Markdown shows as it is: no emphasis, no link, no HTML.
QString markdownEscaped(QString text);

/// Text of any number of lines as a block of code, with a fence that nothing in it can close.
QString markdownFenced(const QString &text);

} // namespace Codebook
