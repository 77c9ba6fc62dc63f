// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace Codebook {

/// An icon of resources/icons/symbolic, drawn in the palette's text colour of the moment: it follows dark and light.
QIcon symbolicIcon(const QString &name);

/// One such icon in a given colour. Kept, so that painting it again costs nothing.
QPixmap symbolicPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);

/// The application's own icon, legible from 16 pixels up.
QIcon applicationIcon();

} // namespace Codebook
