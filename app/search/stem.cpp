// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/stem.h"

namespace Codebook {

QString stem(const QString &word)
{
    return word;
}

} // namespace Codebook
