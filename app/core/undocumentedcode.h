// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace Codebook {

/// What can be said of a code that no entry documents. Ids are those of the catalogue that was asked.
struct UndocumentedCode
{
    QString typed;
    QString family; ///< path of the section, or key of the part, where most codes of its kind are; may be empty
    QList<quint32> near; ///< documented codes one slip of the finger away, the likeliest first
    QList<quint32> neighbours; ///< the nearest documented codes below and above, in code order

    bool operator==(const UndocumentedCode &) const = default;
};

} // namespace Codebook
