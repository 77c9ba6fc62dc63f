// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Codebook {

/// A text of others as a tool tip: Qt shows as HTML what looks like it.
QString toolTipText(const QString &text);

} // namespace Codebook
