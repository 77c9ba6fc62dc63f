// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/colours.h"

namespace Codebook {

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

Marker markerOn(const QColor &ground)
{
    constexpr int DarkestForMultiply = 70; // on black it would not be seen
    if (ground.lightness() >= DarkestForMultiply)
        return {.ink = QColor(0xff, 0xe6, 0x99), .mode = QPainter::CompositionMode_Multiply};
    return {.ink = QColor(0x38, 0x2a, 0x00), .mode = QPainter::CompositionMode_Screen};
}

const Colours &Colours::of(const QPalette &palette)
{
    // Asked for with each cell that is painted, nearly always of the same palette.
    static qint64 key = -1;
    static Colours colours;
    if (key != palette.cacheKey()) {
        key = palette.cacheKey();
        colours = derived(palette);
    }
    return colours;
}

Colours Colours::derived(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const bool dark = isDark(palette);
    return {
        .dim = mixed(text, base, 0.36),
        .hairline = mixed(text, base, 0.84),
        .submitFill = dark ? QColor(0xf0, 0xb4, 0x3c) : QColor(0xff, 0xc2, 0x4d),
        .submitText = QColor(0x3a, 0x25, 0x00),
        .submitMark = dark ? QColor(0xf5, 0xbf, 0x57) : QColor(0x8a, 0x54, 0x00),
        .persistMark = dark ? QColor(0x9c, 0xc4, 0xdc) : QColor(0x2f, 0x5d, 0x77),
    };
}

} // namespace Codebook
