// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/wordshapes.h"

#include <QCache>
#include <QImage>
#include <QPoint>
#include <QRgb>

namespace Codebook {

/// As finely as Qt places glyphs from left to right.
inline constexpr int QuartersOfPixel = 4;

/// A colour on a ground of one colour.
struct Ink
{
    QRgb colour;
    QRgb ground;

    bool operator==(const Ink &) const = default;

    friend size_t qHash(const Ink &ink, size_t seed = 0) { return qHashMulti(seed, ink.colour, ink.ground); }
};

/// A part of a line as it is seen on the screen: the pixels that have ink, and no others.
struct WordPicture
{
    QImage image;
    QPoint topLeft; ///< from the whole pixel in which the part begins, on the base line

    int left() const { return topLeft.x(); }

    int right() const { return topLeft.x() + image.width(); }
};

/// Pictures of what was drawn last: the same words and characters come in line after line, and copying pixels takes a
/// fraction of what blending glyphs does. For a device with one pixel to a pixel.
class WordPictures
{
public:
    WordPictures();

    /// What was drawn in another font is forgotten.
    void clear();

    /// The picture of a part that begins so many quarters of a pixel (0 to 3) behind a whole one; nullptr for one that
    /// is seldom drawn or too large to be kept. Valid until the next call.
    const WordPicture *picture(const SharedWordShape &shape, int quarters, const Ink &ink,
                               const QList<QRawFont> &faces);

private:
    struct Key
    {
        const WordShape *shape;
        int quarters;
        Ink ink;
        bool operator==(const Key &) const = default;
    };

    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, quintptr(key.shape), key.quarters, key.ink);
    }

    /// Both keep the shape that is in their key.
    struct Drawn
    {
        SharedWordShape shape;
        WordPicture picture;
    };

    struct Counted
    {
        SharedWordShape shape;
        int times = 0;
    };

    bool isDrawnOften(const SharedWordShape &shape);

    QCache<Key, Drawn> m_drawn; ///< costs are bytes
    QCache<const WordShape *, Counted> m_counted; ///< how often they were drawn, wherever and in whatever ink
};

} // namespace Codebook
