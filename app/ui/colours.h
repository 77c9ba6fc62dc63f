// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPainter>
#include <QPalette>

namespace Codebook {

/// Marks text that is painted already, as a text marker does: it shades the ground and leaves the letters legible.
struct Marker
{
    QColor ink;
    QPainter::CompositionMode mode = QPainter::CompositionMode_Multiply;
};

/// Colours that the palette has no role for, derived from it so that they fit dark and light. Each keeps a contrast of
/// at least 4.5:1 against what it stands on.
struct Colours
{
    QColor dim; ///< secondary text on the base colour
    QColor hairline; ///< the line between panes
    QColor submitFill; ///< the badge for "submit a ticket"
    QColor submitText; ///< on submitFill
    QColor submitMark; ///< the same meaning as text or icon on the base colour
    QColor persistMark; ///< "if it persists" as outline, text or icon on the base colour

    /// Valid until the next call.
    static const Colours &of(const QPalette &palette);

private:
    static Colours derived(const QPalette &palette);
};

/// share: of b, from 0 to 1.
QColor mixed(const QColor &a, const QColor &b, qreal share);

bool isDark(const QPalette &palette);

/// For what was found in a text on a ground of this colour.
Marker markerOn(const QColor &ground);

} // namespace Codebook
