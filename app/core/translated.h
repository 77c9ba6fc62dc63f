// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QTranslator>

namespace Codebook {

/// A text in a translator's language, which need not be the program's; as it stands where the translator lacks it.
inline QString translated(const QTranslator &translator, const char *context, const char *text)
{
    const QString found = translator.translate(context, text);
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

} // namespace Codebook
