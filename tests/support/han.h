// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>

namespace Codebook {

/// Whether a text is Chinese, or has Chinese in it.
inline bool hasHan(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](uint character) { return QChar::script(character) == QChar::Script_Han; });
}

} // namespace Codebook
